// A reminder run while others are at the document: a colleague sends the same list, pays in, sorts, inserts, at any call of it.
import { describe, expect, it } from 'vitest'
import { type Scenario, sweepLine, sweepMishaps } from '../../host/faults/sweep'
import { SHEET } from '../server/receivables-desk'
import { type Sending, sendingScenario, someCalls } from './sending'

const CUSTOMERS = 3

const sweep = async (meanwhile: NonNullable<Scenario<Sending>['meanwhile']>) => {
  const report = await sweepMishaps(
    { ...sendingScenario({ count: CUSTOMERS, logMade: true }), meanwhile },
    { kinds: ['meanwhile'], ...someCalls },
  )
  console.log(`reminder run: ${sweepLine(report)} (${meanwhile.map(({ name }) => name).join('; ')})`)
  return report
}

describe('a reminder run, at any of its calls', { timeout: 3_600_000 }, () => {
  it('crossed by a colleague who sends the same list, sends nobody two letters', async () => {
    const report = await sweep([
      {
        name: 'a colleague sends the list he has confirmed',
        act: ({ host, confirmed }) =>
          host.as('bob@example.com').rpc('reminders.send', { test: false, letters: confirmed }),
      },
    ])
    expect(report.trials).toBeGreaterThanOrEqual(30)
  })

  it('crossed by a payment, asks nobody twice and leaves only the payer out', async () => {
    await sweep([
      {
        name: 'customer B pays',
        act: ({ ann, excused }) => {
          excused.add('b@example.com')
          ann.type(SHEET, 'F3', '1000')
        },
      },
    ])
  })

  it('crossed by hands that sort the ledger and the log, tells everybody once', async () => {
    await sweep([
      { name: 'the ledger is sorted', act: ({ ann }) => ann.sortRows(SHEET, 'A', 'descending') },
      {
        name: 'the log is sorted',
        act: ({ ann, host }) => {
          if (host.sheetNames().includes('催款记录')) ann.sortRows('催款记录', 'D', 'descending')
        },
      },
    ])
  })

  it('crossed by a hold for one customer, tells the others and not him twice', async () => {
    await sweep([
      {
        name: 'a colleague holds the first customer back',
        act: ({ host, confirmed, excused }) => {
          const customer = confirmed[0]?.customer ?? ''
          const hold = { until: '2026-12-31', reason: '刚打来电话' }
          const run = host.as('bob@example.com').rpc('reminders.arrange', { customer, hold })
          if (run.answer.ok) excused.add(`${customer.slice(0, 1)}@example.com`)
        },
      },
    ])
  })
})
