// 设置: what a person can choose, and the letters.
import type { Input } from '../../../contract/inputs'
import type { Settings, SettingsView } from '../../../contract/settings'
import { bucketIds } from '../../../core/receivables/aging/edges'
import { type Outcome, ok, problem } from '../../answer'
import { briefingSwitch } from '../../briefing/switch'
import { letterTokens } from '../../email/template'
import { settleFourEyes } from '../../four-eyes/switch'
import { nudgeSwitch } from '../../freshness/nudging'
import { addOwners, ownersIn } from '../../freshness/people'
import type { Desk, Office } from '../../ports'
import { lettersInUse, saveLetters } from '../../sending/letters'
import { fingerprint, renewApproval } from '../../sending/owner'
import { readSettings, writeSettings } from '../../settings'
import { colourSheets } from '../keep-up'
import { loadLedger, lockedSheet } from '../load'
import { hasList, updateList } from '../warnings/update'

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
 * anything is saved. New thresholds show in the sheet at once: in its colours, and in 预警 where there is one.
 */
export const saveSettings = (office: Office, asked: Input<'settings.save'>): Outcome<SettingsView> => {
  const { desk } = office
  const saved = desk.locked(() => save(desk, asked))
  if (saved === null) return problem('busy')
  if (!saved.ok) return saved
  const after: Office = { desk, settings: saved.value }
  const begins = (uses: (settings: Settings) => boolean) => uses(saved.value) && !uses(office.settings)
  if (begins(needsPeople) || begins(mailsOwners)) listOwners(after)
  if (sameThresholds(office, after)) return viewSettings(after, {})
  const shown = showThresholds(after)
  return shown.ok ? viewSettings(after, {}) : shown
}

const sameThresholds = (before: Office, after: Office): boolean =>
  JSON.stringify(before.settings.thresholds) === JSON.stringify(after.settings.thresholds)

const save = (desk: Desk, { settings, letters, seen }: Input<'settings.save'>): Outcome<Settings> => {
  desk.documentStore.refresh()
  const before: Office = { desk, settings: readSettings(desk.documentStore) }
  const sawAll = seen === fingerprint(before)
  const after: Office = { desk, settings: withRates({ ...before.settings, ...settings }) }
  const refused =
    nudgeSwitch.refuse(before, after.settings) ??
    briefingSwitch.refuse(before, after.settings) ??
    settleFourEyes(before, after.settings) ??
    saveLetters(before, letters ?? [])
  if (refused !== null) return refused
  nudgeSwitch.settle(before, after.settings)
  briefingSwitch.settle(before, after.settings)
  writeSettings(desk.documentStore, after.settings)
  // The owner approves what he has seen, not what a colleague changed since.
  if (sawAll) renewApproval(after)
  return ok(after.settings)
}

/** A rate belongs to its bucket: one whose edges are no more is forgotten, never given to another. */
const withRates = (settings: Settings): Settings => {
  const { provision } = settings.finance
  const rates = bucketIds(settings.aging.overdueDays).map(id => [id, provision[id] ?? null] as const)
  return { ...settings, finance: { ...settings.finance, provision: Object.fromEntries(rates) } }
}

/** Owners are told what is to be verified, or get copies of letters. */
const needsPeople = ({ verify, policy }: Settings): boolean =>
  verify.nudge || policy.levels.some(({ enabled, ccOwner }) => enabled && ccOwner === true)

const mailsOwners = ({ verify, briefing }: Settings): boolean => verify.nudge || briefing.on

/** 人员 is made when the owners are first to be told; what cannot be read now is added by the hourly job. */
const listOwners = (office: Office): void => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return
  const { desk } = office
  desk.locked(() => addOwners(desk, ownersIn(loaded.value.ledger)))
}

/** A ledger that cannot be worked with shows none. */
const showThresholds = (office: Office): Outcome<null> => {
  const { desk } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return ok(null)
  const { sheets, contracts } = loaded.value
  if (lockedSheet(desk, sheets) !== null) return problem('no-permission')
  colourSheets(office, sheets, contracts)
  if (hasList(desk)) updateList(office, loaded.value)
  return ok(null)
}
