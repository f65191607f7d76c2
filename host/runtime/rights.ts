// What a run may do: the authorization modes of editor add-ons and the scopes of the manifest.
// Source: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle.
import type { Run } from './run'
import { fail } from './run'

const SCOPE_ROOT = 'https://www.googleapis.com/auth/'

/** Fails unless the manifest asks for the scope and the run may use it: user data and windows need FULL. */
export function requireScope(run: Run, member: string, scope: string): void {
  const wanted = scope === 'spreadsheets.currentonly' ? [scope, 'spreadsheets'] : [scope]
  const granted = wanted.some(name => run.world.bundle.manifest.oauthScopes.includes(SCOPE_ROOT + name))
  const allowed =
    run.authMode === 'FULL' || (scope === 'spreadsheets.currentonly' && run.authMode === 'LIMITED')
  if (granted && allowed && !(run.account.unauthorized && run.authMode === 'FULL')) return
  fail(`You do not have permission to call ${member}. Required permissions: ${SCOPE_ROOT}${scope}`)
}

/** Fails in AuthMode.NONE, where only menus, the user's language, logging and utilities work. */
export function requireEnabled(run: Run, member: string): void {
  if (run.authMode === 'NONE') fail(`You do not have permission to call ${member}`)
}

/** Fails in triggers, which have no window. */
export function requireWindow(run: Run, member: string): void {
  if (run.kind === 'clock trigger') fail(`Cannot call ${member} from this context.`)
}
