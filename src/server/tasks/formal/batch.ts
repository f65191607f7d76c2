// 对账函 mailed to a chosen set of customers: what would go is shown first; then each goes once, a few claimed at a time, as far as quota and time allow.
import type {
  FormalBatchResult,
  FormalBatchView,
  SkippedLetter,
  StatementPaper,
} from '../../../contract/formal'
import type { Input } from '../../../contract/inputs'
import { type FormalLetter, letterNumbers, mailedBefore, mailedOn } from '../../../core/statements/letters'
import { type Outcome, ok, problem, type Refusal } from '../../answer'
import { deliver } from '../../formal/deliver'
import { addressesOf, type DrawingDesk, type Drawn, drawingDesk } from '../../formal/desk'
import { draw, seenOf } from '../../formal/draw'
import {
  appendFormalLetters,
  readFormalLetters,
  recordOf,
  stampOf,
  writeFormalStates,
} from '../../formal/records'
import type { Office } from '../../ports'
import { SECONDS_TO_SEND } from '../../sending/batch'
import { isSenderReady } from '../../sending/owner'

/** After a run that was stopped nobody knows of so many letters whether they left. */
const CLAIMED_AT_ONCE = 5

type Ready = { drawn: Drawn; to: string[]; seen: string }

export const viewBatch = (office: Office, { papers }: Input<'formal.batch'>): Outcome<FormalBatchView> => {
  if (!isSenderReady(office.settings)) return problem('sender-incomplete')
  const at = drawingDesk(office)
  if (!at.ok) return at
  const view: FormalBatchView = { letters: [], skipped: [], quota: office.desk.mail.quota() }
  for (const paper of papers) {
    const ready = readyOf(at.value, paper)
    if ('problem' in ready) view.skipped.push(ready)
    else {
      const { drawn, to, seen } = ready
      view.letters.push({ paper, name: drawn.about.name, amount: drawn.about.amount, to, seen })
    }
  }
  return ok(view)
}

/** The letter as it would go now; `seen` also tells to which addresses. */
const readyOf = (at: DrawingDesk, paper: StatementPaper): Ready | SkippedLetter => {
  const { office, customers } = at
  const { customer } = paper
  const name = customers.get(customer)?.name ?? customer
  const drawn = draw(at, paper)
  if (!drawn.ok) return { customer, name, problem: drawn.problem }
  const to = addressesOf(at, drawn.value.customer)
  if (to.length === 0) return { customer, name, problem: null }
  const seen = office.desk.digest([seenOf(office, drawn.value), ...to].join('\n'))
  return { drawn: drawn.value, to, seen }
}

export const sendBatch = (
  office: Office,
  { letters, key }: Input<'formal.batch.send'>,
): Outcome<FormalBatchResult> => {
  if (!isSenderReady(office.settings)) return problem('sender-incomplete')
  const { desk } = office
  const at = drawingDesk(office)
  if (!at.ok) return at
  const result: FormalBatchResult = { sent: [], skipped: [], left: [] }
  const skip = ({ drawn: { about } }: Ready, { problem: why }: Refusal) =>
    result.skipped.push({ customer: about.customer, name: about.name, problem: why })
  const waiting: Ready[] = []
  for (const { paper, seen } of letters) {
    const ready = readyOf(at.value, paper)
    if ('problem' in ready) result.skipped.push(ready)
    else if (ready.seen !== seen) skip(ready, problem('letter-changed', ready.drawn.about.name))
    else waiting.push(ready)
  }
  let quota = desk.mail.quota()
  while (waiting.length > 0 && desk.secondsRun() < SECONDS_TO_SEND) {
    const some = waiting.splice(0, CLAIMED_AT_ONCE)
    const claimed = claim(at.value, some, { key, quota })
    if (claimed === null) {
      waiting.unshift(...some)
      break
    }
    const states: { number: string; state: 'sent' | 'failed' }[] = []
    for (const { ready, letter, refused } of claimed) {
      const why = refused ?? (letter.state === 'sending' ? deliver(office, ready.drawn, letter) : null)
      const { number, customer, name } = letter
      if (refused === null && letter.state === 'sending') {
        states.push({ number, state: why === null ? 'sent' : 'failed' })
        quota -= ready.to.length
      }
      if (why === null) result.sent.push({ number, customer, name })
      else skip(ready, why)
    }
    if (states.length > 0) desk.locked(() => writeFormalStates(desk, states, at.value.loaded.ledger.currency))
  }
  result.left = waiting.map(({ drawn }) => drawn.about.customer)
  return ok(result)
}

/** `letter` is 'sending' where it is ours to send, 'sent' where it went before; null when a colleague is writing. */
type Claimed = { ready: Ready; letter: FormalLetter; refused: Refusal | null }

const claim = (
  { office: { desk }, loaded }: DrawingDesk,
  going: readonly Ready[],
  { key: pageKey, quota }: { key: string; quota: number },
): Claimed[] | null =>
  desk.locked(() => {
    const { currency } = loaded.ledger
    const letters = readFormalLetters(desk, currency)
    const numberAt = letterNumbers(letters, 'statement', desk.today)
    const stamp = stampOf(desk)
    const fresh: FormalLetter[] = []
    let left = quota
    const claimed = going.map((ready): Claimed => {
      const { about } = ready.drawn
      // The same page may ask for another period.
      const key = [pageKey, about.customer, about.from, about.to].join(' ')
      const before =
        mailedBefore(letters, { ...about, key }) ??
        mailedOn(desk.today, letters, { ...about, recipients: ready.to })
      if (before !== undefined) {
        const refused = before.state === 'sending' ? problem('letter-unsure', before.number) : null
        return { ready, letter: before, refused }
      }
      const given = { number: numberAt(fresh.length), key, state: 'sending' as const, recipients: ready.to }
      const letter = recordOf(about, { ...given, ...stamp })
      if (ready.to.length > left) return { ready, letter, refused: problem('mail-quota', String(left)) }
      left -= ready.to.length
      fresh.push(letter)
      return { ready, letter, refused: null }
    })
    if (fresh.length > 0) appendFormalLetters(desk, fresh, currency)
    return claimed
  })
