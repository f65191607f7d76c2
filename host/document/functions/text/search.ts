// Where a text stands in another: FIND and SEARCH, counted in characters.
import { fail } from '../../language/errors'
import { define } from '../frame/define'
import { integer, text } from '../frame/parameters'
import type { FunctionFamily } from '../types'

/** Position from 0, or #VALUE!. `from` counts from 0. */
export function found(search: string, within: string, from: number): number {
  return at(from, within) && within.indexOf(search, from) >= 0
    ? within.indexOf(search, from)
    : fail('#VALUE!', `In [[FUNCTION_NAME]] evaluation, cannot find '${search}' within '${within}'.`)
}

/** As found, in any case and with wildcards: ? for one character, * for any number, ~ before one of them for itself. */
export function foundLoosely(search: string, within: string, from: number): number {
  const pattern = new RegExp(wildcards(search), 'giu')
  pattern.lastIndex = from
  const match = at(from, within) ? pattern.exec(within) : null
  return (
    match?.index ??
    fail('#VALUE!', `In [[FUNCTION_NAME]] evaluation, cannot find '${search}' within '${within}'.`)
  )
}

function at(from: number, within: string): boolean {
  return from >= 0 && from <= within.length
}

function wildcards(search: string): string {
  return search.replace(
    /~([?*~])|([?*])|[.+^${}()|[\]\\/]/g,
    (whole, escaped?: string, wildcard?: string) => {
      if (escaped !== undefined) return `\\${escaped}`.replace('\\~', '~')
      if (wildcard !== undefined) return wildcard === '?' ? '[^]' : '[^]*?'
      return `\\${whole}`
    },
  )
}

export const SEARCH_TEXT: FunctionFamily = {
  FIND: define(
    'Position of a text in another.',
    [text('search_for'), text('text_to_search'), integer('starting_at', 1)],
    (search, within, start) => found(search, within, start - 1) + 1,
  ),
  SEARCH: define(
    'Position of a text in another, in any case and with wildcards.',
    [text('search_for'), text('text_to_search'), integer('starting_at', 1)],
    (search, within, start) => foundLoosely(search, within, start - 1) + 1,
  ),
}
