import { owedNow } from '../../../../src/core/follow-ups/promises'
import { type Confirmed, stillPlanned } from '../../../../src/core/reminders/confirm'
import { claimText } from '../../../../src/core/reminders/log/claims'
import { customerReasons, type SkipReason } from '../../../../src/core/reminders/reasons'
import type { ReminderPlan } from '../../../../src/core/reminders/types'
import { type Change, hour, isMailDay, writeDown } from './books'
import { judgeLetter, judgeRun } from './judge'
import {
  type CoreDesk,
  claim,
  dayOf,
  factsOf,
  judgeDesk,
  leaving,
  noteLog,
  noteTold,
  planNow,
  readDesk,
  settle,
  writeOutcome,
} from './memory'
import type { DeskStep, Mishap, Step, Who } from './steps'

class Stopped extends Error {}

const BATCH = 2
const LEASE_MINUTES = 7

type Sending = { who: 'ann' | 'bob' | 'clock'; confirmed: Confirmed[] | null; mishap: Mishap }

/** One run; `confirmed` null: all that may go by itself. A stopped run leaves its lease, its claims and its marks behind. */
function runOnce(desk: CoreDesk, { who, confirmed, mishap }: Sending): void {
  const { books } = desk
  if (desk.lease !== null && books.minute - desk.lease.at >= LEASE_MINUTES) desk.lease = null
  // A clock set back by an hour has no run under way either.
  if (desk.lease !== null && books.minute >= desk.lease.at) return
  let points = 0
  const point = () => {
    points += 1
    if (mishap.kind !== 'none' && mishap.kind !== 'refused' && mishap.at === points) {
      if (mishap.kind === 'stop') throw new Stopped()
      meanwhile(desk, mishap.step)
    }
  }
  let mails = 0
  const isRefused = () => {
    mails += 1
    return mishap.kind === 'refused' && mishap.at === mails
  }
  const mode = who === 'clock' ? 'unattended' : 'by-hand'
  desk.lease = null
  settle(desk)
  noteLog(desk)
  desk.runs += 1
  const run = `r${String(desk.runs).padStart(4, '0')}`
  desk.lease = { run, at: books.minute }
  const allowed = (plan: ReminderPlan): ReminderPlan =>
    mode === 'by-hand' ? plan : { ...plan, letters: plan.letters.filter(({ needs }) => needs === 'nothing') }
  const first = planNow(desk)
  let remaining = confirmed ?? allowed(first).letters.map(({ customer, total }) => ({ customer, total }))
  const sent = new Set<string>()
  const skipped = new Map<string, SkipReason>()
  while (remaining.length > 0) {
    point()
    const plan = allowed(planNow(desk))
    const standing = stillPlanned(plan, remaining)
    for (const one of standing.skipped) skipped.set(one.customer, one.why)
    const batch = standing.send.slice(0, BATCH)
    const done = new Set([...batch, ...standing.skipped].map(({ customer }) => customer))
    remaining = remaining.filter(({ customer }) => !done.has(customer))
    const claimed = batch.map((planned, at) => ({
      letter: `${run}-${desk.log.length + at}-${at}`,
      planned,
      at,
    }))
    for (const { letter, planned, at } of claimed)
      claim(desk, { letter, planned, run, order: desk.log.length + at })
    if (claimed.length === 0) continue
    // Between the rows of the log and what is noted of them the run may stop, too.
    point()
    for (const { planned } of claimed) noteTold(desk, planned.claims, 'claimed')
    point()
    const own = new Set(claimed.map(({ letter }) => letter))
    const fresh = allowed(
      planNow(desk, {
        log: desk.log.filter(({ letter }) => !own.has(letter)),
        but: claimed.flatMap(({ planned }) => planned.claims),
      }),
    )
    const ready = claimed.filter(one => {
      const planned = fresh.letters.find(({ customer }) => customer === one.planned.customer)
      const row = desk.log.find(({ letter }) => letter === one.letter)
      const isSame =
        planned !== undefined &&
        row !== undefined &&
        claimText(row.claims) === claimText(one.planned.claims) &&
        factsOf(planned) === factsOf(one.planned)
      if (isSame) one.planned = planned
      else {
        desk.marks[one.letter] = 'released'
        skipped.set(one.planned.customer, planned === undefined ? 'gone' : 'changed')
      }
      return isSame
    })
    for (const { letter, planned } of ready) {
      stopOnly(mishap, point)
      if (isRefused()) {
        desk.marks[letter] = 'failed'
        skipped.set(planned.customer, 'failed')
        continue
      }
      judgeLetter(books, { ...leaving(desk, planned), letter, mode })
      const book = books.letters.get(letter)
      if (book) book.left = true
      desk.counts.letters += 1
      stopOnly(mishap, point)
      desk.marks[letter] = 'sent'
      sent.add(planned.name)
    }
    stopOnly(mishap, point)
    for (const [letter, mark] of Object.entries(desk.marks))
      if (own.has(letter)) writeOutcome(desk, letter, mark)
  }
  const names = new Map(
    first.letters.concat(planNow(desk).letters).map(({ customer, name }) => [customer, name]),
  )
  const lines = customerReasons(first, {
    mode,
    sent: new Set([...names].flatMap(([customer, name]) => (sent.has(name) ? [customer] : []))),
    skipped,
  })
  // Who came to owe something while the run went on is told by the next one.
  if (mishap.kind !== 'meanwhile') {
    expectOnce(lines.map(({ name }) => name))
    judgeRun(books, new Map(lines.map(({ name, reason }) => [name, reason])), sent)
  }
  desk.lease = null
  desk.marks = {}
}

