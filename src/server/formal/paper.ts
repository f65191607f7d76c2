// Formal paper: A4 pages of plain tables, the same for the printer, for Google's PDF and for the preview. Every value is escaped here.
import type { Sender } from '../../contract/settings'
import type { Language } from '../../contract/shapes'
import type { CalendarDate } from '../../core/calendar-date'
import { FORMAL_WORDS } from '../../text/letters/formal/index'
import { escapeHtml, oneLine } from '../email/escape'

export type Cell = { text: string; number?: boolean; strong?: boolean }
type Table = { head: readonly Cell[]; rows: readonly (readonly Cell[])[] }

/** A cell of the ledger may be longer than a table bears; a sentence of ours with names in it is told whole. */
const MOST_CELL = 200
const MOST_SENTENCE = 2000

const STYLE = `
@page { size: A4; margin: 16mm 15mm }
* { box-sizing: border-box }
body { margin: 0; padding: 12px; background: #fff; color: #202124; font: 12px/18px SimSun, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", Arial, sans-serif }
h1 { margin: 0 0 12px; font-size: 20px; line-height: 28px; text-align: center; letter-spacing: 2px }
h2 { margin: 16px 0 4px; font-size: 13px; line-height: 20px }
p { margin: 0 0 8px }
table { width: 100%; border-collapse: collapse; margin: 0 0 8px }
th, td { padding: 3px 6px; border: 1px solid #9aa0a6; text-align: left; vertical-align: top; font-weight: normal }
th { background: #f1f3f4 }
tr { page-break-inside: avoid }
thead { display: table-header-group }
.n { text-align: right; white-space: nowrap }
.b { font-weight: bold }
.right { text-align: right }
.cut { margin: 24px 0 12px; border-top: 1px dashed #5f6368 }
.blank { height: 56px; border-bottom: 1px solid #9aa0a6 }
.page + .page { page-break-before: always }
@media print { body { padding: 0 } }
`

const text = (value: string, most = MOST_SENTENCE): string => escapeHtml(oneLine(value, most))

export const paragraph = (value: string, kind = ''): string =>
  `<p${kind === '' ? '' : ` class="${kind}"`}>${text(value)}</p>`

/** Lines of a longer text, such as an account to pay into. */
export const lines = (value: string): string =>
  `<p>${value
    .split('\n')
    .map(line => text(line))
    .join('<br>')}</p>`

export const heading = (value: string): string => `<h2>${text(value)}</h2>`

export const table = ({ head, rows }: Table): string =>
  `<table><thead><tr>${head.map(cell => cellOf('th', cell)).join('')}</tr></thead><tbody>${rows
    .map(row => `<tr>${row.map(cell => cellOf('td', cell)).join('')}</tr>`)
    .join('')}</tbody></table>`

type Named = { reference: string; project: string; order: string }

/** What an item is called: our number, the project, and the customer's own order number. */
export const itemCell = ({ reference, project, order }: Named, language: Language): Cell => {
  const { order: theirs, none } = FORMAL_WORDS[language].paper
  const parts = [reference, project, order === '' ? '' : theirs(order)].filter(part => part !== '')
  return { text: parts.join(' · ') || none }
}

const cellOf = (tag: 'th' | 'td', { text: value, number, strong }: Cell): string => {
  const kinds = [number === true ? 'n' : '', strong === true ? 'b' : ''].filter(kind => kind !== '')
  return `<${tag}${kinds.length === 0 ? '' : ` class="${kinds.join(' ')}"`}>${text(value, MOST_CELL)}</${tag}>`
}

export type Signed = { sender: Sender; language: Language; today: CalendarDate }

export const signature = ({ sender, language, today }: Signed): string => {
  const { paper: words } = FORMAL_WORDS[language]
  const who = [sender.person, sender.phone === '' ? '' : words.phone(sender.phone)]
  return [
    paragraph(`${sender.company} ${words.stamp}`, 'right b'),
    paragraph(who.filter(part => part !== '').join(' '), 'right'),
    paragraph(today, 'right'),
  ].join('')
}

export type Paper = { language: 'zh-CN' | 'en'; title: string; pages: readonly string[] }

/** A whole document; each page of `pages` begins on a new sheet of paper. It fetches nothing. */
export const paperHtml = ({ language, title, pages }: Paper): string =>
  `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${text(title)}</title><style>${STYLE}</style></head><body>${pages
    .map(page => `<div class="page">${page}</div>`)
    .join('')}</body></html>`
