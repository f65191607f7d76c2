// One contract with its plan, found as the page named it, and a name for exactly this plan.
import type { PlanContract, StandingLine } from '../../contract/plans'
import { listPrint } from '../../core/audit/health'
import { cellText } from '../../core/ledger/cells/text'
import { customerKey } from '../../core/ledger/customer-key'
import { readPlanRows, sharePercent } from '../../core/ledger/plans/read-rows'
import type { PlanFacts } from '../../core/ledger/plans/types'
import type { LedgerItem, OpenItem } from '../../core/ledger/types'
import type { CurrencyCode } from '../../core/money'
import { placeKey, type SheetRow } from '../../core/sheet-row'
import { invoiceStateFrom } from '../../tables/plans/words'
import { eachCurrency } from '../currencies'
import { dayIn } from '../helper-cells'
import type { Desk, HelperRow } from '../ports'
import type { Loaded } from '../tasks/load'
import { planRows, planSheetOf } from './rows'

/** `rows`: all of 分期 that are of this contract, whether they could be used or not; `lines`: those that are its instalments. */
export type ContractAtDesk = {
  contract: LedgerItem
  currency: CurrencyCode
  rows: HelperRow[]
  lines: StandingLine[]
  seen: string
}

/** Null where the row is no contract any more. */
export const contractAt = (desk: Desk, loaded: Loaded, place: SheetRow): ContractAtDesk | null => {
  const { ledger } = loaded
  const found = contractIn(loaded, place)
  if (found === null || found.contract.customer === '') return null
  const { contract, currency, items } = found
  const numbers = new Set(
    (ledger.planRows ?? []).filter(one => placeKey(one.contract) === placeKey(place)).map(({ row }) => row),
  )
  const all = numbers.size === 0 ? [] : planRows(desk)
  const rows = all.filter(({ row }) => numbers.has(row))
  const own = readPlanRows(planSheetOf(rows, desk.person.language), { currency, keyOf: customerKey })
  const parts = items.filter(({ instalment }) => instalment?.contract === contract.key)
  const byRow = new Map(parts.map(part => [part.instalment?.place?.row, part]))
  return {
    contract,
    currency,
    rows,
    lines: own.flatMap(one =>
      lineOf(one, { row: rows.find(({ row }) => row === one.row), part: byRow.get(one.row) }),
    ),
    seen: printOf(rows),
  }
}

/** In whatever currency it is, with what stands open in that one. */
const contractIn = (loaded: Loaded, place: SheetRow) => {
  for (const { written, items } of eachCurrency(loaded)) {
    const contract = written.contracts.find(one => placeKey(one) === placeKey(place))
    if (contract !== undefined) return { contract, currency: written.currency, items }
  }
  return null
}

/** The contract the page speaks of: the same row still says the same. */
export const isSame = ({ contract }: ContractAtDesk, named: PlanContract): boolean =>
  contract.key === named.key

const printOf = (rows: readonly HelperRow[]): string =>
  listPrint(
    rows.map(({ row, values }) => ({
      key: [
        row,
        ...Object.keys(values)
          .sort()
          .map(id => (id === 'due' ? '' : cellText(values[id]))),
      ].join('\u001f'),
    })),
  )

type At = { row: HelperRow | undefined; part: OpenItem | undefined }

const lineOf = (facts: PlanFacts, { row, part }: At): StandingLine[] => {
  if (row === undefined || part === undefined) return []
  const text = (id: string) => cellText(row.values[id]).trim()
  return [
    {
      row: row.row,
      mark: facts.mark,
      name: facts.name,
      percent: sharePercent(text('share')),
      amount: part.total ?? 0,
      trigger: facts.trigger || 'date',
      triggeredOn: facts.triggeredOn,
      terms: text('terms'),
      dueOn: facts.dueOn,
      invoice: text('invoice'),
      invoiceState: invoiceStateFrom(text('invoiceState')) ?? 'not-issued',
      invoicedOn: dayIn(row.values.invoicedOn),
      note: text('note'),
      due: part.due,
      paid: part.paid ?? 0,
      open: part.open,
      state: part.state,
      daysOverdue: part.daysOverdue,
    },
  ]
}
