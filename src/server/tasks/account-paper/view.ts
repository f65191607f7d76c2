// 打印、发送: the page of a customer's summary, and whom within the team it may be mailed to.
import type { PaperView } from '../../../contract/account-paper'
import type { Input } from '../../../contract/inputs'
import { customerKey } from '../../../core/ledger/customer-key'
import { paperOf } from '../../account-paper/paper'
import { type Outcome, ok } from '../../answer'
import { readPeople } from '../../freshness/people'
import type { Desk, Office } from '../../ports'
import { loadLedger } from '../load'

const MOST_PEOPLE = 60

export const viewPaper = (office: Office, { customer }: Input<'account.paper'>): Outcome<PaperView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const paper = paperOf(office, loaded.value, customer)
  if (!paper.ok) return paper
  const { view, title, html, charts, seen } = paper.value
  const { name, basics } = view.summary
  return ok({
    name,
    title,
    html,
    charts,
    seen,
    people: insiders(office.desk, basics.owner).slice(0, MOST_PEOPLE),
  })
}

/** Oneself first, then the customer's owner, then the others of 人员; each address once. */
export const insiders = (desk: Desk, owner: string): PaperView['people'] => {
  const me = desk.person.email()
  const isOwner = (name: string) => owner !== '' && customerKey(name) === customerKey(owner)
  const people = readPeople(desk)
    .filter(({ mail }) => mail !== '')
    .map(({ name, mail }) => ({ name, mail, isOwner: isOwner(name) }))
    .sort((a, b) => Number(b.isOwner) - Number(a.isOwner))
  const seen = new Set<string>()
  return [...(me === '' ? [] : [{ name: '', mail: me, isOwner: false }]), ...people].filter(({ mail }) => {
    const address = mail.toLowerCase()
    if (seen.has(address)) return false
    seen.add(address)
    return true
  })
}
