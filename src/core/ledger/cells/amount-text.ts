// The grammar of an amount typed as text: sign, currency, digits, unit.
import { type CurrencyCode, decimalsOf, type Minor, minorFromDecimal } from '../../money'
import { type CellReading, unreadable } from './text'

/** `unit` is what the column counts in (万元 = 10000), confirmed by a person; it applies where a cell names no unit. */
export type AmountColumn = { currency: CurrencyCode; unit: number }

const CURRENCIES_BY_MARK: Record<string, readonly CurrencyCode[]> = {
  '¥': ['CNY', 'JPY'],
  $: ['USD', 'HKD'],
  US$: ['USD'],
  HK$: ['HKD'],
  '€': ['EUR'],
  '£': ['GBP'],
  RMB: ['CNY'],
  CNY: ['CNY'],
  USD: ['USD'],
  EUR: ['EUR'],
  HKD: ['HKD'],
  GBP: ['GBP'],
  JPY: ['JPY'],
  人民币: ['CNY'],
  元: ['CNY'],
  美元: ['USD'],
  欧元: ['EUR'],
  港元: ['HKD'],
  港币: ['HKD'],
  英镑: ['GBP'],
  日元: ['JPY'],
}
/** After digits these words count single units, whatever the column counts in. */
const UNIT_NAMING_MARK = /^(?:元|美元|欧元|港元|港币|英镑|日元)$/
const UNITS: Record<string, number> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 }

const marks = Object.keys(CURRENCIES_BY_MARK)
  .sort((a, b) => b.length - a.length)
  .map(mark => mark.replace('$', '\\$'))
  .join('|')
const AMOUNT = new RegExp(
  `^([-+\u2212])?\\s?(${marks})?\\s?([-+\u2212])?\\s?([\\d.,]+)\\s?(千万|百万|千|万|亿)?\\s?(${marks})?整?$`,
  'i',
)
const WELL_FORMED = /^(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?$/

/** Reads half-width text that is neither blank nor an error; problems as for `readAmount`. */
export function readAmountText(text: string, column: AmountColumn): CellReading<Minor> {
  const parts = AMOUNT.exec(text)
  if (!parts) return unreadable('amount-unreadable')
  const [, outerSign, before, innerSign, digits = '', unitWord, after] = parts
  if (outerSign && innerSign) return unreadable('amount-unreadable')
  if (![before, after].every(mark => isOf(column.currency, mark))) return unreadable('amount-ambiguous')
  const namesUnit = unitWord !== undefined || (after !== undefined && UNIT_NAMING_MARK.test(after))
  if (!namesUnit && (before ?? after) && column.unit !== 1) return unreadable('amount-ambiguous')
  const unit = namesUnit ? (UNITS[unitWord ?? ''] ?? 1) : column.unit
  const amount = readDigits(digits, { unit, pointIsSure: unitWord !== undefined, currency: column.currency })
  if (!amount.ok || amount.value === null) return amount
  const negative = (outerSign ?? innerSign ?? '+') !== '+'
  return { ok: true, value: negative ? 0 - amount.value : amount.value }
}

function isOf(currency: CurrencyCode, mark: string | undefined): boolean {
  return mark === undefined || (CURRENCIES_BY_MARK[mark.toUpperCase()] ?? []).includes(currency)
}

type DigitRules = { unit: number; pointIsSure: boolean; currency: CurrencyCode }

function readDigits(digits: string, { unit, pointIsSure, currency }: DigitRules): CellReading<Minor> {
  const parts = WELL_FORMED.exec(digits)
  if (!parts) return unreadable(digits.includes(',') ? 'amount-ambiguous' : 'amount-unreadable')
  const [, grouped = '', written = ''] = parts
  if (grouped === '' && written === '') return unreadable('amount-unreadable')
  // 12.500 is twelve and a half here and twelve thousand five hundred in half of Europe.
  const pointMayGroup = /^[1-9]\d{0,2}$/.test(grouped) && written.length === 3 && !pointIsSure
  if (pointMayGroup) return unreadable('amount-precision')
  const whole = grouped.replace(/,/g, '')
  const fraction = written.replace(/0+$/, '')
  const scaled = Number(whole + fraction) * unit
  if (!Number.isSafeInteger(scaled * 10 ** decimalsOf(currency))) return unreadable('amount-unreadable')
  const minor = minorFromDecimal(scaled, fraction.length, currency)
  return minor === null ? unreadable('amount-precision') : { ok: true, value: minor }
}
