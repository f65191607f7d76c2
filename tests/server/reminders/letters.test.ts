// Letters as customers get them: exact, escaped, readable in plain text, and only with tokens that exist.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LetterText, Sender } from '../../../src/contract/settings'
import { byteLength } from '../../../src/core/byte-length'
import { addDays, type CalendarDate, calendarDate } from '../../../src/core/calendar-date'
import type { LetterItem, LetterTextNumber, PlannedLetter } from '../../../src/core/reminders/types'
import { escapeHtml } from '../../../src/server/email/escape'
import { type LetterRequest, renderLetter } from '../../../src/server/email/render-letter'
import { letterTokens, withSuggestion, wrongTokens } from '../../../src/server/email/template'
import { LETTER_WORDS } from '../../../src/text/letters'

const day = (text: string): CalendarDate => {
  const read = calendarDate(text)
  if (read === null) throw new Error(`no such day: ${text}`)
  return read
}

const today = day('2026-11-21')

const sender: Sender = {
  company: '木岚家具',
  person: '王芳',
  phone: '021-5555 0101',
  payTo: '开户行：示例银行\n账号：6222 0000 0000 0000',
}

const item = (part: Partial<LetterItem> = {}): LetterItem => ({
  key: '甲公司|HT-2026-018',
  sheet: '合同',
  row: 2,
  project: '酒店一期家具',
  reference: 'HT-2026-018',
  due: day('2026-11-01'),
  daysOverdue: 20,
  open: 12_000_000,
  ...part,
})

const planned = (items: LetterItem[], level: LetterTextNumber = 1): PlannedLetter => ({
  customer: '甲公司',
  name: '甲公司',
  contact: '李雷',
  to: ['li@example.com'],
  level,
  needs: 'nothing',
  items,
  claims: [],
  total: items.reduce((sum, { open }) => sum + open, 0),
  oldestDays: Math.max(0, ...items.map(({ daysOverdue }) => daysOverdue)),
})

const installed = (language: 'zh-CN' | 'en', level: LetterTextNumber): LetterText => ({
  language,
  level,
  ...LETTER_WORDS[language].letters[level],
})

const letter = (part: Partial<LetterRequest> = {}) =>
  renderLetter({
    letter: planned([item()]),
    text: installed('zh-CN', 1),
    sender,
    currency: 'CNY',
    style: 'contract',
    asOf: today,
    number: 'ZQ20261121-4f2a9c-0001',
    ...part,
  })

