// Unattended sending: one owner, what he approved, on workdays within hours; a copy and a colleague's change send nothing.
import { describe, expect, it } from 'vitest'
import type { Execution, Mail } from '../../../host/types'
import { adopt, customers, logRows, openDesk, refusal, SHEET, saveSettings, value } from '../receivables-desk'

const on = { mode: 'unattended', takeOver: false } as const

const failures = (runs: Execution[]) => runs.filter(({ error }) => error !== undefined)
/** Mails to customers; the owner's own notes are left out. */
const toCustomers = (mails: Mail[]) =>
  mails.filter(
    ({ to }) => !to.some(address => address.endsWith('owner@example.com') || address === 'bob@example.com'),
  )

describe('the owner’s hourly job', () => {
  it('sends on the next workday from the send hour on, once, and tells the owner in one note', () => {
    const { host, ann } = openDesk(customers(3), { now: '2026-11-20T20:30' })
    expect(value(ann, 'sending.set', on)).toMatchObject({
      mode: 'unattended',
      owner: { label: 'owner@example.com', mine: true },
      suspended: false,
    })
    expect(failures(host.clock.advanceTo('2026-11-23T08:59'))).toEqual([])
    expect(host.mails).toEqual([])
    host.clock.advanceTo('2026-11-23T10:00')
    expect(toCustomers(host.mails)).toHaveLength(3)
    host.clock.advanceTo('2026-11-24T23:00')
    expect(toCustomers(host.mails)).toHaveLength(3)
    const notes = host.mails.filter(({ to }) => to[0] === 'owner@example.com')
    expect(notes.map(({ subject }) => subject)).toEqual(['【木岚家具】催款：发出 3 封'])
    const [letter] = toCustomers(host.mails)
    const fontOf = (html = '') => /font-family:([^;]+);/.exec(html)?.[1]
    expect(fontOf(notes[0]?.htmlBody)).toContain('PingFang SC')
    expect(fontOf(notes[0]?.htmlBody)).toBe(fontOf(letter?.htmlBody))
    expect(value(ann, 'home', {}).lastRun).toMatchObject({
      mode: 'unattended',
      sent: 3,
      failed: 0,
      unknown: 0,
    })
  })

  it('is foretold in 设置 on workdays only; a person may send on any day', () => {
    const { ann } = openDesk([{ customer: 'A', due: '2026-11-25' }])
    const { policy } = value(ann, 'settings', {}).settings
    const first = () => value(ann, 'policy.preview', { policy }).rows[0]?.steps[0]?.on
    expect(first()).toBe('2026-11-28')
    value(ann, 'sending.set', on)
    expect(first()).toBe('2026-11-30')
  })

  it('sends nothing in the evening, and no note when there is nothing to tell', () => {
    const { host, ann } = openDesk([{ customer: 'A', due: '2026-12-31' }], { now: '2026-11-23T20:01' })
    value(ann, 'sending.set', on)
    host.clock.advanceTo('2026-11-25T12:00')
    expect(host.mails).toEqual([])
  })

  it('leaves letters that need approval and key accounts to a person', () => {
    const { host, ann } = openDesk([
      { customer: 'A', open: 90_000, signed: '2026-10-01' },
      { customer: 'B', open: 100, signed: '2026-10-01' },
    ])
    saveSettings(ann, settings => ({ ...settings, policy: { ...settings.policy, keyAccountShare: 0.5 } }))
    value(ann, 'sending.set', on)
    host.clock.advanceTo('2026-11-23T12:00')
    expect(toCustomers(host.mails).map(({ to }) => to[0])).toEqual(['b@example.com'])
    expect(value(ann, 'reminders', {}).plan.letters).toMatchObject([{ name: 'A公司', needs: 'by-hand' }])
  })

  it('sends what was added on a later workday, at the level that is due', () => {
    const { host, ann } = openDesk([{ customer: 'A' }, { customer: 'B', due: '2026-11-30' }])
    value(ann, 'sending.set', on)
    host.clock.advanceTo('2026-12-04T12:00')
    expect(toCustomers(host.mails).map(({ to, subject }) => [to[0], subject.slice(6, 10)])).toEqual([
      ['a@example.com', '付款提醒'],
      ['a@example.com', '催款函：'],
      ['b@example.com', '付款提醒'],
    ])
  })

  it('stops at four and a half minutes and goes on in the next hour, without a second letter to anyone', () => {
    const many = Array.from({ length: 400 }, (_, at) => ({ customer: `N${at}` }))
    const { host, ann } = openDesk(many, { account: 'workspace' })
    value(ann, 'sending.set', on)
    const [first] = host.clock
      .advanceTo('2026-11-23T10:00')
      .filter(({ functionName }) => functionName === 'onHour')
    expect(first?.error).toBeUndefined()
    expect(first?.simulatedSeconds).toBeGreaterThan(265)
    expect(first?.simulatedSeconds).toBeLessThan(330)
    const early = toCustomers(host.mails).length
    expect(early).toBeGreaterThan(50)
    expect(early).toBeLessThan(400)
    expect(host.mails).toHaveLength(early)
    host.clock.advanceTo('2026-11-23T19:59')
    const addresses = toCustomers(host.mails).map(({ to }) => to[0])
    expect(addresses).toHaveLength(400)
    expect(new Set(addresses).size).toBe(400)
  })

  it('keeps one recipient of the quota for the note to the owner', () => {
    const many = Array.from({ length: 120 }, (_, at) => ({ customer: `N${at}` }))
    const { host, ann } = openDesk(many, { account: 'consumer' })
    value(ann, 'sending.set', on)
    host.clock.advanceTo('2026-11-23T13:00')
    expect(toCustomers(host.mails)).toHaveLength(99)
    const notes = host.mails.filter(({ to }) => to[0] === 'owner@example.com')
    expect(notes).toHaveLength(1)
    expect(notes[0]?.body).toContain('还有 21 封')
  })
})

