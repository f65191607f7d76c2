import { isMailDay, late, moment, rowsOf, today, writeDown } from '../../../core/reminders/model/books'
import { judgeLetter } from '../../../core/reminders/model/judge'
import type { DeskStep, Mishap, Step, Who } from '../../../core/reminders/model/steps'
import { letters, logRows, SHEET, value } from '../../receivables-desk'
import { judgeDesk, saidOf } from './mails'
import { type BuiltDesk, follow, LOG, NOT_SENT } from './sheets'

function takeDeskStep(desk: BuiltDesk, step: DeskStep): void {
  const { host, people, books } = desk
  if (step.do === 'sort log') people.bob.sortRows(LOG, 'A', 'descending')
  else if (step.do === 'delete log row') {
    const count = logRows(host).length
    if (count > 0) people.bob.deleteRows(LOG, 2 + (step.place % count), 1)
  } else if (step.do === 'sort') {
    people.bob.sortRows(SHEET, 'A', 'descending')
    readOrder(desk)
  } else follow(desk, writeDown(books, step))
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
      if (step.minutes < 0) setBack(desk, -step.minutes)
      else pass(desk, step.minutes)
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
      markSent(desk, step.customer)
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

/** As when summer time ends: an hour is told again. The history does not go before its beginning. */
function setBack({ host, books }: BuiltDesk, minutes: number): void {
  const back = Math.min(minutes, books.minute)
  host.clock.setBack({ minutes: back })
  books.minute -= back
}

/** Told by telephone what the letter of today says. */
function markSent(desk: BuiltDesk, at: number): void {
  const { people, books } = desk
  const { plan } = value(people.ann, 'reminders', {})
  const place = at % Math.max(1, plan.letters.length)
  const planned = plan.letters[place]
  const leaving = saidOf(plan).letters[place]
  if (planned === undefined || leaving === undefined) return
  const { customer, total } = planned
  const { letter } = value(people.ann, 'reminders.markSent', { customer, total })
  judgeLetter(books, { ...leaving, letter, mode: 'told' })
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
