// The same desk on the built add-on in the local Google Sheets: every step is made by people's hands and clicks, every mail is judged from the plain book.
import { openHost } from '../../../../host'
import type { CellInput, Host, Mail, Person, SavedHost } from '../../../../host/types'
import { claimsFrom } from '../../../../src/core/reminders/claims'
import type { ReminderPlan } from '../../../../src/core/reminders/types'
import {
  type BookLetter,
  type Books,
  type Change,
  CUSTOMERS,
  isMailDay,
  late,
  moment,
  ownMail,
  type Row,
  rowsOf,
  TOLERANCE,
  today,
  writeDown,
} from '../../../core/reminders/model/books'
import { judgeLetter, judgePlan } from '../../../core/reminders/model/judge'
import type { DeskStep, Mishap, Step, Who } from '../../../core/reminders/model/steps'
import { adopt, letters, logRows, SHEET, saveSettings, sender, value } from '../../receivables-desk'

const LOG = '催款记录'
const NOT_SENT = '为何未发'
const HEADERS = '客户名称 联系人 邮箱地址 合作项目 合同总金额 已付款金额 合同编号 应收日期 争议'.split(' ')
const START = '2026-09-21T09:00'

export type BuiltDesk = {
  books: Books
  host: Host
  people: Record<Who, Person>
  seen: Record<Who, ReturnType<typeof letters>>
  /** By number in the book. */
  holds: Map<number, string>
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
  saveSettings(ann, settings => ({
    ...settings,
    sender,
    policy: { ...settings.policy, tolerance: TOLERANCE, keyAccountShare: 1 },
  }))
  value(ann, 'reminders.send', { test: false, letters: letters(value(ann, 'reminders', {})).slice(0, 1) })
  const [, customer] = CUSTOMERS
  const held = { customer, item: null, amount: null, until: '2026-09-30', reason: '试' }
  value(ann, 'holds.end', { id: value(ann, 'holds.add', { ...held, kind: 'snooze' }).id })
  value(ann, 'reminders.arrange', { customer, way: 'default' })
  value(ann, 'refresh', {})
  ann.deleteRows(SHEET, 2, rows.length)
  return host.save()
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
    mails: host.mails.length,
    keys: new Map(),
    counts: { letters: 0, stops: 0, unknown: 0 },
  }
}

const text = (cell: CellInput): string => String(cell ?? '')

/** The hands that make the change in the sheets. */
function follow({ books, people: { ann }, holds, keys }: BuiltDesk, change: Change | null): void {
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
    default:
      return
  }
}

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

/** The sheets cannot hold a promise nor money without a contract here: that is tried in memory. */
const isFor = (step: DeskStep) => step.do !== 'promise' && step.do !== 'unmatched'

function takeDeskStep(desk: BuiltDesk, step: DeskStep): void {
  const { host, people, books } = desk
  if (step.do === 'sort log') people.bob.sortRows(LOG, 'A', 'descending')
  else if (step.do === 'delete log row') {
    const count = logRows(host).length
    if (count > 0) people.bob.deleteRows(LOG, 2 + (step.place % count), 1)
  } else if (step.do === 'sort') {
    people.bob.sortRows(SHEET, 'A', 'descending')
    readOrder(desk)
  } else if (isFor(step)) follow(desk, writeDown(books, step))
}

/** The order of the rows as the sheet has it by now; what stands in them is the book's. */
function readOrder({ books, host }: BuiltDesk): void {
  const byReference = new Map(rowsOf(books).map(row => [`HT-${row.id}`, row]))
  books.rows = host
    .sheet(SHEET)
    .values()
    .slice(1)
    .map(cells => byReference.get(String(cells[6])) ?? null)
}

const OUTCOMES: Record<string, string> = {
  正在发送: 'claimed',
  已发出: 'sent',
  结果不明: 'unknown',
  未发出: 'failed',
  已取消: 'released',
}

const idOf = (reference: string) => Number(reference.replace('HT-', ''))

