// The IBM invoices as a plain book kept day by day: what is open, what was told, and the letters that are due, counted without the program.
import { ibmColumn } from './ibm'

const DAY_MS = 86_400_000
const at = (day: string) => Date.parse(`${day}T00:00:00Z`)
export const later = (day: string, days: number): string =>
  new Date(at(day) + days * DAY_MS).toISOString().slice(0, 10)
const between = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY_MS)
/** The announced holidays begin with 2018: before, weekends alone are days of rest. */
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(at(day)).getUTCDay())

export type Invoice = {
  customer: string
  number: string
  from: string
  due: string
  amount: string
  cents: number
  isDisputed: boolean
  paid: string
  /** The highest level told. */
  told: number
}

const iso = (cell: string) => {
  const [month = '', date = '', year = ''] = cell.split('/')
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

/** In the order of their days; of one customer in so many. */
export const invoicesOfEvery = (nth: number): Invoice[] => {
  const customers = ibmColumn('customerID')
  const chosen = new Set([...new Set(customers)].sort().filter((_, n) => n % nth === 0))
  const [numbers, from, due, amounts, disputed, paid] = [
    ibmColumn('invoiceNumber'),
    ibmColumn('InvoiceDate').map(iso),
    ibmColumn('DueDate').map(iso),
    ibmColumn('InvoiceAmount'),
    ibmColumn('Disputed'),
    ibmColumn('SettledDate').map(iso),
  ]
  return customers
    .map((customer, n) => ({
      customer,
      number: numbers[n] ?? '',
      from: from[n] ?? '',
      due: due[n] ?? '',
      amount: amounts[n] ?? '',
      cents: Math.round(Number(amounts[n]) * 100),
      isDisputed: disputed[n] === 'Yes',
      paid: paid[n] ?? '',
      told: 0,
    }))
    .filter(({ customer }) => chosen.has(customer))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** Days past the due day at which a level is told, and days between two letters. */
export const LEVEL_DAYS = [3, 15, 30] as const
const GAP_DAYS = 7

export type Overdue = { invoice: Invoice; days: number }

/** By customer what is past its due day on a day and not paid by it. */
export const overdueOn = (invoices: readonly Invoice[], day: string): Map<string, Overdue[]> => {
  const found = new Map<string, Overdue[]>()
  for (const invoice of invoices) {
    if (invoice.from > day || invoice.paid <= day || invoice.due >= day) continue
    const own = found.get(invoice.customer) ?? []
    own.push({ invoice, days: between(invoice.due, day) })
    found.set(invoice.customer, own)
  }
  return found
}

const isDue = ({ invoice: { told, isDisputed }, days }: Overdue): boolean =>
  !isDisputed && days >= (LEVEL_DAYS[told] ?? Number.POSITIVE_INFINITY)

export type DueLetter = {
  customer: string
  /** `number open-in-cents`, all that is past due and not disputed. */
  items: string[]
  /** `number@level` */
  claims: string[]
}

/** What a customer is to be told on a day; null for nothing. */
export const letterDue = (overdue: readonly Overdue[], { last, day }: { last: string; day: string }) => {
  if (last !== '' && later(last, GAP_DAYS) > day) return null
  const claimed = overdue.filter(isDue)
  const [first] = claimed
  if (first === undefined) return null
  return {
    customer: first.invoice.customer,
    items: overdue
      .filter(({ invoice }) => !invoice.isDisputed)
      .map(({ invoice }) => `${invoice.number} ${invoice.cents}`)
      .sort(),
    claims: claimed.map(({ invoice }) => `${invoice.number}@${invoice.told + 1}`).sort(),
  } satisfies DueLetter
}

/** Whether what 为何未发 says of a customer who gets no letter is so; `letters`: how many he got. */
export const isTrue = (
  reason: string,
  overdue: readonly Overdue[],
  { last, day, letters }: { last: string; day: string; letters: number },
): boolean => {
  const chased = overdue.filter(({ invoice }) => !invoice.isDisputed)
  switch (reason) {
    case 'disputed':
      return chased.length < overdue.length
    case 'gap':
      return last !== '' && later(last, GAP_DAYS) > day
    case 'already-reminded':
      return chased.some(({ invoice, days }) => invoice.told > 0 && days < (LEVEL_DAYS[invoice.told] ?? 0))
    case 'before-first-level':
      return chased.some(({ invoice, days }) => invoice.told === 0 && days < LEVEL_DAYS[0])
    case 'ladder-ended':
      return chased.some(({ invoice }) => invoice.told === LEVEL_DAYS.length)
    case 'unanswered':
      return letters >= 2
    default:
      return false
  }
}
