// All helper sheets by id.
import { ARRANGEMENTS } from './arrangements'
import { DAILY_TOTALS } from './daily-totals'
import { FOLLOW_UPS } from './follow-ups'
import type { HelperTable, HelperTableId } from './helper-table'
import { PEOPLE } from './people'
import { RECEIPTS } from './receipts'
import { REMINDER_LOG } from './reminder-log'
import { VERIFICATIONS } from './verifications'
import { WARNINGS } from './warnings'

export const HELPER_TABLES: Record<HelperTableId, HelperTable> = {
  'reminder-log': REMINDER_LOG,
  arrangements: ARRANGEMENTS,
  warnings: WARNINGS,
  'daily-totals': DAILY_TOTALS,
  receipts: RECEIPTS,
  'follow-ups': FOLLOW_UPS,
  verifications: VERIFICATIONS,
  people: PEOPLE,
}
