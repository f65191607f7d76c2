// Ledgers as teams lay them out: contracts, and the many ways in which the wizard must find them on one sheet or several.
import * as fc from 'fast-check'
import type { CellInput } from '../../../host/types'
import { addDays, type CalendarDate } from '../../../src/core/calendar-date'
import { day } from '../../core/ledger/build'

/** Amounts in fen. */
export type Contract = {
  customer: string
  reference: string
  signedOn: CalendarDate
  terms: string
  total: number
  paid: number
}

const CUSTOMERS = ['云栖酒店有限公司', '青禾设计院有限公司', 'Acme Ltd', '松间民宿', '长风地产集团']

/** Hundreds of yuan, so that they stand exactly in 万元 too. */
const HUNDRED = 10_000
const contract = fc.record({
  customer: fc.constantFrom(...CUSTOMERS),
  signedOn: fc.integer({ min: 0, max: 640 }).map(days => addDays(day('2025-01-05'), days)),
  terms: fc.constantFrom('净15天', '净30天', '月结30天', '2个月'),
  hundreds: fc.integer({ min: 1, max: 90_000 }),
  share: fc.constantFrom(0, 0, 0.4, 1),
})

export const contracts: fc.Arbitrary<Contract[]> = fc
  .array(contract, { minLength: 3, maxLength: 9 })
  .map(list =>
    list.map(({ customer, signedOn, terms, hundreds, share }, at) => ({
      customer,
      reference: `HT-${100 + at}`,
      signedOn,
      terms,
      total: hundreds * HUNDRED,
      paid: Math.floor(hundreds * share) * HUNDRED,
    })),
  )

const HEADERS = {
  customer: ['客户名称', '客户', '单位名称'],
  reference: ['合同编号', '合同号', '单号'],
  signedOn: ['合同签订日期', '签约日期', '签订时间'],
  terms: ['付款周期', '账期', '付款条件'],
  total: ['合同总金额', '合同总额', '总金额'],
  paid: ['已付款金额', '已收款', '已付'],
  number: ['序号'],
  state: ['本月跟进情况'],
} as const

type Column = keyof typeof HEADERS

export type Layout = {
  titles: number
  /** Where 万元 is said, if the amounts are in it. */
  unit: 'none' | 'header' | 'title' | 'line'
  columns: Column[]
  /** Which alias of each header. */
  names: number
  /** Every other header on the line above. */
  twoLines: boolean
  dates: 'cells' | 'words' | 'dots'
  amounts: 'numbers' | 'texts' | 'full-width'
  blankRowAfter: number | null
  subtotals: boolean
}

export const layout: fc.Arbitrary<Layout> = fc
  .record({
    titles: fc.integer({ min: 0, max: 3 }),
    unit: fc.constantFrom<Layout['unit']>('none', 'header', 'title', 'line'),
    columns: fc.shuffledSubarray<Column>(Object.keys(HEADERS) as Column[], {
      minLength: Object.keys(HEADERS).length,
    }),
    names: fc.integer({ min: 0, max: 2 }),
    twoLines: fc.boolean(),
    dates: fc.constantFrom<Layout['dates']>('cells', 'words', 'dots'),
    amounts: fc.constantFrom<Layout['amounts']>('numbers', 'texts', 'full-width'),
    blankRowAfter: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
    subtotals: fc.boolean(),
  })
  // One line above and one below the headers would be three lines.
  .map(made => ({
    ...made,
    titles: made.unit === 'title' ? Math.max(1, made.titles) : made.titles,
    twoLines: made.twoLines && made.unit !== 'line',
  }))

/** The rows of a sheet, as a person would have typed them. */
export const sheetOf = (list: readonly Contract[], made: Layout): CellInput[][] => {
  const rows: CellInput[][] = titlesOf(made)
  rows.push(...headerLines(made))
  list.forEach((one, at) => {
    rows.push(made.columns.map(column => cellOf(column, one, { made, at })))
    if (made.blankRowAfter === at) rows.push([''])
  })
  if (made.subtotals) rows.push(made.columns.map(column => subtotal(column, list, made)))
  return rows
}

const titlesOf = ({ titles, unit }: Layout): CellInput[][] =>
  Array.from({ length: titles }, (_, at) => [
    at === 0 ? `某某公司合同台账${unit === 'title' ? '（单位：万元）' : ''}` : `制表人：小王 ${at}`,
  ])

const isAmount = (column: Column) => column === 'total' || column === 'paid'

