// A plan beside month close, second look, general ledger and 预警: whole contracts where rows are looked at, instalments where money is owed.
import { describe, expect, it } from 'vitest'
import { SHEET } from '../adopting'
import { saveSettings, value } from '../receivables-desk'
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

  it('waits for no second look; a changed contract holds back all its instalments', () => {
    const { ann } = openPlanned()
    saveSettings(ann, settings => ({ ...settings, fourEyes: { on: true, atLeast: 0 } }))
    makePlan(ann)
    expect(value(ann, 'fourEyes', {}).count).toBe(0)
    ann.type(SHEET, 'G2', '100')
    expect(value(ann, 'fourEyes', {}).count).toBe(1)
    const held = value(ann, 'reminders', {}).plan.withheld.filter(({ reason }) => reason === 'unreviewed')
    expect(held.map(({ project, amount }) => [project, amount])).toEqual([['大堂 首付款', 2_990_000]])
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
