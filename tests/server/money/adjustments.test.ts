// 调整 on the built bundle: credit notes, write-offs with a second person's approval, recoveries; the team's cells stay as they are.
import { describe, expect, it } from 'vitest'
import type { Person } from '../../../host/types'
import type { AdjustableItem } from '../../../src/contract/adjustments'
import type { Input } from '../../../src/contract/inputs'
import { putLong } from '../../../src/server/long-values'
import type { Store } from '../../../src/server/ports'
import { DEFAULT_SETTINGS, readSettings } from '../../../src/server/settings'
import { openDesk, refusal, SHEET, saveSettings, value } from '../receivables-desk'

type Changes = Partial<Input<'adjustments.record'>>

const itemsOf = (person: Person, customer: string): AdjustableItem[] =>
  value(person, 'adjustments', { customer }).customer?.items ?? []

const formOf = (person: Person, customer: string, changes: Changes): Input<'adjustments.record'> => {
  const { key } = value(person, 'adjustments', { customer })
  const [first] = itemsOf(person, customer)
  if (first === undefined) throw new Error('nothing to adjust')
  const { sheet, row, item, open } = first
  return {
    key,
    customer,
    kind: 'credit',
    on: '2026-11-20',
    sheet,
    row,
    item,
    open,
    amount: 10_000,
    reason: '返工',
    of: '',
    ...changes,
  }
}

const record = (person: Person, customer: string, changes: Changes) => {
  const result = value(person, 'adjustments.record', formOf(person, customer, changes))
  if (result.status !== 'recorded') throw new Error(result.status)
  return result.adjustment
}

const balance = (person: Person) => value(person, 'home', {}).totals.balance
const received = (person: Person) => value(person, 'home', {}).totals.received

describe('a credit note', () => {
  it('lowers what the letter asks for, is one row however often it is sent, and leaves the team’s cells alone', () => {
    const { host, ann } = openDesk([{ customer: 'A', open: 1000 }])
    const before = host.sheet(SHEET).snapshot()
    const form = formOf(ann, 'a公司', { amount: 25_000 })
    expect(value(ann, 'adjustments.record', form)).toMatchObject({
      status: 'recorded',
      adjustment: { number: 'TZ20261123-01', counted: 25_000, state: 'standing' },
    })
    expect(value(ann, 'adjustments.record', form)).toMatchObject({ adjustment: { number: 'TZ20261123-01' } })
    expect(host.sheet('账款调整').values().length).toBe(2)
    expect(host.sheet(SHEET).snapshot()).toEqual(before)
    const [letter] = value(ann, 'reminders', {}).plan.letters
    expect(letter).toMatchObject({ customer: 'a公司', total: 75_000 })
    expect([balance(ann), received(ann)]).toEqual([75_000, 0])
  })

  it('above the open amount is remembered and goes to another contract, until it is void', () => {
    const { ann } = openDesk([
      { customer: 'A', open: 1000 },
      { customer: 'A', open: 500, due: '2026-11-12' },
    ])
    const { number } = record(ann, 'a公司', { amount: 120_000 })
    const [unused] = value(ann, 'adjustments', { customer: 'a公司' }).unused
    expect(unused).toMatchObject({ number, amount: 20_000 })
    record(ann, 'a公司', { amount: 15_000, of: number })
    expect(value(ann, 'adjustments', { customer: 'a公司' }).unused).toMatchObject([{ number, amount: 5_000 }])
    expect(balance(ann)).toBe(35_000)
    value(ann, 'adjustments.void', { number, reason: '登错了' })
    expect(balance(ann)).toBe(150_000)
    const [, voided] = value(ann, 'adjustments', { customer: null }).recent
    expect(voided).toMatchObject({
      number,
      state: 'void',
      counted: 0,
      voided: { by: 'owner@example.com', reason: '登错了' },
    })
  })

  it('is not recorded where the contract is not what the person saw, or bears less', () => {
    const { host, ann } = openDesk([{ customer: 'A', open: 1000 }])
    const form = formOf(ann, 'a公司', { kind: 'rounding', amount: 100_001 })
    expect(value(ann, 'adjustments.record', form)).toEqual({ status: 'changed-meanwhile' })
    const stale = formOf(ann, 'a公司', { kind: 'rounding', amount: 50 })
    ann.type(SHEET, 'F2', '300')
    expect(value(ann, 'adjustments.record', stale)).toEqual({ status: 'changed-meanwhile' })
    expect(host.sheetNames().includes('账款调整')).toBe(false)
    expect(refusal(ann, 'adjustments.record', { ...stale, on: '2026-12-01' }).code).toBe('value-malformed')
  })
})

