// 查找客户 on the built add-on: hits, groups, and the sheet's own filter, which is everybody's and therefore handled with care.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import type { CellInput, Host, Person, SheetLayout } from '../../host/types'
import type { FilterResult, FindView } from '../../src/contract/find'
import { choicesFrom, confirmInput } from '../../src/sidebar/setup/setup-choices'
import { adopt, openDesk, value } from './receivables-desk'

const SHEET = '客户台账'
const HEADERS = ['客户名称', '合作项目', '合同总金额', '已付款金额', '应收日期', '行业', '客户经理']
const ROWS: CellInput[][] = [
  ['木岚家具', '大堂', 1000, 0, '2026-11-01', '酒店', '林晓'],
  ['恒川酒店', '客房', 500, 0, '2026-12-30', '酒店', '许澄'],
  ['澜庭地产', '样板间', 300, 0, '2026-11-01', '', '林晓'],
  ['木 岚家具', '二期', 200, 0, '2026-12-30', '', ''],
  ['合计', '', '=SUM(C2:C5)', '', '', '', ''],
]

const opened = (layout: SheetLayout = {}): { host: Host; ann: Person } => {
  const size = { rows: 20, columns: 10 }
  const host = openHost({
    document: { sheets: [{ name: SHEET, rows: [HEADERS, ...ROWS], size, layout }] },
    now: '2026-11-23T09:05',
  })
  const ann = host.as('owner@example.com')
  adopt(ann)
  return { host, ann }
}

const search = (person: Person, words: string) =>
  value(person, 'customer.search', { words, within: [], group: null })
const filter = (person: Person, words: string): FilterResult =>
  value(person, 'customer.filter', { words, within: [] })
const hidden = (host: Host) => host.sheet(SHEET).hiddenRows()

describe('searching', () => {
  it('finds 木岚家具 by mljj, with his first row and what is open on all of them', () => {
    const { ann } = opened()
    expect(search(ann, 'mljj').hits).toMatchObject([
      { name: '木岚家具', balance: 120_000, overdue: 100_000, place: { sheet: SHEET, row: 2 } },
    ])
  })

  it('groups by the columns there are, and narrows to a group', () => {
    const { ann } = opened()
    const view = value(ann, 'customer.search', { words: '', within: [], group: 'industry' })
    expect(view.groupings).toEqual(['industry', 'owner'])
    expect(view.groups).toEqual([
      { value: '酒店', customers: 2, balance: 170_000, overdue: 100_000 },
      { value: '', customers: 1, balance: 30_000, overdue: 30_000 },
    ])
    const within = [{ by: 'industry' as const, value: '' }]
    expect(value(ann, 'customer.search', { words: '', within, group: null }).hits).toMatchObject([
      { name: '澜庭地产' },
    ])
  })

  it('is one call of the page that reads cells twice, the headers and the rows, however many rows there are', () => {
    const many = Array.from({ length: 600 }, (_, at) => ({ customer: `N${at}` }))
    const reads = [openDesk(many.slice(0, 3)), openDesk(many)].map(({ ann }) => {
      const { calls, totalCalls, answer } = ann.rpc('customer.search', {
        words: 'n',
        within: [],
        group: null,
      })
      const { hits, count } = (answer as { value: FindView }).value
      expect(hits.length).toBe(Math.min(count, 50))
      const reading = Object.entries(calls).filter(([member]) =>
        /^Range\.get\w*(Values?|Formulas)$/.test(member),
      )
      return [totalCalls, Object.fromEntries(reading)]
    })
    expect(reads[0]).toEqual(reads[1])
    expect(reads[0]?.[1]).toEqual({ 'Range.getDisplayValues': 1, 'Range.getValues': 1 })
  })

  it('asks Google for nothing but the ledger, and writes nothing', () => {
    const { ann } = opened()
    const looked = ann.rpc('check', {})
    const searched = ann.rpc('customer.search', { words: 'mljj', within: [], group: 'industry' })
    expect(searched.totalCalls).toBeLessThanOrEqual(looked.totalCalls)
    expect(searched.cellsWritten).toBe(0)
  })
})