/** Number and amount of each contract a mail lists. */
const itemsIn = ({ body }: Mail) =>
  [...body.matchAll(/^\d+\. .*?HT-(\d+).*$/gm)].map(([line, id]) => {
    const amount = /([\d,]+\.\d\d)(?!.*[\d,]+\.\d\d)/.exec(line)?.[1] ?? ''
    return { row: Number(id), amount: Math.round(Number(amount.replace(/,/g, '')) * 100) }
  })

/** What the log says goes into the book, each new mail is judged as of now; `mode`: how the run of this step was started. */
function note(desk: BuiltDesk, mode: 'by-hand' | 'unattended'): void {
  const { books, host, counts } = desk
  const rows = logRows(host)
  const fresh = host.mails.slice(desk.mails)
  desk.mails = host.mails.length
  for (const known of books.letters.values()) known.logged = rows.some(row => row.函号 === known.letter)
  for (const row of rows) {
    const letter = String(row.函号)
    const outcome = OUTCOMES[String(row.结果)] ?? String(row.结果)
    const known = books.letters.get(letter)
    if (known) known.outcome = outcome
    else books.letters.set(letter, fromRow(row, [letter, outcome]))
  }
  for (const mail of fresh) {
    if (mail.to[0] === host.owner) continue
    const letter = /函号：(\S+)/.exec(mail.body)?.[1] ?? ''
    const known = books.letters.get(letter)
    if (known === undefined) throw new Error(`a mail to ${mail.to.join()} that the log does not know`)
    judgeLetter(books, { ...known, to: mail.to, mode, items: itemsIn(mail) })
    known.left = true
    counts.letters += 1
  }
  for (const { letter, left, outcome } of books.letters.values()) {
    if (left && ['failed', 'released'].includes(outcome))
      throw new Error(`${letter} left, and the log says ${outcome}`)
    if (!left && outcome === 'sent') throw new Error(`${letter} did not leave, and the log says that it did`)
  }
}

const fromRow = (row: Record<string, unknown>, [letter, outcome]: [string, string]): BookLetter => ({
  letter,
  customer: String(row.客户),
  to: String(row.收件人).split(', '),
  on: String(row.时间).slice(0, 10),
  claims: claimsFrom(String(row.登记项)).map(({ item, level, due }) => ({
    row: idOf(/HT-\d+/i.exec(item)?.[0].toUpperCase() ?? ''),
    level,
    due,
  })),
  left: false,
  outcome,
  logged: true,
})

const saidOf = ({ letters: planned, withheld }: ReminderPlan) => ({
  letters: planned.map(({ name, to, items, claims }) => ({
    customer: name,
    to,
    items: items.map(({ reference, open }) => ({ row: idOf(reference), amount: open })),
    claims: claims.map(({ item, level, due }) => ({ row: idOf(item), level, due })),
  })),
  withheld: withheld.map(({ name, reference, amount, reason }) => ({
    row: idOf(reference),
    customer: name,
    amount,
    reason,
  })),
})

const judgeDesk = (desk: BuiltDesk, mode: 'by-hand' | 'unattended') => {
  const { plan, unknown } = value(desk.people.ann, 'reminders', {})
  note(desk, mode)
  desk.counts.unknown += unknown.length
  judgePlan(desk.books, saidOf(plan))
}

/** Arms the mishap for the next run. */
function arm(desk: BuiltDesk, mishap: Mishap): void {
  const { faults } = desk.host
  if (mishap.kind === 'stop')
    faults.arm({
      call: mishap.at,
      stop: mishap.lost ? 'before' : 'after',
      unflushed: mishap.lost ? 'lost' : 'kept',
    })
  if (mishap.kind === 'refused')
    faults.arm({ member: 'MailApp.sendEmail', nth: mishap.at, throwMessage: 'Service unavailable' })
  if (mishap.kind === 'meanwhile') {
    const { step } = mishap
    const act = () => {
      // What changes an amount after the last look comes too late for a letter: a colleague sorts, or sends as well.
      if (step.do === 'send') sendAs(desk, step.who)
      else if (step.do === 'sort' || step.do === 'sort log') takeDeskStep(desk, step)
    }
    faults.arm({ call: mishap.at, meanwhile: act })
  }
}

