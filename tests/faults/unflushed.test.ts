// Document properties that speak of rows of ours: a run stopped at any flush, its unwritten cells lost, leaves none that speaks of too much.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import type { Host, Person } from '../../host/types'
import { adoptAs, openLedger } from '../server/adopting'
import { CONTRACTS, contract } from '../server/names/open'
import { value } from '../server/receivables-desk'

/** Without the hourly job, which would be the first to refresh on the day after. */
const ledger = () => {
  const opened = openLedger([
    CONTRACTS,
    contract('恒川酒店', 'HT-1', 1000),
    contract('恒川酒店有限公司', 'HT-2', 500),
    contract('云栖', 'HT-3', 300),
  ])
  adoptAs(opened.ann, { dailyTotals: false })
  return opened
}

const rowsOf = (host: Host, sheet: string): number =>
  host.sheetNames().includes(sheet)
    ? host
        .sheet(sheet)
        .values()
        .slice(1)
        .filter(row => row.some(cell => cell !== null && cell !== '')).length
    : 0

/** By property, the sheet whose rows it speaks of. */
const SPEAKS: Record<string, string> = {
  'zq.totalsOn': '每日合计',
  'zq.warningsOn': '预警',
  'zq.audit': '体检记录',
  'zq.closing': '关账记录',
  'zq.act': '撤销用',
}

type Deed = { name: string; run: (person: Person) => unknown; speaks: readonly string[] }

const DEEDS: readonly Deed[] = [
  { name: '刷新', run: ann => ann.rpc('refresh', {}), speaks: ['zq.totalsOn', 'zq.warningsOn'] },
  { name: '体检', run: ann => ann.rpc('check', {}), speaks: ['zq.audit'] },
  { name: '关账', run: ann => ann.rpc('closing.close', { month: '2026-10' }), speaks: ['zq.closing'] },
  {
    name: '合并客户',
    run: ann => ann.rpc('duplicates.merge', { key: '恒川酒店有限公司', customer: '恒川酒店', write: true }),
    speaks: ['zq.act'],
  },
]

/** More than any of them flushes. */
const MOST = 12

describe('a property that speaks of rows', () => {
  it.each(DEEDS)('is not left without them when $name is stopped', ({ run, speaks }) => {
    const { host: first, ann } = ledger()
    value(ann, 'refresh', {})
    const saved = first.save()
    let stops = 0
    const stoppedAt = (nth: number) => {
      const host = openHost({ document: { saved } })
      host.clock.advance({ days: 1 })
      const before = host.properties('document')
      host.faults.arm({ member: 'SpreadsheetApp.flush', nth, stop: 'before', unflushed: 'lost' })
      try {
        run(host.as(host.owner))
      } catch {
        // Stopped, as it is meant to be.
        stops += 1
      }
      const said = host.properties('document')
      return speaks
        .filter(key => said[key] !== before[key])
        .map(key => ({ key, rows: rowsOf(host, SPEAKS[key] ?? '') }))
    }
    const whole = stoppedAt(MOST)
    expect(stops).toBe(0)
    expect(whole.map(({ key }) => key)).toEqual(speaks)
    for (let nth = 1; nth < MOST; nth += 1)
      for (const { key, rows } of stoppedAt(nth))
        expect({ nth, key, rows }).toEqual({ nth, key, rows: whole.find(one => one.key === key)?.rows })
    expect(stops).toBeGreaterThan(0)
  })
})
