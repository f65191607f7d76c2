// 收款, one row a receipt: day, amount, who paid and for which contract; a row that cannot be read exactly is named and not counted.
import { byDay, type CalendarDate } from '../../calendar-date'
import type { Minor } from '../../money'
import type { Problem } from '../../problem'
import { LOWERING_FIELDS, type Lowering } from '../../receipts/lowering'
import { namesBill } from '../../receipts/settled-by'
import type { TeamBill } from '../../receipts/team-bills'
import type { SheetRow } from '../../sheet-row'
import { onceEach } from '../cells/repeats'
import { cellText } from '../cells/text'
import { problemIn, type RowFacts, readValue } from '../read-row'
import { type LedgerSource, readRows } from '../read-rows'
import type { CustomerKey, LedgerRow, NamedRow } from '../types'
import type { Who } from '../who/reader'

/** `on`: the day it counts from. `payer` as written, `amountText` the cell as a person sees it. */
export type ReceiptRow = SheetRow & {
  on: CalendarDate
  amount: Minor
  payer: string
  customer: CustomerKey
  reference: string
  amountText: string
  /** Its name beside the ledger. */
  name: string
  /** What it settles beside the money; absent where nothing. */
  lowerings?: readonly Lowering[]
}

/** `unsure`: whose receipts are not all readable. */
export type ReceiptRows = {
  rows: ReceiptRow[]
  unsure: Set<CustomerKey>
  problems: Problem[]
  rowsOfSums: SheetRow[]
  named: NamedRow[]
  bills: TeamBill[]
}

/** Null where there is no such sheet. Receipts in the order of their days, of one day as they stand. */
export function receiptRows(sources: readonly LedgerSource[], who: Who): ReceiptRows | null {
  if (sources.length === 0) return null
  const read: ReceiptRows = {
    rows: [],
    unsure: new Set(),
    problems: [],
    rowsOfSums: [],
    named: [],
    bills: [],
  }
  for (const source of sources) {
    const { sheet } = source.table
    const besideMoney = besideMoneyIn(source)
    const rowsOfSums = readRows(source, who, (row, facts) => {
      const { customer: payer, key: customer, reference, paid, paidOn } = facts
      read.problems.push(...facts.blocking, ...facts.harmless)
      const more = besideMoney?.(facts, row) ?? null
      const { lowerings, bill } = more ?? NO_MORE
      // A row may settle a rest with no money at all.
      const amount = paid.ok && paid.value === null && lowerings !== undefined ? 0 : readValue(paid)
      const on = readValue(paidOn)
      if (more?.isUnsure) read.unsure.add(customer)
      const countsOn = bill === undefined || on === null ? on : countingDay(source, { on, bill })
      const amountText = cellText(row.cells.paid)
      const parts = [customer, reference, cellText(row.cells.paidOn), amountText]
      const name = parts.join('|')
      read.named.push({ sheet, row: row.row, key: name })
      // Money that went back is told where it can be that of a bill.
      if (amount !== null && on !== null && (bill !== undefined || (amount < 0 && besideMoney !== null))) {
        const dueOn = bill?.dueOn ?? null
        read.bills.push({ sheet, row: row.row, on, dueOn, amount, customer, payer, reference })
      }
      if (amount !== null && on !== null && countsOn !== null) {
        const counted = {
          sheet,
          row: row.row,
          on: countsOn,
          amount,
          payer,
          customer,
          reference,
          amountText,
          name,
        }
        read.rows.push(lowerings === undefined ? counted : { ...counted, lowerings })
        return
      }
      read.unsure.add(customer)
      const blank = paid.ok && amount === null ? 'paid' : paidOn.ok && on === null ? 'paidOn' : null
      if (blank !== null) read.problems.push(problemIn({ sheet, row }, 'receipt-incomplete', blank))
      else if (on !== null && countsOn === null && facts.dueOn.ok)
        read.problems.push(problemIn({ sheet, row }, 'receipt-bill-undated', dueField(source)))
    })
    read.rowsOfSums.push(...rowsOfSums)
  }
  read.rows.sort(byDay)
  return read
}

/** What the optional columns of a row say. `isUnsure`: one of the amounts cannot be read. */
type BesideMoney = {
  lowerings: Lowering[] | undefined
  bill: { dueOn: CalendarDate | null } | undefined
  isUnsure: boolean
}

const NO_MORE: BesideMoney = { lowerings: undefined, bill: undefined, isUnsure: false }

/** Null where the sheet has none of these columns. */
function besideMoneyIn({
  fields,
}: LedgerSource): ((facts: RowFacts, row: LedgerRow) => BesideMoney | null) | null {
  const lowering = LOWERING_FIELDS.filter(field => fields.includes(field))
  const hasBills = fields.includes('settledBy') || fields.includes('dueOn')
  if (lowering.length === 0 && !hasBills) return null
  const isBill = onceEach(namesBill)
  return (facts, { cells }) => {
    let lowerings: Lowering[] | undefined
    let isUnsure = false
    for (const field of lowering) {
      const amount = readValue(facts[field])
      if (!facts[field].ok) isUnsure = true
      else if (amount !== null && amount > 0) {
        lowerings ??= []
        lowerings.push({ field, amount, text: cellText(cells[field]) })
      }
    }
    const dueOn = hasBills ? readValue(facts.dueOn) : null
    // A day alone says that it is a bill; beside another way of paying it says nothing.
    const came =
      hasBills && (facts.settledBy === '' ? dueOn !== null || !facts.dueOn.ok : isBill(facts.settledBy))
    if (lowerings === undefined && !came && !isUnsure) return null
    return { lowerings, bill: came ? { dueOn } : undefined, isUnsure }
  }
}

type Bill = { on: CalendarDate; bill: { dueOn: CalendarDate | null } }

/** Null where it counts at maturity and nobody knows when that is. */
function countingDay({ reading }: LedgerSource, { on, bill }: Bill): CalendarDate | null {
  if (reading.bills !== 'maturity') return on
  return bill.dueOn === null || bill.dueOn > on ? bill.dueOn : on
}

function dueField({ fields }: LedgerSource): 'dueOn' | 'settledBy' {
  return fields.includes('dueOn') ? 'dueOn' : 'settledBy'
}
