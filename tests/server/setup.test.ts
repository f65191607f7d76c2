// 设置向导 on the built add-on: what it understands, what it writes, and that a second time changes nothing.
import { describe, expect, it } from 'vitest'
import type { SetupDraft } from '../../src/contract/outputs'
import { adoptAs, CLASSIC, classicSheet, confirmation, looks, openLedger, SHEET } from './adopting'
import { refusal, value } from './receivables-desk'

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

  it('answers 0 for a sheet without anything like a header', () => {
    const { ann } = openLedger([
      ['买菜', 12],
      ['水电', 30],
    ])
    expect(value(ann, 'setup.read', {})).toMatchObject({ headerRow: 0, columns: [] })
  })
})

describe('confirming', () => {
  it('says what it did in numbers', () => {
    const { ann } = openLedger()
    expect(adoptAs(ann)).toEqual({
      items: 4,
      customers: 3,
      problems: 0,
      rulesSet: ['phone', 'email', 'signedOn', 'total', 'paid', 'unpaid'],
      rulesKept: [],
      rulesRefused: [],
      colourRules: 8,
      dueColumn: true,
      hourly: 'on',
    })
  })

  it('changes no cell of the team and adds one column at the right', () => {
    const { host, ann } = openLedger()
    const before = host.sheet(SHEET).values('A1:K6')
    adoptAs(ann)
    expect(host.sheet(SHEET).values('A1:K6')).toEqual(before)
    expect(host.sheet(SHEET).values('L2:L6').flat()).toEqual([
      '到期日（账期管家）',
      '2026-06-09',
      '2026-11-24',
      '2026-06-01',
      null,
    ])
  })

  it('keeps due days alive: a new signing date moves them without the script', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    ann.type(SHEET, 'F3', '2026-10-01')
    expect(host.sheet(SHEET).display('L3')).toEqual([['2026-10-31（推算）']])
  })

  it('changes nothing the second time', () => {
    const { host, ann } = openLedger()
    const first = adoptAs(ann)
    const before = looks(host, [SHEET, '每日合计'])
    const properties = host.properties('document')
    expect(adoptAs(ann)).toEqual(first)
    expect(looks(host, [SHEET, '每日合计'])).toEqual(before)
    expect(host.properties('document')).toEqual(properties)
    expect(ann.triggers()).toHaveLength(1)
  })

  it('refuses a confirmation without a customer or an amount, in the words of the sheet', () => {
    const { host, ann } = openLedger()
    const draft = value(ann, 'setup.read', {})
    const columns = confirmation(draft).columns.filter(
      ({ field }) => field !== 'customer' && field !== 'total' && field !== 'unpaid',
    )
    const before = looks(host)
    expect(refusal(ann, 'setup.confirm', { ...confirmation(draft), columns })).toEqual({
      code: 'columns-missing',
      values: ['客户名称', '合同总金额'],
    })
    expect(looks(host)).toEqual(before)
  })

  it('refuses one field on two columns', () => {
    const { ann } = openLedger()
    const confirmed = confirmation(value(ann, 'setup.read', {}))
    const columns = [...confirmed.columns, { index: 11, field: 'customer' as const }]
    expect(refusal(ann, 'setup.confirm', { ...confirmed, columns })).toMatchObject({
      code: 'columns-doubled',
    })
  })

  it('leaves a validation of the team alone and fills the others', () => {
    const { host, ann } = openLedger()
    host.model.dispatch('ADD_DATA_VALIDATION_RULE', {
      sheetId: host.model.getters.getSheetIdByName(SHEET) ?? '',
      ranges: [
        {
          _sheetId: host.model.getters.getSheetIdByName(SHEET) ?? '',
          _zone: { left: 6, right: 6, top: 2, bottom: 20 },
        },
      ],
      rule: { id: 'team', criterion: { type: 'isGreaterThan', values: ['0'] }, isBlocking: true },
    })
    const result = adoptAs(ann)
    expect(result.rulesKept).toEqual(['total'])
    const team = host
      .sheet(SHEET)
      .validations()
      .filter(({ ranges }) => ranges.some(range => range.startsWith('G')))
    expect(team.map(({ rejects }) => rejects)).toEqual([true])
  })

  it('is refused while a colleague is at it', () => {
    const { host, ann } = openLedger()
    const confirmed = confirmation(value(ann, 'setup.read', {}))
    const lock = host.holdLock('document')
    expect(refusal(ann, 'setup.confirm', confirmed)).toEqual({ code: 'busy', values: [] })
    lock.release()
    expect(ann.rpc('setup.confirm', confirmed).answer).toMatchObject({ ok: true })
  })

  it('remembers the goal, the terms and the currency', () => {
    const { ann } = openLedger([
      ['客户名称', '合同总金额', '起算日', '付款周期'],
      ['甲', 100, '2026-01-01', '老规矩'],
    ])
    adoptAs(ann, {
      goal: 'return',
      currency: 'USD',
      blankPaidIsZero: true,
      terms: [{ text: '老规矩', terms: { kind: 'net', days: 10 } }],
    })
    expect(value(ann, 'start', {})).toMatchObject({ state: 'ready', sheet: SHEET, currency: 'USD' })
    expect(value(ann, 'home', {})).toMatchObject({ goal: 'return', totals: { overdue: 10_000 } })
    expect(value(ann, 'setup.read', {}).terms).toEqual([
      { text: '老规矩', count: 1, meaning: { kind: 'net', days: 10 }, known: true },
    ])
  })
})

