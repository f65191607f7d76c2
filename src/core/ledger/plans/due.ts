// When an instalment falls due: as written, else so long after its event, else not before the event has happened.
import type { CalendarDate } from '../../calendar-date'
import { type CountedTerms, countedDay, type TermsOf } from '../due-date'
import type { AwaitedEvent, DueDate, LedgerItem } from '../types'
import type { PlanFacts, Trigger } from './types'

export type DueLine = Pick<
  PlanFacts,
  'trigger' | 'triggeredOn' | 'terms' | 'dueOn' | 'invoicedOn' | 'hasBadDay'
>
export type DueContract = Pick<LedgerItem, 'signedOn' | 'startsOn' | 'customer'>
export type DueOfLine = { due: DueDate; fault: 'terms-unknown' | 'plan-day-missing' | null }

const AWAITED: Record<Trigger | '', AwaitedEvent> = {
  signing: 'signing',
  delivery: 'delivery',
  acceptance: 'acceptance',
  invoice: 'invoice',
  warranty: 'warranty',
  date: 'other',
  '': 'stages',
}

/** What people write before the term because the trigger says it already: 验收后30天. */
const AFTER_EVENT =
  /^(?:签约|签订|签合同|合同签订|发货|到货|收货|交货|货到|终验|初验|验收|开票|收到发票|票到|质保期?满|保修期?满)(?:合格|通过)?(?:后|起|之日起)?/

/**
 * 应收日期 as written; else 触发日期 + 账期, where signing is known from the contract and an invoice from its own day; without a term on the
 * day itself. An event that has not happened is awaited, and nothing is overdue.
 */
export function dueOfLine(line: DueLine, contract: DueContract, termsOf: TermsOf): DueOfLine {
  if (line.hasBadDay || line.trigger === null) return { due: { kind: 'missing' }, fault: null }
  if (line.dueOn !== null) return { due: { kind: 'known', on: line.dueOn, from: 'given' }, fault: null }
  const start = startOf(line, contract)
  const counted = line.terms === '' ? null : termsOfLine(line.terms, text => termsOf(text, contract.customer))
  if (line.terms !== '' && counted === null) return { due: { kind: 'missing' }, fault: 'terms-unknown' }
  if (start === null) {
    if (line.trigger === 'date') return { due: { kind: 'missing' }, fault: 'plan-day-missing' }
    return { due: { kind: 'awaiting', event: AWAITED[line.trigger] }, fault: null }
  }
  const day = (counted === null ? null : countedDay(start, counted)) ?? { on: start }
  return { due: { kind: 'known', from: 'terms', ...day }, fault: null }
}

/** The day the event happened, where anything says so. */
export function startOf(
  { trigger, triggeredOn, invoicedOn }: Pick<DueLine, 'trigger' | 'triggeredOn' | 'invoicedOn'>,
  { signedOn, startsOn }: Pick<DueContract, 'signedOn' | 'startsOn'>,
): CalendarDate | null {
  if (triggeredOn !== null) return triggeredOn
  if (trigger === 'signing') return signedOn ?? startsOn
  return trigger === 'invoice' ? invoicedOn : null
}

/** 30天 and 验收后30天 are one term here; terms that only name the event are due on its day. */
export function termsOfLine(
  text: string,
  termsOf: (text: string) => CountedTerms | null,
): CountedTerms | null {
  const after = text.replace(AFTER_EVENT, '')
  if (after !== text && /^(?:即|时|当日|内)?(?:付款|付清|支付|付)?$/.test(after)) return ON_THE_DAY
  return termsOf(after === '' ? text : after)
}

const ON_THE_DAY: CountedTerms = {
  meaning: { kind: 'net', days: 0 },
  dueFrom: start => start,
  movedFrom: start => start,
}
