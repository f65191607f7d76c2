// Real input: the IBM invoices day by day over two years, each with its day and its payment on theirs; letters, reasons and levels against a plain count.
import { expect, it } from 'vitest'
import { addDays, type CalendarDate } from '../../src/core/calendar-date'
import { openItems } from '../../src/core/ledger/open-items'
import { sum } from '../../src/core/money'
import { planReminders } from '../../src/core/reminders/plan'
import { DEFAULT_POLICY } from '../../src/core/reminders/policy/rules'
import type { LogEntry } from '../../src/core/reminders/types'
import { day } from '../core/ledger/build'
import { logged } from '../core/reminders/build'
import { ibmColumn, ibmIsHere, readIbm } from './ibm'

const [FIRST, LAST] = [day('2012-01-01'), day('2013-12-31')]
const policy = { ...DEFAULT_POLICY, tolerance: 0 }

/** The invoices as the file says, read without the program. */
const invoices = () => {
  const iso = (cell: string) => {
    const [month = '', date = '', year = ''] = cell.split('/')
    return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  }
  const [customers, dates, dues, paid, amounts] = [
    ibmColumn('customerID'),
    ibmColumn('InvoiceDate').map(iso),
    ibmColumn('DueDate').map(iso),
    ibmColumn('SettledDate').map(iso),
    ibmColumn('InvoiceAmount'),
  ]
  const disputed = ibmColumn('Disputed')
  return customers.map((customer, at) => ({
    row: at + 2,
    customer,
    from: dates[at] ?? '',
    due: dues[at] ?? '',
    paid: paid[at] ?? '',
    cents: Math.round(Number(amounts[at]) * 100),
    isDisputed: disputed[at] === 'Yes',
  }))
}

it.skipIf(!ibmIsHere)(
  `every day of two years every open cent is in a letter or has its reason, and each level is told once, in order${ibmIsHere ? '' : ' (skipped: ../shared/data is not here)'}`,
  { timeout: 150_000 },
  () => {
    const ledger = readIbm({ addresses: true })
    const plain = invoices()
    const log: LogEntry[] = []
    const told = new Map<number, number>()
    const lastTo = new Map<string, CalendarDate>()
    let withheldDays = 0
    for (let asOf = FIRST; asOf <= LAST; asOf = addDays(asOf, 1)) {
      const { letters, withheld } = planReminders({
        items: openItems(ledger, asOf, { dueSoonDays: 7 }),
        customers: ledger.customers,
        policy,
        arrangements: [],
        log,
        asOf,
        keyAccounts: new Set(),
        unapplied: new Map(),
        unreviewed: new Set(),
        holds: [],
        promises: new Map(),
      })
      const open = plain.filter(({ from, paid }) => from <= asOf && paid > asOf)
      const said = [...letters.map(({ total }) => total), ...withheld.map(({ amount }) => amount)]
      expect(sum(said), asOf).toBe(sum(open.map(({ cents }) => cents)))
      const overdue = open.filter(({ due }) => due < asOf).map(({ row }) => row)
      const listed = [
        ...letters.flatMap(({ items }) => items),
        ...withheld.filter(one => one.daysOverdue > 0),
      ]
      expect(new Set(listed.map(({ row }) => row)), asOf).toEqual(new Set(overdue))
      const byRow = new Map(open.map(one => [one.row, one]))
      for (const letter of letters) {
        const last = lastTo.get(letter.customer)
        expect(last === undefined || addDays(last, policy.gapDays) <= asOf, `${letter.name} ${asOf}`).toBe(
          true,
        )
        lastTo.set(letter.customer, asOf)
        for (const item of letter.items) {
          expect(byRow.get(item.row), `${item.row} ${asOf}`).toMatchObject({
            cents: item.open,
            isDisputed: false,
          })
          const claim = letter.claims.find(one => one.item === item.key)
          if (claim === undefined) continue
          expect(claim.level, `${item.row} ${asOf}`).toBe((told.get(item.row) ?? 0) + 1)
          told.set(item.row, claim.level)
        }
        log.push(logged(letter, { on: asOf, letter: `${letter.customer}-${asOf}` }))
      }
      withheldDays += withheld.length
    }
    const levels = [1, 2, 3].map(level => [...told.values()].filter(most => most >= level).length)
    console.log(
      `IBM day by day: ${log.length} letters, items told at levels 1–3: ${levels.join(', ')}; ${withheldDays} reasons`,
    )
    expect(log.length).toBeGreaterThan(300)
  },
)
