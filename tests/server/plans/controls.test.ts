// A plan beside month close, second look, general ledger and 预警: whole contracts where rows are looked at, instalments where money is owed.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { Person } from '../../../host/types'
import { SHEET } from '../adopting'
import { refusal, saveSettings, value } from '../receivables-desk'
import { CONTRACT, makePlan, openPlanned, planRows } from './planned'

const NAMED = { ...CONTRACT, key: '云栖酒店|HT-1' }

describe('a plan that stood when the month was closed', () => {
  it('is a change of it once a due day is another, with both and what it does; an event after the month is none', () => {
    const { ann } = openPlanned()
    makePlan(ann)
    value(ann, 'closing.close', { month: '2026-10' })
    const late = () => value(ann, 'closing', { month: null, offer: null }).late
    const happened = { trigger: 'acceptance', on: '2026-11-05', was: null, rows: null } as const
    value(ann, 'plans.trigger', { contract: NAMED, ...happened })
    value(ann, 'refresh', {})
    expect(late()).toMatchObject({ changes: [], unclear: [] })
    ann.type('分期', 'J2', '2026-11-30')
    value(ann, 'refresh', {})
    expect(late()).toMatchObject({
      changes: [
        {
          reference: 'HT-1',
          effect: { balance: 0, overdue: -3_000_000 },
          facts: [
            {
              fact: 'plan',
              before: expect.arrayContaining([{ mark: '1', due: '2026-08-01', total: 3_000_000 }]),
              now: expect.arrayContaining([{ mark: '1', due: '2026-11-30', total: 3_000_000 }]),
            },
          ],
        },
      ],
    })
    expect(value(ann, 'home', {})).toMatchObject({ lateChanges: { month: '2026-10', late: 1 } })
  })
})

describe('a plan that is made later', () => {
  it('is no change of a closed month, and a total that changed is one, of the contract', () => {
    const { ann } = openPlanned()
    value(ann, 'closing.close', { month: '2026-10' })
    makePlan(ann)
    value(ann, 'refresh', {})
    expect(value(ann, 'closing', { month: null, offer: null }).late).toMatchObject({
      changes: [],
      unclear: [],
    })
    ann.type(SHEET, 'F2', '120000')
    expect(value(ann, 'closing', { month: null, offer: null }).late).toMatchObject({
      changes: [{ reference: 'HT-1', effect: { balance: 1_999_999 } }],
    })
  })

  it('is warned of instalment by instalment, each a cause of its own', () => {
    const { host, ann } = openPlanned()
    makePlan(ann)
    value(ann, 'plans.trigger', {
      contract: NAMED,
      trigger: 'acceptance',
      on: '2026-10-05',
      was: null,
      rows: null,
    })
    value(ann, 'refresh', {})
    const [header = [], ...rows] = host.sheet('预警').values()
    const column = (label: string) => header.indexOf(label)
    const late = rows
      .filter(cells => String(cells[column('原因键')]).startsWith('late:'))
      .map(cells => String(cells[column('原因键')]))
    expect(late.sort()).toEqual([
      'late:云栖酒店|HT-1|1@2026-08-01',
      'late:云栖酒店|HT-1|2@2026-11-04',
      'late:云栖酒店|HT-2@2026-10-01',
    ])
  })

  it('keeps its rows with their contract when the ledger is sorted', () => {
    const { host, ann } = openPlanned()
    makePlan(ann)
    const [first = [], second = []] = host.sheet(SHEET).values('A2:H3')
    ;[second, first].forEach((cells, at) => {
      cells.forEach((cell, column) => {
        ann.type(SHEET, `${String.fromCharCode(65 + column)}${at + 2}`, cell === null ? '' : String(cell))
      })
    })
    const { waiting } = value(ann, 'plans', {})
    expect(waiting.flatMap(({ lines }) => lines.map(({ contract }) => contract.row))).toEqual([3, 3])
    expect(planRows(host)).toHaveLength(3)
  })
})

