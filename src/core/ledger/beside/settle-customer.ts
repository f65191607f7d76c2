// One customer's receipts set against his contracts in the order of their days: by number, exact amount, then the oldest first.
import type { Minor } from '../../money'
import type { Problem } from '../../problem'
import { allocateInOrder, oldestFirst, type Payable } from '../../receipts/allocate'
import { disputedPart } from '../disputed-part'
import { dueDay } from '../open-items'
import type { LedgerItem, Payment } from '../types'
import type { Claimed } from './apply-receipts'

type Standing = Payable & { item: LedgerItem; payments: Payment[] }

export type SettledCustomer = {
  /** Each item with what it got. */
  items: Map<LedgerItem, LedgerItem>
  /** `rest`: what no item took; negative where money went back out of that. */
  receipts: { of: Claimed; rest: Minor }[]
  problems: Problem[]
}

/**
 * A receipt goes to what its number names, else to the contract whose open amount it is, else to the oldest; contracts that begin later
 * get only what the earlier ones leave. Money that went back is taken from what its number names, else from the unapplied rest, else
 * from what was paid last; more than ever came in is named and not counted.
 */
export function settleCustomer(items: readonly LedgerItem[], receipts: readonly Claimed[]): SettledCustomer {
  const standings = new Map(items.map(item => [item, standingOf(item)]))
  const ordered = oldestFirst([...standings.values()].filter(({ item }) => (item.total ?? 0) > 0))
  const settled: SettledCustomer = { items: new Map(), receipts: [], problems: [] }
  const order: Standing[] = []
  let open = ordered
  let credit = 0
  const give = (standing: Standing, payment: Payment) => {
    standing.payments.push(payment)
    standing.open -= payment.amount
    standing.disputed = Math.min(standing.open, disputedOf(standing))
  }
  for (const of of receipts) {
    const { amount, on } = of.receipt
    const chosen = of.chosen.flatMap(item => standings.get(item) ?? [])
    let rest = 0
    if (amount >= 0) {
      rest = amount
      const begun = open.filter(one => one.invoicedOn === null || one.invoicedOn <= on)
      const later = open.filter(one => one.invoicedOn !== null && one.invoicedOn > on)
      for (const [candidates, named] of [
        [begun, chosen],
        [later, []],
      ] as const) {
        const { shares, rest: left } = allocateInOrder(candidates, rest, oldestFirst(named))
        for (const share of shares) {
          give(share.item, { on, amount: share.amount })
          order.push(share.item)
        }
        rest = left
        if (rest === 0) break
      }
      open = open.filter(one => one.open > 0)
    } else {
      let back = 0 - amount
      const takeFrom = (standing: Standing) => {
        const part = Math.min(back, paidOf(standing))
        if (part <= 0) return
        give(standing, { on, amount: 0 - part })
        back -= part
      }
      for (const standing of chosen) takeFrom(standing)
      if (chosen.length === 0) {
        rest = 0 - Math.min(back, credit)
        back += rest
        for (let at = order.length - 1; at >= 0 && back > 0; at -= 1) {
          const standing = order[at]
          if (standing !== undefined) takeFrom(standing)
        }
      }
      if (back > 0) settled.problems.push(tooMuchBack(of))
      open = ordered.filter(one => one.open > 0)
    }
    credit += rest
    settled.receipts.push({ of, rest })
  }
  for (const [item, standing] of standings) settled.items.set(item, paidItem(item, standing))
  return settled
}

/** An item whose total cannot be read takes what its number gives it, and nothing else. */
function standingOf(item: LedgerItem): Standing {
  const { total, due, recognisedOn, reference, dispute } = item
  const open = total ?? Number.POSITIVE_INFINITY
  const disputed = disputedPart({ dispute, open })
  return { item, open, disputed, due: dueDay(due), invoicedOn: recognisedOn, reference, payments: [] }
}

function disputedOf({ item, open }: Standing): Minor {
  return disputedPart({ dispute: item.dispute, open })
}

function paidOf({ payments }: Standing): Minor {
  return payments.reduce((sum, { amount }) => sum + amount, 0)
}

/** Paid in full on the day of the payment that left nothing open. */
function paidItem(item: LedgerItem, standing: Standing): LedgerItem {
  const { payments, open } = standing
  const last = payments[payments.length - 1]
  return {
    ...item,
    paid: paidOf(standing),
    payments,
    paidOn: open === 0 && last !== undefined ? last.on : null,
  }
}

function tooMuchBack({ receipt: { sheet, row, amountText } }: Claimed): Problem {
  return { code: 'refund-without-receipt', place: { sheet, row, field: 'paid' }, value: amountText }
}
