// 看板 on the built add-on: drawn, kept up to date, left as people arranged it, and gone after uninstalling.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { CellInput, Execution, Host, Person } from '../../../host/types'
import { PROBE, script } from '../../host/open'
import { adoptAs, CLASSIC_ROWS, classicSheet, looks, openLedger, SHEET } from '../adopting'
import { value } from '../receivables-desk'

const BOARD = '看板'

const sheets = (host: Host) => host.model.getters.getSheetIds().map(id => host.model.getters.getSheetName(id))

/** A person chooses 刷新预警和看板. */
const refresh = (person: Person): Execution => {
  person.open()
  return person.click('刷新预警和看板')
}

const opened = (rows: CellInput[][] = CLASSIC_ROWS) => {
  const { host, ann } = openLedger(classicSheet(rows))
  adoptAs(ann)
  return { host, ann }
}

/** The cells under a block's title, header first, blank rows left out. */
const block = (host: Host, title: string): unknown[][] => {
  const rows = host.sheet(BOARD).values()
  const at = rows.findIndex(cells => cells.includes(title))
  const column = rows[at]?.indexOf(title) ?? -1
  const header = rows[at + 1]?.slice(column) ?? []
  const width = header.includes(null) ? header.indexOf(null) : header.length
  return rows
    .slice(at + 1)
    .map(cells => cells.slice(column, column + width))
    .filter(cells => cells.some(cell => cell !== null))
}

const sumOf = (rows: unknown[][], column: number) =>
  rows.slice(1).reduce((sum, cells) => sum + Number(cells[column] ?? 0), 0)

const top = (host: Host) => host.sheet(BOARD).display('A1:F11')
const charts = (host: Host) => host.sheet(BOARD).charts()

const chartOf = (host: Host, title: string) => {
  const { getters } = host.model
  const sheetId = getters.getSheetIdByName(BOARD) ?? ''
  const id = getters.getChartIds(sheetId).find(one => getters.getChartDefinition(one).title.text === title)
  const figureId = getters.getFigureIdFromChartId(id ?? '')
  return { sheetId, figureId }
}

/** As a person drags a chart elsewhere. */
const moveChart = (host: Host, title: string) =>
  host.model.dispatch('UPDATE_FIGURE', { ...chartOf(host, title), col: 2, row: 70, offset: { x: 5, y: 6 } })

const deleteChart = (host: Host, title: string) => host.model.dispatch('DELETE_FIGURE', chartOf(host, title))

/** The owner protects the sheet so that only he may write on it. */
const protectedBoard = (host: Host): Host => {
  const probe = openHost({ bundle: PROBE, document: { saved: host.save() } })
  script(
    probe,
    `const p = SpreadsheetApp.getActive().getSheetByName('${BOARD}').protect()
     p.addEditor(Session.getEffectiveUser()); p.removeEditors(p.getEditors())`,
  )
  return openHost({ document: { saved: probe.save() } })
}

/** As an earlier version left it: the expected cash stacked, and a record that knows of no other look. */
const drawnBefore = (host: Host): Host => {
  const probe = openHost({ bundle: PROBE, document: { saved: host.save() } })
  script(
    probe,
    `const sheet = SpreadsheetApp.getActive().getSheetByName('${BOARD}')
     sheet.updateChart(sheet.getCharts()[1].modify().setOption('isStacked', true).build())
     const store = PropertiesService.getDocumentProperties()
     const { look, ...older } = JSON.parse(store.getProperty('zq.board'))
     store.setProperty('zq.board', JSON.stringify(older))`,
  )
  return openHost({ document: { saved: probe.save() } })
}

