// 多久没有新收款就不自动发: no letter leaves by itself until a receipt is entered, told once; where no receipt ever had a day nothing changes.
import { describe, expect, it } from 'vitest'
import type { Person } from '../../../host/types'
import { customers, openDesk, saveSettings, sendAll, value } from '../receivables-desk'

const A = 'a公司'

const pay = (person: Person, on: string) => {
  const { key, payer } = value(person, 'receipts', { customer: A })
  const [due] = payer?.items ?? []
  if (due === undefined) throw new Error('nothing to pay')
  const { sheet, row, item, paid, open, booking } = due
  value(person, 'receipts.record', {
    key,
    customer: A,
    on,
    total: 10_000,
    note: '',
    shares: [{ sheet, row, item, paid, open, booking, amount: 10_000, rule: 'chosen' }],
    again: false,
  })
}

const gated = (person: Person) => {
  saveSettings(person, settings => ({ ...settings, receiptsAge: 3 }))
  value(person, 'sending.set', { mode: 'unattended', takeOver: false })
}

describe('receipts that are older than the team allows', () => {
  const { host, ann } = openDesk(customers(2))
  const to = () => host.mails.map(mail => mail.to[0])

  it('stop unattended sending, which is told once and stands in 为何未发', () => {
    pay(ann, '2026-11-12')
    gated(ann)
    host.clock.advanceTo('2026-11-24T20:30')
    expect(host.mails.map(({ to: [address], subject }) => [address, subject])).toEqual([
      ['owner@example.com', '【木岚家具】催款：没有新收款，自动发送先停着'],
    ])
    expect(host.mails[0]?.body).toContain('最近一笔收款是 2026-11-12，超过 3 个工作日没有新的了')
    const said = host.sheet('为何未发').values()
    expect(said.slice(1).map(row => row[said[0]?.indexOf('为什么') ?? -1])).toEqual(
      Array(2).fill('好久没有新收款，自动发送先停着'),
    )
    expect(value(ann, 'reminders', {})).toMatchObject({
      receiptsGate: true,
      money: { age: { stale: true, staleAfter: 3, newest: '2026-11-12' } },
      sending: { suspended: false },
    })
  })

  it('let it go on within the hour once a receipt is entered', () => {
    host.clock.advanceTo('2026-11-25T10:30')
    expect(to()).toHaveLength(1)
    pay(ann, '2026-11-24')
    host.clock.advanceTo('2026-11-25T12:00')
    expect(to().slice(1)).toEqual(['b@example.com', 'a@example.com', 'owner@example.com'])
  })
})

it('a ledger in which no receipt ever had a day sends as before, and by hand nothing is refused', () => {
  const { host, ann } = openDesk(customers(1))
  gated(ann)
  host.clock.advanceTo('2026-11-23T12:00')
  expect(host.mails[0]?.to).toEqual(['a@example.com'])
  const other = openDesk(customers(2))
  pay(other.ann, '2026-11-12')
  saveSettings(other.ann, settings => ({ ...settings, receiptsAge: 3 }))
  expect(sendAll(other.ann)).toMatchObject({ sent: 2 })
})
