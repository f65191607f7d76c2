// 表里改过的已付 on the built bundle: found at night or at a look, given its day, and the figures of a day go by it.
import { describe, expect, it } from 'vitest'
import type { Person } from '../../../host/types'
import type { ShownPaidChange } from '../../../src/contract/paid'
import { adoptAs, SHEET as TILL } from '../adopting'
import { opened as openTill } from '../receipts/till'
import { openDesk, SHEET, value } from '../receivables-desk'

const found = (person: Person) =>
  value(person, 'paid', {}).changes.map(({ number, foundOn, what, before, amount, row }) => ({
    number,
    foundOn,
    what,
    before,
    amount,
    row,
  }))
const said = (changes: readonly ShownPaidChange[], on: string) =>
  changes.map(({ number, amount }) => ({ number, amount, on }))

/** 100.00 of B公司 through 登记收款. */
const enter = (person: Person): void => {
  const { key, payer } = value(person, 'receipts', { customer: 'b公司' })
  const [item] = payer?.items ?? []
  if (item === undefined) throw new Error('no item')
  const { sheet, row, paid, open, booking } = item
  const share = {
    sheet,
    row,
    item: item.item,
    paid,
    open,
    booking,
    amount: 10_000,
    rule: 'chosen' as const,
  }
  value(person, 'receipts.record', {
    key,
    customer: 'b公司',
    on: '2026-11-23',
    total: 10_000,
    note: '',
    again: false,
    shares: [share],
  })
}

const opened = () => {
  const desk = openDesk([
    { customer: 'A', open: 1000, paid: 200 },
    { customer: 'B', open: 500 },
  ])
  expect(value(desk.ann, 'paid', {}).state).toBe('not-begun')
  value(desk.ann, 'paid.open', {})
  return desk
}

describe('已付 typed into the ledger', () => {
  it('is offered from the day it was found, once, and what 登记收款 wrote is not', () => {
    const { host, ann } = opened()
    enter(ann)
    expect(found(ann)).toEqual([])

    ann.type(SHEET, 'F2', '320')
    host.clock.advance({ days: 1 })
    value(ann, 'refresh', {})
    host.clock.advance({ days: 1 })
    ann.type(SHEET, 'F2', '350')
    const offered = [
      {
        number: 'BD20261124-01',
        foundOn: '2026-11-24',
        what: '家具 HT-1',
        before: 20_000,
        amount: 12_000,
        row: 2,
      },
      {
        number: 'BD20261125-01',
        foundOn: '2026-11-25',
        what: '家具 HT-1',
        before: 32_000,
        amount: 3_000,
        row: 2,
      },
    ]
    expect(found(ann)).toEqual(offered)
    ann.sortRows(SHEET, 'G', 'descending')
    expect(found(ann)).toEqual(offered.map(change => ({ ...change, row: 3 })))
  })

  it('is none of what a colleague enters while one waits for his turn', () => {
    const { host, ann } = opened()
    const bob = host.as('bob@example.com')
    host.faults.arm({ member: 'Lock.tryLock', nth: 1, meanwhile: () => enter(bob) })
    expect(found(ann)).toEqual([])
    expect(value(ann, 'receipts', { customer: 'b公司' }).recent).toHaveLength(1)
    expect(host.sheetNames()).not.toContain('已付变动')
  })

  it('is compared by night only while a column says sums', () => {
    const { host, ann } = openTill()
    value(ann, 'paid.open', {})
    ann.deleteColumns(TILL, 'F')
    ann.deleteColumns(TILL, 'F')
    adoptAs(ann, { style: 'invoice', addDueColumn: false, dailyTotals: false })
    host.clock.advance({ days: 1 })
    value(ann, 'refresh', {})
    expect(value(ann, 'paid', {})).toMatchObject({ state: 'no-column', changes: [] })
    expect(host.sheetNames()).not.toContain('已付变动')
  })

  it('given its day is a receipt that changes no cell, and undone it is asked for again', () => {
    const { host, ann } = opened()
    ann.type(SHEET, 'F2', '320')
    host.clock.advance({ days: 2 })
    const { changes } = value(ann, 'paid', {})
    const before = host.sheet(SHEET).snapshot()
    const asked = { changes: said(changes, '2026-11-24'), way: 'receipt' as const }
    expect(value(ann, 'paid.say', asked)).toMatchObject({ said: 1, changes: [] })
    expect(host.sheet(SHEET).snapshot()).toEqual(before)
    const [receipt] = value(ann, 'receipts', { customer: 'a公司' }).recent
    expect(receipt).toMatchObject({ on: '2026-11-24', total: 12_000, state: 'entered', fromCell: true })

    value(ann, 'receipts.settle', { receipt: receipt?.receipt ?? '', way: 'take-back' })
    expect(host.sheet(SHEET).snapshot()).toEqual(before)
    expect(found(ann)).toMatchObject([{ before: 20_000, amount: 12_000 }])
  })

  it('said to be no receipt is not asked about again, and 期初 can be taken anew', () => {
    const { host, ann } = opened()
    ann.type(SHEET, 'F2', '180')
    const { changes } = value(ann, 'paid', {})
    expect(changes).toMatchObject([{ amount: -2_000 }])
    value(ann, 'paid.say', { changes: said(changes, '2026-11-23'), way: 'correction' })
    expect(found(ann)).toEqual([])
    const [header = [], row = []] = host.sheet('已付变动').values()
    const cells = Object.fromEntries(header.map((label, at) => [String(label), row[at]]))
    expect(cells).toMatchObject({ 是什么: '不是收款', 由谁: 'owner@example.com' })
    ann.type(SHEET, 'F3', '400')
    host.clock.advance({ days: 1 })
    expect(found(ann).length).toBe(1)
    expect(value(ann, 'paid.open', {})).toMatchObject({ changes: [], opening: { on: '2026-11-24' } })
  })

  it('says so when what 期初已收 stands on was edited', () => {
    const { ann } = opened()
    ann.type('期初已收用', 'B2', 'x')
    expect(value(ann, 'paid', {})).toMatchObject({ state: 'damaged', changes: [] })
    expect(value(ann, 'paid.open', {}).state).toBe('kept')
  })
})

describe('a month closed after 期初已收', () => {
  it('counts a payment by its day, wherever 已付 was typed', () => {
    const { host, ann } = opened()
    ann.type(SHEET, 'F2', '320')
    const { changes } = value(ann, 'paid', {})
    value(ann, 'paid.say', { changes: said(changes, '2026-11-23'), way: 'receipt' })
    host.clock.advance({ days: 9 })
    ann.type(SHEET, 'F2', '400')
    value(ann, 'paid.say', { changes: said(value(ann, 'paid', {}).changes, '2026-12-01'), way: 'receipt' })
    value(ann, 'closing.close', { month: '2026-11' })
    const [close] = value(ann, 'closing', { month: null, offer: null }).months
    expect(close?.figures).toMatchObject({ received: 32_000, balance: 138_000 })
  })
})
