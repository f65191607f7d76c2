// A plan read out of the words in 付款周期: 30/60/10, 预付30%,验收后70%, 签约30%发货60%质保10%.
import type { Trigger } from './types'

/** A share in percent, what it waits for (null: the words do not say) and the term after it, '' for none. */
export type SuggestedLine = { percent: number; trigger: Trigger | null; terms: string }

/** The later word wins: 到货验收后 waits for acceptance. */
const WORDS: readonly [RegExp, Trigger][] = [
  [/质保|保修|WARRANTY|RETENTION/, 'warranty'],
  [/验收|竣工|完工|ACCEPT|COMPLETION/, 'acceptance'],
  [/开票|发票|票到|INVOICE/, 'invoice'],
  [/发货|到货|交货|货到|提货|送货|出货|DELIVER|SHIP/, 'delivery'],
  [/预付|首付|首款|定金|订金|签约|签订|签合同|合同生效|ADVANCE|DEPOSIT|DOWN|SIGN/, 'signing'],
]

const SLASHED = /^\d{1,2}(?:\.\d+)?%?(?:[/:、-]\d{1,2}(?:\.\d+)?%?){1,5}$/
const MOST_RETENTION = 10

/**
 * Lines whose shares make a whole, or null: the words say no such thing. Where they name no events these are taken in their usual order: signing
 * first, acceptance last, the end of the warranty for a last share of at most 10 %.
 * @param text as `termsText` gives it.
 */
export function suggestPlan(text: string): SuggestedLine[] | null {
  const lines = SLASHED.test(text) ? slashed(text) : spelled(text)
  const whole = lines.reduce((sum, { percent }) => sum + percent, 0)
  if (lines.length < 2 || Math.abs(whole - 100) > 1e-9) return null
  const usual = usualTriggers(lines.map(({ percent }) => percent))
  return lines.map((line, at) => ({ ...line, trigger: line.trigger ?? usual[at] ?? null }))
}

/** What shares without words usually wait for. */
export function usualTriggers(percents: readonly number[]): Trigger[] {
  const hasRetention = percents.length > 2 && (percents[percents.length - 1] ?? 0) <= MOST_RETENTION
  const end: Trigger[] = hasRetention ? ['acceptance', 'warranty'] : ['acceptance']
  const between = percents.length - 1 - end.length
  return ['signing', ...Array.from({ length: Math.max(0, between) }, (): Trigger => 'delivery'), ...end]
}

function slashed(text: string): SuggestedLine[] {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).map(part => ({
    percent: Number(part),
    trigger: null,
    terms: '',
  }))
}

/** Parts between commas where each has its own share; else the words before each share belong to it. */
function spelled(text: string): SuggestedLine[] {
  const parts = text.split(/[,;、+。]/).filter(part => part !== '')
  const isOneEach = parts.every(part => (part.match(/%/g) ?? []).length === 1)
  const pieces = isOneEach ? parts : (text.match(/[^%]*?\d+(?:\.\d+)?%/g) ?? [])
  return pieces.flatMap(piece => {
    const percent = /(\d+(?:\.\d+)?)%/.exec(piece)?.[1]
    return percent === undefined
      ? []
      : [{ percent: Number(percent), trigger: triggerIn(piece), terms: termsIn(piece) }]
  })
}

function triggerIn(piece: string): Trigger | null {
  return WORDS.find(([form]) => form.test(piece))?.[1] ?? null
}

function termsIn(piece: string): string {
  const found = /(\d{1,3})(?:个)?(天|日|月|DAYS?|MONTHS?)/.exec(piece)
  if (found === null) return ''
  return /月|MONTH/.test(found[2] ?? '') ? `${found[1]}个月` : `${found[1]}天`
}
