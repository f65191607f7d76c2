// 与总账核对: the balances handed over, what came of holding them against the ledger, and what people say of it.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import type {
  Balances,
  CauseKind,
  Comparison,
  LeftOutRow,
  NameProposal,
  OffSum,
  OurBalance,
  Reconciliation,
  UnreadRow,
} from '../core/general-ledger/types'
import type { CustomerKey } from '../core/ledger/types'
import type { CurrencyCode, Minor } from '../core/money'
import { day, name, nothing, text } from './shapes'
import { MOST_BALANCE_TEXT } from './vocabulary'

/** Pasted text (`name` '') or a text file by its name; or a sheet of this spreadsheet. */
const source = v.variant('kind', [
  v.object({ kind: v.literal('text'), text: v.pipe(v.string(), v.maxLength(MOST_BALANCE_TEXT)), name }),
  v.object({ kind: v.literal('sheet'), sheetId: v.pipe(v.number(), v.integer()) }),
])
const compared = v.object({ asOf: day, source })
export type BalanceSource = v.InferOutput<typeof source>

export const generalLedgerInputs = {
  gl: nothing,
  'gl.compare': compared,
  /** Whose a name of the general ledger is; null for nobody's here. */
  'gl.match': v.object({ name, customer: v.nullable(name) }),
  /** Takes back what was said of a name. */
  'gl.unmatch': v.object({ name }),
  /** `key` of the comparison; `difference` as the person saw it. An empty text takes the explanation back. */
  'gl.explain': v.object({ asOf: day, key: text, name, difference: v.pipe(v.number(), v.integer()), text }),
  'gl.list': compared,
} as const

/** The last reconciliation that was recorded. */
export type GlRun = {
  at: string
  by: string
  asOf: string
  source: string
  difference: Minor
  differing: number
}

export type GlStart = {
  today: CalendarDate
  /** The end of the last month. */
  asOf: CalendarDate
  /** The sheets that are not the ledger's; `likely`: its header is that of a 科目余额表. */
  sheets: { id: number; name: string; likely: boolean }[]
  last: GlRun | null
}

/** `isCurrent`: it was written of the very difference that is there now. */
export type GlNote = {
  text: string
  by: string
  at: string
  asOf: string
  difference: Minor
  isCurrent: boolean
}
/** `says`: the cause in the person's words. */
export type GlLine = Comparison & { says: string; note: GlNote | null }

/** Differences of one likely cause; `lines` the largest ones first, `count` all of them. */
export type GlGroup = {
  kind: CauseKind
  title: string
  count: number
  difference: Minor
  lines: GlLine[]
}

/** What a person once said of a name that stands in these balances; `customer` null: nobody's here. */
export type GlMatch = { name: string; customer: string | null; by: string; at: string }

export type GlView = {
  asOf: CalendarDate
  currency: CurrencyCode
  /** A sheet or file by its name; '' for pasted text. */
  source: string
  tolerance: Minor
  rows: number
  unit: number
  columns: Balances['columns']
  leftOut: { why: LeftOutRow['why']; count: number; rows: LeftOutRow[] }[]
  unread: { count: number; rows: UnreadRow[] }
  offSums: OffSum[]
  totals: Reconciliation['totals']
  parts: Pick<OurBalance, 'open' | 'later' | 'prepaid' | 'unapplied' | 'undatedPaid'>
  agreeing: number
  /** Of those the ones that differ by cents, and by how much together. */
  cents: { count: number; difference: Minor }
  differing: number
  explained: number
  groups: GlGroup[]
  proposals: NameProposal[]
  matches: GlMatch[]
  /** Customers of the ledger that the general ledger does not name, for a name nobody is proposed for. */
  free: { key: CustomerKey; name: string }[]
}

export type GeneralLedgerOutputs = {
  gl: GlStart
  'gl.compare': GlView
  'gl.match': { name: string }
  'gl.unmatch': { name: string }
  'gl.explain': { note: GlNote | null }
  /** The sheet the list was written to. */
  'gl.list': { sheet: string; rows: number }
}
