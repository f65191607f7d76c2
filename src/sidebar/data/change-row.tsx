// One change of an item: whose, which, where, what it said before and says now, and what can be done about it.
import type { ComponentChildren } from 'preact'
import type { ShownChange } from '../../contract/snapshot'
import { useAct } from '../answers'
import { Button } from '../parts/button'
import { NameLine } from '../parts/name-line'
import { useSession } from '../session'
import { useChangeWords } from './change-words'

type ChangeRowProps = {
  change: ShownChange
  /** Stands over the row already. */
  isNamed?: boolean
  extra?: ComponentChildren
  children?: ComponentChildren
}

export const ChangeRow = ({ change, isNamed, extra, children }: ChangeRowProps) => {
  const { text } = useSession()
  const { act } = useAct()
  const words = useChangeWords()
  const { place } = change
  const happened = words.happened(change)
  const about = [words.item(change), words.where(change)].filter(part => part !== '').join(text.common.dot)
  return (
    <li>
      <div class="grow num">
        {isNamed !== true && <NameLine name={words.name(change)} />}
        <div class="soft">{about}</div>
        {happened !== null && <div>{happened}</div>}
        {words.told(change).map(({ fact, before, now, isWhole }) => (
          <div class="change" key={fact}>
            {fact} <span class={isWhole ? 'whole' : ''}>{before} →</span>{' '}
            <span class={isWhole ? 'whole' : ''}>{now}</span>
          </div>
        ))}
        {extra}
      </div>
      <div class="stack">
        {place !== null && (
          <Button
            kind="small"
            label={text.common.about(text.home.actions.look, `${words.name(change)} ${words.where(change)}`)}
            onClick={() => void act('goto', { ...place, field: null })}
          >
            {text.home.actions.look}
          </Button>
        )}
        {children}
      </div>
    </li>
  )
}
