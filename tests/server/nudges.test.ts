// Owners told by mail, on the built add-on: opted in by the owner of the hourly job, one mail a day at most, customers' letters first.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import type { CellInput, Host, HostOptions, Person } from '../../host/types'
import { adopt, refusal, saveSettings, sender, value } from './receivables-desk'

const SHEET = '客户台账'
const HEADERS = ['客户名称', '邮箱地址', '合同总金额', '已付款金额', '应收日期', '客户经理']

type Sketch = { name: string; owner: string; due?: string }
const TEAM: Sketch[] = [
  { name: '甲公司', owner: '林晓' },
  { name: '乙公司', owner: '林晓' },
  { name: '丙公司', owner: '许澄' },
  { name: '丁公司', owner: '' },
]

const opened = (team: Sketch[] = TEAM, options: Partial<HostOptions> = {}): { host: Host; ann: Person } => {
  const rows = team.map(({ name, owner, due = '2027-12-01' }, at): CellInput[] => [
    name,
    `c${at}@example.com`,
    1000 * (at + 1),
    0,
    due,
    owner,
  ])
  const size = { rows: team.length + 20, columns: 10 }
  const host = openHost({
    document: { sheets: [{ name: SHEET, rows: [HEADERS, ...rows], size }] },
    now: '2026-01-12T09:05',
    account: 'workspace',
    ...options,
  })
  const ann = host.as('owner@example.com')
  adopt(ann)
  saveSettings(ann, settings => ({ ...settings, sender }))
  return { host, ann }
}

const nudge = (person: Person, on = true) =>
  saveSettings(person, settings => ({ ...settings, verify: { ...settings.verify, nudge: on } }))
const mailOf = (person: Person, name: string, mail: string, superior = '') =>
  value(person, 'people.save', { name, mail, superior })
const toOwners = (host: Host) =>
  host.mails.filter(({ to }) => to.some(address => /^(lin|xu)@/.test(address))).map(({ to }) => to[0])

/** 2026-04-13, a working Monday, is the first day after the first quarter; before the eve of it no hourly job runs. */
const ready = (team?: Sketch[], options?: Partial<HostOptions>) => {
  const desk = opened(team, options)
  desk.host.clock.advanceTo('2026-04-12T21:30')
  nudge(desk.ann)
  mailOf(desk.ann, '林晓', 'lin@example.com')
  mailOf(desk.ann, '许澄', 'xu@example.com')
  return desk
}

describe('owners are told', () => {
  it('on a workday from the hour in 设置 on, each in one mail with his customers, the largest balance first', () => {
    const { host } = ready()
    host.clock.advanceTo('2026-04-13T08:55')
    expect(host.mails).toEqual([])
    host.clock.advanceTo('2026-04-13T20:00')
    expect(toOwners(host).sort()).toEqual(['lin@example.com', 'xu@example.com'])
    const mail = host.mails.find(({ to }) => to[0] === 'lin@example.com')
    expect(mail?.subject).toBe('【账期管家】2 位客户的资料该核对了')
    expect(mail?.body).toMatch(
      /乙公司：未付 ¥2,000.00；联系方式、合同与金额、付款条件该核对，已过期 1 天[\s\S]+甲公司/,
    )
    expect(mail?.body).not.toContain('丙公司')
    expect(mail?.body).not.toContain('丁公司')
    expect(mail?.from).toBe('owner@example.com')
  })

  it('once a week while nothing is new, not at the weekend, and no more once it is verified', () => {
    const { host, ann } = ready()
    host.clock.advanceTo('2026-04-19T23:00')
    expect(toOwners(host)).toHaveLength(2)
    const verified = {
      customer: '丙公司',
      blocks: ['contact', 'amounts', 'terms'] as ('contact' | 'amounts' | 'terms')[],
    }
    value(ann, 'freshness.verify', { customers: [verified] })
    host.clock.advanceTo('2026-04-20T20:00')
    expect(toOwners(host).slice(2)).toEqual(['lin@example.com'])
  })

  it('not at all unless switched on, and not when there is nothing', () => {
    const { host, ann } = opened()
    mailOf(ann, '林晓', 'lin@example.com')
    host.clock.advanceTo('2026-04-14T20:00')
    expect(host.mails).toEqual([])
    nudge(ann)
    const customers = value(ann, 'freshness', {}).stale.map(({ key, blocks }) => ({
      customer: key,
      blocks: blocks.map(({ block }) => block),
    }))
    value(ann, 'freshness.verify', { customers })
    host.clock.advanceTo('2026-04-15T20:00')
    expect(host.mails).toEqual([])
  })

  it('through his superior who has no address, in the superior’s one mail, with the owner’s name', () => {
    const { host, ann } = ready()
    mailOf(ann, '许澄', '', '林晓')
    host.clock.advanceTo('2026-04-13T20:00')
    expect(toOwners(host)).toEqual(['lin@example.com'])
    expect(host.mails[0]?.body).toContain('丙公司（客户经理 许澄）')
  })
})

