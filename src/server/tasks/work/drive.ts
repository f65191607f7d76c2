// Long work carried on for a while, by a page or by the hourly job, never by two at a time; ended when its list is done.
import type { WorkView } from '../../../contract/work'
import type { WorkKind } from '../../../core/work/kinds'
import { type Outcome, ok, problem } from '../../answer'
import { moveOn } from '../../archive/moving'
import { recoverRows } from '../../archive/recover'
import type { Office } from '../../ports'
import { clearUnits } from '../../work/list'
import { endWork, readWork, saveWork, type Work } from '../../work/record'
import { isRunning, workView } from '../../work/view'
import { tidyOn } from '../data/tidy'
import { dressOn } from '../setup/dress'
import { finishUninstall, uninstallOn } from '../setup/uninstall'

/** Goes on from where the work is until the time is up, and saves how far it came whenever that is certain. Call under the lock. */
export type Piece = (office: Office, work: Work, isTimeUp: () => boolean) => Outcome<Work>

const PIECES: Record<
  WorkKind,
  { go: Piece; end: (office: Office, work: Work, unattended: boolean) => void }
> = {
  archive: { go: moveOn, end: tellEnd },
  return: { go: moveOn, end: tellEnd },
  fixes: { go: tidyOn, end: tellEnd },
  setup: { go: dressOn, end: tellEnd },
  // Nothing is left to tell it in.
  uninstall: { go: uninstallOn, end: finishUninstall },
}

function tellEnd({ desk }: Office, work: Work, unattended: boolean): void {
  clearUnits(desk)
  endWork(desk, work, { stopped: false, unattended })
}

export type Driving = { work: string; seconds: number; unattended: boolean }

/** Where somebody else is at it, or it is done by now, only looks. */
export const driveWork = (office: Office, { work: id, seconds, unattended }: Driving): Outcome<WorkView> => {
  const { desk } = office
  const result = desk.locked((): Outcome<WorkView> => {
    desk.documentStore.refresh()
    const work = readWork(desk)
    if (work === null || work.id !== id) return ok(workView(desk))
    const runner = { id: desk.person.id(), label: desk.person.label() }
    if (isRunning(work) && work.runner?.id !== runner.id) return ok(workView(desk))
    const piece = PIECES[work.kind]
    const begun = { ...work, runner: { ...runner, at: Date.now() } }
    saveWork(desk, begun)
    const until = desk.secondsRun() + seconds
    const gone = piece.go(office, begun, () => desk.secondsRun() >= until)
    if (!gone.ok) {
      saveWork(desk, { ...(readWork(desk) ?? begun), runner: null })
      return gone
    }
    if (gone.value.done < gone.value.total) {
      saveWork(desk, { ...gone.value, runner: { ...runner, at: Date.now() } })
    } else piece.end(office, gone.value, unattended)
    return ok(workView(desk))
  })
  return result ?? problem('busy')
}

/** Ends it where it stands; rows that are between two sheets come to rest first. */
export const endHere = (office: Office, id: string): Outcome<WorkView> => {
  const { desk } = office
  const result = desk.locked((): Outcome<WorkView> => {
    desk.documentStore.refresh()
    if (readWork(desk)?.id === id) {
      recoverRows(office)
      const work = readWork(desk)
      clearUnits(desk)
      if (work !== null) endWork(desk, work, { stopped: true, unattended: false })
    }
    return ok(workView(desk))
  })
  return result ?? problem('busy')
}
