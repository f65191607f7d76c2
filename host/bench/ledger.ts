// The ledgers that are measured: the eleven classic columns, 合同编号, 起算日, 应收日期, and contracts of two years.
import type { CellInput, DocumentInput } from '../types'

/**
 * 'receipts': what is paid stands in a list of receipts of its own, as many as contracts. 'instalments': so many instalments of a third as many
 * contracts, 30/60/10. 'deals': a sheet of so many sales beside a contract of each customer.
 */
export type Size = { rows: number; customers: number; shape?: 'receipts' | 'instalments' | 'deals' }

export const SIZES: Size[] = [
  { rows: 1_000, customers: 10 },
  { rows: 1_000, customers: 1_000 },
  { rows: 10_000, customers: 10 },
  { rows: 10_000, customers: 1_000 },
  { rows: 50_000, customers: 1_000 },
  { rows: 1_000, customers: 1_000, shape: 'receipts' },
  { rows: 10_000, customers: 1_000, shape: 'receipts' },
  { rows: 50_000, customers: 1_000, shape: 'receipts' },
  { rows: 1_000, customers: 1_000, shape: 'instalments' },
  { rows: 10_000, customers: 1_000, shape: 'instalments' },
  { rows: 50_000, customers: 1_000, shape: 'instalments' },
  { rows: 1_000, customers: 1_000, shape: 'deals' },
  { rows: 10_000, customers: 1_000, shape: 'deals' },
  { rows: 50_000, customers: 1_000, shape: 'deals' },
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

const PAID_BESIDE = ['已付款金额', '未付款金额']

/** The same without what only receipts know. */
const contractRows = (size: Size): CellInput[][] => {
  const headers = HEADERS.split(' ')
  const kept = headers.flatMap((header, at) => (PAID_BESIDE.includes(header) ? [] : [at]))
  return [headers, ...ledgerRows(size)].map(row => kept.map(at => row[at] ?? ''))
}

/**
 * As many receipts as contracts: a third names its contract, the others are told by the amount or go to the oldest. Two thirds of what
 * was sold came in.
 */
const receiptRows = ({ rows, customers }: Size): CellInput[][] =>
  Array.from({ length: rows }, (_, i) => {
    const contract = i - (i % 3)
    const total = 1_000 + (contract % 977) * 100
    const day = `${2025 + (Math.floor(i / 12) % 2)}-${pad((i % 10) + 1, 2)}-${pad((i % 28) + 1, 2)}`
    const amount = Math.round((total * 2) / 3)
    return [day, `客户${pad(i % customers, 4)}有限公司`, amount, i % 3 === 0 ? `HT-${pad(contract, 6)}` : '']
  })

/** The add-on's own sheet as it makes it. */
const PLAN_HEADERS =
  '客户 合同 期次 名称 比例 金额 触发条件 触发日期 账期 应收日期 到期日（账期管家） 发票号 发票状态 开票日期 备注 合同键'

const planRows = (contracts: number, { rows, customers }: Size): CellInput[][] =>
  Array.from({ length: rows }, (_, i) => {
    const [contract, part] = [Math.floor(i / 3), i % 3]
    const customer = `客户${pad(contract % customers, 4)}有限公司`
    const [share, event] = [
      ['30%', '签约'],
      ['60%', '验收'],
      ['10%', '质保期满'],
    ][part] ?? ['', '']
    const happened = part === 1 && contract % 2 === 0 ? '2026-06-10' : ''
    const number = `HT-${pad(Math.min(contract, contracts - 1), 6)}`
    return [customer, number, String(part + 1), '', share ?? '', '', event ?? '', happened, '30天']
  })

const DEAL_HEADERS = '日期 客户 产品 数量 单价 金额 成本 订单号'.split(' ')

/**
 * Sales of three years: every other customer has not ordered for at least a year, the others order on. Where there are fifty of one, the
 * model of everybody's orders has a book to be fitted to.
 */
const dealRows = ({ rows, customers }: Size): CellInput[][] =>
  Array.from({ length: rows }, (_, i) => {
    const c = i % customers
    const [order, all] = [Math.floor(i / customers), Math.ceil(rows / customers)]
    const span = c % 2 === 0 ? 1000 : 200 + ((c * 37) % 500)
    const day = new Date(Date.UTC(2024, 0, 5 + (c % 40) + Math.floor(((order + 1) * span) / (all + 1))))
    const [quantity, price] = [1 + (i % 7), 200 + (i % 97) * 10]
    const amount = quantity * price
    const name = `客户${pad(c, 4)}有限公司`
    return [
      day.toISOString().slice(0, 10),
      name,
      `产品${i % 23}`,
      quantity,
      price,
      amount,
      Math.round(amount * 0.7),
      `DD-${pad(i, 6)}`,
    ]
  })

export const ledgerOf = (size: Size): DocumentInput => {
  const room = { rows: size.rows + 100, columns: 26 }
  if (size.shape === 'instalments') {
    const contracts = Math.ceil(size.rows / 3)
    const ledger = [HEADERS.split(' '), ...ledgerRows({ ...size, rows: contracts })]
    const plan = [PLAN_HEADERS.split(' '), ...planRows(contracts, size)]
    return {
      sheets: [
        { name: '客户台账', rows: ledger, size: room },
        { name: '分期', rows: plan, size: room },
      ],
    }
  }
  if (size.shape === 'deals') {
    const ledger = [HEADERS.split(' '), ...ledgerRows({ ...size, rows: size.customers })]
    return {
      sheets: [
        { name: '客户台账', rows: ledger, size: { ...room, rows: size.customers + 100 } },
        { name: '销售明细', rows: [DEAL_HEADERS, ...dealRows(size)], size: room },
      ],
    }
  }
  if (size.shape === undefined)
    return { sheets: [{ name: '客户台账', rows: [HEADERS.split(' '), ...ledgerRows(size)], size: room }] }
  const receipts = [['收款日期', '付款单位', '收款金额', '合同编号'], ...receiptRows(size)]
  return {
    sheets: [
      { name: '客户台账', rows: contractRows(size), size: room },
      { name: '收款流水', rows: receipts, size: room },
    ],
  }
}
