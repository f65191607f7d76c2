// 设置向导, second half, on the built add-on: what it writes, and that a second time changes nothing.
import { describe, expect, it } from 'vitest'
import { adoptAs, confirmation, looks, openLedger, SHEET } from '../adopting'
import { refusal, value } from '../receivables-desk'

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
      openColumn: false,
      beside: [],
      hourly: 'on',
      work: { now: null, last: null, act: null },
    })
  })

  it('finds the columns once more only where it adds one of ours', () => {
    const looksAtHeaders = (addDueColumn: boolean) => {
      const { ann } = openLedger()
      const choice = { ...confirmation(value(ann, 'setup.read', {})), addDueColumn }
      return ann.rpc('setup.confirm', choice).calls['Range.getDisplayValues']
    }
    expect(looksAtHeaders(false)).toBe(2)
    expect(looksAtHeaders(true)).toBe(3)
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

  it('gives rows that came later the rule of their column, about their own cells', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    ann.insertRows(SHEET, 4, 2)
    host.model.dispatch('ADD_DATA_VALIDATION_RULE', {
      sheetId: host.model.getters.getSheetIdByName(SHEET) ?? '',
      ranges: [
        host.model.getters.getRangeDataFromXc(host.model.getters.getSheetIdByName(SHEET) ?? '', 'G10'),
      ],
      rule: { id: 'team', criterion: { type: 'isGreaterThan', values: ['0'] }, isBlocking: true },
    })
    adoptAs(ann)
    const rules = host
      .sheet(SHEET)
      .validations()
      .filter(({ ranges }) => ranges.join().includes('G'))
    expect(rules.map(({ ranges, values }) => [ranges, values])).toEqual(
      expect.arrayContaining([[['G10'], ['0']]]),
    )
    for (const { ranges, values } of rules.filter(({ rejects }) => !rejects)) {
      const [first = ''] = ranges.join().split(/[:,]/)
      expect(values).toEqual([`=ISNUMBER(${first})`])
    }
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
    expect(value(ann, 'start', {})).toMatchObject({ state: 'ready', sheets: [SHEET], currency: 'USD' })
    expect(value(ann, 'home', {})).toMatchObject({ goal: 'return', totals: { overdue: 10_000 } })
    expect(value(ann, 'setup.read', {}).terms).toEqual([
      { text: '老规矩', count: 1, meaning: { kind: 'net', days: 10 }, known: true },
    ])
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
    expect(value(ann, 'start', {}).sheets).toEqual(['第二本'])
    expect(host.sheet('第二本').rules()).toHaveLength(8)
  })
})

describe('set-up stopped half-way', () => {
  const stops = [
    { member: 'Properties.setProperties', nth: 1 },
    { member: 'Range.addDeveloperMetadata', nth: 5 },
    { member: 'Range.addDeveloperMetadata', nth: 13 },
    { member: 'Range.setFormulas', nth: 1 },
    { member: 'Range.setDataValidation', nth: 3 },
    { member: 'Sheet.setConditionalFormatRules', nth: 1 },
    { member: 'Spreadsheet.insertSheet', nth: 1 },
    { member: 'Range.setNotes', nth: 1 },
    { member: 'ClockTriggerBuilder.create', nth: 1 },
  ]

  it.each(stops)('after call $nth of $member is completed by doing it again', stop => {
    const whole = openLedger()
    adoptAs(whole.ann)
    const { host, ann } = openLedger()
    const confirmed = confirmation(value(ann, 'setup.read', {}))
    host.faults.arm({ ...stop, stop: 'after', unflushed: 'kept' })
    expect(() => ann.rpc('setup.confirm', confirmed)).toThrow()
    value(ann, 'setup.confirm', confirmed)
    expect(looks(host)).toEqual(looks(whole.host))
    expect(host.sheet('每日合计').values()).toEqual(whole.host.sheet('每日合计').values())
    expect(ann.triggers()).toHaveLength(1)
  })
})
