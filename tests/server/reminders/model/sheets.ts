// The document of a history: prepared once, opened for each, and changed by people's hands and clicks as the book is.
import { openHost } from '../../../../host'
import type { CellInput, Host, Person, SavedHost } from '../../../../host/types'
import {
  type Books,
  type Change,
  CUSTOMERS,
  ownMail,
  type Row,
  TOLERANCE,
  today,
} from '../../../core/reminders/model/books'
import type { Who } from '../../../core/reminders/model/steps'
import { adopt, letters, logRows, readyToSend, SHEET, saveSettings, value } from '../../receivables-desk'

import { fromRow } from './mails'
export const LOG = '催款记录'
export const NOT_SENT = '为何未发'
const HEADERS = '客户名称 联系人 邮箱地址 合作项目 合同总金额 已付款金额 合同编号 应收日期 争议'.split(' ')
const START = '2026-09-21T09:00'
const ROWS_LEFT = 30

export type BuiltDesk = {
  books: Books
  host: Host
  people: Record<Who, Person>
  seen: Record<Who, ReturnType<typeof letters>>
  /** By number in the book. */
  holds: Map<number, string>
  /** By customer the receipt that is in no contract. */
  receipts: Map<string, string>
  mails: number
  /** What the plan calls a row of the book. */
  keys: Map<string, number>
  counts: { letters: number; stops: number; unknown: number }
}

const cellsOf = (row: Row): CellInput[] => [
  row.customer,
  '陈工',
  row.mail,
  '家具',
  row.readable ? row.total / 100 : '10万左右',
  row.paid / 100,
  `HT-${row.id}`,
  row.due,
  row.dispute === null ? '' : row.dispute === 'all' ? '是' : row.dispute / 100,
]

/** A ledger of one settled contract for each customer, so that everybody is known; the sheets of our own are there. */
export const prepared = (): SavedHost => {
  const rows = CUSTOMERS.map((customer, at) => [
    customer,
    '陈工',
    ownMail(customer),
    '家具',
    1000,
    0,
    `HT-0${at}`,
    '2026-09-01',
    '',
  ])
  const host = openHost({
    document: { sheets: [{ name: SHEET, rows: [HEADERS, ...rows], size: { rows: 30, columns: 12 } }] },
    now: START,
    account: 'workspace',
  })
  const ann = host.as(host.owner)
  adopt(ann)
  readyToSend(ann, { tolerance: TOLERANCE })
  value(ann, 'reminders.send', { test: false, letters: letters(value(ann, 'reminders', {})).slice(0, 1) })
  const [, customer] = CUSTOMERS
  const held = { customer, item: null, amount: null, until: '2026-09-30', reason: '试' }
  value(ann, 'holds.end', { id: value(ann, 'holds.add', { ...held, kind: 'snooze' }).id })
  value(ann, 'reminders.arrange', { customer, way: 'default' })
  const { receipt } = recordUnmatched(ann, { customer, on: '2026-09-21', total: 100 })
  value(ann, 'receipts.settle', { receipt, way: 'take-back' })
  logTalk(ann, customer, null)
  value(ann, 'refresh', {})
  ann.deleteRows(SHEET, 2, rows.length)
  shorten(host)
  return host.save()
}

/** A thousand empty formatted rows of each sheet would take most of the time of a history; the program adds rows where it needs them. */
const shorten = (host: Host) => {
  const { getters } = host.model
  for (const id of getters.getSheetIds()) {
    const more = getters.getNumberRows(id) - ROWS_LEFT
    if (more > 0) host.as(host.owner).deleteRows(getters.getSheetName(id), ROWS_LEFT + 1, more)
  }
}

