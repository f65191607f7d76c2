// The rows that add up an account, held against its rows that were read: what was missed shows here.
import type { Minor } from '../money'
import type { OffSum } from './types'

export type SumRow = { row: number; name: string; code: string; amount: Minor }

/** Sums of an account with a code only: a bare 合计 may add up accounts that were left out. */
export function offSums(sums: readonly SumRow[], counted: readonly SumRow[]): OffSum[] {
  const wanted = new Map(sums.filter(({ code }) => /^\d{4}/.test(code)).map(sum => [sum.code, 0]))
  if (wanted.size === 0) return []
  const lengths = [...new Set([...wanted.keys()].map(({ length }) => length))]
  for (const { code, amount } of counted) {
    for (const length of lengths) {
      const prefix = code.slice(0, length)
      const known = prefix.length === length ? wanted.get(prefix) : undefined
      if (known !== undefined) wanted.set(prefix, known + amount)
    }
  }
  return sums.flatMap(({ row, name, code, amount }) => {
    const total = wanted.get(code)
    return total === undefined || total === amount ? [] : [{ row, name, stated: amount, counted: total }]
  })
}
