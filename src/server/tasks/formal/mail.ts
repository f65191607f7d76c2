// A formal letter mailed as PDF: only what the person saw, to addresses that are the customer's; claimed in 函件记录 before it leaves, marked after.
import type { MailResult } from '../../../contract/formal'
import type { Input } from '../../../contract/inputs'
import { type FormalLetter, letterNumbers, mailedBefore } from '../../../core/statements/letters'
import { type Outcome, ok, problem } from '../../answer'
import { deliver } from '../../formal/deliver'
import { addressesOf, type DrawingDesk, type Drawn, drawingDesk } from '../../formal/desk'
import { draw, seenOf } from '../../formal/draw'
import { receiptKey } from '../../formal/receipt-note'
import {
  appendFormalLetters,
  readFormalLetters,
  recordOf,
  stampOf,
  writeFormalStates,
} from '../../formal/records'
import { noteTold } from '../../formal/told'
import type { Office } from '../../ports'
import { isSenderReady } from '../../sending/owner'

type Asked = Input<'formal.mail'>

/** What was sent from the same page before is not sent again, nor a letter of which nobody knows whether it left, from whichever page. */
export const mailFormal = (office: Office, asked: Asked): Outcome<MailResult> => {
  if (!isSenderReady(office.settings)) return problem('sender-incomplete')
  const { desk } = office
  const at = drawingDesk(office)
  if (!at.ok) return at
  const drawn = draw(at.value, asked.paper)
  if (!drawn.ok) return drawn
  const { customer, about } = drawn.value
  if (seenOf(office, drawn.value) !== asked.seen) return problem('letter-changed', about.name)
  const known = new Set(addressesOf(at.value, customer))
  const strange = asked.to.find(address => !known.has(address))
  if (strange !== undefined) return problem('value-malformed', strange)
  if (desk.mail.quota() < asked.to.length) return problem('mail-quota', String(desk.mail.quota()))
  const { paper } = asked
  const key = paper.kind === 'receipt' ? receiptKey(paper.receipt) : asked.key
  const claimed = claim(at.value, drawn.value, { to: asked.to, key })
  if (!claimed.ok) return claimed
  const { letter, sentBefore } = claimed.value
  const isTold = asked.isTold === true
  if (!sentBefore) return send(at.value, drawn.value, { letter, isTold })
  // Sent from this page already, it may count only now.
  if (isTold)
    desk.locked(() => noteTold(at.value, drawn.value, { number: letter.number, to: letter.recipients }))
  return ok(resultOf(letter))
}

const resultOf = ({ number, recipients }: FormalLetter): MailResult => ({ number, to: recipients })

const claim = (
  { office: { desk }, loaded }: DrawingDesk,
  { about }: Drawn,
  { key, to }: Pick<Asked, 'key' | 'to'>,
): Outcome<{ letter: FormalLetter; sentBefore: boolean }> => {
  const { currency } = loaded.ledger
  const claimed = desk.locked((): Outcome<{ letter: FormalLetter; sentBefore: boolean }> => {
    const letters = readFormalLetters(desk, currency)
    const before = mailedBefore(letters, { ...about, key })
    if (before?.state === 'sending') return problem('letter-unsure', before.number)
    if (before !== undefined) return ok({ letter: before, sentBefore: true })
    const number = letterNumbers(letters, about.kind, desk.today)(0)
    const letter = recordOf(about, { number, key, state: 'sending', recipients: to, ...stampOf(desk) })
    appendFormalLetters(desk, [letter], currency)
    return ok({ letter, sentBefore: false })
  })
  return claimed ?? problem('busy')
}

const send = (
  at: DrawingDesk,
  drawn: Drawn,
  { letter, isTold }: { letter: FormalLetter; isTold: boolean },
): Outcome<MailResult> => {
  const { desk } = at.office
  const { currency } = at.loaded.ledger
  const { number, recipients } = letter
  const refused = deliver(at.office, drawn, letter)
  desk.locked(() => {
    writeFormalStates(desk, [{ number, state: refused === null ? 'sent' : 'failed' }], currency)
    if (refused === null && isTold) noteTold(at, drawn, { number, to: recipients })
  })
  return refused ?? ok(resultOf(letter))
}
