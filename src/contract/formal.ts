// 对账函 and what else goes out on paper or as PDF: looked at, printed, mailed, and what came back.
import * as v from 'valibot'
import type { CalendarDate } from '../core/calendar-date'
import type { CustomerKey } from '../core/ledger/types'
import type { CurrencyCode, Minor } from '../core/money'
import type { ForeignTotal } from '../core/receivables/foreign'
import type { Demand } from '../core/statements/demand'
import { INTEREST_BASES, type InterestBasis } from '../core/statements/formal-rules'
import { FORMAL_KINDS, type FormalKind, type FormalLetter } from '../core/statements/letters'
import type { Statement } from '../core/statements/types'
import type { RpcProblem } from './outputs'
import { day, language, name, nothing, text } from './shapes'

/** So many statements are printed at once. */
export const MOST_PRINTED = 100

const statement = v.object({ kind: v.literal('statement'), customer: name, from: day, to: day })
/** 催款函 of what is overdue today, to be paid by the day; `interest` where the contract names none, absent: as the settings say. */
const demand = v.object({
  kind: v.literal('demand'),
  customer: name,
  until: day,
  interest: v.exactOptional(v.picklist(INTEREST_BASES)),
})
/** 到账确认 of one receipt entered through 登记收款. */
const receipt = v.object({ kind: v.literal('receipt'), customer: name, receipt: name })
const paper = v.variant('kind', [statement, demand, receipt])

const reply = v.object({ repliedOn: v.nullable(day), difference: text })

const formalText = v.object({
  language,
  kind: v.picklist(FORMAL_KINDS),
  opening: v.pipe(v.string(), v.maxLength(1500)),
  closing: v.pipe(v.string(), v.maxLength(1500)),
})
export type FormalLetterText = v.InferOutput<typeof formalText>

export const formalInputs = {
  'formal.view': paper,
  /** `key` of the page, as `formal.view` or `formal.list` gave it: one page prints and mails each letter once. Several statements, or one demand; `isTold`: it counts as the third level told. */
  'formal.print': v.object({
    papers: v.pipe(
      v.array(paper),
      v.minLength(1),
      v.maxLength(MOST_PRINTED),
      v.check(
        papers =>
          (papers.length === 1 && papers[0]?.kind === 'demand') ||
          papers.every(({ kind }) => kind === 'statement'),
      ),
    ),
    key: name,
    isTold: v.exactOptional(v.boolean()),
  }),
  /** `seen` as `formal.view` gave it: a letter that says anything else by now is not sent. */
  'formal.mail': v.object({
    paper,
    seen: name,
    to: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.minLength(1), v.maxLength(10)),
    key: name,
    isTold: v.exactOptional(v.boolean()),
  }),
  /** Looked up, nothing sent: what would go to whom. */
  'formal.batch': v.object({
    papers: v.pipe(v.array(statement), v.minLength(1), v.maxLength(MOST_PRINTED)),
  }),
  /** `key` of the page; `seen` as `formal.batch` gave it. */
  'formal.batch.send': v.object({
    letters: v.pipe(
      v.array(v.object({ paper: statement, seen: name })),
      v.minLength(1),
      v.maxLength(MOST_PRINTED),
    ),
    key: name,
  }),
  'formal.list': nothing,
  'formal.texts': nothing,
  /** Only the changed ones. */
  'formal.texts.save': v.object({ texts: v.pipe(v.array(formalText), v.minLength(1), v.maxLength(6)) }),
  /** Only where the row still says what was `seen`. */
  'formal.reply': v.object({ number: name, seen: reply, said: reply }),
} as const

export type Paper = v.InferOutput<typeof paper>

/** What every formal letter shows before it goes out; `to` may be empty, then it can only be printed. */
export type FormalView = {
  asOf: CalendarDate
  currency: CurrencyCode
  key: string
  customer: CustomerKey
  name: string
  amount: Minor
  seen: string
  html: string
  to: string[]
  subject: string
  text: string
  senderReady: boolean
  /** The letters of this kind to the customer, the newest first. */
  letters: FormalLetter[]
  /** What a person must know before it goes out; null for a letter of the other kind. */
  statement: StatementFacts | null
  demand: DemandFacts | null
}

/** `abroad`: open in other currencies. */
export type StatementFacts = Pick<
  Statement,
  'opening' | 'raised' | 'lowered' | 'closing' | 'writtenOff' | 'unreadable' | 'undated'
> & { movements: number; abroad: ForeignTotal[] }

/** `unapplied`: received and in no contract yet, which may be for just this. */
export type DemandFacts = Pick<Demand, 'total' | 'interest' | 'statutory' | 'leftOut'> & {
  items: number
  unapplied: Minor
  /** Where the contract names none: what this letter goes by, and the yearly rate of the settings. */
  basis: InterestBasis
  yearlyRate: number | null
}

export type FormalListView = {
  asOf: CalendarDate
  currency: CurrencyCode
  key: string
  /** Whose balance is not nothing today, the largest first. */
  customers: { customer: CustomerKey; name: string; balance: Minor }[]
  /** Statements that did not come back, the oldest first. */
  waiting: FormalLetter[]
  senderReady: boolean
}

/** `tokens`: what may stand in {{…}}, by kind; `installed`: what 恢复默认 brings back. */
export type FormalTextsView = {
  texts: FormalLetterText[]
  installed: FormalLetterText[]
  tokens: Record<FormalKind, string[]>
}

export type PrintResult = { html: string; numbers: string[] }
export type MailResult = { number: string; to: string[] }
export type ReplyResult = { status: 'saved' | 'changed-meanwhile'; letter: FormalLetter }

export type StatementPaper = v.InferOutput<typeof statement>

/** Why a customer gets none: the trouble with his letter; null: no address that can be used. */
export type SkippedLetter = { customer: CustomerKey; name: string; problem: RpcProblem | null }

/** `quota`: recipients Google still takes today. */
export type FormalBatchView = {
  letters: { paper: StatementPaper; name: string; amount: Minor; to: string[]; seen: string }[]
  skipped: SkippedLetter[]
  quota: number
}

/** `left`: customers whose letter waits, for time or because a colleague is writing. */
export type FormalBatchResult = {
  sent: { number: string; customer: CustomerKey; name: string }[]
  skipped: SkippedLetter[]
  left: CustomerKey[]
}

export type FormalOutputs = {
  'formal.batch': FormalBatchView
  'formal.batch.send': FormalBatchResult
  'formal.view': FormalView
  'formal.print': PrintResult
  'formal.mail': MailResult
  'formal.list': FormalListView
  'formal.reply': ReplyResult
  'formal.texts': FormalTextsView
  'formal.texts.save': FormalTextsView
}
