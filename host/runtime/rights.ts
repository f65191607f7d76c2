// What a run may do: the authorization modes of editor add-ons, the scopes of the manifest, and what the person has allowed.
// Source: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle.
import type { Guard } from '../document/document'
import type { ProtectionGetters } from '../document/protection/protected'
import { mayEditDocument, PROTECTION_WORDS, standing } from '../document/protection/protected'
import type { Consent } from '../types'
import type { Run } from './run'
import { fail } from './run'
import { type OpenFile, roleOf, type UserAccount, type World } from './world'

const SCOPE_ROOT = 'https://www.googleapis.com/auth/'

/** Fails unless the manifest asks for the scope, the person has allowed it and the run may use it: user data and windows need FULL. */
export function requireScope(run: Run, member: string, scope: string): void {
  const wanted = (scope === 'spreadsheets.currentonly' ? [scope, 'spreadsheets'] : [scope]).map(scopeUrl)
  const asked = wanted.filter(url => run.world.bundle.manifest.oauthScopes.includes(url))
  const inMode =
    run.authMode === 'FULL' ||
    (scope === 'spreadsheets.currentonly' && ['LIMITED', 'CUSTOM_FUNCTION'].includes(run.authMode))
  // A simple trigger and a custom function run without anybody's consent.
  const allowed = run.authMode !== 'FULL' || asked.some(url => isGranted(run.account, url))
  if (asked.length > 0 && inMode && allowed) return
  fail(`You do not have permission to call ${member}. Required permissions: ${scopeUrl(scope)}`)
}

/** Fails in AuthMode.NONE, where only menus, the user's language, logging and utilities work. */
export function requireEnabled(run: Run, member: string): void {
  if (run.authMode === 'NONE') fail(`You do not have permission to call ${member}`)
}

/** Fails in installable triggers, which have no window. */
export function requireWindow(run: Run, member: string): void {
  if (['clock trigger', 'event trigger', 'custom function'].includes(run.kind))
    fail(`Cannot call ${member} from this context.`)
}

/** The scope's URL; it may also be given by its end, 'script.send_mail'. */
export function scopeUrl(scope: string): string {
  return scope.startsWith('https://') ? scope : SCOPE_ROOT + scope
}

/** Scopes of the manifest, or some of them, that the person has not allowed. */
export function missingScopes(
  world: World,
  account: UserAccount,
  scopes = world.bundle.manifest.oauthScopes,
): string[] {
  return scopes.filter(url => !isGranted(account, url))
}

export function grantedScopes(world: World, account: UserAccount): string[] {
  return world.bundle.manifest.oauthScopes.filter(url => isGranted(account, url))
}

function isGranted({ granted }: UserAccount, url: string): boolean {
  return granted === 'all' || granted.includes(url)
}

/** Adds what the person allows to what they allowed before. */
export function grant(world: World, account: UserAccount, consent: Consent): void {
  if (consent === 'none') return
  const added = consent === 'all' ? world.bundle.manifest.oauthScopes : consent.map(scopeUrl)
  account.granted = [...new Set([...grantedScopes(world, account), ...added])]
}

/** A custom function only reads: AUTH, and developers.google.com/apps-script/guides/sheets/functions. */
export const readOnly: Guard = () => fail('You do not have permission to change the spreadsheet.')

/** What scripts run by somebody may do to the document: a warning stops no script. */
export function guardOf(file: OpenFile, email: string): Guard {
  const role = roleOf(file, email)
  return command => {
    if (!mayEditDocument(role)) fail('You do not have permission to perform that action.')
    const getters = file.document.model.getters as unknown as ProtectionGetters
    if (standing(getters, { email, role }, command) === 'barred') fail(PROTECTION_WORDS.barred.en)
  }
}
