// 请人更新: the data of key accounts whose turn it is, asked for by mail from those who enter it; one internal mail a person and day.
import type { FreshnessOutputs } from '../../../contract/freshness'
import type { Input } from '../../../contract/inputs'
import { NUDGE_WORDS } from '../../../text/letters/nudges'
import { type Outcome, ok, problem } from '../../answer'
import { claimNudge, confirmNudge } from '../../freshness/nudging'
import { requestsIn } from '../../freshness/requests'
import type { Office } from '../../ports'
import { mailNote } from '../../sending/notes'
import { loadLedger } from '../load'
import { reservedQuota } from './job'
import { nudgeLines } from './nudge-lines'
import { staleIn } from './view'

/** `to`: addresses the page showed. Who heard from the team today is not written to again; customers' letters keep their quota. */
export const askForUpdate = (
  office: Office,
  { to }: Input<'freshness.ask'>,
): Outcome<FreshnessOutputs['freshness.ask']> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const asked = new Set(to.map(address => address.toLowerCase()))
  const { requests } = requestsIn(desk, loaded.value, staleIn(office, loaded.value))
  const wanted = requests.filter(request => asked.has(request.to.toLowerCase()))
  const left = desk.mail.quota() - reservedQuota(office, loaded.value)
  if (left < wanted.length) return problem('mail-quota', String(Math.max(0, left)))
  const { currency } = loaded.value.ledger
  const { language } = desk.person
  const words = NUDGE_WORDS[language]
  const result: FreshnessOutputs['freshness.ask'] = { sent: [], toldToday: [], failed: [] }
  for (const request of wanted) {
    const claimed = claimNudge(desk, request.to.toLowerCase())
    if (claimed === null) return problem('busy')
    if (!claimed) {
      result.toldToday.push(request.to)
      continue
    }
    try {
      const lines = nudgeLines(request, { currency, language })
      mailNote(desk, { to: request.to, subject: words.subject(request.customers.length), lines })
      confirmNudge(desk, request.to.toLowerCase())
      result.sent.push(request.to)
    } catch (error) {
      // An address Google does not take must not cost the others their mail.
      console.warn(`Not asked ${request.to}: ${String(error)}`)
      result.failed.push(request.to)
    }
  }
  return ok(result)
}
