// ② 历史交易: what the months come to against the year before, what is bought, how regularly, in which season.
import type { AccountSummary } from '../../../core/accounts/types'
import type { CalendarDate } from '../../../core/calendar-date'
import { useFigures } from '../../figures'
import { RulesFold } from '../../parts/rules-fold'
import { useAccountSentences } from '../../paying/words'
import { useSession } from '../../session'

type History = AccountSummary['history']

const FIRST = 5

export const ProductMix = ({ mix, monthsBefore }: Pick<History, 'mix' | 'monthsBefore'>) => {
  const { past: words, customer } = useSession().text
  const { exact, share } = useFigures()
  const { past } = useAccountSentences()
  if (mix.length === 0) return null
  const rest = mix.length - FIRST
  return (
    <>
      <h3>{words.mix.title}</h3>
      <dl class="facts num">
        {mix.slice(0, FIRST).map(({ product, amount, share: of, change }) => (
          <div class="fact" key={product} title={exact(amount)}>
            <dt>{product || customer.history.noProject}</dt>
            <dd>
              {of === null ? exact(amount) : share(of, 0)} <span class="soft">{past.moved(change)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {rest > 0 && <p class="soft">{words.mix.others(rest)}</p>}
      {monthsBefore.length === 0 && <p class="soft">{words.mix.noYearBefore}</p>}
    </>
  )
}

export const RhythmAndSeason = ({ history, asOf }: { history: History; asOf: CalendarDate }) => {
  const { past: words } = useSession().text
  const { past } = useAccountSentences()
  const next = past.nextOrder(history.rhythm, asOf)
  return (
    <>
      <h3>{words.rhythm.title}</h3>
      <p>{past.rhythm(history)}</p>
      {next !== '' && <p>{next}</p>}
      <h3>{words.season.title}</h3>
      <p>{past.season(history)}</p>
      <RulesFold title={words.rules.title} rules={words.rules.items} />
    </>
  )
}
