// After how many days half of the items were paid, those still open counted as far as they have waited (Kaplan & Meier 1958).
import type { LevelEffect } from './types'

type Waited = { waited: number; paid: number | null }

export const halfPaidAfter = (told: readonly Waited[], fewest: number): LevelEffect['half'] => {
  const n = told.length
  if (n < fewest) return { value: null, n, reason: 'not-enough-data' }
  const days = told
    .map(({ paid, waited }) => ({ day: paid ?? waited, isPaid: paid !== null }))
    // Of one day those who paid come first: who waited until then might have paid on it.
    .sort((a, b) => a.day - b.day || Number(b.isPaid) - Number(a.isPaid))
  let unpaid = 1
  for (const [at, { day, isPaid }] of days.entries()) {
    if (isPaid) unpaid *= 1 - 1 / (n - at)
    // Of products of fractions: 0.5 may come out a hair above.
    if (unpaid <= 0.5 + 1e-9) return { value: day, n }
  }
  return { value: null, n, reason: 'half-unpaid' }
}
