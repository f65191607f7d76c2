// Who uses the spreadsheet in this tab, and what each person has of their own; the other can be at a second tab at once.
import type { Desk, PersonLine, Welcome } from '../../server/protocol'
import { Popover } from '../parts/Popover'
import type { Words } from '../words'

type PersonSwitchProps = { welcome: Welcome; desk: Desk; words: Words; onOpen(): void }

export function PersonSwitch({ welcome, desk, words, onOpen }: PersonSwitchProps) {
  const nameOf = (email: string) =>
    email === welcome.people[0] ? words.person.owner : words.person.colleague
  const name = nameOf(welcome.person)
  const face = (
    <span class={welcome.person === welcome.people[0] ? 'avatar owner' : 'avatar'}>{name.slice(0, 1)}</span>
  )
  return (
    <Popover label={words.named(words.person.title, name)} name="person" face={face} onOpen={onOpen}>
      <h2>{words.person.title}</h2>
      <p class="quiet">{words.person.explain}</p>
      <ul class="people">
        {desk.people.map(person => (
          <PersonCard
            key={person.email}
            person={person}
            name={nameOf(person.email)}
            current={person.email === welcome.person}
            words={words}
          />
        ))}
      </ul>
    </Popover>
  )
}

type PersonCardProps = { person: PersonLine; name: string; current: boolean; words: Words }

function PersonCard({ person, name, current, words: { person: words, named } }: PersonCardProps) {
  const address = `/?as=${encodeURIComponent(person.email)}`
  return (
    <li aria-current={current}>
      <p class="person-name">
        <strong>{name}</strong>
        {person.role !== 'owner' && <span class="state news">{words.roles[person.role]}</span>}
        {current && <span class="state good">{words.current}</span>}
      </p>
      <small>{person.email}</small>
      <p>{words.differs[person.role]}</p>
      <small>{words.mailsLeft(person.mailsLeft)}</small>
      <small>
        {words.triggers(person.triggers)} · {words.minutesLeft(Math.floor(person.triggerMinutesLeft))}
      </small>
      <p class="person-ways">
        {!current && (
          <a class="button" href={address} aria-label={named(words.switchTo, name)}>
            {words.switchTo}
          </a>
        )}
        <a class="link" href={address} target="_blank" rel="noreferrer" aria-label={words.newTabAs(name)}>
          {words.newTab}
        </a>
      </p>
    </li>
  )
}
