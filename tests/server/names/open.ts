// Small ledgers of one to three sheets for the tests of who is who, opened in the host and adopted as the wizard understands them.
import { openHost } from '../../../host'
import type { CellInput, Host, Person } from '../../../host/types'
import { choicesFrom, confirmInput } from '../../../src/sidebar/setup/setup-choices'
import { MONDAY, readyToSend, value } from '../receivables-desk'

export type Sheets = Record<string, CellInput[][]>

export const CONTRACTS = [
  '客户名称',
  '联系人',
  '联系电话',
  '邮箱地址',
  '合同编号',
  '合同总金额',
  '已付款金额',
  '应收日期',
  '付款周期',
  '客户经理',
]

/** One contract due on 10 November, open in full unless `paid` says otherwise. */
export const contract = (name: string, number: string, total: number, more: Record<string, CellInput> = {}) =>
  CONTRACTS.map(header => {
    const plain: Record<string, CellInput> = {
      客户名称: name,
      邮箱地址: 'pay@example.com',
      合同编号: number,
      合同总金额: total,
      已付款金额: 0,
      应收日期: '2026-11-10',
      ...more,
    }
    return plain[header] ?? ''
  })

export const adoptAll = (ann: Person): void => {
  const draft = value(ann, 'setup.read', {})
  const choices = choicesFrom(draft, 'collect')
  const beside = Object.entries(choices.beside).map(([id, one]) => [id, { ...one, joined: true }])
  value(
    ann,
    'setup.confirm',
    confirmInput({ draft, choices: { ...choices, beside: Object.fromEntries(beside) }, goal: 'collect' }),
  )
  readyToSend(ann)
}

/** The sheets in their order, the contracts first; Ann has adopted all of them. */
export const openSheets = (sheets: Sheets): { host: Host; ann: Person } => {
  const host = openHost({
    document: {
      sheets: Object.entries(sheets).map(([name, rows]) => ({
        name,
        rows,
        size: { rows: rows.length + 20, columns: 26 },
      })),
    },
    now: MONDAY,
    account: 'workspace',
  })
  const ann = host.as('owner@example.com')
  ann.select(Object.keys(sheets)[0] ?? '', 'A1')
  adoptAll(ann)
  return { host, ann }
}
