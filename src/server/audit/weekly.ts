// The hourly job's part in the check of the data: once a week, from Monday on, also when nobody opens 数据.
import { mondayOf } from '../../core/calendar-date'
import type { Office } from '../ports'
import { loadLedger, lockedSheet } from '../tasks/load'
import { noteAudit } from './audit-log'
import { examine } from './examine'

const LAST_WEEK = 'zq.audit.week'

/** One property, no sheet. The first one is on the first Monday after set-up; one that Monday missed is made up for later in the week. */
export const isAuditDue = ({ desk }: Office): boolean => {
  const monday = mondayOf(desk.today)
  const last = desk.documentStore.get(LAST_WEEK)
  return last === null ? desk.today === monday : last !== monday
}

export const weeklyAudit = (office: Office): void => {
  const { desk } = office
  const loaded = loadLedger(office)
  if (loaded.ok && lockedSheet(desk, loaded.value.sheets) === null)
    noteAudit(desk, examine(desk, loaded.value), 'schedule')
  else console.warn('The weekly check of the data could not read the ledger, or not write its record.')
  // A ledger that cannot be read is told where people look; trying again every hour would not mend it.
  desk.documentStore.put({ [LAST_WEEK]: mondayOf(desk.today) })
}
