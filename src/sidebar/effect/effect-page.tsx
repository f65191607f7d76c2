// 催款效果: per level what was paid after its letters, promises kept, and the first day on record against today.
import type { EffectView } from '../../contract/effect'
import { useAnswer } from '../answers'
import { FactsLine } from '../parts/facts-line'
import { Page } from '../parts/page'
import { RulesFold } from '../parts/rules-fold'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { LevelFold } from './level-fold'
import { PromisesPart } from './promises-part'
import { SincePart } from './since-part'

export const EffectPage = ({ onBack }: { onBack: () => void }) => {
  const { text } = useSession()
  const { loaded, reading, reload } = useAnswer('effect', {})
  return (
    <Page title={text.effect.title} onBack={onBack} busy={reading && loaded.status === 'ready'}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => <Effect view={view} />}
      </WhenReady>
    </Page>
  )
}

const Effect = ({ view }: { view: EffectView }) => {
  const { effect: words, common } = useSession().text
  const { asOf, first, levels, promises, since, rate } = view
  return (
    <>
      {levels.length === 0 && <p class="card">{words.none}</p>}
      <FactsLine facts={[...(first === null ? [] : [words.period(first, asOf)]), common.asOf(asOf)]} />
      {levels.map(level => (
        <LevelFold key={level.level} effect={level} />
      ))}
      <PromisesPart promises={promises} />
      <SincePart since={since} rate={rate} />
      <RulesFold title={words.how} rules={words.rules} />
    </>
  )
}
