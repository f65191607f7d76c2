// A customer stays himself on the built add-on: renamed in 客户 under his number, or found to be one with another.
import { describe, expect, it } from 'vitest'
import type { Person } from '../../../host/types'
import { letters, refusal, sendAll, value } from '../receivables-desk'
import { CONTRACTS, contract, openSheets } from './open'

const search = (ann: Person, words: string) =>
  value(ann, 'customer.search', { words, within: [], group: null }).hits.map(({ key, name }) => [key, name])

describe('a customer renamed in 客户 under his number', () => {
  const open = () =>
    openSheets({
      合同: [CONTRACTS, contract('云栖酒店', 'HT-1', 1000), contract('云栖酒店', 'HT-2', 500)],
      客户: [
        ['客户编号', '客户名称', '联系人', '联系电话'],
        ['C0001', '云栖酒店', '李敏', '13800000001'],
      ],
    })

  it('keeps his letters, his arrangement and his key, and is found by the new name', () => {
    const { ann } = open()
    sendAll(ann)
    value(ann, 'reminders.arrange', { customer: '云栖酒店', way: 'never' })
    ann.type('客户', 'B2', '云栖集团')
    ann.type('合同', 'A3', '云栖集团')
    expect(search(ann, '云栖集团')).toEqual([['云栖酒店', '云栖集团']])
    const view = value(ann, 'customer.open', { customer: '云栖酒店' })
    expect(view.summary).toMatchObject({
      name: '云栖集团',
      finance: { balance: 150_000 },
      service: { lettersSent: 1 },
    })
    expect(view).toMatchObject({ arrangement: { way: 'never' } })
    expect(value(ann, 'reminders', {}).plan.withheld.map(({ reason }) => reason)).toEqual(['never', 'never'])
  })

  it('is found under the name between when he is renamed again', () => {
    const { ann } = open()
    ann.type('客户', 'B2', '云栖集团')
    ann.type('合同', 'A3', '云栖集团')
    value(ann, 'refresh', {})
    ann.type('客户', 'B2', '云栖国际')
    expect(search(ann, '云栖')).toEqual([['云栖酒店', '云栖国际']])
    expect(value(ann, 'customer.open', { customer: '云栖酒店' }).summary?.finance.balance).toBe(150_000)
  })
})

describe('two spellings of one customer', () => {
  const open = () =>
    openSheets({
      合同: [
        CONTRACTS,
        contract('恒川酒店', 'HT-1', 1000),
        contract('恒川酒店有限公司', 'HT-2', 500),
        contract('云栖', 'HT-3', 300, { 邮箱地址: 'y@example.com' }),
      ],
      收款: [
        ['收款日期', '付款单位', '收款金额'],
        ['2026-11-01', '恒川酒店有限公司', 100],
      ],
    })
  const pair = { key: '恒川酒店有限公司', customer: '恒川酒店' }
  const merged = (write: boolean) => {
    const { host, ann } = open()
    sendAll(ann)
    value(ann, 'reminders.arrange', { customer: pair.key, hold: { until: '2026-12-01', reason: '等发票' } })
    const result = value(ann, 'duplicates.merge', { ...pair, write })
    return { host, ann, result }
  }

  it('stand side by side with what merging would write', () => {
    const { ann } = open()
    const { pairs } = value(ann, 'duplicates', {})
    expect(pairs.map(({ a, b, why }) => [a.name, b.name, why])).toEqual([
      ['恒川酒店', '恒川酒店有限公司', ['name', 'email']],
    ])
    expect(pairs[0]?.b).toMatchObject({
      contracts: 1,
      balance: 50_000,
      receipts: 1,
      cells: [
        { sheet: '合同', cells: 1 },
        { sheet: '收款', cells: 1 },
      ],
    })
  })

  it('that are found to be one change nothing in a month that was closed before', () => {
    const { ann } = open()
    value(ann, 'closing.close', { month: '2026-10' })
    value(ann, 'duplicates.merge', { ...pair, write: true })
    expect(value(ann, 'closing', { month: null, offer: null }).late).toMatchObject({
      status: 'kept',
      count: 0,
    })
  })

  it('are one once a person says so: balances, letters and arrangements of both, and no cell is touched', () => {
    const { host, ann, result } = merged(false)
    expect(result).toMatchObject({ written: 0, left: 0, act: null })
    expect(host.sheet('合同').values()[2]?.[0]).toBe('恒川酒店有限公司')
    const view = value(ann, 'customer.open', { customer: pair.customer })
    expect(view.summary).toMatchObject({
      name: '恒川酒店',
      finance: { balance: 150_000 },
      service: { lettersSent: 2 },
    })
    expect(view).toMatchObject({ arrangement: { holdReason: '等发票' } })
    expect(refusal(ann, 'customer.open', { customer: pair.key }).code).toBe('customer-gone')
    expect(value(ann, 'duplicates', {}).pairs).toEqual([])
    expect(value(ann, 'check', {}).groups.map(({ code }) => code)).not.toContain('customers-alike')
  })

  it('are told no level twice after they are one, also where the rows of the log are gone', () => {
    const { host, ann } = merged(false)
    value(ann, 'reminders.arrange', { customer: pair.customer, hold: null })
    expect(letters(value(ann, 'reminders', {}))).toEqual([])
    const rows = host.sheet('催款记录').values().length - 1
    ann.deleteRows('催款记录', 2, rows)
    expect(letters(value(ann, 'reminders', {}))).toEqual([])
  })

  it('get the name written where it is asked for, and undoing makes them two again', () => {
    const { host, ann, result } = merged(true)
    expect(result.written).toBe(2)
    expect(host.sheet('合同').values()[2]?.[0]).toBe('恒川酒店')
    expect(host.sheet('收款').values()[1]?.[1]).toBe('恒川酒店')
    const { lastAct } = value(ann, 'check', {})
    expect(lastAct).toMatchObject({ kind: 'merge', cells: 2 })
    value(ann, 'undo', { act: lastAct?.id ?? '', from: 0 })
    expect(host.sheet('合同').values()[2]?.[0]).toBe('恒川酒店有限公司')
    expect(host.sheet('收款').values()[1]?.[1]).toBe('恒川酒店有限公司')
    const view = value(ann, 'customer.open', { customer: pair.key })
    expect(view.summary?.finance.balance).toBe(50_000)
    expect(view).toMatchObject({ arrangement: { holdReason: '等发票' } })
  })

  it('are two again when it is taken back, and two for good when a person says that', () => {
    const { ann } = merged(false)
    value(ann, 'duplicates.takeBack', pair)
    expect(value(ann, 'duplicates', {}).pairs).toHaveLength(1)
    value(ann, 'duplicates.different', pair)
    const view = value(ann, 'duplicates', {})
    expect(view.pairs).toEqual([])
    expect(view.said.map(({ kind, name, other }) => [kind, name, other])).toEqual([
      ['different', '恒川酒店有限公司', '恒川酒店'],
    ])
    expect(value(ann, 'check', {}).groups.map(({ code }) => code)).not.toContain('customers-alike')
  })
})
