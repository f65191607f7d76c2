// What shows the due days of the ledger follows 付款周期 and whose a rule is: instalments, rows in another currency, customers who are one.
import { expect, it } from 'vitest'
import { adoptAs, openLedger } from '../adopting'
import { makePlan, openPlanned, planRows } from '../plans/planned'
import { refusal, value } from '../receivables-desk'
import { differing, dueColumn, openRuled, saveTerms } from './ruled'

const DUE = '到期日（账期管家）'

it('days off move the instalments of 分期 and the day the row of their contract shows', () => {
  const { host, ann } = openPlanned([
    ['云栖酒店', 'y@example.com', '大堂', 'HT-1', '2026-08-01', 100000, 30000, '30/60/10'],
  ])
  makePlan(ann)
  const contract = { sheet: '合同台账', row: 2, key: '云栖酒店|HT-1' }
  value(ann, 'plans.trigger', { contract, trigger: 'acceptance', on: '2026-09-03', was: null, rows: null })
  expect(dueColumn(host)).toEqual(['2026-10-03'])
  expect(saveTerms(ann, { adjust: 'following' }).changes).toBe(1)
  expect(planRows(host).map(row => row[DUE])).toEqual(['2026-08-01', '2026-10-08', null])
  expect(dueColumn(host)).toEqual(['2026-10-08'])
  expect(differing(ann)).toEqual([])
})

it('a rule changes the due day of a row in another currency too, and counts it', () => {
  const row = (name: string, currency: string) => [name, 1000, 0, '月结30天', '2026-08-05', currency]
  const { host, ann } = openLedger([
    ['客户名称', '合同总金额', '已付款金额', '付款周期', '起算日', '币种'],
    row('甲公司', ''),
    row('乙公司', 'USD'),
  ])
  adoptAs(ann, {})
  expect(dueColumn(host)).toEqual(['2026-09-30', '2026-09-30'])
  expect(saveTerms(ann, { monthly: 'from-start' }).changes).toBe(2)
  expect(dueColumn(host)).toEqual(['2026-09-04', '2026-09-04'])
})

it('the rule of a customer found to be another counts for his rows at once, and no longer once that is undone', () => {
  const start = '2026-08-05'
  const { host, ann } = openRuled([
    { customer: 'A', terms: '月结30天', start },
    { customer: 'B', terms: '月结30天', start },
  ])
  const rule = { monthly: 'from-start', statementDay: null } as const
  saveTerms(ann, { customers: [{ name: 'B公司', ...rule }] })
  expect(dueColumn(host)).toEqual(['2026-09-30', '2026-09-04'])
  value(ann, 'duplicates.merge', { key: 'b公司', customer: 'a公司', write: true })
  expect(dueColumn(host)).toEqual(['2026-09-04', '2026-09-04'])
  const { lastAct } = value(ann, 'check', {})
  value(ann, 'undo', { act: lastAct?.id ?? '', from: 0 })
  expect(dueColumn(host)).toEqual(['2026-09-30', '2026-09-04'])
})

it('a refresh writes nothing while a colleague is at it', () => {
  const { host, ann } = openRuled([{ customer: 'A', terms: '月结30天', start: '2026-08-05' }])
  const lock = host.holdLock('document')
  expect(refusal(ann, 'refresh', {}).code).toBe('busy')
  lock.release()
  expect(value(ann, 'refresh', {})).toMatchObject({ rows: 1 })
})
