// 看板: the blocks of figures its charts are drawn over; one declaration gives columns, widths, formats and the chart.
import type { Words } from './words'

export type BoardBlockId = 'aging' | 'expected' | 'balance' | 'collected' | 'debtors' | 'shares'

export type BoardColumn = {
  label: Words
  /** Pixels. */
  width: number
  format: 'text' | 'amount' | 'day' | 'count' | 'share'
}

export type BoardBlock = {
  id: BoardBlockId
  /** Title of the chart and of the block. */
  title: Words
  /** Most rows under the header; what is not filled is blank. */
  rows: number
  /** The first one names the points, the next `series` are drawn. */
  columns: readonly BoardColumn[]
  chart: { kind: 'column' | 'line' | 'bar'; series: number; colours: readonly string[]; stacked: boolean }
}

const BLUE = '#1a73e8'
const TEAL = '#12b5cb'
/** As overdue rows in the ledger. */
const RED = '#c5221f'

const amount = (zh: string, en: string): BoardColumn => ({
  label: { 'zh-CN': zh, en },
  width: 120,
  format: 'amount',
})
const day: BoardColumn = { label: { 'zh-CN': '日期', en: 'Day' }, width: 80, format: 'day' }
const customer: BoardColumn = { label: { 'zh-CN': '客户', en: 'Customer' }, width: 200, format: 'text' }

/** In the order of the charts, two in a row. */
export const BOARD_BLOCKS: readonly BoardBlock[] = [
  {
    id: 'aging',
    title: { 'zh-CN': '账龄（按逾期天数）', en: 'Aging (days overdue)' },
    rows: 9,
    columns: [
      { label: { 'zh-CN': '区间', en: 'Bucket' }, width: 110, format: 'text' },
      amount('未付金额', 'Open amount'),
      { label: { 'zh-CN': '笔数', en: 'Items' }, width: 60, format: 'count' },
    ],
    chart: { kind: 'column', series: 1, colours: [BLUE], stacked: false },
  },
  {
    id: 'expected',
    title: { 'zh-CN': '今后 12 周预计回款', en: 'Expected cash, next 12 weeks' },
    rows: 13,
    columns: [
      { label: { 'zh-CN': '周', en: 'Week' }, width: 110, format: 'text' },
      amount('按合同', 'By contract'),
      amount('按习惯', 'By habit'),
    ],
    chart: { kind: 'column', series: 2, colours: [BLUE, TEAL], stacked: false },
  },
  {
    id: 'balance',
    title: { 'zh-CN': '应收走势', en: 'Receivables over time' },
    rows: 53,
    columns: [day, amount('应收余额', 'Outstanding'), amount('逾期', 'Overdue')],
    chart: { kind: 'line', series: 2, colours: [BLUE, RED], stacked: false },
  },
  {
    id: 'collected',
    title: { 'zh-CN': '回款走势', en: 'Collections over time' },
    rows: 53,
    columns: [day, amount('收到', 'Collected')],
    chart: { kind: 'line', series: 1, colours: [TEAL], stacked: false },
  },
  {
    id: 'debtors',
    title: { 'zh-CN': '未付最多的 10 位客户', en: 'Top 10 debtors' },
    rows: 10,
    columns: [customer, amount('逾期', 'Overdue'), amount('未逾期', 'Not overdue')],
    chart: { kind: 'bar', series: 2, colours: [RED, BLUE], stacked: true },
  },
  {
    id: 'shares',
    title: { 'zh-CN': '客户集中度：占近 12 个月收入', en: 'Concentration: share of 12-month revenue' },
    rows: 6,
    columns: [customer, { label: { 'zh-CN': '占比', en: 'Share' }, width: 80, format: 'share' }],
    chart: { kind: 'bar', series: 1, colours: [BLUE], stacked: false },
  },
]

/** Blocks whose chart was to look otherwise in boards drawn before `BOARD_LOOK` was what it is. */
export const BOARD_LOOK = 2
export const RELOOKED: readonly BoardBlockId[] = ['expected']

export type BoardFigureId = 'balance' | 'overdue' | 'overdueShare' | 'dueSoon' | 'dso' | 'collected'

/** The key figures on top, one a column. */
export const BOARD_FIGURES: readonly { id: BoardFigureId; format: 'amount' | 'share' | 'days' }[] = [
  { id: 'balance', format: 'amount' },
  { id: 'overdue', format: 'amount' },
  { id: 'overdueShare', format: 'share' },
  { id: 'dueSoon', format: 'amount' },
  { id: 'dso', format: 'days' },
  { id: 'collected', format: 'amount' },
]
