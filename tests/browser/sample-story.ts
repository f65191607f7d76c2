// The sample story reckoned by hand, apart from the product: what is open, overdue and due soon on its day, in yuan.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const samples = join('host', 'samples')
const { now } = JSON.parse(readFileSync(join(samples, 'story.json'), 'utf8')) as { now: string }

/** The story's day, `2026-11-21`. */
export const TODAY = now.slice(0, 10)

type Contract = { row: number; customer: string; open: number; daysOverdue: number | null }

const [header = [], ...rows] = readFileSync(join(samples, 'story.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .map(cells)

/** The cells of a line of CSV; no cell of the samples holds a line break or a quote within quotes. */
export function cells(line: string): string[] {
  return (line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []).map(cell => cell.replace(/,$/, '').replace(/^"|"$/g, ''))
}

const contracts: Contract[] = rows.map((row, index) => {
  const cell = (name: string) => row[header.indexOf(name)] ?? ''
  const open = Math.max(0, Number(cell('合同总金额')) - Number(cell('已付款金额')))
  return {
    row: index + 2,
    customer: cell('客户名称'),
    open,
    daysOverdue: daysPast(cell('起算日'), cell('付款周期')),
  }
})

/** 净30天: so many days after the start; 月结30天: after the end of its month. Null: nothing says when. */
function daysPast(start: string, terms: string): number | null {
  const [, kind, days] = /^(净|月结)(\d+)天$/.exec(terms) ?? []
  const [year, month, day] = start.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined || days === undefined) return null
  const from = kind === '净' ? Date.UTC(year, month - 1, day) : Date.UTC(year, month, 0)
  return (Date.parse(TODAY) - from) / 86_400_000 - Number(days)
}

const open = contracts.filter(contract => contract.open > 0)
const overdue = open.filter(({ daysOverdue }) => daysOverdue !== null && daysOverdue > 0)
const dueSoon = open.filter(
  ({ daysOverdue }) => daysOverdue !== null && daysOverdue <= 0 && daysOverdue >= -7,
)
const total = (some: Contract[]) => some.reduce((sum, contract) => sum + contract.open, 0)

export const STORY = {
  contracts: contracts.length,
  customers: new Set(contracts.map(({ customer }) => customer)).size,
  openItems: open.length,
  balance: total(open),
  overdue: total(overdue),
  overdueCustomers: new Set(overdue.map(({ customer }) => customer)).size,
  dueSoon: total(dueSoon),
  dueSoonItems: dueSoon.length,
}

/** The first sheet row with this customer. */
export const rowOf = (customer: string): number =>
  contracts.find(contract => contract.customer === customer)?.row ?? 0
