// 往来 in 客户: letters, formal letters, words, promises, holds and receipts of one customer, each sheet read once.
import type { TimelineView } from '../../../contract/customer'
import type { Input } from '../../../contract/inputs'
import { incomingIn, lastAnswers } from '../../../core/follow-ups/incoming'
import type { Incoming, PromiseMade } from '../../../core/follow-ups/promises'
import type { CustomerKey } from '../../../core/ledger/types'
import type { ReceiptLine } from '../../../core/receipts/types'
import { lettersSinceAnswer } from '../../../core/reminders/unanswered'
import { type TimelineEntry, timelinePart } from '../../../core/timeline/timeline'
import { type Outcome, ok } from '../../answer'
import { readEntries } from '../../follow-ups/entries'
import { promisesIn } from '../../follow-ups/promises'
import { readFormalLetters } from '../../formal/records'
import { readHolds } from '../../holds/holds'
import type { Office } from '../../ports'
import { readLines } from '../../receipts/lines'
import { type LoggedLetter, readLog } from '../../sending/log'
import { type Loaded, loadLedger } from '../load'

export const viewTimeline = (
  office: Office,
  { customer, kind, most }: Input<'customer.timeline'>,
): Outcome<TimelineView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const { ledger, items } = loaded.value
  const lines = readLines(desk, ledger.currency)
  const read = {
    log: readLog(desk),
    lines,
    incoming: incomingIn(ledger, lines, desk.today),
    entries: readEntries(desk, ledger.currency),
  }
  const followUps = read.entries.map(({ entry }) => entry)
  const answered = lastAnswers(desk.today, { ...read, items, followUps }).get(customer) ?? null
  return ok({
    asOf: desk.today,
    ...timelinePart(entriesOf(office, loaded.value, { customer, ...read }), { kind, most }),
    unanswered: lettersSinceAnswer(read.log, customer, answered),
  })
}

type About = {
  customer: CustomerKey
  log: readonly LoggedLetter[]
  lines: ReceiptLine[]
  incoming: readonly Incoming[]
  entries: readonly PromiseMade[]
}

const entriesOf = ({ desk }: Office, loaded: Loaded, about: About): TimelineEntry[] => {
  const { customer, log, lines, incoming, entries } = about
  const { ledger } = loaded
  const isHis = (one: { customer: CustomerKey }) => one.customer === customer
  const states = new Map(promisesIn(desk, loaded, { lines, entries }).map(({ key, state }) => [key, state]))
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
    ...entries
      .map(({ entry }) => entry)
      .filter(isHis)
      .map(contact =>
        contact.promised === null
          ? { kind: 'contact' as const, at: contact.at, contact }
          : { kind: 'promise' as const, at: contact.at, contact, state: states.get(contact.key) ?? null },
      ),
    ...readHolds(desk, ledger.currency)
      .filter(isHis)
      .map(hold => ({ kind: 'hold' as const, at: hold.from, hold })),
    ...incoming.filter(isHis).map(({ on, amount }) => ({ kind: 'receipt' as const, at: on, amount })),
  ]
}
