// Who gets a copy of a customer's letters.
import { customerKey } from '../../ledger/customer-key'
import type { Level, PlannedLetter } from '../types'

/** By the key of a name in 人员. */
export type OwnerMail = ReadonlyMap<string, string>

type Mailed = { owner: string; to: readonly string[] }

/** Nobody twice, and nobody the letter goes to anyway. */
export const copiesFor = (rule: Level | null, { owner, to }: Mailed, mails?: OwnerMail): string[] => {
  const own = rule?.ccOwner === true ? mails?.get(customerKey(owner)) : undefined
  const wanted = [...(rule?.cc ?? []), ...(own === undefined ? [] : [own])]
  const known = new Set(to.map(mailbox => mailbox.toLowerCase()))
  return wanted.filter(mailbox => {
    const key = mailbox.toLowerCase()
    if (known.has(key)) return false
    known.add(key)
    return true
  })
}

/** What a letter takes of the day's quota. */
export const recipientsOfLetter = ({ to, cc = [] }: Pick<PlannedLetter, 'to' | 'cc'>): number =>
  to.length + cc.length
