// Who uses the spreadsheet in this tab: the owner or a colleague. Switching loads the page again as the other person.
import type { Welcome } from '../../server/protocol'
import type { Words } from '../words'
import { Popover } from './Popover'

export function PersonSwitch({ welcome, words }: { welcome: Welcome; words: Words }) {
  const roleOf = (email: string) =>
    email === welcome.people[0] ? words.person.owner : words.person.colleague
  const role = roleOf(welcome.person)
  return (
    <Popover
      label={`${words.person.title}：${role}`}
      name="person"
      face={
        <span class={`avatar ${welcome.person === welcome.people[0] ? 'owner' : ''}`}>
          {role.slice(0, 1)}
        </span>
      }
    >
      <h3>{words.person.title}</h3>
      <p class="quiet">{words.person.explain}</p>
      <ul class="people">
        {welcome.people.map(email => (
          <li key={email}>
            <a
              href={`/?as=${encodeURIComponent(email)}`}
              aria-current={email === welcome.person ? 'true' : undefined}
            >
              <span>
                {roleOf(email)}
                <small>{email}</small>
              </span>
              {email === welcome.person && <small>{words.person.current}</small>}
            </a>
          </li>
        ))}
      </ul>
    </Popover>
  )
}
