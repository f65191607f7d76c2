// Real input through the hourly trigger of the built add-on: two years of every fourth IBM customer (of all of them in `npm run
// soak`), each invoice and each payment entered on its day; every day's letters, levels and reasons against a plain count.
import { expect, it } from 'vitest'
import { openHost } from '../../host'
import type { Execution, Host, Mail } from '../../host/types'
import { sum } from '../../src/core/money'
import { adoptAs } from '../server/adopting'
import { saveSettings, sender, value } from '../server/receivables-desk'
import { ibmIsHere } from './ibm'
import {
  type Invoice,
  invoicesOfEvery,
  isTrue,
  isWeekend,
  later,
  letterDue,
  overdueOn,
} from './ibm-two-years'

const [FIRST, DAYS] = ['2012-01-08', 731]
const SHEET = 'Invoices'
const [LOG, NOT_SENT] = ['Reminder log', 'Why not sent']
const HEADERS = 'customerID invoiceNumber InvoiceDate DueDate InvoiceAmount Disputed SettledDate E-mail'
const SETTLED = 'G'

const cellsOf = ({ customer, number, from, due, amount, isDisputed }: Invoice): string[] => [
  ...[customer, number, from, due, amount, isDisputed ? 'Yes' : 'No', '', `${customer}@example.com`],
]

/** Rows of a sheet of ours below those read before, by the labels of its header. */
const freshRows = (host: Host, name: string, known: number): Record<string, unknown>[] => {
  if (!host.sheetNames().includes(name)) return []
  const sheet = host.sheet(name)
  if (sheet.lastRow <= known) return []
  const [labels = []] = sheet.values('A1:Z1')
  return sheet
    .values(`A${known + 1}:Z${sheet.lastRow}`)
    .map(cells => Object.fromEntries(labels.map((label, n) => [String(label), cells[n]])))
}

const itemsIn = ({ body }: Mail): string[] =>
  [...body.matchAll(/^\d+\. invoice (\d+):.*\$([\d,]+\.\d\d) outstanding$/gm)]
    .map(([, number, amount = '']) => `${number} ${Math.round(Number(amount.replace(/,/g, '')) * 100)}`)
    .sort()

const claimsOf = (row: Record<string, unknown>): string[] =>
  [...String(row.Claims).matchAll(/\|(\d+)@(\d)@/g)].map(([, number, level]) => `${number}@${level}`).sort()

