// 客户 and 检查数据 on the built add-on: the customer of the selected row, editing in place, going to a cell.
import { describe, expect, it } from 'vitest'
import { adoptAs, CLASSIC_ROWS, classicSheet, openLedger, SHEET } from './adopting'
import { refusal, value } from './receivables-desk'

const adopted = (rows = classicSheet()) => {
  const ledger = openLedger(rows)
  adoptAs(ledger.ann)
  return ledger
}

describe('the customer', () => {
  it('is the one of the selected row', () => {
    const { ann } = adopted()
    ann.select(SHEET, 'E5')
    const view = value(ann, 'customer.open', { customer: null })
    expect(view.summary).toMatchObject({ name: '丙公司', finance: { balance: 0, received: 8_000_000 } })
  })

  it('is nobody on the header, in an empty row or on another sheet', () => {
    const { host, ann } = adopted()
    for (const a1 of ['A1', 'A2', 'A20']) {
      ann.select(SHEET, a1)
      expect(value(ann, 'customer.open', { customer: null }).summary).toBeNull()
    }
    host.model.dispatch('CREATE_SHEET', { sheetId: 'other', name: '其他', position: 1 })
    ann.select('其他', 'A3')
    expect(value(ann, 'customer.open', { customer: null }).summary).toBeNull()
  })

  it('is found by what one remembers of him', () => {
    const { ann } = adopted()
    for (const words of ['乙', '李四', '样板', 'b@example.com', '13800000002']) {
      expect(
        value(ann, 'customer.search', { words, within: [], group: null }).hits.map(({ name }) => name),
        words,
      ).toEqual(['乙公司'])
    }
  })

  it('that is gone from the sheet is named', () => {
    const { ann } = adopted()
    expect(refusal(ann, 'customer.open', { customer: '没有这家' })).toEqual({
      code: 'customer-gone',
      values: ['没有这家'],
    })
  })
})

describe('editing in place', () => {
  const edit = {
    customer: '乙公司',
    sheet: SHEET,
    row: 4,
    field: 'email',
    before: 'b@example.com',
    value: 'new@example.com',
  } as const

  it('writes the cell, and nothing else', () => {
    const { host, ann } = adopted()
    expect(value(ann, 'customer.edit', edit)).toEqual({ status: 'saved' })
    expect(host.sheet(SHEET).values('A4:K4')).toEqual([
      [
        '乙公司',
        '李四',
        13800000002,
        'new@example.com',
        '样板间',
        '2026-10-25',
        50000,
        null,
        50000,
        '净30天',
        '老客户',
      ],
    ])
  })

  it('changes a contact on all rows of the customer that said the same, so that his addresses still agree', () => {
    const { host, ann } = adopted()
    value(ann, 'customer.edit', {
      customer: '甲公司',
      sheet: SHEET,
      row: 3,
      field: 'email',
      before: 'a@example.com',
      value: 'x@example.com',
    })
    expect(host.sheet(SHEET).values('D3:D6').flat()).toEqual([
      'x@example.com',
      'b@example.com',
      'c@example.com',
      'x@example.com',
    ])
  })

  it('saves at once whatever row the shown value stands in and however the cell is written', () => {
    const [first = []] = CLASSIC_ROWS
    const rows = [
      ['甲公司', '', '—', 'A@example.com；b@example.com', ...first.slice(4)],
      ['甲公司', ' 张三 ', '', 'b@example.com, a@example.com', ...first.slice(4)],
    ]
    const { host, ann } = adopted(classicSheet(rows))
    const opened = () => {
      const { summary } = value(ann, 'customer.open', { customer: '甲公司' })
      if (summary === null) throw new Error('nobody')
      return summary.basics
    }
    const { cells, addresses } = opened()
    expect(addresses).toEqual({ kind: 'one', to: ['A@example.com', 'b@example.com'] })
    expect(cells).toEqual({
      contact: { sheet: SHEET, row: 4, text: '张三' },
      phone: { sheet: SHEET, row: 3, text: '' },
      email: { sheet: SHEET, row: 3, text: 'A@example.com；b@example.com' },
      address: { sheet: SHEET, row: 3, text: '' },
    })
    const written = { contact: '李四', phone: '13800000009', email: 'c@example.com' } as const
    for (const field of ['contact', 'phone', 'email'] as const) {
      const { sheet, row, text: before } = cells[field]
      const save = { customer: '甲公司', sheet, row, field, before, value: written[field] }
      expect(value(ann, 'customer.edit', save), field).toEqual({ status: 'saved' })
    }
    expect(host.sheet(SHEET).values('B3:D4')).toEqual([
      [null, '13800000009', 'c@example.com'],
      ['李四', null, 'c@example.com'],
    ])
    expect(opened().addresses).toEqual({ kind: 'one', to: ['c@example.com'] })
  })

  it('keeps a note to its own row', () => {
    const { host, ann } = adopted()
    value(ann, 'customer.edit', {
      customer: '甲公司',
      sheet: SHEET,
      row: 6,
      field: 'note',
      before: '',
      value: '等验收',
    })
    expect(host.sheet(SHEET).values('K3:K6').flat()).toEqual([null, '老客户', null, '等验收'])
  })

  it('shows what a colleague wrote meanwhile instead of overwriting it', () => {
    const { host, ann } = adopted()
    ann.type(SHEET, 'D4', 'other@example.com')
    expect(value(ann, 'customer.edit', edit)).toEqual({
      status: 'changed-meanwhile',
      current: 'other@example.com',
    })
    expect(host.sheet(SHEET).values('D4')).toEqual([['other@example.com']])
  })

  it('is refused when the row belongs to another customer by now', () => {
    const { ann } = adopted()
    ann.sortRows(SHEET, 'A', 'descending')
    expect(refusal(ann, 'customer.edit', { ...edit, row: 3 })).toMatchObject({ code: 'customer-gone' })
  })

  it.each([
    ['email', 'not an address'],
    ['phone', '12'],
  ] as const)('refuses a malformed %s', (field, text) => {
    const { ann } = adopted()
    const before = field === 'email' ? 'b@example.com' : '13800000002'
    expect(refusal(ann, 'customer.edit', { ...edit, field, before, value: text })).toEqual({
      code: 'value-malformed',
      values: [text],
    })
  })

  it.each(['=1+1', '+86 138 0000 0009', '-1', '@someone', '007', '3-4'])('keeps %s the text it is', text => {
    const { host, ann } = adopted()
    value(ann, 'customer.edit', { ...edit, field: 'contact', before: '李四', value: text })
    expect(host.sheet(SHEET).values('B4')).toEqual([[text]])
    expect(host.sheet(SHEET).formulas('B4')).toEqual([['']])
  })

  it('waits its turn: while a colleague writes it is refused', () => {
    const { host, ann } = adopted()
    const lock = host.holdLock('document')
    expect(refusal(ann, 'customer.edit', edit)).toMatchObject({ code: 'busy' })
    lock.release()
    expect(value(ann, 'customer.edit', edit)).toEqual({ status: 'saved' })
  })
})

