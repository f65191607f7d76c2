// What stands in a cell, before it is read as anything: its text, blank or not, an error or not.
import type { ProblemCode } from '../../problem'
import type { Cell } from '../types'

/** A cell read exactly (`value` null: blank), or the reason why it cannot be. */
export type CellReading<T> = { ok: true; value: T | null } | { ok: false; code: ProblemCode }

export const BLANK = { ok: true, value: null } as const

export function unreadable(code: ProblemCode): { ok: false; code: ProblemCode } {
  return { ok: false, code }
}

/** The cell as a person sees it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return typeof cell === 'number' ? String(cell) : cell.day
}

/** Full-width characters, white space other than single blanks, and any at the ends. */
const WIDE_OR_SPACED = /[\uFF01-\uFF5E\uFFE5]|[^\S ]| {2}|^ | $/

/**
 * Full-width letters, digits and punctuation in half width, trimmed. Not NFKC, which would also turn 5² into 52.
 */
export function halfWidth(text: string): string {
  if (!WIDE_OR_SPACED.test(text)) return text
  return text
    .replace(/[\uFF01-\uFF5E]/g, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\uFFE5/g, '¥')
    .replace(/\s+/g, ' ')
    .trim()
}

const FOR_NOTHING = /^(?:[-\u2010-\u2015\u2212\uFF0D]+|[/／\\]|无|暂无)?$/

/** Nothing is written, or what people write for nothing: dashes, a slash, 无. */
export function isBlank(text: string): boolean {
  return FOR_NOTHING.test(text.trim())
}

/** What a person wrote, trimmed; '' for nothing, and for a formula's error. */
export function writtenText(cell: Cell | undefined): string {
  const text = cellText(cell).trim()
  return isBlank(text) || isCellError(text) ? '' : text
}

const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/

/** A formula's error, as the sheet shows it, or a value still being fetched. */
export function isCellError(text: string): boolean {
  return text.startsWith('#') ? ERROR.test(text) : text === 'Loading...'
}
