// 人员 as the program reads and writes it: one row a colleague.
import type { TeamMember } from '../../core/audit/freshness/nudges'
import type { Colleague } from '../../core/books/people'
import { customerKey } from '../../core/ledger/customer-key'
import type { Ledger } from '../../core/ledger/types'
import { colleagues } from '../books/people'
import { bookRecord } from '../books/record'
import type { Desk } from '../ports'

const cellText = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : ''

const rowsOf = (desk: Desk) =>
  desk.helpers.read('people').flatMap(({ row, values }) => {
    const person = {
      name: cellText(values.name),
      mail: cellText(values.mail),
      superior: cellText(values.superior),
    }
    return person.name === '' ? [] : [{ row, person }]
  })

/** Those of the team's own sheet first; whom that does not have stands in ours. */
export const readPeople = (desk: Desk): (TeamMember & Partial<Colleague>)[] => {
  const own = colleagues(desk)
  const known = new Set(own.map(({ name }) => customerKey(name)))
  const ours = rowsOf(desk).map(({ person }) => person)
  return [...own, ...ours.filter(({ name }) => !known.has(customerKey(name)))]
}

/** The owners the ledger names, each once, as first written. */
export const ownersIn = ({ customers }: Ledger): string[] => {
  const owners = new Map<string, string>()
  for (const { owner } of customers) {
    const name = owner.trim()
    if (name !== '' && !owners.has(customerKey(name))) owners.set(customerKey(name), name)
  }
  return [...owners.values()]
}

/** The owners in the order of the ledger, with what 人员 knows of them; others stand there for their subordinates. */
export const peopleOf = <Person extends TeamMember>(
  owners: readonly string[],
  known: readonly Person[],
): (TeamMember | Person)[] => {
  const byName = new Map(known.map(person => [customerKey(person.name), person]))
  return owners.map(name => byName.get(customerKey(name)) ?? { name, mail: '', superior: '' })
}

/** Adds the owners neither list has yet, in one write; none to ours where the team has its own. Call under the document lock. */
export const addOwners = (desk: Desk, owners: readonly string[]): void => {
  if (bookRecord(desk, 'people') !== null) return
  const known = new Set(readPeople(desk).map(({ name }) => customerKey(name)))
  const missing = owners.filter(name => !known.has(customerKey(name)))
  desk.helpers.append(
    'people',
    missing.map(name => ({ name, mail: '', superior: '' })),
  )
}

/** Writes a colleague's row in our own 人员, a new one when there is none. Call under the document lock. */
export const savePerson = (desk: Desk, person: TeamMember): void => {
  const present = rowsOf(desk).find(one => customerKey(one.person.name) === customerKey(person.name))
  const { mail, superior } = person
  if (present === undefined) desk.helpers.append('people', [person])
  else desk.helpers.update('people', [{ row: present.row, values: { mail, superior } }])
}
