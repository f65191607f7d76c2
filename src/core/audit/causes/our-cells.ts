// What we wrote ourselves, as it stands today: our 到期日 and 未付金额 columns, arrangements of customers who are gone, rows of 催款记录.
import { cellText } from '../../ledger/cells/text'
import { rowDues } from '../../ledger/plans/rows'
import type { DueDate, ItemKey, Ledger } from '../../ledger/types'
import { everyPlan } from '../../ledger/who/currencies'
import { type CurrencyCode, toMinor } from '../../money'
import type { Problem } from '../../problem'
import type { LogDamage } from '../../reminders/log/rows'
import { byItsPlace, placeKey } from '../../sheet-row'
import type { Beside, OurCell } from '../types'

export function ourCellsOff(
  ledger: Ledger,
  { arrangements, ourDue, planDue, ourOpen, log }: Beside,
): Problem[] {
  const known = new Set(ledger.customers.map(({ key }) => key))
  const isGone = itemsGone(ledger, arrangements)
  const orphans = arrangements
    .filter(({ customer, item }) => !known.has(customer) || (item !== undefined && isGone(item)))
    .map(
      ({ sheet, row, name }): Problem => ({
        code: 'orphan-arrangement',
        place: { sheet, row, field: null },
        value: name,
      }),
    )
  const rows = log === undefined ? [] : log.damage.map(one => logProblem(log.sheet, one))
  return [
    ...dueCellsOff(ledger, ourDue),
    ...planCellsOff(ledger, planDue),
    ...openCellsOff(ourOpen, ledger.currency),
    ...orphans,
    ...rows,
  ]
}

/** Looked up only where an arrangement is about one contract. */
function itemsGone(
  { items, contracts }: Ledger,
  arrangements: Beside['arrangements'],
): (item: ItemKey) => boolean {
  if (arrangements.every(({ item }) => item === undefined)) return () => false
  const standing = new Set(items.map(({ key }) => key))
  for (const { key } of contracts) standing.add(key)
  return item => !standing.has(item)
}

/** A missing row stands nowhere: its numbers are all there is to name, and its row is 0. */
function logProblem(sheet: string, damage: LogDamage): Problem {
  if (damage.kind === 'missing') {
    const { from, to } = damage
    const value = from === to ? String(from) : `${from}–${to}`
    return { code: 'log-row-missing', place: { sheet, row: 0, field: null }, value }
  }
  const { kind, row, no, name, letter } = damage
  return {
    code: kind === 'added' ? 'log-row-added' : 'log-row-changed',
    place: { sheet, row, field: null },
    value: [no === null ? '' : String(no), letter, name].filter(part => part !== '').join(' '),
  }
}

/** A blank cell is a new row that waits for the next refresh, not a difference. */
function dueCellsOff(ledger: Ledger, cells: readonly OurCell[]): Problem[] {
  if (cells.length === 0) return []
  const itemAt = byItsPlace(rowDues(ledger))
  return cells.flatMap(cell => dueCellOff(cell, itemAt(cell)?.due))
}

/** The days of instalments, in all currencies. */
function planCellsOff(ledger: Ledger, planDue: Beside['planDue']): Problem[] {
  if (planDue === undefined || planDue.cells.length === 0) return []
  const dueAt = new Map<string, DueDate>()
  for (const { parts } of everyPlan(ledger))
    for (const { due, instalment } of parts) if (instalment?.place) dueAt.set(placeKey(instalment.place), due)
  const { column, cells } = planDue
  return cells
    .flatMap(cell => dueCellOff(cell, dueAt.get(placeKey(cell))))
    .map(problem => ({ ...problem, place: { ...problem.place, column } }))
}

function dueCellOff({ sheet, row, cell }: OurCell, due: DueDate | undefined): Problem[] {
  const written = typeof cell === 'object' ? cell.day : String(cell)
  if (due === undefined || written === '') return []
  const expectedDay = 'on' in due ? due.on : null
  if (written === expectedDay) return []
  return [{ code: 'due-cell-differs', place: { sheet, row, field: null }, value: written, expectedDay }]
}

function openCellsOff(ours: Beside['ourOpen'], currency: CurrencyCode): Problem[] {
  if (ours === undefined || ours.cells.length === 0) return []
  const itemAt = byItsPlace(ours.items)
  return ours.cells.flatMap(({ sheet, row, cell }): Problem[] => {
    const expected = itemAt({ sheet, row })?.open
    if (expected === undefined || cell === '') return []
    if (typeof cell === 'number' && toMinor(cell, currency) === expected) return []
    const place = { sheet, row, field: null }
    return [{ code: 'open-cell-differs', place, value: cellText(cell), expected }]
  })
}
