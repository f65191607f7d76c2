// A 科目余额表 read row by row: what each customer owes by it, what was left out and why, what cannot be read.
import { readAmount } from '../ledger/cells/amount'
import { cellText, halfWidth, isBlank } from '../ledger/cells/text'
import { sumWord } from '../ledger/sum-words'
import type { Cell } from '../ledger/types'
import type { CurrencyCode, Minor } from '../money'
import { type AccountClass, accountClass, nameInAccount } from './accounts'
import { type BalanceColumns, findBalanceColumns } from './find-columns'
import { offSums, type SumRow } from './off-sums'
import type { BalanceRole, Balances, LeftOutRow, UnreadRow } from './types'

export type BalancesRead = { ok: true; balances: Balances } | { ok: false; why: 'empty' | 'no-header' }

/** A row with what its cells say, before it is decided what it is. */
type Entry = {
  row: number
  code: string
  account: string
  customer: string
  is: AccountClass | null
  cells: readonly Cell[]
}

const UNIT = /单位[:：]?\s*(?:人民币)?(万|千)元|\((万|千)元\)|（(万|千)元）/

/**
 * Reads the grid, rows 1-based. A balance is positive on the debit side of 应收账款 and negative on the credit side, there and in 预收账款 or
 * 合同负债; without any account named every row counts as 应收账款. Rows that add up others and other accounts are left out and named.
 */
export function readBalances(grid: readonly (readonly Cell[])[], currency: CurrencyCode): BalancesRead {
  if (grid.every(line => line.every(cell => cellText(cell).trim() === ''))) return { ok: false, why: 'empty' }
  const found = findBalanceColumns(grid)
  if (found === null) return { ok: false, why: 'no-header' }
  const entries = entriesOf(grid, found)
  const unit = unitOf(grid.slice(0, found.body))
  const balances: Balances = {
    headerRow: found.body,
    columns: (Object.entries(found.headers) as [BalanceRole, string][]).map(([role, header]) => ({
      role,
      header,
    })),
    unit,
    rows: [],
    leftOut: [],
    unread: [],
    offSums: [],
  }
  const table: Table = {
    at: found.at,
    column: { currency, unit },
    parents: parentCodes(entries),
    withCustomers: new Set(entries.filter(({ customer }) => customer !== '').map(({ code }) => code)),
    namesAccounts: entries.some(({ is }) => is === 'receivable' || is === 'prepaid'),
  }
  const counted: SumRow[] = []
  const sums: SumRow[] = []
  for (const entry of entries) {
    const read = readEntry(entry, table)
    if (read.kind === 'left-out') {
      balances.leftOut.push(read.row)
      if (read.row.why === 'sum' && read.row.amount !== null && entry.is !== 'other')
        sums.push({ row: entry.row, name: read.row.name, code: entry.code, amount: read.row.amount })
    } else if (read.kind === 'unread') balances.unread.push(read.row)
    else if (read.kind === 'balance') {
      balances.rows.push(read.row)
      counted.push({ row: entry.row, name: read.row.name, code: entry.code, amount: read.row.amount })
    }
  }
  return { ok: true, balances: { ...balances, offSums: offSums(sums, counted) } }
}

function unitOf(head: readonly (readonly Cell[])[]): number {
  for (const line of head) {
    for (const cell of line) {
      const [, ...words] = UNIT.exec(cellText(cell)) ?? []
      const word = words.find(one => one !== undefined)
      if (word !== undefined) return word === '万' ? 10_000 : 1000
    }
  }
  return 1
}

