// 坏账准备, reckoned: aging × the team's own rates, the practical expedient of IFRS 9 and CAS 22 (receivables.md 2.7). No voucher.
import { type Minor, sum } from '../../money'
import type { Figure } from '../../problem'
import type { Aging, BucketId } from '../types'

/** Loss rates by bucket, 0 to 1; null or absent where the team has none. A rate belongs to its bucket's edges: other edges have none. */
export type ProvisionRates = Readonly<Record<string, number | null>>

export type ProvisionLine = { id: BucketId; amount: Minor; rate: number | null; loss: Minor | null }

/** `total` over the buckets with a rate, `n` items; `unrated`: what is open in the others. `falling`: older than the one before, and rated less. */
export type Provision = {
  lines: ProvisionLine[]
  total: Figure
  unrated: Minor
  falling: BucketId[]
}

/** Each bucket's loss to the cent, half up; null 'no-rates' while no bucket has one. */
export function provision({ buckets }: Aging, rates: ProvisionRates): Provision {
  const lines = buckets.map(({ id, amount }): ProvisionLine => {
    const rate = rates[id] ?? null
    return { id, amount, rate, loss: rate === null ? null : Math.round(amount * rate) }
  })
  const rated = lines.flatMap(({ loss }) => loss ?? [])
  const n = sum(buckets.filter(({ id }) => (rates[id] ?? null) !== null).map(({ count }) => count))
  return {
    lines,
    total: rated.length === 0 ? { value: null, n: 0, reason: 'no-rates' } : { value: sum(rated), n },
    unrated: sum(lines.filter(({ rate }) => rate === null).map(({ amount }) => amount)),
    falling: fallingRates(lines),
  }
}

function fallingRates(lines: readonly ProvisionLine[]): BucketId[] {
  let highest = 0
  const falling: BucketId[] = []
  for (const { id, rate } of lines) {
    if (id === 'undated' || rate === null) continue
    if (rate < highest) falling.push(id)
    else highest = rate
  }
  return falling
}

/** What money that is not there costs: amount × yearly rate × days / 365, in minor units (receivables.md 2.9). */
export function capitalCost(amount: Minor, { rate, days }: { rate: number; days: number }): Minor {
  return Math.round((amount * rate * days) / 365)
}