describe('after set-up', () => {
  it('still finds columns that were renamed, moved and inserted, and rows that were sorted', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    const before = value(ann, 'home', {}).totals
    ann.type(SHEET, 'G2', '金额合计（含税）')
    ann.insertColumns(SHEET, 'C', 2)
    ann.moveColumns(SHEET, 'J', 1, 'B')
    ann.insertRows(SHEET, 1, 1)
    expect(value(ann, 'home', {}).totals).toEqual(before)
    expect(value(ann, 'check', {}).columns.find(({ field }) => field === 'paid')?.letter).toBe('B')
    expect(host.sheet(SHEET).values('B3')).toEqual([['已付款金额']])
  })

  it('says which column is missing when one that figures depend on was deleted', () => {
    const { ann } = openLedger()
    adoptAs(ann)
    ann.deleteColumns(SHEET, 'H')
    expect(refusal(ann, 'home', {})).toEqual({ code: 'columns-missing', values: ['已付款金额'] })
    expect(value(ann, 'start', {}).state).toBe('ready')
  })

  it('finds a column again by its header when its mark is gone', () => {
    const { ann } = openLedger()
    adoptAs(ann)
    const before = value(ann, 'home', {}).totals
    ann.deleteColumns(SHEET, 'H')
    ann.insertColumns(SHEET, 'B')
    ann.paste(SHEET, 'B2', [['已付款金额'], ['20000'], [''], ['80000'], ['0']])
    expect(value(ann, 'home', {}).totals).toEqual(before)
  })

  it('works without a column that only adds detail', () => {
    const { ann } = openLedger()
    adoptAs(ann)
    ann.deleteColumns(SHEET, 'K')
    expect(value(ann, 'home', {}).totals.overdueItems).toBe(1)
  })

  it('says so when the sheet was deleted', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    ann.renameSheet(SHEET, '旧台账')
    host.model.dispatch('CREATE_SHEET', { sheetId: 'other', name: '其他', position: 1 })
    ann.deleteSheet('旧台账')
    expect(refusal(ann, 'home', {})).toEqual({ code: 'sheet-gone', values: [SHEET] })
  })

  it('is told as a copy in a copied spreadsheet, where nothing runs by itself', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    const copy = host.copy()
    const there = copy.as('owner@example.com')
    expect(value(there, 'start', {}).state).toBe('copied')
    expect(refusal(there, 'home', {})).toMatchObject({ code: 'not-set-up' })
    expect(there.triggers()).toEqual([])
    const draft = value(there, 'setup.read', {})
    expect(draft.columns.slice(0, CLASSIC.length).every(({ why }) => why === 'remembered')).toBe(true)
    expect(draft.dueColumn).toBe('present')
    value(there, 'setup.confirm', confirmation(draft))
    expect(value(there, 'home', {}).totals).toEqual(value(ann, 'home', {}).totals)
  })

  it('uses no more service calls for a thousand rows than for four', () => {
    const many = Array.from({ length: 1000 }, (_, at) => [
      `客户${at % 200}`,
      '张三',
      '13800000001',
      'a@example.com',
      '酒店',
      '2026-05-10',
      1200,
      200,
      1000,
      '净30天',
      '',
    ])
    const few = openLedger().ann
    const lots = openLedger(classicSheet(many)).ann
    for (const person of [few, lots]) adoptAs(person)
    for (const method of ['home', 'check', 'refresh', 'reminders'] as const) {
      expect(lots.rpc(method, {}).totalCalls, method).toBeLessThanOrEqual(few.rpc(method, {}).totalCalls)
    }
  })
})

