// 总览: the four figures, ageing, the most urgent things, the last run, what is wrong with the data.
import { useState } from 'preact/hooks'
import type { HomeView } from '../../contract/home'
import { useAnswer } from '../answers'
import { useFigures } from '../figures'
import { AgingBar } from '../parts/aging-bar'
import { Button } from '../parts/button'
import { Icon } from '../parts/icon'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { BoardLine } from './board-line'
import { ColourLegend } from './colour-legend'
import { DataLine, HourlyLine, LastRunLine } from './home-lines'
import { KeyFigures } from './key-figures'
import { UrgentList } from './urgent-list'
import { type WarnedCustomer, WarningsPage } from './warnings-page'

export const HomePlace = () => {
  const { text } = useSession()
  const { loaded, reading, reload } = useAnswer('home', {})
  const [warned, setWarned] = useState<WarnedCustomer | null>(null)
  const asOf = loaded.status === 'ready' ? loaded.value.asOf : null
  const readAgain = asOf !== null && (
    <Button kind="link" hint={text.common.readAgain} disabled={reading} onClick={() => void reload()}>
      {text.common.asOf(asOf)} <Icon name="again" />
    </Button>
  )
  if (warned !== null) {
    const back = () => {
      setWarned(null)
      void reload()
    }
    return <WarningsPage {...warned} onBack={back} />
  }
  return (
    <Page title={text.common.places.home} aside={readAgain} busy={reading && asOf !== null}>
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => <Overview view={view} onHandle={setWarned} />}
      </WhenReady>
    </Page>
  )
}

type OverviewProps = { view: HomeView; onHandle: (warned: WarnedCustomer) => void }

const Overview = ({ view, onHandle }: OverviewProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { totals } = view
  return (
    <>
      <KeyFigures totals={totals} dueSoonDays={view.dueSoonDays} earlier={view.earlier} />
      {totals.prepaid > 0 && <p class="soft num">{text.home.prepaid(exact(totals.prepaid))}</p>}
      {totals.unreadableItems > 0 && <p class="soft num">{text.home.unreadable(totals.unreadableItems)}</p>}
      <AgingBar aging={totals.aging} />
      <UrgentList
        warnings={view.warnings}
        count={view.warningCount}
        news={view.warningNews}
        onHandle={onHandle}
      />
      <LastRunLine run={view.lastRun} asOf={view.asOf} />
      <DataLine count={view.problemCount} />
      <HourlyLine hourly={view.hourly} asOf={view.asOf} />
      <BoardLine board={view.board} />
      <ColourLegend />
    </>
  )
}