export const openBuiltDesk = (saved: SavedHost, books: Books): BuiltDesk => {
  const host = openHost({ document: { saved }, account: 'workspace' })
  // The letter that made the log.
  for (const row of logRows(host)) {
    const first = fromRow(row, [String(row.函号), 'sent'])
    books.letters.set(first.letter, { ...first, left: true })
  }
  return {
    books,
    host,
    people: { ann: host.as(host.owner), bob: host.as('bob@example.com') },
    seen: { ann: [], bob: [] },
    holds: new Map(),
    receipts: new Map(),
    mails: host.mails.length,
    keys: new Map(),
    counts: { letters: 0, stops: 0, unknown: 0 },
  }
}

const text = (cell: CellInput): string => String(cell ?? '')

/** The hands that make the change in the sheets. */
export function follow(desk: BuiltDesk, change: Change | null): void {
  const {
    books,
    people: { ann },
    holds,
    keys,
  } = desk

  switch (change?.kind) {
    case 'row': {
      const row = books.rows[change.at]
      if (row) ann.paste(SHEET, `A${change.at + 2}`, [cellsOf(row).map(text)])
      return
    }
    case 'inserted':
      ann.insertRows(SHEET, change.at + 2, 1)
      return
    case 'deleted':
      ann.deleteRows(SHEET, change.at + 2, 1)
      return
    case 'hold': {
      const { id, customer, row, kind, amount, until } = change.hold
      const items = value(ann, 'holds', { customer }).items
      const item = row === null ? null : items.find(({ what }) => what.includes(`HT-${row}`))?.item
      if (item === undefined) throw new Error(`no HT-${row} to hold of ${customer}`)
      if (item !== null && row !== null) keys.set(item, row)
      holds.set(
        id,
        value(ann, 'holds.add', { customer, item, kind, amount, until, reason: '对方要求' } as never).id,
      )
      return
    }
    case 'hold ended':
      value(ann, 'holds.end', { id: holds.get(change.hold.id) ?? '' })
      return
    case 'arranged': {
      const { way, until } = books.arranged.get(change.customer) ?? { way: 'default', until: null }
      const hold = until === null ? null : { until, reason: '月底再说' }
      value(ann, 'reminders.arrange', { customer: change.customer, way, hold } as never)
      return
    }
    case 'policy':
      savePolicy(books, ann)
      return
    case 'promise': {
      logTalk(ann, change.promise.customer, change.promise.on)
      return
    }
    case 'unmatched':
      enterReceipt(desk, change.customer)
      return
    default:
      return
  }
}

/** A receipt that is in no contract, instead of the one before. */
const enterReceipt = ({ books, people: { ann }, receipts }: BuiltDesk, customer: string) => {
  const before = receipts.get(customer)
  if (before !== undefined) value(ann, 'receipts.settle', { receipt: before, way: 'take-back' })
  receipts.delete(customer)
  const total = books.unmatched.get(customer) ?? 0
  if (total > 0) receipts.set(customer, recordUnmatched(ann, { customer, on: today(books), total }).receipt)
}

const recordUnmatched = (person: Person, given: { customer: string; on: string; total: number }) => {
  const { key } = value(person, 'receipts', { customer: given.customer })
  const entered = value(person, 'receipts.record', { ...given, key, note: '', shares: [], again: true })
  if (entered.status !== 'recorded') throw new Error(`receipt of ${given.customer}: ${entered.status}`)
  return entered.receipt
}

/** A call, in which a day to pay may be promised. */
const logTalk = (person: Person, customer: string, on: string | null) =>
  value(person, 'followUps.log', {
    key: value(person, 'followUps', { customer }).key,
    customer,
    channel: 'call',
    outcome: on === null ? 'reached' : 'promised',
    promised: on === null ? null : { on, amount: null },
    words: '',
    next: null,
    hold: on !== null,
  })

const savePolicy = ({ policy: { levels, gap, minimum } }: Books, person: Person) => {
  saveSettings(person, settings => {
    const { gapUnit: _, ...before } = settings.policy
    const policy = {
      ...before,
      levels: levels.map((level, at) => ({ level: at as 0 | 1 | 2 | 3, ...level })),
      gapDays: gap.days,
      minimum,
      ...(gap.workdays && { gapUnit: 'workdays' as const }),
    }
    return { ...settings, policy }
  })
}
