// What one run asked of Google, and how a table tells it.
import type { Execution } from '../types'

export type Cost = { calls: number; read: number; written: number; seconds: number; cpu: number }

export const costOf = (run: Execution): Cost => ({
  calls: run.totalCalls,
  read: run.cellsRead,
  written: run.cellsWritten,
  seconds: run.simulatedSeconds,
  cpu: run.cpuMs,
})

/** Such as 12,345. */
export const grouped = (n: number): string => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',')
