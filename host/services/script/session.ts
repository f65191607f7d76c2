// Session and User: who runs the script, in which language and zone.
import { createHash } from 'node:crypto'
import { requireScope } from '../../runtime/rights'
import type { Run } from '../../runtime/run'
import { offer } from '../offer'

type GoogleUser = GoogleAppsScript.Base.User
type GoogleSession = GoogleAppsScript.Base.Session

export function userObject(run: Run, email: string): GoogleUser {
  return offer<GoogleUser>(run, {
    kind: 'User',
    inner: email,
    members: { getEmail: () => email, getUserLoginId: () => email },
  })
}

export function sessionService(run: Run): GoogleSession {
  return offer<GoogleSession>(run, {
    kind: 'Session',
    members: {
      getActiveUserLocale: () => run.account.locale,
      getScriptTimeZone: () => run.world.scriptZone,
      getEffectiveUser: () => {
        requireScope(run, 'Session.getEffectiveUser', 'userinfo.email')
        return userObject(run, run.account.email)
      },
      getActiveUser: () => {
        requireScope(run, 'Session.getActiveUser', 'userinfo.email')
        return userObject(run, knownActiveUser(run))
      },
      getTemporaryActiveUserKey: () => temporaryKey(run),
    },
  })
}

/** Who set off somebody else's trigger is told only within a Workspace domain. Source: SES. */
export function knownActiveUser({ world, account, activeUser }: Run): string {
  const domain = (email: string) => email.slice(email.indexOf('@'))
  const known =
    activeUser === account.email ||
    (world.account === 'workspace' && domain(activeUser) === domain(account.email))
  return known ? activeUser : ''
}

/** Changes every 30 days, as Google's does. */
function temporaryKey(run: Run): string {
  const period = Math.floor(run.startedAt / (30 * 86_400_000))
  return createHash('sha256').update(`${run.account.email}|${period}`).digest('base64url')
}
