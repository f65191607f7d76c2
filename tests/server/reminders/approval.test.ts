// What unattended sending rests on: the owner's approval of letters, account and policy; a change by anyone else suspends it.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { Mail } from '../../../host/types'
import { PROBE, script } from '../../host/open'
import { customers, openDesk, refusal, saveSettings, sendAll, sender, value } from '../receivables-desk'

const on = { mode: 'unattended', takeOver: false } as const

const toCustomers = (mails: Mail[]) => mails.filter(({ to }) => to[0] !== 'owner@example.com')

describe('what was approved', () => {
  it('a colleague’s change of the bank account suspends sending until the owner saves', () => {
    const { host, ann } = openDesk(customers(2))
    const bob = host.as('bob@example.com')
    value(ann, 'sending.set', on)
    saveSettings(bob, settings => ({ ...settings, sender: { ...sender, payTo: '别的银行 1234' } }))
    expect(value(ann, 'reminders', {}).sending).toMatchObject({
      suspended: true,
      changed: {
        parts: ['sender'],
        sender: [{ field: 'payTo', before: sender.payTo, after: '别的银行 1234' }],
      },
    })
    host.clock.advanceTo('2026-11-23T15:00')
    expect(host.mails.map(({ to, subject }) => [to[0], subject])).toEqual([
      ['owner@example.com', '【账期管家】自动发送已暂停，等你确认'],
    ])
    saveSettings(ann, settings => settings)
    expect(value(ann, 'reminders', {}).sending.suspended).toBe(false)
    host.clock.advanceTo('2026-11-23T17:00')
    expect(toCustomers(host.mails)).toHaveLength(2)
  })

  it('a colleague’s change of where copies go suspends it, the owner’s own does not', () => {
    const { host, ann } = openDesk(customers(1))
    const bob = host.as('bob@example.com')
    const colleague = (mail: string) => ({ name: '王芳', mail, superior: '' })
    const sending = () => value(ann, 'reminders', {}).sending
    value(ann, 'sending.set', on)
    // Where no rule sends copies, nobody's address is part of it.
    value(bob, 'people.save', colleague('wang@example.com'))
    expect(sending().suspended).toBe(false)
    saveSettings(ann, ({ policy, ...settings }) => ({
      ...settings,
      policy: { ...policy, levels: policy.levels.map(level => ({ ...level, ccOwner: true })) },
    }))
    value(ann, 'people.save', colleague('fang@example.com'))
    expect(sending().suspended).toBe(false)
    value(bob, 'people.save', colleague('bob@example.com'))
    expect(sending()).toMatchObject({ suspended: true, changed: { parts: ['copies'], sender: [] } })
    host.clock.advanceTo('2026-11-23T15:00')
    expect(host.mails.map(({ to }) => to[0])).toEqual(['owner@example.com'])
    value(ann, 'sending.set', on)
    expect(sending().suspended).toBe(false)
  })

  it('what was approved before its parts were noted stays approved, and is noted with the next run', () => {
    const desk = openDesk(customers(1))
    value(desk.ann, 'sending.set', on)
    const probe = openHost({ bundle: PROBE, document: { saved: desk.host.save() } })
    script(
      probe,
      `const store = PropertiesService.getDocumentProperties()
       const { seen, ...older } = JSON.parse(store.getProperty('zq.sending'))
       store.setProperty('zq.sending', JSON.stringify(older))`,
    )
    const host = openHost({ document: { saved: probe.save() } })
    const isNoted = () => 'seen' in JSON.parse(host.properties('document')['zq.sending'] ?? '')
    expect(isNoted()).toBe(false)
    host.clock.advanceTo('2026-11-23T11:00')
    expect(toCustomers(host.mails)).toHaveLength(1)
    expect(isNoted()).toBe(true)
  })

  it('the owner’s save approves nothing that a colleague changed after he opened the page', () => {
    const { host, ann } = openDesk(customers(2))
    const bob = host.as('bob@example.com')
    value(ann, 'sending.set', on)
    const opened = value(ann, 'settings', {})
    saveSettings(bob, settings => ({ ...settings, sender: { ...sender, payTo: '别的银行 1234' } }))
    value(ann, 'settings.save', { settings: { goal: 'return' }, seen: opened.fingerprint })
    expect(value(ann, 'settings', {}).settings.sender.payTo).toBe('别的银行 1234')
    expect(value(ann, 'reminders', {}).sending.suspended).toBe(true)
    host.clock.advanceTo('2026-11-23T15:00')
    expect(toCustomers(host.mails)).toEqual([])
    value(ann, 'settings.save', { seen: value(ann, 'settings', {}).fingerprint })
    expect(value(ann, 'reminders', {}).sending.suspended).toBe(false)
  })

  it('a colleague’s change of a letter suspends, his change of a threshold does not', () => {
    const { host, ann } = openDesk(customers(1))
    const bob = host.as('bob@example.com')
    value(ann, 'sending.set', on)
    saveSettings(bob, settings => ({ ...settings, thresholds: { ...settings.thresholds, dueSoonDays: 3 } }))
    expect(value(ann, 'reminders', {}).sending.suspended).toBe(false)
    const { letters, fingerprint: seen } = value(bob, 'settings', {})
    const changed = letters.map(one => (one.level === 1 ? { ...one, body: `${one.body}\n改过` } : one))
    value(bob, 'settings.save', { letters: changed, seen })
    expect(value(ann, 'reminders', {}).sending.suspended).toBe(true)
  })

  it('switching it off stops a run that is going before its next batch, and it stays off', () => {
    const { host, ann } = openDesk(customers(24))
    const bob = host.as('bob@example.com')
    value(ann, 'sending.set', on)
    host.faults.arm({
      member: 'MailApp.sendEmail',
      nth: 2,
      meanwhile: () => value(bob, 'sending.set', { mode: 'list', takeOver: false }),
    })
    host.clock.advanceTo('2026-11-24T12:00')
    expect(toCustomers(host.mails)).toHaveLength(10)
    expect(value(ann, 'reminders', {}).sending).toMatchObject({ mode: 'list', owner: null })
  })

  it('anyone may switch it off', () => {
    const { host, ann } = openDesk(customers(2))
    value(ann, 'sending.set', on)
    expect(value(host.as('bob@example.com'), 'sending.set', { mode: 'list', takeOver: false })).toMatchObject(
      { mode: 'list', owner: null },
    )
    host.clock.advanceTo('2026-11-24T12:00')
    expect(host.mails).toEqual([])
  })

  it('cannot be switched on without sender and account', () => {
    const { ann } = openDesk(customers(1))
    saveSettings(ann, settings => ({ ...settings, sender: { ...sender, company: '' } }))
    expect(refusal(ann, 'sending.set', on).code).toBe('sender-incomplete')
  })

  it('letters people edit are refused with unknown tokens, and nothing is saved then', () => {
    const { ann } = openDesk(customers(1))
    const { letters, fingerprint: seen } = value(ann, 'settings', {})
    const wrong = letters.map(one => (one.level === 1 ? { ...one, subject: '{{客户}} {{{明细}}}' } : one))
    expect(refusal(ann, 'settings.save', { letters: wrong, seen })).toEqual({
      code: 'letter-tokens',
      values: ['{{客户}} → {{客户名称}}', '{{{明细}}} → {{明细}}'],
    })
    expect(value(ann, 'settings', {}).letters).toEqual(letters)
  })

  it('letters people edit are the ones sent', () => {
    const { host, ann } = openDesk(customers(1))
    const { letters, fingerprint: seen } = value(ann, 'settings', {})
    const own = letters.map(one =>
      one.level === 1 && one.language === 'zh-CN' ? { ...one, subject: '请付 {{未付合计}}' } : one,
    )
    value(ann, 'settings.save', { letters: own, seen })
    sendAll(ann)
    expect(host.mails[0]?.subject).toBe('请付 ¥1,000.00')
  })
})
