// 大客户快照 as the program reads and writes it, and the one property by which the hourly job knows what is kept.
import * as v from 'valibot'
import { isPeriodId, PERIOD_UNITS, type PeriodUnit } from '../../core/account-snapshots/periods'
import type { AccountFigures, Snapshot } from '../../core/account-snapshots/types'
import type { Cell } from '../../core/ledger/types'
import { standsFor } from '../../core/ledger/who/names'
import { type CurrencyCode, type Minor, toMajor } from '../../core/money'
import { wholeCompany } from '../../tables/account-snapshots'
import { dayIn, minorIn, textIn } from '../helper-cells'
import { knownNames } from '../names/known'
import type { Desk, HelperRow } from '../ports'

const KEY = 'zq.snapshots'

/** The last period of each kind that is kept, and the day on which one was last tried. */
const known = v.object({ quarter: v.string(), year: v.string(), tried: v.string() })
export type KnownSnapshots = v.InferOutput<typeof known>

export const knownSnapshots = ({ documentStore }: Desk): KnownSnapshots => {
  const text = documentStore.get(KEY)
  const parsed = text === null ? null : v.safeParse(known, JSON.parse(text))
  return parsed?.success === true ? parsed.output : { quarter: '', year: '', tried: '' }
}

export const noteSnapshots = (desk: Desk, changed: Partial<KnownSnapshots>): void =>
  desk.documentStore.put({ [KEY]: JSON.stringify({ ...knownSnapshots(desk), ...changed }) })

const AMOUNTS = ['revenue', 'grossProfit', 'costToServe', 'collected', 'balance', 'overdue'] as const
const SHARES = ['grossMargin', 'shareOfRevenue', 'satisfied'] as const
const NUMBERS = ['orders', 'daysToPay', 'payments', 'scores', 'services'] as const

/** In the ledger's currency; of one kept twice the first counts. A row whose period, day or balance somebody made unreadable is left out. */
export const readSnapshots = (desk: Desk, currency: CurrencyCode): Snapshot[] => {
  if (!desk.helpers.present().includes('account-snapshots')) return []
  const names = knownNames(desk)
  const seen = new Set<string>()
  return desk.helpers.read('account-snapshots').flatMap(({ values }) => {
    const [period, key, asOf] = [textIn(values.period), textIn(values.customer), dayIn(values.asOf)]
    const figures = figuresIn(values, currency)
    if (!isPeriodId(period) || asOf === null || figures === null || textIn(values.currency) !== currency)
      return []
    const customer = key === '' ? null : standsFor(names, key)
    const mark = `${period} ${customer ?? ''}`
    if (seen.has(mark)) return []
    seen.add(mark)
    const [name, words, at, by] = [values.name, values.words, values.at, values.by].map(textIn)
    return [
      { period, asOf, customer, figures, name: name ?? '', words: words ?? '', at: at ?? '', by: by ?? '' },
    ]
  })
}

const figuresIn = (values: HelperRow['values'], currency: CurrencyCode): AccountFigures | null => {
  const minor = (id: string): Minor | null => minorIn(values[id], currency)
  const number = (id: string): number | null => (typeof values[id] === 'number' ? values[id] : null)
  const percent = (id: string): number | null => {
    const value = number(id)
    return value === null ? null : value / 100
  }
  const [balance, overdue] = [minor('balance'), minor('overdue')]
  if (balance === null || overdue === null) return null
  return {
    revenue: minor('revenue'),
    orders: number('orders') ?? 0,
    grossProfit: minor('grossProfit'),
    grossMargin: percent('grossMargin'),
    costToServe: minor('costToServe'),
    shareOfRevenue: percent('shareOfRevenue'),
    collected: minor('collected'),
    balance,
    overdue,
    daysToPay: number('daysToPay'),
    payments: number('payments') ?? 0,
    satisfied: percent('satisfied'),
    scores: number('scores') ?? 0,
    services: number('services'),
  }
}

/** In one write. Call under the document lock. */
export const appendSnapshots = (desk: Desk, snapshots: readonly Snapshot[], currency: CurrencyCode): void => {
  desk.helpers.append(
    'account-snapshots',
    snapshots.map(({ period, asOf, customer, name, figures, words, at, by }) => ({
      period,
      asOf: { day: asOf },
      name: customer === null ? wholeCompany(desk.person.language) : name,
      ...cellsOf(figures, currency),
      words,
      currency,
      at,
      by,
      customer: customer ?? '',
    })),
  )
}

const cellsOf = (figures: AccountFigures, currency: CurrencyCode): Record<string, Cell> => {
  const cells: Record<string, Cell> = {}
  const put = (id: keyof AccountFigures, print: (value: number) => number) => {
    const value = figures[id]
    cells[id] = value === null ? '' : print(value)
  }
  for (const id of AMOUNTS) put(id, amount => toMajor(amount, currency))
  for (const id of SHARES) put(id, share => share * 100)
  for (const id of NUMBERS) put(id, value => value)
  return cells
}

/** The kinds whose last ended period is not kept yet. */
export const missingKinds = (desk: Desk, lastOf: (unit: PeriodUnit) => string): PeriodUnit[] => {
  const present = knownSnapshots(desk)
  return PERIOD_UNITS.filter(unit => present[unit] < lastOf(unit))
}
