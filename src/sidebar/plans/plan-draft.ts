// A plan as it is typed, and what it comes to: the amount and the due day of each line before anything is written.
import type { PlanLine, PlanView } from '../../contract/plans'
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import { termsReader } from '../../core/ledger/due-date'
import { equalParts, type PlanFault, planAmounts } from '../../core/ledger/plans/amounts'
import { type DueOfLine, dueOfLine } from '../../core/ledger/plans/due'
import { everyMonths } from '../../core/ledger/plans/schedule'
import type { SuggestedLine } from '../../core/ledger/plans/suggest'
import type { Part, Trigger } from '../../core/ledger/plans/types'
import { termsText } from '../../core/ledger/terms'
import { type CurrencyCode, decimalsOf, type Minor, toMajor } from '../../core/money'
import type { PlansText } from '../../text/page/zh-CN/plans'
import { amountFrom } from '../daily/receipt-draft'

export const SCHEMES = [
  'suggested',
  'thirty-sixty-ten',
  'advance',
  'fixed',
  'monthly',
  'quarterly',
  'own',
] as const
export type Scheme = (typeof SCHEMES)[number]

/** What is typed of a line; `isPaid`: nothing of it may change any more. */
export type DraftLine = Omit<PlanLine, 'percent' | 'amount' | 'triggeredOn' | 'dueOn' | 'invoicedOn'> & {
  id: number
  percent: string
  amount: string
  triggeredOn: string
  dueOn: string
  invoicedOn: string
  paid: Minor
  isPaid: boolean
}

/** What a scheme needs to know; `count` and `first` of those by month. */
export type SchemeWish = { scheme: Scheme; count: string; first: string }

export type DraftedLine = { amount: Minor; due: DueOfLine | null }
export type DraftedPlan = {
  lines: DraftedLine[]
  /** Null: it is the contract, to the cent. */
  fault: PlanFault | { code: 'unreadable' } | null
}

const BLANK: Omit<DraftLine, 'id'> = {
  row: null,
  mark: '',
  name: '',
  percent: '',
  amount: '',
  trigger: 'acceptance',
  triggeredOn: '',
  terms: '',
  dueOn: '',
  invoice: '',
  invoiceState: 'not-issued',
  invoicedOn: '',
  note: '',
  paid: 0,
  isPaid: false,
}

export const blankLine = (id: number): DraftLine => ({ ...BLANK, id })

export const isByMonth = (scheme: Scheme): boolean => scheme === 'monthly' || scheme === 'quarterly'

const LEAST = 2
const MOST = 60

/** From 2 to 60, or null. */
export const countFrom = (typed: string): number | null => {
  const count = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0
  return count >= LEAST && count <= MOST ? count : null
}

type ForContract = {
  total: Minor
  suggested: SuggestedLine[] | null
  currency: CurrencyCode
  words: PlansText
}

/** The lines of a scheme; none while it lacks its number or day. */
export const schemeLines = (
  wish: SchemeWish,
  { total, suggested, currency, words }: ForContract,
): DraftLine[] => {
  const line = (id: number, trigger: Trigger, given: Partial<DraftLine> = {}): DraftLine => ({
    ...BLANK,
    id,
    trigger,
    name: words.names[trigger],
    ...given,
  })
  const { scheme } = wish
  if (scheme === 'suggested')
    return (suggested ?? []).map(({ percent, trigger, terms }, at) =>
      line(at, trigger ?? 'acceptance', { percent: String(percent), terms }),
    )
  if (scheme === 'thirty-sixty-ten')
    return [
      line(0, 'signing', { percent: '30' }),
      line(1, 'acceptance', { percent: '60' }),
      line(2, 'warranty', { percent: '10' }),
    ]
  if (scheme === 'advance') return [line(0, 'signing', { percent: '30' }), line(1, 'acceptance')]
  if (scheme === 'fixed')
    return [line(0, 'signing', { amount: typed(Math.round(total / 2), currency) }), line(1, 'acceptance')]
  if (scheme === 'own') return [line(0, 'signing'), line(1, 'acceptance')]
  const [count, first] = [countFrom(wish.count), calendarDate(wish.first)]
  if (count === null || first === null) return []
  const { amounts } = planAmounts(total, equalParts(count))
  return everyMonths(first, count, scheme === 'monthly' ? 1 : 3).map((day, at) =>
    line(at, 'date', {
      name: words.nth(at + 1),
      amount: typed(amounts[at] ?? 0, currency),
      triggeredOn: day,
    }),
  )
}

