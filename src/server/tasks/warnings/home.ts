// What 总览 says of the warnings: the ledger as it stands now, without what was set aside in 预警, and what the list opened and closed.
import type { HomeWarning } from '../../../contract/home'
import type { HandledStatus, ListNews } from '../../../contract/warnings'
import { addDays, type CalendarDate } from '../../../core/calendar-date'
import type { CustomerKey } from '../../../core/ledger/types'
import { currentRows, isWaiting } from '../../../core/warnings/reconcile'
import type { Warning } from '../../../core/warnings/types'
import { warningsOf } from '../../../core/warnings/warn'
import type { Office } from '../../ports'
import { foundIn, type Standing } from '../../warnings/found'
import { type ListedWarning, readList } from '../../warnings/list'
import { withUnattended } from '../../warnings/unattended'

export type WaitingWarnings = {
  warnings: Warning[]
  withStatus: (warning: Warning) => HomeWarning
  news: ListNews | null
}

export const waitingWarnings = (office: Office, standing: Standing): WaitingWarnings => {
  const { desk } = office
  const { thresholds } = office.settings
  const listed = readList(desk)
  const rows = currentRows(listed)
  const statuses = new Map<CustomerKey, HandledStatus>()
  const waiting = withUnattended(office, foundIn(office, standing), listed).flatMap(finding => {
    const row = rows.get(finding.cause)
    if (!isWaiting(finding, row)) return []
    const isBegun = row?.status === 'in-progress' || row?.status === 'other'
    if (isBegun) statuses.set(finding.customer, 'in-progress')
    return row === undefined || row.owner === '' ? [finding] : [{ ...finding, owner: row.owner }]
  })
  return {
    warnings: warningsOf(waiting, thresholds),
    withStatus: warning => ({ ...warning, status: statuses.get(warning.customer) ?? 'open' }),
    news: newsSinceYesterday(listed, desk.today),
  }
}

/** What was found on the list's first day is no news. */
const newsSinceYesterday = (rows: readonly ListedWarning[], today: CalendarDate): ListNews | null => {
  const begun = rows.reduce<CalendarDate>(
    (first, { foundOn }) => (foundOn !== null && foundOn < first ? foundOn : first),
    today,
  )
  if (begun === today) return null
  const yesterday = addDays(today, -1)
  const since = (day: CalendarDate | null) => day !== null && day >= yesterday
  return {
    opened: rows.filter(({ foundOn }) => since(foundOn) && foundOn !== begun).length,
    closed: rows.filter(({ closedOn }) => since(closedOn)).length,
  }
}
