// Understanding headers, without a spreadsheet: names as teams write them, units, and which of several columns wins.
import { describe, expect, it } from 'vitest'
import { headerText, headerUnit, titleUnit } from '../../../src/server/setup/header-text'
import { headerScore, matchHeaders } from '../../../src/server/setup/match-headers'

const fieldOf = (header: string) =>
  matchHeaders([{ index: 1, header, remembered: null, cells: [] }]).get(1)?.field ?? null

const fieldsOf = (headers: string[]) => {
  const matches = matchHeaders(
    headers.map((header, at) => ({ index: at + 1, header, remembered: null, cells: [] })),
  )
  return headers.map((_, at) => matches.get(at + 1)?.field ?? null)
}

describe('a header', () => {
  it.each([
    ['客户名称', 'customer'],
    [' 客 户 名 称 ', 'customer'],
    ['客户名称（全称）', 'customer'],
    ['*客户名称', 'customer'],
    ['Customer Name', 'customer'],
    ['customer_id', 'customer'],
    ['customerID', 'customer'],
    ['邮箱', 'email'],
    ['E-Mail', 'email'],
    ['合同总额(万元)', 'total'],
    ['合同总金额/千元', 'total'],
    ['金额', 'total'],
    ['InvoiceAmount', 'total'],
    ['已收款', 'paid'],
    ['未回款', 'unpaid'],
    ['账期', 'terms'],
    ['开票日期', 'startsOn'],
    ['到期日', 'dueOn'],
    ['DueDate', 'dueOn'],
    ['SettledDate', 'paidOn'],
    ['发票号码', 'reference'],
    ['是否争议', 'dispute'],
    ['业务员', 'owner'],
    ['本年合同总金额合计', 'total'],
    ['DaysLate', null],
    ['序号', null],
    ['', null],
  ])('%s means %s', (header, field) => {
    expect(fieldOf(header)).toBe(field)
  })

  it('goes to one column only: the whole name before one that contains it', () => {
    expect(fieldsOf(['客户合同总金额', '合同总金额', '备注'])).toEqual([null, 'total', 'note'])
    expect(fieldsOf(['备注', '备注'])).toEqual(['note', null])
  })

  it('gives way to what was remembered', () => {
    const matches = matchHeaders([
      { index: 1, header: '合同总金额', remembered: null, cells: [] },
      { index: 2, header: '实际金额', remembered: 'total', cells: [] },
    ])
    expect(matches.get(1)?.field).toBeNull()
    expect(matches.get(2)).toEqual({ field: 'total', confidence: 'sure', why: 'remembered' })
  })

  it('with unpaid in it is not taken for paid', () => {
    expect(fieldsOf(['Unpaid', 'Paid', '未付款', '已付款'])).toEqual(['unpaid', 'paid', null, null])
  })
})

describe('a unit in a header', () => {
  it.each([
    ['合同总额（万元）', 10_000],
    ['金额(千元)', 1000],
    ['金额【单位：万元】', 10_000],
    ['金额 单位:亿元', 100_000_000],
    ['合同额/百万元', 1_000_000],
    ['Amount (k)', 1000],
    ['合同总额（元）', null],
    ['合同总额', null],
    ['合同金额（单位：人民币万元）', 10_000],
    ['Amount (USD million)', 1_000_000],
    ['客户名称（万达）', null],
    ['备注（一万以上）', null],
  ])('%s is %s', (header, factor) => {
    expect(headerUnit(header)?.factor ?? null).toBe(factor)
  })
})

describe('a unit above the table', () => {
  it.each([
    ['制表人：林晓　　更新：2026.1.9　　单位：万元', 10_000],
    ['木岚定制家具（上海）有限公司 2026年合同（单位：万元）', 10_000],
    ['单位: 人民币千元', 1000],
    ['金额单位：元', null],
    ['编制单位：亿元环保有限公司', null],
    ['木岚定制家具（上海）有限公司', null],
  ])('%s is %s', (title, factor) => {
    expect(titleUnit(['', title])?.factor ?? null).toBe(factor)
  })
})

describe('a header row', () => {
  it('scores above rows of data and titles', () => {
    expect(headerScore(['客户名称', '联系人', '合同总金额'])).toBe(9)
    expect(headerScore(['甲公司', '张三', '120000'])).toBe(0)
    expect(headerScore(['2026年客户合同台账'])).toBeLessThan(4)
  })

  it('is compared without width, case, spaces and remarks', () => {
    expect(headerText(' Ｃustomer_ID（必填） ')).toBe('customerid')
  })
})
