import { describe, expect, it } from 'vitest'
import { briefingEntries } from '../../../src/core/briefing/entries'
import type { LastBriefing } from '../../../src/core/briefing/types'
import type { CalendarDate } from '../../../src/core/calendar-date'
import type { Customer, OpenItem } from '../../../src/core/ledger/types'
import type { Finding } from '../../../src/core/warnings/types'

const TODAY = '2026-11-23' as CalendarDate
const day = (text: string) => text as CalendarDate
const item = (reference: string, on: string, open = 100): OpenItem =>
  ({
    customer: '甲',
    customerName: '甲',
    owner: '',
    reference,
    project: '',
    open,
    due: { kind: 'known', on, from: 'given' },
    state: on < TODAY ? 'overdue' : 'not-due',
  }) as unknown as OpenItem
const grave = (cause: string): Finding =>
  ({
    cause,
    kind: 'over-credit',
    severity: 'high',
    customer: '甲',
    name: '甲',
    item: '',
    amount: 5,
    owner: '',
  }) as Finding

const entries = (items: OpenItem[], findings: Finding[] = [], last: LastBriefing | null = null) =>
  briefingEntries({
    today: TODAY,
    last,
    items,
    customers: [{ key: '甲', owner: ' 林晓 ' } as Customer],
    promises: [],
    broken: [],
    followUps: [],
    findings,
    stale: [],
  }).map(({ section, item: name, owner }) => `${section} ${name} ${owner}`)

describe('what is told of the due days', () => {
  const items = [
    item('far', '2026-11-27'),
    item('soon', '2026-11-26'),
    item('today', '2026-11-23'),
    item('paid', '2026-11-23', 0),
    item('sunday', '2026-11-22'),
    item('friday', '2026-11-20'),
    item('old', '2026-11-19'),
  ]

  it('is what is due today and in three days, and what became overdue since the last one, with the customer’s owner', () => {
    expect(entries(items, [], { on: day('2026-11-20'), grave: [] })).toEqual([
      'overdue friday 林晓',
      'overdue sunday 林晓',
      'today today 林晓',
      'soon soon 林晓',
    ])
  })

  it('before the first one is no old story', () => {
    expect(entries(items)).toEqual(['overdue sunday 林晓', 'today today 林晓', 'soon soon 林晓'])
  })
})

describe('a grave risk', () => {
  it('is told once', () => {
    expect(entries([], [grave('a'), grave('b')], { on: day('2026-11-20'), grave: ['a'] })).toHaveLength(1)
    expect(entries([], [grave('a')], { on: day('2026-11-20'), grave: ['a'] })).toEqual([])
  })
})
