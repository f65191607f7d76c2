// 调整: what the chosen customer's contracts still bear, write-offs that wait, and what was entered last.
import type { AdjustableItem, AdjustmentsView } from '../../../contract/adjustments'
import type { Input } from '../../../contract/inputs'
import { bearingOf } from '../../../core/adjustments/numbers'
import type { Adjustment } from '../../../core/adjustments/types'
import { dueDay } from '../../../core/ledger/open-items'
import type { CustomerKey, LedgerItem, OpenItem } from '../../../core/ledger/types'
import { oldestFirst } from '../../../core/receipts/allocate'
import { finder } from '../../../core/receipts/locate'
import { type Outcome, ok, problem } from '../../answer'
import { readAdjustments } from '../../money/adjustments'
import { shownAdjustment } from '../../money/shown'
import type { Office } from '../../ports'
import { type Loaded, loadLedger } from '../load'

const MOST_RECENT = 20
const MOST_ITEMS = 200

export const viewAdjustments = (
  office: Office,
  { customer }: Input<'adjustments'>,
): Outcome<AdjustmentsView> => {
  const { desk, settings } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { ledger } = loaded.value
  const known = ledger.customers.find(({ key }) => key === customer)
  if (customer !== null && known === undefined) return problem('customer-gone', customer)
  const all = readAdjustments(desk, ledger.currency)
  const own = all.filter(one => customer === null || one.customer === customer)
  const items = known === undefined ? [] : adjustableItems(loaded.value, all, known.key)
  const shown = (one: Adjustment) => shownAdjustment(office, one, ledger)
  return ok({
    asOf: desk.today,
    currency: ledger.currency,
    key: desk.uuid(),
    customer:
      known === undefined
        ? null
        : {
            customer: known.key,
            name: known.name,
            items: items.slice(0, MOST_ITEMS),
            more: Math.max(0, items.length - MOST_ITEMS),
          },
    waiting: all.filter(({ state }) => state === 'proposed').map(shown),
    recent: own
      .filter(({ state }) => state !== 'proposed')
      .slice(-MOST_RECENT)
      .reverse()
      .map(shown),
    unused: (ledger.adjustments?.unused ?? []).filter(one => customer === null || one.customer === customer),
    approval: settings.money.approval,
  })
}

/** Items of the customer that something can be lowered on, or of which a part was written off; the oldest first. */
export const adjustableItems = (
  { items, ledger }: Pick<Loaded, 'items' | 'ledger'>,
  all: readonly Adjustment[],
  customer: CustomerKey,
): AdjustableItem[] => {
  const waiting = waitingByItem(ledger.items, all, customer)
  const found: (AdjustableItem & { disputed: number; invoicedOn: OpenItem['recognisedOn'] })[] = []
  for (const [at, item] of items.entries()) {
    if (item.customer !== customer) continue
    const bearing = bearingOf(item, waiting.get(ledger.items[at] as LedgerItem) ?? [])
    if (bearing.open <= 0 && bearing.writtenOff <= 0) continue
    const { sheet, row, key, project, reference, due, daysOverdue } = item
    found.push({
      sheet,
      row,
      item: key,
      project,
      reference,
      due: dueDay(due),
      daysOverdue,
      ...bearing,
      disputed: 0,
      invoicedOn: item.recognisedOn,
    })
  }
  return oldestFirst(found).map(({ disputed: _, invoicedOn: __, ...item }) => item)
}

const waitingByItem = (
  items: readonly LedgerItem[],
  all: readonly Adjustment[],
  customer: CustomerKey,
): Map<LedgerItem, Adjustment[]> => {
  const proposed = all.filter(one => one.state === 'proposed' && one.customer === customer)
  const waiting = new Map<LedgerItem, Adjustment[]>()
  if (proposed.length === 0) return waiting
  const find = finder(items, proposed)
  for (const one of proposed) {
    const item = find(one)
    if (item !== undefined) waiting.set(item, [...(waiting.get(item) ?? []), one])
  }
  return waiting
}