describe('检查数据', () => {
  const bad = [
    ...CLASSIC_ROWS,
    ['丁公司', '', '12', 'not an address', '大堂', '2026-02-30', '约5万', 0, 0, '净30天', ''],
    ['戊公司', '', '', '', '样板', '2026-10-20', 300, 100, 100, '净30天', ''],
  ]

  it('lists bad cells by cause, with sheet, row, column and value', () => {
    const { ann } = adopted(classicSheet(bad))
    const { groups, sheets } = value(ann, 'check', {})
    expect(sheets).toEqual([{ sheet: SHEET, items: 6 }])
    const found = groups.flatMap(({ problems }) =>
      problems.map(({ code, place, value: text }) => [code, place.row, place.field, text]),
    )
    expect(found).toEqual(
      expect.arrayContaining([
        ['amount-unreadable', 7, 'total', '约5万'],
        ['date-impossible', 7, 'signedOn', '2026-02-30'],
        ['email-malformed', 7, 'email', 'not an address'],
        ['phone-malformed', 7, 'phone', '12'],
        ['amounts-disagree', 8, 'unpaid', '100'],
      ]),
    )
  })

  it('a click goes to the cell', () => {
    const { ann } = adopted(classicSheet(bad))
    expect(value(ann, 'goto', { sheet: SHEET, row: 7, field: 'email' })).toEqual({ a1: 'D7' })
    ann.insertColumns(SHEET, 'A')
    expect(value(ann, 'goto', { sheet: SHEET, row: 7, field: 'email' })).toEqual({ a1: 'E7' })
    expect(value(ann, 'goto', { sheet: SHEET, row: 7, field: null })).toEqual({ a1: 'A7' })
  })

  it('opens from the menu at its place', () => {
    const { ann } = adopted()
    ann.open()
    expect(ann.click('检查数据').sidebar?.html).toContain('data-place="data" data-language="zh-CN"')
    expect(ann.click('设置向导…').sidebar?.html).toContain('data-place="setup"')
    expect(ann.click('预览今日催款…').sidebar?.html).toContain('data-place="reminders"')
    expect(ann.click('打开账期管家').sidebar).toMatchObject({ title: '账期管家' })
  })
})

describe('the page and the server', () => {
  it('refuse methods and inputs they do not know', () => {
    const { ann } = openLedger()
    expect(ann.rpc('format.disk', {}).answer).toMatchObject({
      ok: false,
      problem: { code: 'unknown-method' },
    })
    expect(ann.rpc('toString', {}).answer).toMatchObject({ ok: false, problem: { code: 'unknown-method' } })
    expect(ann.rpc('goto', { sheet: SHEET, row: -1, field: null }).answer).toMatchObject({
      ok: false,
      problem: { code: 'input-invalid' },
    })
    expect(JSON.parse(String(ann.call('rpc', 'not json').value))).toMatchObject({
      ok: false,
      problem: { code: 'input-invalid' },
    })
  })

  it('tell a bug as a bug, with the details in the log', () => {
    const { host, ann } = adopted()
    host.faults.arm({ member: 'Range.getValues', throwMessage: '服务出错' })
    const run = ann.rpc('home', {})
    expect(run.answer).toMatchObject({ ok: false, problem: { code: 'bug' } })
    expect(run.log.join()).toContain('服务出错')
  })

  it('speak English to a person whose account does', () => {
    const host = openLedger(classicSheet(), { userLocale: 'en' })
    host.ann.open()
    expect(host.ann.menu().map(({ label }) => label)).toEqual([
      'Open Zhangqi',
      'Set up…',
      'Refresh warnings and dashboard',
      "Preview today's reminders…",
      'Check data',
      'Create account summary',
    ])
    expect(value(host.ann, 'start', {}).language).toBe('en')
    adoptAs(host.ann)
    expect(host.host.sheet(SHEET).values('L2')).toEqual([['Due date (Zhangqi)']])
    expect(host.host.sheet('Daily totals').hidden).toBe(true)
  })
})
