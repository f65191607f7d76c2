// The ledger as the core sees it: cells already taken from the sheet, rows already bound to fields.
import type { CountedAdjustments } from '../adjustments/count'
import type { CalendarDate } from '../calendar-date'
import type { CurrencyCode, Minor } from '../money'
import type { Problem } from '../problem'
import type { SheetRow } from '../sheet-row'
import type { WorkCalendar } from '../workdays/work-calendar'
import type { TeamReceipts } from './beside/types'
import type { DueRules } from './due/rules'
import type { Instalment, PlannedContract } from './plans/types'
import type { SeenId } from './who/reader'

/** The columns the ledger understands; labels and aliases are in src/tables. The first eleven are the classic headers. */
export type LedgerField =
  | 'customer'
  | 'contact'
  | 'phone'
  | 'email'
  | 'project'
  | 'signedOn'
  | 'total'
  | 'paid'
  | 'unpaid'
  | 'terms'
  | 'note'
  | 'reference'
  | 'startsOn'
  | 'dueOn'
  | 'paidOn'
  | 'dispute'
  | 'owner'
  | 'industry'
  | 'region'
  | 'rating'
  | 'address'
  | 'cost'
  | 'creditLimit'
  | 'taxRate'
  | MoreField
  | ReceiptField

/** Columns that only a list of receipts has: 手续费, 抹零 and 贴息 that settle beside the money, and 结算方式. */
export type ReceiptField = 'fee' | 'rounding' | 'discount' | 'settledBy'

export type ContractField = Exclude<LedgerField, ReceiptField>

/** Optional columns of which the ledger keeps the text: of the customer, and of the contract. */
export type MoreField =
  | 'customerId'
  | 'language'
  | 'currency'
  | 'limitUntil'
  | 'dunning'
  | 'rival'
  | 'rivalOn'
  | 'rivalSource'
  | 'invoicing'
  | 'statements'
  | 'delivery'
  | 'channel'
  | 'payBy'
  | 'lateRate'
  | 'retention'
  | 'endsOn'
  | 'link'
  | 'customerOrder'

/** What such columns say, those that say something; days as `YYYY-MM-DD`. */
export type MoreTexts = Partial<Record<MoreField, string>>

/**
 * What an adopted sheet is to the ledger: its contracts, the customers' master data (客户), or what was received (收款). A sheet of receipts
 * speaks the ledger's own words: its date is `paidOn`, its amount `paid`, the day a bill falls due `dueOn`.
 */
export type SheetRole = 'items' | 'customers' | 'receipts'

/** A cell at the border: empty is '', a date cell is the day a person sees in it. */
/** `minute` of the day, where a cell of a sheet beside the ledger has a time of day as well. */
export type Cell = string | number | boolean | { readonly day: CalendarDate; readonly minute?: number }

/** A column of the team's that the add-on does not use, and what a row says in it; '' for blank. */
export type OwnCell = { header: string; text: string }

/** One data row. */
export type LedgerRow = {
  /** 1-based sheet row. */
  row: number
  /** An unbound field is absent. */
  cells: Partial<Record<LedgerField, Cell>>
  /** Texts in the columns without a field. */
  beside: readonly string[]
  /** What stands in the team's own columns that the summary shows. */
  own?: readonly OwnCell[]
  /** How the filled ones of total, paid and unpaid are computed, '' where typed; read only for a row without a customer. */
  formulas?: readonly string[]
}

/** The rows of one adopted sheet. */
export type LedgerTable = { sheet: string; rows: LedgerRow[] }

export type DateOrder = 'day-first' | 'month-first'

/** 对账日: what starts after it falls into the next month; without one the month ends with its last day. */
type OfAMonth = { statementDay?: number | undefined }

/** What the words in 付款周期 mean. Days are calendar days; month-end terms count from the end of the start's month. */
export type Terms =
  | { kind: 'net'; days: number }
  | ({ kind: 'month-end'; days: number } & OfAMonth)
  | { kind: 'months'; months: number }
  /** 次月底: the last day of the month so many months later. */
  | ({ kind: 'end-of-months'; months: number } & OfAMonth)
  /** 次月15日; without months the next such day, 每月10日. A month that is shorter gives its last day. */
  | ({ kind: 'day-of-month'; months: number; day: number } & OfAMonth)
  | { kind: 'quarter-end'; days: number }
  /** `days`: so many after the event, 货到30天. */
  | { kind: 'awaiting'; event: AwaitedEvent; days?: number | undefined }

