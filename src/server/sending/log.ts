// 催款记录 as the program reads and writes it: one row a letter, found again by its number, never by its row. What it tells is noted in the
// document's properties too, so that rows deleted or changed by hand cannot cause a second letter.
import { calendarDate } from '../../core/calendar-date'
import type { Cell } from '../../core/ledger/types'
import { itemStandsFor, standsFor } from '../../core/ledger/who/names'
import { type CurrencyCode, type Minor, toMajor } from '../../core/money'
import { bounceIn, cameBackIn } from '../../core/reminders/log/answers'
import { claimsFrom, claimText } from '../../core/reminders/log/claims'
import { saysDay } from '../../core/reminders/log/last-letters'
import { toldBy } from '../../core/reminders/log/told'
import { LEVELS, type LetterOutcome, type LogEntry, type PlannedLetter } from '../../core/reminders/types'
import {
  CHANNEL_LABELS,
  type LogChannel,
  outcomeFrom,
  outcomeText,
} from '../../tables/reminders/reminder-log'
import { formatMoney } from '../../text/format'
import { mailboxesIn, minorIn } from '../helper-cells'
import { knownNames } from '../names/known'
import type { Desk, HelperRow } from '../ports'
import { readSetup } from '../setup-record'
import { type LetterTold, lastLetterValues } from './last-letters'
import { numbersFor, rowSeal, sealState } from './log-guard'
import { type ToldChange, toldValues } from './told'

/** A row of the log with what the sidebar shows of it. */
export type LoggedLetter = LogEntry & {
  row: number
  name: string
  total: Minor
  by: string
  at: string
  /** Its running number, and whether the row still says what was written. */
  no: number | null
  isSealed: boolean
}

/** What becomes known of a letter after its row was written. */
export type LetterResult = { letter: string; outcome: LetterOutcome; detail: string }

/** Enough of the items for a person; the claims hold all of them. */
const MOST_ITEMS_TEXT = 5000

const cellText = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''

const dayTextIn = (cell: unknown): string => cellText(cell).slice(0, 10)

const readRows = (desk: Desk): HelperRow[] =>
  desk.helpers
    .read('reminder-log')
    .filter(({ values }) => cellText(values.letter) !== '' || cellText(values.claims) !== '')

/**
 * All letters ever logged, in sheet order, each under the customer who its own stands for now. A day somebody overwrote counts as today,
 * so that the gap still holds.
 */
export const readLog = (desk: Desk): LoggedLetter[] => {
  const known = knownNames(desk)
  const currency = readSetup(desk.documentStore)?.currency ?? 'CNY'
  return readRows(desk).map(({ row, values }) => ({
    row,
    letter: cellText(values.letter),
    run: cellText(values.run),
    on: calendarDate(dayTextIn(values.at)) ?? desk.today,
    customer: standsFor(known, cellText(values.customer)),
    name: cellText(values.name),
    to: mailboxesIn(values.to),
    level: LEVELS.find(level => String(level) === cellText(values.level)) ?? 1,
    claims: claimsFrom(cellText(values.claims)).map(claim => ({
      ...claim,
      item: itemStandsFor(known, claim.item),
    })),
    outcome: outcomeFrom(cellText(values.outcome)),
    total: minorIn(values.total, currency) ?? 0,
    by: cellText(values.by),
    at: cellText(values.at),
    bounced: bounceIn(backText(values.bounced)),
    replied: cameBackIn(backText(values.replied)),
    ...sealState(values),
  }))
}

/** By hand a day alone is written as such. */
const backText = (cell: Cell | undefined): string =>
  typeof cell === 'object' ? cell.day : cell === true ? 'yes' : cellText(cell)

