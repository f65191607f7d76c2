// Money is whole minor units (fen, cents) of one currency; conversion happens at the cell.
import { type DineroCurrency, dinero, down, toSnapshot, transformScale } from 'dinero.js'
import { CNY, EUR, GBP, HKD, JPY, USD } from 'dinero.js/currencies'

/** Whole minor units of the ledger's currency; 12,000.50 yuan is 1_200_050. Negative for credits. */
export type Minor = number

export type CurrencyCode = 'CNY' | 'USD' | 'EUR' | 'HKD' | 'GBP' | 'JPY'

const CURRENCIES: Record<CurrencyCode, DineroCurrency<number>> = { CNY, USD, EUR, HKD, GBP, JPY }

/** Of an amount's own size: well above the error of a double, far below a minor unit. */
const DUST = 2 ** -48

/** Minor units in one of the currency: worked out once, since a ledger asks for every amount. */
const MINOR_UNITS = Object.fromEntries(
  Object.entries(CURRENCIES).map(([code, { exponent }]) => [code, 10 ** exponent]),
) as Record<CurrencyCode, number>

export function isCurrencyCode(text: string): text is CurrencyCode {
  return Object.keys(CURRENCIES).includes(text)
}

/** Decimals of the currency's amounts: 2 for yuan, 0 for yen. */
export function decimalsOf(currency: CurrencyCode): number {
  return CURRENCIES[currency].exponent
}

/**
 * An amount in yuan, dollars … as minor units; null when it is finer than the currency (12.345 yuan) or too large
 * to be held exactly. What binary arithmetic leaves behind in a formula's result (0.1 + 0.2) is not a finer amount.
 */
export function toMinor(amount: number, currency: CurrencyCode): Minor | null {
  const scaled = amount * MINOR_UNITS[currency]
  const minor = Math.round(scaled)
  if (!Number.isSafeInteger(minor)) return null
  const dust = Math.max(1e-6, Math.abs(scaled) * DUST)
  return Math.abs(scaled - minor) <= dust ? minor + 0 : null
}

/** Minor units as an amount in yuan, dollars …; the inverse of `toMinor`. */
export function toMajor(amount: Minor, currency: CurrencyCode): number {
  return amount / MINOR_UNITS[currency]
}

/** The decimal `digits` / 10^`scale` as minor units; null as for `toMinor`. Exact: 1234567 with scale 4 is 123.4567, finer than a fen. */
export function minorFromDecimal(digits: number, scale: number, currency: CurrencyCode): Minor | null {
  if (!Number.isSafeInteger(digits)) return null
  const written = dinero({ amount: digits, currency: CURRENCIES[currency], scale })
  const minor = toSnapshot(transformScale(written, decimalsOf(currency), down)).amount
  if (!Number.isSafeInteger(minor)) return null
  const lost = scale > decimalsOf(currency) && minor * 10 ** (scale - decimalsOf(currency)) !== digits
  return lost ? null : minor
}

/** The sum of amounts in minor units; 0 for none. */
export function sum(amounts: readonly Minor[]): Minor {
  return amounts.reduce((total, amount) => total + amount, 0)
}
