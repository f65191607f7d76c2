// What 催款 and its runs read of our own sheets: each once, whatever stands in them.
import { expect, it } from 'vitest'
import { customers, openDesk, saveSettings, value } from '../receivables-desk'

it('a promise costs 催款 the reading of 跟进记录, not 收款 and 节假日 once more', () => {
  const { ann } = openDesk(customers(1))
  saveSettings(ann, settings => ({ ...settings, policy: { ...settings.policy, gapUnit: 'workdays' } }))
  value(ann, 'holidays.open', {})
  const { key, payer } = value(ann, 'receipts', { customer: 'a公司' })
  const shares = (payer?.items ?? []).map(({ sheet, row, item, paid, open, booking }) => ({
    ...{ sheet, row, item, paid, open, booking, amount: 100, rule: 'chosen' as const },
  }))
  const receipt = { key, customer: 'a公司', on: '2026-11-20', total: 100, note: '', again: false }
  value(ann, 'receipts.record', { ...receipt, shares })
  const reads = () => ann.rpc('reminders', {}).calls['Range.getValues'] ?? 0
  const before = reads()
  value(ann, 'followUps.log', {
    key: value(ann, 'followUps', { customer: 'a公司' }).key,
    ...{ customer: 'a公司', channel: 'call', outcome: 'promised', words: '', next: null, hold: true },
    promised: { on: '2026-11-30', amount: 50_000 },
  })
  expect(value(ann, 'reminders', {}).money.open).toHaveLength(1)
  expect(reads() - before).toBe(1)
})

it('two letters without an answer cost 催款 no second reading of 跟进记录', () => {
  const { host, ann } = openDesk(customers(1))
  value(ann, 'sending.set', { mode: 'unattended', takeOver: false })
  host.clock.advanceTo('2026-12-07T12:00')
  expect(value(ann, 'reminders', {}).calls).toHaveLength(1)
  const reads = () => ann.rpc('reminders', {}).calls['Range.getValues'] ?? 0
  const before = reads()
  value(ann, 'followUps.log', {
    key: value(ann, 'followUps', { customer: 'a公司' }).key,
    ...{ customer: 'a公司', channel: 'call', outcome: 'not-reached', words: '', next: null, hold: false },
    promised: null,
  })
  expect(reads() - before).toBe(1)
})

it('an unattended run makes its plan once: a hold costs it one reading of 暂停催款', () => {
  const reads = (mode: 'list' | 'unattended', isHeld: boolean) => {
    const { host, ann } = openDesk([{ customer: 'A', due: '2026-12-31' }], { now: '2026-11-24T08:50' })
    const hold = { item: null, kind: 'legal', amount: null, until: '2026-12-31', reason: '已起诉' } as const
    if (isHeld) value(ann, 'holds.add', { customer: 'a公司', ...hold })
    value(ann, 'sending.set', { mode, takeOver: false })
    const runs = host.clock.advanceTo('2026-11-24T10:00')
    return runs.reduce((sum, { calls }) => sum + (calls['Range.getValues'] ?? 0), 0)
  }
  const more = (mode: 'list' | 'unattended') => reads(mode, true) - reads(mode, false)
  expect(more('unattended') - more('list')).toBe(1)
})
