// Search by name, contact, phone, project or first letters: hits below the box, chosen by mouse or arrow keys; groups on a page of their own.
import { Fragment } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { FindView } from '../../../contract/find'
import type { CustomerHit } from '../../../core/accounts/types'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { Icon } from '../../parts/icon'
import { ask } from '../../rpc'
import { useSession } from '../../session'

/** Typing pauses this long before the sheet is asked; milliseconds. */
const PAUSE = 300
const PAGES = ['classes', 'portfolio', 'products'] as const

type CustomerSearchProps = {
  onChoose: (customer: string, name: string) => void
  onGroups?: (words: string) => void
  /** Opens a page over all customers. */
  onPage?: (page: 'classes' | 'portfolio' | 'products') => void
}

export const CustomerSearch = ({ onChoose, onGroups, onPage }: CustomerSearchProps) => {
  const { text, tell } = useSession()
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Pick<FindView, 'hits' | 'count'> | null>(null)
  const [at, setAt] = useState(0)
  const latest = useRef('')
  const id = useId()

  useEffect(() => {
    latest.current = words
    setAt(0)
    if (words.trim() === '') {
      setFound(null)
      return
    }
    const timer = setTimeout(async () => {
      const reply = await ask('customer.search', { words: words.trim(), within: [], group: null })
      if (latest.current !== words) return
      if (reply.ok) setFound(reply.value)
      else tell({ kind: 'trouble', trouble: reply.problem })
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [words])

  const choose = (hit: CustomerHit) => {
    setWords('')
    setFound(null)
    onChoose(hit.key, hit.name)
  }
  const hits = found?.hits ?? []
  const onKey = (event: KeyboardEvent) => {
    const chosen = hits[at]
    if (event.key === 'Escape') setWords('')
    if (hits.length === 0) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen)
    else return
    event.preventDefault()
  }
  const listed = hits.length > 0
  return (
    <div class="search">
      <div class="entry">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={text.customer.searchLabel}
          aria-expanded={listed}
          aria-controls={`${id}-hits`}
          aria-activedescendant={listed ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          autocomplete="off"
          placeholder={text.customer.search}
          value={words}
          onInput={event => setWords(event.currentTarget.value)}
          onKeyDown={onKey}
        />
      </div>
      <p class={found !== null && (!listed || found.count > hits.length) ? 'soft' : 'unseen'} role="status">
        {found === null
          ? ''
          : listed
            ? text.find.listed(found.count, hits.length)
            : text.customer.noHits(words.trim())}
      </p>
      {onGroups !== undefined && (
        <Button kind="link" onClick={() => onGroups(words.trim())}>
          {text.find.open}
        </Button>
      )}
      {onPage !== undefined &&
        PAGES.map(page => (
          <Fragment key={page}>
            {' '}
            <Button kind="link" onClick={() => onPage(page)}>
              {text[page].open}
            </Button>
          </Fragment>
        ))}
      <div
        id={`${id}-hits`}
        role="listbox"
        aria-label={text.customer.searchLabel}
        hidden={!listed}
        class="hits"
      >
        {hits.map((hit, index) => (
          <Hit key={hit.key} id={`${id}-${index}`} hit={hit} on={index === at} onChoose={() => choose(hit)} />
        ))}
      </div>
    </div>
  )
}

type HitProps = { id: string; hit: CustomerHit; on: boolean; onChoose: () => void }

const Hit = ({ id, hit, on, onChoose }: HitProps) => {
  const { customer } = useSession().text
  const { short } = useFigures()
  const amount =
    hit.overdue > 0
      ? customer.hitOverdue(short(hit.overdue))
      : hit.balance > 0
        ? customer.hitBalance(short(hit.balance))
        : customer.settled
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box above takes the keys of its list
    <div id={id} role="option" tabIndex={-1} aria-selected={on} class={on ? 'on' : ''} onClick={onChoose}>
      <div class="cut">{hit.name}</div>
      <div class="spread soft">
        <span class="cut">{hit.detail}</span>
        <span class={`num ${hit.overdue > 0 ? 'up' : ''}`}>{amount}</span>
      </div>
    </div>
  )
}
