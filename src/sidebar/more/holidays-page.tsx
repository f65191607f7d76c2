// 节假日: which days are worked this year and the next, and the way to the sheet that says otherwise.
import type { HolidaysView } from '../../contract/holidays'
import type { SpecialSpan } from '../../core/workdays/spans'
import type { PageText } from '../../text/page'
import { holidayName } from '../../text/page/holiday-name'
import { useAct, useAnswer } from '../answers'
import { Button } from '../parts/button'
import { FactsLine } from '../parts/facts-line'
import { NameLine } from '../parts/name-line'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'

type Words = PageText['holidays']

export const HolidaysPage = ({ onBack }: { onBack: () => void }) => {
  const { text, tell } = useSession()
  const { loaded, reload } = useAnswer('holidays', {})
  const { busy, act } = useAct()
  const words = text.holidays
  const open = async () => {
    const done = await act('holidays.open', {})
    if (done === null) return
    tell({ kind: 'done', text: words.opened(done.added) })
    void reload()
  }
  return (
    <Page title={words.title} onBack={onBack} busy={busy}>
      <p class="soft">{words.text}</p>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => (
          <>
            <p class="line">{todayText(view, words)}</p>
            {view.misread.map(({ row, text: cell }) => (
              <p key={row} class="line bad" role="status">
                {words.misread(row, cell)}
              </p>
            ))}
            {view.years.map(({ year, known, spans }) => (
              <section key={year}>
                <h2>{words.year(year)}</h2>
                {!known && <p class="line warn">{words.unknown}</p>}
                <ul class="rows">
                  {byName(spans, words).map(([name, own]) => (
                    <li key={name}>
                      <div class="grow">
                        <NameLine name={name} />
                        <FactsLine facts={daysFacts(own, words)} />
                      </div>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            <p class="soft">{words.sheet}</p>
            <div class="actions">
              <Button disabled={busy} onClick={() => void open()}>
                {view.hasSheet ? words.open.there : words.open.make}
              </Button>
            </div>
          </>
        )}
      </WhenReady>
    </Page>
  )
}

const todayText = ({ today }: HolidaysView, words: Words): string =>
  today.isWorkday ? words.workday : words.restToday(holidayName(today.name, words.names), today.next)

/** In the order of the year. */
const byName = (spans: readonly SpecialSpan[], words: Words): [string, SpecialSpan[]][] => {
  const groups = new Map<string, SpecialSpan[]>()
  for (const span of spans) {
    const name = span.name === '' ? words.own : holidayName(span.name, words.names)
    groups.set(name, [...(groups.get(name) ?? []), span])
  }
  return [...groups]
}

const daysFacts = (spans: readonly SpecialSpan[], words: Words): string[] =>
  (['off', 'work'] as const)
    .map(kind => ({
      kind,
      days: spans
        .filter(span => span.kind === kind)
        .map(({ from, to }) => words.span(from.slice(5), to.slice(5))),
    }))
    .filter(({ days }) => days.length > 0)
    .map(({ kind, days }) => words[kind](days))
