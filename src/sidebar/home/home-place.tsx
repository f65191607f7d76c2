// 总览: the four figures, ageing, the most urgent things, the last run, what is wrong with the data.
import { useState } from 'preact/hooks'
import type { HomeView } from '../../contract/home'
import type { KeyFigure } from '../../core/receivables/behind'
import { useAnswer } from '../answers'
import { DueSteps } from '../collecting/due-steps'
import { DueList } from '../daily/follow-up-list'
import { FollowUpPage } from '../daily/follow-up-page'
import { ReceiptPage } from '../daily/receipt-page'
import { EffectPage } from '../effect/effect-page'
import { useFigures } from '../figures'
import { AbroadLines } from '../parts/abroad-lines'
import { AgingBar } from '../parts/aging-bar'
import { Button } from '../parts/button'
import { Icon } from '../parts/icon'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { ExpectedPage } from '../paying/expected-page'
import { LatePayersPage } from '../paying/late-payers-page'
import { PlansPage } from '../plans/plans-page'
import { useSession } from '../session'
import { AgingPage } from './aging/aging-page'
import { BehindPage } from './behind-page'
import { BoardLine } from './board-line'
import { ColourLegend } from './colour-legend'
import {
  AwaitingLine,
  ControlLines,
  DataLine,
  HourlyLine,
  LastRunLine,
  SinceLine,
  UnfinishedLine,
  WorkLine,
} from './home-lines'
import { KeyFigures } from './key-figures'
import { NewsCard } from './news-card'
import { PlanPage } from './plan/plan-page'
import { UrgentList } from './urgent-list'
import { type WarnedCustomer, WarningsPage } from './warnings-page'

type Open =
  | { page: 'overview' }
  | { page: 'behind'; figure: KeyFigure; name: string }
  | { page: 'receipt' }
  | { page: 'follow-up'; customer: string | null }
  | { page: 'plans' }
  | { page: 'expected' }
  | { page: 'late-payers' }
  | { page: 'warnings'; warned: WarnedCustomer }
  | { page: 'aging' }
  | { page: 'plan' }
  | { page: 'effect' }

export const HomePlace = () => {
  const { text } = useSession()
  const { loaded, reading, reload } = useAnswer('home', {})
  const [open, setOpen] = useState<Open>({ page: 'overview' })
  const asOf = loaded.status === 'ready' ? loaded.value.asOf : null
  const readAgain = asOf !== null && (
    <Button kind="link" hint={text.common.readAgain} disabled={reading} onClick={() => void reload()}>
      {text.common.asOf(asOf)} <Icon name="again" />
    </Button>
  )
  const back = (changed: boolean) => {
    setOpen({ page: 'overview' })
    if (changed) void reload()
  }
  if (open.page === 'behind') {
    return <BehindPage figure={open.figure} name={open.name} onBack={() => back(false)} />
  }
  if (open.page === 'receipt') return <ReceiptPage customer={null} onBack={back} />
  if (open.page === 'follow-up') return <FollowUpPage customer={open.customer} onBack={back} />
  if (open.page === 'plans') return <PlansPage onBack={back} />
  if (open.page === 'expected') return <ExpectedPage onBack={() => back(false)} />
  if (open.page === 'late-payers') return <LatePayersPage onBack={() => back(false)} />
  if (open.page === 'warnings') return <WarningsPage {...open.warned} onBack={() => back(true)} />
  if (open.page === 'plan') return <PlanPage onBack={() => back(false)} />
  if (open.page === 'effect') return <EffectPage onBack={() => back(false)} />
  if (open.page === 'aging') return <AgingPage onBack={() => back(false)} />
  return (
    <Page title={text.common.places.home} aside={readAgain} busy={reading && asOf !== null}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => <Overview view={view} onOpen={setOpen} onTaken={() => void reload()} />}
      </WhenReady>
    </Page>
  )
}

type OverviewProps = { view: HomeView; onOpen: (open: Open) => void; onTaken: () => void }

const Overview = ({ view, onOpen, onTaken }: OverviewProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { totals } = view
  return (
    <>
      <KeyFigures
        totals={totals}
        dueSoonDays={view.dueSoonDays}
        earlier={view.earlier}
        onOpen={(figure, name) => onOpen({ page: 'behind', figure, name })}
      />
      <div class="actions even">
        <Button onClick={() => onOpen({ page: 'receipt' })}>{text.receipts.title}</Button>
        <Button onClick={() => onOpen({ page: 'follow-up', customer: null })}>{text.followUps.title}</Button>
      </div>
      <UnfinishedLine count={view.unfinished.length} onLook={() => onOpen({ page: 'receipt' })} />
      <NewsCard version={view.news} />
      {totals.prepaid > 0 && <p class="soft num">{text.home.prepaid(exact(totals.prepaid))}</p>}
      {totals.unreadableItems > 0 && <p class="soft num">{text.home.unreadable(totals.unreadableItems)}</p>}
      <AbroadLines foreign={view.foreign} onPlans={() => onOpen({ page: 'plans' })} />
      <AgingBar aging={totals.aging} onOpen={() => onOpen({ page: 'aging' })} />
      <div class="links">
        <Button kind="link" onClick={() => onOpen({ page: 'expected' })}>
          {text.paying.expected.open}
        </Button>
        <Button kind="link" onClick={() => onOpen({ page: 'late-payers' })}>
          {text.paying.latePayers.open}
        </Button>
      </div>
      <DueList
        followUps={view.followUps}
        count={view.followUpCount}
        onLog={customer => onOpen({ page: 'follow-up', customer })}
      />
      <DueSteps
        steps={view.steps}
        count={view.stepCount}
        onLog={customer => onOpen({ page: 'follow-up', customer })}
      />
      <UrgentList
        warnings={view.warnings}
        count={view.warningCount}
        news={view.warningNews}
        onHandle={warned => onOpen({ page: 'warnings', warned })}
      />
      <AwaitingLine awaiting={view.awaiting} onLook={() => onOpen({ page: 'plans' })} />
      <WorkLine work={view.work} asOf={view.asOf} />
      <LastRunLine run={view.lastRun} asOf={view.asOf} />
      <DataLine count={view.problemCount} health={view.health} />
      <ControlLines lateChanges={view.lateChanges} pendingReview={view.pendingReview} />
      <HourlyLine hourly={view.hourly} sends={view.sends} asOf={view.asOf} onTaken={onTaken} />
      <BoardLine board={view.board} />
      <p class="line">
        <span>{text.plan.line}</span>
        <Button
          kind="link"
          label={text.common.about(text.plan.open, text.plan.line)}
          onClick={() => onOpen({ page: 'plan' })}
        >
          {text.plan.open}
        </Button>
      </p>
      <SinceLine since={view.since} onLook={() => onOpen({ page: 'effect' })} />
      <ColourLegend />
    </>
  )
}
