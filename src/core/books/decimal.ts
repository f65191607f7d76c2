// Decimals as they are written, multiplied without the errors of binary fractions.

/** digits / 10^scale; both whole, `digits` exact. */
export type Decimal = { digits: number; scale: number }

const WRITTEN = /^([-+]?)(\d{1,15})(?:\.(\d{1,12}))?$/
const GROUPED = /^([-+]?\d{1,3})((?:,\d{3})+)(\.\d+)?$/
/** What a double holds of a decimal; the rest is what binary arithmetic left behind. */
const SURE_DIGITS = 15

/** The number a text says, thousands commas let pass; null when it is not one. */
export function decimalFromText(text: string): Decimal | null {
  const plain = GROUPED.test(text) ? text.replace(/,/g, '') : text
  const parts = WRITTEN.exec(plain)
  if (parts === null) return null
  const fraction = (parts[3] ?? '').replace(/0+$/, '')
  const digits = Number(`${parts[2]}${fraction}`)
  if (!Number.isSafeInteger(digits)) return null
  return { digits: parts[1] === '-' ? 0 - digits : digits, scale: fraction.length }
}

/** The shortest decimal of a number in a cell: 0.15 is 15/100. */
export function decimalFromNumber(value: number): Decimal | null {
  return Number.isFinite(value) ? decimalFromText(String(Number(value.toPrecision(SURE_DIGITS)))) : null
}

/** Null when the product is too large to be exact. */
export function times(a: Decimal, b: Decimal): Decimal | null {
  const digits = a.digits * b.digits
  return Number.isSafeInteger(digits) ? { digits, scale: a.scale + b.scale } : null
}

/** 1 − value. */
export function oneLess({ digits, scale }: Decimal): Decimal {
  return { digits: 10 ** scale - digits, scale }
}

/** Rounded half up to so many decimals, in units of the last one: 2.345 to two is 235, −2.345 is −235. Null when not exact. */
export function roundHalfUp({ digits, scale }: Decimal, decimals: number): number | null {
  if (scale <= decimals) {
    const exact = digits * 10 ** (decimals - scale)
    return Number.isSafeInteger(exact) ? exact : null
  }
  const part = 10 ** (scale - decimals)
  const size = Math.abs(digits)
  const rest = size % part
  const whole = (size - rest) / part + (rest * 2 >= part ? 1 : 0)
  return digits < 0 ? 0 - whole : whole
}
