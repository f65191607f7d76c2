// Number format patterns: what Sheets writes, and what the engine can show. The original is kept so that reading gives back what was set.
import { helpers } from '@odoo/o-spreadsheet'

/** What getNumberFormat gives for a cell without a format of its own. */
export const AUTOMATIC = '0.###############'

const originals = new Map<string, string>()
const engineFormats = new Map<string, string>()

/** The engine's form of a Sheets pattern; '' for automatic. A pattern the engine cannot show is shown as a plain number. */
export function toEngineFormat(pattern: string): string {
  if (pattern === '' || pattern === AUTOMATIC || /^general$/i.test(pattern)) return ''
  const known = engineFormats.get(pattern)
  if (known !== undefined) return known
  const format = candidates(pattern).find(shows) ?? '0.####'
  engineFormats.set(pattern, format)
  if (format !== pattern && !originals.has(format)) originals.set(format, pattern)
  return format
}

/** The pattern Sheets would report for an engine format. */
export function toSheetsFormat(format: string | undefined): string {
  if (!format) return AUTOMATIC
  return originals.get(format) ?? format
}

function candidates(pattern: string): string[] {
  const plain = pattern.replace(/\[(Red|Blue|Green|Black|White|Yellow|Magenta|Cyan|Color\d+)\]/gi, '')
  const quoted = plain.replace(/[¥￥€£$](?![^[]*\])/g, sign => `[$${sign}]`).replace(/_./g, ' ')
  const spaced = quoted.replace(/\* /g, '')
  const dated = spaced.replace(/M/g, 'm').replace(/D/g, 'd').replace(/Y/g, 'y').replace(/\bh:/g, 'hh:')
  return [pattern, plain, quoted, spaced, dated]
}

function shows(format: string): boolean {
  try {
    helpers.parseFormat(format)
    return helpers.formatValue(46000.5, { format, locale: PROBE }) !== ''
  } catch {
    return false
  }
}

const PROBE = {
  name: 'probe',
  code: 'en_US',
  decimalSeparator: '.',
  thousandsSeparator: ',',
  weekStart: 1,
  dateFormat: 'yyyy-mm-dd',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ',',
} as const