it.skipIf(!ibmIsHere)(
  `on each of ${DAYS} days the trigger sends the letters that are due and no other, and everybody else who owes has a true reason${ibmIsHere ? '' : ' (skipped: ../shared/data is not here)'}`,
  { timeout: 3_600_000 },
  () => {
    const invoices = invoicesOfEvery(process.env.ZHANGQI_SOAK === undefined ? 4 : 1)
    const known = invoices.filter(({ from }) => from <= FIRST)
    const rowOf = new Map(known.map((invoice, n) => [invoice, n + 2]))
    const host = openHost({
      document: {
        sheets: [
          {
            name: SHEET,
            rows: [HEADERS.split(' '), ...known.map(cellsOf)],
            size: { rows: invoices.length + 20, columns: 10 },
          },
        ],
      },
      now: `${FIRST}T20:10`,
      locale: 'en_US',
      zone: 'America/New_York',
      userLocale: 'en',
      account: 'workspace',
    })
    const ann = host.as('owner@example.com')
    adoptAs(ann, { currency: 'USD', dailyTotals: false })
    saveSettings(ann, settings => ({
      ...settings,
      sender,
      letterLanguage: 'en',
      policy: {
        ...settings.policy,
        tolerance: 0,
        keyAccountShare: 1,
        levels: settings.policy.levels.map(level => ({ ...level, approval: false })),
      },
    }))
    value(ann, 'sending.set', { mode: 'unattended', takeOver: false })

    /** People enter what came that day. */
    const enter = (day: string) => {
      const fresh = invoices.filter(({ from }) => from === day)
      const below = rowOf.size + 2
      if (fresh.length > 0) ann.paste(SHEET, `A${below}`, fresh.map(cellsOf))
      for (const [n, invoice] of fresh.entries()) rowOf.set(invoice, below + n)
      for (const invoice of invoices)
        if (invoice.paid === day) ann.paste(SHEET, `${SETTLED}${rowOf.get(invoice)}`, [[day]])
    }

    const runs: { run: Execution; letters: number }[] = []
    const last = new Map<string, { on: string; letters: number }>()
    const reasons = new Map<string, string>()
    const rows = { log: 1, reasons: 1 }
    const seen = { mails: 0, letters: 0, reasons: 0, chased: 0, kept: 0 }
    for (let n = 1; n <= DAYS; n += 1) {
      const day = later(FIRST, n)
      // On the first of a month every hour; else Google fires at the hour of sending alone.
      const isWholeDay = day.endsWith('-01')
      host.clock.skipTo(`${day}T${isWholeDay ? '00:00' : '09:00'}`)
      enter(day)
      const ran = host.clock.advanceTo(`${day}T${isWholeDay ? '23:59' : '10:00'}`)
      expect(
        ran.flatMap(({ error }) => error ?? []),
        day,
      ).toEqual([])
      expect(ran.length, day).toBeGreaterThanOrEqual(isWholeDay ? 23 : 1)

      const mails = host.mails.slice(seen.mails).filter(({ to }) => to[0] !== host.owner)
      seen.mails = host.mails.length
      const logged = freshRows(host, LOG, rows.log)
      rows.log += logged.length
      const said = freshRows(host, NOT_SENT, rows.reasons)
      rows.reasons += said.length
      for (const row of said) reasons.set(String(row.Customer), String(row.Code).split(' ')[0] ?? '')
      for (const run of ran) runs.push({ run, letters: mails.length })

      const overdue = overdueOn(invoices, day)
      const due = isWeekend(day)
        ? []
        : [...overdue].flatMap(
            ([customer, own]) => letterDue(own, { last: last.get(customer)?.on ?? '', day }) ?? [],
          )
      const sent = mails.map(mail => {
        const [customer = ''] = (mail.to[0] ?? '').split('@')
        const own = logged.filter(row => row.Customer === customer && row.Outcome === 'sent')
        return { customer, items: itemsIn(mail), claims: own.flatMap(claimsOf) }
      })
      const inOrder = <T extends { customer: string }>(all: T[]) =>
        all.sort((a, b) => (a.customer < b.customer ? -1 : 1))
      expect(inOrder(sent), day).toEqual(inOrder(due))
      expect(logged.length, day).toBe(due.length)

      for (const { customer, claims } of due) {
        last.set(customer, { on: day, letters: (last.get(customer)?.letters ?? 0) + 1 })
        for (const { invoice } of overdue.get(customer) ?? [])
          if (claims.includes(`${invoice.number}@${invoice.told + 1}`)) invoice.told += 1
      }
      const told = new Set(due.map(({ customer }) => customer))
      const centsOf = (item: string) => Number(item.split(' ')[1])
      seen.letters += due.length
      seen.chased += sum(due.flatMap(({ items }) => items.map(centsOf)))
      if (isWeekend(day)) continue
      for (const [customer, own] of overdue) {
        const reason = reasons.get(customer) ?? 'nothing is said'
        const { on = '', letters = 0 } = last.get(customer) ?? {}
        const isSo = told.has(customer) ? reason === 'sent' : isTrue(reason, own, { last: on, day, letters })
        expect(isSo, `${customer} on ${day}: ${reason}`).toBe(true)
        if (!told.has(customer)) seen.reasons += 1
      }
    }
    const calls = runs.map(({ run }) => run.totalCalls)
    const busiest = runs.reduce((most, one) => (one.run.totalCalls > most.run.totalCalls ? one : most))
    const simulated = runs.map(({ run }) => run.simulatedSeconds)
    console.log(
      `IBM by the hourly trigger: ${invoices.length} invoices of ${new Set(invoices.map(({ customer }) => customer)).size} customers, ${DAYS} days, ${runs.length} runs; ${seen.letters} letters asking for ${seen.chased / 100}, ${seen.reasons} reasons; items told at levels 1–3: ${[1, 2, 3].map(level => invoices.filter(({ told }) => told >= level).length).join(', ')}; ${sum(calls)} calls, at most ${busiest.run.totalCalls} in a run (${busiest.letters} letters); simulated ${(sum(simulated) / 60).toFixed(0)} min in all, at most ${Math.max(...simulated).toFixed(1)} s in a run`,
    )
    expect(seen.letters).toBeGreaterThan(60)
    // The ledger grows from a handful of rows to six hundred, the calls of a run do not: they grow with its letters alone.
    for (const { run, letters } of runs)
      expect(run.totalCalls, run.startedAt).toBeLessThanOrEqual(450 + 40 * letters)
    expect(Math.max(...simulated)).toBeLessThan(20)
  },
)
