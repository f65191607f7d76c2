// E-mail addresses and phone numbers as people keep them in one cell.
import type { Cell } from '../types'
import { BLANK, type CellReading, cellText, halfWidth, isBlank, isCellError, unreadable } from './text'

// RFC 5322 dot-atom @ host name: what mail systems accept in practice, no quoted local parts, no address literals.
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
const ADDRESS = new RegExp(`^${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+[A-Za-z]{2,63}$`)

/**
 * One or several addresses separated by ; , 、 or white space in either width, each once, as written.
 * One that is no address makes the whole cell email-malformed; '' and dashes are blank.
 */
export function readAddresses(cell: Cell): CellReading<string[]> {
  const text = halfWidth(cellText(cell))
  if (isBlank(text)) return BLANK
  if (isCellError(text)) return unreadable('cell-error')
  const addresses = text.split(/[;,、\s]+/).filter(part => part !== '')
  if (addresses.length === 0 || !addresses.every(isAddress)) return unreadable('email-malformed')
  const once = new Map(addresses.map(address => [address.toLowerCase(), address]))
  return { ok: true, value: [...once.values()] }
}

/** Equal for lists of the same addresses, whatever their case and order. */
export function addressKey(addresses: readonly string[]): string {
  return addresses
    .map(address => address.toLowerCase())
    .sort()
    .join(' ')
}

function isAddress(text: string): boolean {
  const local = text.indexOf('@')
  return text.length <= 254 && local <= 64 && ADDRESS.test(text)
}

const MAINLAND = /^(?:\+?86)?(?:1[3-9]\d{9}|0\d{9,11}|[48]00\d{7}|[2-9]\d{6,7})$/
const NORTH_AMERICA = /^1?[2-9]\d{2}[2-9]\d{6}$/
const INTERNATIONAL = /^(?:\+|00)[1-9]\d{6,14}$/

/**
 * One or several phone numbers separated by ; , 、 / or a new line: mainland mobile, landline with or without area code and
 * extension, 400/800, North American, or international with +. Anything else is phone-malformed.
 */
export function readPhones(cell: Cell): CellReading<string[]> {
  const written = cellText(cell)
  if (isBlank(written)) return BLANK
  if (isCellError(written)) return unreadable('cell-error')
  const phones = written
    .split(/[;,、/；，／\n]+/)
    .map(halfWidth)
    .filter(part => part !== '')
  return phones.length > 0 && phones.every(isPhone)
    ? { ok: true, value: phones }
    : unreadable('phone-malformed')
}

/** The numbers of such a cell as digits, without what people write between them and the code of the country before a mobile; none where unreadable. */
export function phoneNumbers(cell: Cell): string[] {
  const read = readPhones(cell)
  const phones = read.ok ? read.value : null
  return (phones ?? []).map(number => number.replace(/[\s()-]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/, ''))
}

function isPhone(text: string): boolean {
  const number = text.replace(/(?:转|ext\.?|#|x|分机) ?\d{1,6}$/i, '').replace(/-\d{1,4}$/, extension)
  if (!/^\+?[\d ()-]+$/.test(number.trim())) return false
  const digits = number.replace(/[ ()-]/g, '')
  return [MAINLAND, NORTH_AMERICA, INTERNATIONAL].some(form => form.test(digits))
}

/** The last group of 021-6888-1234 belongs to the number, that of 021-68881234-801 is an extension. */
function extension(group: string, at: number): string {
  return at >= 11 ? '' : group
}