const typed = (amount: Minor, currency: CurrencyCode): string =>
  String(Number(toMajor(amount, currency).toFixed(decimalsOf(currency))))

/** The plan as it stands, to be changed. */
export const standingLines = ({ lines, currency }: PlanView): DraftLine[] =>
  lines.map(({ due: _, open, state: __, daysOverdue: ___, ...line }, id) => ({
    ...line,
    id,
    percent: line.percent === null ? '' : String(line.percent),
    amount: typed(line.amount, currency),
    triggeredOn: line.triggeredOn ?? '',
    dueOn: line.dueOn ?? '',
    invoicedOn: line.invoicedOn ?? '',
    isPaid: open === 0 && line.paid > 0,
  }))

/** Amounts and due days as the ledger would have them. */
export const draftPlan = (
  lines: readonly DraftLine[],
  { contract, confirmed, currency }: PlanView,
): DraftedPlan => {
  const parts = lines.map(line => partOf(line, currency))
  const readable = parts.flatMap(part => part ?? [])
  const termsOf = termsReader(confirmed)
  const split =
    readable.length === parts.length && contract.total !== null ? planAmounts(contract.total, readable) : null
  return {
    lines: lines.map((line, at) => ({
      amount: split?.amounts[at] ?? 0,
      due: dueOfLine(
        {
          trigger: line.trigger,
          triggeredOn: calendarDate(line.triggeredOn),
          terms: termsText(line.terms),
          dueOn: calendarDate(line.dueOn),
          invoicedOn: line.invoiceState === 'void' ? null : calendarDate(line.invoicedOn),
          hasBadDay: false,
        },
        contract,
        termsOf,
      ),
    })),
    fault: split === null ? { code: 'unreadable' } : split.ok ? null : split.fault,
  }
}

/** An amount goes before a share; neither takes the rest. */
const partOf = ({ percent, amount }: DraftLine, currency: CurrencyCode): Part | null => {
  if (amount.trim() !== '') {
    const read = amountFrom(amount, currency)
    return read === null ? null : { kind: 'fixed', amount: read }
  }
  if (percent.trim() === '') return { kind: 'balance' }
  const share = percentFrom(percent)
  return share === null ? null : { kind: 'share', part: Math.round(share * 10_000), of: 1_000_000 }
}

const percentFrom = (text: string): number | null => {
  const found = /^(\d{1,3}(?:\.\d{1,4})?)\s*[%％]?$/.exec(text.trim())
  const percent = Number(found?.[1])
  return found !== null && percent > 0 && percent <= 100 ? percent : null
}

/** What is sent: every line with its amount. */
export const planLines = (lines: readonly DraftLine[], { lines: drafted }: DraftedPlan): PlanLine[] =>
  lines.map(({ id: _, paid: __, isPaid: ___, ...line }, at) => ({
    ...line,
    mark: line.mark === '' ? nextMark(lines, at) : line.mark,
    name: line.name.trim(),
    percent: percentFrom(line.percent),
    amount: drafted[at]?.amount ?? 0,
    terms: line.terms.trim(),
    triggeredOn: dayOrNull(line.triggeredOn),
    dueOn: dayOrNull(line.dueOn),
    invoicedOn: dayOrNull(line.invoicedOn),
  }))

const dayOrNull = (text: string): CalendarDate | null => calendarDate(text)

/** Its place in the plan, or the next number no other line has. */
const nextMark = (lines: readonly DraftLine[], at: number): string => {
  const taken = new Set(lines.map(({ mark }) => mark))
  const blankBefore = lines.slice(0, at).filter(({ mark }) => mark === '').length
  const free = lines.map((_, index) => String(index + 1)).filter(mark => !taken.has(mark))
  return free[blankBefore] ?? String(lines.length + at)
}
