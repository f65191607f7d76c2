// 客户: search, or the customer of the selected row; key figures in front, the six parts as fold-outs.
import { useState } from 'preact/hooks'
import type { CustomerView } from '../../contract/customer'
import { useAnswer } from '../answers'
import { FollowUpPage } from '../daily/follow-up-page'
import { ReceiptPage } from '../daily/receipt-page'
import { AbroadLines } from '../parts/abroad-lines'
import { Button } from '../parts/button'
import { Icon } from '../parts/icon'
import { Page } from '../parts/page'
import { Card, WhenReady } from '../parts/states'
import { type Target, useSession } from '../session'
import { CustomerHeading } from './customer-heading'
import { CustomerSearch } from './find/customer-search'
import { FindPage, type FindQuery } from './find/find-page'
import { useFollowing } from './following'
import { Basics } from './parts/basics'
import { Finance } from './parts/finance'
import { History } from './parts/history'
import { Outlook } from './parts/outlook'
import { Risks } from './parts/risks'
import { Service } from './parts/service'

export const CustomerPlace = ({ target }: { target: Target }) => {
  const { text } = useSession()
  const [customer, setCustomer] = useState<string | null>(target.customer ?? null)
  const { loaded, reading, reload } = useAnswer('customer.open', { customer })
  const [open, setOpen] = useState<{ page: 'receipt' | 'follow-up'; customer: string } | null>(null)
  useFollowing(customer === null && open === null, () => void reload())
  const [finding, setFinding] = useState(false)
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
    const Opened = open.page === 'receipt' ? ReceiptPage : FollowUpPage
    return <Opened customer={open.customer} onBack={back} />
  }
  const followButton = (
    <Button kind="link" pressed={customer === null} hint={text.customer.followHint} onClick={follow}>
      {text.customer.follow} <Icon name="again" />
    </Button>
  )
  if (finding) {
    const choose = (chosen: string) => {
      setCustomer(chosen)
      setFinding(false)
    }
    return <FindPage query={query} onQuery={setQuery} onChoose={choose} onBack={() => setFinding(false)} />
  }
  const group = (words: string) => {
    if (words !== '') setQuery({ ...query, words })
    setFinding(true)
  }
  return (
    <Page title={text.customer.title} aside={followButton} busy={reading && loaded.status === 'ready'}>
      <CustomerSearch onChoose={setCustomer} onGroups={group} />
      <WhenReady loaded={loaded} onAgain={() => void reload()}>
        {view =>
          view.summary === null ? (
            <Card title={text.customer.none.title} text={text.customer.none.text} />
          ) : (
            <Summary
              key={view.summary.customer}
              view={view}
              contact={target.contact === true && target.customer === view.summary.customer}
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
  onEdited: () => void
  onOpen: (open: { page: 'receipt' | 'follow-up'; customer: string }) => void
}

const Summary = ({ view, contact, onEdited, onOpen }: SummaryProps) => {
  const { summary } = view
  return (
    <article aria-label={summary.name}>
      <CustomerHeading view={view} onOpen={page => onOpen({ page, customer: summary.customer })} />
      <AbroadLines foreign={view.foreign} />
      <Basics view={view} startsOpen={contact} onEdited={onEdited} />
      <History history={summary.history} />
      <Finance finance={summary.finance} />
      <Service service={summary.service} followUps={view.followUps} />
      <Risks risk={summary.risk} />
      <Outlook outlook={summary.outlook} />
    </article>
  )
}
