// The users' guide as a test reads it: its headings and the tables under them.
import { readFileSync } from 'node:fs'
import type { Language } from '../../src/contract/shapes'

export type Guide = {
  language: Language
  text: string
  /** Levels of the headings in order: 2 for `##`. */
  outline: number[]
  /** Cells of the table under a heading, without its head; throws where there is no such heading or table. */
  table: (heading: string) => string[][]
}

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim())

const sectionUnder = (lines: readonly string[], heading: string): string[] => {
  const at = lines.findIndex(line => line.replace(/^#+ /, '') === heading && line.startsWith('#'))
  if (at < 0) throw new Error(`The guide has no heading ${heading}`)
  const next = lines.findIndex((line, after) => after > at && line.startsWith('#'))
  return lines.slice(at + 1, next < 0 ? lines.length : next)
}

const tableIn = (section: readonly string[], heading: string): string[][] => {
  const from = section.findIndex(line => line.startsWith('|'))
  if (from < 0) throw new Error(`There is no table under ${heading}`)
  const end = section.findIndex((line, at) => at > from && !line.startsWith('|'))
  return section.slice(from + 2, end < 0 ? section.length : end).map(cellsOf)
}

export const readGuide = (language: Language): Guide => {
  const text = readFileSync(`docs/guide/${language}.md`, 'utf8')
  const lines = text.split('\n')
  return {
    language,
    text,
    outline: lines.filter(line => /^#+ /.test(line)).map(line => line.indexOf(' ')),
    table: heading => tableIn(sectionUnder(lines, heading), heading),
  }
}

/** What stands between backticks. */
export const unquoted = (cell: string) => cell.replace(/^`|`$/g, '')
