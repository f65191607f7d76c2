// What the page may ask of the server: one schema a method. Unknown methods and malformed inputs are refused.
import type * as v from 'valibot'
import { accountPaperInputs } from './account-paper'
import { accountPlanInputs } from './account-plan'
import { adjustmentInputs } from './adjustments'
import { agingInputs } from './aging'
import { archiveInputs } from './archive'
import { boardInputs } from './board'
import { bookInputs } from './books'
import { briefingInputs } from './briefing'
import { closingInputs } from './closing'
import { collectingInputs } from './collecting'
import { collectionInputs } from './collection'
import { columnInputs } from './columns'
import { customerInputs } from './customer'
import { dataInputs } from './data'
import { duplicateInputs } from './duplicates'
import { effectInputs } from './effect'
import { findInputs } from './find'
import { followUpInputs } from './follow-ups'
import { formalInputs } from './formal'
import { fourEyesInputs } from './four-eyes'
import { freshnessInputs } from './freshness'
import { generalLedgerInputs } from './general-ledger'
import { holdInputs } from './holds'
import { holidayInputs } from './holidays'
import { homeInputs } from './home'
import { normsInputs } from './norms'
import { paidInputs } from './paid'
import { payerInputs } from './payers'
import { payingInputs } from './paying'
import { planInputs } from './plans'
import { policyInputs } from './policy'
import { portfolioInputs } from './portfolio'
import { receiptInputs } from './receipts'
import { reminderInputs } from './reminders'
import { serviceInputs } from './service'
import { settingsInputs } from './settings'
import { setupInputs } from './setup'
import { nothing } from './shapes'
import { termsInputs } from './terms'
import { undoInputs } from './undo'
import { warningInputs } from './warnings'
import { workInputs } from './work'

export const inputs = {
  start: nothing,
  ...setupInputs,
  ...homeInputs,
  ...boardInputs,
  ...warningInputs,
  ...customerInputs,
  ...receiptInputs,
  ...adjustmentInputs,
  ...paidInputs,
  ...followUpInputs,
  ...findInputs,
  ...freshnessInputs,
  ...briefingInputs,
  ...reminderInputs,
  ...dataInputs,
  ...generalLedgerInputs,
  ...undoInputs,
  ...closingInputs,
  ...fourEyesInputs,
  ...archiveInputs,
  ...workInputs,
  ...serviceInputs,
  ...columnInputs,
  ...normsInputs,
  ...holidayInputs,
  ...settingsInputs,
  ...duplicateInputs,
  ...payerInputs,
  ...planInputs,
  ...termsInputs,
  ...bookInputs,
  ...payingInputs,
  ...agingInputs,
  ...collectionInputs,
  ...formalInputs,
  ...holdInputs,
  ...policyInputs,
  ...effectInputs,
  ...collectingInputs,
  ...accountPlanInputs,
  ...portfolioInputs,
  ...accountPaperInputs,
} as const

export type Method = keyof typeof inputs
export type Input<M extends Method> = v.InferOutput<(typeof inputs)[M]>
