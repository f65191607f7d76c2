// Which columns of a 科目余额表 hold codes, names and closing balances: by their headers, on one line or on two with merged groups.
import { cellText } from '../ledger/cells/text'
import type { Cell } from '../ledger/types'
import type { BalanceRole } from './types'

/** 0-based column of each role; `body`: 0-based row of the first line below the header. */
export type BalanceColumns = {
  body: number
  at: Partial<Record<BalanceRole, number>>
  headers: Partial<Record<BalanceRole, string>>
}

/** Title, unit, company, period: the header is not far below. */
const HEADER_LINES = 30

/** What the second line of a header says below 期初余额, 本期发生额 and 期末余额. */
const SUB_HEADER =
  /^(?:借|贷|余)?(?:方|方向|借贷方向|额|金额|余额|本币|原币|数量)+$|^(?:debit|credit|dr|cr|balance|amount|direction)\.?$/
const CLOSING = /期末|月末|年末|closing|ending/
const OPENING_OR_MOVEMENT = /期初|年初|月初|上期|上年|本期|本月|本年|累计|发生|opening|movement|period|ytd/
const OTHER_MEASURE = /原币|外币|数量|单价/

const ROLES: readonly { role: BalanceRole; isIt: (text: string) => boolean }[] = [
  { role: 'code', isIt: text => /科目.*(?:编码|代码|编号|号)|^account(?:code|no\.?|number)$/.test(text) },
  { role: 'direction', isIt: text => /方向|借贷|借\/贷|dr\/cr|^direction$/.test(text) },
  {
    role: 'customer',
    isIt: text =>
      /客户|客商|往来|核算项目|辅助核算|辅助项|单位名称|对方单位|购货单位|customer|client|debtor|partner/.test(
        text,
      ) && !/编码|代码|编号|类别|类型|code|no\.?$|id$/.test(text),
  },
  { role: 'account', isIt: text => /科目(?:名称|全名|全称)?$|^account(?:name)?$/.test(text) },
]

/** Null when no line among the first names a customer or an account beside a closing balance. */
export function findBalanceColumns(grid: readonly (readonly Cell[])[]): BalanceColumns | null {
  const texts = grid.slice(0, HEADER_LINES + 1).map(line => line.map(headerText))
  for (let line = 0; line < Math.min(texts.length, HEADER_LINES); line += 1) {
    const below = texts[line + 1] ?? []
    const isTwoLines = isSubHeader(below)
    const found = rolesOf(isTwoLines ? joined(texts[line] ?? [], below) : (texts[line] ?? []))
    if (found === null) continue
    const headers: BalanceColumns['headers'] = {}
    for (const [role, column] of Object.entries(found) as [BalanceRole, number][]) {
      const parts = [grid[line]?.[column], isTwoLines ? grid[line + 1]?.[column] : '']
      headers[role] = parts
        .map(cell => cellText(cell).trim())
        .filter(part => part !== '')
        .join(' ')
    }
    return { body: line + (isTwoLines ? 2 : 1), at: found, headers }
  }
  return null
}

function headerText(cell: Cell): string {
  return cellText(cell)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((?:单位[:：])?(?:人民币|元|万元|千元|rmb|cny|¥)\)/g, '')
    .replace(/\s+/g, '')
}

function isSubHeader(line: readonly string[]): boolean {
  const filled = line.filter(text => text !== '')
  return filled.length >= 2 && filled.every(text => SUB_HEADER.test(text))
}

/** Each column with its group: a merged cell stands over the columns at its right that have something below it. */
function joined(above: readonly string[], below: readonly string[]): string[] {
  let group = ''
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    const own = above[at] ?? ''
    if (own !== '') group = own
    const under = below[at] ?? ''
    return under === '' ? own : group + under
  })
}

function rolesOf(texts: readonly string[]): BalanceColumns['at'] | null {
  const at: BalanceColumns['at'] = {}
  const closings = texts.map((text, column) => ({ text, column })).filter(({ text }) => isClosing(text))
  const sided = (side: RegExp, other: RegExp) =>
    closings.find(({ text }) => side.test(text) && !other.test(text))?.column
  const debit = sided(/借|debit|dr/, /贷|credit/)
  const credit = sided(/贷|credit|cr$/, /借|debit/)
  const balance = [...closings].reverse().find(({ text }) => !/[借贷]|debit|credit|方向/.test(text))?.column
  if (debit !== undefined) at.debit = debit
  if (credit !== undefined) at.credit = credit
  if (debit === undefined && credit === undefined && balance !== undefined) at.balance = balance
  if (at.debit === undefined && at.credit === undefined && at.balance === undefined) return null
  for (const { role, isIt } of ROLES) {
    const columns = texts.flatMap((text, column) => (isIt(text) ? [column] : []))
    const column = role === 'direction' ? nearest(columns, at.balance) : named(columns, texts)
    if (column !== undefined && !Object.values(at).includes(column)) at[role] = column
  }
  return at.customer === undefined && at.account === undefined ? null : at
}

function isClosing(text: string): boolean {
  if (OTHER_MEASURE.test(text)) return false
  return CLOSING.test(text) || (/余额|balance/.test(text) && !OPENING_OR_MOVEMENT.test(text))
}

/** Of several 方向 the one beside the closing balance. */
function nearest(columns: readonly number[], balance: number | undefined): number | undefined {
  if (balance === undefined) return undefined
  return [...columns].sort((a, b) => Math.abs(a - balance) - Math.abs(b - balance))[0]
}

function named(columns: readonly number[], texts: readonly string[]): number | undefined {
  return columns.find(column => /名|name/.test(texts[column] ?? '')) ?? columns[0]
}