export type AwaitedEvent =
  | 'delivery'
  | 'acceptance'
  | 'stages'
  | 'prepayment'
  | 'other'
  | 'signing'
  | 'invoice'
  | 'warranty'

/** How this team's cells are to be read: confirmed in the wizard, kept in the settings. */
export type Reading = {
  style: 'contract' | 'invoice'
  currency: CurrencyCode
  /** Multiplier of a column whose header names a unit (万元 = 10000), once confirmed. */
  units: Partial<Record<LedgerField, number>>
  /** Day/month order of a column of dates like 3/4/2026, proven by the column or chosen. */
  dateOrders: Partial<Record<LedgerField, DateOrder>>
  /** A blank 已付 with no 未付 beside it counts as 0. */
  blankPaidIsZero: boolean
  /** Terms the wizard asked about, by their text as `termsText` normalises it. */
  terms: Record<string, Terms>
  /** How 月结 is read and due days are moved; without them as `DEFAULT_DUE_RULES` says. */
  due?: DueRules
  /** A bill in 收款 counts as paid when it falls due; without it on the day it came in. */
  bills?: 'maturity'
  /** Where due days are moved to workdays. */
  workdays?: WorkCalendar
}

/** Normalised customer name: one per customer. */
export type CustomerKey = string
/**
 * Stable name of an item across sorting and inserted rows: customer|reference, else customer|project|signed|total.
 * Not unique: instalments written as rows of one contract share it; a claim tells them apart by their due day. An instalment of 分期
 * has the key of its contract and its 期次.
 */
export type ItemKey = string

/** `agreed`: the day the terms give, only where `on` is the workday it was moved to. */
export type DueDate =
  | { kind: 'known'; on: CalendarDate; from: 'given' | 'terms'; agreed?: CalendarDate }
  /** Counted from 签订日期 for want of a start: shown, never mailed. */
  | { kind: 'inferred'; on: CalendarDate; agreed?: CalendarDate }
  /** 货到付款, 验收后, 30/60/10 without dates: 待触发, not overdue. */
  | { kind: 'awaiting'; event: AwaitedEvent }
  | { kind: 'missing' }

/** Negative for money that went back. */
export type Payment = { on: CalendarDate; amount: Minor }

/** What lowered the open amount without cash; of 核销后收回 (`recovery`) it is cash that lowers it no second time. */
export type ItemAdjustment = {
  on: CalendarDate
  kind: 'credit' | 'rounding' | 'fee' | 'write-off' | 'recovery'
  amount: Minor
  /** Of the row of 收款 that brought the money. */
  byReceipt?: true
}

/** 争议: `amount` null means the whole item. */
export type Dispute = { amount: Minor | null }

/** One contract or invoice as written, or one instalment of it: facts, independent of the day looked from. */
export type LedgerItem = {
  key: ItemKey
  /** Sheet and row of the contract, also of an instalment: what was paid, disputed and owned stands there. */
  sheet: string
  row: number
  customer: CustomerKey
  customerName: string
  project: string
  reference: string
  signedOn: CalendarDate | null
  startsOn: CalendarDate | null
  /** The day the sale counts on (DSO, history): invoice style 起算日 first, contract style 签订日期 first. */
  recognisedOn: CalendarDate | null
  terms: string
  due: DueDate
  /** Null when it cannot be read exactly; the reason is among `problems`. */
  total: Minor | null
  /** Paid so far as written (contract style), or the total once `paidOn` is there (invoice style). */
  paid: Minor | null
  /** Day of full payment; before it the item is open in an as-of view. */
  paidOn: CalendarDate | null
  /** What 收款 gave this item, by day; only where it says what is paid. Before its day a payment is not there. */
  payments?: readonly Payment[]
  /** Of `paid` as the ledger's own cells say it, what is known by day since 期初已收; before its day it is not there. */
  dated?: readonly Payment[]
  /** What counts of its adjustments, by day. */
  adjustments?: readonly ItemAdjustment[]
  cost: Minor | null
  /** 税率 of the contract, 0.13; null or absent: the one of the settings. */
  taxRate?: number | null
  dispute: Dispute | null
  note: string
  owner: string
  /** What the contract says in optional columns; absent where nothing. */
  more?: MoreTexts
  /** Any of these keeps the item out of the letters. */
  problems: Problem[]
  instalment?: Instalment
}

