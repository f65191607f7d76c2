// 客户价值总览: key accounts, who earns and who eats profit, ABC × potential, who comes first, who grows, half a year before and after.
import type { PortfolioView } from '../../contract/portfolio'
import { useAct, useAnswer } from '../answers'
import { Button } from '../parts/button'
import { Page } from '../parts/page'
import { RulesFold } from '../parts/rules-fold'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { AccountsFold } from './accounts-fold'
import { Basis } from './basis'
import type { Choose } from './customer-row'
import { HalvesFold } from './halves-fold'
import { MatrixFold } from './matrix-fold'
import { PortfolioSheet } from './portfolio-sheet'
import { PromisingFold } from './promising-fold'
import { RankingFold } from './ranking-fold'
import { WhaleFold } from './whale-fold'

type PortfolioPageProps = { onChoose: Choose; onBack: () => void }

export const PortfolioPage = ({ onChoose, onBack }: PortfolioPageProps) => {
  const { text } = useSession()
  const { portfolio: words } = text
  const { loaded, reading, reload } = useAnswer('portfolio', {})
  const isReady = loaded.status === 'ready'
  return (
    <Page
      title={words.title}
      onBack={onBack}
      busy={reading && isReady}
      {...(isReady && { foot: <PortfolioSheet /> })}
    >
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => (
          <>
            <Basis {...view} />
            <Lacking view={view} onMade={() => void reload()} />
            {view.company.sales === 0 ? (
              <p class="soft">{view.revenue.missing ? text.books.revenue.noDeals : text.classes.nothing}</p>
            ) : (
              <>
                <AccountsFold view={view} onChoose={onChoose} />
                <WhaleFold view={view} onChoose={onChoose} />
                <MatrixFold view={view} onChoose={onChoose} />
                <RankingFold view={view} onChoose={onChoose} />
                <PromisingFold view={view} onChoose={onChoose} />
                <HalvesFold view={view} />
                <RulesFold title={words.how} rules={words.rules} />
              </>
            )}
          </>
        )}
      </WhenReady>
    </Page>
  )
}

/** A figure that cannot be told, why, and the sheet that would bring it. */
const Lacking = ({ view, onMade }: { view: PortfolioView; onMade: () => void }) => {
  const { text, words: problems, tell } = useSession()
  const { portfolio: words, books } = text
  const { busy, act } = useAct()
  const { costed, sales, grossProfit, netProfit, financing } = view.company
  const make = async () => {
    const made = await act('books.make', { book: 'expenses' })
    if (made === null) return
    tell({ kind: 'done', text: books.made(made.sheet) })
    onMade()
  }
  return (
    <>
      {view.lacking.map(({ figure, reason }) => (
        <p key={figure} class="line warn">
          <span>{words.lacking(words.measures[figure], problems.figure[reason])}</span>
          {figure === 'costToServe' && view.wanted !== null && (
            <Button kind="link" disabled={busy} onClick={() => void make()}>
              {words.make}
            </Button>
          )}
        </p>
      ))}
      {grossProfit.value !== null && costed < sales && <p class="soft num">{words.costed(costed, sales)}</p>}
      {grossProfit.value !== null && grossProfit.estimated !== undefined && (
        <p class="soft num">{words.estimated(grossProfit.estimated)}</p>
      )}
      {netProfit.value !== null && financing.value === null && <p class="soft">{words.noRate}</p>}
    </>
  )
}
