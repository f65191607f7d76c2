// All words of the sidebar, English.
import type { PageText } from '../zh-CN'
import { columns } from './columns'
import { common } from './common'
import { customer } from './customer'
import { data } from './data'
import { fields } from './fields'
import { find } from './find'
import { freshness } from './freshness'
import { home } from './home'
import { more } from './more'
import { norms, review } from './norms'
import { reminders } from './reminders'
import { setup } from './setup'
import { warnings } from './warnings'

export const en: PageText = {
  columns,
  common,
  customer,
  data,
  fields,
  find,
  freshness,
  home,
  more,
  norms,
  reminders,
  review,
  setup,
  warnings,
}