export type Addresses =
  | { kind: 'one'; to: string[] }
  | { kind: 'none' }
  | { kind: 'malformed'; text: string }
  /** Different addresses on different rows, until someone chooses. */
  | { kind: 'conflict'; choices: string[][] }

export type ContactField = 'contact' | 'phone' | 'email' | 'address'

/** A customer gathered from his rows; text fields hold the first non-blank value in sheet order. */
export type Customer = {
  key: CustomerKey
  name: string
  contact: string
  phone: string
  addresses: Addresses
  address: string
  industry: string
  region: string
  rating: string
  /** Of the first row that states one: null for none, 0 for cash only. */
  creditLimit: Minor | null
  owner: string
  /** The cell each contact field was taken from and its text as written, '' for blank; of the first row where no row has one. */
  cells: Record<ContactField, SheetRow & { text: string }>
  /** The team's own columns, each with the first text of his rows; blank ones are left out. */
  own: OwnCell[]
  /** The rows of this customer, in the order of the sheets and their rows; that of 客户 last. */
  places: SheetRow[]
  /** What optional columns say of him; absent where nothing. */
  more?: MoreTexts
  /** His row in 客户 and the note there; null where he has none. */
  listed: (SheetRow & { note: string }) | null
}

/** What is owed in another currency than the ledger's, contracts and plans as in the ledger itself: amounts in that currency's minor units. */
export type ForeignItems = Pick<Ledger, 'currency' | 'items' | 'contracts' | 'plans'>

/** A row beside the ledger by a name that outlives sorting. */
export type NamedRow = SheetRow & { key: string }

/** One ledger, whether it stands on one sheet or on several of the same shape; everything in the order of the sheets and their rows. */
export type Ledger = {
  currency: CurrencyCode
  style: Reading['style']
  /** The fields that have a column on one of the sheets, those of 客户 among them, and of 收款 where it feeds the ledger. */
  fields: LedgerField[]
  /** What is owed, each with a due day of its own: a contract without a plan, or its instalments. */
  items: LedgerItem[]
  /** One a row; the same as `items` where no contract has a plan. */
  contracts: LedgerItem[]
  /** The contracts that have a plan. */
  plans: PlannedContract[]
  /** Which row of 分期 is about which contract, also where it cannot be used, and the due day that stands there; absent where there is no such sheet. */
  planRows?: { row: number; contract: SheetRow; due: Cell }[]
  customers: Customer[]
  problems: Problem[]
  /** Rows that only add up others: left out of everything else. */
  rowsOfSums: SheetRow[]
  /** Null where no sheet of receipts was adopted. */
  receipts: TeamReceipts | null
  /** What counts of 账款调整, and what credit notes have left over; absent where there is none. */
  adjustments?: CountedAdjustments
  /** The day 期初已收 stands for: of what was paid since, receipts know the day. Absent where it was never entered. */
  opening?: CalendarDate
  /** The rows of 客户 and 收款. */
  beside: NamedRow[]
  /** Items of other currencies, in no figure of this ledger; absent where there are none. */
  foreign?: ForeignItems[]
  /** Customers' ids as they stand beside names; absent where no sheet has ids. */
  ids?: SeenId[]
}

export type ItemState =
  | 'settled'
  | 'unreadable'
  | 'not-started'
  | 'undated'
  | 'not-due'
  | 'due-soon'
  | 'overdue'

/** An item as it stood at the end of the day `asOf`. Amounts in minor units; an unreadable item counts 0 and is listed. */
export type OpenItem = LedgerItem & {
  state: ItemState
  open: Minor
  /** 预收: paid above the total. */
  prepaid: Minor
  /** Calendar days after the due day, known or inferred; 0 on the day itself and before. */
  daysOverdue: number
  /** Days until the due day; null when not ahead. */
  daysToDue: number | null
}
