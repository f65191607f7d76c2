// All words of the sidebar, English.
import type { PageText } from '../zh-CN'
import { archive, work } from './archive'
import { behind } from './behind'
import { columns } from './columns'
import { common } from './common'
import { customer } from './customer'
import { data } from './data'
import { fields } from './fields'
import { find } from './find'
import { followUps } from './follow-ups'
import { freshness } from './freshness'
import { holidays } from './holidays'
import { home } from './home'
import { more } from './more'
import { news } from './news'
import { norms, review } from './norms'
import { receipts } from './receipts'
import { reminders } from './reminders'
import { setup } from './setup'
import { warnings } from './warnings'

export const en: PageText = {
  archive,
  behind,
  columns,
  common,
  customer,
  data,
  fields,
  followUps,
  holidays,
  home,
  more,
  news,
  receipts,
  reminders,
  find,
  freshness,
  norms,
  review,
  setup,
  warnings,
  work,
}
