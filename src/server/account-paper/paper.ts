// The paper of one customer: its page, what its charts show, and by which it is known to be the one that was looked at.
import type { ChartPoints } from '../../contract/account-paper'
import type { CustomerView } from '../../contract/customer'
import type { CustomerKey } from '../../core/ledger/types'
import { summaryText } from '../../text/reports/summary'
import { readOwnWords } from '../account-sheet/own-words'
import { accountPicture } from '../account-sheet/picture'
import { standingOwn } from '../account-sheet/replace'
import type { SummaryPicture } from '../account-sheet/types'
import { lastQuarters } from '../account-snapshots/compared'
import { type Outcome, ok, problem } from '../answer'
import { oneLine } from '../email/escape'
import type { Office } from '../ports'
import { customerIn } from '../tasks/customer/open'
import type { Loaded } from '../tasks/load'
import { summaryPage } from './page'

export type Paper = {
  view: CustomerView
  picture: SummaryPicture
  title: string
  html: string
  charts: ChartPoints[]
  seen: string
}

export const paperOf = (office: Office, loaded: Loaded, customer: CustomerKey): Outcome<Paper> => {
  const opened = customerIn(office, loaded, { customer })
  if (!opened.ok) return opened
  const view = opened.value
  if (view.summary === null) return problem('customer-gone', customer)
  const { desk } = office
  const { language } = desk.person
  const own = standingOwn(desk, customer) ?? readOwnWords(desk, customer)
  const compared = lastQuarters(office, loaded, customer)
  const picture = accountPicture(view, {
    language,
    made: `${desk.today} ${desk.person.label()}`,
    own,
    compared,
  })
  const title = [oneLine(view.summary.name, 60), summaryText(language).title].join(' ')
  const html = summaryPage(picture, { language, title })
  return ok({ view, picture, title, html, charts: pointsOf(picture), seen: desk.digest(html) })
}

const pointsOf = ({ charts, data }: SummaryPicture): ChartPoints[] =>
  charts.map(({ kind, title, from, rows }) => ({
    kind,
    title,
    points: data
      .slice(from + 1, from + rows)
      .map(({ cells: [label, value] }) => ({ label: String(label ?? ''), value: Number(value ?? 0) })),
  }))
