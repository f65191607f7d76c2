// Rows settled by a credit note or a write-off: their own cells still say that something is open, so the colours are told which they are.

import type { CalendarDate } from '../../core/calendar-date'
import { agreedDay } from '../../core/ledger/open-items'
import type { LedgerField, OpenItem, Reading } from '../../core/ledger/types'
import { decimalsOf } from '../../core/money'
import { columnLetter } from '../column-letter'
import { dayInFormula, textInFormula } from '../formula-words'
import type { SheetBinding } from '../ports'

/** A formula has no room for more; the latest rows are told, and those beyond keep the colour of what their cells say. */
const MOST_ROWS = 50

type Basis = { binding: SheetBinding; reading: Reading; items: readonly OpenItem[] }

/** Null where there is none. The row is known by what it says, so that sorting moves the colour along. */
export const settledByAdjustment = ({ binding, reading, items }: Basis): string | null => {
  const rows = items.filter(
    ({ sheet, state, adjustments }) =>
      adjustments !== undefined && sheet === binding.sheet && state === 'settled',
  )
  const latest = rows.slice(-MOST_ROWS)
  const owing = latest.length === 0 ? new Map<string, OpenItem[]>() : stillOwing(items, binding.sheet)
  const told = latest.flatMap(item => {
    const [says, day] = [
      rowSays(item, { binding, reading }),
      dayTold(item, owing.get(nameOf(item)) ?? [], binding),
    ]
    return says === null || day === null ? [] : `AND(${[...says, ...day].join(',')})`
  })
  return told.length === 0 ? null : `OR(${told.join(',')})`
}

const nameOf = ({ customerName, project, reference, total }: OpenItem): string =>
  [...(reference === '' ? [customerName, project] : [reference]), total].join('\u001f')

/** Rows that are not settled, by what a formula knows them by. */
const stillOwing = (items: readonly OpenItem[], sheet: string): Map<string, OpenItem[]> => {
  const owing = new Map<string, OpenItem[]>()
  for (const item of items) {
    if (item.sheet !== sheet || item.state === 'settled') continue
    const name = nameOf(item)
    const group = owing.get(name)
    if (group) group.push(item)
    else owing.set(name, [item])
  }
  return owing
}

const DAYS: readonly { field: LedgerField; of: (item: OpenItem) => CalendarDate | null }[] = [
  { field: 'dueOn', of: ({ due }) => (due.kind === 'known' && due.from === 'given' ? agreedDay(due) : null) },
  { field: 'startsOn', of: ({ startsOn }) => startsOn },
  { field: 'signedOn', of: ({ signedOn }) => signedOn },
]

/** Beside a twin that is still owed, the day that tells them apart; null where none does. */
const dayTold = (
  item: OpenItem,
  twins: readonly OpenItem[],
  { columns, headerRow }: SheetBinding,
): string[] | null => {
  if (twins.length === 0) return []
  for (const { field, of } of DAYS) {
    const [column, day] = [columns[field], of(item)]
    if (column === undefined || day === null || twins.some(twin => of(twin) === day)) continue
    return [`INT(N($${columnLetter(column)}${headerRow + 1}))=${dayInFormula(day)}`]
  }
  return null
}

/** By its number and total, without a number by customer, project and total; null where no column tells it from others. */
const rowSays = (item: OpenItem, { binding, reading }: Omit<Basis, 'items'>): string[] | null => {
  const { customerName, project, reference, total } = item
  const cell = (field: LedgerField) => {
    const column = binding.columns[field]
    return column === undefined ? null : `$${columnLetter(column)}${binding.headerRow + 1}`
  }
  const says = (field: LedgerField, text: string) => {
    const at = cell(field)
    return at === null ? [] : [`TRIM(${at}&"")=${textInFormula(text)}`]
  }
  const amount = cell('total')
  if (amount === null || total === null || (reference === '' && cell('project') === null)) return null
  const unit = reading.units.total ?? 1
  const decimals = decimalsOf(reading.currency)
  const sum = `ROUND(N(${amount})*${unit},${decimals})=${total / 10 ** decimals}`
  const names =
    reference === ''
      ? [...says('customer', customerName), ...says('project', project)]
      : says('reference', reference)
  return [...names, sum]
}