describe('a plan and the second look', () => {
  const lookedOver = () => {
    const { host, ann } = openPlanned()
    host.share('bob@example.com', 'editor')
    const secondLook = () =>
      saveSettings(ann, settings => ({ ...settings, fourEyes: { on: true, atLeast: 0 } }))
    return { host, ann, bob: host.as('bob@example.com'), secondLook }
  }
  const review = (person: Person) => value(person, 'fourEyes', {})
  const asked = (person: Person) => ({
    changes: review(person).changes.map(({ key }) => ({ key, what: key })),
  })
  const unreviewed = (person: Person) =>
    value(person, 'reminders', {})
      .plan.withheld.filter(({ reason }) => reason === 'unreviewed')
      .map(({ project, amount }) => [project, amount])

  it('waits when it is made, is in no letter until then, and its maker does not tick it', () => {
    const { ann, bob, secondLook } = lookedOver()
    secondLook()
    makePlan(ann)
    expect(review(ann)).toMatchObject({
      count: 1,
      changes: [
        {
          reference: 'HT-1',
          authors: ['owner@example.com'],
          mine: true,
          facts: [{ fact: 'plan', before: [], now: [{ mark: '1' }, { mark: '2' }, { mark: '3' }] }],
        },
      ],
    })
    expect(unreviewed(ann)).toContainEqual(['大堂 首付款', 3_000_000])
    expect(refusal(ann, 'fourEyes.tick', asked(ann)).code).toBe('own-change')
    expect(value(bob, 'fourEyes.tick', asked(bob))).toEqual({ ticked: 1 })
    expect(unreviewed(ann)).toEqual([])
  })

  it('changed by hand in 分期 waits with before and now, the changed instalment alone held back', () => {
    const { ann, bob, secondLook } = lookedOver()
    makePlan(ann)
    value(ann, 'plans.trigger', {
      contract: NAMED,
      ...({ trigger: 'acceptance', on: '2026-09-01', was: null, rows: null } as const),
    })
    secondLook()
    expect(review(ann).count).toBe(0)
    ann.type('分期', 'J3', '2026-10-20')
    expect(review(ann).changes).toMatchObject([
      {
        mine: false,
        facts: [
          {
            fact: 'plan',
            before: [{ mark: '2', due: '2026-10-01', total: 6_000_001 }],
            now: [{ mark: '2', due: '2026-10-20', total: 6_000_001 }],
          },
        ],
      },
    ])
    expect(unreviewed(ann)).toEqual([['大堂 验收款', 6_000_001]])
    const { letters } = value(ann, 'reminders', {}).plan
    expect(letters.map(({ total }) => total)).toEqual([3_000_000])
    ann.type('分期', 'E2', '')
    ann.type('分期', 'F2', '20000')
    ann.type('分期', 'F3', '70000.01')
    expect(unreviewed(ann).map(([project]) => project)).toEqual(['大堂 首付款', '大堂 验收款'])
    value(bob, 'fourEyes.tick', asked(bob))
    expect(unreviewed(ann)).toEqual([])
  })

  it('entered after a colleague’s change is ticked by neither of the two', () => {
    const { ann, bob, secondLook } = lookedOver()
    secondLook()
    makePlan(ann)
    value(bob, 'plans.trigger', {
      contract: NAMED,
      ...({ trigger: 'warranty', on: '2026-11-20', was: null, rows: null } as const),
    })
    expect(review(ann).changes[0]?.authors).toEqual(['owner@example.com', 'bob@example.com'])
    expect(refusal(bob, 'fourEyes.tick', asked(bob)).code).toBe('own-change')
  })

  it('that was there before 复核 knew plans is taken for accepted at the next refresh, once', () => {
    const { host, ann: before, secondLook } = lookedOver()
    secondLook()
    const older = JSON.stringify(host.save()).replace(/,\\+"whole\\+":true/, '')
    const now = openHost({ document: { saved: JSON.parse(older) } })
    const ann = now.as(before.email)
    expect(now.properties('document')['zq.fourEyes']).not.toContain('whole')
    makePlan(ann)
    expect(review(ann).count).toBe(0)
    value(ann, 'refresh', {})
    expect(now.properties('document')['zq.fourEyes']).toContain('whole')
    expect(review(ann).count).toBe(0)
    ann.type('分期', 'J3', '2026-10-20')
    expect(review(ann).changes).toMatchObject([{ facts: [{ fact: 'plan' }] }])
  })

  it('holds back every instalment where the contract itself was changed', () => {
    const { ann, secondLook } = lookedOver()
    makePlan(ann)
    secondLook()
    ann.type(SHEET, 'G2', '100')
    expect(review(ann).count).toBe(1)
    expect(unreviewed(ann)).toEqual([['大堂 首付款', 2_990_000]])
  })
})
