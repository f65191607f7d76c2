// The real data the statistics are held to; none of it is in the project, so tests that need it skip where ../shared/data is absent.
import { existsSync, readFileSync } from 'node:fs'
import { type CalendarDate, calendarDate, daysBetween } from '../../src/core/calendar-date'
import { historyAt, type OrderDays } from '../../src/core/statistics/churn/order-days'
import type { BuyingHistory } from '../../src/core/statistics/churn/types'

const folder = new URL('../../../shared/data/', import.meta.url)
const file = (name: string) => new URL(name, folder)

const FILES = [
  'churn/cdnow-sample.txt',
  'churn/expected-bgnbd.json',
  'forecast/m3-monthly.json',
  'forecast/Nile.csv',
  'forecast/AirPassengers.csv',
  'receivables/ibm-late-payments.csv',
  'trade/orders.csv',
  'trade/rfm-orders.csv',
]
export const isHere = FILES.every(name => existsSync(file(name)))
export const orSkipped = isHere ? '' : ' (skipped: ../shared/data is not here)'

const lines = (name: string): string[] => readFileSync(file(name), 'utf8').trim().split(/\r?\n/)
const rows = (name: string): string[][] =>
  lines(name)
    .slice(1)
    .map(line => line.replace(/"/g, '').split(','))

const json = (name: string) => JSON.parse(readFileSync(file(name), 'utf8'))

export const dayOf = (text: string): CalendarDate => {
  const day = calendarDate(text)
  if (day === null) throw new Error(`no day: ${text}`)
  return day
}
const EPOCH = dayOf('1970-01-01')
export const dayNumber = (text: string): number => daysBetween(EPOCH, dayOf(text))

export type Purchase = { customer: string; day: number; amount: number }

export const cdnow = (): Purchase[] =>
  lines('churn/cdnow-sample.txt').map(line => {
    const [, customer = '', on = '', , amount] = line.trim().split(/\s+/)
    const day = dayNumber(`${on.slice(0, 4)}-${on.slice(4, 6)}-${on.slice(6)}`)
    return { customer, day, amount: Number(amount) }
  })

export const northwind = (): Purchase[] =>
  rows('trade/orders.csv').map(([, customer = '', , on = '']) => ({
    customer,
    day: dayNumber(on.slice(0, 10)),
    amount: 0,
  }))

export const rfmOrders = (): Purchase[] =>
  rows('trade/rfm-orders.csv').map(([customer = '', on = '', revenue]) => ({
    customer,
    day: dayNumber(on),
    amount: Number(revenue),
  }))

/** Amount by day by customer: purchases of one day are one. */
export const byCustomer = (purchases: readonly Purchase[]): Map<number, number>[] => {
  const book = new Map<string, Map<number, number>>()
  for (const { customer, day, amount } of purchases) {
    const own = book.get(customer) ?? new Map<number, number>()
    book.set(customer, own.set(day, (own.get(day) ?? 0) + amount))
  }
  return [...book.values()]
}

export const orderDays = (purchases: readonly Purchase[]): OrderDays[] =>
  byCustomer(purchases).map(own => [...own.keys()].sort((a, b) => a - b))

/** In weeks, as the papers have them. */
export const weeksOf = ({ repeats, last, observed }: BuyingHistory): BuyingHistory => ({
  repeats,
  last: last / 7,
  observed: observed / 7,
})

export const historiesAt = (book: readonly OrderDays[], at: number): BuyingHistory[] =>
  book.flatMap(days => {
    const history = historyAt(days, at)
    return history ? [weeksOf(history)] : []
  })

export type ExpectedChurn = {
  params: { r: number; alpha: number; a: number; b: number }
  customers: { x: number; tx: number; T: number; pAlive: number; e39: number; pNoOrder13: number }[]
  btyd_walkthrough: { paradox_tx20_T39: Record<string, number> }
  hardie_excel: { expected_times: number[]; expected: number[] }
}
export const expectedChurn = (): ExpectedChurn => json('churn/expected-bgnbd.json')

export type Series = { id: string; x: number[]; actual: number[]; R_thetaf: number[] }
export const m3Monthly = (): Series[] => json('forecast/m3-monthly.json').series

const secondColumn = (name: string): number[] => rows(name).map(([, value]) => Number(value))
export const nile = (): number[] => secondColumn('forecast/Nile.csv')
export const airPassengers = (): number[] => secondColumn('forecast/AirPassengers.csv')

const americanDay = (text: string): CalendarDate => {
  const [month = '', day = '', year = ''] = text.split('/')
  return dayOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

export const ibmBills = () =>
  rows('receivables/ibm-late-payments.csv').map(
    ([, customer = '', , , on = '', due = '', amount, disputed, settled = '', bill]) => ({
      customer,
      on: americanDay(on),
      due: americanDay(due),
      settledOn: americanDay(settled),
      amount: Number(amount),
      electronic: bill === 'Electronic' ? 1 : 0,
      disputed: disputed === 'Yes' ? 1 : 0,
    }),
  )
