// Functions that count bytes as a double-byte character set does: Chinese, Japanese and Korean characters are two.
import { fail } from '../../language/errors'
import { define } from '../frame/define'
import { integer, text } from '../frame/parameters'
import type { FunctionFamily } from '../types'
import { found, foundLoosely } from './search'

/** Latin letters and half-width katakana are one byte. */
function bytesOf(character: string): number {
  const code = character.charCodeAt(0)
  const isNarrow = code <= 0xff || (code >= 0xff61 && code <= 0xff9f)
  return isNarrow ? 1 : 2
}

function byteLength(of: string): number {
  return [...of].reduce((sum, character) => sum + bytesOf(character), 0)
}

/** Characters until so many bytes are reached; one that is cut is taken whole, as Sheets does. */
function firstBytes(of: string, bytes: number): string {
  let taken = 0
  const cut = [...of].findIndex(character => {
    if (taken >= bytes) return true
    taken += bytesOf(character)
    return false
  })
  return cut < 0 ? of : [...of].slice(0, cut).join('')
}

function reversed(of: string): string {
  return [...of].reverse().join('')
}

function notNegative(count: number): number {
  return count < 0 ? fail('#VALUE!', `[[FUNCTION_NAME]] needs a number of 0 or more, not ${count}.`) : count
}

/** A position in bytes, from 1, for one in characters, from 0. */
function bytePosition(within: string, position: number): number {
  return byteLength(within.slice(0, position)) + 1
}

function startOf(within: string, startingAt: number): number {
  if (startingAt < 1 || startingAt > byteLength(within) + 1) return -1
  return firstBytes(within, startingAt - 1).length
}

export const BYTE_TEXT: FunctionFamily = {
  LENB: define('Number of bytes.', [text('string')], byteLength),
  LEFTB: define('The first bytes.', [text('string'), integer('num_of_bytes', 1)], (of, bytes) =>
    firstBytes(of, notNegative(bytes)),
  ),
  RIGHTB: define('The last bytes.', [text('string'), integer('num_of_bytes', 1)], (of, bytes) =>
    reversed(firstBytes(reversed(of), notNegative(bytes))),
  ),
  MIDB: define(
    'Bytes from a position on.',
    [text('string'), integer('starting_at'), integer('extract_length_bytes')],
    (of, start, bytes) => {
      if (start < 1) return fail('#NUM!', 'MIDB needs a position from 1 on.')
      const count = notNegative(bytes)
      // Recorded: a position beyond the number of characters gives nothing, though there are bytes left.
      return start > of.length ? '' : firstBytes(of.slice(firstBytes(of, start - 1).length), count)
    },
  ),
  REPLACEB: define(
    'A text with a part replaced, counted in bytes.',
    [text('text'), integer('position'), integer('num_bytes'), text('new_text')],
    (of, position, bytes, replacement) => {
      if (position < 1) return fail('#VALUE!', 'REPLACEB needs a position from 1 on.')
      const before = firstBytes(of, position - 1)
      const after = of.slice(before.length)
      return before + replacement + after.slice(firstBytes(after, notNegative(bytes)).length)
    },
  ),
  FINDB: define(
    'Position of a text in another, in bytes.',
    [text('search_for'), text('text_to_search'), integer('starting_at', 1)],
    (search, within, start) => bytePosition(within, found(search, within, startOf(within, start))),
  ),
  SEARCHB: define(
    'As FINDB in any case and with wildcards.',
    [text('search_for'), text('text_to_search'), integer('starting_at', 1)],
    (search, within, start) => bytePosition(within, foundLoosely(search, within, startOf(within, start))),
  ),
}
