// Charts that scripts make: what is kept of them, and what nobody else's change may touch.
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openHost } from '../../../host'
import type { Host } from '../../../host/types'
import { openWith, PROBE, script, scriptRun } from '../open'

const MONTHS = [
  ['月份', '签约额', '已收款'],
  ['1月', 120, 80],
  ['2月', 90, 90],
]

const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheetByName("表");'
const COLUMNS = `${SHEET} sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:C3'))
  .setNumHeaders(1).setOption('title', '每月').setOption('legend', { position: 'bottom' }).setOption('colors', ['#38761d', '#cc0000', '#ffffff'])
  .setOption('isStacked', true).setOption('width', 500).setPosition(5, 2, 3, 4).build())`

const drawn = (host: Host) => host.sheet('表').charts()

const withChart = (): Host => {
  const host = openWith(MONTHS)
  script(host, COLUMNS)
  return host
}

describe('a chart of a script', () => {
  test('is kept with kind, ranges, options, place and size', () => {
    expect(drawn(withChart())).toEqual([
      {
        type: 'COLUMN',
        ranges: ['A1:C3'],
        hasHeader: true,
        title: '每月',
        legend: 'bottom',
        colours: ['#38761d', '#cc0000', '#ffffff'],
        stacked: true,
        pieHole: 0,
        place: { row: 4, col: 1, x: 3, y: 4 },
        size: { width: 500, height: 371 },
      },
    ])
  })

  test('comes back when the document is opened again, and is in a copy of it', () => {
    const host = withChart()
    const ids = `${SHEET} return sheet.getCharts().map(chart => chart.getChartId())`
    const again = openHost({ bundle: PROBE, document: { saved: host.save() } })
    expect(drawn(again)).toEqual(drawn(host))
    expect(script(again, ids)).toEqual(script(host, ids))
    expect(drawn(host.copy())).toEqual(drawn(host))
  })

  test('goes into the .xlsx, one that the sample came with as well', async () => {
    const host = openHost({ bundle: PROBE, document: { sample: 'story-as-kept' } })
    script(
      host,
      `const sheet = SpreadsheetApp.getActive().getSheetByName('每月签约')
        sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A2:B13')).setOption('title', '占比')
          .setOption('pieHole', 0.5).setPosition(20, 5, 0, 0).build())`,
    )
    const { bytes, lost } = await host.xlsx()
    const files = unzipSync(bytes)
    const charts = Object.keys(files).filter(path => path.startsWith('xl/charts/chart'))
    const texts = charts.map(path => strFromU8(files[path] ?? new Uint8Array())).join()
    expect(charts).toHaveLength(2)
    for (const part of ['签约额（万元）', 'c:barChart', '占比', 'c:doughnutChart'])
      expect(texts).toContain(part)
    expect(JSON.stringify(lost)).not.toContain('图表')
  })

  test('is part of the snapshot', () => {
    const host = withChart()
    const before = host.snapshot()
    script(
      host,
      `${SHEET} sheet.updateChart(sheet.getCharts()[0].modify().setOption('title', '别的').build())`,
    )
    expect(host.snapshot()).not.toEqual(before)
  })

  test('may be over another sheet, whose new name it follows', () => {
    const host = openWith(MONTHS)
    script(
      host,
      `${SHEET} const board = SpreadsheetApp.getActive().insertSheet('看板')
        board.insertChart(board.newChart().asLineChart().addRange(sheet.getRange('A1:B3')).setPosition(1, 1, 0, 0).build())
        sheet.setName("老板 的表")`,
    )
    expect(host.sheet('看板').charts()[0]?.ranges).toEqual(["'老板 的表'!A1:B3"])
    const where = `const board = SpreadsheetApp.getActive().getSheetByName('看板')
      const range = board.getCharts()[0].modify().getRanges()[0]; return [range.getSheet().getName(), range.getA1Notation()]`
    expect(script(host, where)).toEqual(['老板 的表', 'A1:B3'])
  })

  test('takes the first row for names when there is text in it', () => {
    const guessed = (rows: (string | number)[][]) => {
      const host = openWith(rows)
      script(
        host,
        `${SHEET} sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B2')).build())`,
      )
      return drawn(host)[0]?.hasHeader
    }
    expect(guessed(MONTHS)).toBe(true)
    expect(guessed(MONTHS.slice(1))).toBe(false)
  })

  test('is lost with what was not flushed', () => {
    const host = openWith(MONTHS)
    host.faults.arm({ member: 'Sheet.insertChart', stop: 'after', unflushed: 'lost' })
    scriptRun(host, COLUMNS)
    expect(drawn(host)).toEqual([])
  })

  test('goes into no sheet that somebody protects against the script’s user', () => {
    const host = openWith(MONTHS)
    script(host, `${SHEET} const own = sheet.protect(); own.removeEditors(own.getEditors())`)
    const run = host.as('ann@example.com').run('probe', COLUMNS)
    expect(run.error?.message).toContain('protected')
    expect(drawn(host)).toEqual([])
  })
})

describe('what cannot be drawn is refused by name', () => {
  test.each([
    ['Charts.ChartType.GAUGE', 'sheet.newChart().setChartType(Charts.ChartType.GAUGE)'],
    ['percent', "sheet.newChart().setOption('isStacked', 'percent')"],
    ['labeled', "sheet.newChart().setOption('legend.position', 'labeled')"],
    ['setNumHeaders', 'sheet.newChart().setNumHeaders(2)'],
  ])('%s', (name, text) => {
    const message = scriptRun(openWith([]), `${SHEET} ${text}`).error?.message
    expect(message).toContain('not offered by this host')
    expect(message).toContain(name.split('.').pop())
  })
})

test('a chart that is not on the sheet can be neither changed nor removed there', () => {
  const host = withChart()
  const remove = `${SHEET} const chart = sheet.getCharts()[0]; sheet.removeChart(chart); sheet.removeChart(chart)`
  expect(scriptRun(host, remove).error?.message).toBe('The chart is not on this sheet.')
  expect(scriptRun(host, `${SHEET} sheet.updateChart(sheet.newChart().build())`).error).toBeDefined()
})
