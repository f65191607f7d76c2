// A header as a team writes it → what is compared with labels and aliases, and the unit it names.
import type { DraftColumn } from '../../contract/setup'

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

/** What stands in brackets, after a slash or after 单位. */
const besideName = (header: string): string | undefined => {
  const written = header.normalize('NFKC').toLowerCase()
  const place = /\(([^)]*)\)|\[([^\]]*)\]|【([^】]*)】|\/(.*)$|单位:?(.*)$/.exec(written)
  return place?.slice(1).find(part => part !== undefined)
}

const unitIn = (text: string): DraftColumn['unit'] => {
  const unit = UNITS.find(([form]) => form.test(text.replace(BESIDE, '')))
  return unit === undefined ? null : { factor: unit[1], text: text.trim() }
}

/** 合同总额（万元）, 金额/千元, Amount (k). Null when none is named. */
export const headerUnit = (header: string): DraftColumn['unit'] => {
  const text = besideName(header)
  return text === undefined ? null : unitIn(text)
}

/** 合同总额（元） names what it counts in, whatever stands above the table. */
export const namesUnit = (header: string): boolean => /[元万千亿]/.test(besideName(header) ?? '')

/** 单位：万元 in a line above the headers counts for all columns that do not name their own. Null when there is none, or plain 元. */
export const titleUnit = (titles: readonly string[]): DraftColumn['unit'] => {
  for (const title of titles) {
    const said = /单位\s*:?\s*([^\s,;)]+)/.exec(title.normalize('NFKC').toLowerCase())?.[1]
    const unit = said === undefined ? null : unitIn(said)
    if (unit !== null) return unit
  }
  return null
}

/** （万元） as 万元: a cell that holds nothing but a unit, without its brackets. */
export const bareUnit = (text: string): string => text.normalize('NFKC').replace(/[()[\]【】\s]/g, '')

/** A cell under a header that only says what the column counts in. */
export const isUnit = (text: string): boolean => {
  const said = bareUnit(text).toLowerCase()
  return /^(?:元|人民币元?|rmb|cny|usd|yuan|天|日|个?月|年|份|%|days?)$/.test(said) || unitIn(said) !== null
}
