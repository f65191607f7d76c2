// 卸载: everything of ours leaves the spreadsheet; the team's data stays as it was.
import type { Input } from '../../../contract/inputs'
import type { UninstallResult } from '../../../contract/settings'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { removeOurFilters } from '../customer/filter'

/** Our document properties all begin so. */
const OURS = 'zq.'

/** What only the program needs, or the team set here. */
const WORKING = ['daily-totals', 'arrangements', 'people', 'undo', 'accepted-items', 'gl-list'] as const

/** What people did and found, for the record. */
const LOGS = [
  'reminder-log',
  'receipts',
  'follow-ups',
  'verifications',
  'audit-log',
  'acknowledged',
  'warnings',
  'holidays',
  'closes',
  'closed-items',
  'late-notes',
  'review-log',
  'gl-runs',
  'gl-notes',
] as const

/**
 * Removes our filter, rules, validations, our 到期日 column, marks, helper sheets, this person's trigger and the document's properties.
 * 催款记录, 收款, 跟进记录, 核对记录, 体检记录, 历史遗留, 预警, 节假日, 总账核对 and what was closed and ticked stay unless told otherwise. The person's
 * own id stays in his properties: he may own jobs in other spreadsheets.
 */
export const uninstall = ({ desk }: Office, { keepLog }: Input<'uninstall'>): Outcome<UninstallResult> => {
  const removed = desk.locked(() => {
    removeOurFilters(desk)
    const { rulesRemoved } = desk.adoption.forget()
    const sheetsRemoved = [
      ...desk.board.remove(),
      ...desk.norms.remove(),
      ...desk.helpers.remove([...WORKING, ...(keepLog ? [] : LOGS)]),
    ]
    desk.helpers.release()
    desk.documentStore.remove(...Object.keys(desk.documentStore.all()).filter(key => key.startsWith(OURS)))
    return { rulesRemoved, sheetsRemoved, logKept: keepLog }
  })
  if (removed === null) return problem('busy')
  desk.hourlyTrigger.remove()
  return ok(removed)
}
