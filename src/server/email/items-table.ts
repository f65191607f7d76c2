// The items of a letter, as an HTML table and as plain lines of the same facts.
import { byteLength } from '../../core/byte-length'
import type { Reading } from '../../core/ledger/types'
import type { CurrencyCode } from '../../core/money'
import type { LetterItem, LevelNumber } from '../../core/reminders/types'
import { formatMoney } from '../../text/format'
import { LETTER_WORDS } from '../../text/letters/index'
import type { LetterWords } from '../../text/letters/words'
import { escapeHtml, oneLine } from './escape'

export type ItemsAsked = {
  items: LetterItem[]
  level: LevelNumber
  total: number
  currency: CurrencyCode
  language: 'zh-CN' | 'en'
  style: Reading['style']
}

/** Both twins list the same rows. */
export type ItemsShown = { html: string; text: string }

/** A consumer account's mail may have 200 kB; text and frame need their share of it. */
const MOST_BYTES = 130_000

const CELL = 'padding:6px 8px;border-bottom:1px solid #dadce0'
const NUMBER = `${CELL};text-align:right;white-space:nowrap`

type Column = { heading: string; number: boolean; cell: (item: LetterItem) => string }

const columnsFor = ({ items, level, currency }: ItemsAsked, { table }: LetterWords): Column[] => [
  ...(items.some(item => item.project !== '')
    ? [{ heading: table.project, number: false, cell: (item: LetterItem) => oneLine(item.project) }]
    : []),
  ...(items.some(item => item.reference !== '')
    ? [{ heading: table.reference, number: false, cell: (item: LetterItem) => oneLine(item.reference) }]
    : []),
  ...(items.some(item => item.order !== undefined)
    ? [{ heading: table.order, number: false, cell: (item: LetterItem) => oneLine(item.order ?? '') }]
    : []),
  { heading: table.due, number: true, cell: item => item.due },
  // A notice speaks of what is not due yet.
  ...(level === 0
    ? []
    : [{ heading: table.days, number: true, cell: (item: LetterItem) => String(item.daysOverdue) }]),
  { heading: table.open, number: true, cell: item => formatMoney(item.open, currency) },
]

/** How a letter names one item: project and reference where there are any. */
const itemName = (
  { project, reference, order = '' }: LetterItem,
  style: Reading['style'],
  words: LetterWords,
): string => {
  const number = oneLine(reference)
  const named =
    number === '' ? '' : style === 'invoice' ? words.invoiceNamed(number) : words.contractNamed(number)
  const ordered = oneLine(order)
  const theirs = ordered === '' ? '' : words.orderNamed(ordered)
  return [named, oneLine(project), theirs].filter(part => part !== '').join(' · ') || words.unnamedItem
}

/** 事由: the first item by its number or project, and how many more there are. */
export const matterOf = ({ items, language, style }: ItemsAsked): string => {
  const words = LETTER_WORDS[language]
  const [first] = items
  if (first === undefined) return words.unnamedItem
  const short = { ...first, order: '', ...(first.reference === '' ? {} : { project: '' }) }
  const name = itemName(short, style, words)
  return items.length === 1 ? name : words.andOthers(name, items.length)
}

/** Renders the items, oldest first as planned; what a very long letter has no room for is one row with its count and amount. */
export const renderItems = (asked: ItemsAsked): ItemsShown => {
  const words = LETTER_WORDS[asked.language]
  const columns = columnsFor(asked, words)
  const rows: string[] = []
  const lines: string[] = []
  let bytes = 0
  for (const item of asked.items) {
    const cells = columns.map(
      column => `<td style="${column.number ? NUMBER : CELL}">${escapeHtml(column.cell(item))}</td>`,
    )
    const row = `<tr>${cells.join('')}</tr>`
    const facts = { ...item, name: itemName(item, asked.style, words) }
    const line = `${rows.length + 1}. ${words.itemLine({ ...facts, open: formatMoney(item.open, asked.currency) })}`
    bytes += byteLength(row) + byteLength(line)
    if (bytes > MOST_BYTES) break
    rows.push(row)
    lines.push(line)
  }
  const rest = asked.items.slice(rows.length)
  if (rest.length > 0) {
    const amount = formatMoney(
      rest.reduce((sum, item) => sum + item.open, 0),
      asked.currency,
    )
    const more = words.moreItems(rest.length, amount)
    rows.push(`<tr><td colspan="${columns.length}" style="${CELL}">${escapeHtml(more)}</td></tr>`)
    lines.push(more)
  }
  const total = formatMoney(asked.total, asked.currency)
  const headings = columns.map(
    column =>
      `<th style="${column.number ? NUMBER : CELL};font-weight:500;color:#5f6368${column.number ? '' : ';text-align:left'}">${escapeHtml(column.heading)}</th>`,
  )
  const totalRow = `<tr><td colspan="${columns.length - 1}" style="${CELL}">${escapeHtml(words.table.total)}</td><td style="${NUMBER};font-weight:700">${escapeHtml(total)}</td></tr>`
  return {
    html: `<table cellspacing="0" cellpadding="0" style="border-collapse:collapse;width:100%;font-size:13px;line-height:18px;border-top:1px solid #dadce0"><tr>${headings.join('')}</tr>${rows.join('')}${totalRow}</table>`,
    text: `${lines.join('\n')}\n${words.table.total}${asked.language === 'en' ? ': ' : '：'}${total}`,
  }
}
