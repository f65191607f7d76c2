// 预警 as the program reads and writes it: rows found again by their cause, never by where they stand.
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import { onceEach } from '../../core/ledger/cells/repeats'
import type { Cell } from '../../core/ledger/types'
import { type CurrencyCode, type Minor, toMajor } from '../../core/money'
import type { ListedCause, ListPlan } from '../../core/warnings/reconcile'
import { type Finding, isPlanWarning, type WarningKind } from '../../core/warnings/types'
import { LEDGER_COLUMNS } from '../../tables/ledger/columns'
import { languageOfRule, RULE_LABELS, SEVERITY_LABELS, statusFrom, statusText } from '../../tables/warnings'
import type { SheetLanguage } from '../../tables/words'
import { actionText, reasonText } from '../../text/warnings'
import type { Desk, HelperRow } from '../ports'

/** A row of the sheet with all it holds. */
export type ListedWarning = ListedCause & {
  foundOn: CalendarDate | null
  closedOn: CalendarDate | null
  owner: string
  note: string
  action: string
  /** 状态 as written. */
  word: string
  values: HelperRow['values']
}

const cellText = (cell: Cell | undefined): string => {
  if (cell === undefined) return ''
  return typeof cell === 'object' ? cell.day : String(cell)
}

/** All rows in sheet order, closed ones and a person's own among them. */
export const readList = (desk: Desk): ListedWarning[] => {
  const dayIn = onceEach(calendarDate)
  const dayOf = (cell: Cell | undefined) => dayIn(cellText(cell).trim())
  return desk.helpers.read('warnings').map(({ row, values }) => ({
    row,
    cause: cellText(values.cause),
    status: statusFrom(cellText(values.status)),
    grade: Number(cellText(values.grade)) || 0,
    closed: cellText(values.closed).trim() !== '',
    foundOn: dayOf(values.found),
    closedOn: dayOf(values.closed),
    owner: cellText(values.owner),
    note: cellText(values.note),
    action: cellText(values.action),
    word: cellText(values.status),
    values,
  }))
}

/** The sheet keeps the language it was begun in, whoever refreshes it. */
export const listLanguage = (desk: Desk, rows: readonly ListedWarning[]): SheetLanguage => {
  for (const { values } of rows) {
    const language = languageOfRule(cellText(values.rule))
    if (language !== null) return language
  }
  return desk.person.language
}

export type ListContext = { language: SheetLanguage; currency: CurrencyCode; large: Minor }

/** What stands in 原因. */
export const reasonIn = (finding: Finding, { language, currency, large }: ListContext): string =>
  reasonText(finding, {
    language,
    currency,
    large,
    nameOf: field => LEDGER_COLUMNS[field].label[language],
  })

/** No money is open behind a plan or a survey. */
const isWithoutMoney = (kind: WarningKind) => isPlanWarning(kind) || kind === 'stale-satisfaction'

/** The columns that are ours. */
const ourValues = (finding: Finding, grade: number, context: ListContext): Record<string, Cell> => ({
  rule: RULE_LABELS[finding.kind][context.language],
  severity: SEVERITY_LABELS[finding.severity][context.language],
  customer: finding.name,
  item: finding.item,
  amount: isWithoutMoney(finding.kind) ? '' : toMajor(finding.amount, context.currency),
  reason: reasonIn(finding, context),
  grade,
  cause: finding.cause,
})

/** What a person finds in his columns when the row is new. */
const firstWords = (
  finding: Finding,
  today: CalendarDate,
  { language }: ListContext,
): Record<string, Cell> => ({
  found: { day: today },
  action: actionText(finding, language),
  owner: finding.owner,
  status: statusText('open', language),
})

const isBlank = (cell: Cell | undefined) => cellText(cell) === ''

/** What is to be written into a row, null when it says all of it; a row begun and not finished gets what it lacks. */
const changesOf = (
  row: ListedWarning,
  ours: Record<string, Cell>,
  begun: Record<string, Cell>,
): Record<string, Cell> | null => {
  const lacking =
    row.foundOn === null
      ? Object.fromEntries(Object.entries(begun).filter(([id]) => isBlank(row.values[id])))
      : {}
  const values = { ...ours, ...lacking }
  const same = Object.entries(values).every(([id, value]) => cellText(row.values[id]) === cellText(value))
  return same ? null : values
}

export type PlanWriting = ListContext & { rows: readonly ListedWarning[]; today: CalendarDate }

/** Writes a plan: rows brought up to date and closed where they stand, then the new ones below. Call under the document lock. */
export const writePlan = (desk: Desk, plan: ListPlan, { rows, today, ...context }: PlanWriting): void => {
  const byRow = new Map(rows.map(row => [row.row, row]))
  const updates = plan.update.flatMap(({ row, finding, grade }): HelperRow[] => {
    const listed = byRow.get(row)
    const begun = firstWords(finding, today, context)
    const values = listed && changesOf(listed, ourValues(finding, grade, context), begun)
    return values ? [{ row, values }] : []
  })
  const closings = plan.close.map(
    ({ row, on, status }): HelperRow => ({
      row,
      values: {
        closed: { day: on },
        ...(status !== null && { status: statusText(status, context.language) }),
      },
    }),
  )
  desk.helpers.update('warnings', [...updates, ...closings])
  desk.helpers.append(
    'warnings',
    plan.open.map(finding =>
      Object.assign(ourValues(finding, finding.grade, context), firstWords(finding, today, context)),
    ),
  )
}
