// From one key account to the next, by revenue; Alt and the arrows up and down do the same.
import { useEffect, useRef } from 'preact/hooks'
import type { Neighbours } from '../../core/accounts/frame'
import { Button } from '../parts/button'
import { useSession } from '../session'
import { isTyping } from './following'

type NeighboursProps = { among: Neighbours; onChoose: (customer: string) => void }

const KEYS = { previous: 'Alt+↑', next: 'Alt+↓' } as const

export const NeighboursRow = ({ among, onChoose }: NeighboursProps) => {
  const { neighbours: words } = useSession().text.account
  useArrows(among, onChoose)
  if (among.previous === null && among.next === null) return null
  return (
    <nav class="spread">
      <span class="soft num" title={words.order}>
        {among.at === null ? words.none(among.of) : words.place(among.at, among.of)}
      </span>
      <span class="whole">
        {(['previous', 'next'] as const).map(way => {
          const one = among[way]
          return (
            <Button
              key={way}
              kind="small"
              disabled={one === null}
              label={words[way]}
              hint={one === null ? words[way] : words.hint(words[way], one.name, KEYS[way])}
              onClick={() => one !== null && onChoose(one.customer)}
            >
              {way === 'previous' ? '↑' : '↓'}
            </Button>
          )
        })}
      </span>
    </nav>
  )
}

const useArrows = (among: Neighbours, onChoose: (customer: string) => void) => {
  const latest = useRef({ among, onChoose })
  latest.current = { among, onChoose }
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || isTyping()) return
      const one = latest.current.among[event.key === 'ArrowUp' ? 'previous' : 'next']
      if (one === null) return
      event.preventDefault()
      latest.current.onChoose(one.customer)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}
