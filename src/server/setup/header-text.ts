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
  [/^亿元?$/, 100_000_000],
  [/^(?:百万元?|millions?|mn?)$/, 1_000_000],
  [/^万元?$/, 10_000],
  [/^(?:千元|thousands?|k|'?000)$/, 1000],
]

/** Words that stand beside a unit: 单位：人民币万元, 含税万元, CNY k. */
const BESIDE = /单位|人民币|美[元金]|港[元币]|含税|不含税|in|rmb|cny|usd|eur|hkd|[¥$€£:,、\s]/g

/** 合同总额（万元）, 金额/千元, Amount (k): a unit stands in brackets, after a slash or after 单位. Null when none is named. */
export const headerUnit = (header: string): DraftColumn['unit'] => {
  const written = header.normalize('NFKC').toLowerCase()
  const place = /\(([^)]*)\)|\[([^\]]*)\]|【([^】]*)】|\/(.*)$|单位:?(.*)$/.exec(written)
  const text = place?.slice(1).find(part => part !== undefined)
  if (text === undefined) return null
  const unit = UNITS.find(([form]) => form.test(text.replace(BESIDE, '')))
  return unit === undefined ? null : { factor: unit[1], text: text.trim() }
}
