// Two letters without an answer on the built bundle: on the list of calls, in 为何未发, and off it once the call is logged.
import { expect, it } from 'vitest'
import { openDesk, saveSettings, value } from '../receivables-desk'

it('who does not answer two letters is to be called until somebody logs it', () => {
  const { host, ann } = openDesk([
    { customer: 'A', due: '2026-11-10' },
    { customer: 'B', due: '2026-12-03' },
  ])
  value(ann, 'sending.set', { mode: 'unattended', takeOver: false })
  host.clock.advanceTo('2026-11-24T12:00')
  expect(value(ann, 'reminders', {}).calls).toEqual([])
  host.clock.advanceTo('2026-12-07T12:00')
  const { calls, phones } = value(ann, 'reminders', {})
  expect(calls).toEqual([
    {
      customer: 'a公司',
      name: 'A公司',
      letters: [
        { on: '2026-11-23', level: 1 },
        { on: '2026-11-30', level: 2 },
      ],
      overdue: 100_000,
      daysOverdue: 27,
    },
  ])
  expect(phones).toEqual({ a公司: '' })
  const [header = [], ...rows] = host.sheet('为何未发').values()
  const said = rows.filter(cells => cells[header.indexOf('客户')] === 'A公司')
  expect(said[said.length - 1]?.[header.indexOf('为什么')]).toBe('两封信没有回音，该打电话')

  // R11: said of whoever owes more than the settings let pass.
  const payFirst = () => {
    const view = value(ann, 'customer.open', { customer: 'a公司' })
    return 'payFirst' in view && view.payFirst
  }
  expect(payFirst()).toBe(false)
  saveSettings(ann, settings => ({ ...settings, payFirst: 99_999 }))
  expect(payFirst()).toBe(true)

  value(ann, 'followUps.log', {
    customer: 'a公司',
    key: 'k1',
    channel: 'call',
    outcome: 'reached',
    promised: null,
    hold: false,
    words: '下周付',
    next: null,
  })
  expect(value(ann, 'reminders', {}).calls).toEqual([])
})
