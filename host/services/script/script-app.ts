// ScriptApp: what the script is, what it was allowed, and its triggers.
import { grant, grantedScopes, missingScopes, requireScope, scopeUrl } from '../../runtime/rights'
import type { Run } from '../../runtime/run'
import { fail, stop } from '../../runtime/run'
import { enumObject, enumOf } from '../enums'
import { innerOf, offer } from '../offer'
import { AUTHORIZATION_REQUIRED } from '../texts'
import { deleteTrigger, ownTriggers, triggerBuilder, triggerObject } from './triggers'

type GoogleScriptApp = GoogleAppsScript.Script.ScriptApp
type GoogleAuthorization = GoogleAppsScript.Script.AuthorizationInfo

export function scriptService(run: Run): GoogleScriptApp {
  const triggers = (member: string) => () => {
    requireScope(run, `ScriptApp.${member}`, 'script.scriptapp')
    return ownTriggers(run).map(trigger => triggerObject(run, trigger))
  }
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
      getInstallationSource: () => {
        const asAddOn = run.world.deployment === 'addon' && run.account.installed
        return enumOf(run, 'InstallationSource', asAddOn ? 'WEB_STORE_ADD_ON' : 'NONE')
      },
      getAuthorizationInfo: (mode: unknown, scopes?: unknown) =>
        authorizationObject(run, innerOf<string>(run, mode, 'AuthMode'), requested(run, scopes)),
      requireScopes: (mode: unknown, scopes: unknown) =>
        requireConsent(run, innerOf<string>(run, mode, 'AuthMode'), requested(run, scopes)),
      requireAllScopes: (mode: unknown) =>
        requireConsent(run, innerOf<string>(run, mode, 'AuthMode'), requested(run, undefined)),
      invalidateAuth: () => {
        run.account.granted = []
      },
      newTrigger: (functionName: string) => {
        requireScope(run, 'ScriptApp.newTrigger', 'script.scriptapp')
        return triggerBuilder(run, functionName)
      },
      getProjectTriggers: triggers('getProjectTriggers'),
      getUserTriggers: triggers('getUserTriggers'),
      deleteTrigger: (trigger: unknown) => {
        requireScope(run, 'ScriptApp.deleteTrigger', 'script.scriptapp')
        deleteTrigger(run, trigger)
      },
    },
  })
}

/** The scopes asked about, all of the manifest without a list. Fails for one the manifest does not name. */
function requested(run: Run, scopes: unknown): string[] {
  const { oauthScopes } = run.world.bundle.manifest
  if (scopes === undefined) return oauthScopes
  if (!Array.isArray(scopes)) fail("The parameters don't match the method signature: String[] expected.")
  return scopes.map(String).map(scope => {
    const url = scopeUrl(scope)
    return oauthScopes.includes(url) ? url : fail(`The scope ${scope} is not requested by this script.`)
  })
}

/** Only FULL needs anybody's consent. Source: developers.google.com/apps-script/reference/script/authorization-info. */
function missingIn(run: Run, mode: string, scopes: string[]): string[] {
  return mode === 'FULL' ? missingScopes(run.world, run.account, scopes) : []
}

/** `getAuthorizedScopes` is not in @types 2.0.13. */
function authorizationObject(run: Run, mode: string, scopes: string[]): GoogleAuthorization {
  const missing = missingIn(run, mode, scopes)
  const granted = grantedScopes(run.world, run.account).filter(scope => scopes.includes(scope))
  return offer<GoogleAuthorization & { getAuthorizedScopes(): string[] }>(run, {
    kind: 'AuthorizationInfo',
    members: {
      getAuthorizationStatus: () =>
        enumOf(run, 'AuthorizationStatus', missing.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED'),
      getAuthorizationUrl: () => (missing.length > 0 ? 'https://script.google.com/authorize' : null),
      getAuthorizedScopes: () => granted,
    },
  })
}

/** Without the consent the run ends here; the person is asked for it, and it counts from the next run on. Source: SA. */
function requireConsent(run: Run, mode: string, scopes: string[]): void {
  if (missingIn(run, mode, scopes).length === 0) return
  const asks = run.kind === 'menu' || run.kind === 'editor'
  if (asks) grant(run.world, run.account, run.account.consents.shift() ?? 'none')
  throw stop(run, AUTHORIZATION_REQUIRED)
}
