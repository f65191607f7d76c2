// 设置: what a person can choose, and the letters.
import type { Input } from '../../contract/inputs'
import type { Settings, SettingsView } from '../../contract/settings'
import { type Outcome, ok, problem } from '../answer'
import { letterTokens } from '../email/template'
import type { Desk, Office } from '../ports'
import { lettersInUse, saveLetters } from '../sending/letters'
import { fingerprint, renewApproval } from '../sending/owner'
import { readSettings, writeSettings } from '../settings'
import { colourSheets } from './keep-up'
import { loadSheets, lockedSheet } from './load'

export const viewSettings = (office: Office, _: Input<'settings'>): Outcome<SettingsView> => {
  const { desk, settings } = office
  return ok({
    settings,
    letters: lettersInUse(desk.documentStore),
    tokens: letterTokens(settings.letterLanguage),
    fingerprint: fingerprint(office),
  })
}

/**
 * Saves what was changed over what stands there by now, so that two people's changes are both kept; letters are checked before
 * anything is saved. New thresholds show in the sheet at once.
 */
export const saveSettings = (office: Office, asked: Input<'settings.save'>): Outcome<SettingsView> => {
  const { desk } = office
  const saved = desk.locked(() => save(desk, asked))
  if (saved === null) return problem('busy')
  if (!saved.ok) return saved
  const after: Office = { desk, settings: saved.value }
  return recolour(office, after) ? viewSettings(after, {}) : problem('no-permission')
}

const save = (desk: Desk, { settings, letters, seen }: Input<'settings.save'>): Outcome<Settings> => {
  desk.documentStore.refresh()
  const before: Office = { desk, settings: readSettings(desk.documentStore) }
  const sawAll = seen === fingerprint(before)
  const refused = saveLetters(before, letters ?? [])
  if (refused !== null) return refused
  const after: Office = { desk, settings: { ...before.settings, ...settings } }
  writeSettings(desk.documentStore, after.settings)
  // The owner approves what he has seen, not what a colleague changed since.
  if (sawAll) renewApproval(after)
  return ok(after.settings)
}

const recolour = (before: Office, after: Office): boolean => {
  if (JSON.stringify(before.settings.thresholds) === JSON.stringify(after.settings.thresholds)) return true
  const adopted = loadSheets(after)
  if (!adopted.ok) return true
  if (lockedSheet(after.desk, adopted.value) !== null) return false
  colourSheets(after, adopted.value)
  return true
}
