// A header as a team writes it → what is compared with labels and aliases, and the unit it names.
import type { DraftColumn } from '../../contract/outputs'

/** Half width, lower case, without bracketed remarks, spaces and punctuation. */
export const headerText = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .replace(/[\s_\-.:/\\*#'"“”。、]+/g, '')

const UNITS: readonly [RegExp, 1000 | 10000 | 1000000 | 100000000][] = [
  [/亿元?/, 100_000_000],
  [/百万元?|million|\bmn?\b/i, 1_000_000],
  [/万元?|万/, 10_000],
  [/千元|thousand|\bk\b|'000/i, 1000],
]

/** 合同总额（万元）, 金额/千元, Amount (k): a unit stands in brackets, after a slash or after 单位. */
export const headerUnit = (header: string): DraftColumn['unit'] => {
  const written = header.normalize('NFKC')
  const place = /\(([^)]*)\)|\[([^\]]*)\]|\/(.*)$|单位[:：]?(.*)$/.exec(written)
  const text = place?.slice(1).find(part => part !== undefined)
  if (text === undefined) return null
  const unit = UNITS.find(([form]) => form.test(text))
  return unit === undefined ? null : { factor: unit[1], text: text.trim() }
}
