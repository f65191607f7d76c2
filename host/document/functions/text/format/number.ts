// A number in the signs of a pattern: digits, thousands, percent, exponent, fraction.
import type { Locale } from '@odoo/o-spreadsheet'
import type { Section, Sign } from './pattern'

const DIGIT = /^[0#?]$/

/** Rounds half away from zero, in decimals. Below 0 places it rounds tens, hundreds and so on. */
export function roundedTo(value: number, places: number): number {
  const shift = (number: number, by: number) => {
    const [digits, exponent = '0'] = String(number).split('e')
    return Number(`${digits}e${Number(exponent) + by}`)
  }
  // Fifteen digits are what Sheets counts with: 1.005 is to be rounded as it reads.
  return Math.sign(value) * shift(Math.round(shift(Number(Math.abs(value).toPrecision(15)), places)), -places)
}

/** Digits with as many decimals, and thousands parted if a separator is given. */
export function fixedDigits(
  value: number,
  places: number,
  { thousandsSeparator = '', decimalSeparator }: Pick<Locale, 'decimalSeparator' | 'thousandsSeparator'>,
): string {
  const [whole = '', decimals] = plain(Math.abs(roundedTo(value, places)), Math.max(0, places)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousandsSeparator)
  return decimals === undefined ? grouped : `${grouped}${decimalSeparator}${decimals}`
}

function plain(value: number, places: number): string {
  return value >= 1e21
    ? BigInt(value).toString() + (places > 0 ? `.${'0'.repeat(places)}` : '')
    : value.toFixed(places)
}

function isToken(sign: Sign | undefined, pattern: RegExp): boolean {
  return sign !== undefined && 'token' in sign && pattern.test(sign.token)
}

/** The number without its sign. */
export function shownNumber(value: number, { signs }: Section, locale: Locale): string {
  if (signs.some(sign => isToken(sign, /^\/$/))) return asFraction(value, signs)
  const exponentAt = signs.findIndex(sign => isToken(sign, /^e/i))
  if (exponentAt >= 0) return asPower(value, { signs, exponentAt }, locale)
  const percents = signs.filter(sign => isToken(sign, /^%$/)).length
  const last = signs.reduce((at, sign, index) => (isToken(sign, DIGIT) ? index : at), -1)
  const thousands = signs.slice(last + 1).findIndex(sign => !isToken(sign, /^,$/))
  const scale = last < 0 ? 0 : thousands < 0 ? signs.length - last - 1 : thousands
  return inDigits((value * 100 ** percents) / 1000 ** scale, signs, locale)
}

function inDigits(value: number, signs: Sign[], locale: Locale): string {
  const pointAt = signs.findIndex(sign => isToken(sign, /^\.$/))
  const before = pointAt < 0 ? signs : signs.slice(0, pointAt)
  const after = pointAt < 0 ? [] : signs.slice(pointAt + 1)
  const places = after.filter(sign => isToken(sign, DIGIT)).length
  const [whole = '0', decimals = ''] = plain(Math.abs(roundedTo(value, places)), places).split('.')
  const point = pointAt < 0 ? '' : locale.decimalSeparator
  return wholeDigits(whole === '0' ? '' : whole, before, locale) + point + decimalDigits(decimals, after)
}

/** Digits from the right; the first place of the pattern takes all that are left. */
function wholeDigits(digits: string, signs: Sign[], locale: Locale): string {
  const places = signs.filter(sign => isToken(sign, DIGIT)).length
  const separator = isGrouped(signs) ? (locale.thousandsSeparator ?? '') : ''
  let left = places
  let used = 0
  return signs
    .map(sign => {
      if ('literal' in sign) return sign.literal
      if (!DIGIT.test(sign.token)) return sign.token === ',' ? '' : sign.token
      left -= 1
      const upTo = Math.max(used, digits.length - left)
      const taken = digits.slice(used, upTo)
      used = upTo
      return grouped(taken === '' ? padding(sign.token) : taken, { behind: left, separator })
    })
    .join('')
}

/** A comma between two places parts thousands. */
function isGrouped(signs: Sign[]): boolean {
  const tokens = signs.map(sign => ('token' in sign ? sign.token : ' ')).join('')
  return /[0#?],+[0#?]/.test(tokens)
}

/** A separator after every digit that has a multiple of three behind it; `behind` are those of the places that follow. */
function grouped(digits: string, { behind, separator }: { behind: number; separator: string }): string {
  if (separator === '' || digits === ' ') return digits
  return [...digits]
    .map((digit, index) => {
      const after = digits.length - 1 - index + behind
      return after > 0 && after % 3 === 0 ? digit + separator : digit
    })
    .join('')
}

function padding(token: string): string {
  return token === '0' ? '0' : token === '?' ? ' ' : ''
}

/** Zeros at the end are shown where the pattern has 0, as a space where it has ?, and not where it has #. */
function decimalDigits(digits: string, signs: Sign[]): string {
  const needed = digits.replace(/0+$/, '').length
  let at = 0
  return signs
    .map(sign => {
      if ('literal' in sign) return sign.literal
      if (!DIGIT.test(sign.token)) return sign.token === ',' ? '' : sign.token
      const digit = digits[at] ?? '0'
      at += 1
      return at > needed && digit === '0' ? padding(sign.token) : digit
    })
    .join('')
}

/** 1.23E+04: as many digits before the point as the pattern has places there. */
function asPower(
  value: number,
  { signs, exponentAt }: { signs: Sign[]; exponentAt: number },
  locale: Locale,
): string {
  const mantissaSigns = signs.slice(0, exponentAt)
  const pointAt = mantissaSigns.findIndex(sign => isToken(sign, /^\.$/))
  const count = (part: Sign[]) => part.filter(sign => isToken(sign, DIGIT)).length
  const whole = Math.max(1, count(pointAt < 0 ? mantissaSigns : mantissaSigns.slice(0, pointAt)))
  const decimals = pointAt < 0 ? 0 : count(mantissaSigns.slice(pointAt))
  const power =
    value === 0
      ? 0
      : Number(
          Math.abs(value)
            .toExponential(whole - 1 + decimals)
            .split('e')[1],
        )
  const exponent = whole === 1 ? power : Math.floor(power / whole) * whole
  const mantissa = inDigits(Math.abs(value) / 10 ** exponent, mantissaSigns, locale)
  const [sign] = signs.slice(exponentAt)
  const mark =
    sign && 'token' in sign && sign.token.endsWith('+') && exponent >= 0 ? '+' : exponent < 0 ? '-' : ''
  const rest = signs.slice(exponentAt + 1)
  return `${mantissa}E${mark}${wholeDigits(String(Math.abs(exponent)), rest, locale)}`
}

/** The nearest fraction whose denominator has at most as many digits as the pattern has places for it. */
function asFraction(value: number, signs: Sign[]): string {
  const placesIn = (part: Sign[]) => part.filter(sign => isToken(sign, DIGIT)).length
  const slash = signs.findIndex(sign => isToken(sign, /^\/$/))
  const places = placesIn(signs.slice(slash + 1))
  const hasWhole = placesIn(signs.slice(0, slash)) > places
  const size = Math.abs(value)
  const whole = hasWhole ? Math.floor(size) : 0
  const [numerator, denominator] = nearestFraction(size - whole, 10 ** places - 1)
  const fraction = `${String(numerator).padStart(places)}/${String(denominator).padEnd(places)}`
  if (!hasWhole) return fraction
  if (numerator === 0 || numerator === denominator)
    return `${whole + numerator} ${' '.repeat(fraction.length)}`
  return `${whole === 0 ? '' : whole} ${fraction}`
}

function nearestFraction(value: number, largest: number): [number, number] {
  let best: [number, number] = [Math.round(value), 1]
  for (let denominator = 1; denominator <= largest; denominator++) {
    const numerator = Math.round(value * denominator)
    const isNearer = Math.abs(numerator / denominator - value) < Math.abs(best[0] / best[1] - value) - 1e-15
    if (isNearer) best = [numerator, denominator]
  }
  return best
}
