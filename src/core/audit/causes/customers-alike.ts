// Two spellings that may be one customer: shown as pairs to look at, never merged.
import type { CustomerKey, LedgerItem } from '../../ledger/types'
import { pairKey } from '../../ledger/who/names'
import type { Problem } from '../../problem'

const CHINESE_FORM = /(?:股份|有限|责任|集团)*公司$/
const ENGLISH_FORM = /(?: (?:company|co|limited|ltd|incorporated|inc|corporation|corp|llc))+$/

/** The name without width, case, spaces, punctuation, brackets (their content stays) and the form of the company. */
export function bareName(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const letters = words.replace(/ /g, '')
  const bare = words.replace(ENGLISH_FORM, '').replace(/ /g, '').replace(CHINESE_FORM, '')
  return bare === '' ? letters : bare
}

/** Each customer whose bare name an earlier one has, at his first row; none of whom a person said that they are two. */
export function customersAlike(
  items: readonly LedgerItem[],
  different: ReadonlySet<string> = new Set(),
): Problem[] {
  const seen = new Set<CustomerKey>()
  const byBareName = new Map<string, LedgerItem>()
  const problems: Problem[] = []
  for (const item of items) {
    if (item.customer === '' || seen.has(item.customer)) continue
    seen.add(item.customer)
    const bare = bareName(item.customerName)
    const earlier = byBareName.get(bare)
    if (earlier === undefined) byBareName.set(bare, item)
    else if (!different.has(pairKey(item.customer, earlier.customer))) problems.push(alike(item, earlier))
  }
  return problems
}

function alike(item: LedgerItem, earlier: LedgerItem): Problem {
  return {
    code: 'customers-alike',
    place: { sheet: item.sheet, row: item.row, field: 'customer' },
    value: item.customerName,
    other: {
      place: { sheet: earlier.sheet, row: earlier.row, field: 'customer' },
      value: earlier.customerName,
    },
  }
}
