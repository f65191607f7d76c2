// 客户: search, or the customer of the selected row; key figures in front, the six parts as fold-outs.
import { useState } from 'preact/hooks'
import type { CustomerView } from '../../contract/customer'
import type { SheetRow } from '../../core/sheet-row'
import { Targets } from '../account-plan/targets'
import { useAnswer } from '../answers'
import { FollowUpPage } from '../daily/follow-up-page'
import { ReceiptPage } from '../daily/receipt-page'
import { useFigures } from '../figures'
import { DemandPage } from '../formal/demand-page'
import { StatementPage } from '../formal/statement-page'
import { AbroadLines } from '../parts/abroad-lines'
import { Button } from '../parts/button'
import { Icon } from '../parts/icon'
import { Page } from '../parts/page'
import { Card, WhenReady } from '../parts/states'
import { LatePayersPage } from '../paying/late-payers-page'
import { PlanPage } from '../plans/plan-page'
import { type Target, useSession } from '../session'
import { ClassesPage } from './classes/classes-page'
import { CustomerHeading } from './customer-heading'
import { CustomerSearch } from './find/customer-search'
import { FindPage, type FindQuery } from './find/find-page'
import { useFollowing } from './following'
import { KeyStanding } from './key-standing'
import { Basics } from './parts/basics'
import { Finance } from './parts/finance'
import { History } from './parts/history'
import { Outlook } from './parts/outlook'
import { Risks } from './parts/risks'
import { Service } from './parts/service'
import { Timeline } from './timeline/timeline'

type Opened =
  | { page: 'receipt' | 'follow-up' | 'statement' | 'demand'; customer: string }
  | { page: 'plan'; customer: string; contract: SheetRow }

export const CustomerPlace = ({ target }: { target: Target }) => {
  const { text } = useSession()
  const [customer, setCustomer] = useState<string | null>(target.customer ?? null)
  const { loaded, reading, reload } = useAnswer('customer.open', { customer })
  const [open, setOpen] = useState<Opened | null>(
    target.demand === true && target.customer !== undefined
      ? { page: 'demand', customer: target.customer }
      : null,
  )
  useFollowing(customer === null && open === null, () => void reload())
  const [inside, setInside] = useState<'find' | 'classes' | 'late' | null>(null)
  const [query, setQuery] = useState<FindQuery>({ words: '', within: [], group: null })
  const follow = () => {
    if (customer === null) void reload()
    else setCustomer(null)
  }
  if (open !== null) {
    const back = (changed: boolean) => {
      setOpen(null)
      // He stays in sight, whichever row is selected by now.
      setCustomer(open.customer)
      if (changed) void reload()
    }
    if (open.page === 'plan') return <PlanPage contract={open.contract} onBack={back} />
    if (open.page === 'demand') return <DemandPage customer={open.customer} onBack={() => back(false)} />
    if (open.page === 'statement')
      return <StatementPage customer={open.customer} onBack={() => back(false)} />
    const Form = open.page === 'receipt' ? ReceiptPage : FollowUpPage
    return <Form customer={open.customer} onBack={back} />
  }
  const followButton = (
    <Button kind="link" pressed={customer === null} hint={text.customer.followHint} onClick={follow}>
      {text.customer.follow} <Icon name="again" />
    </Button>
  )
  const choose = (chosen: string) => {
    setCustomer(chosen)
    setInside(null)
  }
  const leave = () => setInside(null)
  if (inside === 'find') {
    const late = () => setInside('late')
    return <FindPage query={query} onQuery={setQuery} onChoose={choose} onLate={late} onBack={leave} />
  }
  if (inside === 'late') return <LatePayersPage onBack={() => setInside('find')} />
  if (inside === 'classes') return <ClassesPage onChoose={choose} onBack={leave} />
  const group = (words: string) => {
    if (words !== '') setQuery({ ...query, words })
    setInside('find')
  }
  return (
    <Page title={text.customer.title} aside={followButton} busy={reading && loaded.status === 'ready'}>
      <CustomerSearch onChoose={setCustomer} onGroups={group} onClasses={() => setInside('classes')} />
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view =>
          view.summary === null ? (
            <Card title={text.customer.none.title} text={text.customer.none.text} />
          ) : (
            <Summary
              key={view.summary.customer}
              view={view}
              contact={target.contact === true && target.customer === view.summary.customer}
              planned={target.plan === true && target.customer === view.summary.customer}
              onEdited={() => void reload()}
              onOpen={setOpen}
            />
          )
        }
      </WhenReady>
    </Page>
  )
}

type SummaryProps = {
  view: CustomerView
  contact: boolean
  planned: boolean
  onEdited: () => void
  onOpen: (open: Opened) => void
}

const Summary = ({ view, contact, planned, onEdited, onOpen }: SummaryProps) => {
  const { summary } = view
  return (
    <article aria-label={summary.name}>
      <CustomerHeading view={view} onOpen={page => onOpen({ page, customer: summary.customer })} />
      {view.payFirst && <PayFirstLine finance={summary.finance} />}
      <AbroadLines foreign={view.foreign} />
      <KeyStanding view={view} onChanged={onEdited} />
      <Basics view={view} startsOpen={contact} onEdited={onEdited} />
      <History
        summary={summary}
        asOf={view.asOf}
        onPlan={({ sheet, row }) =>
          onOpen({ page: 'plan', customer: summary.customer, contract: { sheet, row } })
        }
      />
      <Finance summary={summary} asOf={view.asOf}>
        <Targets summary={summary} customer={summary.customer} onChanged={onEdited} />
      </Finance>
      <Service view={view} onChanged={onEdited} />
      <Timeline
        customer={summary.customer}
        onLog={() => onOpen({ page: 'follow-up', customer: summary.customer })}
      />
      <Risks view={view} startsOpen={planned} onChanged={onEdited} />
      <Outlook view={view} startsOpen={planned} onChanged={onEdited} />
    </article>
  )
}

const PayFirstLine = ({ finance }: { finance: CustomerView['summary']['finance'] }) => {
  const { policy } = useSession().text
  const { exact } = useFigures()
  return <p class="line warn">{policy.payFirst(exact(finance.overdue))}</p>
}
