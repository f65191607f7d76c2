// 提醒客户经理: whether the owners are told by mail, by whose job, and where each is written to.
import { useState } from 'preact/hooks'
import type { FreshnessView } from '../../../contract/freshness'
import { useAct } from '../../answers'
import { Button } from '../../parts/button'
import { TextField } from '../../parts/field'
import { Fold } from '../../parts/fold'
import { Icon } from '../../parts/icon'
import { useSession } from '../../session'

type PeopleFoldProps = { view: FreshnessView; onChanged: () => void }

export const PeopleFold = ({ view, onChanged }: PeopleFoldProps) => {
  const { text, go } = useSession()
  const words = text.freshness.nudge
  const { on, by, stopped } = view.nudge
  const state = !on ? words.off : stopped ? words.stopped(by ?? '') : words.on(by ?? '')
  return (
    <Fold title={words.title} conclusion={state}>
      {!on && (
        <div class="actions">
          <Button kind="small" onClick={() => go('more', { panel: 'settings' })}>
            {words.settings}
          </Button>
        </div>
      )}
      {view.unowned > 0 && <p class="soft">{words.unowned(view.unowned)}</p>}
      {view.people.length === 0 ? (
        <p class="soft">{words.noOwners}</p>
      ) : (
        <ul class="rows">
          {view.people.map(person => (
            <PersonRow key={person.name} person={person} onSaved={onChanged} />
          ))}
        </ul>
      )}
    </Fold>
  )
}

type PersonRowProps = { person: FreshnessView['people'][number]; onSaved: () => void }

const PersonRow = ({ person, onSaved }: PersonRowProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [editing, setEditing] = useState(false)
  const [mail, setMail] = useState(person.mail)
  const [superior, setSuperior] = useState(person.superior)
  const words = text.freshness.nudge
  const { name } = person
  const save = async () => {
    if ((await act('people.save', { name, mail, superior })) === null) return
    setEditing(false)
    tell({ kind: 'done', text: words.saved(name) })
    onSaved()
  }
  if (editing) {
    return (
      <li>
        <div class="grow editor">
          <b>{name}</b>
          <TextField label={words.mailField} value={mail} onChange={setMail} />
          <TextField label={words.superiorField} value={superior} onChange={setSuperior} />
          <div class="actions">
            <Button kind="primary" disabled={busy} onClick={() => void save()}>
              {text.common.buttons.save}
            </Button>
            <Button disabled={busy} onClick={() => setEditing(false)}>
              {text.common.buttons.cancel}
            </Button>
          </div>
        </div>
      </li>
    )
  }
  const facts = [
    words.stale(person.customers),
    person.mail === '' ? words.noMail : person.mail,
    person.role ?? '',
    person.superior === '' ? '' : words.superior(person.superior),
  ]
  return (
    <li>
      <div class="grow">
        <b>{name}</b>
        <div class="soft">{facts.filter(fact => fact !== '').join(text.common.dot)}</div>
      </div>
      {person.row === undefined ? (
        <Button kind="icon" label={words.edit(name)} onClick={() => setEditing(true)}>
          <Icon name="pencil" />
        </Button>
      ) : (
        <Button
          kind="link"
          label={text.common.about(words.inSheet, name)}
          onClick={() =>
            void act('books.goto', { book: 'people', at: { row: person.row ?? 1, field: 'mail' } })
          }
        >
          {words.inSheet}
        </Button>
      )}
    </li>
  )
}
