// 客户分级: customers and revenue by ABC class and by RFM segment over a period; a click lists those of one.
import { useState } from 'preact/hooks'
import type { ClassesView } from '../../../contract/books'
import type { Input } from '../../../contract/inputs'
import { useAnswer } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { FactsLine } from '../../parts/facts-line'
import { ChoiceField } from '../../parts/field'
import { Icon } from '../../parts/icon'
import { Page } from '../../parts/page'
import { WhenReady } from '../../parts/states'
import { useSession } from '../../session'
import { ClassList } from './class-list'

type Asked = Input<'classes'>
type Pick = NonNullable<Asked['pick']>

const PERIODS = ['year', 'all'] as const

type ClassesPageProps = { onChoose: (customer: string) => void; onBack: () => void }

export const ClassesPage = ({ onChoose, onBack }: ClassesPageProps) => {
  const { text } = useSession()
  const { classes: words } = text
  const [asked, setAsked] = useState<Asked>({ period: 'year', pick: null })
  const { loaded, reading, reload } = useAnswer('classes', asked)
  const pick = (chosen: Pick | null) => setAsked({ ...asked, pick: chosen })
  return (
    <Page title={words.title} onBack={onBack} busy={reading && loaded.status === 'ready'}>
      <ChoiceField
        label={words.period}
        value={asked.period}
        choices={PERIODS.map(value => ({ value, name: words.periods[value] }))}
        onChange={period => setAsked({ period, pick: null })}
      />
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view => (
          <>
            <Basis view={view} />
            {view.buyers === 0 ? (
              <p class="soft">{view.revenue.missing ? text.books.revenue.noDeals : words.nothing}</p>
            ) : (
              <>
                <Groups
                  title={words.abc.title}
                  hint={words.abc.hint}
                  rows={view.abc.map(row => ({
                    ...row,
                    name: words.abc.name(row.value),
                    pick: { by: 'abc', value: row.value },
                  }))}
                  onPick={pick}
                />
                <Concentrated view={view} />
                {view.segments.length === 0 ? (
                  <>
                    <h3>{words.segments.title}</h3>
                    <p class="soft">{words.segments.few}</p>
                  </>
                ) : (
                  <Groups
                    title={words.segments.title}
                    hint={words.segments.hint}
                    rows={view.segments.map(row => ({
                      ...row,
                      name: words.names[row.value],
                      pick: { by: 'segment', value: row.value },
                    }))}
                    onPick={pick}
                  />
                )}
              </>
            )}
            {asked.pick !== null && (
              <div class="tokens">
                <Button kind="small" label={words.everybody} onClick={() => pick(null)}>
                  {asked.pick.by === 'abc' ? words.abc.name(asked.pick.value) : words.names[asked.pick.value]}{' '}
                  <Icon name="close" />
                </Button>
              </div>
            )}
            <ClassList view={view} onChoose={onChoose} />
          </>
        )}
      </WhenReady>
    </Page>
  )
}

const Basis = ({ view }: { view: ClassesView }) => {
  const { text } = useSession()
  const { short, exact } = useFigures()
  const { classes: words, common } = text
  const { revenue, period, total, unassigned, unassignedExpenses, buyers, asOf } = view
  const { short: sources, vat } = text.books.revenue
  return (
    <>
      <p class="num" title={exact(total)}>
        {words.total(short(total), buyers)}
      </p>
      <FactsLine
        facts={[
          words.basis(sources[revenue.source], vat[revenue.net]),
          ...(period.from === null ? [] : [words.span(period.from, period.to)]),
          common.asOf(asOf),
        ]}
      />
      {unassigned !== 0 && <p class="soft num">{words.unassigned(exact(unassigned))}</p>}
      {unassignedExpenses !== null && unassignedExpenses !== 0 && (
        <p class="soft num">{words.unassignedExpenses(exact(unassignedExpenses))}</p>
      )}
    </>
  )
}

const Concentrated = ({ view: { concentration: found } }: { view: ClassesView }) => {
  const { classes: words } = useSession().text
  const { share } = useFigures()
  if (found === null) return null
  return (
    <FactsLine
      facts={[
        words.concentration(share(found.cr1), share(found.cr5), String(Math.round(found.hhi))),
        words.bands[found.band],
        ...(found.negative > 0 ? [words.negative(found.negative)] : []),
      ]}
    />
  )
}

type GroupsProps = {
  title: string
  hint: string
  rows: { name: string; customers: number; amount: number; pick: Pick }[]
  onPick: (pick: Pick) => void
}

const Groups = ({ title, hint, rows, onPick }: GroupsProps) => {
  const { classes: words } = useSession().text
  const { compact, exact } = useFigures()
  return (
    <>
      <h3>{title}</h3>
      <table class="table num">
        <thead>
          <tr>
            <th scope="col">{words.columns.class}</th>
            <th scope="col">{words.columns.customers}</th>
            <th scope="col">{words.columns.amount}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, customers, amount, pick }) => (
            <tr key={name}>
              <th scope="row">
                <Button kind="link" label={words.onlyThese(name)} onClick={() => onPick(pick)}>
                  {name}
                </Button>
              </th>
              <td>{customers}</td>
              <td title={exact(amount)}>{compact(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{hint}</p>
    </>
  )
}
