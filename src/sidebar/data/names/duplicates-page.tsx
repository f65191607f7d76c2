// 数据 ▸ 重复客户: customers who may be one, a pair at a time; what people said of pairs, with the way back.
import { useState } from 'preact/hooks'
import type { DuplicateSide, DuplicatesView } from '../../../contract/duplicates'
import { useAct, useAnswer } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { Chip } from '../../parts/chip'
import { FactsLine } from '../../parts/facts-line'
import { NameLine } from '../../parts/name-line'
import { Page } from '../../parts/page'
import { Card, WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { UndoLine } from '../undo-line'
import { MergeForm } from './merge-form'
import { SaidFold } from './said-fold'

export const DuplicatesPage = ({ onBack }: { onBack: () => void }) => {
  const { who } = useSession().text
  const { loaded, reading, reload } = useAnswer('duplicates', {})
  const again = () => void reload()
  return (
    <Page title={who.duplicates.title} onBack={onBack} busy={reading && loaded.status === 'ready'}>
      <WhenReady loaded={loaded} onAgain={again}>
        {view => <Duplicates view={view} onChanged={again} />}
      </WhenReady>
    </Page>
  )
}

const Duplicates = ({ view, onChanged }: { view: DuplicatesView; onChanged: () => void }) => {
  const { duplicates: words } = useSession().text.who
  return (
    <>
      <p class="soft">{words.intro}</p>
      {view.lastAct?.kind === 'merge' && <UndoLine act={view.lastAct} asOf={view.asOf} onDone={onChanged} />}
      {view.pairs.length === 0 && <Card title={words.none} text="" />}
      {view.pairs.map(pair => (
        <PairCard key={`${pair.a.key} ${pair.b.key}`} pair={pair} onChanged={onChanged} />
      ))}
      {view.more > 0 && <p class="soft">{words.more(view.more)}</p>}
      {view.said.length > 0 && <SaidFold view={view} onChanged={onChanged} />}
    </>
  )
}

type Pair = DuplicatesView['pairs'][number]

const PairCard = ({ pair, onChanged }: { pair: Pair; onChanged: () => void }) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [merging, setMerging] = useState(false)
  const { duplicates: words } = text.who
  const { a, b, why } = pair
  const about = `${a.name}${text.common.dot}${b.name}`
  const keepApart = async () => {
    if ((await act('duplicates.different', { key: a.key, customer: b.key })) === null) return
    tell({ kind: 'done', text: words.apart })
    onChanged()
  }
  return (
    <section class="card">
      <div>
        {why.map(one => (
          <Chip key={one} tone="info">
            {words.why[one]}
          </Chip>
        ))}
      </div>
      <ul class="rows">
        <Side side={a} />
        <Side side={b} />
      </ul>
      {merging ? (
        <MergeForm pair={pair} onCancel={() => setMerging(false)} onMerged={onChanged} />
      ) : (
        <div class="actions">
          <Button
            disabled={busy}
            label={text.common.about(words.one, about)}
            onClick={() => setMerging(true)}
          >
            {words.one}
          </Button>
          <Button
            disabled={busy}
            label={text.common.about(words.two, about)}
            onClick={() => void keepApart()}
          >
            {words.two}
          </Button>
        </div>
      )}
    </section>
  )
}

const Side = ({ side }: { side: DuplicateSide }) => {
  const { duplicates: words } = useSession().text.who
  const { exact } = useFigures()
  const { name, contact, phone, email, contracts, balance, receipts } = side
  const facts = [contact, phone, email].filter(fact => fact !== '')
  const figures = [
    words.contracts(contracts),
    words.balance(exact(balance)),
    receipts > 0 ? words.receipts(receipts) : '',
  ].filter(fact => fact !== '')
  return (
    <li>
      <div class="grow">
        <NameLine name={name} />
        {facts.length > 0 && <FactsLine facts={facts} />}
        <FactsLine facts={figures} />
      </div>
    </li>
  )
}
