// 设置: what a person can choose, and the letters.
import type { Input } from '../../contract/inputs'
import type { SettingsView } from '../../contract/outputs'
import { type Outcome, ok, problem } from '../answer'
import { letterTokens } from '../email/template'
import type { Office } from '../ports'
import { colourRules } from '../rules/colour-rules'
import { lettersInUse, saveLetters } from '../sending/letters'
import { renewApproval } from '../sending/owner'
import { readSettings, writeSettings } from '../settings'
import { readingOf } from '../setup-record'
import { loadBinding } from './load'

export const viewSettings = ({ desk, settings }: Office, _: Input<'settings'>): Outcome<SettingsView> =>
  ok({ settings, letters: lettersInUse(desk.documentStore), tokens: letterTokens(settings.letterLanguage) })

/** Letters are checked before anything is saved; new thresholds show in the sheet at once. */
export const saveSettings = (office: Office, asked: Input<'settings.save'>): Outcome<SettingsView> => {
  const { desk } = office
  const refused = saveLetters(office, asked.letters)
  if (refused !== null) return refused
  writeSettings(desk.documentStore, asked.settings)
  const saved: Office = { desk, settings: readSettings(desk.documentStore) }
  renewApproval(saved)
  const recoloured = recolour(office, saved)
  if (!recoloured) return problem('no-permission')
  return viewSettings(saved, {})
}

const recolour = (before: Office, after: Office): boolean => {
  if (JSON.stringify(before.settings.thresholds) === JSON.stringify(after.settings.thresholds)) return true
  const bound = loadBinding(after)
  if (!bound.ok) return true
  const { binding, setup } = bound.value
  if (!after.desk.ledger.mayEdit(binding)) return false
  after.desk.adoption.colour(
    binding,
    colourRules({ binding, reading: readingOf(setup), settings: after.settings }),
  )
  return true
}
