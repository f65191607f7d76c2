// The scenario of the costliest mistake: a confirmed list of letters is sent while things go wrong, and then sent again to its end.
import { expect } from 'vitest'
import { openHost } from '../../host'
import type { Outcome, Scenario } from '../../host/faults/sweep'
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

/** `FAULT_SWEEP=every npx vitest run --project built tests/faults` tries every mishap at every call: an hour or two. */
export const everyCall = process.env.FAULT_SWEEP === 'every'

/** What a sweep of the daily test run tries of each kind beside the stops: mishaps at calls spread evenly over the run. */
export const someCalls = everyCall ? {} : { most: 30 }

type List = ReturnType<typeof letters>

export type Sending = Desk & {
  /** What Ann has seen and confirmed. */
  confirmed: List
  firstMail: number
  /** Numbers of the letters logged before. */
  loggedBefore: Set<unknown>
  /** Addresses of customers who may rightly be left out: they have paid, or their row is gone. */
  excused: Set<string>
}

/** Each trial opens the same prepared document. `logMade`: letters have been sent before, so that 催款记录 is there. */
export const sendingScenario = ({
  count,
  logMade,
}: {
  count: number
  logMade: boolean
}): Scenario<Sending> => {
  const saved = preparedDesk(count, logMade).host.save()
  return {
    stage: () => {
      const host = openHost({ document: { saved }, account: 'workspace' })
      const desk = { host, ann: host.as(host.owner) }
      return {
        ...desk,
        confirmed: confirmList(desk),
        firstMail: host.mails.length,
        loggedBefore: new Set(logMade ? logRows(host).map(row => row.函号) : []),
        excused: new Set(),
      }
    },
    run: stage => send(stage, stage.confirmed),
    check: finishAndCheck,
  }
}

function preparedDesk(count: number, logMade: boolean): Desk {
  const desk = openDesk(customers(count))
  saveSettings(desk.ann, settings => ({ ...settings, policy: { ...settings.policy, gapDays: 0 } }))
  if (!logMade) return desk
  send(desk, confirmList(desk))
  // Other contracts: nobody has been reminded of these.
  desk.ann.paste(
    SHEET,
    'G2',
    customers(count).map((_, at) => [`T-${at + 1}`]),
  )
  return desk
}

export const confirmList = ({ ann }: Desk): List => letters(value(ann, 'reminders', {}))

export const send = ({ ann }: Desk, list: List) => ann.rpc('reminders.send', { test: false, letters: list })

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
  const rows = logRows(host).filter(row => !stage.loggedBefore.has(row.函号))
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