describe('a letter', () => {
  it('names company, contract and open amount in its subject', () => {
    expect(letter().subject).toBe('【木岚家具】付款提醒：合同 HT-2026-018，未付 ¥120,000.00')
  })

  const unnumbered = item({ reference: '' })
  const unnamed = item({ reference: '', project: '' })
  const second = item({ reference: 'HT-2026-020', open: 500 })

  it.each([
    ['one item', [item()], '合同 HT-2026-018', 'contract HT-2026-018', '¥120,000.00'],
    [
      'several',
      [item(), second],
      '合同 HT-2026-018 等 2 笔',
      'contract HT-2026-018 and 1 more',
      '¥120,005.00',
    ],
    ['no number', [unnumbered], '酒店一期家具', '酒店一期家具', '¥120,000.00'],
    [
      'several of no number',
      [unnumbered, second],
      '酒店一期家具等 2 笔',
      '酒店一期家具 and 1 more',
      '¥120,005.00',
    ],
    ['nothing to name it by', [unnamed], '合同款', 'our contract', '¥120,000.00'],
  ])('reads well in every channel with %s', (_, items, matter, inEnglish, total) => {
    const of = (language: 'zh-CN' | 'en', level: LetterTextNumber) =>
      letter({ letter: planned(items, level), text: installed(language, level) })
    expect(of('zh-CN', 0).subject).toBe(`【木岚家具】付款提示：${matter}，${total} 即将到期`)
    expect(of('zh-CN', 2).subject).toBe(`【木岚家具】催款函：${matter}，未付 ${total}`)
    expect(of('zh-CN', 0).wechat).toBe(
      `李雷您好，我是木岚家具的王芳。${matter}，金额 ${total}，最早应付日期 2026-11-01，提前告知一声，方便安排付款。谢谢。`,
    )
    expect(of('zh-CN', 1).wechat).toBe(
      `李雷您好，我是木岚家具的王芳。${matter}，未付 ${total}，最早应付日期 2026-11-01，最长已逾期 20 天，请帮忙核对并安排付款。若已付款，请告知付款日期，谢谢。`,
    )
    expect(of('en', 0).wechat).toBe(
      `Hello 李雷, this is 王芳 of 木岚家具. ${total} for ${inEnglish} will fall due shortly, the earliest due date being 2026-11-01; just a note ahead so that you can plan the payment. Thank you.`,
    )
    expect(of('en', 1).wechat).toBe(
      `Hello 李雷, this is 王芳 of 木岚家具. ${total} for ${inEnglish} is outstanding; the oldest due date was 2026-11-01 (days overdue: 20). Could you check and arrange payment? If it has been paid, please let us know the date. Thank you.`,
    )
  })

  it('says one day, not one days', () => {
    const late = planned([item({ daysOverdue: 1 })])
    expect(letter({ letter: late, text: installed('en', 1) }).text).toContain('1 day overdue')
  })

  it('speaks of the first item and how many more there are', () => {
    const two = planned([item(), item({ reference: 'HT-2026-020', open: 500 })])
    expect(letter({ letter: two }).subject).toBe(
      '【木岚家具】付款提醒：合同 HT-2026-018 等 2 笔，未付 ¥120,005.00',
    )
  })

  it('greets the contact, or the company where no contact is known', () => {
    expect(letter().text).toMatch(/^李雷，您好：/)
    expect(letter({ letter: { ...planned([item()]), contact: '' } }).text).toMatch(/^甲公司，您好：/)
  })

  it('lists items, total, where to pay, whom to ask and its number, in both twins', () => {
    const { html, text } = letter()
    const facts = [
      'HT-2026-018',
      '酒店一期家具',
      '2026-11-01',
      '20',
      '¥120,000.00',
      '6222 0000 0000 0000',
      '王芳',
      '021-5555 0101',
    ]
    for (const fact of [...facts, 'ZQ20261121-4f2a9c-0001', '若已付款']) {
      expect(html).toContain(fact)
      expect(text).toContain(fact)
    }
  })

  it('says neither days overdue nor reminder in a notice before the due day', () => {
    const due = addDays(today, 5)
    const notice = planned([item({ due, daysOverdue: 0 })], 0)
    const { html, text, wechat } = letter({ letter: notice, text: installed('zh-CN', 0) })
    for (const twin of [html, text, wechat]) expect(twin).not.toMatch(/逾期|催/)
  })

  it('gives a formal demand a day to answer by and names the payment terms of the contract', () => {
    const { text } = letter({ letter: planned([item()], 3), text: installed('zh-CN', 3) })
    expect(text).toContain('致：甲公司')
    expect(text).toContain('于 2026-11-28 前付清')
    expect(text).toContain('合同的付款条款')
  })

  it('has an English twin of every level that leaves no token and no Chinese behind', () => {
    for (const level of [0, 1, 2, 3] as const) {
      const english = letter({
        letter: { ...planned([item({ project: 'Hotel' })], level), contact: 'Lei', name: 'Alpha' },
        sender: { company: 'Mulan', person: 'Fang', phone: '1', payTo: 'IBAN' },
        text: installed('en', level),
      })
      const all = [english.subject, english.text, english.wechat, english.html].join('\n')
      expect(all).not.toMatch(/\{\{|[\u4e00-\u9fff]/)
    }
  })

  it('leaves no token unfilled in Chinese either', () => {
    for (const level of [0, 1, 2, 3] as const) {
      const one = letter({ letter: planned([item()], level), text: installed('zh-CN', level) })
      expect([one.subject, one.text, one.wechat, one.html].join('\n')).not.toContain('{{')
    }
  })

  it('fetches nothing: no pictures, no fonts, no links', () => {
    expect(letter().html).not.toMatch(/<img|<link|@import|href=|src=/)
  })

  it('keeps its facts when a person edited the table away', () => {
    const text = { ...installed('zh-CN', 1), body: '请付款。' }
    expect(letter({ text }).text).toContain('¥120,000.00')
    expect(letter({ text }).html).toContain('HT-2026-018')
  })

  it('stays under a consumer account’s limit with very many items, and still adds up', () => {
    const items = Array.from({ length: 2000 }, (_, at) =>
      item({ reference: `HT-${at}`, project: '酒'.repeat(200), open: 100 }),
    )
    const { html, text } = letter({ letter: planned(items) })
    expect(byteLength(html) + byteLength(text)).toBeLessThan(200_000)
    const shown = text.match(/未付 ¥1\.00/g)?.length ?? 0
    expect(shown).toBeGreaterThan(50)
    expect(text).toContain(`其余 ${2000 - shown} 笔，合计 ¥${(2000 - shown).toLocaleString('en-US')}.00`)
    expect(text).toContain('合计：¥2,000.00')
  })

  it('takes any cell without letting it become markup or a second line of the subject', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<img src=x onerror=1>', '{{{电话}}}', 'a\r\nBcc: x@example.com', '\u202e\u0001'),
    )
    fc.assert(
      fc.property(cell, cell, cell, (name, project, reference) => {
        const one = { ...planned([item({ project, reference })]), name, contact: name }
        const { subject, html } = letter({ letter: one })
        expect(subject).not.toMatch(/\p{Cc}/u)
        expect(subject.length).toBeLessThanOrEqual(250)
        expect(html).not.toMatch(/<img/)
        // One table in the letter: no cell can bring in another.
        expect(html.split('¥120,000.00').length - 1).toBe(letter().html.split('¥120,000.00').length - 1)
      }),
    )
  })
})