describe('看板', () => {
  it('is made by the menu, with six charts and blocks that add up to the balance', () => {
    const { host, ann } = opened()
    expect(sheets(host)).not.toContain(BOARD)
    expect(refresh(ann).toasts[0]?.message).toContain('看板已经建好')
    expect(sumOf(block(host, '账龄（按逾期天数）'), 1)).toBe(240_000)
    const expected = block(host, '今后 12 周预计回款')
    expect(expected).toHaveLength(14)
    expect(expected.slice(0, 2)).toEqual([
      ['周', '按合同', '按习惯'],
      ['已逾期', 100_000, null],
    ])
    // 90,000 of 验收后 has no due day and stands in a sentence, as does that nobody says on which day anything was paid.
    expect(sumOf(expected, 1)).toBe(150_000)
    expect(sumOf(expected, 2)).toBe(0)
    expect(top(host).flat().join()).toContain('按习惯：—，没有付清日期。')
    expect(top(host).flat().join()).toContain('没有应收日期的 ¥90,000.00')
    expect(block(host, '未付最多的 10 位客户')).toEqual([
      ['客户', '逾期', '未逾期'],
      ['甲公司', 100_000, 90_000],
      ['乙公司', 0, 50_000],
    ])
    expect(charts(host).map(({ type, title }) => [type, title])).toEqual([
      ['COLUMN', '账龄（按逾期天数）'],
      ['COLUMN', '今后 12 周预计回款'],
      ['LINE', '应收走势'],
      ['LINE', '回款走势'],
      ['BAR', '未付最多的 10 位客户'],
      ['BAR', '客户集中度：占近 12 个月收入'],
    ])
  })

  it('draws every chart over the header and the filled rows of its own block', () => {
    const { host, ann } = opened()
    refresh(ann)
    for (const { title, ranges } of charts(host)) {
      expect(ranges).toHaveLength(1)
      const [range = ''] = ranges
      const cells = host.sheet(BOARD).values(range)
      const rows = block(host, title).map(row => row.slice(0, cells[0]?.length))
      expect(cells.slice(0, rows.length), title).toEqual(rows)
    }
  })

  it('says on top as of when, the key figures with what they mean, and — with its reason where there is none', () => {
    const { host, ann } = opened()
    refresh(ann)
    const [title, asOf, , labels, values, month] = top(host)
    expect(title?.[0]).toBe('应收看板')
    expect(asOf?.[0]).toContain('截至 2026-11-21')
    expect(labels).toEqual(['应收余额', '逾期', '逾期占比', '7 天内到期', '回款周期（天）', '近一个月收款'])
    expect(values?.slice(0, 4)).toEqual(['240,000.00', '100,000.00', '41.7%', '50,000.00'])
    expect(values?.[5]).toBe('—')
    expect(month).toEqual(Array.from({ length: 6 }, () => '比上月 —'))
    const [definitions, why] = host.sheet(BOARD).notes('A4:F5')
    expect(definitions?.every(note => note.length > 5)).toBe(true)
    expect(why).toEqual(['', '', '', '', '', '每日合计还没记满一个月。'])
  })

  it('compares with a month ago and with the baseline, and draws a line through the days between', () => {
    const { host, ann } = openLedger(classicSheet())
    adoptAs(ann, { dailyTotals: false })
    for (const days of [10, 20, 10]) {
      host.clock.advance({ days })
      value(ann, 'home', {})
    }
    ann.type(SHEET, 'H3', '50000')
    ann.type(SHEET, 'I3', '70000')
    host.clock.advance({ days: 1 })
    refresh(ann)
    const [, asOf, , , values, month, baseline] = top(host)
    expect(asOf?.[0]).toContain('上月指 2026-12-01；基线指 2026-11-21')
    expect(values?.[5]).toBe('30,000.00')
    expect(month?.[0]).toBe('比上月 −12.5%')
    expect(baseline?.[0]).toBe('比基线 −12.5%')
    const line = block(host, '应收走势')
    expect(line[0]).toEqual(['日期', '应收余额', '逾期'])
    expect(line.at(-1)?.slice(0, 2)).toEqual(['2027-01-01', 210_000])
    expect(sumOf(block(host, '回款走势'), 1)).toBe(30_000)
  })

  it('changes nothing when refreshed twice', () => {
    const { host, ann } = opened()
    refresh(ann)
    const before = looks(host, [BOARD, SHEET])
    const again = refresh(ann)
    expect(again.toasts[0]?.message).toContain('看板也更新了')
    expect(looks(host, [BOARD, SHEET])).toEqual(before)
    expect(again.calls['Sheet.updateChart']).toBeUndefined()
  })

  it('leaves a chart where a person put it and how he named it, and follows the figures', () => {
    const { host, ann } = opened()
    refresh(ann)
    moveChart(host, '未付最多的 10 位客户')
    ann.insertColumns(BOARD, 'G', 2)
    ann.insertRows(BOARD, 13, 1)
    const place = charts(host).find(({ title }) => title.startsWith('未付最多'))?.place
    ann.paste(SHEET, 'A7', [['己公司', '', '', '', '餐厅', '2026-08-01', '700', '0', '700', '净30天', '']])
    refresh(ann)
    const moved = charts(host).find(({ title }) => title.startsWith('未付最多'))
    expect(moved?.place).toEqual(place)
    expect(block(host, '未付最多的 10 位客户').at(-1)).toEqual(['己公司', 700, 0])
    expect(
      host
        .sheet(BOARD)
        .values(moved?.ranges[0] ?? '')
        .at(-1)?.[0],
    ).toBe('己公司')
  })

  it('keeps to the height of its blocks: what a person wrote beneath stays', () => {
    const { host, ann } = opened()
    refresh(ann)
    ann.type(BOARD, 'H70', '我们自己的话')
    refresh(ann)
    expect(host.sheet(BOARD).values('H70')).toEqual([['我们自己的话']])
  })

  it('does not bring a deleted chart back by itself, only when asked', () => {
    const { host, ann } = opened()
    refresh(ann)
    deleteChart(host, '应收走势')
    refresh(ann)
    expect(charts(host)).toHaveLength(5)
    expect(value(ann, 'board', { again: false })).toEqual({ state: 'updated', missing: 1 })
    expect(value(ann, 'board', { again: true })).toEqual({ state: 'updated', missing: 0 })
    expect(charts(host)).toHaveLength(6)
    expect(value(ann, 'board', { again: true }).missing).toBe(0)
    expect(charts(host)).toHaveLength(6)
  })

  it('does not bring a deleted block back by itself either, and then to the right of the others', () => {
    const { host, ann } = opened()
    refresh(ann)
    ann.deleteColumns(BOARD, 'H', 4)
    refresh(ann)
    expect(block(host, '账龄（按逾期天数）')).toEqual([])
    expect(sumOf(block(host, '今后 12 周预计回款'), 1)).toBe(150_000)
    value(ann, 'board', { again: true })
    expect(sumOf(block(host, '账龄（按逾期天数）'), 1)).toBe(240_000)
  })

  it('stays deleted when the team deletes the sheet, until somebody asks for it', () => {
    const { host, ann } = opened()
    refresh(ann)
    ann.deleteSheet(BOARD)
    expect(refresh(ann).toasts[0]?.message).toContain('看板之前被删了')
    expect(sheets(host)).not.toContain(BOARD)
    expect(value(ann, 'home', {}).board).toBe('gone')
    expect(value(ann, 'board', { again: true }).state).toBe('made')
    expect(value(ann, 'home', {}).board).toBe('there')
    expect(charts(host)).toHaveLength(6)
    expect(ann.selection().sheet).toBe(BOARD)
  })

  it('is drawn anew every day by the hourly job, which never makes one', () => {
    const { host, ann } = opened()
    host.clock.advance({ days: 1 })
    expect(sheets(host)).not.toContain(BOARD)
    refresh(ann)
    host.clock.advance({ hours: 20 })
    // Somebody looked first: today's totals stand, and the board is due all the same.
    value(ann, 'home', {})
    const runs = host.clock.advance({ hours: 6 })
    expect(runs.every(run => run.error === undefined)).toBe(true)
    expect(top(host)[1]?.[0]).toContain('截至 2026-11-23')
  })

  it('costs the hourly job nothing more once it is drawn, and nothing when it was deleted', () => {
    const { host, ann } = opened()
    refresh(ann)
    const idle = () => host.clock.advance({ hours: 1 }).map(({ cellsRead }) => cellsRead)
    host.clock.advance({ hours: 2 })
    expect(idle()).toEqual([0])
    ann.deleteSheet(BOARD)
    host.clock.advance({ days: 1 })
    expect(idle()).toEqual([0])
  })

  it('is left alone where it is protected, and the hourly job does not come back to it all day', () => {
    const first = openLedger(classicSheet())
    adoptAs(first.host.as('bob@example.com'))
    refresh(first.host.as('bob@example.com'))
    const host = protectedBoard(first.host)
    const before = looks(host, [BOARD])
    expect(host.clock.advance({ days: 1 }).some(({ cellsRead }) => cellsRead > 0)).toBe(true)
    expect(host.clock.advance({ hours: 1 }).map(({ cellsRead }) => cellsRead)).toEqual([0])
    expect(refresh(host.as('bob@example.com')).toasts[0]?.message).toContain('看板受保护')
    expect(looks(host, [BOARD])).toEqual(before)
  })

  it('leaves a sheet of the team alone that has its name', () => {
    const { host, ann } = opened()
    host.model.dispatch('CREATE_SHEET', { sheetId: 'theirs', name: BOARD, position: 1 })
    const before = looks(host, [BOARD])
    refresh(ann)
    expect(looks(host, [BOARD])).toEqual(before)
    expect(sheets(host)).toContain('看板（账期管家）')
  })

  it('leaves the person on the sheet he was on, but for the button that opens it', () => {
    const { ann } = opened()
    ann.select(SHEET, 'C4')
    refresh(ann)
    expect(ann.selection()).toEqual({ sheet: SHEET, a1: 'C4' })
    value(ann, 'board', { again: false })
    expect(ann.selection().sheet).toBe(BOARD)
  })

  it('speaks the language of who made it, whoever refreshes it', () => {
    const { host, ann } = openLedger(classicSheet(), { userLocale: 'en' })
    adoptAs(ann)
    ann.open()
    ann.click('Refresh warnings and dashboard')
    expect(host.sheet('Dashboard').display('A1')).toEqual([['Receivables dashboard']])
    expect(host.sheet('Dashboard').charts()[0]?.title).toBe('Aging (days overdue)')
  })

  it.each([5, 25, 60, 95])('stopped at call %i of the first drawing is completed by the next one', call => {
    const { host, ann } = opened()
    ann.open()
    host.faults.arm({ call, stop: 'after', unflushed: 'lost' })
    expect(ann.click('刷新预警和看板').error?.killed).toBe(true)
    host.clock.advance({ minutes: 8 })
    refresh(ann)
    expect(sheets(host).filter(name => name.startsWith(BOARD))).toHaveLength(1)
    expect(charts(host)).toHaveLength(6)
    expect(sumOf(block(host, '账龄（按逾期天数）'), 1)).toBe(240_000)
  })

  it('asks for no more calls with a thousand rows of two hundred customers than with four', () => {
    const many = Array.from({ length: 1000 }, (_, at) => [
      `客户${at % 200}`,
      '张三',
      '',
      '',
      '酒店',
      '2026-05-10',
      1200 + at,
      200,
      1000 + at,
      '净30天',
      '',
    ])
    const runs = [opened(), opened(many)].map(({ ann }) => {
      const made = refresh(ann)
      return { made, again: refresh(ann) }
    })
    const [few, lots] = runs
    expect(lots?.made.totalCalls).toBeLessThanOrEqual(few?.made.totalCalls ?? 0)
    expect(lots?.again.totalCalls).toBeLessThanOrEqual(few?.again.totalCalls ?? 0)
  })

  it('drawn when the bars were stacked has them side by side from the next drawing on, once', () => {
    const first = opened()
    refresh(first.ann)
    const host = drawnBefore(first.host)
    const stacked = () => {
      const { getters } = host.model
      const ids = getters.getChartIds(getters.getSheetIdByName(BOARD) ?? '')
      return ids
        .map(id => getters.getChartDefinition(id))
        .find(({ title }) => title.text === '今后 12 周预计回款')
    }
    expect(stacked()).toMatchObject({ stacked: true })
    const ann = host.as('owner@example.com')
    refresh(ann)
    expect(stacked()).toMatchObject({ stacked: false })
    expect(refresh(ann).calls['Sheet.updateChart']).toBeUndefined()
  })

  it('is gone after uninstalling, and the workbook is as it was', () => {
    const { host, ann } = openLedger(classicSheet())
    const before = looks(host)
    adoptAs(ann)
    refresh(ann)
    const { sheetsRemoved } = value(ann, 'uninstall', { keepLog: false })
    expect(sheetsRemoved).toEqual(expect.arrayContaining([BOARD, '每日合计']))
    expect(sheets(host)).toEqual([SHEET])
    expect(looks(host)).toEqual(before)
    expect(host.properties('document')).toEqual({})
  })

  it('of a copied spreadsheet is taken up again, its charts not doubled', () => {
    const { host, ann } = opened()
    refresh(ann)
    const copy = host.copy()
    const there = copy.as('owner@example.com')
    adoptAs(there)
    refresh(there)
    expect(sheets(copy).filter(name => name.startsWith(BOARD))).toHaveLength(1)
    expect(charts(copy)).toHaveLength(6)
  })
})
