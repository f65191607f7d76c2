// 承兑汇票 on the built bundle: counted when received or once honoured, as 设置 says; a dishonoured one opens the contracts again.
import { describe, expect, it } from 'vitest'
import type { Person } from '../../../host/types'
import { form, viewOf } from '../receipts/till'
import { openDesk, refusal, SHEET, saveSettings, value } from '../receivables-desk'

const atMaturity = (person: Person) =>
  saveSettings(person, settings => ({ ...settings, money: { ...settings.money, bills: 'maturity' } }))

const bills = (person: Person) =>
  value(person, 'bills', {}).bills.map(({ receipt, dueOn, amount, waits, isDue }) => ({
    receipt,
    dueOn,
    amount,
    waits,
    isDue,
  }))

describe('a bill that counts when received', () => {
  it('is entered like any receipt and in hand until it falls due; dishonoured, the contract is open again', () => {
    const { host, ann } = openDesk([{ customer: 'A', open: 1000 }])
    const asked = form(viewOf(ann, 'a公司'), 100_000, { bill: { dueOn: '2027-02-20' } })
    value(ann, 'receipts.record', asked)
    const inHand = { receipt: 'SK20261123-01', dueOn: '2027-02-20', amount: 100_000, waits: false }
    expect(host.sheet(SHEET).values('F2:F2')).toEqual([[1000]])
    expect(bills(ann)).toEqual([{ ...inHand, isDue: false }])
    expect(value(ann, 'reminders', {}).plan.letters).toEqual([])

    host.clock.advance({ days: 90 })
    expect(bills(ann)).toEqual([{ ...inHand, isDue: true }])
    const settled = value(ann, 'receipts.settle', { receipt: 'SK20261123-01', way: 'dishonour' })
    expect(settled.receipt).toMatchObject({ state: 'undone', dishonoured: true })
    expect(host.sheet(SHEET).values('F2:F2')).toEqual([[0]])
    expect([bills(ann), value(ann, 'home', {}).totals.balance]).toEqual([[], 100_000])
    const [header = [], row = []] = host.sheet('收款').values()
    const cells = Object.fromEntries(header.map((label, at) => [String(label), row[at]]))
    expect(cells).toMatchObject({ 状态: '已退票', 结算方式: '承兑汇票' })
  })

  it('does not fall due before it came in', () => {
    const { ann } = openDesk([{ customer: 'A', open: 1000 }])
    const early = form(viewOf(ann, 'a公司'), 100_000, { bill: { dueOn: '2026-11-19' } })
    expect(refusal(ann, 'receipts.record', early).code).toBe('value-malformed')
    value(ann, 'receipts.record', form(viewOf(ann, 'a公司'), 100_000))
    const transfer = { receipt: 'SK20261123-01', way: 'dishonour' as const }
    expect(refusal(ann, 'receipts.settle', transfer).code).toBe('input-invalid')
  })
})

describe('a bill that counts once it is honoured', () => {
  it('leaves the contract open without a letter, and pays it with the receipt of its due day', () => {
    const { host, ann } = openDesk([{ customer: 'A', open: 1000 }])
    atMaturity(ann)
    const view = viewOf(ann, 'a公司')
    const shares = form(view, 100_000, { bill: { dueOn: '2026-12-20' } })
    expect(refusal(ann, 'receipts.record', shares).code).toBe('input-invalid')
    value(ann, 'receipts.record', { ...shares, shares: [] })
    expect(host.sheet(SHEET).values('F2:F2')).toEqual([[0]])
    expect(bills(ann)).toMatchObject([{ receipt: 'SK20261123-01', waits: true, isDue: false }])
    expect(value(ann, 'home', {}).totals.balance).toBe(100_000)
    expect(value(ann, 'reminders', {}).plan.letters).toEqual([])

    host.clock.advance({ days: 28 })
    expect(bills(ann)).toMatchObject([{ isDue: true }])
    const honoured = form(viewOf(ann, 'a公司'), 100_000, { on: '2026-12-20', ofBill: 'SK20261123-01' })
    expect(value(ann, 'receipts.record', honoured)).toMatchObject({ status: 'recorded' })
    expect(host.sheet(SHEET).values('F2:F2')).toEqual([[1000]])
    expect(bills(ann)).toEqual([])
    const again = { ...honoured, key: 'another form', again: true }
    expect(value(ann, 'receipts.record', again)).toMatchObject({ status: 'changed-meanwhile' })

    value(ann, 'receipts.settle', { receipt: 'SK20261221-01', way: 'take-back' })
    expect(bills(ann)).toMatchObject([{ receipt: 'SK20261123-01', waits: true }])
  })

  it('dishonoured is in no hand, and the letter goes out', () => {
    const { ann } = openDesk([{ customer: 'A', open: 1000 }])
    atMaturity(ann)
    const asked = form(viewOf(ann, 'a公司'), 100_000, { bill: { dueOn: '2026-12-20' } })
    value(ann, 'receipts.record', { ...asked, shares: [] })
    value(ann, 'receipts.settle', { receipt: 'SK20261123-01', way: 'dishonour' })
    expect(bills(ann)).toEqual([])
    expect(value(ann, 'reminders', {}).plan.letters).toMatchObject([{ customer: 'a公司', total: 100_000 }])
  })
})
