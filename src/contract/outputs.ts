// What the server answers: plain data, amounts in minor units, days as text; the page finds the words.
import type { CalendarDate } from '../core/calendar-date'
import type { CurrencyCode } from '../core/money'
import type { AccountPaperOutputs } from './account-paper'
import type { AccountPlanOutputs } from './account-plan'
import type { AdjustmentOutputs } from './adjustments'
import type { AgingOutputs } from './aging'
import type { ArchiveOutputs } from './archive'
import type { BoardOutputs } from './board'
import type { BookOutputs } from './books'
import type { BriefingOutputs } from './briefing'
import type { ClosingOutputs } from './closing'
import type { CollectingOutputs } from './collecting'
import type { CollectionOutputs } from './collection'
import type { ColumnOutputs } from './columns'
import type { CustomerOutputs } from './customer'
import type { DataOutputs } from './data'
import type { DuplicateOutputs } from './duplicates'
import type { EffectOutputs } from './effect'
import type { FindOutputs } from './find'
import type { FollowUpOutputs } from './follow-ups'
import type { FormalOutputs } from './formal'
import type { FourEyesOutputs } from './four-eyes'
import type { FreshnessOutputs } from './freshness'
import type { GeneralLedgerOutputs } from './general-ledger'
import type { HoldOutputs } from './holds'
import type { HolidayOutputs } from './holidays'
import type { HomeOutputs } from './home'
import type { Method } from './inputs'
import type { NormsOutputs } from './norms'
import type { PaidOutputs } from './paid'
import type { PayerOutputs } from './payers'
import type { PayingOutputs } from './paying'
import type { PlanOutputs } from './plans'
import type { PolicyOutputs } from './policy'
import type { PortfolioOutputs } from './portfolio'
import type { ReceiptOutputs } from './receipts'
import type { ReminderOutputs } from './reminders'
import type { ServiceOutputs } from './service'
import type { SettingsOutputs } from './settings'
import type { SetupOutputs } from './setup'
import type { Language } from './shapes'
import type { TermsOutputs } from './terms'
import type { UndoOutputs } from './undo'
import type { WarningOutputs } from './warnings'
import type { WorkOutputs } from './work'

export type StartView = {
  language: Language
  asOf: CalendarDate
  /** Time zone of the spreadsheet, such as Asia/Shanghai. */
  zone: string
  /** 'copied': the columns are known but the settings belong to another file. */
  state: 'not-set-up' | 'ready' | 'copied'
  currency: CurrencyCode
  /** The ledger's sheets when set up. */
  sheets: string[]
  /** 客户 and 收款 beside them. */
  beside: string[]
  /** The name of 归档, where there is one. */
  archive: string | null
  /** Our sheets that an update could not complete, since they are protected against this person. */
  left: string[]
}

type Outputs = { start: StartView } & SetupOutputs &
  HomeOutputs &
  BoardOutputs &
  WarningOutputs &
  CustomerOutputs &
  ReceiptOutputs &
  FollowUpOutputs &
  FindOutputs &
  FreshnessOutputs &
  BriefingOutputs &
  ReminderOutputs &
  DataOutputs &
  GeneralLedgerOutputs &
  UndoOutputs &
  ClosingOutputs &
  FourEyesOutputs &
  ArchiveOutputs &
  WorkOutputs &
  ColumnOutputs &
  NormsOutputs &
  HolidayOutputs &
  SettingsOutputs &
  DuplicateOutputs &
  PayerOutputs &
  AdjustmentOutputs &
  PaidOutputs &
  PlanOutputs &
  TermsOutputs &
  BookOutputs &
  PayingOutputs &
  AgingOutputs &
  CollectionOutputs &
  FormalOutputs &
  HoldOutputs &
  PolicyOutputs &
  EffectOutputs &
  CollectingOutputs &
  AccountPlanOutputs &
  PortfolioOutputs &
  AccountPaperOutputs &
  ServiceOutputs

export type Output<M extends Method> = Outputs[M]

/** Expected trouble: a code, and the values its sentence names. */
export type RpcProblemCode =
  | 'unknown-method'
  | 'input-invalid'
  | 'not-set-up'
  | 'sheet-gone'
  | 'columns-missing'
  | 'columns-doubled'
  | 'no-header'
  | 'no-permission'
  | 'not-authorized'
  | 'busy'
  | 'sender-incomplete'
  | 'letter-tokens'
  | 'owned-by-other'
  | 'hourly-of-other'
  | 'customer-gone'
  | 'receipt-not-told'
  | 'warning-gone'
  | 'nothing-to-send'
  | 'value-malformed'
  | 'settings-too-long'
  | 'findings-changed'
  | 'balances-empty'
  | 'balances-gone'
  | 'balances-no-header'
  | 'nothing-to-undo'
  | 'month-not-closable'
  | 'robot-address'
  | 'own-change'
  | 'archive-changed'
  | 'work-running'
  | 'list-exists'
  | 'adjustment-gone'
  | 'instalments-changed'
  | 'instalments-not-whole'
  | 'customer-unknown'
  | 'terms-changed'
  | 'plan-changed'
  | 'mail-quota'
  | 'mail-refused'
  | 'pdf-refused'
  | 'letter-changed'
  | 'letter-gone'
  | 'do-not-remind'
  | 'customer-held'
  | 'letter-unsure'
  | 'draft-changed'
  | 'account-plan-lacks'
  | 'period-not-over'
  | 'deals-missing'
  | 'summary-changed'
  | 'bug'

export type RpcProblem = { code: RpcProblemCode; values: string[] }
export type Answer<M extends Method> = { ok: true; value: Output<M> } | { ok: false; problem: RpcProblem }
