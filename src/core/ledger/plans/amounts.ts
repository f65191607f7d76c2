// The amounts of a plan by the balance-line rule (receivables.md §2.14): each line rounded, the last or the balance line takes the rest.
import type { Minor } from '../../money'
import type { Part } from './types'

/** Why the lines do not make the contract; `left` in minor units, negative where they are more than the contract. */
export type PlanFault =
  | { code: 'exceeds'; left: Minor }
  | { code: 'short'; left: Minor }
  | { code: 'two-balances' }
  | { code: 'empty-line'; line: number }

export type PlanAmounts = { ok: true; amounts: Minor[] } | { ok: false; amounts: Minor[]; fault: PlanFault }

/** What shares written with four decimals may be off a whole. */
const ALMOST = 1e-6

/**
 * The amount of each line, in their order. Shares that make a whole, and one balance line, give exactly the contract; fixed amounts without
 * a balance line have to. Where they do not, the amounts are answered with the fault.
 */
export function planAmounts(total: Minor, parts: readonly Part[]): PlanAmounts {
  const amounts = parts.map(part => (part.kind === 'balance' ? 0 : amountOf(total, part)))
  const balances = parts.flatMap(({ kind }, at) => (kind === 'balance' ? [at] : []))
  if (balances.length > 1) return { ok: false, amounts, fault: { code: 'two-balances' } }
  const takesRest = balances[0] ?? (areWhole(parts) ? parts.length - 1 : null)
  if (takesRest !== null && parts.length > 0) {
    const others = amounts.reduce((sum, amount, at) => (at === takesRest ? sum : sum + amount), 0)
    if (total < others) return { ok: false, amounts, fault: { code: 'exceeds', left: total - others } }
    amounts[takesRest] = total - others
  }
  const left = total - amounts.reduce((sum, amount) => sum + amount, 0)
  if (left !== 0) return { ok: false, amounts, fault: { code: left < 0 ? 'exceeds' : 'short', left } }
  const empty = amounts.findIndex(amount => amount <= 0)
  if (empty >= 0) return { ok: false, amounts, fault: { code: 'empty-line', line: empty } }
  return { ok: true, amounts }
}

/** So many equal parts; thirds of 10.00 are 3.33, 3.33 and 3.34. */
export function equalParts(count: number): Part[] {
  return Array.from({ length: count }, () => ({ kind: 'share', part: 1, of: count }))
}

function amountOf(total: Minor, part: Exclude<Part, { kind: 'balance' }>): Minor {
  return part.kind === 'fixed' ? part.amount : shareOf(total, part)
}

/** Rounded half up; split so that the product stays exact for any amount a ledger holds. */
function shareOf(total: Minor, { part, of }: { part: number; of: number }): Minor {
  const whole = Math.floor(total / of)
  return Math.round(whole * part + ((total - whole * of) * part) / of)
}

function areWhole(parts: readonly Part[]): boolean {
  let sum = 0
  for (const part of parts) {
    if (part.kind !== 'share') return false
    sum += part.part / part.of
  }
  return parts.length > 0 && Math.abs(sum - 1) < ALMOST
}
