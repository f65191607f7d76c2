// The event objects that triggers are given. Source: developers.google.com/apps-script/guides/triggers/events.
import type { Zone } from '../../document/document'
import { enumOf } from '../../services/enums'
import { knownActiveUser, userObject } from '../../services/script/session'
import { rangeObject } from '../../services/spreadsheet/range/range'
import { spreadsheetObject } from '../../services/spreadsheet/spreadsheet'
import type { ChangeType } from '../../types'
import type { Run } from '../run'
import type { ClockTrigger } from '../world'
import { wallOf } from '../zones'

export type Edit = { sheetId: string; zone: Zone; value?: string | undefined; oldValue?: string | undefined }

export function openEvent(run: Run, triggerUid?: string): unknown {
  return run.realm.adopt({
    ...common(run, triggerUid),
    ...(run.authMode === 'NONE' ? {} : { source: spreadsheetObject(run) }),
  })
}

/** Values only for a single cell; none where the cell was or became empty. */
export function editEvent(run: Run, { sheetId, zone, value, oldValue }: Edit, triggerUid?: string): unknown {
  return run.realm.adopt({
    ...common(run, triggerUid),
    source: spreadsheetObject(run),
    range: rangeObject(run, sheetId, zone),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  })
}

export function changeEvent(run: Run, changeType: ChangeType, triggerUid: string): unknown {
  return run.realm.adopt({ ...common(run, triggerUid), source: spreadsheetObject(run), changeType })
}

/** A simple trigger is told neither its id nor who it was. */
function common(run: Run, triggerUid: string | undefined) {
  const authMode = enumOf(run, 'AuthMode', run.authMode)
  return triggerUid === undefined
    ? { authMode, user: userObject(run, '') }
    : { authMode, triggerUid, user: userObject(run, knownActiveUser(run)) }
}

/** Fields of the moment in UTC. */
export function clockEvent(run: Run, trigger: ClockTrigger): unknown {
  const wall = new Date(wallOf(run.startedAt, 'UTC'))
  return run.realm.adopt({
    authMode: enumOf(run, 'AuthMode', run.authMode),
    'day-of-month': wall.getUTCDate(),
    'day-of-week': wall.getUTCDay() || 7,
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    month: wall.getUTCMonth() + 1,
    second: wall.getUTCSeconds(),
    timezone: 'UTC',
    triggerUid: trigger.id,
    'week-of-year': Math.ceil((dayOfYear(wall) + 1) / 7),
    year: wall.getUTCFullYear(),
  })
}

function dayOfYear(at: Date): number {
  return Math.floor((at.getTime() - Date.UTC(at.getUTCFullYear(), 0, 1)) / 86_400_000)
}
