// Words people write for a language, a way of dunning and a currency; null for what says neither.
import type { CurrencyCode } from '../../money'

/** 'zh-CN' or 'en', as a customer is written to. */
export type LetterLanguage = 'zh-CN' | 'en'
export type DunningWay = 'default' | 'by-hand' | 'never'

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

export function languageOf(text: string): LetterLanguage | null {
  const word = plain(text)
  if (/^(?:中|中文|汉语|汉文|普通话|简体|简体中文|zh|zh[-_]cn|cn|chinese|mandarin)$/.test(word))
    return 'zh-CN'
  return /^(?:英|英文|英语|en|en[-_](?:us|gb)|english)$/.test(word) ? 'en' : null
}

export function dunningOf(text: string): DunningWay | null {
  const word = plain(text)
  if (/^(?:正常|默认|自动|催|照常|normal|default|automatic|yes)$/.test(word)) return 'default'
  if (/^(?:人工|手工|手动|人工催|手工催|by hand|manual|manually)$/.test(word)) return 'by-hand'
  return /^(?:不催|不用催|免催|不发|never|do not remind|none|no)$/.test(word) ? 'never' : null
}

const CURRENCY_WORDS: readonly [CurrencyCode, RegExp][] = [
  ['CNY', /^(?:cny|rmb|人民币|元|人民币元|本币|¥|yuan|cn¥)$/],
  ['USD', /^(?:usd|us\$|\$|美元|美金|us dollars?|dollars?)$/],
  ['EUR', /^(?:eur|€|欧元|euros?)$/],
  ['HKD', /^(?:hkd|hk\$|港币|港元|港幣)$/],
  ['GBP', /^(?:gbp|£|英镑|pounds?)$/],
  ['JPY', /^(?:jpy|日元|日圆|円|jp¥|yen)$/],
]

/** `own`: of the ledger; it tells whose the ¥ and the $ are that two countries share. */
export function currencyOf(text: string, own: CurrencyCode = 'CNY'): CurrencyCode | null {
  const word = plain(text)
  if (own === 'JPY' && word === '¥') return own
  if (own === 'HKD' && word === '$') return own
  return CURRENCY_WORDS.find(([, words]) => words.test(word))?.[0] ?? null
}
