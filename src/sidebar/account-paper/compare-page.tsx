// 和以前比: a quarter or year of a customer, or of the company, beside earlier ones; what changed in words, then figure by figure.
import { useState } from 'preact/hooks'
import type { ComparedPeriod, CompareView } from '../../contract/account-paper'
import { type PeriodUnit, stepped } from '../../core/account-snapshots/periods'
import { SHOWN_FIGURES } from '../../core/account-snapshots/types'
import { periodName } from '../../text/account/compared'
import { useAnswer } from '../answers'
import { Button } from '../parts/button'
import { ChoiceField } from '../parts/field'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { useSession } from '../session'
import { useComparedText } from './compared-text'
import { SourcesFold } from './sources-fold'

type Whose = { customer: string; name: string }

export const ComparePage = ({ customer, name, onBack }: Whose & { onBack: () => void }) => {
  const { compare: words } = useSession().text.accountPaper
  const [who, setWho] = useState<'customer' | 'company'>('customer')
  const [unit, setUnit] = useState<PeriodUnit>('quarter')
  const [period, setPeriod] = useState<string | null>(null)
  const { loaded, reading, reload } = useAnswer('account.compare', {
    customer: who === 'customer' ? customer : null,
    unit,
    period,
  })
  return (
    <Page title={words.title} onBack={onBack} busy={reading && loaded.status === 'ready'}>
      <ChoiceField
        label={words.who.label}
        value={who}
        choices={[
          { value: 'customer', name },
          { value: 'company', name: words.who.company },
        ]}
        onChange={setWho}
      />
      <ChoiceField
        label={words.unit}
        value={unit}
        choices={[
          { value: 'quarter', name: words.units.quarter },
          { value: 'year', name: words.units.year },
        ]}
        onChange={chosen => {
          setUnit(chosen)
          setPeriod(null)
        }}
      />
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => (
          <>
            <Steps view={view} onStep={setPeriod} />
            <ComparedTable view={view} />
            <SourcesFold view={view} onChanged={() => void reload()} />
          </>
        )}
      </WhenReady>
    </Page>
  )
}

const Steps = ({ view, onStep }: { view: CompareView; onStep: (period: string) => void }) => {
  const { compare: words } = useSession().text.accountPaper
  const [now, before] = view.columns
  if (now === undefined) return null
  return (
    <div class="spread">
      <Button kind="small" disabled={before?.figures == null} onClick={() => onStep(stepped(now.period, -1))}>
        {words.earlier}
      </Button>
      <h2>{periodName(now.period)}</h2>
      <Button kind="small" disabled={view.underWay} onClick={() => onStep(stepped(now.period, 1))}>
        {words.later}
      </Button>
    </div>
  )
}

const ComparedTable = ({ view: { columns, underWay } }: { view: CompareView }) => {
  const { compare: words } = useSession().text.accountPaper
  const said = useComparedText(true)
  const [now, ...earlier] = columns
  if (now === undefined) return null
  const isKnown = (figure: (typeof SHOWN_FIGURES)[number]) =>
    columns.some(({ figures }) => figures?.[figure] != null)
  return (
    <>
      <p>{said.conclusion(columns, underWay)}</p>
      {underWay && <p class="soft">{words.underWay(now.asOf)}</p>}
      <table class="table compared num">
        <thead>
          <tr>
            <td />
            {columns.map(({ period }) => (
              <th key={period} scope="col">
                {periodName(period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SHOWN_FIGURES.filter(isKnown).map(figure => (
            <tr key={figure}>
              <th scope="row">{words.figures[figure]}</th>
              <td>
                <b>{said.value(figure, now.figures)}</b>
                <small>{said.basedOn(figure, now.figures)}</small>
              </td>
              {earlier.map(period => (
                <td key={period.period}>
                  {said.value(figure, period.figures)}
                  <small>{said.change(figure, [now, period], underWay)}</small>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <NoLedger columns={earlier} />
      <p class="soft">
        {words.small} {words.basis(now.from, now.asOf)} {words.basisMore}
      </p>
    </>
  )
}

const NoLedger = ({ columns }: { columns: ComparedPeriod[] }) => {
  const { accountPaper, common } = useSession().text
  const early = columns.filter(({ figures }) => figures === null).map(({ period }) => periodName(period))
  return early.length === 0 ? null : (
    <p class="soft">
      {early.join(common.list)}
      {common.colon}
      {accountPaper.compare.noLedger}
    </p>
  )
}