describe('a write-off', () => {
  it('counts once a second person approved it, and the record says who, when and why', () => {
    const { host, ann } = openDesk([{ customer: 'A', open: 1000 }, { customer: 'B' }])
    const bob = host.as('bob@example.com')
    const { number, state } = record(ann, 'a公司', { kind: 'write-off', amount: 100_000, reason: '公司注销' })
    expect([state, balance(ann)]).toEqual(['proposed', 200_000])
    expect(refusal(ann, 'adjustments.decide', { number, way: 'approve', reason: '我看行' }).code).toBe(
      'own-change',
    )
    const [waiting] = value(bob, 'adjustments', { customer: null }).waiting
    expect(waiting).toMatchObject({ number, mayDecide: 'yes', entered: { reason: '公司注销' } })

    value(bob, 'adjustments.decide', { number, way: 'approve', reason: '' })
    expect([balance(ann), received(ann)]).toEqual([100_000, 0])
    expect(value(ann, 'reminders', {}).plan.letters.map(({ customer }) => customer)).toEqual(['b公司'])
    const [header = [], row = []] = host.sheet('账款调整').values()
    const cells = Object.fromEntries(header.map((label, at) => [String(label), row[at]]))
    expect(cells).toMatchObject({
      由谁: 'owner@example.com',
      状态: '已批准',
      批准人: 'bob@example.com',
      批准时间: '2026-11-23 09:05',
    })
    expect(refusal(bob, 'adjustments.decide', { number, way: 'reject', reason: '改主意' }).code).toBe(
      'adjustment-gone',
    )
  })

  it('turns the row grey wherever sorting brings it, and void it is red again', () => {
    const { host, ann } = openDesk([
      { customer: 'A', open: 1000 },
      { customer: 'B', open: 1000 },
    ])
    const shades = () =>
      Object.fromEntries(
        [2, 3].map(row => [
          host.sheet(SHEET).values(`G${row}`)[0]?.[0],
          host.sheet(SHEET).coloured(`A${row}`)[0]?.[0]?.background,
        ]),
      )
    value(ann, 'refresh', {})
    expect(shades()).toEqual({ 'HT-1': '#fce8e6', 'HT-2': '#fce8e6' })
    const { number } = record(ann, 'a公司', { kind: 'write-off', amount: 100_000 })
    value(host.as('bob@example.com'), 'adjustments.decide', { number, way: 'approve', reason: '' })
    ann.sortRows(SHEET, 'G', 'descending')
    expect(shades()).toEqual({ 'HT-1': '#f1f3f4', 'HT-2': '#fce8e6' })
    value(ann, 'adjustments.void', { number, reason: '客户要付' })
    expect(shades()).toEqual({ 'HT-1': '#fce8e6', 'HT-2': '#fce8e6' })
  })

  it('turns only its own row grey where two rows are of one number and amount, and none that nothing tells from the other', () => {
    const shades = (due: string) => {
      const { host, ann } = openDesk([
        { customer: 'A', open: 1000, reference: 'HT-1', due: '2026-11-10' },
        { customer: 'A', open: 1000, reference: 'HT-1', due },
      ])
      record(ann, 'a公司', { amount: 100_000 })
      value(ann, 'refresh', {})
      ann.sortRows(SHEET, 'H', 'descending')
      return [2, 3].map(at => host.sheet(SHEET).coloured(`A${at}`)[0]?.[0]?.background)
    }
    expect(shades('2026-11-12')).toEqual(['#fce8e6', '#f1f3f4'])
    expect(shades('2026-11-10')).toEqual(['#fce8e6', '#fce8e6'])
  })

  it('that is rejected stays on record and counts nothing', () => {
    const { host, ann } = openDesk([{ customer: 'A', open: 1000 }])
    const { number } = record(ann, 'a公司', { kind: 'write-off', amount: 40_000 })
    const bob = host.as('bob@example.com')
    expect(refusal(bob, 'adjustments.decide', { number, way: 'reject', reason: '' }).code).toBe(
      'input-invalid',
    )
    value(bob, 'adjustments.decide', { number, way: 'reject', reason: '再催一个月' })
    expect(balance(ann)).toBe(100_000)
    expect(value(ann, 'adjustments', { customer: null })).toMatchObject({
      waiting: [],
      recent: [{ number, state: 'rejected', decided: { reason: '再催一个月' } }],
    })
  })

  it('in a team of one is approved by its author, who has to say why', () => {
    const { ann } = openDesk([{ customer: 'A', open: 1000 }])
    saveSettings(ann, settings => ({ ...settings, money: { ...settings.money, approval: 'anyone' } }))
    const { number } = record(ann, 'a公司', { kind: 'write-off', amount: 100_000 })
    expect(refusal(ann, 'adjustments.decide', { number, way: 'approve', reason: '' }).code).toBe(
      'input-invalid',
    )
    value(ann, 'adjustments.decide', { number, way: 'approve', reason: '只有我一个人' })
    expect(balance(ann)).toBe(0)
  })

  it('and what is recovered afterwards is cash that lowers nothing again', () => {
    const { host, ann } = openDesk([{ customer: 'A', open: 1000 }])
    const { number } = record(ann, 'a公司', { kind: 'write-off', amount: 60_000 })
    value(host.as('bob@example.com'), 'adjustments.decide', { number, way: 'approve', reason: '' })
    record(ann, 'a公司', { kind: 'recovery', amount: 20_000, reason: '破产分配' })
    expect([balance(ann), received(ann)]).toEqual([40_000, 20_000])
    const over = formOf(ann, 'a公司', { kind: 'recovery', amount: 40_001 })
    expect(value(ann, 'adjustments.record', over)).toEqual({ status: 'changed-meanwhile' })
  })
})

describe('settings of before', () => {
  it('keep all they say, and the rest is as by default', () => {
    const { money, ...older } = { ...DEFAULT_SETTINGS, sendHour: 11 }
    const values: Record<string, string> = {}
    const store: Store = {
      all: () => values,
      get: key => values[key] ?? null,
      put: more => Object.assign(values, more),
      remove: () => undefined,
      refresh: () => undefined,
    }
    putLong(store, 'zq.settings', JSON.stringify(older))
    expect(money).toEqual({ approval: 'others', bills: 'receipt' })
    expect(readSettings(store)).toEqual({ ...older, money })
  })
})
