// A receipt entered: under the lock, only where the ledger still says what the person saw; claimed in 收款 before a cell is touched,
// so that a run that is killed is seen, and entered once however often the form is sent.
import type { Input } from '../../../contract/inputs'
import type { Payer, RecordResult } from '../../../contract/receipts'
import { type CalendarDate, calendarDate } from '../../../core/calendar-date'
import { type CurrencyCode, sum } from '../../../core/money'
import { billsInHand } from '../../../core/receipts/bills'
import { cellChanges } from '../../../core/receipts/booking'
import { byRow } from '../../../core/receipts/by-row'
import { LOWERING_FIELDS } from '../../../core/receipts/lowering'
import { nextNumber, receiptsOf, sameReceipt } from '../../../core/receipts/receipts'
import type { Bill, PayableItem, ReceiptLine } from '../../../core/receipts/types'
import { type Outcome, ok, problem } from '../../answer'
import type { Desk, Office } from '../../ports'
import { lockedFor } from '../../receipts/cells'
import { appendLines, readLines, type WrittenLine } from '../../receipts/lines'
import { findPayer, type PayerAtDesk } from '../../receipts/payer'
import { type SettledLines, settleLines } from '../../receipts/settle-lines'
import { feedingSheet, lockedForRows, plannedRows } from '../../receipts/team-sheet'
import { afterPayment } from '../keep-up'
import { type Loaded, loadLedger } from '../load'

type Asked = Input<'receipts.record'>

export const recordReceipt = (office: Office, asked: Asked): Outcome<RecordResult> => {
  const { desk } = office
  const on = calendarDate(asked.on)
  if (on === null || on > desk.today) return problem('value-malformed', asked.on)
  const bill = billOf(office, asked, on)
  if (bill === 'wrong') return problem('value-malformed', asked.bill?.dueOn ?? '')
  const waits = bill?.waits === true
  if (waits && asked.shares.length > 0) return problem('input-invalid', 'shares')
  if (sum(asked.shares.map(({ amount }) => amount)) > asked.total) return problem('input-invalid')

  const result = desk.locked((): Outcome<RecordResult> => {
    const loaded = loadLedger(office, { again: true })
    if (!loaded.ok) return loaded
    const lines = readLines(desk, loaded.value.ledger.currency)
    const sent = lines.filter(({ key }) => key === asked.key)
    if (sent.length > 0) return alreadySent(office, loaded.value, sent)

    const found = findPayer(desk, { loaded: loaded.value, lines }, asked.customer)
    if (found === null) return problem('customer-gone', asked.customer)
    const items = stillAsSeen(found.payer, asked)
    if (items === null) return ok({ status: 'changed-meanwhile', payer: found.payer })
    if (asked.ofBill !== undefined && !isWaiting(lines, asked, desk.today)) {
      return ok({ status: 'changed-meanwhile', payer: found.payer })
    }
    const same = sameReceipt(receiptsOf(lines), { customer: asked.customer, on, total: asked.total })
    if (same !== null && !asked.again) return ok({ status: 'same-exists', receipt: same })

    const own = linesOf(office, { asked, on, bill, found, items, lines, loaded: loaded.value })
    // A bill that counts once it is honoured stands in our 收款 only.
    const feeding = waits ? null : feedingSheet(loaded.value)
    const rows =
      feeding === null
        ? []
        : plannedRows(
            loaded.value,
            feeding,
            receiptOf(asked, { on, found, items, bill, language: desk.person.language }),
          )
    if (feeding === null && lowers(asked)) return problem('input-invalid', 'beside')
    if (rows === null) return problem('receipt-not-told', feeding?.bound.sheet ?? '')
    if (feeding !== null) {
      const lockedRows = lockedForRows(desk, feeding, rows)
      if (lockedRows !== null) return problem('no-permission', lockedRows)
    }
    const claimed = own.map((line, at) => ({ ...line, append: rows[at] ?? null }))
    const cells = claimed.flatMap(({ sheet, row, changes }) =>
      changes.map(({ field, after }) => ({ sheet, row, field, value: after })),
    )
    const locked = lockedFor(desk, loaded.value, cells)
    if (locked !== null) return problem('no-permission', locked)
    appendLines(desk, claimed, loaded.value.ledger.currency)
    desk.flush()
    return enter(office, { key: asked.key, currency: loaded.value.ledger.currency })
  })
  return result ?? problem('busy')
}

/** The form was sent before: what a stopped run left is finished, the rest stands. */
const alreadySent = (office: Office, loaded: Loaded, lines: WrittenLine[]): Outcome<RecordResult> => {
  const isStopped = lines.some(({ state }) => state === 'entering')
  return isStopped ? finish(office, loaded, lines) : recorded({ lines, untouched: [] })
}

/**
 * Reads the ledger once more after the claim, and last before it is written to: somebody at the grid may have sorted it or written in it
 * meanwhile.
 */
