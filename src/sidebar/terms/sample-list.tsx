// Three real items under a rule: where each starts, when it is due and why, and the three readings of 月结 side by side.

import { MONTHLY_READINGS, type MonthlyReading } from '../../core/ledger/due/rules'
import type { DueSample } from '../../core/ledger/due/samples'
import { holidayName } from '../../text/page/holiday-name'
import { FactsLine } from '../parts/facts-line'
import { NameLine } from '../parts/name-line'
import { useSession } from '../session'

type SampleListProps = { samples: readonly DueSample[]; monthly: MonthlyReading }

export const SampleList = ({ samples, monthly }: SampleListProps) => {
  const { terms: words } = useSession().text
  if (samples.length === 0) return <p class="soft">{words.samples.none}</p>
  return (
    <ul class="rows">
      {samples.map(sample => (
        <Sample key={`${sample.sheet}!${sample.row}`} sample={sample} monthly={monthly} />
      ))}
    </ul>
  )
}

const Sample = ({ sample, monthly }: { sample: DueSample; monthly: MonthlyReading }) => {
  const { text } = useSession()
  const { samples: words, readings } = text.terms
  const { agreed, on, off } = sample.due
  const facts = [
    sample.project,
    sample.terms,
    sample.inferred ? words.signed(sample.start) : words.start(sample.start),
    words.due(on),
    agreed === on ? '' : words.moved(agreed, holidayName(off, text.holidays.names), on > agreed),
  ]
  return (
    <li>
      <div class="grow">
        <NameLine name={sample.name} />
        <FactsLine facts={facts} />
        {sample.readings !== null && (
          <dl class="facts">
            {MONTHLY_READINGS.map(one => {
              const day = sample.readings?.[one]
              return (
                day !== undefined && (
                  <div class="fact" key={one}>
                    <dt>{readings.short[one]}</dt>
                    <dd class="num">
                      {one === monthly
                        ? words.picked(words.day(day.agreed, day.on))
                        : words.day(day.agreed, day.on)}
                    </dd>
                  </div>
                )
              )
            })}
          </dl>
        )}
      </div>
    </li>
  )
}
