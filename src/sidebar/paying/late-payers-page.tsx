// 经常迟付: who is habitually late, how often and by how much, what is open, and one suggestion for each.
import type { LatePayersView } from '../../contract/paying'
import { FEWEST_KNOWN } from '../../core/receivables/paying/late-share'
import { formatChance } from '../../text/format'
import { useAnswer } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { Chip } from '../parts/chip'
import { FactsLine } from '../parts/facts-line'
import { Fold } from '../parts/fold'
import { NameLine } from '../parts/name-line'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { LateBasisText, LateItems } from './late-risk'
import { useAccountSentences } from './words'

export const LatePayersPage = ({ onBack }: { onBack: () => void }) => {
  const { text } = useSession()
  const { loaded, reading, reload } = useAnswer('paying.late', {})
  return (
    <Page title={text.paying.latePayers.title} onBack={onBack} busy={reading && loaded.status === 'ready'}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => <LatePayers view={view} />}
      </WhenReady>
    </Page>
  )
}

const LatePayers = ({ view }: { view: LatePayersView }) => {
  const { text } = useSession()
  const { short } = useFigures()
  const { common, paying } = text
  const words = paying.latePayers
  const { asOf, dated, graceDays, payers, count, known, customers, open, overdue } = view
  if (!dated) return <p class="card">{words.noDates}</p>
  return (
    <>
      <p class="num">{words.counted(count, known, customers)}</p>
      <FactsLine
        facts={[...(count > 0 ? [words.sums(short(open), short(overdue))] : []), common.asOf(asOf)]}
      />
      {count === 0 && <p class="card good">{words.none}</p>}
      <ul class="rows">
        {payers.map(payer => (
          <PayerRow key={payer.customer} payer={payer} />
        ))}
      </ul>
      {count > payers.length && <p class="soft num">{words.more(count - payers.length)}</p>}
      <LikelyLateFold soon={view.soon} />
      <Fold title={words.rules}>
        <p>{words.rule(FEWEST_KNOWN, graceDays)}</p>
        <p>{words.shrunk}</p>
        <ol class="lines">
          {words.order.map(rule => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
      </Fold>
    </>
  )
}

const LikelyLateFold = ({ soon }: { soon: LatePayersView['soon'] }) => {
  const { soon: words, more } = useSession().text.lateRisk
  const { short } = useFigures()
  if (soon === null) return <p class="soft">{words.untold}</p>
  const { days, items, count, open, basis } = soon
  return (
    <Fold title={words.title(days)} conclusion={count === 0 ? words.none : words.counted(count, short(open))}>
      <LateItems items={items} names />
      {count > items.length && <p class="soft num">{more(count - items.length)}</p>}
      <LateBasisText basis={basis} />
    </Fold>
  )
}

const PayerRow = ({ payer }: { payer: LatePayersView['payers'][number] }) => {
  const { text, go } = useSession()
  const { short, reason } = useFigures()
  const { usually, strategy } = useAccountSentences()
  const { paying: words, common, home } = text
  const { customer, name, late, usualDelay, grade, open, overdue, owner, since } = payer
  const { count, share, from, to } = late
  const habit = usualDelay.value === null ? reason(usualDelay) : usually(usualDelay.value)
  const facts = [
    habit,
    grade === null ? '' : words.grade(grade),
    open > 0 ? words.latePayers.openFacts(short(open), overdue > 0 ? short(overdue) : '') : '',
    owner === '' ? '' : text.customer.owner(owner),
    words.estimate(formatChance(share), formatChance(from), formatChance(to)),
    since === null ? '' : words.latePayers.since(since),
  ]
  return (
    <li>
      <div class="grow">
        <NameLine name={name}>
          <Chip tone="warn">{words.times(count.of, count.hits)}</Chip>
        </NameLine>
        <p class="num">{strategy(payer.strategy)}</p>
        <FactsLine facts={facts} />
      </div>
      <Button
        kind="small"
        label={common.about(home.actions.look, name)}
        onClick={() => go('customer', { customer })}
      >
        {home.actions.look}
      </Button>
    </li>
  )
}
