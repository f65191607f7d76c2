// What a line of a sale comes to when its amount is not written.
import { type CurrencyCode, decimalsOf, type Minor } from '../money'
import { type Decimal, oneLess, roundHalfUp, times } from './decimal'

/** `discount`: the part taken off, 0–1. */
export type LineParts = { quantity: Decimal; price: Decimal; discount: Decimal }

/** Quantity × price × (1 − discount), exact, rounded half up to the currency's smallest unit; null when too large to be exact. */
export function lineAmount({ quantity, price, discount }: LineParts, currency: CurrencyCode): Minor | null {
  const gross = times(quantity, price)
  const net = gross === null ? null : times(gross, oneLess(discount))
  return net === null ? null : roundHalfUp(net, decimalsOf(currency))
}
