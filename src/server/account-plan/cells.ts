// An entry as cells of 大客户计划, in the words of the person who writes it.
import type { PlanFieldsWritten } from '../../contract/account-plan'
import { planPeriod } from '../../core/account-plan/period'
import { PLAN_COLUMNS, type PlanColumn, type PlanEntry } from '../../core/account-plan/types'
import { calendarDate } from '../../core/calendar-date'
import { cellText, isBlank } from '../../core/ledger/cells/text'
import type { Cell } from '../../core/ledger/types'
import { type CurrencyCode, toMajor } from '../../core/money'
import { ACCOUNT_PLAN } from '../../tables/account-plan/account-plan'
import { planKindText, planLevelText, planStateText, planTopicText } from '../../tables/account-plan/words'
import type { SheetLanguage } from '../../tables/words'
import { type Outcome, ok, problem } from '../answer'

type Pen = { language: SheetLanguage; currency: CurrencyCode }
export type WrittenCells = Record<Exclude<PlanColumn, 'name'>, Cell>

/** A day or a period that there is not is 'value-malformed'. */
export const planCells = (fields: PlanFieldsWritten, { language, currency }: Pen): Outcome<WrittenCells> => {
  const { kind, topic, amount, chance, level, state } = fields
  const day = fields.on === null ? null : calendarDate(fields.on)
  if (fields.on !== null && day === null) return problem('value-malformed', fields.on)
  const period = fields.period.trim() === '' ? null : planPeriod(fields.period)
  if (fields.period.trim() !== '' && period === null) return problem('value-malformed', fields.period)
  return ok({
    kind: planKindText(kind, language),
    about: topic === null ? fields.about.trim() : planTopicText(kind, topic, language),
    what: fields.what.trim(),
    period: period?.text ?? '',
    amount: amount === null ? '' : toMajor(amount, currency),
    chance: chance === null ? '' : `${Math.round(chance * 10_000) / 100}%`,
    workdays: fields.workdays ?? '',
    level: level === null ? '' : planLevelText(level, language),
    on: day === null ? '' : { day },
    state: planStateText(state, language),
    owner: fields.owner.trim(),
    source: fields.source.trim(),
    note: fields.note.trim(),
  })
}

/** Only what a person changed: a cell that says the same in other words, or cannot be read and was left alone, stays as it is. */
export const changedCells = (
  { before, after }: { before: PlanEntry; after: PlanFieldsWritten },
  cells: WrittenCells,
): Partial<Record<PlanColumn, Cell>> => {
  const changed: Partial<Record<PlanColumn, Cell>> = {}
  for (const column of Object.keys(cells) as (keyof WrittenCells)[])
    if (said(before, column) !== said(after, column)) changed[column] = cells[column]
  return changed
}

const said = (entry: PlanEntry | PlanFieldsWritten, column: keyof WrittenCells): string => {
  if (column === 'about') return `${entry.topic ?? ''}\u001f${entry.topic === null ? entry.about.trim() : ''}`
  const value = entry[column]
  if (value === null) return ''
  return typeof value === 'object' ? value.text : String(value).trim()
}

/** Every column of ours as it stands in a row. */
export const cellsOfRow = (values: Readonly<Record<string, Cell>>): Record<PlanColumn | 'customer', Cell> => {
  const cell = (id: string): Cell => values[id] ?? ''
  return Object.fromEntries([...PLAN_COLUMNS, 'customer'].map(id => [id, cell(id)])) as Record<
    PlanColumn | 'customer',
    Cell
  >
}

export const isEmptyRow = (values: Readonly<Record<string, Cell>>): boolean =>
  PLAN_COLUMNS.every(column => isBlank(cellText(values[column])))

/** Headers of what an entry lacks. */
export const lackingIn = ({ problems }: PlanEntry, language: SheetLanguage): string[] =>
  problems
    .filter(({ code }) => code === 'lacking')
    .map(({ column }) => ACCOUNT_PLAN.columns.find(({ id }) => id === column)?.label[language] ?? column)
