// 客户, one row a customer: what it says of him comes before what his contracts say, and where the two differ it is named.
import type { Problem } from '../../problem'
import { addressKey, phoneNumbers } from '../cells/addresses'
import { customerKey } from '../customer-key'
import { problemIn, type RowFacts, readValue } from '../read-row'
import { type LedgerSource, readRows } from '../read-rows'
import type { CustomerKey, LedgerField, NamedRow } from '../types'
import type { Who } from '../who/reader'

/** `byKey`: the first row of each name; `fields`: those that have a column in 客户. */
export type ListedCustomers = {
  byKey: Map<CustomerKey, RowFacts>
  fields: ReadonlySet<LedgerField>
  problems: Problem[]
  named: NamedRow[]
}

/** Null where there is no such sheet. A row without a name, and a name that stood before, are named and not used. */
export function listedCustomers(sources: readonly LedgerSource[], who: Who): ListedCustomers | null {
  if (sources.length === 0) return null
  const listed: ListedCustomers = {
    byKey: new Map(),
    fields: new Set(sources.flatMap(({ fields }) => fields)),
    problems: [],
    named: [],
  }
  for (const source of sources) {
    const { sheet } = source.table
    readRows(source, who, (row, facts) => {
      const { key, blocking, harmless } = facts
      listed.problems.push(...blocking, ...harmless)
      const first = listed.byKey.get(key)
      if (key === '') {
        if (blocking.length === 0)
          listed.problems.push(problemIn({ sheet, row }, 'customer-unnamed', 'customer'))
        return
      }
      listed.named.push({ sheet, row: row.row, key })
      if (first === undefined) listed.byKey.set(key, facts)
      else {
        const twice = problemIn({ sheet, row }, 'customer-listed-twice', 'customer')
        listed.problems.push({ ...twice, other: at(first, 'customer') })
      }
    })
  }
  return listed
}

const COMPARED = ['contact', 'phone', 'address', 'industry', 'region', 'rating'] as const

/** For each field of the customer the first of his contracts that says something else than 客户. */
export function differences(listed: RowFacts, contracts: readonly RowFacts[]): Problem[] {
  const problems: Problem[] = []
  const name = (field: LedgerField, differing: RowFacts | undefined) => {
    if (differing !== undefined)
      problems.push({
        code: 'customer-differs',
        place: { sheet: differing.sheet, row: differing.row, field },
        value: textOf(differing, field),
        other: at(listed, field),
      })
  }
  for (const field of COMPARED) {
    const said = listed[field]
    if (said === '') continue
    name(
      field,
      contracts.find(
        one => one[field] !== '' && one[field] !== said && !saysTheSame(field, one[field], said),
      ),
    )
  }
  const addresses = readValue(listed.addresses)
  if (addresses !== null) {
    const same = addressKey(addresses)
    name(
      'email',
      contracts.find(one => {
        const his = readValue(one.addresses)
        return his !== null && addressKey(his) !== same
      }),
    )
  }
  const limit = readValue(listed.creditLimit)
  if (limit !== null) {
    name(
      'creditLimit',
      contracts.find(one => (readValue(one.creditLimit) ?? limit) !== limit),
    )
  }
  return problems
}

/** The first contract of a customer whom 客户 does not have. */
export function notListed({ sheet, row, customer }: RowFacts): Problem {
  return { code: 'customer-not-listed', place: { sheet, row, field: 'customer' }, value: customer }
}

/** 021-6000 0000 and 02160000000 are one number, 李 敏 and 李敏 one person. */
function saysTheSame(field: (typeof COMPARED)[number], one: string, other: string): boolean {
  if (plain(one) === plain(other)) return true
  return field === 'phone' && numbers(one) !== '' && numbers(one) === numbers(other)
}

function plain(text: string): string {
  return customerKey(text).replace(/[-()]/g, '')
}

function numbers(phone: string): string {
  return phoneNumbers(phone).sort().join(' ')
}

function at(facts: RowFacts, field: LedgerField): { place: Problem['place']; value: string } {
  return { place: { sheet: facts.sheet, row: facts.row, field }, value: textOf(facts, field) }
}

function textOf(facts: RowFacts, field: LedgerField): string {
  if (field === 'email') return facts.emailText
  if (field === 'creditLimit') return facts.creditLimitText
  const text: unknown = facts[field as 'customer']
  return String(text)
}