describe('setting up again', () => {
  it('with another column for a field moves mark, rule and figures', () => {
    const { host, ann } = openLedger([
      ['客户名称', '合同总金额', '已付款金额', '实收', '应收日期'],
      ['甲', 100, 0, 60, '2026-01-01'],
    ])
    adoptAs(ann)
    const draft = value(ann, 'setup.read', {})
    const columns = confirmation(draft).columns.map(({ index, field }) => ({
      index: field === 'paid' ? 4 : index,
      field,
    }))
    value(ann, 'setup.confirm', { ...confirmation(draft), columns })
    expect(value(ann, 'home', {}).totals.balance).toBe(4000)
    const marks = host
      .sheet(SHEET)
      .metadata()
      .filter(({ value: name }) => name === 'paid')
    expect(marks.map(({ at }) => at)).toEqual(['D:D'])
    const ruled = host
      .sheet(SHEET)
      .validations()
      .flatMap(({ ranges }) => ranges)
    expect(ruled.some(range => range.startsWith('D'))).toBe(true)
    expect(ruled.some(range => range.startsWith('C'))).toBe(false)
  })

  it('on another sheet leaves the first one as it was', () => {
    const { host, ann } = openLedger()
    host.model.dispatch('DUPLICATE_SHEET', {
      sheetId: host.model.getters.getSheetIdByName(SHEET) ?? '',
      sheetIdTo: 'second',
      sheetNameTo: '第二本',
    })
    const before = looks(host)
    adoptAs(ann)
    const other = value(ann, 'setup.read', {}).sheets.find(({ name }) => name === '第二本')
    const draft = value(ann, 'setup.read', { sheetId: other?.id ?? -1 })
    value(ann, 'setup.confirm', confirmation(draft))
    expect(looks(host)).toEqual(before)
    expect(value(ann, 'start', {}).sheet).toBe('第二本')
    expect(host.sheet('第二本').rules()).toHaveLength(8)
  })
})

describe('a spreadsheet of another zone than the script and the machine', () => {
  it('has its own today, and date cells keep their days', () => {
    const options = { zone: 'America/New_York', scriptZone: 'Asia/Shanghai', now: '2026-11-20T22:30' }
    const { host, ann } = openLedger(undefined, options)
    adoptAs(ann)
    expect(value(ann, 'start', {}).asOf).toBe('2026-11-20')
    expect(host.sheet(SHEET).values('L3:L5').flat()).toEqual(['2026-06-09', '2026-11-24', '2026-06-01'])
    const view = value(ann, 'customer.open', { customer: '甲公司' })
    expect(view.summary?.history.deals.map(({ on }) => on)).toEqual(['2026-11-01', '2026-05-10'])
  })
})
