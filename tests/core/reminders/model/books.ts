// The same desk in a plain book of its own: what is owed, held and promised, and every letter that really left. The program is never asked.
import type { HoldKind } from '../../../../src/core/reminders/holds'
import { between, isWorkday, plus } from './days'
import type { DeskStep } from './steps'

export const CUSTOMERS = ['甲公司', '乙公司', '丙公司', '丁公司'] as const

/** A contract in the ledger; amounts in fen. `due`: as the cell says. */
export type Row = {
  id: number
  customer: string
  total: number
  readable: boolean
  paid: number
  due: string
  dispute: 'all' | number | null
  mail: string
}

export type BookHold = {
  id: number
  customer: string
  row: number | null
  kind: HoldKind
  amount: number | null
  from: string
  until: string
  ended: boolean
}

export type BookPromise = { customer: string; madeAt: string; on: string; moved: boolean }

export type BookPolicy = {
  /** Of levels 0 to 3. */
  levels: { days: number; enabled: boolean; approval: boolean }[]
  gap: { days: number; workdays: boolean }
  minimum: number
}

/** `left`: it is in somebody's mailbox. `outcome`: what the log says. `logged`: its row still stands. */
export type BookLetter = {
  letter: string
  customer: string
  to: string[]
  on: string
  claims: { row: number; level: number; due: string }[]
  left: boolean
  outcome: string
  logged: boolean
}

export type Books = {
  /** Minutes since the first midnight. */
  minute: number
  rows: (Row | null)[]
  nextId: number
  unmatched: Map<string, number>
  holds: BookHold[]
  arranged: Map<string, { way: 'default' | 'by-hand' | 'never'; until: string | null }>
  promises: BookPromise[]
  policy: BookPolicy
  letters: Map<string, BookLetter>
}

export const TOLERANCE = 100
const FIRST_DAY = '2026-09-21'
const NO_DAY = '2026-02-30'
export const BROKEN = 'a@b'

export const ownMail = (customer: string): string =>
  `${'abcd'[CUSTOMERS.indexOf(customer as (typeof CUSTOMERS)[number])]}@example.com`

export const openBooks = (): Books => ({
  minute: 9 * 60,
  rows: [],
  nextId: 1,
  unmatched: new Map(),
  holds: [],
  arranged: new Map(),
  promises: [],
  policy: {
    levels: [
      { days: 7, enabled: false, approval: false },
      { days: 3, enabled: true, approval: false },
      { days: 15, enabled: true, approval: false },
      { days: 30, enabled: true, approval: true },
    ],
    gap: { days: 7, workdays: false },
    minimum: 0,
  },
  letters: new Map(),
})

