// The four figures in front, each against last month; — with its reason where there is nothing to compare or to compute.
import type { HomeView } from '../../contract/home'
import type { KeyFigure } from '../../core/receivables/behind'
import { formatChange } from '../../text/format'
import { useFigures } from '../figures'
import { FigureCard } from '../parts/figure-card'
import { useSession } from '../session'

type KeyFiguresProps = Pick<HomeView, 'totals' | 'dueSoonDays' | 'earlier'> & {
  onOpen: (figure: KeyFigure, name: string) => void
}

export const KeyFigures = ({ totals, dueSoonDays, earlier, onOpen }: KeyFiguresProps) => {
  const { text } = useSession()
  const { exact, short, share, figure, reason } = useFigures()
  const { home, common } = text
  const openItems = totals.aging.buckets.reduce((sum, bucket) => sum + bucket.count, 0)
  const overdueShare = totals.balance === 0 ? common.none : share(totals.overdue / totals.balance)
  const on = earlier?.on ?? null
  const opening = (which: KeyFigure, name: string) => ({
    spoken: text.behind.open(name),
    onOpen: () => onOpen(which, name),
  })
  return (
    <dl class="figures two">
      <FigureCard
        name={home.balance}
        figure={short(totals.balance)}
        hint={exact(totals.balance)}
        open={opening('balance', home.balance)}
      >
        <small>{home.openItems(openItems)}</small>
        <AmountChange now={totals.balance} before={earlier?.balance ?? null} on={on} more="bad" />
      </FigureCard>
      <FigureCard
        name={home.overdue}
        figure={short(totals.overdue)}
        hint={exact(totals.overdue)}
        tone={totals.overdue > 0 ? 'bad' : undefined}
        open={opening('overdue', home.overdue)}
      >
        <small>{home.overdueOf(overdueShare, totals.overdueCustomers)}</small>
        <AmountChange now={totals.overdue} before={earlier?.overdue ?? null} on={on} more="bad" />
      </FigureCard>
      <FigureCard
        name={home.dueSoon(dueSoonDays)}
        figure={short(totals.dueSoon)}
        hint={exact(totals.dueSoon)}
        open={opening('dueSoon', home.dueSoon(dueSoonDays))}
      >
        <small>{common.items(totals.dueSoonItems)}</small>
        <AmountChange now={totals.dueSoon} before={earlier?.dueSoon ?? null} on={on} more="neither" />
      </FigureCard>
      <FigureCard
        name={home.dso}
        figure={figure(totals.dso, days => common.days(Math.round(days)))}
        hint={home.dsoHint}
        open={opening('dso', home.dso)}
      >
        <small>{totals.dso.value === null ? reason(totals.dso) : home.dsoWindow}</small>
        <DaysChange now={totals.dso.value} before={earlier?.dso ?? null} on={on} />
      </FigureCard>
    </dl>
  )
}

type ChangeProps = { words: string; rise: number; hint: string; more: 'bad' | 'neither' }

const Change = ({ words, rise, hint, more }: ChangeProps) => {
  const { against } = useSession().text.home
  const tone = more === 'neither' || rise === 0 ? '' : rise > 0 ? 'up' : 'down'
  return (
    <small title={hint}>
      {against} <span class={tone}>{words}</span>
    </small>
  )
}

const NoChange = () => {
  const { home, common } = useSession().text
  return (
    <small title={home.noEarlier}>
      {home.against} {common.none}
      <span class="unseen">{home.noEarlier}</span>
    </small>
  )
}

type AmountChangeProps = { now: number; before: number | null; on: string | null; more: 'bad' | 'neither' }

const AmountChange = ({ now, before, on, more }: AmountChangeProps) => {
  const { home } = useSession().text
  const { exact } = useFigures()
  if (before === null || before === 0 || on === null) return <NoChange />
  const words = now === before ? home.unchanged : formatChange(now / before - 1)
  return <Change words={words} rise={now - before} hint={home.againstHint(on, exact(before))} more={more} />
}

const DaysChange = ({
  now,
  before,
  on,
}: {
  now: number | null
  before: number | null
  on: string | null
}) => {
  const { home, common } = useSession().text
  if (now === null || before === null || on === null) return <NoChange />
  const rise = Math.round(now) - Math.round(before)
  const words = rise === 0 ? home.unchanged : home.days(rise)
  const hint = home.againstHint(on, common.days(Math.round(before)))
  return <Change words={words} rise={rise} hint={hint} more="bad" />
}