describe('a letter text that people edit', () => {
  it('may use every token of either language', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      expect(
        wrongTokens(
          letterTokens(language)
            .map(token => `{{${token}}}`)
            .join(' '),
        ),
      ).toEqual([])
    }
  })

  it('is installed without a wrong token', () => {
    const texts = Object.values(LETTER_WORDS).flatMap(words => [
      ...Object.values(words.letters).flatMap(({ subject, body }) => [subject, body]),
      words.wechat.notice,
      words.wechat.reminder,
    ])
    expect(texts.flatMap(text => wrongTokens(text))).toEqual([])
  })

  it.each([
    ['an unknown name', '{{客户}}', '{{客户}}'],
    ['an unescaped tag', '{{{明细}}}', '{{{明细}}}'],
    ['an unescaped tag with &', '{{&明细}}', '{{&明细}}'],
    ['a section', '{{#明细}}x{{/明细}}', '{{#明细}}'],
    ['a partial', '{{> 明细}}', '{{> 明细}}'],
    ['other delimiters', '{{=<% %>=}}', '{{=<% %>=}}'],
    ['a property path', '{{明细.length}}', '{{明细.length}}'],
    ['full-width braces', '｛｛明细｝｝', '｛｛明细｝｝'],
    ['a tag that is not closed', '您好 {{明细', '您好 {{明细'],
  ])('is refused with %s, shown as written', (_, text, shown) => {
    expect(wrongTokens(text)).toEqual([shown])
  })
})

describe('a name that is not on the list', () => {
  it.each([
    ['{{客户}}', '{{客户}} → {{客户名称}}'],
    ['{{联系人员}}', '{{联系人员}} → {{联系人}}'],
    ['{{未付总计}}', '{{未付总计}} → {{未付合计}}'],
    ['{{Contact}}', '{{Contact}} → {{contact}}'],
    ['{{day overdue}}', '{{day overdue}} → {{days overdue}}'],
    ['{{{明细}}}', '{{{明细}}} → {{明细}}'],
    ['｛｛公司｝｝', '｛｛公司｝｝ → {{公司简称}}'],
    ['{{天气}}', '{{天气}}'],
    [
      '您好 {{明细，以下是我们这边到今天为止的全部未付款项，请查收并尽快安排',
      '您好 {{明细，以下是我们这边到今天为止的全部未付款项，请查收并尽快安排',
    ],
  ])('%s is refused as %s', (wrong, shown) => {
    expect(withSuggestion(wrong)).toBe(shown)
  })
})

it('escaping leaves nothing that HTML reads as markup', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
    }),
  )
})
