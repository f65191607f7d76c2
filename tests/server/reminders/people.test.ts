// What people say about single letters and customers: told by WeChat, on hold, never, which address, what became of a letter.
import { expect, it } from 'vitest'
import { customers, letters, logRows, openDesk, refusal, sendAll, value } from '../receivables-desk'

it('a letter told by WeChat and marked counts as the level', () => {
  const { host, ann } = openDesk(customers(2))
  const [first, second] = letters(value(ann, 'reminders', {}))
  expect(value(ann, 'reminders.letter', { customer: first?.customer ?? '' }).wechat).toMatch(
    /^A先生您好，我是木岚家具的王芳。/,
  )
  value(ann, 'reminders.markSent', { customer: first?.customer ?? '', total: first?.total ?? 0 })
  expect(logRows(host)[0]).toMatchObject({ 客户: 'A公司', 方式: '微信或电话', 结果: '已人工告知' })
  expect(letters(value(ann, 'reminders', {}))).toEqual([second])
  expect(host.mails).toEqual([])
})

it('a customer without an address can be told by WeChat: the text is there, and marking it counts', () => {
  const { ann } = openDesk([{ customer: 'A', email: '' }])
  const { letters: none, withheld } = value(ann, 'reminders', {}).plan
  expect(none).toEqual([])
  expect(withheld).toMatchObject([{ reason: 'no-address', amount: 100_000 }])
  const customer = withheld[0]?.customer ?? ''
  const letter = value(ann, 'reminders.letter', { customer })
  expect(letter.to).toEqual([])
  expect(letter.wechat).toContain('¥1,000.00')
  value(ann, 'reminders.markSent', { customer, total: 100_000 })
  expect(refusal(ann, 'reminders.letter', { customer }).code).toBe('nothing-to-send')
  expect(refusal(ann, 'reminders.markSent', { customer, total: 100_000 }).code).toBe('nothing-to-send')
})

it('marking what has changed or was marked already is refused', () => {
  const { ann } = openDesk(customers(1))
  const [first] = letters(value(ann, 'reminders', {}))
  const asked = { customer: first?.customer ?? '', total: first?.total ?? 0 }
  expect(refusal(ann, 'reminders.markSent', { ...asked, total: 1 }).code).toBe('nothing-to-send')
  value(ann, 'reminders.markSent', asked)
  expect(refusal(ann, 'reminders.markSent', asked).code).toBe('nothing-to-send')
})

it('a hold keeps the customer out up to its last day, shows why, and ends by itself', () => {
  const { host, ann } = openDesk(customers(1))
  const [first] = letters(value(ann, 'reminders', {}))
  const customer = first?.customer ?? ''
  const hold = { until: '2026-11-25', reason: '对方说周三付' }
  expect(value(ann, 'reminders.arrange', { customer, hold })).toMatchObject({
    holdUntil: '2026-11-25',
    holdReason: '对方说周三付',
    way: 'default',
  })
  const held = value(ann, 'reminders', {}).plan
  expect(held.letters).toEqual([])
  expect(held.withheld).toEqual([expect.objectContaining({ reason: 'held', detail: '对方说周三付' })])
  host.clock.advanceTo('2026-11-26T09:00')
  expect(letters(value(ann, 'reminders', {}))).toHaveLength(1)
})

it('changing one arrangement leaves the others as they were, in one row a customer', () => {
  const { host, ann } = openDesk(customers(1))
  const customer = letters(value(ann, 'reminders', {}))[0]?.customer ?? ''
  value(ann, 'reminders.arrange', { customer, hold: { until: '2026-11-30', reason: '=1+1' } })
  expect(value(ann, 'reminders.arrange', { customer, way: 'never' })).toMatchObject({
    way: 'never',
    holdUntil: '2026-11-30',
    holdReason: '=1+1',
  })
  expect(value(ann, 'reminders.arrange', { customer, way: 'default', hold: null })).toMatchObject({
    holdUntil: null,
  })
  expect(host.sheet('催款安排').values()).toHaveLength(2)
  expect(letters(value(ann, 'reminders', {}))).toHaveLength(1)
})

it('an arrangement is refused for a day that does not exist, a stranger’s address, or an unknown customer', () => {
  const { ann } = openDesk(customers(1))
  const customer = letters(value(ann, 'reminders', {}))[0]?.customer ?? ''
  const refused = (input: Parameters<typeof refusal<'reminders.arrange'>>[2]) =>
    refusal(ann, 'reminders.arrange', input).code
  expect(refused({ customer, hold: { until: '2026-02-30', reason: '' } })).toBe('value-malformed')
  expect(refused({ customer, to: ['mallory@example.com'] })).toBe('value-malformed')
  expect(refused({ customer: '没有这家', way: 'never' })).toBe('customer-gone')
})

it('different addresses on one customer’s rows wait until someone chooses', () => {
  const { host, ann } = openDesk([
    { customer: 'A', email: 'old@example.com' },
    { customer: 'A', email: 'new@example.com' },
  ])
  const before = value(ann, 'reminders', {})
  expect(before.plan.letters).toEqual([])
  expect(new Set(before.plan.withheld.map(({ reason }) => reason))).toEqual(new Set(['address-conflict']))
  const [conflict] = before.conflicts
  expect(conflict?.choices).toEqual([['old@example.com'], ['new@example.com']])
  value(ann, 'reminders.arrange', { customer: conflict?.customer ?? '', to: ['new@example.com'] })
  sendAll(ann)
  expect(host.mails.map(({ to }) => to)).toEqual([['new@example.com']])
})

it('a letter of unknown outcome is never resent by itself; a person settles it once', () => {
  const { host, ann } = openDesk(customers(3))
  const confirmed = letters(value(ann, 'reminders', {}))
  host.faults.arm({ member: 'MailApp.sendEmail', nth: 2, stop: 'after', unflushed: 'lost' })
  expect(() => ann.rpc('reminders.send', { test: false, letters: confirmed })).toThrow()
  expect(value(ann, 'reminders', {}).busy).toMatchObject({ by: 'owner@example.com' })
  host.clock.advance({ minutes: 8 })
  const after = value(ann, 'reminders', {})
  expect(after.busy).toBeNull()
  expect(after.unknown).toEqual([
    expect.objectContaining({ name: 'B公司', to: ['b@example.com'], total: 100_000 }),
  ])
  expect(after.plan.letters.map(({ name }) => name)).toEqual(['C公司'])
  expect(after.runs[0]).toMatchObject({ sent: 1, unknown: 1, left: 1 })
  const letter = after.unknown[0]?.letter ?? ''
  value(ann, 'reminders.settle', { letter, outcome: 'released' })
  value(ann, 'reminders.settle', { letter, outcome: 'sent' })
  expect(logRows(host)[1]).toMatchObject({
    结果: '已取消',
    说明: '由 owner@example.com 于 2026-11-23 09:13 确认。',
  })
  expect(value(ann, 'reminders', {}).plan.letters.map(({ name }) => name)).toEqual(['B公司', 'C公司'])
})

it('a letter nobody knows cannot be settled', () => {
  const { ann } = openDesk(customers(1))
  expect(refusal(ann, 'reminders.settle', { letter: 'ZQ-none', outcome: 'sent' }).code).toBe('input-invalid')
})
