// Utilities.formatDate and parseDate: Java's SimpleDateFormat letters in any zone.
import { fail } from '../../runtime/run'
import { instantOf, offsetAt, wallOf } from '../../runtime/zones'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const TOKENS = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g

/** The instant as wall time in the zone, in a SimpleDateFormat pattern. Fails on letters the host does not know. */
export function formatPattern(instant: number, zone: string, pattern: string): string {
  const wall = new Date(wallOf(instant, zone))
  let text = ''
  for (const [token, quoted, letter] of pattern.matchAll(TOKENS)) {
    if (quoted !== undefined) text += quoted === '' ? "'" : quoted.replace(/''/g, "'")
    else text += letter === undefined ? token : part({ wall, instant, zone }, letter, token.length)
  }
  return text
}

function part(
  { wall, instant, zone }: { wall: Date; instant: number; zone: string },
  letter: string,
  count: number,
): string {
  const padded = (value: number) => String(value).padStart(count, '0')
  const hour = wall.getUTCHours()
  switch (letter) {
    case 'y':
      return count === 2 ? String(wall.getUTCFullYear()).slice(-2) : padded(wall.getUTCFullYear())
    case 'M':
      return count >= 3 ? named(MONTHS, wall.getUTCMonth(), count) : padded(wall.getUTCMonth() + 1)
    case 'd':
      return padded(wall.getUTCDate())
    case 'E':
      return named(DAYS, wall.getUTCDay(), count)
    case 'u':
      return padded(wall.getUTCDay() || 7)
    case 'H':
      return padded(hour)
    case 'h':
      return padded(hour % 12 || 12)
    case 'm':
      return padded(wall.getUTCMinutes())
    case 's':
      return padded(wall.getUTCSeconds())
    case 'S':
      return padded(wall.getUTCMilliseconds())
    case 'a':
      return hour < 12 ? 'AM' : 'PM'
    case 'Z':
    case 'X':
      return offsetText(offsetAt(instant, zone), letter === 'X' && count === 3 ? ':' : '')
    default:
      return fail(`Utilities.formatDate with the letter ${letter} is not offered by this host`)
  }
}

function named(names: string[], index: number, count: number): string {
  const name = names[index] ?? ''
  return count >= 4 ? name : name.slice(0, 3)
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`
}

/** The instant of a text in a pattern of y M d H m s S, as wall time in the zone. Fails on a text of another form. */
export function parsePattern(text: string, zone: string, pattern: string): number {
  const fields: Record<string, number> = {}
  let rest = text
  for (const [token, quoted, letter] of pattern.matchAll(TOKENS)) {
    if (letter === undefined) {
      const literal = quoted ?? token
      if (!rest.startsWith(literal)) unparseable(text)
      rest = rest.slice(literal.length)
      continue
    }
    if (!/[yMdHmsS]/.test(letter))
      fail(`Utilities.parseDate with the letter ${letter} is not offered by this host`)
    const digits = new RegExp(`^\\d{1,${Math.max(token.length, letter === 'y' ? 4 : 2)}}`).exec(rest)?.[0]
    if (digits === undefined) return unparseable(text)
    fields[letter] = Number(digits)
    rest = rest.slice(digits.length)
  }
  const { y = 1970, M = 1, d = 1, H = 0, m = 0, s = 0, S = 0 } = fields
  return instantOf(Date.UTC(y, M - 1, d, H, m, s, S), zone)
}

function unparseable(text: string): never {
  return fail(`Unparseable date: "${text}"`)
}
