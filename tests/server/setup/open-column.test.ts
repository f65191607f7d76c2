// Contracts whose payments stand on another sheet: our column says beside each what is still unpaid, so that the sheet itself can be coloured.
import { describe, expect, it } from 'vitest'
import type { Host } from '../../../host/types'
import { customerKey } from '../../../src/core/ledger/customer-key'
import { OPEN_COLUMN } from '../../../src/tables/ledger/columns'
import { adoptAs, openLedger } from '../adopting'
import { value } from '../receivables-desk'
import { adoptThree, agreed, confirmThree, openThree } from './three-sheets'

const LABEL = OPEN_COLUMN.label['zh-CN']
const HEADER_ROW = 2

const headers = (host: Host) => host.sheet('合同').values('A2:P2')[0] ?? []
const columnOf = (host: Host) => headers(host).indexOf(LABEL)
/** What our column says of each contract, by its number. */
const unpaid = (host: Host): Record<string, unknown> => {
  const at = columnOf(host)
  const rows = host.sheet('合同').values('A3:P40')
  return Object.fromEntries(rows.filter(row => row[1]).map(row => [String(row[1]), row[at]]))
}
const letter = (host: Host) => 'ABCDEFGHIJKLMNOP'[columnOf(host)] ?? ''

type Ann = ReturnType<typeof adoptThree>['ann']

const openItems = (ann: Ann) => value(ann, 'home.explain', { figure: 'balance' }).rows
const problems = (ann: Ann) => value(ann, 'check', {}).groups.map(({ code }) => code)

describe('our 未付金额 column beside contracts paid in 收款', () => {
  it('says of each contract what is still open, and its sheet is coloured by it', () => {
    const { host, ann, result } = adoptThree()
    expect(result.openColumn).toBe(true)
    const items = openItems(ann)
    expect(items.length).toBeGreaterThan(5)
    for (const { reference, amount } of items) expect(unpaid(host)[reference]).toBe(amount / 100)
    const sum = Object.values(unpaid(host)).reduce<number>((all, one) => all + Number(one ?? 0), 0)
    expect(Math.round(sum * 100)).toBe(value(ann, 'home', {}).totals.balance)

    const overdue = items.filter(({ daysOverdue }) => daysOverdue > 0).map(({ row }) => row)
    const coloured = host.sheet('合同').coloured('A1:A60')
    const red = coloured.flatMap(([cell], at) => (cell?.background === '#fce8e6' ? [at + 1] : []))
    expect(red).toEqual([...new Set(overdue)].sort((a, b) => a - b))
    expect(red.length).toBeGreaterThan(0)
  })

  it('follows a receipt at once, and its taking back', () => {
    const { host, ann } = adoptThree()
    const [item] = openItems(ann)
    if (item === undefined) throw new Error('Nothing is open')
    const before = unpaid(host)[item.reference]
    const key = customerKey(item.name)
    const form = value(ann, 'receipts', { customer: key })
    const payable = form.payer?.items.find(({ row }) => row === item.row)
    if (payable === undefined) throw new Error('The item is not payable')
    const { sheet, row, open, paid, booking } = payable
    const share = {
      item: payable.item,
      sheet,
      row,
      open,
      paid,
      booking,
      amount: open,
      rule: 'chosen',
    } as const
    const recorded = value(ann, 'receipts.record', {
      key: form.key,
      customer: key,
      on: '2026-11-20',
      total: open,
      note: '',
      again: false,
      shares: [share],
    })
    expect(recorded.status).toBe('recorded')
    expect(unpaid(host)[item.reference]).toBe(0)
    const receipt = recorded.status === 'recorded' ? recorded.receipt.receipt : ''
    value(ann, 'receipts.settle', { receipt, way: 'take-back' })
    expect(unpaid(host)[item.reference]).toBe(before)
  })

  it('names a cell that says something else, and puts it right at the next refresh', () => {
    const { host, ann } = adoptThree()
    expect(problems(ann)).not.toContain('open-cell-differs')
    const first = `${letter(host)}${HEADER_ROW + 1}`
    const right = host.sheet('合同').values(first)
    ann.type('合同', first, '12.34')
    expect(problems(ann)).toContain('open-cell-differs')
    value(ann, 'refresh', {})
    expect(host.sheet('合同').values(first)).toEqual(right)
    expect(problems(ann)).not.toContain('open-cell-differs')
  })

  it('is found there by the next set-up, is none of the team’s columns, and goes with the add-on', () => {
    const { host, ann, before } = adoptThree()
    const draft = value(ann, 'setup.read', {})
    expect(draft.openColumn).toBe(true)
    expect(draft.columns.map(({ header }) => header)).not.toContain(LABEL)
    confirmThree(ann, draft)
    expect(headers(host).filter(header => header === LABEL)).toHaveLength(1)
    expect(value(ann, 'columns', {}).own.map(({ header }) => header)).not.toContain(LABEL)
    value(ann, 'uninstall', { keepLog: false })
    expect(host.snapshot()).toEqual(before)
  })

  it('is not added against the person’s word, nor where the ledger says itself what is paid', () => {
    const { host, ann } = openThree()
    const draft = value(ann, 'setup.read', {})
    const result = confirmThree(ann, draft, { ...agreed(draft), addOpenColumn: false })
    expect(result.openColumn).toBe(false)
    expect(host.sheet('合同').values('A2:K2').flat()).not.toContain(LABEL)

    const own = openLedger([
      ['客户名称', '合同总金额', '已付款金额', '应收日期'],
      ['甲公司', 100, 0, '2026-11-10'],
    ])
    expect(adoptAs(own.ann, { addOpenColumn: true }).openColumn).toBe(false)
  })

  it('is asked for by name of a customer who owes nothing: a settled contract says 0', () => {
    const { host, ann } = adoptThree()
    const { summary } = value(ann, 'customer.open', { customer: customerKey('长风化工集团有限公司') })
    const settled = summary?.history.deals.filter(({ state }) => state === 'settled') ?? []
    expect(settled.length).toBeGreaterThan(0)
    for (const { reference } of settled) expect(unpaid(host)[reference]).toBe(0)
  })
})
