// People's words of a customer as they stand: what 大客户计划 has open of him, and what is written at the foot of 大客户总结.

import type { PlanKind } from '../../core/account-plan/types'
import { planKindText } from '../../tables/account-plan/words'
import { type PlanLedger, readPlan } from '../account-plan/rows'
import { ownWordsNow } from '../account-sheet/replace'
import type { Desk } from '../ports'

/** What is said in words rather than in amounts and days. */
const TOLD: ReadonlySet<PlanKind> = new Set(['measure', 'rival', 'expansion', 'strategy', 'resource'])

/** A cell holds 50,000 characters. */
const MOST_CHARACTERS = 45_000

/** Each sheet is read once, whoever is asked for afterwards. */
export const wordsNow = (desk: Desk, ledger: PlanLedger): ((customer: string) => string) => {
  const own = ownWordsNow(desk)
  const planned = new Map<string, string[]>()
  for (const { customer, kind, state, what, about, note } of readPlan(desk, ledger)?.entries ?? []) {
    const said = [about, what, note].filter(text => text !== '').join(' ')
    if (state !== 'open' || !TOLD.has(kind) || said === '') continue
    const lines = planned.get(customer) ?? []
    lines.push(`${planKindText(kind, desk.person.language)} ${said}`)
    planned.set(customer, lines)
  }
  return customer =>
    [...(planned.get(customer) ?? []), own.get(customer) ?? '']
      .filter(line => line !== '')
      .join('\n')
      .slice(0, MOST_CHARACTERS)
      .replace(/[\uD800-\uDBFF]$/, '')
}
