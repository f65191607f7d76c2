// 往来 in 客户: letters, formal letters, words, promises, holds and receipts of one customer, each sheet read once.
import type { TimelineView } from '../../../contract/customer'
import type { Input } from '../../../contract/inputs'
import type { CustomerKey } from '../../../core/ledger/types'
import { unanswered } from '../../../core/reminders/answers'
import { type TimelineEntry, timelinePart } from '../../../core/timeline/timeline'
import { type Outcome, ok } from '../../answer'
import { readFollowUps } from '../../follow-ups/entries'
import { incomingIn, promisesIn } from '../../follow-ups/promises'
import { readFormalLetters } from '../../formal/records'
import { readHolds } from '../../holds/holds'
import type { Office } from '../../ports'
import { readLines } from '../../receipts/lines'
import { type LoggedLetter, readLog } from '../../sending/log'
import { calendarOnce } from '../../workdays/calendar'
import { type Loaded, loadLedger } from '../load'

export const viewTimeline = (
  office: Office,
  { customer, kind, most }: Input<'customer.timeline'>,
): Outcome<TimelineView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const log = readLog(office.desk)
  return ok({
    asOf: office.desk.today,
    ...timelinePart(entriesOf(office, loaded.value, { customer, log }), { kind, most }),
    unanswered: unanswered(log, customer),
  })
}

type About = { customer: CustomerKey; log: readonly LoggedLetter[] }

const entriesOf = ({ desk }: Office, loaded: Loaded, { customer, log }: About): TimelineEntry[] => {
  const { ledger } = loaded
  const isHis = (one: { customer: CustomerKey }) => one.customer === customer
  const lines = readLines(desk, ledger.currency)
  const states = new Map(
    promisesIn(desk, loaded, { lines, calendar: calendarOnce(desk) }).map(({ key, state }) => [key, state]),
  )
  return [
    ...log
      .filter(one => isHis(one) && one.outcome !== 'test')
      .map(({ at, on, letter, level, total, outcome, to, by, bounced = null, replied = null }) => ({
        kind: 'letter' as const,
        at: at || on,
        letter: { letter, level, total, outcome, to, by, bounced, replied },
      })),
    ...readFormalLetters(desk, ledger.currency)
      .filter(isHis)
      .map(({ at, to, number, kind, amount, state, by, repliedOn }) => ({
        kind: 'formal' as const,
        at: at || to,
        formal: { number, kind, amount, state, by, repliedOn },
      })),
    ...readFollowUps(desk, ledger.currency)
      .filter(isHis)
      .map(contact =>
        contact.promised === null
          ? { kind: 'contact' as const, at: contact.at, contact }
          : { kind: 'promise' as const, at: contact.at, contact, state: states.get(contact.key) ?? null },
      ),
    ...readHolds(desk, ledger.currency)
      .filter(isHis)
      .map(hold => ({ kind: 'hold' as const, at: hold.from, hold })),
    ...incomingIn(ledger, lines, desk.today)
      .filter(isHis)
      .map(({ on, amount }) => ({ kind: 'receipt' as const, at: on, amount })),
  ]
}
