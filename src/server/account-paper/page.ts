// The summary as one page of A4: the very rows of the sheet 大客户总结, charts as pictures; plain tables, for Google’s PDF and the printer alike.
import type { Language } from '../../contract/shapes'
import { pictureMark } from '../../core/account-paper/pictures'
import type { Cell } from '../../core/ledger/types'
import type { SummaryChart, SummaryPicture, SummaryRow } from '../account-sheet/types'
import { SUMMARY_WIDTH } from '../account-sheet/types'
import { escapeHtml, oneLine } from '../email/escape'

/** A cell of the ledger may be longer than a page bears. */
const MOST_CELL = 400

/** Nothing rests on colour: a page printed in grey says the same. */
const STYLE = `
@page { size: A4; margin: 11mm 12mm }
* { box-sizing: border-box }
body { width: 186mm; margin: 0 auto; background: #fff; color: #202124; font: 10.5px/15px "Noto Sans SC", "PingFang SC", "Microsoft YaHei", SimSun, Arial, sans-serif }
table { width: 100%; table-layout: fixed; border-collapse: collapse }
td { padding: 1px 5px; text-align: left; vertical-align: top; overflow-wrap: anywhere }
tr { page-break-inside: avoid }
.name td { font-size: 18px; line-height: 26px; font-weight: bold }
.name td + td, .soft td + td { text-align: right }
.name td + td { font-size: 10.5px; font-weight: normal }
.soft td, .labels td, .notes td, .label { color: #4a4e52 }
.figures td { font-size: 14px; line-height: 20px; font-weight: bold }
.heading td { padding-top: 2px; padding-bottom: 2px; background: #f1f3f4; border-top: 1px solid #5f6368; font-weight: bold }
.heading td + td { font-weight: normal }
.header td { border-bottom: 1px solid #9aa0a6; font-weight: bold }
.table td { border-bottom: 1px solid #dadce0 }
.n { text-align: right; white-space: nowrap }
.part { margin-top: 5px }
img { display: block; width: 100% }
.charts td { padding: 2px 5px }
.beside > tbody > tr > td { padding: 0 }
`

type Pages = { language: Language; title: string }