export type NewEntry = {
  letter: string
  run: string
  planned: PlannedLetter
  to: string[]
  outcome: LetterOutcome
  /** Absent: by its outcome. */
  channel?: LogChannel
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

/**
 * Adds rows at the end in one write, numbered on from `log`, and notes what they claim. A test claims nothing. Call under the document
 * lock; only a test that could not have it goes without a number.
 */
export const appendToLog = (desk: Desk, log: readonly LoggedLetter[] | null, entries: NewEntry[]): void => {
  if (entries.length === 0) return
  desk.documentStore.refresh()
  const numbers = log === null ? null : numbersFor(desk, log, entries.length)
  desk.helpers.append(
    'reminder-log',
    entries.map((entry, at) => {
      const values = valuesOf(desk, entry)
      if (numbers === null) return values
      const no = numbers.first + at
      return { ...values, no, seal: rowSeal(no, values) }
    }),
  )
  if (numbers === null) return
  // Only once the sheet holds the rows: what a stopped run noted without them would silence letters that nobody sees.
  desk.flush()
  const told = entries.flatMap(({ planned, outcome }) => {
    const change = toldBy(outcome)
    return change === null ? [] : [{ claims: planned.claims, change }]
  })
  const letters = entries.flatMap(({ planned: { customer }, to, outcome }) =>
    saysDay(outcome) ? [{ customer, to, on: desk.today }] : [],
  )
  desk.documentStore.put({
    ...numbers.values,
    ...toldValues(desk.documentStore, told),
    ...lastLetterValues(desk.documentStore, letters),
  })
}

const valuesOf = (desk: Desk, { planned, ...entry }: NewEntry): Record<string, Cell> => {
  const { language } = desk.person
  return {
    letter: entry.letter,
    at: desk.now(),
    channel:
      CHANNEL_LABELS[entry.channel ?? planned.channel ?? (entry.outcome === 'by-hand' ? 'by-hand' : 'mail')][
        language
      ],
    name: planned.name,
    to: entry.to.join(', '),
    level: String(planned.level),
    total: toMajor(planned.total, entry.currency),
    items: itemsText(planned, entry.currency),
    subject: entry.subject,
    outcome: outcomeText(entry.outcome, language),
    detail: '',
    by: desk.person.label(),
    run: entry.run,
    language: entry.language,
    customer: planned.customer,
    claims: entry.outcome === 'test' ? '' : claimText(planned.claims),
    // A test goes to nobody else, and what a person told by other ways had no copies.
    cc: entry.outcome === 'test' || entry.outcome === 'by-hand' ? '' : (planned.cc ?? []).join(', '),
  }
}

/**
 * Writes what became of letters beside them, wherever their rows stand by now. A row somebody changed stays so marked, and what it
 * claims by now takes back nothing.
 */
export const writeResults = (desk: Desk, results: LetterResult[]): void => {
  if (results.length === 0) return
  const byLetter = new Map(results.map(result => [result.letter, result]))
  const told: ToldChange[] = []
  const letters: LetterTold[] = []
  const rows = readRows(desk).flatMap(({ row, values }) => {
    const result = byLetter.get(cellText(values.letter))
    if (result === undefined) return []
    const outcome = outcomeText(result.outcome, desk.person.language)
    const { no, isSealed } = sealState(values)
    const change = toldBy(result.outcome)
    if (change === 'set' || (change === 'clear' && isSealed))
      told.push({ claims: claimsFrom(cellText(values.claims)), change })
    if (saysDay(result.outcome) && isSealed)
      letters.push({
        customer: cellText(values.customer),
        to: mailboxesIn(values.to),
        on: dayTextIn(values.at),
      })
    const seal = no !== null && isSealed ? { seal: rowSeal(no, { ...values, outcome }) } : {}
    return [{ row, values: { outcome, detail: result.detail, ...seal } }]
  })
  desk.helpers.update('reminder-log', rows)
  // A colleague may have noted others since this run read them.
  desk.documentStore.refresh()
  const values = {
    ...toldValues(desk.documentStore, told),
    ...lastLetterValues(desk.documentStore, letters),
  }
  if (Object.keys(values).length > 0) desk.documentStore.put(values)
}

/** What came back on a letter, beside its row. `write` makes the cell's text of what stands there; false where there is no such letter. Call under the document lock. */
export const writeCameBack = (
  desk: Desk,
  column: 'bounced' | 'replied',
  write: (letter: { letter: string; to: string[] }, standing: string) => string | null,
): boolean => {
  const rows = readRows(desk).flatMap(({ row, values }) => {
    const said = write(
      { letter: cellText(values.letter), to: mailboxesIn(values.to) },
      backText(values[column]),
    )
    return said === null ? [] : [{ row, values: { [column]: said } }]
  })
  desk.helpers.update('reminder-log', rows)
  return rows.length > 0
}
