// 往来 in order and by kind; what came back on letters, and what that means for the next one.
import { describe, expect, it } from 'vitest'
import { bounceIn, cameBackIn } from '../../../src/core/reminders/log/answers'
import { letterByOtherChannel, planReminders } from '../../../src/core/reminders/plan'
import { DEFAULT_POLICY } from '../../../src/core/reminders/policy/rules'
import { type SentLetter, type TimelineEntry, timelinePart } from '../../../src/core/timeline/timeline'
import { customer, daysAgo, entry, openItem, planInput } from '../reminders/build'

const bounced = bounceIn('2026-11-14 查无此人')
const dead = (given: Parameters<typeof entry>[0] = {}) =>
  entry({ on: daysAgo(20), claims: [], bounced, ...given })
const planWith = (log: ReturnType<typeof entry>[], given = {}) =>
  planReminders(planInput([openItem()], { log, ...given }))

describe('a cell of 退信 or 回复', () => {
  it.each([
    ['2026-11-14 查无此人', { on: '2026-11-14', words: '查无此人' }],
    ['2026/1/5', { on: '2026-01-05', words: '' }],
    ['2026年11月4日说下周付', { on: '2026-11-04', words: '说下周付' }],
    ['2026-02-30 满了', { on: null, words: '2026-02-30 满了' }],
    ['是', { on: null, words: '是' }],
    [' ', null],
    ['无', null],
    ['-', null],
    ['未回复', null],
    ['还没有', null],
    ['未收到', { on: null, words: '未收到' }],
  ])('%j says %j', (text, said) => {
    expect(cameBackIn(text)).toEqual(said)
  })
})

describe('a letter that came back', () => {
  it('keeps the next one from that address, by name, and none from another', () => {
    const plan = planWith([dead()])
    expect(plan.letters).toEqual([])
    expect(plan.withheld).toMatchObject([{ reason: 'bounced', detail: 'acme@example.com', until: null }])
    expect(planWith([dead({ to: ['ACME@Example.com'] })]).letters).toEqual([])
    expect(planWith([dead({ to: ['old@example.com'] })]).letters).toHaveLength(1)
  })

  it('lets the next one go once somebody said 再试, the address was changed, or another of his addresses lives', () => {
    const again = bounceIn('2026-11-14 查无此人 再试 2026-11-20（ann）')
    expect(planWith([dead({ bounced: again })]).letters).toHaveLength(1)
    const customers = [customer({ addresses: { kind: 'one', to: ['acme@example.com', 'cfo@example.com'] } })]
    expect(planWith([dead()], { customers }).letters).toMatchObject([{ to: ['cfo@example.com'] }])
    const both = dead({ to: ['acme@example.com', 'cfo@example.com'] })
    expect(planWith([both], { customers }).letters).toEqual([])
    const named = { ...both, bounced: bounceIn('cfo@example.com 查无此人') }
    expect(planWith([named], { customers }).letters).toMatchObject([{ to: ['acme@example.com'] }])
  })

  it('goes on keeping it where somebody said not to try again', () => {
    for (const words of ['查无此人，不要再试', '请勿再试', 'do not try again', 'don’t try again'])
      expect(planWith([dead({ bounced: bounceIn(`2026-11-14 ${words}`) })]).letters).toEqual([])
    const later = bounceIn('2026-11-14 当时说不要再试，再试 2026-11-20（ann）')
    expect(planWith([dead({ bounced: later })]).letters).toHaveLength(1)
    for (const words of [
      '邮箱不在 （王） 再试 2026-11-20（王）',
      '不要再试（王） 再试 2026-11-20（王）',
      '邮箱不存在 再试',
    ])
      expect(planWith([dead({ bounced: bounceIn(`2026-11-14 ${words}`) })]).letters).toHaveLength(1)
  })

  it('keeps copies from an address too', () => {
    const levels = DEFAULT_POLICY.levels.map(level => ({
      ...level,
      cc: ['boss@example.com', 'ops@example.com'],
    }))
    const log = [dead({ customer: 'other', to: ['boss@example.com'] })]
    expect(planWith(log, { policy: { ...DEFAULT_POLICY, levels } }).letters).toMatchObject([
      { cc: ['ops@example.com'] },
    ])
  })

  it('keeps nobody from telling him by WeChat or telephone', () => {
    expect(letterByOtherChannel(planInput([openItem()], { log: [dead()] }), 'acme')).not.toBeNull()
  })
})

describe('往来', () => {
  const receipt = (at: string, amount: number): TimelineEntry => ({ kind: 'receipt', at, amount })
  const all = [receipt('2026-11-01', 1), receipt('2026-11-03', 2), receipt('2026-11-03', 3)]

  it('is the newest first, and of one day what was written last', () => {
    const { entries } = timelinePart(all, { kind: null, most: 20 })
    expect(entries).toEqual([all[2], all[1], all[0]])
  })

  it('a 催款函 that stands in 催款记录 too is one entry, with what came back on it', () => {
    const letter: SentLetter = {
      ...{ letter: 'CK20261103-01', level: 3, total: 1, outcome: 'by-hand', to: [], by: 'ann' },
      ...{ bounced: null, replied: { on: null, words: '是' } },
    }
    const formal = { number: letter.letter, kind: 'demand', amount: 1, state: 'sent' } as const
    const at = '2026-11-03 10:00'
    const sent: TimelineEntry = { kind: 'formal', at, formal: { ...formal, by: 'ann', repliedOn: null } }
    const other: TimelineEntry = { kind: 'letter', at, letter: { ...letter, letter: 'ZQ1-0001' } }
    const part = timelinePart([{ kind: 'letter', at, letter }, other, sent], { kind: null, most: 20 })
    expect(part.counts).toEqual({ formal: 1, letter: 1 })
    expect(part.entries).toEqual([{ ...sent, told: letter }, other])
  })

  it('gives so many of one kind, counts every kind, and says how many follow', () => {
    expect(timelinePart(all, { kind: 'receipt', most: 2 })).toMatchObject({ counts: { receipt: 3 }, more: 1 })
    expect(timelinePart(all, { kind: 'letter', most: 2 })).toEqual({
      counts: { receipt: 3 },
      entries: [],
      more: 0,
    })
  })
})
