// All helper sheets by id.

import { ACCOUNT_PLAN } from './account-plan/account-plan'
import { ACCOUNT_SNAPSHOTS } from './account-snapshots'
import { ACCOUNT_WORDS } from './account-words'
import { ACKNOWLEDGED } from './acknowledged'
import { AUDIT_LOG } from './audit-log'
import { CLOSED_ITEMS } from './closing/closed-items'
import { CLOSES } from './closing/closes'
import { LATE_NOTES } from './closing/late-notes'
import { COLLECTION_PLAN } from './collection-plan'
import { COST_RATES } from './cost-rates'
import { CUSTOMER_NAMES } from './customers/names'
import { PAYERS } from './customers/payers'
import { DAILY_TOTALS } from './daily-totals'
import { ACCEPTED_ITEMS } from './four-eyes/accepted-items'
import { REVIEW_LOG } from './four-eyes/review-log'
import { GL_LIST } from './general-ledger/list'
import { GL_NOTES } from './general-ledger/notes'
import { GL_RUNS } from './general-ledger/runs'
import type { HelperTable, HelperTableId } from './helper-table'
import { HOLIDAYS_TABLE } from './holidays'
import { KEY_ACCOUNTS } from './key-accounts'
import { ADJUSTMENTS } from './money/adjustments'
import { OPENING_ITEMS } from './money/opening-items'
import { PAID_CHANGES } from './money/paid-changes'
import { PEOPLE } from './people'
import { INSTALMENTS } from './plans/instalments'
import { RECEIPTS } from './receipts'
import { ARRANGEMENTS } from './reminders/arrangements'
import { COLLECTING } from './reminders/collecting'
import { FOLLOW_UPS } from './reminders/follow-ups'
import { FORMAL_LETTERS } from './reminders/formal-letters'
import { HOLDS } from './reminders/holds'
import { NOT_SENT } from './reminders/not-sent'
import { REMINDER_LOG } from './reminders/reminder-log'
import { UNDO } from './undo'
import { VERIFICATIONS } from './verifications'
import { WARNINGS } from './warnings'
import { WORK_LIST } from './work-list'

export const HELPER_TABLES: Record<HelperTableId, HelperTable> = {
  'reminder-log': REMINDER_LOG,
  arrangements: ARRANGEMENTS,
  warnings: WARNINGS,
  'daily-totals': DAILY_TOTALS,
  receipts: RECEIPTS,
  'follow-ups': FOLLOW_UPS,
  verifications: VERIFICATIONS,
  people: PEOPLE,
  'audit-log': AUDIT_LOG,
  acknowledged: ACKNOWLEDGED,
  holidays: HOLIDAYS_TABLE,
  undo: UNDO,
  closes: CLOSES,
  'closed-items': CLOSED_ITEMS,
  'late-notes': LATE_NOTES,
  'accepted-items': ACCEPTED_ITEMS,
  'review-log': REVIEW_LOG,
  'gl-runs': GL_RUNS,
  'gl-notes': GL_NOTES,
  'gl-list': GL_LIST,
  'work-list': WORK_LIST,
  'customer-names': CUSTOMER_NAMES,
  payers: PAYERS,
  adjustments: ADJUSTMENTS,
  'opening-items': OPENING_ITEMS,
  'paid-changes': PAID_CHANGES,
  instalments: INSTALMENTS,
  'key-accounts': KEY_ACCOUNTS,
  'collection-plan': COLLECTION_PLAN,
  'formal-letters': FORMAL_LETTERS,
  holds: HOLDS,
  'not-sent': NOT_SENT,
  collecting: COLLECTING,
  'account-words': ACCOUNT_WORDS,
  'account-plan': ACCOUNT_PLAN,
  'cost-rates': COST_RATES,
  'account-snapshots': ACCOUNT_SNAPSHOTS,
}
