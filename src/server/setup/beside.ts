// Sheets beside the ledger, told by their headers: 客户 with one row a customer, 收款 with one row a receipt. Never one of our own.
import type { BesideSheet, DraftColumn } from '../../contract/setup'
import { cellText, isBlank } from '../../core/ledger/cells/text'
import { customerKey } from '../../core/ledger/customer-key'
import type { LedgerField, SheetRole } from '../../core/ledger/types'
import { HELPER_TABLES } from '../../tables/helper-tables'
import { isSurelyNoReceipts } from '../books/match'
import type { BesideRole, SheetPreview } from '../ports'
import { headerRowIn, headerTexts } from './header-lines'
import { fieldsNamed } from './match-headers'
import { draftColumns, type UnderstoodSheet } from './understand'

type Display = SheetPreview['display']

/** A list of customers has at least so many columns about them, and so large a share of different names. */
const LEAST_FACTS = 2
const MOSTLY = 0.9
/** A table is ticked when it speaks of the ledger's customers: half of the receipts are theirs, half of them are in the list. */
const ENOUGH = 0.5

const KEPT_ASIDE = /副本|备份|模板|样表|作废|\bcopy\b|\bbackup\b|\btemplate\b/i

/** What a contract has and neither a customer nor a receipt. */
const OF_A_CONTRACT: readonly LedgerField[] = ['unpaid', 'signedOn', 'startsOn', 'dueOn', 'cost', 'dispute']
const AMOUNTS: readonly LedgerField[] = ['total', 'paid', 'unpaid', 'cost']

export type TableKind = { role: SheetRole; headerRow: number }

/** What a sheet's headers make of it; null for anything else, and for a sheet of ours. */
export const tableKind = (display: Display): TableKind | null => {
  if (isOurs(display)) return null
  for (const role of ['receipts', 'customers', 'items'] as const) {
    const headerRow = headerRowIn(display, role)
    const headers = headerRow === 0 ? [] : headerTexts(display, headerRow)
    if (headers.length === 0 || !IS[role](headers)) continue
    if (role === 'receipts' && isSurelyNoReceipts(display)) continue
    return { role, headerRow }
  }
  return null
}

const IS: Record<SheetRole, (headers: readonly string[]) => boolean> = {
  receipts: headers => {
    const own = new Set(fieldsNamed(headers, 'receipts'))
    const contract = new Set(fieldsNamed(ofContracts(headers), 'items'))
    const amounts = headers.filter(header => isAmount([header])).length
    const isWhose = own.has('customer') || own.has('reference')
    const isContract = contract.has('terms') || OF_A_CONTRACT.some(field => contract.has(field))
    return own.has('paidOn') && own.has('paid') && isWhose && amounts === 1 && !isContract
  },
  customers: headers => {
    const own = new Set(fieldsNamed(headers, 'customers'))
    const contract = new Set(fieldsNamed(headers, 'items'))
    const facts = [...own].filter(field => field !== 'customer' && field !== 'note')
    const isContract = ['reference', 'paidOn', ...OF_A_CONTRACT].some(field =>
      contract.has(field as LedgerField),
    )
    return own.has('customer') && facts.length >= LEAST_FACTS && !isAmount(headers) && !isContract
  },
  items: headers => {
    const own = new Set(fieldsNamed(headers, 'items'))
    return own.has('customer') && (own.has('total') || own.has('unpaid'))
  },
}

/** Words by which an amount is surely one received, and a name surely that of a payer. */
const RECEIVED = /收款|实收|到账|到款|回款|入账|received|receipt/i
const PAYING = /付款|来款|汇款|对方|payer|remitter|received from|paid by/i

/** Where money surely came in, 结算方式 and 到期日 are those of the receipt; elsewhere terms and due day of a contract. */
const ofContracts = (headers: readonly string[]): readonly string[] => {
  const means = (header: string, field: LedgerField) => fieldsNamed([header], 'receipts').includes(field)
  const isSure = headers.some(
    header =>
      (RECEIVED.test(header) && means(header, 'paid')) || (PAYING.test(header) && means(header, 'customer')),
  )
  return isSure ? headers.filter(one => !means(one, 'settledBy') && !means(one, 'dueOn')) : headers
}

const isAmount = (headers: readonly string[]): boolean =>
  fieldsNamed(headers, 'items').some(field => AMOUNTS.includes(field)) ||
  fieldsNamed(headers, 'receipts').includes('paid')

/** Our logs lose their mark when the add-on goes, not their headers. */
const isOurs = ([first = []]: Display): boolean => {
  const texts = new Set(first.map(text => text.trim()))
  return Object.values(HELPER_TABLES).some(({ columns }) =>
    (['zh-CN', 'en'] as const).some(language => columns.every(({ label }) => texts.has(label[language]))),
  )
}

type Offer = { preview: SheetPreview; role: BesideRole; headerRow: number; wasJoined: boolean | null }

/** What such a sheet would bring to the ledger; null for a list in which names repeat. `wasJoined`: null before set-up. */
export const besideSheet = (
  { preview, role, headerRow, wasJoined }: Offer,
  ledger: readonly UnderstoodSheet[],
): BesideSheet | null => {
  const columns = draftColumns(preview, headerRow, role)
  const rows = preview.values.slice(headerRow)
  const own = textsOf([{ columns, rows }], 'customer').map(customerKey)
  const filled = rows.filter(row => row.some(cell => !isBlank(cellText(cell)))).length
  if (role === 'customers' && new Set(own).size < own.length * MOSTLY) return null
  const customers = new Set(textsOf(ledger, 'customer').map(customerKey))
  const numbers = new Set(textsOf(ledger, 'reference').map(customerKey))
  const listed = new Set(own)
  const references = textsIn({ columns, rows }, 'reference').map(customerKey)
  const payers = textsIn({ columns, rows }, 'customer').map(customerKey)
  const known =
    role === 'customers'
      ? [...customers].filter(key => listed.has(key)).length
      : rows.filter((_, at) => customers.has(payers[at] ?? '') || numbers.has(references[at] ?? '')).length
  const of = role === 'customers' ? customers.size : filled
  return {
    role,
    sheetId: preview.sheetId,
    sheet: preview.sheet,
    headerRow,
    rows: filled,
    columns,
    known,
    of,
    joined: wasJoined ?? (of > 0 && known >= of * ENOUGH && !KEPT_ASIDE.test(preview.sheet)),
  }
}

const columnAt = (columns: readonly DraftColumn[], field: LedgerField) =>
  columns.find(column => column.field === field)?.index

/** Of each row what it says in the field, '' for nothing. */
const textsIn = ({ columns, rows }: UnderstoodSheet, field: LedgerField): string[] => {
  const index = columnAt(columns, field)
  return rows.map(row => {
    const text = index === undefined ? '' : cellText(row[index - 1]).trim()
    return isBlank(text) ? '' : text
  })
}

const textsOf = (sheets: readonly UnderstoodSheet[], field: LedgerField): string[] =>
  sheets.flatMap(sheet => textsIn(sheet, field)).filter(text => text !== '')