describe('the filter in the sheet', () => {
  it('shows the found customers’ rows only, however their name is spaced, and is gone without trace', () => {
    const { host, ann } = opened()
    const before = host.sheet(SHEET).snapshot()
    expect(filter(ann, 'mljj')).toEqual({ customers: 1, sheets: [SHEET], inUse: [], refused: [] })
    expect(hidden(host)).toEqual([3, 4, 6])
    expect(search(ann, '').filtered).toBe(1)
    expect(value(ann, 'customer.unfilter', {})).toEqual({ outcome: 'removed' })
    expect(host.sheet(SHEET).snapshot()).toEqual(before)
    expect(search(ann, '').filtered).toBeNull()
  })

  it('asked for again, gives way to the new one', () => {
    const { host, ann } = opened()
    filter(ann, 'mljj')
    expect(filter(host.as('bob@example.com'), '澜庭').sheets).toEqual([SHEET])
    expect(hidden(host)).toEqual([2, 3, 5, 6])
    value(ann, 'customer.unfilter', {})
    expect(hidden(host)).toEqual([])
  })

  it('leaves a filter that the team is using alone, and says so', () => {
    const { host, ann } = opened({ filter: { range: 'A1:G6', hides: { F: ['酒店'] } } })
    const before = host.sheet(SHEET).snapshot()
    expect(filter(ann, 'mljj')).toEqual({ customers: 1, sheets: [], inUse: [SHEET], refused: [] })
    expect(host.sheet(SHEET).snapshot()).toEqual(before)
    expect(value(ann, 'customer.unfilter', {})).toEqual({ outcome: 'gone' })
    expect(host.sheet(SHEET).snapshot()).toEqual(before)
  })

  it('uses the team’s own arrows while they hide nothing, and leaves them there', () => {
    const { host, ann } = opened({ filter: { range: 'A1:G6', hides: {} } })
    const before = host.sheet(SHEET).snapshot()
    expect(filter(ann, 'mljj').sheets).toEqual([SHEET])
    expect(hidden(host)).toEqual([3, 4, 6])
    value(ann, 'customer.unfilter', {})
    expect(host.sheet(SHEET).snapshot()).toEqual(before)
  })

  it('changed by a colleague since, stays as he left it', () => {
    const { host, ann } = opened()
    filter(ann, 'mljj')
    const sheetId = host.model.getters.getSheetIdByName(SHEET) ?? ''
    host.model.dispatch('UPDATE_FILTER', {
      sheetId,
      col: 0,
      row: 0,
      value: { filterType: 'values', hiddenValues: ['恒川酒店'] },
    })
    expect(value(ann, 'customer.unfilter', {})).toEqual({ outcome: 'changed' })
    expect(hidden(host)).toEqual([3])
    expect(filter(ann, 'mljj').inUse).toEqual([SHEET])
  })

  it('is refused where merged cells hold the names', () => {
    const { host, ann } = opened({ merges: ['A2:A3'] })
    const before = host.sheet(SHEET).snapshot()
    expect(filter(ann, '澜庭')).toMatchObject({ sheets: [], refused: [SHEET] })
    expect(host.sheet(SHEET).snapshot()).toEqual(before)
  })

  it('stands on every sheet of a ledger over several, but for one whose filter is in use', () => {
    const sheets = ['2026年', '2025年', '2024年'].map(name => ({
      name,
      rows: [
        HEADERS,
        ...ROWS.slice(0, 3).map(([customer = '', , ...rest]) => [customer, `${name}项目`, ...rest]),
      ],
      size: { rows: 12, columns: 10 },
      ...(name === '2024年' ? { layout: { filter: { range: 'A1:G4', hides: { G: ['林晓'] } } } } : {}),
    }))
    const host = openHost({ document: { sheets }, now: '2026-11-23T09:05' })
    const ann = host.as('owner@example.com')
    const draft = value(ann, 'setup.read', {})
    const choices = choicesFrom(draft, 'collect')
    value(ann, 'setup.confirm', confirmInput({ draft, choices, goal: 'collect' }))
    const hiddenOn = () => sheets.map(({ name }) => host.sheet(name).hiddenRows())
    expect(filter(ann, 'mljj')).toEqual({
      customers: 1,
      sheets: ['2026年', '2025年'],
      inUse: ['2024年'],
      refused: [],
    })
    expect(hiddenOn()).toEqual([
      [3, 4],
      [3, 4],
      [2, 4],
    ])
    value(ann, 'customer.unfilter', {})
    expect(hiddenOn()).toEqual([[], [], [2, 4]])
  })

  it('leaves with the add-on', () => {
    const { host, ann } = opened()
    filter(ann, 'mljj')
    value(ann, 'uninstall', { keepLog: false })
    expect(hidden(host)).toEqual([])
    expect(host.properties('document')).toEqual({})
  })
})
