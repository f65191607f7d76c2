// What the owner of unattended sending approved, part by part, so that a change of it can be named; and where copies of letters go.
import * as v from 'valibot'
import { APPROVED_PARTS, type ApprovedPart, type SenderChange } from '../../contract/reminders'
import { type Sender, sender as senderSchema } from '../../contract/settings'
import { textDigest } from '../../core/digest'
import { readAddresses } from '../../core/ledger/cells/addresses'
import { customerKey } from '../../core/ledger/customer-key'
import type { OwnerMail } from '../../core/reminders/policy/copies'
import { readPeople } from '../freshness/people'
import type { Office } from '../ports'
import { changedTerms } from '../terms/said'
import { lettersInUse } from './letters'

/** 人员 is read only where a rule in use sends its people copies. */
export const ownerMail = ({ desk, settings }: Office): OwnerMail | null => {
  const isWanted = settings.policy.levels.some(
    ({ enabled, ccOwner, channel }) => enabled && ccOwner === true && channel === undefined,
  )
  if (!isWanted) return null
  return new Map(
    readPeople(desk).flatMap(({ name, mail }) => {
      const read = readAddresses(mail)
      const [first] = read.ok ? (read.value ?? []) : []
      return first === undefined ? [] : [[customerKey(name), first] as const]
    }),
  )
}

/** In the record of sending: a digest of each part, and the sender as it was. */
export const approvedSchema = v.object({
  parts: v.record(v.string(), v.string()),
  sender: senderSchema,
})
export type Approved = v.InferOutput<typeof approvedSchema>

/** The mailboxes copies go to, whatever the order of 人员; '' where none do. */
const copiesOf = (office: Office): string => {
  const mails = ownerMail(office)
  return mails === null || mails.size === 0 ? '' : textDigest(JSON.stringify([...mails].sort()))
}

export const approvedNow = (office: Office): Approved => {
  const { desk, settings } = office
  const { sender, policy, letterLanguage, fourEyes, receiptsAge, sales } = settings
  const written: Record<Exclude<ApprovedPart, 'copies'>, unknown> = {
    ...{ letters: lettersInUse(desk.documentStore), sender, policy, language: letterLanguage },
    ...{ fourEyes, terms: changedTerms(desk), receiptsAge, sales },
  }
  const digests = Object.entries(written).map(([part, one]) => [part, textDigest(JSON.stringify(one))])
  return { parts: { ...Object.fromEntries(digests), copies: copiesOf(office) }, sender }
}

/** Copies would go elsewhere than was approved. */
export const areCopiesOther = (office: Office, { parts }: Approved): boolean =>
  (parts.copies ?? '') !== copiesOf(office)

/** What is another by now, and of the sender from what to what. */
export const changesSince = (
  before: Approved,
  now: Approved,
): { parts: ApprovedPart[]; sender: SenderChange[] } => ({
  parts: APPROVED_PARTS.filter(
    part => before.parts[part] !== undefined && before.parts[part] !== now.parts[part],
  ),
  sender: (Object.keys(now.sender) as (keyof Sender)[]).flatMap(field => {
    const [was, is] = [before.sender[field], now.sender[field]]
    return was === is ? [] : [{ field, before: was, after: is }]
  }),
})
