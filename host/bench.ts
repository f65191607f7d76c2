// `npm run bench`: what each task of the built add-on asks of Google, by size of ledger. Counts, not wall time, are what to compare.
import { openHost } from './index'
import type { CellInput, Host, Person, RpcExecution } from './types'

type Size = { rows: number; customers: number }
type Cost = { calls: number; read: number; written: number; seconds: number; cpu: number }

const SIZES: Size[] = [
  { rows: 1_000, customers: 10 },
  { rows: 1_000, customers: 1_000 },
  { rows: 10_000, customers: 10 },
  { rows: 10_000, customers: 1_000 },
  { rows: 50_000, customers: 1_000 },
]

const HEADERS =
  '客户名称 联系人 联系电话 邮箱地址 合作项目 合同签订日期 合同总金额 已付款金额 未付款金额 付款周期 备注 合同编号 起算日 应收日期'

const pad = (n: number, width: number) => String(n).padStart(width, '0')

/** Contracts of 2025 and 2026 spread evenly over the customers; two thirds paid, the rest open or overdue. */
const ledgerRows = ({ rows, customers }: Size): CellInput[][] =>
  Array.from({ length: rows }, (_, i) => {
    const c = i % customers
    const month = pad((i % 12) + 1, 2)
    const year = 2025 + (Math.floor(i / 12) % 2)
    const total = 1_000 + (i % 977) * 100
    const paid = i % 3 === 0 ? 0 : total
    const [signed, start, due] = [`${year}-${month}-03`, `${year}-${month}-10`, `${year}-${month}-25`]
    return [
      `客户${pad(c, 4)}有限公司`,
      `联系人${c}`,
      `138 0000 ${pad(c, 4)}`,
      `c${c}@example.com`,
      `项目${i % 7}`,
      signed,
      total,
      paid,
      total - paid,
      '净15天',
      '',
      `HT-${pad(i, 6)}`,
      start,
      due,
    ]
  })

type Draft = {
  sheetId: number
  headerRow: number
  style: string
  currency: string
  columns: { index: number; field: string | null }[]
  terms: { text: string; meaning: unknown }[]
}

const answerOf = <T>(run: RpcExecution): T => {
  if (!run.answer.ok) throw new Error(`${run.functionName}: ${JSON.stringify(run.answer.problem)}`)
  return run.answer.value as T
}

const choiceFrom = (draft: Draft) => ({
  sheetId: draft.sheetId,
  headerRow: draft.headerRow,
  goal: 'collect',
  style: draft.style,
  currency: draft.currency,
  columns: draft.columns
    .filter(column => column.field !== null)
    .map(({ index, field }) => ({ index, field })),
  units: [],
  dateOrders: [],
  blankPaidIsZero: true,
  terms: draft.terms.flatMap(({ text, meaning }) => (meaning ? [{ text, terms: meaning }] : [])),
  addDueColumn: false,
  dailyTotals: true,
})

const costOf = (run: RpcExecution): Cost => ({
  calls: run.totalCalls,
  read: run.cellsRead,
  written: run.cellsWritten,
  seconds: run.simulatedSeconds,
  cpu: run.cpuMs,
})

const task = (person: Person, method: string, input: unknown): Cost => {
  const run = person.rpc(method, input)
  answerOf(run)
  return costOf(run)
}

const openLedger = (size: Size): Host =>
  openHost({
    document: {
      sheets: [
        {
          name: '客户台账',
          rows: [HEADERS.split(' '), ...ledgerRows(size)],
          size: { rows: size.rows + 100, columns: 26 },
        },
      ],
    },
  })

const costsAt = (size: Size): [task: string, cost: Cost][] => {
  const person = openLedger(size).as('owner@example.com')
  const read = person.rpc('setup.read', {})
  const choice = choiceFrom(answerOf<Draft>(read))
  return [
    ['setup.read', costOf(read)],
    ['setup.confirm', task(person, 'setup.confirm', choice)],
    ['refresh', task(person, 'refresh', {})],
    ['check', task(person, 'check', {})],
    ['home', task(person, 'home', {})],
    ['customer.open', task(person, 'customer.open', { customer: '客户0003有限公司' })],
    ['reminders', task(person, 'reminders', {})],
  ]
}

const grouped = (n: number) => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',')

/** Prints a markdown table, as docs/performance.md holds it; `npm run bench -- 1000 10000` keeps to those numbers of rows. */
export const main = (argv: string[]): number => {
  const wanted = SIZES.filter(({ rows }) => argv.length === 0 || argv.includes(String(rows)))
  console.log(
    '| rows | customers | task | service calls | cells read | cells written | simulated s | bundle CPU ms |',
  )
  console.log('|--:|--:|---|--:|--:|--:|--:|--:|')
  for (const size of wanted)
    for (const [name, cost] of costsAt(size))
      console.log(
        `| ${grouped(size.rows)} | ${grouped(size.customers)} | ${name} | ${cost.calls} | ${grouped(cost.read)} | ${grouped(cost.written)} | ${cost.seconds.toFixed(1)} | ${grouped(cost.cpu)} |`,
      )
  return 0
}
