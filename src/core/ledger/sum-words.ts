// The words of rows that add up others: 合计, 一季度小计, Grand total.

const WORD = '(?:总?(?:合|小|总|累|共)计|汇总|总和)'
/** What such a word may have before it and still be nothing else: the time or the kind of amount that is summed. */
const SUMMED = [
  '[本当上下全前该]?(?:年|月|季|周|日|期|页|旬)度?',
  '第?[一二三四]季度?',
  '[上下]半年度?',
  '第?\\d{1,4}(?!\\d)(?:年度?|月份?|季度?)?',
  '[一二三四五六七八九十]{1,2}月份?',
  '截[至止]|至今|历年|以上|合同|项目|金额|应收|已收|未收|已付|未付|客户|欠款|q[1-4]|[-~至到./]',
].join('|')
const COUNT = ':?[¥$]?[\\d,.]+(?:万?元|[笔份项户家条个单])?(?:合同|客户)?'
const ONLY_SUMS = new RegExp(
  `^(?:${SUMMED})*${WORD}(?:金额|数额?|额|人民币)?(?:${COUNT})?$|^共\\d+[家户位个笔份项条单](?:客户|合同)?$`,
)
const PARTIAL_SUMS = new RegExp(`^[^,;!?。]+${WORD}$|^${WORD}[:(-]`)

const TOTAL = '(?:(?:grand|sub|sum|overall) ?totals?|totals?|sum)'
const TOTALLED = [
  'q[1-4]|h[12]|ytd|fy ?\\d{2,4}|\\d{4}|this|last|to|date|year|quarter|month|week|page|monthly|quarterly|yearly|annual',
  '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?',
  'amounts?|invoices?|contracts?|customers?|receivables?|outstanding|due|paid|unpaid|open|balance|of|for|the|all',
  'cny|rmb|usd|eur|hkd|gbp|jpy',
].join('|')
const ONLY_TOTALS = new RegExp(`^(?:(?:${TOTALLED}) )*${TOTAL}(?: (?:${TOTALLED}))*(?::? ?[¥$€£]?[\\d,.]+)?$`)
const PARTIAL_TOTALS = new RegExp(`^[^,;!?]+ ${TOTAL}$|^${TOTAL} (?:for|of) `)

/** In every word of sums: almost no other name has one of these. Chinese may be spaced out (合 计), English not. */
const SUMMING = /计|总|共|total|sum/

/** Longer texts are sentences. */
const LONGEST = 40
const BRACKETED = /\s*\([^()]*\)\s*[:.]?\s*$/
const EDGES = /^[\s*#=-]+|[\s:.,*#=-]+$/g

/**
 * 'only': a word of sums, alone or with the time or kind of amount it sums (本月合计, 合计：12 笔, Total 2026).
 * 'partial': one that sums a part named by any other text (华东区小计, Hotels total, Total for Acme). Full width, spaces,
 * brackets and punctuation around make no difference. 合计划有限公司 and Total Energies are 'none'.
 */
export function sumWord(text: string): 'only' | 'partial' | 'none' {
  const written = text.normalize('NFKC').toLowerCase()
  if (!SUMMING.test(written)) return 'none'
  const words = written.replace(BRACKETED, '').replace(EDGES, '')
  if (words.length > LONGEST) return 'none'
  const chinese = words.replace(/\s/g, '')
  const english = words.replace(/[\s-]+/g, ' ')
  if (ONLY_SUMS.test(chinese) || ONLY_TOTALS.test(english)) return 'only'
  return PARTIAL_SUMS.test(chinese) || PARTIAL_TOTALS.test(english) ? 'partial' : 'none'
}
