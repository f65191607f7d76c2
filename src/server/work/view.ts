// The piece of long work under way as the page shows it, and how the last one ended.
import type { WorkView } from '../../contract/work'
import { hourlyOwner } from '../hourly'
import type { Desk } from '../ports'
import { lastAct } from '../undo/act'
import { lastWork, readWork, type Work } from './record'

/** Whoever was at it this short a time ago is at it still. */
const SURELY_RUNNING_MS = 2 * 60_000

export const isRunning = ({ runner }: Work): boolean =>
  runner !== null && Date.now() - runner.at < SURELY_RUNNING_MS

export const workView = (desk: Desk): WorkView => {
  const work = readWork(desk)
  const act = lastAct(desk)
  if (work === null) return { now: null, last: lastWork(desk), act }
  const { id, kind, by, startedAt, done, total, runner } = work
  const isOthers = runner !== null && runner.id !== desk.person.id() && isRunning(work)
  return {
    now: {
      id,
      kind,
      by,
      startedAt,
      done,
      total,
      runBy: isOthers ? runner.label : null,
      hourly: hourlyOwner(desk) !== null,
    },
    last: lastWork(desk),
    act,
  }
}
