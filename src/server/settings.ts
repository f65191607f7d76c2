// The settings of the document, with their defaults, in its properties.
import * as v from 'valibot'
import { DEFAULT_MONEY } from '../contract/adjustments'
import { DEFAULT_BRIEFING } from '../contract/briefing'
import { type Settings, settings as schema } from '../contract/settings'
import { DEFAULT_VERIFY } from '../core/audit/freshness/freshness'
import { DEFAULT_FOUR_EYES } from '../core/four-eyes/types'
import { DEFAULT_EDGES } from '../core/receivables/aging/edges'
import { DEFAULT_FINANCE } from '../core/receivables/provision/finance'
import { DEFAULT_POLICY } from '../core/reminders/policy/rules'
import { DEFAULT_SALES } from '../core/sales/rules'
import { DEFAULT_SERVICE } from '../core/service/rules'
import { DEFAULT_FORMAL } from '../core/statements/formal-rules'
import { DEFAULT_THRESHOLDS } from '../core/warnings/thresholds'
import { getLong, putLong } from './long-values'
import type { Store } from './ports'

const KEY = 'zq.settings'

export const DEFAULT_SETTINGS: Settings = {
  goal: 'collect',
  language: null,
  letterLanguage: 'zh-CN',
  thresholds: DEFAULT_THRESHOLDS,
  policy: DEFAULT_POLICY,
  sender: { company: '', person: '', phone: '', payTo: '' },
  sendHour: 9,
  verify: DEFAULT_VERIFY,
  fourEyes: DEFAULT_FOUR_EYES,
  finance: DEFAULT_FINANCE,
  money: DEFAULT_MONEY,
  sales: DEFAULT_SALES,
  aging: DEFAULT_EDGES,
  collectionPlan: { monthly: false },
  payFirst: null,
  formal: DEFAULT_FORMAL,
  receiptsAge: null,
  briefing: DEFAULT_BRIEFING,
  summary: { hidden: [] },
  service: DEFAULT_SERVICE,
}

/** Settings saved by an older version that no longer parse give way to the defaults. */
export const readSettings = (store: Store): Settings => {
  const text = getLong(store, KEY)
  if (text === null) return DEFAULT_SETTINGS
  const parsed = v.safeParse(schema, JSON.parse(text))
  return parsed.success ? parsed.output : DEFAULT_SETTINGS
}

export const writeSettings = (store: Store, settings: Settings): void =>
  putLong(store, KEY, JSON.stringify(settings))
