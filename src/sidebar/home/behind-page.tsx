// How a key figure comes about: one sentence, the day, how many rows, and the rows themselves.
import type { FigureBehind } from '../../contract/home'
import type { KeyFigure, RowBehind } from '../../core/receivables/behind'
import { useAct, useAnswer } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { FactsLine } from '../parts/facts-line'
import { NameLine } from '../parts/name-line'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { usePlaceName } from '../place-name'
import { useSession } from '../session'
import { FinanceFold } from './finance-fold'
import { MoreFigures } from './more-figures'

type BehindPageProps = { figure: KeyFigure; name: string; onBack: () => void }

export const BehindPage = ({ figure, name, onBack }: BehindPageProps) => {
  const { text } = useSession()
  const { loaded, reading, reload } = useAnswer('home.explain', { figure })
  return (
    <Page title={name} onBack={onBack} busy={reading && loaded.status === 'ready'}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {behind => (
          <>
            <p>{text.behind.meaning[figure](behind.dueSoonDays)}</p>
            <Sum figure={figure} behind={behind} />
            {behind.finance !== null && <FinanceFold finance={behind.finance} />}
            {behind.collection !== null && <MoreFigures collection={behind.collection} />}
            <Rows figure={figure} behind={behind} />
          </>
        )}
      </WhenReady>
    </Page>
  )
}

type Part = { figure: KeyFigure; behind: FigureBehind }

const Sum = ({ figure, behind }: Part) => {
  const { text } = useSession()
  const figures = useFigures()
  const { behind: words, common } = text
  const { asOf, n, amount, totals } = behind
  const days = figures.figure(totals.dso, value => common.days(Math.round(value)))
  return (
    <>
      {figure === 'dso' && totals.dso.value !== null && (
        <p class="num">{words.formula(figures.exact(totals.balance), figures.exact(amount), days)}</p>
      )}
      {figure === 'dso' && totals.dso.value === null && <p>{figures.reason(totals.dso)}</p>}
      <p class="soft num">
        {common.asOf(asOf)}
        {common.comma}
        {words.counted(n, words.n[figure], figures.exact(amount))}
      </p>
    </>
  )
}

const Rows = ({ figure, behind }: Part) => {
  const { text } = useSession()
  const { behind: words } = text
  const { rows, n } = behind
  if (rows.length === 0) return <p class="soft">{words.nothing}</p>
  return (
    <>
      <h3>{words.rows}</h3>
      <ul class="rows">
        {rows.map(row => (
          <Row key={`${row.sheet}!${row.row} ${row.project}`} figure={figure} row={row} />
        ))}
      </ul>
      {n > rows.length && <p class="soft num">{words.more(n - rows.length)}</p>}
    </>
  )
}

const Row = ({ figure, row: at }: { figure: KeyFigure; row: RowBehind }) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { act } = useAct()
  const { behind: words, common, home } = text
  const { sheet, row, name, project, reference, amount, on, agreed, daysOverdue } = at
  const placeName = usePlaceName()
  const shownName = name === '' ? common.unnamed : name
  const day = on === null ? words.noDay : figure === 'dso' ? words.sold(on) : words.due(on)
  const late = figure !== 'dso' && daysOverdue > 0 ? common.overdueDays(daysOverdue) : day
  const facts = [
    exact(amount),
    late,
    ...(on === null || agreed === undefined ? [] : [words.agreed(agreed, on > agreed)]),
    [project, reference].filter(part => part !== '').join(common.dot),
    placeName(at),
  ]
  return (
    <li>
      <div class="grow">
        <NameLine name={shownName} />
        <FactsLine facts={facts} />
      </div>
      <Button
        kind="small"
        label={common.about(home.actions.look, `${shownName} ${placeName(at)}`)}
        onClick={() => void act('goto', { sheet, row, field: null })}
      >
        {home.actions.look}
      </Button>
    </li>
  )
}