const enter = (office: Office, { key, currency }: { key: string; currency: CurrencyCode }) => {
  const lines = readLines(office.desk, currency).filter(line => line.key === key)
  const loaded = loadLedger(office, { again: true })
  return loaded.ok ? finish(office, loaded.value, lines) : loaded
}

const finish = (office: Office, loaded: Loaded, lines: WrittenLine[]): Outcome<RecordResult> => {
  const done = settleLines(office, loaded, { lines, way: 'finish' })
  if ('locked' in done) return problem('no-permission', done.locked)
  afterPayment(office, loaded)
  return recorded(done)
}

const recorded = ({ lines, untouched }: SettledLines): Outcome<RecordResult> => {
  const [receipt] = receiptsOf(lines)
  // Somebody deleted the rows of 收款 in the moment between.
  if (receipt === undefined) return problem('busy')
  return ok({ status: 'recorded', receipt, untouched })
}

/** The items of the shares as they stand now, or null when one of them is not what the person saw. */
const stillAsSeen = ({ items }: Payer, { shares }: Asked): PayableItem[] | null => {
  const seen = shares.map(share => {
    const like = items.filter(
      ({ item, open, paid, booking }) =>
        item === share.item && open === share.open && paid === share.paid && booking === share.booking,
    )
    const inPlace = like.find(({ sheet, row }) => sheet === share.sheet && row === share.row)
    const found = inPlace ?? (like.length === 1 ? like[0] : undefined)
    return found !== undefined && share.amount <= found.open ? [found] : []
  })
  const found = seen.flat()
  const isWhole = found.length === shares.length && new Set(found).size === shares.length
  return isWhole ? found : null
}

const receiptOf = (
  { customer, total, note, shares, beside = {} }: Asked,
  {
    on,
    found,
    items,
    bill,
    language,
  }: Pick<LinesFrom, 'on' | 'found' | 'items' | 'bill'> & {
    language: Desk['person']['language']
  },
) => ({
  customer,
  name: found.payer.name,
  on,
  total,
  note: note.trim(),
  beside,
  bill,
  language,
  shares: items.map((item, at) => ({ item, amount: shares[at]?.amount ?? 0 })),
})

type LinesFrom = {
  asked: Asked
  on: CalendarDate
  bill: Bill | null
  found: PayerAtDesk
  items: PayableItem[]
  lines: readonly ReceiptLine[]
  loaded: Loaded
}

/** Only the team's own 收款 has columns for it. */
const lowers = ({ beside = {} }: Asked): boolean => LOWERING_FIELDS.some(field => beside[field] !== undefined)

/** Null for none; it falls due on the day it came in or later. */
const billOf = ({ settings }: Office, { bill }: Asked, on: CalendarDate): Bill | null | 'wrong' => {
  if (bill === undefined) return null
  const dueOn = calendarDate(bill.dueOn)
  return dueOn === null || dueOn < on ? 'wrong' : { dueOn, waits: settings.money.bills === 'maturity' }
}

/** Whether the bill still waits to be honoured, by this customer and for this amount. */
const isWaiting = (lines: readonly ReceiptLine[], { ofBill, customer, total }: Asked, today: CalendarDate) =>
  billsInHand(lines, { asOf: today, since: today }).some(
    bill => bill.waits && bill.receipt === ofBill && bill.customer === customer && bill.amount === total,
  )

const linesOf = ({ desk }: Office, from: LinesFrom): ReceiptLine[] => {
  const { asked, on, bill, found, items, lines, loaded } = from
  const common = {
    receipt: nextNumber(lines, desk.today),
    key: asked.key,
    on,
    customer: asked.customer,
    name: found.payer.name,
    total: asked.total,
    state: 'entering',
    by: desk.person.label(),
    at: desk.now(),
    note: asked.note.trim(),
    ...(bill === null ? {} : { bill }),
    ...(asked.ofBill === undefined ? {} : { ofBill: asked.ofBill }),
  } as const
  const seen = items.flatMap((item, at) => {
    const share = asked.shares[at]
    return share === undefined ? [] : [{ item, amount: share.amount, rule: share.rule }]
  })
  const shares = byRow(seen).map(({ item, amount, rule }): ReceiptLine => {
    const row = found.standing(item) ?? {}
    const sheet = loaded.sheets.find(({ bound }) => bound.sheet === item.sheet)
    return {
      ...common,
      what: [item.project, item.reference].filter(part => part !== '').join(' '),
      item: item.item,
      sheet: item.sheet,
      row: item.row,
      due: item.due,
      amount,
      rule,
      changes: sheet === undefined ? [] : cellChanges({ item, amount, on }, row, sheet.reading),
      append: null,
    }
  })
  const rest = asked.total - sum(shares.map(({ amount }) => amount))
  const unapplied = { what: '', item: '', sheet: '', row: 0, due: null, changes: [], append: null }
  return rest === 0 ? shares : [...shares, { ...common, ...unapplied, amount: rest, rule: 'unapplied' }]
}
