// All words of the sidebar, Chinese.

import { account } from './account'
import { accountPaper } from './account-paper'
import { accountPlan } from './account-plan'
import { adjustments } from './adjustments'
import { aging } from './aging'
import { archive, work } from './archive'
import { behind } from './behind'
import { books, classes, sales } from './books'
import { briefing } from './briefing'
import { changes } from './changes'
import { closing } from './closing'
import { collecting } from './collecting'
import { columns } from './columns'
import { common } from './common'
import { customer } from './customer'
import { data } from './data'
import { effect } from './effect'
import { fields } from './fields'
import { finance } from './finance'
import { find } from './find'
import { followUps } from './follow-ups'
import { formal } from './formal'
import { fourEyes } from './four-eyes'
import { freshness } from './freshness'
import { generalLedger } from './general-ledger'
import { holds, standing } from './holds'
import { holidays } from './holidays'
import { home } from './home'
import { lateRisk } from './late-risk'
import { limitation } from './limitation'
import { more } from './more'
import { news } from './news'
import { norms, review } from './norms'
import { paid } from './paid'
import { past } from './past'
import { paying } from './paying'
import { plan } from './plan'
import { planning } from './planning'
import { plans } from './plans'
import { policy } from './policy'
import { portfolio, products } from './portfolio'
import { receipts } from './receipts'
import { reminders } from './reminders'
import { service } from './service'
import { setup } from './setup'
import { terms } from './terms'
import { timeline } from './timeline'
import { warnings } from './warnings'
import { who } from './who'

export const zh = {
  adjustments,
  paid,
  archive,
  behind,
  books,
  changes,
  classes,
  closing,
  columns,
  common,
  customer,
  data,
  fields,
  followUps,
  fourEyes,
  holidays,
  generalLedger,
  home,
  more,
  news,
  plans,
  receipts,
  reminders,
  finance,
  find,
  freshness,
  briefing,
  norms,
  review,
  sales,
  setup,
  terms,
  warnings,
  work,
  who,
  paying,
  aging,
  plan,
  formal,
  holds,
  standing,
  timeline,
  policy,
  effect,
  collecting,
  limitation,
  accountPlan,
  planning,
  past,
  portfolio,
  products,
  lateRisk,
  account,
  accountPaper,
  service,
}
export type PageText = typeof zh
