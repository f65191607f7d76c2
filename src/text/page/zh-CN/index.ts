// All words of the sidebar, Chinese.

import { adjustments } from './adjustments'
import { archive, work } from './archive'
import { behind } from './behind'
import { changes } from './changes'
import { closing } from './closing'
import { columns } from './columns'
import { common } from './common'
import { customer } from './customer'
import { data } from './data'
import { fields } from './fields'
import { finance } from './finance'
import { find } from './find'
import { followUps } from './follow-ups'
import { fourEyes } from './four-eyes'
import { freshness } from './freshness'
import { generalLedger } from './general-ledger'
import { holidays } from './holidays'
import { home } from './home'
import { more } from './more'
import { news } from './news'
import { norms, review } from './norms'
import { paid } from './paid'
import { receipts } from './receipts'
import { reminders } from './reminders'
import { setup } from './setup'
import { warnings } from './warnings'
import { who } from './who'

export const zh = {
  adjustments,
  paid,
  archive,
  behind,
  changes,
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
  receipts,
  reminders,
  finance,
  find,
  freshness,
  norms,
  review,
  setup,
  warnings,
  work,
  who,
}
export type PageText = typeof zh
