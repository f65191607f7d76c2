// 生成总结表: the summary of a customer on the sheet 大客户总结.
import type { SummarySheetResult } from '../../../contract/customer'
import type { Input } from '../../../contract/inputs'
import { accountPicture } from '../../account-sheet/picture'
import { replaceAccountSheet } from '../../account-sheet/replace'
import { lastQuarters } from '../../account-snapshots/compared'
import { type Outcome, ok } from '../../answer'
import type { Office } from '../../ports'
import { loadLedger } from '../load'
import { customerIn } from './open'

/** `customer` null: that of the selected row; 'none' where it is nobody's. */
export const writeAccountSheet = (
  office: Office,
  { customer, overwrite }: Input<'customer.sheet'>,
): Outcome<SummarySheetResult> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const opened = customerIn(office, loaded.value, { customer })
  if (!opened.ok) return opened
  const view = opened.value
  if (view.summary === null) return ok({ status: 'none' })
  const { desk } = office
  const { language } = desk.person
  const compared = lastQuarters(office, loaded.value, view.summary.customer)
  return replaceAccountSheet(desk, {
    customer: { key: view.summary.customer, name: view.summary.name },
    overwrite,
    picture: own =>
      accountPicture(view, { language, made: `${desk.now()} ${desk.person.label()}`, own, compared }),
  })
}
