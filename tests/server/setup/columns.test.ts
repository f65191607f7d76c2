// What becomes of columns after set-up: renamed, lost and pointed out, added, and the team's own shown in the summary.
import { describe, expect, it } from 'vitest'
import { adoptAs, CLASSIC, CLASSIC_ROWS, openLedger, SHEET } from '../adopting'
import { refusal, value } from '../receivables-desk'

const adopted = () => {
  const desk = openLedger()
  adoptAs(desk.ann)
  return desk
}

describe('a header that says something else', () => {
  it('is noticed, counts all the same, and is remembered in one go', () => {
    const { ann } = adopted()
    const before = value(ann, 'home', {}).totals
    ann.type(SHEET, 'H2', '已回款')
    const { renamed } = value(ann, 'columns', {})
    expect(renamed).toEqual([
      {
        sheet: SHEET,
        field: 'paid',
        was: '已付款金额',
        now: { column: 8, letter: 'H', header: '已回款' },
      },
    ])
    expect(value(ann, 'home', {}).totals).toEqual(before)
    const columns = renamed.map(({ sheet, field, now }) => ({ sheet, field, column: now.column }))
    expect(value(ann, 'columns.mend', { columns })).toEqual({ mended: 1 })
    expect(value(ann, 'columns', {}).renamed).toEqual([])
  })
})

describe('a column renamed and pasted elsewhere', () => {
  const lostDesk = () => {
    const desk = adopted()
    const paid = CLASSIC_ROWS.map(row => [String(row[7] ?? '')])
    desk.ann.paste(SHEET, 'M2', [['已收'], ...paid])
    desk.ann.deleteColumns(SHEET, 'H')
    return desk
  }

  it('is named instead of counting without it, and the likely one is offered', () => {
    const { ann } = lostDesk()
    expect(refusal(ann, 'home', {})).toEqual({ code: 'columns-missing', values: ['已付款金额'] })
    expect(value(ann, 'columns', {}).lost).toEqual([
      {
        sheet: SHEET,
        field: 'paid',
        was: '已付款金额',
        likely: { column: 12, letter: 'L', header: '已收' },
      },
    ])
  })

  it('is mended with one call, to the figures as before', () => {
    const before = value(adopted().ann, 'home', {}).totals
    const { ann } = lostDesk()
    value(ann, 'columns.mend', { columns: [{ sheet: SHEET, field: 'paid', column: 12 }] })
    expect(value(ann, 'home', {}).totals).toEqual(before)
    expect(value(ann, 'columns', {})).toMatchObject({ lost: [], renamed: [] })
  })
})

describe('columns worth having', () => {
  it('are those that the sheet lacks, each with what it brings', () => {
    const { ann } = adopted()
    const { offered } = value(ann, 'columns', {})
    expect(offered.map(({ field }) => field)).toContain('industry')
    expect(offered.map(({ field }) => field)).not.toContain('customer')
    expect(offered.find(({ field }) => field === 'cost')?.brings).toBe('毛利')
  })

  it('come at the right with header, help and input help, and are understood at once', () => {
    const { host, ann } = adopted()
    expect(value(ann, 'columns.add', { fields: ['industry', 'cost'] })).toMatchObject({ added: 2 })
    expect(host.sheet(SHEET).values('L2:N2')).toEqual([['到期日（账期管家）', '行业', '成本']])
    ann.type(SHEET, 'M3', '酒店')
    ann.type(SHEET, 'N3', '80000')
    const { summary } = value(ann, 'customer.open', { customer: '甲公司' })
    expect(summary?.basics.industry).toBe('酒店')
    expect(value(ann, 'columns', {})).toMatchObject({ renamed: [], lost: [] })
  })

  it('said twice are added once, and everything the team had stays as it was', () => {
    const { host, ann } = adopted()
    const before = host.sheet(SHEET).values('A1:L6')
    value(ann, 'columns.add', { fields: ['industry'] })
    expect(value(ann, 'columns.add', { fields: ['industry'] })).toMatchObject({ added: 0 })
    expect(host.sheet(SHEET).values('A1:L6')).toEqual(before)
    expect(host.sheet(SHEET).values('M2:N2')).toEqual([['行业', null]])
  })

  it('stay with the team when the add-on goes, without a rule of ours', () => {
    const { host, ann } = adopted()
    value(ann, 'columns.add', { fields: ['cost'] })
    value(ann, 'uninstall', { keepLog: false })
    expect(host.sheet(SHEET).values('K2:M2')).toEqual([['备注', '成本', null]])
    expect(host.sheet(SHEET).rules()).toEqual([])
  })

  it('are offered no more where a column of that name was left out in the wizard', () => {
    const rows = [[...CLASSIC, '行业'], ...CLASSIC_ROWS.map(row => [...row, '酒店'])]
    const { ann } = openLedger(rows)
    const draft = value(ann, 'setup.read', {})
    const columns = draft.columns.flatMap(({ index, field }) =>
      field === null || field === 'industry' ? [] : [{ index, field }],
    )
    adoptAs(ann, { columns })
    expect(value(ann, 'columns', {}).offered.map(({ field }) => field)).not.toContain('industry')
  })
})

describe('the team’s own columns', () => {
  const rows = [
    ['2026年合同台账', ...Array<string>(12).fill('')],
    [...CLASSIC, '包装要求', '回访次数'],
    ...CLASSIC_ROWS.map((row, at) => [...row, at === 3 ? '专票' : '', at + 1]),
  ]

  it('stand in the summary when they are chosen, in the chosen order, wherever they are moved', () => {
    const { ann } = openLedger(rows)
    adoptAs(ann)
    const shown = () => value(ann, 'customer.open', { customer: '甲公司' }).summary?.basics.own
    expect(shown()).toEqual([])
    expect(value(ann, 'columns', {}).own).toEqual([
      { header: '包装要求', shown: false },
      { header: '回访次数', shown: false },
    ])
    value(ann, 'columns.show', { headers: ['回访次数', '包装要求'] })
    expect(shown()).toEqual([
      { header: '回访次数', text: '1' },
      { header: '包装要求', text: '专票' },
    ])
    ann.insertColumns(SHEET, 'B')
    expect(shown()).toHaveLength(2)
  })

  it('are kept when set-up is repeated', () => {
    const { ann } = openLedger(rows)
    adoptAs(ann)
    value(ann, 'columns.show', { headers: ['包装要求'] })
    adoptAs(ann)
    expect(value(ann, 'columns', {}).own[0]).toEqual({ header: '包装要求', shown: true })
  })
})
