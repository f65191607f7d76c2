// 对账函 of several customers: those that did not come back, and printing or mailing for whoever is ticked.
import { useState } from 'preact/hooks'
import type { FormalBatchResult, FormalListView } from '../../contract/formal'
import { useAnswer } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { Tick } from '../parts/field'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { LetterRows } from './letter-rows'
import { type Period, PeriodFields, usualPeriods } from './period'
import { StatementPage } from './statement-page'
import { BatchReport, StatementsFoot } from './statements-foot'

export const StatementsPage = ({ onBack }: { onBack: () => void }) => {
  const { list: words } = useSession().text.formal
  const { loaded, reading, reload } = useAnswer('formal.list', {})
  const [seen, setSeen] = useState<string | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [result, setResult] = useState<FormalBatchResult | null>(null)
  const [period, setPeriod] = useState<Period | null>(null)
  if (seen !== null) {
    const back = () => {
      setSeen(null)
      void reload()
    }
    return <StatementPage customer={seen} onBack={back} />
  }
  const view = loaded.status === 'ready' ? loaded.value : null
  const asked = period ?? (view === null ? null : usualPeriods(view.asOf).last)
  return (
    <Page
      title={words.title}
      onBack={onBack}
      busy={reading && view !== null}
      foot={
        view === null || asked === null || view.customers.length === 0 ? undefined : (
          <StatementsFoot
            view={view}
            chosen={[...chosen]}
            period={asked}
            onDone={() => void reload()}
            onMailed={mailed => {
              setResult(mailed)
              // Who got his is done; the others can be tried again.
              setChosen(new Set([...mailed.left, ...mailed.skipped.map(({ customer }) => customer)]))
            }}
          />
        )
      }
    >
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {ready => (
          <>
            {result !== null && <BatchReport result={result} />}
            <div class="heading">
              <h2>{words.waiting}</h2>
            </div>
            {ready.waiting.length === 0 && <p class="soft">{words.nobodyWaits}</p>}
            <LetterRows letters={ready.waiting} asOf={ready.asOf} named onChanged={() => void reload()} />
            <div class="heading">
              <h2>{words.choose}</h2>
            </div>
            <p class="soft">{words.intro}</p>
            {asked !== null && <PeriodFields period={asked} today={ready.asOf} onChange={setPeriod} />}
            <Customers view={ready} chosen={chosen} onChoose={setChosen} onSee={setSeen} />
          </>
        )}
      </WhenReady>
    </Page>
  )
}

type CustomersProps = {
  view: FormalListView
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  onSee: (customer: string) => void
}

const Customers = ({ view: { customers }, chosen, onChoose, onSee }: CustomersProps) => {
  const { formal, common } = useSession().text
  const words = formal.list
  const { exact } = useFigures()
  if (customers.length === 0) return <p class="soft">{words.none}</p>
  const tick = (customer: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(customer)
    else next.delete(customer)
    onChoose(next)
  }
  return (
    <>
      {customers.length > 1 && (
        <Tick
          label={words.all}
          on={customers.every(({ customer }) => chosen.has(customer))}
          onChange={on => onChoose(new Set(on ? customers.map(({ customer }) => customer) : []))}
        />
      )}
      <ul class="rows">
        {customers.map(({ customer, name, balance }) => (
          <li key={customer}>
            <input
              type="checkbox"
              aria-label={words.customer(name)}
              checked={chosen.has(customer)}
              onChange={event => tick(customer, event.currentTarget.checked)}
            />
            <div class="grow">
              <b class="cut" title={name}>
                {name}
              </b>
              <div class="soft num">{exact(balance)}</div>
            </div>
            <Button kind="link" label={common.about(words.see, name)} onClick={() => onSee(customer)}>
              {words.see}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
