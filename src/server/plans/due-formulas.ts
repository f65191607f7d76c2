// The due day of an instalment as a formula over its own row of 分期: it is there as soon as somebody enters the day of the event.
import { type TermsOf, termsReader } from '../../core/ledger/due-date'
import { agreedDay } from '../../core/ledger/open-items'
import { startOf, termsOfLine } from '../../core/ledger/plans/due'
import type { Trigger } from '../../core/ledger/plans/types'
import type { Cell, LedgerItem, Reading } from '../../core/ledger/types'
import { dayInFormula } from '../formula-words'
import type { CellInRow } from '../ports'
import { countedFormula, dayFormula } from '../rules/due-formulas'

/** A row of 分期 and the instalment it is. */
export type PlanLine = { values: Record<string, Cell>; trigger: Trigger | '' | null; part: LedgerItem }

const DAYS = ['dueOn', 'triggeredOn', 'invoicedOn'] as const

/** Where a day was typed as text, or the terms cannot be put into a formula, it is the day the core found; '' for none. */
export const planDueFormulas = (reading: Reading): ((line: PlanLine) => (cell: CellInRow) => string) => {
  const termsOf = termsReader(reading.terms, reading)
  return line => cell => {
    const { due } = line.part
    return rowFormula(line, cell, termsOf) ?? ('on' in due ? dayFormula(due.on) : '')
  }
}

const rowFormula = (
  { values, trigger, part }: PlanLine,
  cell: CellInRow,
  termsOf: TermsOf,
): string | null => {
  const [given, event, invoice] = DAYS.map(cell)
  if (trigger === null || !event || DAYS.some(day => !isDayOrBlank(values[day]))) return null
  const counted = countedFrom({ values, trigger, part }, termsOf)
  if (counted === null) return null
  const otherwise = (): string => {
    if (trigger === 'signing')
      return 'on' in part.due && !dayOf(values.dueOn) ? dayInFormula(part.due.on) : '""'
    return trigger === 'invoice' && invoice ? `IF(ISNUMBER(${invoice}),${counted(invoice)},"")` : '""'
  }
  const byEvent = `IF(ISNUMBER(${event}),${counted(event)},${otherwise()})`
  return given ? `=IF(ISNUMBER(${given}),${given},${byEvent})` : `=${byEvent}`
}

/** Moved to a workday: while the start is the one it was counted from. */
const countedFrom = (
  { values, trigger, part }: PlanLine,
  termsOf: TermsOf,
): ((start: string) => string) | null => {
  const text = String(values.terms ?? '').trim()
  const terms = text === '' ? null : termsOfLine(text, one => termsOf(one, part.customer))
  if (text !== '' && terms === null) return null
  const plain = (start: string) => (terms === null ? start : countedFormula(start, terms.meaning))
  if (plain('A1') === null || terms?.meaning.kind === 'awaiting') return null
  const { due } = part
  const line = { trigger, triggeredOn: dayOf(values.triggeredOn), invoicedOn: dayOf(values.invoicedOn) }
  const from = startOf(line, part)
  if (from === null || dayOf(values.dueOn) !== null || !('on' in due)) return start => plain(start) ?? start
  if (terms !== null && terms.dueFrom(from) !== agreedDay(due)) return null
  if (!('agreed' in due)) return start => plain(start) ?? start
  return start => `IF(${start}=${dayInFormula(from)},${dayInFormula(due.on)},${plain(start) ?? start})`
}

const isDayOrBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || typeof cell === 'object' || String(cell).trim() === ''

const dayOf = (cell: Cell | undefined) => (typeof cell === 'object' ? cell.day : null)
