// The hourly job that is dead: the line on 看板 turns red with no code run, 总览 says whose it was, a colleague takes it over; lost authorization.
import { describe, expect, it } from 'vitest'
import type { Host } from '../../../host/types'
import { customers, openDesk, refusal, value } from '../receivables-desk'

const BOARD = '看板'
const RED = '#fce8e6'
const on = { mode: 'unattended', takeOver: false } as const

const line = (host: Host) => host.sheet(BOARD).display('A3:F3')[0] ?? []
const colour = (host: Host) => host.sheet(BOARD).coloured('A3')[0]?.[0]?.background
/** Nobody looks, and no code runs: the clock alone. */
const wait = (host: Host, until: string) => host.clock.advanceTo(until)

describe('the heartbeat on 看板', () => {
  const { host, ann } = openDesk(customers(2))
  const bob = host.as('bob@example.com')

  it('is blank as long as nobody has the hourly job', () => {
    value(ann, 'board', { again: false })
    expect(line(host)).toEqual(['', '', '', '', '', ''])
    expect(host.sheet(BOARD).rules()).toEqual([])
  })

  it('says after a run who runs it and by which workday the next run must come', () => {
    value(ann, 'sending.set', on)
    // A Friday.
    wait(host, '2026-11-27T12:00')
    expect(line(host)).toEqual([
      '每小时的任务用owner@example.com的账号运行，上次运行 2026-11-27。',
      '',
      '',
      '',
      '最迟下次运行',
      '2026-11-30',
    ])
    expect(host.sheet(BOARD).rules()).toHaveLength(1)
    expect(colour(host)).toBeUndefined()
  })

  it('turns red by an ordinary formula once a whole workday passed without a run; a weekend is none', () => {
    host.revoke('owner@example.com')
    wait(host, '2026-11-30T23:00')
    expect(colour(host)).toBeUndefined()
    wait(host, '2026-12-01T08:00')
    expect(line(host)[0]).toBe(
      '每小时的任务停了（owner@example.com的账号）：上次运行 2026-11-27，已经 4 天。请打开账期管家，在总览里改由自己运行。',
    )
    expect(colour(host)).toBe(RED)
  })

  it('is said to everybody on 总览, and the letters are not taken over with the job unasked', () => {
    expect(value(bob, 'home', {})).toMatchObject({
      sends: true,
      hourly: { owner: 'owner@example.com', mine: false, stale: true },
    })
    expect(refusal(bob, 'hourly.take', {})).toEqual({
      code: 'owned-by-other',
      values: ['owner@example.com', '2026-11-23'],
    })
    value(bob, 'sending.set', { mode: 'list', takeOver: false })
    expect(value(bob, 'hourly.take', {})).toMatchObject({ owner: 'bob@example.com', mine: true })
  })

  it('is well again with the first run of the colleague', () => {
    wait(host, '2026-12-01T11:00')
    expect(line(host)[0]).toContain('bob@example.com')
    expect(line(host)[5]).toBe('2026-12-02')
    expect(colour(host)).toBeUndefined()
    expect(host.sheet(BOARD).rules()).toHaveLength(1)
  })
})

describe('authorization that was lost in part', () => {
  it('is said by mail once a day with the link to give it back, and nothing runs until then', () => {
    const { host, ann } = openDesk(customers(1), { now: '2026-11-22T09:05' })
    value(ann, 'sending.set', on)
    host.revoke('owner@example.com')
    ann.authorize(
      ['spreadsheets.currentonly', 'script.scriptapp', 'script.send_mail', 'userinfo.email'].map(
        scope => `https://www.googleapis.com/auth/${scope}`,
      ),
    )
    host.clock.advanceTo('2026-11-24T22:00')
    expect(host.mails.map(({ to, subject }) => [to[0], subject])).toEqual(
      Array(3).fill(['owner@example.com', '【账期管家】需要重新授权，自动任务已停下']),
    )
    expect(host.mails[0]?.body).toContain('https://')
    ann.authorize()
    host.clock.advanceTo('2026-11-25T12:00')
    expect(host.mails.slice(3).map(({ to }) => to[0])).toEqual(['a@example.com', 'owner@example.com'])
  })
})
