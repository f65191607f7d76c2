// One customer's warnings: what is the case now, with what people made of it in 预警.
import type { Input } from '../../../contract/inputs'
import type { WarningEntry, WarningsView } from '../../../contract/warnings'
import { SEVERITIES } from '../../../core/warnings/findings'
import { currentRows } from '../../../core/warnings/reconcile'
import type { Finding } from '../../../core/warnings/types'
import { actionText } from '../../../text/warnings'
import { type Outcome, ok } from '../../answer'
import type { Office } from '../../ports'
import { foundIn } from '../../warnings/found'
import { type ListedWarning, readList, reasonIn } from '../../warnings/list'
import { withUnattended } from '../../warnings/unattended'
import { loadLedger } from '../load'

export const viewWarnings = (office: Office, { customer }: Input<'warnings'>): Outcome<WarningsView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk, settings } = office
  const { ledger, items } = loaded.value
  const { thresholds } = settings
  const own = items.filter(item => item.customer === customer)
  const about = ledger.customers.filter(({ key }) => key === customer)
  const listed = readList(desk)
  const rows = currentRows(listed)
  const context = { language: desk.person.language, currency: ledger.currency, large: thresholds.large }
  const found = foundIn(office, { ...loaded.value, ledger: { ...ledger, customers: about }, items: own })
  const warnings = withUnattended(office, found, listed)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.amount - a.amount)
    .map(finding => ({
      ...entryOf(finding, rows.get(finding.cause)),
      reason: reasonIn(finding, context),
      action: rows.get(finding.cause)?.action ?? actionText(finding, context.language),
    }))
  return ok({ warnings })
}

const entryOf = (
  finding: Finding,
  row: ListedWarning | undefined,
): Omit<WarningEntry, 'reason' | 'action'> => {
  const { cause, grade, kind, severity, item, amount, days, places } = finding
  return {
    ...{ cause, grade, kind, severity, item, amount, days, places },
    foundOn: row?.foundOn ?? null,
    status: row?.status ?? 'open',
    word: row?.status === 'other' ? row.word : '',
    owner: row?.owner ?? finding.owner,
    note: row?.note ?? '',
  }
}
