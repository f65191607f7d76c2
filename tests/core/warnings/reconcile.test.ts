// 预警 by state: one open row a cause, whatever people and interruptions do to the rows.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VERIFY_BLOCKS } from '../../../src/core/audit/freshness/freshness'
import { addDays, type CalendarDate } from '../../../src/core/calendar-date'
import { findings } from '../../../src/core/warnings/findings'
import {
  currentRows,
  isWaiting,
  type ListedCause,
  type ListPlan,
  reconcile,
  type WarningStatus,
} from '../../../src/core/warnings/reconcile'
import { staleFindings } from '../../../src/core/warnings/stale-findings'
import { DEFAULT_THRESHOLDS } from '../../../src/core/warnings/thresholds'
import type { Finding } from '../../../src/core/warnings/types'
import { day, openItem, TODAY } from '../reminders/build'

/** Customer `name` owes one contract due on a day, overdue for so many days as the day goes on. */
const late = (name: string, daysOverdue: number, due = '2026-11-16'): Finding[] => {
  const item = openItem({ customer: name, due: { kind: 'known', on: day(due), from: 'given' } })
  return findings([{ ...item, daysOverdue }], [], DEFAULT_THRESHOLDS)
}

/** Of a customer who owes something so many blocks are past their day. */
const staleData = (name: string, blocks: number): Finding[] => {
  const stale = [
    {
      ...{
        key: name,
        name,
        owner: '',
        balance: 10_000,
        daysStale: 5,
        completeness: { share: null, missing: [] },
      },
      blocks: VERIFY_BLOCKS.slice(0, blocks).map(block => ({
        block,
        verified: null,
        dueOn: TODAY,
        daysStale: 5,
      })),
    },
  ]
  const items = [openItem({ customer: name })]
  return blocks === 0 ? [] : staleFindings({ stale, items, customers: [] }, DEFAULT_THRESHOLDS)
}

type Row = ListedCause & { closedOn: CalendarDate | null }

/** The sheet after the first `steps` of a plan's writes; all of them unless told otherwise. */
const after = (rows: readonly Row[], { update, close, open }: ListPlan, steps = Number.POSITIVE_INFINITY) => {
  const sheet = rows.map(row => ({ ...row }))
  const at = (row: number) => {
    const found = sheet.find(one => one.row === row)
    if (found === undefined) throw new Error(`no row ${row}`)
    return found
  }
  const bottom = Math.max(1, ...rows.map(({ row }) => row))
  const writes = [
    ...update.map(({ row, finding, grade }) => () => {
      Object.assign(at(row), { cause: finding.cause, grade })
    }),
    ...close.map(({ row, on, status }) => () => {
      Object.assign(at(row), { closed: true, closedOn: on, ...(status !== null && { status }) })
    }),
    ...open.map(({ cause, grade }, index) => () => {
      sheet.push({ row: bottom + 1 + index, cause, grade, status: 'open', closed: false, closedOn: null })
    }),
  ]
  for (const write of writes.slice(0, steps)) write()
  return sheet
}

/** Which findings 总览 still shows. */
const waiting = (found: Finding[], rows: readonly Row[]) =>
  found.filter(finding => isWaiting(finding, currentRows(rows).get(finding.cause)))

const watched = { unwatched: new Set<string>() }
const refreshed = (rows: readonly Row[], found: Finding[], today = TODAY) =>
  after(rows, reconcile(found, rows, { today, ...watched }))
const marked = (rows: readonly Row[], status: WarningStatus) => rows.map(row => ({ ...row, status }))
const openRows = (rows: readonly Row[]) => rows.filter(({ closed }) => !closed)

describe('a cause', () => {
  it('opens one row and no second one however often it is looked at', () => {
    const rows = refreshed([], late('a', 5))
    expect(rows).toMatchObject([{ row: 2, status: 'open', closed: false }])
    expect(refreshed(rows, late('a', 6), addDays(TODAY, 1))).toMatchObject([{ row: 2, closed: false }])
  })

  it('that is gone closes its row with the day, as resolved unless a person said otherwise', () => {
    const rows = refreshed([], late('a', 5))
    const gone = (status: WarningStatus) => refreshed(marked(rows, status), [])
    expect(gone('open')).toMatchObject([{ closedOn: TODAY, status: 'resolved' }])
    expect(gone('in-progress')).toMatchObject([{ closedOn: TODAY, status: 'resolved' }])
    expect(gone('ignored')).toMatchObject([{ closedOn: TODAY, status: 'ignored' }])
    expect(gone('other')).toMatchObject([{ closedOn: TODAY, status: 'other' }])
  })

  it('that comes back opens a new row', () => {
    const closed = refreshed(refreshed([], late('a', 5)), [])
    expect(refreshed(closed, late('a', 9))).toMatchObject([{ closed: true }, { row: 3, closed: false }])
  })

  it('keeps its row when its due day was corrected', () => {
    const rows = marked(refreshed([], late('a', 5)), 'in-progress')
    const corrected = late('a', 2, '2026-11-19')
    expect(refreshed(rows, corrected)).toMatchObject([
      { row: 2, status: 'in-progress', closed: false, cause: corrected[0]?.cause },
    ])
  })

  it('whose rule was switched off is closed as ignored', () => {
    const rows = refreshed([], late('a', 5))
    const unwatched = new Set(rows.map(({ cause }) => cause))
    expect(after(rows, reconcile([], rows, { today: TODAY, unwatched }))).toMatchObject([
      { closed: true, status: 'ignored' },
    ])
  })
})

