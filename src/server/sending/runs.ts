// The last runs, as the sidebar and 总览 tell them.
import type { RunSummary } from '../../contract/reminders'
import type { Store } from '../ports'

type RunRecord = RunSummary & { run: string }

const KEY = 'zq.runs'
const KEPT = 10

const stored = (store: Store): RunRecord[] => {
  const text = store.get(KEY)
  return text === null ? [] : (JSON.parse(text) as RunRecord[])
}

/** Newest first, at most ten. */
export const recentRuns = (store: Store): RunSummary[] =>
  stored(store).map(({ run: _, ...summary }) => summary)

/** What became of the letters of several runs. */
export const runTotals = (runs: readonly RunSummary[]): Pick<RunSummary, 'sent' | 'failed' | 'unknown'> => {
  const total = (count: 'sent' | 'failed' | 'unknown') => runs.reduce((sum, run) => sum + run[count], 0)
  return { sent: total('sent'), failed: total('failed'), unknown: total('unknown') }
}

/** Once a run: a run that died while it was being recorded is not told twice. */
export const recordRun = (store: Store, record: RunRecord): void =>
  store.put({
    [KEY]: JSON.stringify([record, ...stored(store).filter(({ run }) => run !== record.run)].slice(0, KEPT)),
  })
