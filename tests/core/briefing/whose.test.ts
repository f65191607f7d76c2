import { describe, expect, it } from 'vitest'
import type { BriefingEntry } from '../../../src/core/briefing/types'
import { briefings } from '../../../src/core/briefing/whose'
import { customerKey } from '../../../src/core/ledger/customer-key'

const entry = (owner: string, name: string, more: Partial<BriefingEntry> = {}): BriefingEntry => ({
  section: 'today',
  owner,
  customer: customerKey(name),
  name,
  item: '',
  amount: 100,
  on: null,
  ...more,
})
const PEOPLE = [
  { name: '林晓', mail: 'lin@example.com', superior: '周总' },
  { name: '许澄', mail: '', superior: '周总' },
  { name: '周总', mail: 'Zhou@example.com', superior: '' },
]
const told = (entries: BriefingEntry[], teamTo = 'me@example.com', hasTeamNews = false) =>
  briefings({ entries, people: PEOPLE, teamTo, hasTeamNews }).map(
    ({ to, scope, entries: own }) => `${to} ${scope} ${own.map(({ name }) => name).join(' ')}`,
  )

describe('whose 早报 it is', () => {
  it('an owner hears of his own customers only, the person whose account sends of all, first', () => {
    expect(told([entry('林晓', '甲'), entry('', '乙')])).toEqual([
      'me@example.com team 甲 乙',
      'lin@example.com own 甲',
    ])
  })

  it('who has no address is told through his superior', () => {
    expect(told([entry('许澄', '丙')])[1]).toBe('Zhou@example.com own 丙')
  })

  it('a superior hears only of what nobody has attended to for long, once, in his one mail', () => {
    const steps = [
      entry('林晓', '甲', { section: 'unattended', step: 'owner' }),
      entry('林晓', '乙', { section: 'unattended', step: 'superior' }),
      entry('许澄', '丙', { section: 'unattended', step: 'high' }),
      entry('周总', '丁'),
    ]
    expect(told(steps)).toEqual([
      'me@example.com team 甲 乙 丙 丁',
      'lin@example.com own 甲 乙',
      'Zhou@example.com own 乙 丙 丁',
    ])
  })

  it('whoever sends and is an owner too gets one mail, with everything', () => {
    expect(told([entry('林晓', '甲')], 'Lin@example.com')).toEqual(['Lin@example.com team 甲'])
  })

  it('nothing to say is no mail, but for news of the letters', () => {
    expect(told([])).toEqual([])
    expect(told([], 'me@example.com', true)).toEqual(['me@example.com team '])
    expect(told([entry('林晓', '甲')], '')).toEqual(['lin@example.com own 甲'])
  })
})