describe('nobody is told twice', () => {
  it.each([
    { member: 'MailApp.sendEmail', nth: 1, stop: 'before' },
    { member: 'MailApp.sendEmail', nth: 1, stop: 'after' },
    { member: 'MailApp.sendEmail', nth: 2, stop: 'after' },
    { member: 'Properties.setProperties', nth: 1, stop: 'after' },
    { member: 'Properties.setProperties', nth: 2, stop: 'after' },
  ] as const)(
    'by a run that was killed, $stop $member $nth; who was missed hears on the next workday',
    fault => {
      const { host } = ready()
      host.clock.advanceTo('2026-04-13T08:59')
      host.faults.arm({ ...fault, unflushed: 'lost' })
      const runs = host.clock.advanceTo('2026-04-13T20:00')
      expect(runs.some(({ error }) => error !== undefined)).toBe(true)
      const told = toOwners(host)
      expect(told).toEqual([...new Set(told)])
      host.clock.advanceTo('2026-04-14T20:00')
      expect([...new Set(toOwners(host))].sort()).toEqual(['lin@example.com', 'xu@example.com'])
    },
  )

  it('by another hour, or by an address Google refuses', () => {
    const { host } = ready()
    host.clock.advanceTo('2026-04-13T08:59')
    host.faults.arm({ member: 'MailApp.sendEmail', nth: 1, throwMessage: 'Invalid email' })
    host.clock.advanceTo('2026-04-13T20:00')
    expect(toOwners(host)).toHaveLength(1)
  })
})

describe('the quota', () => {
  it('is kept for customers’ letters, sent or not, and the note about them', () => {
    const due: Sketch[] = Array.from({ length: 98 }, (_, at) => ({
      name: `客户${at}`,
      owner: '林晓',
      due: '2026-03-01',
    }))
    const { host, ann } = ready([...due, { name: '丙公司', owner: '许澄' }], { account: 'consumer' })
    expect(value(ann, 'reminders', {}).plan.letters).toHaveLength(98)
    host.clock.advanceTo('2026-04-13T20:00')
    // A hundred recipients a day: ninety-eight letters and one note leave one.
    expect(toOwners(host)).toHaveLength(1)
  })
})

describe('one owner of the job', () => {
  it('switches on; a colleague is told whose job it is, and may switch off', () => {
    const { host, ann } = opened()
    const bob = host.as('bob@example.com')
    nudge(ann)
    expect(value(bob, 'freshness', {}).nudge).toEqual({
      on: true,
      by: 'owner@example.com',
      mine: false,
      stopped: false,
    })
    nudge(bob, false)
    expect(value(ann, 'freshness', {}).nudge).toMatchObject({ on: false, by: null })
    const { settings, fingerprint: seen } = value(bob, 'settings', {})
    const on = { verify: { ...settings.verify, nudge: true } }
    expect(refusal(bob, 'settings.save', { settings: on, seen })).toEqual({
      code: 'hourly-of-other',
      values: ['owner@example.com'],
    })
    expect(value(bob, 'settings', {}).settings.verify.nudge).toBe(false)
  })

  it('a take-over of the job ends the mails until its new owner switches them on', () => {
    const { host } = ready()
    const bob = host.as('bob@example.com')
    value(bob, 'sending.set', { mode: 'unattended', takeOver: true })
    host.clock.advanceTo('2026-04-14T20:00')
    expect(toOwners(host)).toEqual([])
    expect(value(bob, 'freshness', {}).nudge.stopped).toBe(true)
    nudge(bob, false)
    nudge(bob)
    host.clock.advanceTo('2026-04-15T20:00')
    expect(toOwners(host)).toHaveLength(2)
  })

  it('the owners the ledger names are listed in 人员 when it is switched on', () => {
    const { host, ann } = opened()
    host.clock.advanceTo('2026-04-12T21:30')
    nudge(ann)
    expect(host.sheet('人员').values()).toEqual([
      ['姓名', '邮箱', '上级'],
      ['林晓', null, null],
      ['许澄', null, null],
    ])
    ann.type(SHEET, 'F5', '新来的')
    host.clock.advanceTo('2026-04-13T20:00')
    expect(host.sheet('人员').values('A4')).toEqual([['新来的']])
  })
})
