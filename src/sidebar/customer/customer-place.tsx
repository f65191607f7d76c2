// 客户: search, or the customer of the selected row; key figures in front, the six parts as fold-outs.
import { type ComponentChildren, Fragment } from 'preact'
import { useState } from 'preact/hooks'
import type { CustomerView } from '../../contract/customer'
import type { PartId } from '../../core/accounts/frame'
import type { SheetRow } from '../../core/sheet-row'
import { ComparePage } from '../account-paper/compare-page'
import { PaperPage } from '../account-paper/paper-page'
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
import { PortfolioPage } from '../portfolio/portfolio-page'
import { ProductsPage } from '../products/products-page'
import { type Target, useSession } from '../session'
import { ClassesPage } from './classes/classes-page'
import { CustomerHeading } from './customer-heading'
import { CustomerSearch } from './find/customer-search'
import { FindPage, type FindQuery } from './find/find-page'
import { useFollowing } from './following'
import { KeyStanding } from './key-standing'
import { Missing } from './missing'
import { NeighboursRow } from './neighbours'
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
  | { page: 'compare' | 'paper'; customer: string; name: string }

export const CustomerPlace = ({ target }: { target: Target }) => {
  const { text } = useSession()
  const [customer, setCustomer] = useState<string | null>(target.customer ?? null)
  const { loaded, reading, reload } = useAnswer('customer.open', { customer })
  const [open, setOpen] = useState<Opened | null>(
    target.letter !== undefined && target.customer !== undefined
      ? { page: target.letter, customer: target.customer }
      : null,
  )
  useFollowing(customer === null && open === null, () => void reload())
  const [inside, setInside] = useState<'find' | 'classes' | 'late' | 'portfolio' | 'products' | null>(null)
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
    if (open.page === 'compare')
      return <ComparePage customer={open.customer} name={open.name} onBack={() => back(false)} />
    if (open.page === 'paper') return <PaperPage customer={open.customer} onBack={() => back(false)} />
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
  if (inside === 'portfolio') return <PortfolioPage onChoose={choose} onBack={leave} />
  if (inside === 'products') return <ProductsPage onChoose={choose} onBack={leave} />
  const group = (words: string) => {
    if (words !== '') setQuery({ ...query, words })
    setInside('find')
  }
  return (
    <Page title={text.customer.title} aside={followButton} busy={reading && loaded.status === 'ready'}>
      <CustomerSearch onChoose={setCustomer} onGroups={group} onPage={setInside} />
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view =>
          view.summary === null ? (
            <Card title={text.customer.none.title} text={text.customer.none.text} />
          ) : (
            <>
              <NeighboursRow among={view.summary.among} onChoose={setCustomer} />
              <Summary
                key={view.summary.customer}
                view={view}
                contact={target.contact === true && target.customer === view.summary.customer}
                planned={target.plan === true && target.customer === view.summary.customer}
                served={target.service === true && target.customer === view.summary.customer}
                onEdited={() => void reload()}
                onOpen={setOpen}
              />
            </>
          )
        }
      </WhenReady>
    </Page>
  )
}

/** Where measures and opportunities stand. */
const PLANNED: readonly PartId[] = ['risk', 'outlook']

type SummaryProps = {
  view: CustomerView
  contact: boolean
  planned: boolean
  served: boolean
  onEdited: () => void
  onOpen: (open: Opened) => void
}

const Summary = ({ view, contact, planned, served, onEdited, onOpen }: SummaryProps) => {
  const { summary } = view
  const parts: Record<PartId, (opens: boolean) => ComponentChildren> = {
    basics: opens => <Basics view={view} startsOpen={opens || contact} onEdited={onEdited} />,
    history: opens => (
      <History
        summary={summary}
        asOf={view.asOf}
        startsOpen={opens}
        onPlan={({ sheet, row }) =>
          onOpen({ page: 'plan', customer: summary.customer, contract: { sheet, row } })
        }
      />
    ),
    finance: opens => (
      <Finance view={view} startsOpen={opens}>
        <Targets
          summary={summary}
          entries={view.plan.entries}
          customer={summary.customer}
          onChanged={onEdited}
        />
      </Finance>
    ),
    service: opens => <Service view={view} startsOpen={opens || served} onChanged={onEdited} />,
    risk: opens => <Risks view={view} startsOpen={opens || planned} onChanged={onEdited} />,
    outlook: opens => <Outlook view={view} startsOpen={opens || planned} onChanged={onEdited} />,
  }
  // Who was sent here to mend an address, or to see what is planned, finds the parts even where the team hides them.
  const sent: readonly PartId[] = [...(contact ? ['basics' as const] : []), ...(planned ? PLANNED : [])]
  const shown: readonly PartId[] = [...sent.filter(id => !view.parts.includes(id)), ...view.parts]
  return (
    <article aria-label={summary.name}>
      <CustomerHeading
        view={view}
        onOpen={page => onOpen({ page, customer: summary.customer })}
        onLook={page => onOpen({ page, customer: summary.customer, name: summary.name })}
      />
      {view.payFirst && <PayFirstLine finance={summary.finance} />}
      <AbroadLines foreign={view.foreign} />
      <KeyStanding view={view} onChanged={onEdited} />
      {shown.map((id, at) => (
        <Fragment key={id}>{parts[id](at === 0)}</Fragment>
      ))}
      <Timeline
        customer={summary.customer}
        onLog={() => onOpen({ page: 'follow-up', customer: summary.customer })}
      />
      <Missing summary={summary} onMade={onEdited} />
    </article>
  )
}

const PayFirstLine = ({ finance }: { finance: CustomerView['summary']['finance'] }) => {
  const { policy } = useSession().text
  const { exact } = useFigures()
  return <p class="line warn">{policy.payFirst(exact(finance.overdue))}</p>
}
