// All helper sheets by id.
import { ACKNOWLEDGED } from './acknowledged'
import { ARRANGEMENTS } from './arrangements'
import { AUDIT_LOG } from './audit-log'
import { DAILY_TOTALS } from './daily-totals'
import { FOLLOW_UPS } from './follow-ups'
import type { HelperTable, HelperTableId } from './helper-table'
import { HOLIDAYS_TABLE } from './holidays'
import { PEOPLE } from './people'
import { RECEIPTS } from './receipts'
import { REMINDER_LOG } from './reminder-log'
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
  'work-list': WORK_LIST,
}