describe('a row set aside', () => {
  it.each(['ignored', 'resolved'] as const)('as %s stays so while the cause goes on', status => {
    const rows = marked(refreshed([], late('a', 5)), status)
    expect(refreshed(rows, late('a', 30))).toEqual(rows)
    expect(waiting(late('a', 30), rows)).toEqual([])
  })

  it('gives way to a new row when the next age threshold is passed', () => {
    const rows = marked(refreshed([], late('a', 30)), 'ignored')
    expect(waiting(late('a', 31), rows)).toHaveLength(1)
    expect(refreshed(rows, late('a', 31))).toMatchObject([
      { status: 'ignored', closedOn: TODAY },
      { row: 3, status: 'open', closed: false },
    ])
  })

  it('is asked about anew when the cause has been gone and is back', () => {
    const gone = refreshed(marked(refreshed([], late('a', 5)), 'ignored'), [])
    expect(openRows(refreshed(gone, late('a', 5)))).toMatchObject([{ row: 3, status: 'open' }])
  })
})

describe('rows that people touched', () => {
  it('are opened again where one was deleted: only 忽略 sets a cause aside', () => {
    expect(refreshed([], late('a', 6))).toHaveLength(1)
  })

  it('are told from copies: the one somebody worked on goes on, the others are closed', () => {
    const [row] = refreshed([], late('a', 5))
    if (!row) throw new Error('no row')
    const rows: Row[] = [row, { ...row, row: 3, status: 'in-progress' }, { ...row, row: 4 }]
    expect(refreshed(rows, late('a', 5)).map(({ closed }) => closed)).toEqual([true, false, true])
  })

  it('without a cause are not ours', () => {
    const own: Row = { row: 2, cause: '', status: 'other', grade: 0, closed: false, closedOn: null }
    expect(refreshed([own], [])).toEqual([own])
  })
})

describe('stale data', () => {
  it('has one row a customer, closed once it is 已核对, and asks anew when another block has passed its day', () => {
    const rows = marked(refreshed([], staleData('a', 1)), 'ignored')
    expect(refreshed(rows, staleData('a', 1))).toEqual(rows)
    const asked = refreshed(rows, staleData('a', 2))
    expect(asked).toMatchObject([
      { status: 'ignored', closed: true },
      { row: 3, status: 'open', closed: false },
    ])
    expect(refreshed(asked, []).every(({ closed }) => closed)).toBe(true)
  })
})

describe('over any days', () => {
  const names = ['a', 'b', 'c'] as const
  const aDay = fc.record({
    /** Days overdue of each customer's contract; below 0 it is not there. */
    owed: fc.tuple(...names.map(() => fc.integer({ min: -20, max: 95 }))),
    due: fc.constantFrom('2026-11-16', '2026-11-19'),
    /** Blocks of each customer that are past their day; 0 after 已核对. */
    stale: fc.tuple(...names.map(() => fc.nat({ max: 3 }))),
    deed: fc.constantFrom('none', 'ignore', 'work', 'resolve', 'delete', 'copy', 'sort'),
    at: fc.nat(),
    /** So many writes happened before the run was killed. */
    steps: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.nat({ max: 4 })),
  })

  const touched = (rows: readonly Row[], deed: string, at: number): Row[] => {
    const index = rows.length === 0 ? 0 : at % rows.length
    const chosen = rows[index]
    if (chosen === undefined) return [...rows]
    const word: Partial<Record<string, WarningStatus>> = {
      ignore: 'ignored',
      work: 'in-progress',
      resolve: 'resolved',
    }
    const status = word[deed]
    if (status !== undefined) return rows.map(row => (row === chosen ? { ...row, status } : row))
    const numbered = (list: Row[]) => list.map((row, position) => ({ ...row, row: position + 2 }))
    if (deed === 'delete') return numbered(rows.filter(row => row !== chosen))
    if (deed === 'copy') return numbered([...rows, chosen])
    return deed === 'sort' ? numbered([...rows].reverse()) : [...rows]
  }

  it('each cause has one open row, none without a cause, and what is killed half-way is completed by repeating it', () => {
    fc.assert(
      fc.property(fc.array(aDay, { maxLength: 12 }), days => {
        let rows: Row[] = []
        for (const [index, { owed, due, stale, deed, at, steps }] of days.entries()) {
          const today = addDays(TODAY, index)
          const found = [
            ...owed.flatMap((overdue, who) => (overdue < 1 ? [] : late(names[who] ?? '', overdue, due))),
            ...stale.flatMap((blocks, who) => staleData(names[who] ?? '', blocks)),
          ]
          rows = touched(rows, deed, at)
          rows = after(rows, reconcile(found, rows, { today, ...watched }), steps)
          rows = refreshed(rows, found, today)
          const open = openRows(rows).map(({ cause }) => cause)
          expect(open.sort()).toEqual(found.map(({ cause }) => cause).sort())
          const again = reconcile(found, rows, { today, ...watched })
          expect([again.open, again.close]).toEqual([[], []])
          expect(rows.every(({ closed, closedOn }) => closed === (closedOn !== null))).toBe(true)
        }
      }),
    )
  })
})
