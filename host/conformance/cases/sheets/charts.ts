// Charts on a sheet: building, placing, changing and reading them.
import type { Case, Stage } from '../../case'

const MONTHS = [
  ['月份', '签约额', '已收款'],
  ['1月', 120, 80],
  ['2月', 90, 90],
  ['3月', 150, 60],
]

export const chartCases: Case[] = [
  {
    id: 'chart-inserted',
    members: [
      'Sheet.newChart',
      'Sheet.insertChart',
      'Sheet.getCharts',
      'EmbeddedChartBuilder.setChartType',
      'EmbeddedChartBuilder.addRange',
      'EmbeddedChartBuilder.setPosition',
      'EmbeddedChartBuilder.build',
      'EmbeddedChart.getRanges',
      'EmbeddedChart.getContainerInfo',
      'ContainerInfo.getAnchorRow',
      'ContainerInfo.getAnchorColumn',
      'ContainerInfo.getOffsetX',
      'ContainerInfo.getOffsetY',
      'Charts.ChartType',
      'ChartType.COLUMN',
    ],
    says: 'A chart is over its ranges, and where its upper left cell and the offsets from it say.',
    source: 'ECB',
    standing: 'documented',
    given: MONTHS,
    run: ({ sheet }) => {
      const chart = sheet
        .newChart()
        .setChartType(Charts.ChartType.COLUMN)
        .addRange(sheet.getRange('A1:A4'))
        .addRange(sheet.getRange('C1:C4'))
        .setPosition(6, 2, 10, 15)
        .build()
      sheet.insertChart(chart)
      return sheet.getCharts().map(own => {
        const place = own.getContainerInfo()
        return [
          own.getRanges().map(range => range.getA1Notation()),
          [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()],
        ]
      })
    },
    gives: [
      [
        ['A1:A4', 'C1:C4'],
        [6, 2, 10, 15],
      ],
    ],
  },
  {
    id: 'chart-updated',
    members: [
      'Sheet.updateChart',
      'EmbeddedChart.getChartId',
      'EmbeddedChart.modify',
      'EmbeddedChart.getOptions',
      'ChartOptions.get',
      'EmbeddedChartBuilder.setOption',
      'EmbeddedChartBuilder.clearRanges',
      'EmbeddedChartBuilder.getRanges',
    ],
    says: 'A changed chart has the id it had; one that is not in a spreadsheet has none.',
    source: 'ECB',
    standing: 'documented',
    given: MONTHS,
    run: ({ sheet }) => {
      const built = pieOver(sheet, 'A1:B4')
      sheet.insertChart(built)
      const [before] = sheet.getCharts()
      if (before === undefined) return 'no chart'
      const builder = before.modify().setOption('title', '回款').clearRanges()
      const cleared = builder.getRanges().length
      sheet.updateChart(builder.addRange(sheet.getRange('A1:B3')).build())
      const [after] = sheet.getCharts()
      return [
        built.getChartId(),
        cleared,
        after?.getChartId() === before.getChartId(),
        after?.getOptions().get('title'),
        after?.getRanges()[0]?.getA1Notation(),
      ]
    },
    gives: [null, 0, true, '回款', 'A1:B3'],
  },
  {
    id: 'chart-removed',
    members: ['Sheet.removeChart', 'Sheet.getCharts'],
    says: 'A removed chart is gone, the others stay.',
    source: 'SH',
    standing: 'documented',
    given: MONTHS,
    run: ({ sheet }) => {
      sheet.insertChart(pieOver(sheet, 'A1:B4'))
      sheet.insertChart(pieOver(sheet, 'A1:C4'))
      const first = sheet.getCharts().filter(chart => chart.getRanges()[0]?.getA1Notation() === 'A1:B4')[0]
      if (first) sheet.removeChart(first)
      return sheet.getCharts().map(chart => chart.getRanges()[0]?.getA1Notation())
    },
    gives: ['A1:C4'],
  },
  {
    id: 'chart-kinds',
    members: [
      'EmbeddedChartBuilder.asAreaChart',
      'EmbeddedChartBuilder.asBarChart',
      'EmbeddedChartBuilder.asColumnChart',
      'EmbeddedChartBuilder.asLineChart',
      'EmbeddedChartBuilder.asPieChart',
      'EmbeddedChartBuilder.getChartType',
      'ChartType.AREA',
      'ChartType.BAR',
      'ChartType.LINE',
      'ChartType.PIE',
    ],
    says: 'A builder becomes one for another kind of chart.',
    source: 'ECB',
    standing: 'documented',
    run: ({ sheet }) => {
      const builder = () => sheet.newChart()
      return [
        builder().asAreaChart().getChartType() === Charts.ChartType.AREA,
        builder().asBarChart().getChartType() === Charts.ChartType.BAR,
        builder().asColumnChart().getChartType() === Charts.ChartType.COLUMN,
        builder().asLineChart().getChartType() === Charts.ChartType.LINE,
        builder().asPieChart().getChartType() === Charts.ChartType.PIE,
      ]
    },
    gives: [true, true, true, true, true],
  },
  {
    id: 'chart-unknown-option',
    members: ['EmbeddedChartBuilder.setOption', 'EmbeddedChartBuilder.setNumHeaders'],
    says: 'An option that does not exist is taken in silence; the others hold.',
    source: 'C',
    standing: 'practitioner',
    given: MONTHS,
    run: ({ sheet }) => {
      const chart = sheet
        .newChart()
        .asColumnChart()
        .addRange(sheet.getRange('A1:C4'))
        .setNumHeaders(1)
        .setOption('noSuchOption', 7)
        .setOption('title', '签约额')
        .setPosition(6, 1, 0, 0)
        .build()
      sheet.insertChart(chart)
      return sheet.getCharts().map(own => own.getOptions().get('title'))
    },
    gives: ['签约额'],
  },
  {
    id: 'chart-follows-rows',
    members: ['EmbeddedChart.getRanges', 'EmbeddedChart.getContainerInfo'],
    says: 'Ranges and place of a chart follow rows inserted above them.',
    source: 'C',
    standing: 'practitioner',
    given: MONTHS,
    run: ({ sheet }) => {
      sheet.insertChart(pieOver(sheet, 'A1:B4'))
      sheet.insertRowsBefore(1, 2)
      return sheet
        .getCharts()
        .map(chart => [chart.getRanges()[0]?.getA1Notation(), chart.getContainerInfo().getAnchorRow()])
    },
    gives: [['A3:B6', 8]],
  },
]

function pieOver(sheet: Stage['sheet'], a1: string) {
  return sheet.newChart().asPieChart().addRange(sheet.getRange(a1)).setPosition(6, 1, 0, 0).build()
}
