// 催款: today's list, and from it one letter or the arrangement with one customer.
import { useState } from 'preact/hooks'
import type { RemindersView } from '../../contract/reminders'
import type { OwnWords, PlannedLetter } from '../../core/reminders/types'
import { useAnswer } from '../answers'
import { FollowUpPage } from '../daily/follow-up-page'
import { PayersPage } from '../daily/payers-page'
import { ReceiptPage } from '../daily/receipt-page'
import { EffectPage } from '../effect/effect-page'
import { StatementsPage } from '../formal/statements-page'
import { Page } from '../parts/page'
import { WhenReady } from '../parts/states'
import { type Target, useSession } from '../session'
import { ArrangePage } from './arrange-page'
import { waitingFor } from './holds/active-holds'
import { LetterPage, type SeenLetter } from './letter-page'
import { TodayList } from './today-list'

type Open =
  | { page: 'list' }
  | { page: 'letter'; letter: SeenLetter }
  | { page: 'arrange'; customer: string; name: string }
  | { page: 'statements' }
  | { page: 'follow-up'; customer: string }
  | { page: 'receipt' }
  | { page: 'claim' }
  | { page: 'effect' }

export const RemindersPlace = ({ target }: { target: Target }) => {
  const { text } = useSession()
  const { loaded, reading, reload } = useAnswer('reminders', {})
  const [open, setOpen] = useState<Open>(
    target.hold === undefined ? { page: 'list' } : { page: 'arrange', ...target.hold },
  )
  const [lookAt, setLookAt] = useState(target.customer ?? null)
  const [ticks, setTicks] = useState<Record<string, boolean>>({})
  const [changed, setChanged] = useState<Record<string, ChangedLetter>>({})

  if (loaded.status !== 'ready') {
    return (
      <Page title={text.reminders.title}>
        <WhenReady loaded={loaded} onAgain={() => void reload()}>
          {() => null}
        </WhenReady>
      </Page>
    )
  }
  const view = loaded.value
  const back = (customer: string, changed: boolean) => {
    setLookAt(customer)
    setOpen({ page: 'list' })
    if (changed) void reload()
  }
  /** Words that speak of another amount or of another day are not sent. */
  const ownOf = ({ customer, total }: SeenLetter): OwnWords | undefined => {
    const { own = null, total: of } = changed[customer] ?? {}
    return own !== null && of === total && own.on === view.asOf ? own : undefined
  }
  if (open.page === 'letter') {
    const { letter } = open
    const isMail = view.plan.letters.some(({ customer }) => customer === letter.customer)
    return (
      <LetterPage
        letter={letter}
        own={ownOf(letter)}
        onWords={
          isMail
            ? own => setChanged({ ...changed, [letter.customer]: { own, total: letter.total } })
            : undefined
        }
        onBack={isChanged => back(letter.customer, isChanged)}
      />
    )
  }
  if (open.page === 'statements') return <StatementsPage onBack={() => setOpen({ page: 'list' })} />
  if (open.page === 'effect') return <EffectPage onBack={() => setOpen({ page: 'list' })} />
  if (open.page === 'arrange') {
    const { customer, name } = open
    return (
      <ArrangePage
        customer={customer}
        name={name}
        asOf={view.asOf}
        arrangement={view.arrangements.find(one => one.customer === customer) ?? null}
        promises={waitingFor(view, customer)}
        onBack={changed => back(customer, changed)}
      />
    )
  }
  const home = (changed: boolean) => {
    setOpen({ page: 'list' })
    if (changed) void reload()
  }
  if (open.page === 'follow-up') return <FollowUpPage customer={open.customer} onBack={home} />
  if (open.page === 'receipt') return <ReceiptPage customer={null} onBack={home} />
  if (open.page === 'claim') return <PayersPage onBack={home} />
  return (
    <TodayList
      view={view}
      reading={reading}
      lookAt={lookAt}
      ownOf={ownOf}
      ticked={letter => ticks[letter.customer] ?? letter.needs === 'nothing'}
      onTick={(letters, on) =>
        setTicks({ ...ticks, ...Object.fromEntries(letters.map(({ customer }) => [customer, on])) })
      }
      onSee={letter => setOpen({ page: 'letter', letter })}
      onArrange={(customer, name) => setOpen({ page: 'arrange', customer, name })}
      onStatements={() => setOpen({ page: 'statements' })}
      onEffect={() => setOpen({ page: 'effect' })}
      onLog={customer => setOpen({ page: 'follow-up', customer })}
      onRecord={() => setOpen({ page: 'receipt' })}
      onClaim={() => setOpen({ page: 'claim' })}
      onChanged={() => void reload()}
    />
  )
}

/** The words given to one letter of that total; null: taken back. */
type ChangedLetter = { own: OwnWords | null; total: number }

export type TodayListProps = {
  view: RemindersView
  reading: boolean
  /** The customer to bring into sight. */
  lookAt: string | null
  ticked: (letter: PlannedLetter) => boolean
  /** The words a letter was given for this once. */
  ownOf: (letter: PlannedLetter) => OwnWords | undefined
  onTick: (letters: PlannedLetter[], on: boolean) => void
  onSee: (letter: SeenLetter) => void
  onArrange: (customer: string, name: string) => void
  onStatements: () => void
  onEffect: () => void
  onLog: (customer: string) => void
  onRecord: () => void
  onClaim: () => void
  onChanged: () => void
}
