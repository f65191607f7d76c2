// The rules of the levels as they are typed, and back: what is left blank is absent, as it was before there was such a thing.
import { LIMITS, type Settings } from '../../../../contract/settings'
import { readAddresses } from '../../../../core/ledger/cells/addresses'
import { FOURTH_LEVEL } from '../../../../core/reminders/policy/rules'
import type { LetterTextNumber, Level, TaskChannel } from '../../../../core/reminders/types'
import { readWhole, type WrongEntries } from '../entries'

export const CHANNELS = ['mail', 'wechat', 'phone', 'owner'] as const
export const TEXTS = ['own', '0', '1', '2', '3'] as const

/** `stopAfter` and `cc` blank: none. */
export type LevelForm = {
  days: string
  enabled: boolean
  approval: boolean
  after: 'due' | 'previous'
  channel: 'mail' | TaskChannel
  stopAfter: string
  cc: string
  ccOwner: boolean
  text: (typeof TEXTS)[number]
}

type Levels = Settings['policy']['levels']

/** The fourth level is shown where nobody has it yet, out of use. */
export const levelForms = (levels: Levels): LevelForm[] =>
  (levels.length > FOURTH_LEVEL.level ? levels : [...levels, FOURTH_LEVEL]).map(formOf)

const formOf = (level: Level): LevelForm => ({
  days: String(level.days),
  enabled: level.enabled,
  approval: level.approval,
  after: level.after ?? 'due',
  channel: level.channel ?? 'mail',
  stopAfter: level.stopAfter === undefined ? '' : String(level.stopAfter),
  cc: (level.cc ?? []).join(', '),
  ccOwner: level.ccOwner ?? false,
  text: level.text === undefined ? 'own' : (TEXTS[level.text + 1] ?? 'own'),
})

/** Null where it is no list of addresses. */
const readCopies = (typed: string): string[] | null => {
  const read = readAddresses(typed)
  if (!read.ok) return null
  const addresses = read.value ?? []
  return addresses.length > LIMITS.copies ? null : addresses
}

/** Undefined: neither blank nor a number of days. */
const readStop = (typed: string): number | null | undefined =>
  typed.trim() === '' ? null : readWhole(typed, LIMITS.stopAfter) || undefined

/** Every level in use comes later than the one before, and the first has none to be counted from. */
export const wrongLevels = (forms: readonly LevelForm[]): WrongEntries => {
  const wrong: WrongEntries = {}
  let before = 0
  let isFirst = true
  forms.forEach((form, level) => {
    const read = readWhole(form.days, LIMITS.ruleDays)
    const stop = readStop(form.stopAfter)
    if (read === null) wrong[`level-${level}`] = { is: 'not-whole', max: LIMITS.ruleDays }
    if (stop === undefined) wrong[`stop-${level}`] = { is: 'not-stop', max: LIMITS.stopAfter }
    if (readCopies(form.cc) === null) wrong[`cc-${level}`] = { is: 'not-addresses', max: LIMITS.copies }
    if (read === null || level === 0 || !form.enabled) return
    const isAfter = form.after === 'previous'
    const on = isAfter ? before + read : read
    if (on <= before) wrong[`level-${level}`] = { is: 'not-ordered' }
    if (isAfter && isFirst) wrong[`level-${level}`] = { is: 'first-after-previous' }
    if (typeof stop === 'number' && stop < on) wrong[`stop-${level}`] = { is: 'stops-early', min: on }
    before = on
    isFirst = false
  })
  return wrong
}

/** A fourth level that is neither in use nor saved before stays unsaid. */
export const levelsFrom = (forms: readonly LevelForm[], base: Levels): Levels =>
  forms.flatMap((form, at) => {
    const known = base[at]
    if (known === undefined && !form.enabled) return []
    return [levelFrom(form, known ?? FOURTH_LEVEL)]
  })

const levelFrom = (form: LevelForm, { level, days }: Level): Level => {
  const isMail = form.channel === 'mail'
  const stopAfter = readStop(form.stopAfter)
  const cc = readCopies(form.cc) ?? []
  return {
    level,
    days: readWhole(form.days, LIMITS.ruleDays) ?? days,
    approval: form.approval,
    enabled: form.enabled,
    ...(form.after === 'previous' && { after: form.after }),
    ...(form.channel !== 'mail' && { channel: form.channel }),
    ...(typeof stopAfter === 'number' && { stopAfter }),
    ...(isMail && cc.length > 0 && { cc }),
    ...(isMail && form.ccOwner && { ccOwner: true as const }),
    ...(isMail && form.text !== 'own' && { text: Number(form.text) as LetterTextNumber }),
  }
}
