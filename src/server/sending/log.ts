// 催款记录 as the program reads and writes it: one row a letter, found again by its number, never by its row.
import { calendarDate } from '../../core/calendar-date'
import type { CurrencyCode, Minor } from '../../core/money'
import { claimsFrom, claimText } from '../../core/reminders/claims'
import type { LetterOutcome, LevelNumber, LogEntry, PlannedLetter } from '../../core/reminders/types'
import { CHANNEL_LABELS, outcomeFrom, outcomeText } from '../../tables/reminder-log'
import { formatMoney } from '../../text/format'
import type { Desk } from '../ports'

/** A row of the log with what the sidebar shows of it. */
export type LoggedLetter = LogEntry & { row: number; name: string; total: Minor; by: string }

/** What becomes known of a letter after its row was written. */
export type LetterResult = { letter: string; outcome: LetterOutcome; detail: string }

const LEVELS: readonly LevelNumber[] = [0, 1, 2, 3]
/** Enough of the items for a person; the claims hold all of them. */
const MOST_ITEMS_TEXT = 5000

const cellText = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''

/** All letters ever logged, in sheet order. A day somebody overwrote counts as today, so that the gap still holds. */
export const readLog = (desk: Desk): LoggedLetter[] =>
  desk.helpers
    .read('reminder-log')
    .filter(({ values }) => cellText(values.letter) !== '' || cellText(values.claims) !== '')
    .map(({ row, values }) => ({
      row,
      letter: cellText(values.letter),
      run: cellText(values.run),
      on: calendarDate(cellText(values.at).slice(0, 10)) ?? desk.today,
      customer: cellText(values.customer),
      name: cellText(values.name),
      to: cellText(values.to)
        .split(',')
        .map(address => address.trim())
        .filter(address => address !== ''),
      level: LEVELS.find(level => String(level) === cellText(values.level)) ?? 1,
      claims: claimsFrom(cellText(values.claims)),
      outcome: outcomeFrom(cellText(values.outcome)),
      total: typeof values.total === 'number' ? Math.round(values.total * 100) : 0,
      by: cellText(values.by),
    }))

export type NewEntry = {
  letter: string
  run: string
  planned: PlannedLetter
  to: string[]
  outcome: LetterOutcome
  subject: string
  language: string
  currency: CurrencyCode
}

const itemsText = ({ items }: PlannedLetter, currency: CurrencyCode): string => {
  const lines = items.map(({ reference, project, due, open }) =>
    `${reference || project} ${due} ${formatMoney(open, currency)}`.trim(),
  )
  const text = lines.join('\n')
  return text.length > MOST_ITEMS_TEXT ? `${text.slice(0, MOST_ITEMS_TEXT)}…` : text
}

/** Adds rows at the end in one write. A test claims nothing. */
export const appendToLog = (desk: Desk, entries: NewEntry[]): void => {
  const { language } = desk.person
  const [at, by] = [desk.now(), desk.person.label()]
  desk.helpers.append(
    'reminder-log',
    entries.map(({ planned, ...entry }) => ({
      letter: entry.letter,
      at,
      channel: CHANNEL_LABELS[entry.outcome === 'by-hand' ? 'by-hand' : 'mail'][language],
      name: planned.name,
      to: entry.to.join(', '),
      level: String(planned.level),
      total: planned.total / 100,
      items: itemsText(planned, entry.currency),
      subject: entry.subject,
      outcome: outcomeText(entry.outcome, language),
      detail: '',
      by,
      run: entry.run,
      language: entry.language,
      customer: planned.customer,
      claims: entry.outcome === 'test' ? '' : claimText(planned.claims),
    })),
  )
}

/** Writes what became of letters beside them, wherever their rows stand by now. */
export const writeResults = (desk: Desk, results: LetterResult[]): void => {
  if (results.length === 0) return
  const byLetter = new Map(results.map(result => [result.letter, result]))
  const rows = readLog(desk).flatMap(({ letter, row }) => {
    const result = byLetter.get(letter)
    return result === undefined
      ? []
      : [
          {
            row,
            values: { outcome: outcomeText(result.outcome, desk.person.language), detail: result.detail },
          },
        ]
  })
  desk.helpers.update('reminder-log', rows)
}
