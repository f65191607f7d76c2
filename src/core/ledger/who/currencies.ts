// Rows of one currency: what is owed in another is read, added up and shown by itself, and never with the ledger's own.
import type { CurrencyCode } from '../../money'
import { writtenText } from '../cells/text'
import type { PlannedContract } from '../plans/types'
import type { LedgerSource } from '../read-rows'
import type { Ledger, LedgerItem, LedgerRow } from '../types'
import type { Who } from './reader'
import { currencyOf } from './words'

/** A sheet's rows by currency; `own` has those of the ledger's, those that say none, and those that cannot be told. */
export type ByCurrency = { own: LedgerSource; others: Map<CurrencyCode, LedgerSource> }

/** By customer, the currency 客户 states for contracts that do not say their own; none where it has no such column. */
export function listedCurrencies(lists: readonly LedgerSource[], who: Who): Map<string, CurrencyCode> {
  const listed = new Map<string, CurrencyCode>()
  for (const { table, fields, reading } of lists) {
    if (!fields.includes('currency')) continue
    for (const { cells } of table.rows) {
      const text = writtenText(cells.currency)
      const currency = text === '' ? null : currencyOf(text, reading.currency)
      const key = who.keyOf(writtenText(cells.customer), writtenText(cells.customerId))
      if (currency !== null && key !== '' && !listed.has(key)) listed.set(key, currency)
    }
  }
  return listed
}

/** A ledger without a word on currencies is read as it is. */
export function byCurrency(
  source: LedgerSource,
  { who, listed }: { who: Who; listed: ReadonlyMap<string, CurrencyCode> },
): ByCurrency {
  const { table, reading, fields } = source
  const hasColumn = fields.includes('currency')
  if (!hasColumn && listed.size === 0) return { own: source, others: new Map() }
  const groups = new Map<CurrencyCode, LedgerRow[]>()
  for (const row of table.rows) {
    const { cells } = row
    const text = hasColumn ? writtenText(cells.currency) : ''
    const stated =
      text === ''
        ? listed.get(who.keyOf(writtenText(cells.customer), writtenText(cells.customerId)))
        : currencyOf(text, reading.currency)
    const currency = stated ?? reading.currency
    const group = groups.get(currency)
    if (group) group.push(row)
    else groups.set(currency, [row])
  }
  const of = (currency: CurrencyCode): LedgerSource => ({
    ...source,
    whole: table,
    table: { sheet: table.sheet, rows: groups.get(currency) ?? [] },
    reading: { ...reading, currency },
  })
  const others = [...groups.keys()].filter(currency => currency !== reading.currency)
  return {
    own: others.length === 0 ? source : of(reading.currency),
    others: new Map(others.map(currency => [currency, of(currency)])),
  }
}

/** The contracts of all currencies, one a row, for what is asked of rows and not of amounts. */
export function everyItem({
  contracts,
  foreign = [],
}: Pick<Ledger, 'contracts' | 'foreign'>): readonly LedgerItem[] {
  return foreign.length === 0 ? contracts : [...contracts, ...foreign.flatMap(one => one.contracts)]
}

/** The plans of all currencies, likewise. */
export function everyPlan({
  plans,
  foreign = [],
}: Pick<Ledger, 'plans' | 'foreign'>): readonly PlannedContract[] {
  return foreign.length === 0 ? plans : [...plans, ...foreign.flatMap(one => one.plans)]
}