const headerLines = ({ columns, names, unit, twoLines }: Layout): CellInput[][] => {
  const headers = columns.map(column => {
    const texts: readonly string[] = HEADERS[column]
    const name = texts[names % texts.length] ?? ''
    return unit === 'header' && isAmount(column) ? `${name}（万元）` : name
  })
  if (unit === 'line') return [headers, columns.map(column => (isAmount(column) ? '（万元）' : ''))]
  if (!twoLines) return [headers]
  const isAbove = (at: number) => at % 2 === 0
  return [
    headers.map((header, at) => (isAbove(at) ? header : '')),
    headers.map((header, at) => (isAbove(at) ? '' : header)),
  ]
}

type Where = { made: Layout; at: number }

const cellOf = (column: Column, one: Contract, { made, at }: Where): CellInput => {
  if (column === 'number') return at + 1
  if (column === 'state') return ['已联系', ''][at % 2] ?? ''
  if (column === 'signedOn') return dateIn(one.signedOn, made.dates)
  return column === 'total' || column === 'paid' ? amountIn(one[column], made) : one[column]
}

const dateIn = (on: CalendarDate, written: Layout['dates']): string => {
  const [year, month, date] = on.split('-').map(Number)
  if (written === 'cells') return on
  return written === 'words' ? `'${year}年${month}月${date}日` : `'${year}.${month}.${date}`
}

const inUnit = (fen: number, { unit }: Layout) => fen / 100 / (unit === 'none' ? 1 : 10_000)

const amountIn = (fen: number, made: Layout): CellInput => {
  const amount = inUnit(fen, made)
  if (made.amounts === 'numbers') return amount
  const text = amount.toLocaleString('en-US', { maximumFractionDigits: 4 })
  const wide = text.replace(/[0-9.,]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
  return `'${made.amounts === 'texts' ? text : wide}`
}

const subtotal = (column: Column, list: readonly Contract[], made: Layout): CellInput => {
  if (column === 'customer') return '合计'
  if (column !== 'total' && column !== 'paid') return ''
  return inUnit(
    list.reduce((sum, one) => sum + one[column], 0),
    made,
  )
}

/** What the list of customers says of one, the same wherever he stands. */
export const contactOf = (customer: string): string => `${customer.slice(0, 2)}先生`

export const termsOf = (list: readonly Contract[], customer: string): string =>
  list.find(one => one.customer === customer)?.terms ?? ''

const CUSTOMER_HEADERS = [
  ['客户名称', '联系人', '付款周期', '邮箱地址'],
  ['客户全称', '对接人', '账期', '邮箱'],
  ['公司名称', '联系人姓名', '付款条件', '电子邮箱'],
] as const

/** 客户, one row each, under the layout's title lines. */
export const customerSheet = (list: readonly Contract[], made: Layout): CellInput[][] => {
  const names = [...new Set(list.map(({ customer }) => customer))]
  const rows: CellInput[][] = [
    ...titlesOf({ ...made, unit: 'none' }),
    [...(CUSTOMER_HEADERS[made.names] ?? [])],
  ]
  names.forEach((name, at) => {
    rows.push([name, contactOf(name), termsOf(list, name), `c${at}@example.com`])
    if (made.blankRowAfter === at) rows.push([''])
  })
  return rows
}

const RECEIPT_HEADERS = [
  ['收款日期', '客户名称', '收款金额', '合同编号', '收款方式'],
  ['到账日期', '付款单位', '到账金额', '合同号', '渠道'],
  ['日期', '付款方', '金额', '单号', '方式'],
] as const

/** 收款, one row for each contract that was paid on, under the customer's name or another payer's; dates and amounts as the layout has them. */
export const receiptSheet = (
  list: readonly Contract[],
  made: Layout,
  numbered: readonly boolean[],
): CellInput[][] => {
  const paid = list.filter(one => one.paid > 0)
  const headers = (RECEIPT_HEADERS[made.names] ?? []).map((header, at) =>
    at === 2 && (made.unit === 'header' || made.unit === 'line') ? `${header}（万元）` : header,
  )
  const rows: CellInput[][] = [...titlesOf(made), headers]
  paid.forEach((one, at) => {
    const payer = numbered[at] ? one.customer : `${one.customer}的母公司`
    rows.push([
      dateIn(addDays(one.signedOn, 9), made.dates),
      payer,
      amountIn(one.paid, made),
      one.reference,
      '电汇',
    ])
    if (made.blankRowAfter === at) rows.push([''])
  })
  if (made.subtotals) {
    const sum = inUnit(
      paid.reduce((total, one) => total + one.paid, 0),
      made,
    )
    rows.push(['合计', '', sum, '', ''])
  }
  return rows
}
