// The most urgent warnings, each with the one button that helps.
import { useState } from 'preact/hooks'
import type { HomeView, HomeWarning } from '../../contract/home'
import { useAct } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { Chip, type Tone } from '../parts/chip'
import { NameLine } from '../parts/name-line'
import { useSession } from '../session'
import type { WarnedCustomer } from './warnings-page'

const SHOWN = 5
const TONES: Record<HomeWarning['severity'], Tone> = { high: 'bad', medium: 'warn', low: 'info' }

type OnHandle = (warned: WarnedCustomer) => void
type UrgentListProps = {
  warnings: HomeWarning[]
  count: number
  news: HomeView['warningNews']
  onHandle: OnHandle
}

export const UrgentList = ({ warnings, count, news, onHandle }: UrgentListProps) => {
  const { home } = useSession().text
  const [all, setAll] = useState(false)
  const newsLine = news !== null && <p class="soft num">{home.news(news.opened, news.closed)}</p>
  if (warnings.length === 0) {
    return (
      <>
        <p class="card good">{home.nothingUrgent}</p>
        {newsLine}
      </>
    )
  }
  const shown = all ? warnings : warnings.slice(0, SHOWN)
  return (
    <section>
      <div class="heading">
        <h2>{home.urgent(shown.length)}</h2>
        {warnings.length > SHOWN && (
          <Button kind="link" expanded={all} onClick={() => setAll(!all)}>
            {all ? home.fewer : home.all(warnings.length)}
          </Button>
        )}
      </div>
      {newsLine}
      <ul class="rows">
        {shown.map(warning => (
          <WarningRow key={`${warning.kind} ${warning.customer}`} warning={warning} onHandle={onHandle} />
        ))}
      </ul>
      {all && count > warnings.length && <p class="soft num">{home.outOf(count)}</p>}
    </section>
  )
}

const WarningRow = ({ warning, onHandle }: { warning: HomeWarning; onHandle: OnHandle }) => {
  const { text, words, go } = useSession()
  const { short, exact } = useFigures()
  const { act } = useAct()
  const { home, common } = text
  const { kind, name, amount, days, count, customer, owner, action } = warning
  const facts = [
    amount > 0 ? short(amount) : '',
    kind === 'stale-satisfaction' ? '' : kind === 'bad-data' ? home.badRows(count) : common.items(count),
    owner,
    kind === 'limitation' ? text.limitation.hint : '',
  ].filter(fact => fact !== '')
  const deeds = {
    remind: () => go('reminders', { customer }),
    hold: () => go('reminders', { customer, hold: { customer, name } }),
    contact: () =>
      go(
        'customer',
        kind === 'stale-satisfaction' ? { customer, service: true } : { customer, contact: true },
      ),
    demand: () => go('customer', { customer, letter: 'demand' as const }),
    acknowledge: () => go('customer', { customer, letter: 'statement' as const }),
    plan: () => go('customer', { customer, plan: true }),
    verify: () => go('customer', { customer, contact: true }),
    look: () => void act('goto', { sheet: warning.sheet, row: warning.row, field: null }),
  }
  const status = text.warnings.statuses[warning.status]
  const shownName = name === '' ? common.unnamed : name
  return (
    <li>
      <div class="grow">
        <NameLine name={shownName}>
          <Chip tone={TONES[warning.severity]}>{words.warning[kind](days)}</Chip>
        </NameLine>
        <div class="soft cut num" title={amount === 0 ? '' : exact(amount)}>
          {facts.join(common.dot)}
        </div>
        <Button
          kind="link"
          label={common.about(status, shownName)}
          onClick={() => onHandle({ customer, name })}
        >
          {status}
        </Button>
      </div>
      <Button kind="small" label={common.about(home.actions[action], shownName)} onClick={deeds[action]}>
        {home.actions[action]}
      </Button>
    </li>
  )
}
