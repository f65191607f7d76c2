// 账龄 of any day: in the page, and as a sheet of all customers.
import { type AgingSheetResult, type AgingView, MOST_AGED } from '../../../contract/aging'
import type { Input } from '../../../contract/inputs'
import { type Outcome, ok } from '../../answer'
import type { Office } from '../../ports'
import { aged } from '../../receivables/aged'
import { agingPicture } from '../../receivables/aging-picture'
import { replaceReport } from '../../reports/replace'

export const viewAging = (office: Office, asked: Input<'aging'>): Outcome<AgingView> => {
  const found = aged(office, asked)
  if (!found.ok) return found
  const { loaded, asOf, report, check, undated, unreadable, choices } = found.value
  const { ids, rows, total } = report
  return ok({
    ...{ asOf, today: office.desk.today, currency: loaded.ledger.currency, by: asked.by, ids },
    rows: rows.slice(0, MOST_AGED),
    count: rows.length,
    ...{ total, check, undated, unreadable, choices },
  })
}

export const writeAgingSheet = (
  office: Office,
  { overwrite, ...asked }: Input<'aging.sheet'>,
): Outcome<AgingSheetResult> => {
  const { desk } = office
  const found = aged(office, asked)
  if (!found.ok) return found
  const picture = agingPicture(found.value, asked, {
    language: desk.person.language,
    made: `${desk.now()} ${desk.person.label()}`,
  })
  const replaced = replaceReport(desk, 'aging', { picture, overwrite })
  if (!replaced.ok || replaced.value.status === 'changed') return replaced as Outcome<AgingSheetResult>
  return ok({ ...replaced.value, customers: found.value.report.rows.length })
}
