// Brings 预警 up to date with the ledger: after a refresh, once a day by the hourly job, and when the rules change.
import type { ListNews } from '../../../contract/warnings'
import { reconcile } from '../../../core/warnings/reconcile'
import type { Desk, Office } from '../../ports'
import { foundIn, type Standing, unwatchedIn } from '../../warnings/found'
import { listLanguage, readList, writePlan } from '../../warnings/list'
import { withUnattended } from '../../warnings/unattended'

const LAST_RUN_ON = 'zq.warningsOn'

/** Whether the list was brought up to date today: one property, no sheet. */
export const hasListToday = (desk: Desk): boolean => desk.documentStore.get(LAST_RUN_ON) === desk.today

/** Whether the list was ever begun here. */
export const hasList = (desk: Desk): boolean => desk.documentStore.get(LAST_RUN_ON) !== null

/** Null when a colleague is writing right now: his run has it up to date, and the hourly job looks again. */
export const updateList = (office: Office, standing: Standing): ListNews | null => {
  const { desk } = office
  const { thresholds } = office.settings
  const cases = foundIn(office, standing)
  return desk.locked(() => {
    const rows = readList(desk)
    const found = withUnattended(office, cases, rows)
    const { today } = desk
    const watched = new Set(found.map(({ cause }) => cause))
    const off = unwatchedIn(office, standing).map(({ cause }) => cause)
    const unwatched = new Set(off.filter(cause => !watched.has(cause)))
    const plan = reconcile(found, rows, { today, unwatched })
    writePlan(desk, plan, {
      rows,
      today,
      language: listLanguage(desk, rows),
      currency: standing.ledger.currency,
      large: thresholds.large,
    })
    // The property must not speak of rows that a stopped run lost.
    desk.flush()
    desk.documentStore.put({ [LAST_RUN_ON]: today })
    return { opened: plan.open.length, closed: plan.close.length }
  })
}