export const today = ({ minute }: Books): string => plus(FIRST_DAY, Math.floor(minute / 1440))
export const hour = ({ minute }: Books): number => Math.floor((minute % 1440) / 60)
export const moment = (books: Books): string => {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${today(books)} ${two(hour(books))}:${two(books.minute % 60)}`
}
export const isMailDay = (books: Books): boolean => isWorkday(today(books))

export const rowsOf = (books: Books): Row[] => books.rows.flatMap(row => row ?? [])
export const rowById = (books: Books, id: number): Row | undefined => rowsOf(books).find(row => row.id === id)

export const open = ({ readable, total, paid }: Row): number => (readable ? Math.max(0, total - paid) : 0)
export const over = ({ readable, total, paid }: Row): number => (readable ? Math.max(0, paid - total) : 0)
export const hasDay = ({ due }: Row): boolean => due !== '' && due !== NO_DAY
/** Days since the due day of what is open. */
export const late = (books: Books, row: Row): number =>
  hasDay(row) && open(row) > 0 ? Math.max(0, between(row.due, today(books))) : 0

const picked = <T>(all: readonly T[], place: number): T | undefined =>
  all.length === 0 ? undefined : all[place % all.length]
export const customerAt = (at: number): string => CUSTOMERS[at] ?? CUSTOMERS[0]

/** What a step changed, for a desk that has sheets; null: there was nothing to do it to. */
export type Change =
  | { kind: 'row'; at: number }
  | { kind: 'inserted'; at: number }
  | { kind: 'deleted'; at: number }
  | { kind: 'sorted' }
  | { kind: 'hold'; hold: BookHold }
  | { kind: 'hold ended'; hold: BookHold }
  | { kind: 'arranged'; customer: string }
  | { kind: 'promise'; promise: BookPromise }
  | { kind: 'policy' }
  | { kind: 'unmatched'; customer: string }

const put = (books: Books, row: Row): Change => {
  const at = books.rows.findIndex(one => one?.id === row.id)
  if (at >= 0) {
    books.rows[at] = row
    return { kind: 'row', at }
  }
  books.rows.push(row)
  return { kind: 'row', at: books.rows.length - 1 }
}

const paidBy = (row: Row, how: 'full' | 'part' | 'over' | 'taken back'): number => {
  if (how === 'taken back') return 0
  if (how === 'over') return row.total + 50_000
  return how === 'full' ? Math.max(row.paid, row.total) : row.paid + Math.floor(open(row) / 2)
}

/** Writes the step down; the log's rows are the desk's own. */
export function writeDown(books: Books, step: DeskStep): Change | null {
  const now = today(books)
  const row = 'place' in step ? picked(rowsOf(books), step.place) : undefined
  switch (step.do) {
    case 'invoice': {
      const customer = customerAt(step.customer)
      const due = step.flaw === 'undated' ? '' : step.flaw === 'no day' ? NO_DAY : plus(now, -step.late)
      const first = rowsOf(books).find(one => one.customer === customer)
      const mail = first?.mail ?? ownMail(customer)
      const given = { customer, total: step.yuan * 100, readable: step.flaw !== 'no sum', due, mail }
      books.nextId += 1
      return put(books, { id: books.nextId, paid: 0, dispute: null, ...given })
    }
    case 'pay': {
      if (row === undefined) return null
      // Money that comes in, or goes, may keep a promise.
      for (const one of books.promises) if (one.customer === row.customer) one.moved = true
      return put(books, { ...row, paid: paidBy(row, step.how) })
    }
    case 'dispute': {
      if (row === undefined) return null
      const dispute =
        step.how === 'none' ? null : step.how === 'all' ? 'all' : Math.floor(row.total / 400) * 100
      return put(books, { ...row, dispute: dispute === 0 ? 'all' : dispute })
    }
    case 'due':
      return row && hasDay(row) ? put(books, { ...row, due: plus(row.due, step.days) }) : null
    case 'mail': {
      if (row === undefined) return null
      const to = { own: ownMail(row.customer), shared: 'shared@example.com', none: '', broken: BROKEN }
      return put(books, { ...row, mail: to[step.to] })
    }
    case 'sort':
      books.rows = rowsOf(books).sort((a, b) => b.id - a.id)
      return { kind: 'sorted' }
    case 'blank row': {
      const at = step.place % (books.rows.length + 1)
      books.rows.splice(at, 0, null)
      return { kind: 'inserted', at }
    }
    case 'delete row': {
      if (books.rows.length === 0) return null
      const at = step.place % books.rows.length
      const gone = books.rows[at]
      // What was paid of it counts for no promise any more.
      for (const one of books.promises) if (one.customer === gone?.customer) one.moved = true
      books.rows.splice(at, 1)
      return { kind: 'deleted', at }
    }
    case 'unmatched': {
      const customer = customerAt(step.customer)
      if (!rowsOf(books).some(one => one.customer === customer)) return null
      for (const one of books.promises) if (one.customer === customer) one.moved = true
      books.unmatched.set(customer, step.yuan * 100)
      return { kind: 'unmatched', customer }
    }
    case 'policy':
      books.policy = {
        levels: step.days.map((days, at) => ({
          days,
          enabled: step.enabled[at] === true,
          approval: step.approval[at] === true,
        })),
        gap: { days: step.gap, workdays: step.workdays },
        minimum: step.minimum,
      }
      return { kind: 'policy' }
    case 'sort log':
    case 'delete log row':
      return null
    default:
      return wordGiven(books, step, row)
  }
}

type Word = Extract<DeskStep, { do: 'hold' | 'end hold' | 'arrange' | 'promise' }>

/** What a person says of a customer. */
function wordGiven(books: Books, step: Word, row: Row | undefined): Change | null {
  const now = today(books)
  switch (step.do) {
    case 'hold': {
      if (row === undefined || open(row) === 0) return null
      const part = step.kind === 'dispute' && step.part && !step.whole && open(row) > 300
      const hold: BookHold = {
        id: books.holds.length + 1,
        customer: row.customer,
        row: step.whole ? null : row.id,
        kind: step.kind,
        amount: part ? Math.floor(open(row) / 3) : null,
        from: now,
        until: plus(now, step.days),
        ended: false,
      }
      books.holds.push(hold)
      return { kind: 'hold', hold }
    }
    case 'end hold': {
      const hold = picked(
        books.holds.filter(one => !one.ended && one.until >= now),
        step.place,
      )
      if (hold === undefined) return null
      hold.ended = true
      return { kind: 'hold ended', hold }
    }
    case 'arrange': {
      const customer = customerAt(step.customer)
      if (!rowsOf(books).some(one => one.customer === customer)) return null
      const until = step.days === null ? null : plus(now, step.days)
      books.arranged.set(customer, { way: step.way, until })
      return { kind: 'arranged', customer }
    }
    case 'promise': {
      const customer = customerAt(step.customer)
      if (!rowsOf(books).some(one => one.customer === customer && open(one) > 0)) return null
      for (const one of books.promises) if (one.customer === customer) one.moved = true
      const promise = { customer, madeAt: moment(books), on: plus(now, step.days), moved: false }
      books.promises.push(promise)
      return { kind: 'promise', promise }
    }
  }
}
