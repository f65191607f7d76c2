// 已核对 and its way back; and where a colleague is written to.
import type { VerifyResult } from '../../../contract/freshness'
import type { Input } from '../../../contract/inputs'
import type { TeamMember } from '../../../core/audit/freshness/nudges'
import { readAddresses } from '../../../core/ledger/cells/addresses'
import { customerKey } from '../../../core/ledger/customer-key'
import { type Outcome, ok, problem } from '../../answer'
import { colleagues } from '../../books/people'
import { savePerson } from '../../freshness/people'
import { appendVerifications, takeBackVerifications } from '../../freshness/verifications'
import type { Office } from '../../ports'
import { isSuspended, renewApproval, sendingRecord } from '../../sending/owner'
import { loadLedger } from '../load'

/** Refuses with 'customer-gone' when the ledger has none of them any more. */
export const verifyCustomers = (
  office: Office,
  { customers }: Input<'freshness.verify'>,
): Outcome<VerifyResult> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const names = new Map(loaded.value.ledger.customers.map(({ key, name }) => [key, name]))
  const verified = customers.flatMap(({ customer, blocks }) => {
    const name = names.get(customer)
    return name === undefined ? [] : [{ customer, name, blocks: [...new Set(blocks)] }]
  })
  if (verified.length === 0) return problem('customer-gone', ...customers.map(({ customer }) => customer))
  const mark = office.desk.locked(() => appendVerifications(office.desk, verified))
  if (mark === null) return problem('busy')
  return ok({ mark, customers: verified.length, gone: customers.length - verified.length })
}

export const takeBackVerification = (
  { desk }: Office,
  { mark }: Input<'freshness.takeBack'>,
): Outcome<{ rows: number }> => {
  const rows = desk.locked(() => takeBackVerifications(desk, mark))
  return rows === null ? problem('busy') : ok({ rows })
}

/** One address each, or none; a superior may be a name. */
export const saveColleague = (office: Office, asked: Input<'people.save'>): Outcome<TeamMember> => {
  const { desk } = office
  const person = { name: asked.name.trim(), mail: asked.mail.trim(), superior: asked.superior.trim() }
  const wrong = [person.mail, person.superior.includes('@') ? person.superior : ''].find(
    text => text !== '' && !isOneAddress(text),
  )
  if (wrong !== undefined) return problem('value-malformed', wrong)
  // What the team's own sheet says is changed there.
  const isTheirs = colleagues(desk).some(({ name }) => customerKey(name) === customerKey(person.name))
  if (person.name === '' || isTheirs) return problem('input-invalid', 'people.save')
  const saved = desk.locked(() => {
    // The owner of sending who writes an address himself approves that copies go there.
    const kept = sendingRecord(desk)
    const approves = kept !== null && !isSuspended(office, kept)
    savePerson(desk, person)
    if (approves) renewApproval(office)
    return person
  })
  return saved === null ? problem('busy') : ok(saved)
}

const isOneAddress = (text: string): boolean => {
  const read = readAddresses(text)
  return read.ok && read.value?.length === 1
}
