// The owner's hourly job disturbed at every call and left to the hours that follow: every customer is told once or stands in the log as unknown.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import { type Scenario, sweepLine, sweepMishaps } from '../../host/faults/sweep'
import type { Host } from '../../host/types'
import { customers, logRows, openDesk, SHEET, value } from '../server/receivables-desk'
import { someCalls } from './sending'

const CUSTOMERS = 3

type Morning = { host: Host }

/** Saturday, with sending switched on: the first letters go out on Monday morning. */
const prepared = () => {
  const { host, ann } = openDesk(customers(CUSTOMERS), { now: '2026-11-21T12:00' })
  value(ann, 'sending.set', { mode: 'unattended', takeOver: false })
  host.clock.advanceTo('2026-11-23T08:59')
  return host.save()
}

/** The run of the hour in which letters go out. */
const theMorningRun = ({ host }: Morning) => {
  const [run] = host.clock.advance({ hours: 1 }).filter(({ functionName }) => functionName === 'onHour')
  if (!run) throw new Error('The hourly job did not run')
  return run
}

const told = (host: Host) =>
  host.mails.map(({ to }) => to[0] ?? '').filter(address => /^[abc]@example\.com$/.test(address))

const scenario = (): Scenario<Morning> => {
  const saved = prepared()
  return {
    stage: () => ({ host: openHost({ document: { saved }, account: 'workspace' }) }),
    run: theMorningRun,
    check: ({ host }) => {
      // A letter that Google refused goes out with those of the next workday.
      host.clock.advanceTo('2026-11-24T18:00')
      const rows = logRows(host)
      expect(new Set(told(host)).size, 'nobody twice').toBe(told(host).length)
      expect(
        rows.filter(row => row.结果 === '正在发送'),
        'none left under way',
      ).toEqual([])
      for (const { customer } of customers(CUSTOMERS)) {
        const address = `${customer.toLowerCase()}@example.com`
        const unknown = rows.some(row => row.收件人 === address && row.结果 === '结果不明')
        expect(told(host).includes(address) || unknown, `${address} forgotten`).toBe(true)
      }
    },
  }
}

describe('the hourly job', { timeout: 3_600_000 }, () => {
  it('disturbed at any call, tells everybody once by the next evening or leaves the one under way as unknown', async () => {
    const report = await sweepMishaps(scenario(), {
      kinds: ['stop', 'exception', 'slow', 'lost lock'],
      ...someCalls,
    })
    console.log(`hourly job: ${sweepLine(report)}`)
  })

  it('crossed by the owner who sends by hand and by a colleague who sorts, tells everybody once', async () => {
    const crossed: Scenario<Morning> = {
      ...scenario(),
      meanwhile: [
        {
          name: 'the owner sends the list by hand',
          act: ({ host }) => {
            const ann = host.as(host.owner)
            const { plan } = value(ann, 'reminders', {})
            const list = plan.letters.map(({ customer, total }) => ({ customer, total }))
            if (list.length > 0) ann.rpc('reminders.send', { test: false, letters: list })
          },
        },
        {
          name: 'a colleague sorts',
          act: ({ host }) => host.as('bob@example.com').sortRows(SHEET, 'A', 'descending'),
        },
      ],
    }
    const report = await sweepMishaps(crossed, { kinds: ['meanwhile'], ...someCalls })
    console.log(`hourly job: ${sweepLine(report)}`)
  })
})