describe('one owner', () => {
  it('two people enabling: the second is told who sends; customers get one letter', () => {
    const { host, ann } = openDesk(customers(3))
    const bob = host.as('bob@example.com')
    value(ann, 'sending.set', on)
    expect(refusal(bob, 'sending.set', on)).toEqual({
      code: 'owned-by-other',
      values: ['owner@example.com', '2026-11-23'],
    })
    host.clock.advanceTo('2026-11-24T12:00')
    expect(toCustomers(host.mails)).toHaveLength(3)
  })

  it('a take-over makes the other the owner; the former owner’s trigger sends nothing', () => {
    const { host, ann } = openDesk(customers(3))
    const bob = host.as('bob@example.com')
    value(ann, 'sending.set', on)
    value(bob, 'sending.set', { ...on, takeOver: true })
    expect(value(ann, 'reminders', {}).sending).toMatchObject({
      owner: { label: 'bob@example.com', mine: false },
    })
    host.clock.advanceTo('2026-11-24T12:00')
    expect(toCustomers(host.mails)).toHaveLength(3)
    expect(new Set(host.mails.map(({ from }) => from))).toEqual(new Set(['bob@example.com']))
    expect(ann.triggers()).toEqual([])
  })

  it('a copy of the spreadsheet never sends by itself', () => {
    const { host, ann } = openDesk(customers(2))
    value(ann, 'sending.set', on)
    const copy = host.copy()
    copy.clock.advanceTo('2026-11-24T12:00')
    expect(refusal(copy.as('owner@example.com'), 'reminders', {}).code).toBe('not-set-up')
    // The mails of the original only: one a customer.
    expect(toCustomers(host.mails).length).toBeLessThanOrEqual(2)
  })

  it('a colleague who confirms by hand while the owner’s run is going is told so', () => {
    const { host, ann } = openDesk(customers(3))
    const bob = host.as('bob@example.com')
    const confirmed = value(bob, 'reminders', {}).plan.letters.map(({ customer, total }) => ({
      customer,
      total,
    }))
    let told: unknown = null
    host.faults.arm({
      member: 'MailApp.sendEmail',
      nth: 2,
      meanwhile: () => {
        told = refusal(bob, 'reminders.send', { test: false, letters: confirmed })
      },
    })
    value(ann, 'reminders.send', { test: false, letters: confirmed })
    expect(told).toEqual({ code: 'busy', values: ['owner@example.com', '2026-11-23 09:05'] })
    expect(host.mails).toHaveLength(3)
    const again = value(bob, 'reminders.send', { test: false, letters: confirmed })
    expect(again).toMatchObject({ sent: 0, skipped: Array(3).fill({ why: 'claimed-elsewhere' }) })
  })
})

it('a run that died midway is told in the note of the run that goes on', () => {
  const { host, ann } = openDesk(customers(4))
  value(ann, 'sending.set', on)
  host.faults.arm({ member: 'MailApp.sendEmail', nth: 2, stop: 'after', unflushed: 'lost' })
  host.clock.advanceTo('2026-11-23T13:00')
  const addresses = toCustomers(host.mails).map(({ to }) => to[0])
  expect(addresses).toEqual(['a@example.com', 'b@example.com', 'c@example.com', 'd@example.com'])
  expect(logRows(host).map(row => row.结果)).toEqual([
    '已发出',
    '结果不明',
    '已取消',
    '已取消',
    '已发出',
    '已发出',
  ])
  const notes = host.mails.filter(({ to }) => to[0] === 'owner@example.com')
  expect(notes).toHaveLength(1)
  expect(notes[0]?.body).toContain('已发出 3 封')
  expect(notes[0]?.body).toContain('1 封结果不明')
})

it('a set-up run again by the owner keeps him the owner', () => {
  const { host, ann } = openDesk(customers(1))
  value(ann, 'sending.set', on)
  adopt(ann)
  expect(value(ann, 'reminders', {}).sending).toMatchObject({ owner: { mine: true }, suspended: false })
  ann.renameSheet(SHEET, '合同2026')
  host.clock.advanceTo('2026-11-23T12:00')
  expect(toCustomers(host.mails)).toHaveLength(1)
})

it('a person who took his authorization back sends nothing, and nothing fails loudly', () => {
  const { host, ann } = openDesk(customers(2))
  value(ann, 'sending.set', on)
  host.revoke('owner@example.com')
  expect(failures(host.clock.advanceTo('2026-11-24T12:00'))).toEqual([])
  expect(host.mails).toEqual([])
})
