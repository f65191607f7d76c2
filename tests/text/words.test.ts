// The words people read: complete in both languages, in the punctuation and tone agreed, and the same as the sheet's headers.
import { describe, expect, it } from 'vitest'
import { LEDGER_COLUMNS } from '../../src/tables/ledger/columns'
import { TABLE_COLUMNS } from '../../src/tables/ledger/tables'
import { RULE_LABELS, STATUS_LABELS } from '../../src/tables/warnings'
import type { Words } from '../../src/tables/words'
import { boardText } from '../../src/text/board'
import { generalLedgerWords } from '../../src/text/general-ledger'
import { normsText } from '../../src/text/norms'
import { pageText } from '../../src/text/page'
import { problemWords } from '../../src/text/problems'
import { agingSheetText } from '../../src/text/reports'

type Said = { where: string; words: string }

/** Every sentence below a node; functions are asked with whatever kind of argument they take. */
const everything = (node: unknown, where: string): Said[] => {
  if (typeof node === 'string') return [{ where, words: node }]
  if (typeof node === 'function') return [{ where, words: spoken(node as (...args: unknown[]) => unknown) }]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, inside]) => everything(inside, `${where}.${name}`))
}

const spoken = (say: (...args: unknown[]) => unknown): string => {
  for (const kind of [3, 'x', ['x']]) {
    try {
      return String(say(...Array.from({ length: say.length }, () => kind)))
    } catch {
      // Another kind of argument, then.
    }
  }
  throw new Error(`Nothing makes it speak: ${say}`)
}

const all = (language: 'zh-CN' | 'en') => [
  ...everything(pageText(language), 'page'),
  ...everything(problemWords(language), 'problems'),
  ...everything(boardText(language), 'board'),
  ...everything(generalLedgerWords(language), 'general ledger'),
  ...everything(normsText(language), 'norms'),
  ...everything(agingSheetText(language), 'aging sheet'),
]
const chinese = all('zh-CN')
const english = all('en')
const LAYOUT = /\.(dot|comma|list|colon|none|tone)$/

const without = (said: Said[], pattern: RegExp) =>
  said.filter(({ where, words }) => !LAYOUT.test(where) && pattern.test(words))

describe('Chinese', () => {
  it('uses full-width punctuation beside Chinese characters', () => {
    expect(without(chinese, /[\u4e00-\u9fff][,;:?!(]|[,;:?!)][\u4e00-\u9fff]/)).toEqual([])
  })

  it('speaks to a colleague: no exclamation marks, no 请您, no 校验失败', () => {
    expect(without(chinese, /！|请您|尊敬的|校验|失败|欠款|超期/)).toEqual([])
  })
})

describe('English', () => {
  it('has a sentence wherever Chinese has one', () => {
    expect(english.map(({ where }) => where)).toEqual(chinese.map(({ where }) => where))
  })

  it('holds no Chinese but the name of the language', () => {
    expect(without(english, /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/).map(({ words }) => words)).toEqual([
      '中文',
    ])
  })

  it('is a translation, not a copy', () => {
    const same = chinese.filter(({ words }, at) => words === english[at]?.words && /\p{L}{2}/u.test(words))
    expect(same.filter(({ where }) => !/\.(tone|languages\.[^.]+)$/.test(where))).toEqual([])
  })
})

it.each(['zh-CN', 'en'] as const)('names the ledger’s fields as the sheet’s headers do (%s)', language => {
  const headers = Object.fromEntries(
    Object.entries(LEDGER_COLUMNS).map(([field, { label }]) => [field, label[language]]),
  )
  expect(pageText(language).fields).toEqual(headers)
})

it.each(['zh-CN', 'en'] as const)(
  'names the days and the amount of a receipt as its sheet does (%s)',
  language => {
    const { paidOn, paid, dueOn } = TABLE_COLUMNS.receipts
    expect(pageText(language).setup.columns.beside.names).toEqual({
      paidOn: paidOn?.label[language],
      paid: paid?.label[language],
      dueOn: dueOn?.label[language],
    })
  },
)

it('asks in the exact words agreed before letters go out', () => {
  expect(pageText('zh-CN').reminders.ask.text(12, 12, '¥1,234,567.00')).toBe(
    '将给 12 位客户发出 12 封邮件，共涉及 ¥1,234,567.00。',
  )
})

it.each(['zh-CN', 'en'] as const)('calls rules and statuses as the sheet 预警 does (%s)', language => {
  const { rules, statuses } = pageText(language).warnings
  const named = (labels: Readonly<Record<string, Words>>) =>
    Object.fromEntries(Object.entries(labels).map(([id, words]) => [id, words[language]]))
  expect(rules).toEqual(named(RULE_LABELS))
  expect(statuses).toEqual(named(STATUS_LABELS))
})