function sendAs({ people, seen }: BuiltDesk, who: Who): void {
  if (seen[who].length > 0) people[who].rpc('reminders.send', { test: false, letters: seen[who] })
}

function disturbed(desk: BuiltDesk, mishap: Mishap, run: () => void): void {
  arm(desk, mishap)
  // Google shows the person an error and nothing more.
  try {
    run()
  } catch {
    desk.counts.stops += 1
  }
  desk.host.faults.clear()
}

/** The owner's hourly trigger, switched on for the next hour in which letters go out. */
function unattended(desk: BuiltDesk, mishap: Mishap): void {
  const { people, host, books } = desk
  const hourNow = Number(host.clock.now.slice(11, 13))
  if (!isMailDay(books) || hourNow < 8 || hourNow >= 18) return
  value(people.ann, 'sending.set', { mode: 'unattended', takeOver: true })
  disturbed(desk, mishap, () => {
    const runs = host.clock.advance({ hours: 1 })
    if (runs.some(({ error }) => error !== undefined)) throw new Error('stopped')
  })
  books.minute += 60
  value(people.ann, 'sending.set', { mode: 'list', takeOver: false })
}

/** Takes a step and judges what it led to. */
export function take(desk: BuiltDesk, step: Step): void {
  const { books, host, people, seen } = desk
  const list = () => letters(value(people.ann, 'reminders', {}))
  switch (step.do) {
    case 'clock':
      // The host's clock goes forward only; a change of the hour is tried in memory.
      if (step.minutes < 0) return
      pass(desk, step.minutes)
      break
    case 'look':
      seen[step.who] = list()
      return
    case 'send':
      if (step.fresh) seen[step.who] = list()
      disturbed(desk, step.mishap, () => sendAs(desk, step.who))
      if (step.mishap.kind === 'none') judgeSilence(desk)
      break
    case 'unattended':
      unattended(desk, step.mishap)
      break
    case 'mark sent':
      break
    case 'settle':
      settle(desk, step.place)
      break
    default:
      takeDeskStep(desk, step)
  }
  judgeDesk(desk, step.do === 'unattended' ? 'unattended' : 'by-hand')
  if (host.clock.now.slice(0, 10) !== today(books))
    throw new Error(`${host.clock.now} is not ${moment(books)}`)
}

/** Once the hourly job is there each day costs its twenty-four runs: then no more than one passes. */
function pass({ host, books, people }: BuiltDesk, minutes: number): void {
  const passing = people.ann.triggers().length > 0 ? Math.min(minutes, 1440) : minutes
  host.clock.advance({ minutes: passing })
  books.minute += passing
}

/** A person looks into his Sent folder and says what is so. */
function settle({ people: { ann }, books }: BuiltDesk, place: number): void {
  const { unknown } = value(ann, 'reminders', {})
  const one = unknown[place % Math.max(1, unknown.length)]
  if (one === undefined) return
  const outcome = books.letters.get(one.letter)?.left ? 'sent' : 'released'
  value(ann, 'reminders.settle', { letter: one.letter, outcome })
}

/** After a run that was through, everybody who owes something overdue stands in 为何未发. */
function judgeSilence({ books, host, seen }: BuiltDesk): void {
  if (seen.ann.length + seen.bob.length === 0) return
  const [header = [], ...rows] = host.sheet(NOT_SENT).values()
  const at = header.indexOf('客户')
  const said = new Set(rows.map(cells => cells[at]))
  for (const row of rowsOf(books))
    if (late(books, row) > 0 && !said.has(row.customer)) throw new Error(`nothing is said of ${row.customer}`)
}
