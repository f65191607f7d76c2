// ScriptApp: clock triggers and authorization.
import { TRIGGERS_PER_USER } from '../runtime/limits'
import { requireScope } from '../runtime/rights'
import type { Run } from '../runtime/run'
import { fail, nowOf } from '../runtime/run'
import { firstRun, type Schedule } from '../runtime/schedule'
import type { Trigger } from '../runtime/world'
import { enumObject, enumOf } from './enums'
import { innerOf, offer } from './offer'

type GoogleScriptApp = GoogleAppsScript.Script.ScriptApp
type GoogleTrigger = GoogleAppsScript.Script.Trigger
type GoogleClock = GoogleAppsScript.Script.ClockTriggerBuilder

const ADDON_HOURLY = 'Add-ons may not create time-based triggers to run more frequently than once per hour.'
const ADDON_ONE =
  'This add-on has created too many time-based triggers in this document for this Google user account.'

export function scriptService(run: Run): GoogleScriptApp {
  return offer<GoogleScriptApp>(run, {
    kind: 'ScriptApp',
    members: {
      AuthMode: enumObject(run, 'AuthMode') as GoogleScriptApp['AuthMode'],
      AuthorizationStatus: enumObject(run, 'AuthorizationStatus') as GoogleScriptApp['AuthorizationStatus'],
      EventType: enumObject(run, 'EventType') as GoogleScriptApp['EventType'],
      TriggerSource: enumObject(run, 'TriggerSource') as GoogleScriptApp['TriggerSource'],
      InstallationSource: enumObject(run, 'InstallationSource') as GoogleScriptApp['InstallationSource'],
      WeekDay: enumObject(run, 'WeekDay') as GoogleScriptApp['WeekDay'],
      getScriptId: () => 'zhangqi-local-script',
      getInstallationSource: () =>
        enumOf(run, 'InstallationSource', run.world.deployment === 'addon' ? 'WEB_STORE_ADD_ON' : 'NONE'),
      getAuthorizationInfo: () => authorizationObject(run),
      newTrigger: (functionName: string) => {
        requireScope(run, 'ScriptApp.newTrigger', 'script.scriptapp')
        return triggerBuilder(run, functionName)
      },
      getProjectTriggers: () => {
        requireScope(run, 'ScriptApp.getProjectTriggers', 'script.scriptapp')
        return ownTriggers(run).map(trigger => triggerObject(run, trigger))
      },
      getUserTriggers: () => {
        requireScope(run, 'ScriptApp.getUserTriggers', 'script.scriptapp')
        return ownTriggers(run).map(trigger => triggerObject(run, trigger))
      },
      deleteTrigger: (trigger: unknown) => {
        requireScope(run, 'ScriptApp.deleteTrigger', 'script.scriptapp')
        const { id } = innerOf<Trigger>(run, trigger, 'Trigger')
        const at = run.file.triggers.findIndex(own => own.id === id && own.user === run.account.email)
        if (at < 0) fail('The trigger was not found.')
        run.file.triggers.splice(at, 1)
      },
    },
  })
}

/** A user sees the triggers they made in this document, nobody else's. */
function ownTriggers(run: Run): Trigger[] {
  return run.file.triggers.filter(trigger => trigger.user === run.account.email)
}

function triggerObject(run: Run, trigger: Trigger): GoogleTrigger {
  return offer<GoogleTrigger>(run, {
    kind: 'Trigger',
    inner: trigger,
    members: {
      getUniqueId: () => trigger.id,
      getHandlerFunction: () => trigger.functionName,
      getEventType: () => enumOf(run, 'EventType', 'CLOCK'),
      getTriggerSource: () => enumOf(run, 'TriggerSource', 'CLOCK'),
      getTriggerSourceId: () => null,
    },
  })
}

function authorizationObject(run: Run) {
  return offer<GoogleAppsScript.Script.AuthorizationInfo>(run, {
    kind: 'AuthorizationInfo',
    members: {
      getAuthorizationStatus: () =>
        enumOf(run, 'AuthorizationStatus', run.account.unauthorized ? 'REQUIRED' : 'NOT_REQUIRED'),
      getAuthorizationUrl: () => (run.account.unauthorized ? 'https://script.google.com/authorize' : null),
    },
  })
}

function triggerBuilder(run: Run, functionName: string) {
  return offer<GoogleAppsScript.Script.TriggerBuilder>(run, {
    kind: 'TriggerBuilder',
    members: { timeBased: () => clockBuilder(run, functionName) },
  })
}

function clockBuilder(run: Run, functionName: string): GoogleClock {
  const schedule: Schedule = { zone: run.world.scriptZone }
  const having = (part: Partial<Schedule>) => {
    Object.assign(schedule, part)
    return builder
  }
  const builder: GoogleClock = offer<GoogleClock>(run, {
    kind: 'ClockTriggerBuilder',
    members: {
      everyMinutes: (minutes: number) => {
        if (![1, 5, 10, 15, 30].includes(minutes))
          fail('Invalid argument: everyMinutes takes 1, 5, 10, 15 or 30.')
        return having({ everyMinutes: minutes })
      },
      everyHours: (hours: number) => {
        if (![1, 2, 4, 6, 8, 12].includes(hours))
          fail('Invalid argument: everyHours takes 1, 2, 4, 6, 8 or 12.')
        return having({ everyHours: hours })
      },
      everyDays: (days: number) => having({ everyHours: days * 24 }),
      atHour: (hour: number) => having({ hour }),
      nearMinute: (minute: number) => having({ minute }),
      inTimezone: (zone: string) => having({ zone }),
      create: () => create(run, functionName, schedule),
    },
  })
  return builder
}

function create(run: Run, functionName: string, schedule: Schedule): GoogleTrigger {
  const own = ownTriggers(run)
  if (run.world.deployment === 'addon') {
    if (schedule.everyMinutes !== undefined) fail(ADDON_HOURLY)
    if (own.length > 0) fail(ADDON_ONE)
  }
  const ofUser = run.world.files
    .flatMap(file => file.triggers)
    .filter(trigger => trigger.user === run.account.email)
  if (ofUser.length >= TRIGGERS_PER_USER) fail('This script has too many triggers.')
  const trigger: Trigger = {
    id: String(Math.floor(run.world.random() * 1e15)),
    user: run.account.email,
    functionName,
    schedule,
    ...firstRun(schedule, nowOf(run), run.world.random),
  }
  run.file.triggers.push(trigger)
  return triggerObject(run, trigger)
}