const expectOnce = (names: string[]) => {
  if (new Set(names).size !== names.length) throw new Error(`a customer has two reasons: ${names.join()}`)
}

/** What comes in once a letter was looked at for the last time comes too late for it: there a run may only stop. */
const stopOnly = ({ kind }: Mishap, point: () => void) => {
  if (kind === 'stop') point()
}

function meanwhile(desk: CoreDesk, step: DeskStep | { do: 'send'; who: Who }): void {
  if (step.do === 'send') {
    // The run under way has the lease.
    runOnce(desk, { who: step.who, confirmed: desk.seen[step.who], mishap: { kind: 'none' } })
    return
  }
  takeDeskStep(desk, step)
}

function takeDeskStep(desk: CoreDesk, step: DeskStep): void {
  if (step.do === 'sort log') desk.log.reverse()
  else if (step.do === 'delete log row') desk.log.splice(step.place % Math.max(1, desk.log.length), 1)
  else follow(desk, writeDown(desk.books, step))
}

/** What the program keeps in sheets of its own. */
function follow(desk: CoreDesk, change: Change | null): void {
  if (change?.kind === 'hold') {
    const { id, customer, row, kind, amount, from, until } = change.hold
    const { ledger } = readDesk(desk)
    desk.holds.set(id, {
      id: String(id),
      kind,
      customer: ledger.customers.find(({ name }) => name === customer)?.key ?? customer,
      name: customer,
      item: row === null ? null : (desk.keys.get(row) ?? null),
      what: '',
      amount,
      from: dayOf(from),
      until: dayOf(until),
      reason: '对方要求',
      by: 'ann',
      ended: false,
    })
  }
  if (change?.kind === 'hold ended') {
    const hold = desk.holds.get(change.hold.id)
    if (hold) desk.holds.set(change.hold.id, { ...hold, ended: true })
  }
  if (change?.kind === 'promise') {
    const { ledger, items } = readDesk(desk)
    const { customer: name, madeAt, on } = change.promise
    const customer = ledger.customers.find(one => one.name === name)?.key ?? name
    desk.made.push({
      entry: {
        key: String(desk.made.length),
        at: madeAt,
        customer,
        name,
        channel: 'call',
        outcome: 'promised',
        promised: { on: dayOf(on), amount: null, hold: true },
        words: '',
        next: null,
        by: 'ann',
      },
      owed: owedNow(items, customer),
    })
  }
}

const listNow = (desk: CoreDesk): Confirmed[] =>
  planNow(desk).letters.map(({ customer, total }) => ({ customer, total }))

/** Takes a step and judges what it led to. */
export function take(desk: CoreDesk, step: Step): void {
  const { books } = desk
  switch (step.do) {
    case 'clock':
      books.minute = Math.max(0, books.minute + step.minutes)
      break
    case 'look':
      desk.seen[step.who] = listNow(desk)
      break
    case 'send':
      if (step.fresh) desk.seen[step.who] = listNow(desk)
      interrupted(desk, { who: step.who, confirmed: desk.seen[step.who], mishap: step.mishap })
      break
    case 'unattended':
      if (isMailDay(books) && hour(books) >= 9 && hour(books) < 20)
        interrupted(desk, { who: 'clock', confirmed: null, mishap: step.mishap })
      break
    case 'mark sent':
      markSent(desk, step.customer)
      break
    case 'settle':
      settleUnknown(desk, step.place)
      break
    default:
      takeDeskStep(desk, step)
  }
  judgeDesk(desk)
}

function interrupted(desk: CoreDesk, sending: Sending): void {
  try {
    runOnce(desk, sending)
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    desk.counts.stops += 1
  }
}

/** Told by telephone what the letter of today says. */
function markSent(desk: CoreDesk, at: number): void {
  const { letters } = planNow(desk)
  const planned = letters[at % Math.max(1, letters.length)]
  if (planned === undefined) return
  desk.runs += 1
  const letter = `r${String(desk.runs).padStart(4, '0')}-told`
  judgeLetter(desk.books, { ...leaving(desk, planned), letter, mode: 'told' })
  claim(desk, { letter, planned, run: letter, order: 0 })
  writeOutcome(desk, letter, 'by-hand')
}

/** A person looks into his Sent folder and says what is so. */
function settleUnknown(desk: CoreDesk, place: number): void {
  const unknown = desk.log.filter(({ outcome }) => outcome === 'unknown')
  desk.counts.unknown += unknown.length
  const one = unknown[place % Math.max(1, unknown.length)]
  if (one === undefined) return
  writeOutcome(desk, one.letter, desk.books.letters.get(one.letter)?.left ? 'sent' : 'released')
}
