// 归档 beside what else keeps an eye on the rows: 客户 and 收款 on sheets of their own, a closed month, a second person's tick.
import { expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { CellInput, Host, Person } from '../../../host/types'
import { saveSettings, value } from '../receivables-desk'
import { confirmThree } from '../setup/three-sheets'
import { archiveAll, returnAll } from './settled'

const CONTRACTS: CellInput[][] = [
  ['客户名称', '合同编号', '合同签订日期', '合同总金额', '应收日期'],
  ['甲公司', 'HT-1', '2023-05-01', 1000, '2023-09-01'],
  ['乙公司', 'HT-2', '2023-06-01', 700, '2023-10-01'],
  ['甲公司', 'HT-3', '2026-06-01', 500, '2026-10-01'],
]
const CUSTOMERS: CellInput[][] = [
  ['客户名称', '联系人', '联系电话', '邮箱地址'],
  ['甲公司', '赵一', '021-6000 0001', 'a@example.com'],
  ['乙公司', '钱二', '021-6000 0002', 'b@example.com'],
]
const RECEIPTS: CellInput[][] = [
  ['日期', '付款单位', '金额', '合同号'],
  ['2023-09-03', '甲公司', 1000, 'HT-1'],
  ['2023-10-03', '乙公司', 700, 'HT-2'],
  ['2026-10-02', '甲公司', 200, 'HT-3'],
]

const opened = (): { host: Host; ann: Person } => {
  const sheet = (name: string, rows: CellInput[][]) => ({ name, rows, size: { rows: 30, columns: 10 } })
  const sheets = [sheet('合同', CONTRACTS), sheet('客户', CUSTOMERS), sheet('收款流水', RECEIPTS)]
  const host = openHost({ document: { sheets }, now: '2026-11-21T09:00' })
  const ann = host.as(host.owner)
  confirmThree(ann, value(ann, 'setup.read', {}))
  return { host, ann }
}

it('what 收款 has paid goes into the archive, is counted as before and comes back; 客户 and 收款 stay part of the ledger', () => {
  const { host, ann } = opened()
  const { totals } = value(ann, 'home', {})
  const beside = ['客户', '收款流水'].map(name => host.sheet(name).values())
  expect(totals.balance).toBe(30_000)
  expect(archiveAll(ann).last).toMatchObject({ written: 2, left: { counts: {} } })
  expect(host.sheet('归档').values('B2:B3').flat().sort()).toEqual(['HT-1', 'HT-2'])
  expect(value(ann, 'start', {})).toMatchObject({ beside: ['客户', '收款流水'], archive: '归档' })
  expect(value(ann, 'home', {}).totals).toEqual(totals)
  expect(value(ann, 'customer.open', { customer: '乙公司' }).summary).not.toBeNull()
  expect(returnAll(ann).last).toMatchObject({ written: 2, left: { counts: {} } })
  expect(value(ann, 'home', {}).totals).toEqual(totals)
  expect(['客户', '收款流水'].map(name => host.sheet(name).values())).toEqual(beside)
})

it('moving to the archive changes nothing of a closed month, and waits for nobody’s tick', () => {
  const { ann } = opened()
  saveSettings(ann, settings => ({ ...settings, fourEyes: { ...settings.fourEyes, on: true } }))
  value(ann, 'closing.close', { month: '2026-10' })
  archiveAll(ann)
  expect(value(ann, 'closing', { month: null, offer: null }).late).toMatchObject({ changes: [] })
  expect(value(ann, 'fourEyes', {})).toMatchObject({ on: true, damaged: false, count: 0 })
})