export const summaryPage = (picture: SummaryPicture, { language, title }: Pages): string => {
  const parts = partsOf(picture.rows)
  const last = parts.pop()
  // What people wrote, without the line that tells where to write; nothing where they did not.
  if (last !== undefined && picture.own.length > 0)
    parts.push({ from: last.from, rows: [...last.rows.map(titleOnly), ...picture.own.map(written)] })
  const html = parts.map(part => partHtml(part, picture)).join('')
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>${html}</body></html>`
}

const titleOnly = ({ look, cells }: SummaryRow): SummaryRow => ({ look, cells: cells.slice(0, 1) })
const written = (cells: readonly string[]): SummaryRow => ({ look: 'blank', cells })

/** A heading and what is under it; the first has none. `from`: its first row on the sheet, 1-based. */
type Part = { from: number; rows: SummaryRow[] }

const partsOf = (rows: readonly SummaryRow[]): Part[] => {
  const parts: Part[] = []
  rows.forEach((row, at) => {
    const last = parts[parts.length - 1]
    if (last === undefined || row.look === 'heading') parts.push({ from: at + 1, rows: [row] })
    else last.rows.push(row)
  })
  return parts
}

const partHtml = ({ from, rows }: Part, picture: SummaryPicture): string => {
  const charts = picture.charts.filter(({ place }) => place.row >= from && place.row < from + rows.length)
  const isHeaded = rows[0]?.look === 'heading'
  const headed = isHeaded ? rows.slice(0, 1).concat(rows.slice(1).filter(isConclusion)) : []
  const head = table(headed, picture)
  const content = isHeaded ? rows.slice(1).filter(row => !isConclusion(row)) : rows
  const isAcross = charts.length > 1 || charts.some(({ place }) => place.column === 1)
  const body = isAcross
    ? chartStrip(charts) + table(content, picture)
    : charts[0] === undefined
      ? table(content, picture)
      : beside(charts[0], content, picture)
  return `<div class="part">${head}${body}</div>`
}

const isConclusion = ({ look }: SummaryRow): boolean => look === 'conclusion'

const image = ({ kind, title }: SummaryChart): string =>
  `<img ${pictureMark(kind)} alt="${escapeHtml(title)}">`

const chartStrip = (charts: readonly SummaryChart[]): string => {
  const whole = charts.reduce((sum, { place }) => sum + place.width, 0)
  const cells = charts.map(
    chart => `<td style="width:${Math.round((chart.place.width / whole) * 100)}%">${image(chart)}</td>`,
  )
  return `<table class="charts"><tr>${cells.join('')}</tr></table>`
}

/** The chart at the right of the rows that leave its columns free; the others under it. */
const beside = (chart: SummaryChart, rows: readonly SummaryRow[], picture: SummaryPicture): string => {
  const width = chart.place.column - 1
  const isFree = ({ cells }: SummaryRow) => cells.slice(width).every(cell => cell === '')
  const end = rows.findIndex(row => !isFree(row))
  const there = end < 0 ? rows : rows.slice(0, end)
  const left = table(
    there.map(({ look, cells }) => ({ look, cells: cells.slice(0, width) })),
    picture,
  )
  const share = Math.round((width / SUMMARY_WIDTH) * 100)
  return `<table class="beside"><tr><td style="width:${share}%">${left}</td><td>${image(chart)}</td></tr></table>${table(rows.slice(there.length), picture)}`
}

const table = (rows: readonly SummaryRow[], { decimals }: SummaryPicture): string => {
  const lines = rows.filter(({ cells }) => cells.some(cell => cell !== ''))
  if (lines.length === 0) return ''
  const columns = Math.max(...lines.map(({ cells }) => cells.length))
  const widths = `<colgroup>${`<col style="width:${(100 / columns).toFixed(2)}%">`.repeat(columns)}</colgroup>`
  const html = lines.map((row, at) => line(row, { columns, decimals, under: lines[at + 1] }))
  return `<table>${widths}${html.join('')}</table>`
}

/** Looks whose cells run on over the blank ones at their right. */
const RUNNING: ReadonlySet<SummaryRow['look']> = new Set([
  'name',
  'soft',
  'heading',
  'conclusion',
  'line',
  'blank',
])

type Placed = { columns: number; decimals: number; under: SummaryRow | undefined }

/** Amounts of a list stand at the right, and so does what stands over them. */
const line = ({ look, cells }: SummaryRow, { columns, decimals, under }: Placed) => {
  const listed = look === 'table' ? cells : look === 'header' ? under?.cells : undefined
  const isNumber = (at: number) => typeof listed?.[at] === 'number'
  const places = cells.flatMap((cell, at) => (at === 0 || cell !== '' || !RUNNING.has(look) ? [at] : []))
  const html = places.map((at, n) => {
    const cell = cells[at] ?? ''
    const span = (places[n + 1] ?? columns) - at
    const kinds = [
      isNumber(at) ? 'n' : '',
      (look === 'pairs' && at % 2 === 0) || (look === 'line' && at === 0) ? 'label' : '',
    ].filter(kind => kind !== '')
    const attributes = [
      ...(kinds.length > 0 ? [` class="${kinds.join(' ')}"`] : []),
      ...(span > 1 ? [` colspan="${span}"`] : []),
    ]
    return `<td${attributes.join('')}>${said(cell, look === 'figures' ? 0 : decimals)}</td>`
  })
  return `<tr class="${look}">${html.join('')}</tr>`
}

const said = (cell: Cell, decimals: number): string => {
  if (typeof cell === 'number') return amountText(cell, decimals)
  const text = typeof cell === 'object' ? cell.day : String(cell)
  return escapeHtml(oneLine(text, MOST_CELL))
}

/** As the cells of the sheet show it: `1,234,567.00`. */
const amountText = (value: number, decimals: number): string => {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}
