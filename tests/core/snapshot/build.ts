// Snapshots for tests: items as they would be kept, and generators of whole ledgers of them.
import * as fc from 'fast-check'
import { customerKey } from '../../../src/core/ledger/customer-key'
import { printOf } from '../../../src/core/snapshot/kept'
import type { KeptItem } from '../../../src/core/snapshot/types'
import { anyAmount, nearbyDay } from '../arbitraries'
import { day } from '../ledger/build'

/** 100,000.00 of 云栖酒店, nothing paid, due 2026-09-04. */
export const kept = (changes: Partial<KeptItem> = {}): KeptItem => {
  const name = changes.name ?? '云栖酒店'
  return {
    sheet: '合同',
    row: 2,
    customer: customerKey(name),
    name,
    project: '大堂家具',
    reference: '',
    begins: day('2026-08-01'),
    due: day('2026-09-04'),
    total: 10_000_000,
    paid: 0,
    paidOn: null,
    ...changes,
  }
}

const text = fc.oneof(
  fc.constantFrom('', '大堂家具', '客房', '@', '-', '\\', 'a\tb', 'a\nb\rc', '=1+1', ' x ', '\\t'),
  fc.string({ maxLength: 12 }),
)
const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 5, arbitrary: value })

const anyPlan = fc.array(
  fc.record(
    {
      mark: fc.oneof(text, fc.constantFrom('1', '2', '', '1,2;3%', '%2c')),
      due: maybe(nearbyDay),
      total: maybe(anyAmount),
    },
    { noNullPrototype: true },
  ),
  { minLength: 1, maxLength: 4 },
)

export const anyKept: fc.Arbitrary<KeptItem> = fc
  .record({
    sheet: fc.constantFrom('合同', '2025'),
    row: fc.integer({ min: 2, max: 50_000 }),
    name: fc.oneof(fc.constantFrom('云栖酒店', '云栖 酒店', '青禾', ''), text),
    project: text,
    reference: fc.oneof(fc.constant(''), fc.constantFrom('HT-1', 'HT-2'), text),
    begins: maybe(nearbyDay),
    due: maybe(nearbyDay),
    total: maybe(anyAmount),
    paid: maybe(fc.integer({ min: -1000, max: 1_000_000 })),
    paidOn: maybe(nearbyDay),
  })
  .map(item => ({ ...item, customer: customerKey(item.name) }))
  .chain(item => maybe(anyPlan).map(plan => (plan === null ? item : { ...item, plan })))
  .chain(item =>
    fc
      .constantFrom(undefined, undefined, 'USD' as const, 'JPY' as const)
      .map(currency => (currency === undefined ? item : { ...item, currency })),
  )

/** Several items may share a name, as instalments do, or say exactly the same. */
export const anyKeptItems: fc.Arbitrary<KeptItem[]> = fc
  .array(
    fc.oneof(
      anyKept,
      anyKept.map(item => ({ ...item, name: '甲', customer: '甲', reference: 'HT-1' })),
    ),
    { maxLength: 25 },
  )
  .chain(items =>
    fc.shuffledSubarray([...items, ...items.slice(0, 3).map(item => ({ ...item }))], {
      minLength: items.length,
    }),
  )

/** Everything kept but the places, in an order of its own. */
export const prints = (items: readonly KeptItem[]): string[] => items.map(printOf).sort()
