// 查找和汇总: everybody who matches, added up by a column of the ledger, and on request nothing else in the sheet.
import { useEffect, useState } from 'preact/hooks'
import type { FindView, FoundCustomer } from '../../../contract/find'
import type { Grouping, Narrowing } from '../../../core/accounts/find/groups'
import { useAct, useAnswer } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { FactsLine } from '../../parts/facts-line'
import { ChoiceField, TextField } from '../../parts/field'
import { Icon } from '../../parts/icon'
import { Page } from '../../parts/page'
import { WhenReady } from '../../parts/states'
import { useAccountSentences } from '../../paying/words'
import { useSession } from '../../session'
import { GroupTable } from './group-table'
import { SheetFilter } from './sheet-filter'

/** Typing pauses this long before the sheet is asked; milliseconds. */
const PAUSE = 300

export type FindQuery = { words: string; within: Narrowing[]; group: Grouping | null }

type FindPageProps = {
  query: FindQuery
  onQuery: (query: FindQuery) => void
  onChoose: (customer: string) => void
  onLate: () => void
  onBack: () => void
}

export const FindPage = ({ query, onQuery, onChoose, onLate, onBack }: FindPageProps) => {
  const { find, paying } = useSession().text
  const [words, setWords] = useState(query.words)
  const { loaded, reading, reload } = useAnswer('customer.search', query)
  useEffect(() => {
    if (words.trim() === query.words) return
    const timer = setTimeout(() => onQuery({ ...query, words: words.trim() }), PAUSE)
    return () => clearTimeout(timer)
  }, [words, query])
  const narrow = (value: string) => {
    if (query.group !== null)
      onQuery({ ...query, within: [...query.within, { by: query.group, value }], group: null })
  }
  const groupName = (value: string) => (value === '' ? find.blank : value)
  return (
    <Page title={find.title} onBack={onBack} busy={reading && loaded.status === 'ready'}>
      <TextField label={find.words} value={words} onChange={setWords} />
      <div class="links">
        <Button kind="link" onClick={onLate}>
          {paying.latePayers.open}
        </Button>
      </div>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => (
          <>
            <GroupChoice view={view} query={query} onQuery={onQuery} />
            {query.within.length > 0 && (
              <div class="tokens">
                {query.within.map(one => {
                  const name = find.within(find.groupings[one.by], groupName(one.value))
                  const without = query.within.filter(other => other !== one)
                  return (
                    <Button
                      key={one.by}
                      kind="small"
                      label={find.widen(name)}
                      onClick={() => onQuery({ ...query, within: without })}
                    >
                      {name} <Icon name="close" />
                    </Button>
                  )
                })}
              </div>
            )}
            <p class="num" role="status">
              {find.listed(view.count, view.hits.length)}
            </p>
            <Sums view={view} />
            <SheetFilter view={view} query={query} onChanged={() => void reload()} />
            {query.group !== null && view.groups.length > 0 && (
              <GroupTable view={view} by={query.group} nameOf={groupName} onChoose={narrow} />
            )}
            <ul class="rows">
              {view.hits.map(hit => (
                <HitRow key={hit.key} hit={hit} onChoose={() => onChoose(hit.key)} />
              ))}
            </ul>
          </>
        )}
      </WhenReady>
    </Page>
  )
}

const Sums = ({ view }: { view: FindView }) => {
  const { find, common } = useSession().text
  const { short } = useFigures()
  return <FactsLine facts={[find.sums(short(view.balance), short(view.overdue)), common.asOf(view.asOf)]} />
}

type GroupChoiceProps = { view: FindView; query: FindQuery; onQuery: (query: FindQuery) => void }

const GroupChoice = ({ view, query, onQuery }: GroupChoiceProps) => {
  const { find } = useSession().text
  const taken = query.within.map(({ by }) => by)
  const free = view.groupings.filter(by => !taken.includes(by))
  if (view.groupings.length === 0) return <p class="soft">{find.noColumns}</p>
  if (free.length === 0) return null
  return (
    <ChoiceField
      label={find.group}
      value={query.group ?? 'none'}
      choices={[
        { value: 'none', name: find.noGroup },
        ...free.map(value => ({ value, name: find.groupings[value] })),
      ]}
      onChange={chosen => onQuery({ ...query, group: free.find(by => by === chosen) ?? null })}
    />
  )
}

const HitRow = ({ hit, onChoose }: { hit: FoundCustomer; onChoose: () => void }) => {
  const { text } = useSession()
  const { act } = useAct()
  const { short, exact } = useFigures()
  const credit = useAccountSentences().creditNote(hit.credit)
  const { customer, find, common } = text
  const amount =
    hit.overdue > 0
      ? customer.hitOverdue(short(hit.overdue))
      : hit.balance > 0
        ? customer.hitBalance(short(hit.balance))
        : customer.settled
  return (
    <li>
      <button type="button" class="hit grow" onClick={onChoose}>
        <span class="cut">{hit.name}</span>
        <span class="spread soft">
          <span class="cut">{hit.detail}</span>
          <span class={`num ${hit.overdue > 0 ? 'up' : ''}`} title={exact(hit.overdue || hit.balance)}>
            {amount}
          </span>
        </span>
        {credit !== '' && <span class="up num">{credit}</span>}
      </button>
      <Button
        kind="small"
        label={common.about(find.toRow, hit.name)}
        onClick={() => void act('goto', { ...hit.place, field: 'customer' })}
      >
        {find.toRow}
      </Button>
    </li>
  )
}
