// The hourly job takes up long work that somebody left: in turns, so that colleagues find the document free in between.
import type { Office } from '../../ports'
import { readWork } from '../../work/record'
import { isRunning } from '../../work/view'
import { driveWork } from './drive'

const TURN_SECONDS = 20
/** Of the six minutes; what is then left is for the next hour. */
const LAST_TURN_SECONDS = 270

export const isWorkWaiting = ({ desk }: Office): boolean => {
  const work = readWork(desk)
  return work !== null && !isRunning(work)
}

export const workJob = (office: Office): void => {
  const { desk } = office
  for (;;) {
    const work = readWork(desk)
    if (work === null || desk.secondsRun() > LAST_TURN_SECONDS) return
    const gone = driveWork(office, { work: work.id, seconds: TURN_SECONDS, unattended: true })
    if (!gone.ok) {
      console.warn(`Long work waits: ${gone.problem.code} ${gone.problem.values.join(', ')}`)
      return
    }
    const now = readWork(desk)
    if (now?.id === work.id && now.done === work.done) return
  }
}
