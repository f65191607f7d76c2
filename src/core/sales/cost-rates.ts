// 成本率: what a sale costs where nobody booked it, by customer and product; what rests on it is an estimate.
import { BLANK, type CellReading, cellText, halfWidth, isBlank, unreadable } from '../ledger/cells/text'
import { customerKey } from '../ledger/customer-key'
import type { Cell, CustomerKey } from '../ledger/types'

/** A row as it stands; blank cells mean everybody, everything. */
export type CostRateRow = { row: number; customer: Cell; product: Cell; rate: Cell }

/** 'unreadable': no rate. 'doubled': rows of one customer and product say different rates, and none counts. 'stranger': nobody the ledger has. */
export type CostRateProblem = { row: number; code: 'unreadable' | 'doubled' | 'stranger'; value: string }

export type CostRates = {
  /** Cost over revenue, 0 to 2; null where no row applies. */
  rateFor(customer: CustomerKey, product: string): number | null
  rows: number
  problems: CostRateProblem[]
}

const WRITTEN = /^(\d{1,3}(?:\.\d{1,4})?) ?(%)?$/
/** Whoever sells at half his cost still means it; more is a slip of the pen. */
const MOST = 2

/** 62 %, 0.62 and 62 are one rate; between 1 and 2 without a sign it may be either, and is none. */
const readRate = (cell: Cell): CellReading<number> => {
  const text = halfWidth(cellText(cell))
  if (isBlank(text)) return BLANK
  const [, digits, percent] = WRITTEN.exec(text) ?? []
  if (digits === undefined) return unreadable('rate-unreadable')
  const number = Number(digits)
  const isUnclear = percent === undefined && number > 1 && number <= MOST
  const rate = percent !== undefined || number > 1 ? number / 100 : number
  return rate <= MOST && !isUnclear ? { ok: true, value: rate } : unreadable('rate-unreadable')
}

const ANY = ''
const markOf = (customer: CustomerKey, product: string) => `${customer}|${product}`

type Known = { rate: number; row: number; doubled: boolean }

/**
 * The closest row counts: that of the customer and the product, of the product, of the customer, of everything else. `keyOf` is who a name
 * stands for, `isKnown` whether the ledger has him.
 */
export const costRates = (
  rows: readonly CostRateRow[],
  { keyOf, isKnown }: { keyOf: (name: string) => CustomerKey; isKnown: (customer: CustomerKey) => boolean },
): CostRates => {
  const problems: CostRateProblem[] = []
  const known = new Map<string, Known>()
  for (const { row, customer: whose, product: of, rate: cell } of rows) {
    const [name, product, written] = [whose, of, cell].map(one => cellText(one).trim())
    const rate = readRate(cell)
    if (!rate.ok) problems.push({ row, code: 'unreadable', value: written ?? '' })
    if (!rate.ok || rate.value === null) continue
    const customer = name === undefined || name === '' ? ANY : keyOf(name)
    if (customer !== ANY && !isKnown(customer)) problems.push({ row, code: 'stranger', value: name ?? '' })
    const mark = markOf(customer, customerKey(product ?? ''))
    const before = known.get(mark)
    if (before === undefined) known.set(mark, { rate: rate.value, row, doubled: false })
    else if (before.rate !== rate.value) {
      before.doubled = true
      problems.push({ row, code: 'doubled', value: written ?? '' })
    }
  }
  const keys = new Map<string, string>()
  const keyOfProduct = (product: string): string => {
    const key = keys.get(product) ?? customerKey(product)
    keys.set(product, key)
    return key
  }
  const rateFor = (customer: CustomerKey, product: string): number | null => {
    const what = keyOfProduct(product)
    for (const mark of [markOf(customer, what), markOf(ANY, what), markOf(customer, ANY), markOf(ANY, ANY)]) {
      const found = known.get(mark)
      if (found !== undefined) return found.doubled ? null : found.rate
    }
    return null
  }
  return { rateFor, rows: rows.length, problems }
}
