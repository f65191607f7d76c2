// 设置向导, first half, on the built add-on: what it understands of a sheet, without writing anything.
import { describe, expect, it } from 'vitest'
import type { SetupDraft } from '../../../src/contract/setup'
import { adoptAs, classicSheet, looks, openLedger, SHEET } from '../adopting'
import { value } from '../receivables-desk'

const fieldsOf = ({ columns }: SetupDraft) => columns.map(({ field }) => field)

describe('reading a sheet', () => {
  it('finds the header row under a title and all eleven columns by their names', () => {
    const { ann } = openLedger()
    const draft = value(ann, 'setup.read', {})
    expect(draft).toMatchObject({ headerRow: 2, rows: 4, style: 'contract', currency: 'CNY', goal: null })
    expect(fieldsOf(draft)).toEqual([
      'customer',
      'contact',
      'phone',
      'email',
      'project',
      'signedOn',
      'total',
      'paid',
      'unpaid',
      'terms',
      'note',
    ])
    expect(draft.columns.every(({ confidence }) => confidence === 'sure')).toBe(true)
    expect(draft.columns[0]?.samples).toEqual(['甲公司', '乙公司', '丙公司'])
  })

  it('counts rows as the rest of the add-on does: those with data under the header', () => {
    const rows = classicSheet()
    const { host, ann } = openLedger([...rows, [], ...rows.slice(2)])
    host.model.dispatch('CREATE_SHEET', { sheetId: 'other', name: '第二本', position: 1 })
    ann.type('第二本', 'A1', '客户名称')
    ann.type('第二本', 'A2', '甲')
    const { sheets, rows: read } = value(ann, 'setup.read', {})
    expect(sheets.map(({ name, rows: shown }) => [name, shown])).toEqual([
      [SHEET, 8],
      ['第二本', 1],
    ])
    expect(read).toBe(8)
    adoptAs(ann)
    expect(value(ann, 'check', {}).sheets).toEqual([{ sheet: SHEET, items: 8 }])
  })

  it('writes nothing', () => {
    const { host, ann } = openLedger()
    const before = looks(host)
    value(ann, 'start', {})
    value(ann, 'setup.read', {})
    expect(looks(host)).toEqual(before)
    expect(host.properties('document')).toEqual({})
    expect(host.properties('owner@example.com')).toEqual({})
  })

  it('reads English headers of another system, with invoices paid on a date', () => {
    const { ann } = openLedger(
      [
        [
          'countryCode',
          'customerID',
          'invoiceNumber',
          'InvoiceDate',
          'DueDate',
          'InvoiceAmount',
          'Disputed',
          'SettledDate',
        ],
        ['391', '0379-NEVHP', '611365', '1/2/2013', '2/1/2013', '55.94', 'No', '1/15/2013'],
        ['406', '8976-AMJEO', '7900770', '1/26/2013', '2/25/2013', '61.74', 'Yes', '3/3/2013'],
      ],
      { locale: 'en_US' },
    )
    const draft = value(ann, 'setup.read', {})
    expect(fieldsOf(draft)).toEqual([
      'region',
      'customer',
      'reference',
      'startsOn',
      'dueOn',
      'total',
      'dispute',
      'paidOn',
    ])
    expect(draft).toMatchObject({ style: 'invoice', currency: 'USD', dueColumn: 'not-needed' })
  })

  it('sees the order of days and months that the column proves', () => {
    const { ann } = openLedger([
      ['客户名称', '合同总金额', '应收日期', '合同签订日期'],
      ['甲', 100, "'3/14/2026", "'3/4/2026"],
      ['乙', 100, "'12/4/2026", "'5/6/2026"],
    ])
    const orders = value(ann, 'setup.read', {}).columns.map(({ dateOrder }) => dateOrder)
    expect(orders).toEqual(['not-needed', 'not-needed', 'month-first', 'undecided'])
  })

  it('names the unit in a header and leaves it to the person', () => {
    const { host, ann } = openLedger([
      ['客户名称', '合同总金额（万元）', '已付款金额'],
      ['甲', 12, 20000],
    ])
    expect(value(ann, 'setup.read', {}).columns[1]?.unit).toEqual({ factor: 10000, text: '万元' })
    adoptAs(ann)
    expect(value(ann, 'home', {}).totals.prepaid).toBe(1_998_800)
    adoptAs(ann, { units: [{ field: 'total', factor: 10000 }] })
    expect(value(ann, 'home', {}).totals.balance).toBe(10_000_000)
    expect(host.sheet(SHEET).values('B2')).toEqual([[12]])
  })

  it('finds the unit above the table for columns that do not name their own', () => {
    const { ann } = openLedger([
      ['2025年合同台账'],
      ['制表人：林晓　单位：万元'],
      ['客户名称', '合同总金额', '已付款金额（元）'],
      ['甲', 12, 20000],
    ])
    const units = value(ann, 'setup.read', {}).columns.map(({ unit }) => unit?.factor ?? null)
    expect(units.slice(1)).toEqual([10000, null])
    adoptAs(ann, { units: [{ field: 'total', factor: 10000 }] })
    expect(value(ann, 'home', {}).totals.balance).toBe(10_000_000)
  })

  it('guesses e-mail addresses and phones from the cells where the header says nothing', () => {
    const { ann } = openLedger([
      ['客户名称', '甲列', '乙列', '合同总金额'],
      ['甲', 'a@example.com', '13800000001', 100],
      ['乙', 'b@example.com', '13800000002', 100],
    ])
    const guessed = value(ann, 'setup.read', {}).columns.filter(({ why }) => why === 'content')
    expect(guessed.map(({ field, confidence }) => [field, confidence])).toEqual([
      ['email', 'likely'],
      ['phone', 'likely'],
    ])
  })

  it('asks about unknown terms once each, with how many rows have them', () => {
    const { ann } = openLedger([
      ['客户名称', '合同总金额', '起算日', '付款周期'],
      ['甲', 100, '2026-01-01', '净30天'],
      ['乙', 100, '2026-01-01', '老规矩'],
      ['丙', 100, '2026-01-01', ' 老规矩 '],
      ['丁', 100, '2026-01-01', '45'],
    ])
    expect(value(ann, 'setup.read', {}).terms).toEqual([
      { text: '老规矩', count: 2, meaning: null, known: false },
      { text: '45', count: 1, meaning: { kind: 'net', days: 45 }, known: false },
      { text: '净30天', count: 1, meaning: { kind: 'net', days: 30 }, known: true },
    ])
  })

  it('works terms, style, blank payments and the due column out for the columns as the person corrected them', () => {
    const { ann } = openLedger([
      ['客户名称', '合同总金额', '到账', '起算日', '结算', '收讫'],
      ['甲', 100, 40, '2026-01-01', '老规矩', ''],
      ['乙', 100, '', '2026-01-01', '净30天', '2026-02-01'],
    ])
    const draft = value(ann, 'setup.read', {})
    expect(draft).toMatchObject({ terms: [], blankPaid: 2, dueColumn: 'not-needed', style: 'contract' })
    const { sheetId, headerRow } = draft
    const known = [
      { index: 1, field: 'customer' },
      { index: 2, field: 'total' },
      { index: 4, field: 'startsOn' },
      { index: 5, field: 'terms' },
    ] as const
    const byPayment = value(ann, 'setup.read', {
      sheetId,
      headerRow,
      columns: [...known, { index: 3, field: 'paid' }],
    })
    expect(byPayment).toMatchObject({ blankPaid: 1, dueColumn: 'offered', style: 'contract' })
    expect(byPayment.terms.map(({ text, known }) => [text, known])).toEqual([
      ['老规矩', false],
      ['净30天', true],
    ])
    expect(fieldsOf(byPayment)).toEqual(['customer', 'total', 'paid', 'startsOn', 'terms', null])
    expect(byPayment.columns[4]).toMatchObject({ why: 'chosen', confidence: 'sure' })
    expect(byPayment.columns[0]).toMatchObject({ why: 'label', confidence: 'sure' })
    const byDay = value(ann, 'setup.read', {
      sheetId,
      headerRow,
      columns: [...known, { index: 6, field: 'paidOn' }],
    })
    expect(byDay).toMatchObject({ blankPaid: 0, style: 'invoice' })
    expect(byDay.columns[2]).toMatchObject({ field: null, why: 'none' })
  })

  it('asks what a blank payment means also where there is no column for payments, so that such a ledger can be used', () => {
    const { ann } = openLedger([
      ['客户名称', '合同总金额', '应收日期'],
      ['甲', 100, '2026-11-01'],
      ['乙', 200, '2026-12-01'],
    ])
    expect(value(ann, 'setup.read', {}).blankPaid).toBe(2)
    adoptAs(ann, { blankPaidIsZero: true })
    expect(value(ann, 'home', {}).totals).toMatchObject({ balance: 30_000, unreadableItems: 0 })
  })

  it('does not ask where a paid-on date tells', () => {
    const { ann } = openLedger([
      ['客户名称', '发票金额', '应收日期', '付清日期'],
      ['甲', 100, '2026-11-01', ''],
    ])
    expect(value(ann, 'setup.read', {})).toMatchObject({ style: 'invoice', blankPaid: 0 })
  })

  it('answers 0 for a sheet without anything like a header', () => {
    const { ann } = openLedger([
      ['买菜', 12],
      ['水电', 30],
    ])
    expect(value(ann, 'setup.read', {})).toMatchObject({ headerRow: 0, columns: [] })
  })

  it('takes what is open for the total where the sheet names nothing else', () => {
    const { ann } = openLedger([
      ['客户名称', '未付款金额', '应收日期'],
      ['甲', 100, '2026-01-01'],
    ])
    adoptAs(ann)
    expect(value(ann, 'home', {}).totals).toMatchObject({ balance: 10_000, overdue: 10_000 })
  })
})
