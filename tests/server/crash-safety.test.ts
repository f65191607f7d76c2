// A reminder run stopped at every point where something changes, and resumed: nobody gets two letters for one claim, nobody is
// forgotten without a visible entry, at most one letter is of unknown outcome for each stop.
//
// A stop after one service call is the stop before the next, and a call that only reads leaves the state as it was; so the default
// is one stop after every call that changes anything (and one before the first), each with unflushed writes lost too where there
// are any. `CRASH_SWEEP=every npx vitest run tests/server/crash-safety.test.ts` stops before and after every single call.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault, Host, Person } from '../../host/types'
import {
  customers,
  type Desk,
  letters,
  logRows,
  openDesk,
  SHEET,
  saveSettings,
  value,
} from './receivables-desk'

const CUSTOMERS = 20
/** A log that grows with each trial makes the next one slower; Google's quota is 1,500 letters a day. */
const TRIALS_A_DOCUMENT = 20
const SWEEP_EVERY = process.env.CRASH_SWEEP === 'every'

type Stop = { call: number; stop: 'before' | 'after'; unflushed: 'kept' | 'lost' }

const newDesk = (count: number): Desk => {
  const desk = openDesk(customers(count))
  saveSettings(desk.ann, settings => ({ ...settings, policy: { ...settings.policy, gapDays: 0 } }))
  return desk
}

let shared: Desk | null = null
let trial = 0

/** Twenty customers who owe what nobody has been reminded of: each trial pastes new contract numbers. */
const freshDebts = (): Desk => {
  if (shared === null || trial % TRIALS_A_DOCUMENT === 0) {
    shared = newDesk(CUSTOMERS)
    // The log is there: its making has a test of its own.
    send(shared.ann, confirmList(shared.ann))
  }
  trial += 1
  const numbers = customers(CUSTOMERS).map((_, at) => [`T${trial}-${at + 1}`])
  shared.ann.paste(SHEET, 'G2', numbers)
  return shared
}

type List = ReturnType<typeof letters>
const confirmList = (ann: Person): List => letters(value(ann, 'reminders', {}))
const send = (ann: Person, list: List) => ann.rpc('reminders.send', { test: false, letters: list })

const sendStopped = ({ host, ann }: Desk, list: List, stop: Stop) => {
  host.faults.arm(stop as Fault)
  // Google shows the person an error and nothing more; a stop beyond the last call stops nothing.
  try {
    send(ann, list)
  } catch {}
  host.clock.advance({ minutes: 8 })
}

const logSince = (host: Host, first: number) => logRows(host).slice(first)
const logLength = (host: Host) => (host.mails.length === 0 ? 0 : logRows(host).length)

/** Sends with the given stops one after another, then once undisturbed, and looks at every customer. */
const checkStops = (desk: Desk, stops: Stop[]) => {
  const { host, ann } = desk
  const told = JSON.stringify(stops)
  const firstMail = host.mails.length
  const firstRow = logLength(host)
  const confirmed = confirmList(ann)
  expect(confirmed.length, told).toBeGreaterThan(0)
  for (const stop of stops) {
    const list = confirmList(ann)
    if (list.length > 0) sendStopped(desk, list, stop)
  }
  const rest = confirmList(ann)
  if (rest.length > 0) expect(send(ann, rest).answer, told).toMatchObject({ ok: true })

  const rows = logSince(host, firstRow)
  const mails = host.mails.slice(firstMail).map(({ to }) => to[0])
  const unknown = rows.filter(row => row.结果 === '结果不明')
  expect(new Set(mails).size, `nobody twice: ${told}`).toBe(mails.length)
  expect(unknown.length, `one unknown a stop: ${told}`).toBeLessThanOrEqual(stops.length)
  expect(
    rows.filter(row => row.结果 === '正在发送'),
    `none left under way: ${told}`,
  ).toEqual([])
  for (const { customer } of confirmed) {
    const address = `${customer.slice(0, 1)}@example.com`
    const outcomes = rows.filter(row => row.收件人 === address).map(row => row.结果)
    const isTold = mails.includes(address) && outcomes.includes('已发出')
    expect(isTold || outcomes.includes('结果不明'), `${address} forgotten: ${told}`).toBe(true)
  }
  // A mail that left is never logged as not sent.
  for (const row of rows) if (row.结果 === '已发出') expect(mails, told).toContain(row.收件人)
  expect(confirmList(ann), told).toEqual([])
}

const CHANGES =
  /^(Range|Sheet)\.(set|add|insert|hide)|insertSheet|setActiveSheet|setProp|deleteProp|Lock\.|sendEmail|flush/
const UNFLUSHED = /^(Range|Sheet)\.(set|add|insert|hide)|insertSheet/

/** The stops that leave different states behind, from the calls of an undisturbed run. */
const stopsOf = (callOrder: string[]): Stop[] => {
  const kept = 'kept' as const
  if (SWEEP_EVERY) {
    return callOrder.flatMap((_, at) =>
      (['before', 'after'] as const).flatMap(stop => [
        { call: at + 1, stop, unflushed: kept },
        { call: at + 1, stop, unflushed: 'lost' as const },
      ]),
    )
  }
  const stops: Stop[] = [{ call: 1, stop: 'before', unflushed: kept }]
  let isUnflushed = false
  callOrder.forEach((member, at) => {
    if (!CHANGES.test(member)) return
    isUnflushed = member === 'SpreadsheetApp.flush' ? false : isUnflushed || UNFLUSHED.test(member)
    stops.push({ call: at + 1, stop: 'after', unflushed: kept })
    if (isUnflushed) stops.push({ call: at + 1, stop: 'after', unflushed: 'lost' })
  })
  return stops
}

describe('a reminder run', { timeout: 3_600_000 }, () => {
  it('on 20 customers, stopped anywhere and resumed, leaves nobody twice and nobody forgotten', () => {
    const { ann } = freshDebts()
    const run = send(ann, confirmList(ann))
    expect(run.answer).toMatchObject({ ok: true, value: { sent: CUSTOMERS } })
    const stops = stopsOf(run.callOrder)
    expect(stops.length).toBeGreaterThan(60)
    for (const stop of stops) checkStops(freshDebts(), [stop])
    console.log(`${stops.length} stops over the ${run.totalCalls} calls of a run`)
  })

  it('that also makes the log, stopped anywhere before its first mail and resumed, is as safe', () => {
    const { ann } = newDesk(2)
    const { callOrder } = send(ann, confirmList(ann))
    // Widths are set column by column: the first stands for all.
    const stops = stopsOf(callOrder.slice(0, callOrder.indexOf('MailApp.sendEmail'))).filter(
      ({ call }) => callOrder[call - 1] !== callOrder[call - 2],
    )
    expect(stops.length).toBeGreaterThan(20)
    for (const stop of stops) checkStops(newDesk(2), [stop])
  })

  it('stopped several times over, each at any call, has at most one unknown letter a stop', () => {
    const stop = fc.record({
      call: fc.integer({ min: 1, max: 330 }),
      stop: fc.constantFrom('before' as const, 'after' as const),
      unflushed: fc.constantFrom('kept' as const, 'lost' as const),
    })
    fc.assert(
      fc.property(fc.array(stop, { minLength: 2, maxLength: 3 }), stops => checkStops(freshDebts(), stops)),
      { numRuns: 10 },
    )
  })
})