/** Programs write codes as ="1122" or '1122, so that a spreadsheet keeps them as text. */
function textAt(cells: readonly Cell[], column: number | undefined): string {
  if (column === undefined) return ''
  const text = cellText(cells[column]).trim()
  const kept = /^="(.*)"$/.exec(text)?.[1] ?? text.replace(/^'/, '')
  return isBlank(kept) ? '' : kept.trim()
}

/** The lines below the header; a row of a customer under a merged account belongs to the account above. */
function entriesOf(grid: readonly (readonly Cell[])[], { body, at }: BalanceColumns): Entry[] {
  const entries: Entry[] = []
  let above = { code: '', account: '' }
  for (let line = body; line < grid.length; line += 1) {
    const cells = grid[line] ?? []
    if (cells.every(cell => cellText(cell).trim() === '')) continue
    const customer = textAt(cells, at.customer)
    const own = { code: textAt(cells, at.code), account: textAt(cells, at.account) }
    const isMerged = own.code === '' && own.account === '' && customer !== ''
    const { code, account } = isMerged ? above : own
    if (!isMerged) above = own
    entries.push({ row: line + 1, code, account, customer, is: accountClass(code, account), cells })
  }
  return entries
}

/** Codes under which other codes stand. */
function parentCodes(entries: readonly Entry[]): ReadonlySet<string> {
  const codes = [...new Set(entries.map(({ code }) => code).filter(code => code !== ''))].sort()
  const parents = new Set<string>()
  codes.forEach((code, at) => {
    // In the order of the text what begins with a code stands right behind it.
    if (codes[at + 1]?.startsWith(code)) parents.add(code)
  })
  return parents
}

type Table = {
  at: BalanceColumns['at']
  column: { currency: CurrencyCode; unit: number }
  parents: ReadonlySet<string>
  /** Codes of accounts that have rows of customers. */
  withCustomers: ReadonlySet<string>
  /** Whether 应收账款 or 预收账款 is named anywhere. */
  namesAccounts: boolean
}

type EntryRead =
  | { kind: 'balance'; row: Balances['rows'][number] }
  | { kind: 'left-out'; row: LeftOutRow }
  | { kind: 'unread'; row: UnreadRow }
  | { kind: 'nothing' }

function readEntry(entry: Entry, table: Table): EntryRead {
  const { row, code, account, customer } = entry
  const name = customer || nameInAccount(account)
  const amount = amountOf(entry, table)
  const shown = customer || account || code
  const leftOut = (why: LeftOutRow['why']): EntryRead => ({
    kind: 'left-out',
    row: { row, name: shown, why, amount: amount.ok ? amount.amount : null },
  })
  const unread = (why: UnreadRow['why'], text: string): EntryRead => ({
    kind: 'unread',
    row: { row, text: text.slice(0, 80), why },
  })
  if ([code, account, customer].some(text => text !== '' && sumWord(text) !== 'none')) return leftOut('sum')
  if (table.namesAccounts && entry.is !== 'receivable' && entry.is !== 'prepaid')
    return leftOut('other-account')
  if (customer === '' && (table.parents.has(code) || (code !== '' && table.withCustomers.has(code))))
    return leftOut('sum')
  if (!amount.ok) return unread(amount.why, [shown, amount.text].filter(text => text !== '').join(' '))
  if (name === '')
    return amount.amount === 0 ? { kind: 'nothing' } : unread('no-name', shown || amountText(entry))
  return {
    kind: 'balance',
    row: { row, name, amount: amount.amount, credit: Math.max(0, 0 - amount.amount) },
  }
}

function amountText({ cells }: Entry): string {
  return cells
    .map(cell => cellText(cell).trim())
    .filter(text => text !== '')
    .join(' ')
}

type AmountRead = { ok: true; amount: Minor } | { ok: false; why: 'amount' | 'no-direction'; text: string }

function amountOf(entry: Entry, { at, column }: Table): AmountRead {
  const { cells } = entry
  const amountAt = (of: number | undefined) => {
    const cell = of === undefined ? '' : (cells[of] ?? '')
    return { read: readAmount(cell, column), text: cellText(cell).trim() }
  }
  const [debit, credit, balance] = [amountAt(at.debit), amountAt(at.credit), amountAt(at.balance)]
  for (const { read, text } of [debit, credit, balance])
    if (!read.ok) return { ok: false, why: 'amount', text }
  const value = ({ read }: typeof debit) => (read.ok ? (read.value ?? 0) : 0)
  if (at.balance === undefined) return { ok: true, amount: value(debit) - value(credit) }
  const amount = value(balance)
  const side = sideOf(entry, at.direction)
  if (side === null && amount !== 0) return { ok: false, why: 'no-direction', text: balance.text }
  return { ok: true, amount: side === 'credit' ? 0 - amount : amount }
}

/** Of a balance without 方向 the side on which its account usually stands. */
function sideOf({ cells, is }: Entry, direction: number | undefined): 'debit' | 'credit' | null {
  if (direction === undefined) return is === 'prepaid' ? 'credit' : 'debit'
  const text = halfWidth(cellText(cells[direction])).toLowerCase()
  if (/^(?:借|debit|dr)/.test(text)) return 'debit'
  return /^(?:贷|credit|cr)/.test(text) ? 'credit' : null
}
