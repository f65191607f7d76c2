// 回款率, 逾期率 and 周转率 of a period, in all and by owner, each with how it comes about.
import { useState } from 'preact/hooks'
import type { RatesView } from '../../../contract/collection'
import type { Input } from '../../../contract/inputs'
import type { RatesLine } from '../../../core/receivables/collection/rates'
import { useAnswer } from '../../answers'
import { useFigures } from '../../figures'
import { FactsLine } from '../../parts/facts-line'
import { ChoiceField } from '../../parts/field'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'

const KINDS = ['month', 'quarter', 'year'] as const
const BACK = [0, 1] as const

export const Rates = () => {
  const { rates: words } = useSession().text.plan
  const [asked, setAsked] = useState<Input<'rates'>>({ kind: 'month', back: 0 })
  const { loaded, reload } = useAnswer('rates', asked)
  return (
    <>
      <ChoiceField
        label={words.period}
        value={`${asked.kind} ${asked.back}`}
        choices={KINDS.flatMap(kind =>
          BACK.map(back => ({ value: `${kind} ${back}`, name: words.periods[kind][back] ?? '' })),
        )}
        onChange={value => {
          const kind = KINDS.find(one => value.startsWith(one))
          if (kind !== undefined) setAsked({ kind, back: Number(value.slice(kind.length)) })
        }}
      />
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => <Lines view={view} />}
      </WhenReady>
    </>
  )
}

const Lines = ({ view: { from, to, total, owners, badDebt, undated } }: { view: RatesView }) => {
  const { plan, common } = useSession().text
  const { rates: words } = plan
  const { exact, share, figure, reason } = useFigures()
  const figures = useRates()
  const lines = [
    ...figures(total),
    {
      ...words.badDebt,
      value: figure(badDebt, share),
      note: reason(badDebt) || words.writeOffs(badDebt.n),
    },
  ]
  return (
    <>
      <p class="soft num">{words.days(from, to)}</p>
      <ul class="rows">
        {lines.map(({ name, value, note, meaning }) => (
          <li key={name}>
            <div class="grow">
              <div class="name-line">
                <b class="grow">{name}</b>
                <b class="num">{value}</b>
              </div>
              <p class="num">{note}</p>
              <p class="soft">{meaning}</p>
            </div>
          </li>
        ))}
      </ul>
      {undated > 0 && <p class="line info num">{words.undated(undated)}</p>}
      <h3>{plan.byOwner}</h3>
      <ul class="rows">
        {owners.map(line => (
          <li key={line.owner}>
            <div class="grow">
              <b>{line.owner === '' ? plan.nobody : line.owner}</b>
              <FactsLine facts={figures(line).map(({ name, value }) => plan.fact(name, value))} />
              <FactsLine
                facts={[
                  plan.fact(words.due, exact(line.due)),
                  plan.fact(words.received, exact(line.received)),
                  plan.fact(words.balance, exact(line.balance)),
                ]}
              />
            </div>
          </li>
        ))}
      </ul>
      {owners.length === 0 && <p class="soft">{common.none}</p>}
    </>
  )
}

const useRates = () => {
  const { rates: words } = useSession().text.plan
  const { exact, share, figure, reason } = useFigures()
  return (line: RatesLine) => [
    {
      ...words.rate,
      value: figure(line.rate, share),
      note: reason(line.rate) || words.of(exact(line.received), exact(line.due), line.rate.n),
    },
    {
      ...words.overdueRate,
      value: figure(line.overdueRate, share),
      note:
        reason(line.overdueRate) || words.of(exact(line.overdue), exact(line.balance), line.overdueRate.n),
    },
    {
      ...words.turnover,
      value: figure(line.turnover, value => words.times(value.toFixed(1))),
      note:
        reason(line.turnover) ||
        words.sold(exact(line.sales), exact(Math.round((line.begin + line.balance) / 2)), line.turnover.n),
    },
  ]
}
