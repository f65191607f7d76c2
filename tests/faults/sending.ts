// The scenario of the costliest mistake: a confirmed list of letters is sent while things go wrong, and then sent again to its end.
import { expect } from 'vitest'
import type { Outcome, Scenario } from '../../host/faults/sweep'
import type { Host } from '../../host/types'
import {
  customers,
  type Desk,
  letters,
  logRows,
  openDesk,
  SHEET,
  saveSettings,
  value,
} from '../server/receivables-desk'

/** A log that grows with each trial makes the next one slower; Google's quota is 1,500 letters a day. */
const TRIALS_A_DOCUMENT = 20

type List = ReturnType<typeof letters>

export type Sending = Desk & {
  /** What Ann has seen and confirmed. */
  confirmed: List
  firstMail: number
  firstLogRow: number
  /** Addresses of customers who may rightly be left out: they have paid, or their row is gone. */
  excused: Set<string>
}

/** `reuse`: trials share a document, each with new contract numbers; not for scenarios that change its columns or rows. */
export const sendingScenario = ({ count, reuse }: { count: number; reuse: boolean }): Scenario<Sending> => {
  let used: Desk | null = null
  let trial = 0
  const desk = (): Desk => {
    if (!reuse) return newDesk(count)
    if (used === null || trial % TRIALS_A_DOCUMENT === 0) {
      used = newDesk(count)
      // The log is there: its making has a test of its own.
      send(used, confirmList(used))
    }
    trial += 1
    used.ann.paste(
      SHEET,
      'G2',
      customers(count).map((_, at) => [`T${trial}-${at + 1}`]),
    )
    return used
  }
  return {
    stage: () => {
      const ready = desk()
      const stage = { ...ready, firstMail: ready.host.mails.length, firstLogRow: logLength(ready.host) }
      return { ...stage, confirmed: confirmList(ready), excused: new Set() }
    },
    run: stage => send(stage, stage.confirmed),
    check: finishAndCheck,
  }
}

export const newDesk = (count: number): Desk => {
  const desk = openDesk(customers(count))
  saveSettings(desk.ann, settings => ({ ...settings, policy: { ...settings.policy, gapDays: 0 } }))
  return desk
}

export const confirmList = ({ ann }: Desk): List => letters(value(ann, 'reminders', {}))

export const send = ({ ann }: Desk, list: List) => ann.rpc('reminders.send', { test: false, letters: list })

const logLength = (host: Host): number => (host.mails.length === 0 ? 0 : logRows(host).length)

/** Sends what is left, undisturbed, and looks at every customer: nobody twice, nobody forgotten, at most one unknown. */
function finishAndCheck(stage: Sending, { mishap }: Outcome): void {
  const { host } = stage
  if (mishap !== null) host.clock.advance({ minutes: 8 })
  const rest = confirmList(stage)
  if (rest.length > 0) expect(send(stage, rest).answer).toMatchObject({ ok: true })
  checkLetters(stage, 1)
}

/** `unknowns`: how many letters may be of unknown outcome. */
export function checkLetters(stage: Sending, unknowns: number): void {
  const { host, confirmed, excused } = stage
  const rows = logRows(host).slice(stage.firstLogRow)
  const mails = host.mails.slice(stage.firstMail).map(({ to }) => to[0] ?? '')
  expect(confirmed.length).toBeGreaterThan(0)
  expect(new Set(mails).size, 'nobody twice').toBe(mails.length)
  expect(
    rows.filter(row => row.结果 === '正在发送'),
    'none left under way',
  ).toEqual([])
  expect(rows.filter(row => row.结果 === '结果不明').length, 'unknown').toBeLessThanOrEqual(unknowns)
  for (const { customer } of confirmed) {
    const address = `${customer.slice(0, 1)}@example.com`
    const outcomes = rows.filter(row => row.收件人 === address).map(row => row.结果)
    const told = mails.includes(address) && outcomes.includes('已发出')
    expect(told || excused.has(address) || outcomes.includes('结果不明'), `${address} forgotten`).toBe(true)
  }
  // A letter that is logged as sent has left.
  for (const row of rows) if (row.结果 === '已发出') expect(mails).toContain(row.收件人)
  expect(confirmList(stage), 'nothing left to send').toEqual([])
}
