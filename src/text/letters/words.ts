// What every language must say in letters to customers and in the notes to the person who sends them.
import type { LetterTextNumber } from '../../core/reminders/types'

/** What a letter text can name in {{…}}; the word for each stands in `LetterWords.tokens`. */
export type LetterToken =
  | 'customer'
  | 'contact'
  | 'company'
  | 'matter'
  | 'total'
  | 'count'
  | 'days'
  | 'oldestDue'
  | 'items'
  | 'payTo'
  | 'sender'
  | 'phone'
  | 'askAt'
  | 'number'
  | 'today'
  | 'deadline'

export type LetterTemplate = { subject: string; body: string }

/** Counts of one run, as the owner's note tells them. */
export type RunCounts = { sent: number; failed: number; unknown: number; withheld: number; left: number }

export type LetterWords = {
  /** The letters as installed; people edit copies of them in 设置. */
  letters: Record<LetterTextNumber, LetterTemplate>
  /** Short message for WeChat, same tokens; notice for level 0, reminder for the others. */
  wechat: { notice: string; reminder: string }
  tokens: Record<LetterToken, string>
  table: {
    project: string
    reference: string
    order: string
    due: string
    days: string
    open: string
    total: string
  }
  /** One item in the plain-text letter. */
  itemLine: (item: { name: string; due: string; daysOverdue: number; open: string }) => string
  /** The items a very long letter has no room for. */
  moreItems: (count: number, amount: string) => string
  contractNamed: (reference: string) => string
  invoiceNamed: (reference: string) => string
  /** By the customer's own number. */
  orderNamed: (order: string) => string
  unnamedItem: string
  andOthers: (first: string, count: number) => string
  askAt: (person: string, phone: string) => string
  numberPending: string
  testPrefix: string
  /** Who a note to the person himself comes from. */
  noteFrom: string
  summary: {
    subject: (company: string, counts: RunCounts) => string
    lines: (counts: RunCounts) => string[]
    /** Whose promise was not kept; `more` of them are not named. */
    broken: (names: string[], more: number) => string
    /** No receipt for so many workdays. */
    stale: (newest: string, workdays: number) => string
    openDocument: string
  }
  /** No new receipt for so many workdays: nothing goes out. */
  paused: { subject: (company: string) => string; line: (newest: string, workdays: number) => string }
  suspended: { subject: string; body: string }
  reauthorize: { subject: string; body: (url: string) => string }
}
