// Number formats of a file as Sheets' patterns (ECMA-376 part 1 §18.8.30).
import { toEngineFormat } from '../../document/typing/number-formats'

/** Those a file names by number only. 14 and 22 are dates of the machine's language; 27 to 58 those of Chinese Excel. */
const BUILT_IN: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'hh:mm a',
  19: 'hh:mm:ss a',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'yyyy/m/d hh:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'hh"时"mm"分"',
  33: 'hh"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

/** The engine's format for a format of the file; '' for General. `codes`: the file's own by number. */
export function readFormat(number: number, codes: ReadonlyMap<number, string>): string {
  const code = codes.get(number)
  if (code === undefined) return toEngineFormat(BUILT_IN[number] ?? '')
  if (/^general$/i.test(code)) return ''
  const pattern = sheetsPattern(code)
  const shown = toEngineFormat(pattern)
  // What the engine cannot show falls back to a plain number; a date must stay a date.
  return shown === '0.####' && isDateCode(code) ? 'yyyy-mm-dd' : shown
}

/** Without what only Excel knows: languages, digits in words, escapes, the part for text. */
function sheetsPattern(code: string): string {
  return code
    .replace(/\[\$-[^\]]*\]/g, '')
    .replace(/\[\$([^\]-]+)-[^\]]*\]/g, '[$$$1]')
    .replace(/\[DBNum\d\]/gi, '')
    .replace(/\\(.)/g, (_, letter: string) => (/[-/:.,() ]/.test(letter) ? letter : `"${letter}"`))
    .replace(/;@$/, '')
    .replace(/AM\/PM/gi, 'a')
}

export function isDateCode(code: string): boolean {
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/gi, ''))
}
