// What shows the due days of instalments, brought up to date: our column in 分期, and in the ledger the row of each planned contract.
import { rowDues } from '../../../core/ledger/plans/rows'
import { writePlanDues } from '../../plans/dues'
import type { Office } from '../../ports'
import { writeDueDates } from '../keep-up'
import type { Loaded } from '../load'

export const keepUpPlans = (office: Office, { ledger, sheets }: Loaded): void => {
  writePlanDues(office.desk, ledger)
  writeDueDates(office, sheets, rowDues(ledger))
}
