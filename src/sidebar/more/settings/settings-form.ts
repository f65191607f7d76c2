// The settings as they are typed, and back: text becomes numbers only when it says exactly one.
import { type ChangedSettings, LIMITS, type Settings, WHOLE_LIMITS } from '../../../contract/settings'
import { type CurrencyCode, decimalsOf, minorFromDecimal } from '../../../core/money'
import { areEdges, bucketIds, LARGEST_EDGE } from '../../../core/receivables/aging/edges'
import type { BucketId } from '../../../core/receivables/types'
import { readWhole, type WrongEntries } from './entries'
import { type ClassForm, classesFrom, classForm } from './policy/class-form'
import { type LevelForm, levelForms, levelsFrom, wrongLevels } from './policy/level-form'
import { type ServiceForm, serviceForm, serviceFrom, wrongInService } from './service/service-form'

export type SettingsForm = {
  [Name in AmountName | WholeName]: string
} & {
  keyAccountShare: string
  levels: LevelForm[]
  classes: ClassForm
  /** '' for none. */
  payFirst: string
  gapUnit: 'days' | 'workdays'
  off: Settings['thresholds']['off']
  goal: Settings['goal']
  language: Settings['language']
  letterLanguage: Settings['letterLanguage']
  sender: Settings['sender']
  sendHour: number
  /** '' for never. */
  receiptsAge: string
  verify: Settings['verify']
  fourEyesOn: boolean
  money: Settings['money']
  /** Percent, '' for none. */
  provision: Record<string, string>
  capitalRate: string
  revenue: Settings['sales']['revenue']
  keyNeed: Settings['sales']['need']
  /** '' for none. */
  taxRate: string
  keyPurchases: string
  keyProfitShare: string
  /** Upper edges of the aging buckets, one after the other. */
  overdueDays: string
  ageMonths: string
  planMonthly: boolean
  /** Percent, '' for none. */
  finalLoss: string
  forwardPercent: string
  limitationYears: string
  lateInterest: Settings['formal']['interest']
  /** '' for none. */
  yearlyRate: string
  receiptNotes: boolean
  hiddenParts: Settings['summary']['hidden']
  service: ServiceForm
}

export const AMOUNTS = ['large', 'tolerance', 'minimum', 'fourEyesAtLeast'] as const
export type AmountName = (typeof AMOUNTS)[number]
/** Whole numbers and the most each may be. */
export type WholeName = keyof typeof WHOLE_LIMITS
const FORWARD_LIMIT = 300

const wholePart = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',')

const typedAmount = (minor: number, currency: CurrencyCode): string => {
  const decimals = decimalsOf(currency)
  const digits = String(minor).padStart(decimals + 1, '0')
  const whole = wholePart(digits.slice(0, digits.length - decimals))
  const rest = digits.slice(digits.length - decimals)
  return /^0*$/.test(rest) ? whole : `${whole}.${rest}`
}

/** An amount as typed in minor units, or null when it is not one; commas and a currency sign are let pass. */
export const readAmount = (typed: string, currency: CurrencyCode): number | null => {
  const plain = typed.normalize('NFKC').replace(/[\s,¥$€£]/g, '')
  const [, whole, fraction = ''] = /^(\d{1,12})(?:\.(\d+))?$/.exec(plain) ?? []
  if (whole === undefined) return null
  return minorFromDecimal(Number(whole + fraction), fraction.length, currency)
}

export const formFrom = (settings: Settings, currency: CurrencyCode): SettingsForm => {
  const { thresholds, policy } = settings
  return {
    goal: settings.goal,
    language: settings.language,
    letterLanguage: settings.letterLanguage,
    sender: settings.sender,
    sendHour: settings.sendHour,
    receiptsAge: settings.receiptsAge === null ? '' : String(settings.receiptsAge),
    verify: settings.verify,
    fourEyesOn: settings.fourEyes.on,
    money: settings.money,
    fourEyesAtLeast: typedAmount(settings.fourEyes.atLeast, currency),
    limitationYears: String(settings.formal.limitationYears),
    lateInterest: settings.formal.interest,
    receiptNotes: settings.formal.receiptNotes,
    yearlyRate: typedRate(settings.formal.yearlyRate),
    planMonthly: settings.collectionPlan.monthly,
    finalLoss: typedRate(settings.finance.roll.finalLoss),
    forwardPercent: String(Math.round(settings.finance.roll.forward * 100)),
    overdueDays: settings.aging.overdueDays.join(' / '),
    ageMonths: settings.aging.ageMonths.join(' / '),
    provision: eachBucket(settings.aging.overdueDays, id =>
      typedRate(settings.finance.provision[id] ?? null),
    ),
    capitalRate: typedRate(settings.finance.capitalRate),
    revenue: settings.sales.revenue,
    keyNeed: settings.sales.need,
    taxRate: typedRate(settings.sales.taxRate),
    keyPurchases: settings.sales.purchases === null ? '' : String(settings.sales.purchases),
    keyProfitShare: typedRate(settings.sales.profitShare),
    dueSoonDays: String(thresholds.dueSoonDays),
    longUnpaidDays: String(thresholds.longUnpaidDays),
    habitDays: String(thresholds.habitDays),
    creditPercent: String(thresholds.creditPercent),
    graceDays: String(thresholds.graceDays),
    off: thresholds.off,
    hiddenParts: settings.summary.hidden,
    gapDays: String(policy.gapDays),
    gapUnit: policy.gapUnit ?? 'days',
    large: typedAmount(thresholds.large, currency),
    tolerance: typedAmount(policy.tolerance, currency),
    minimum: typedAmount(policy.minimum, currency),
    keyAccountShare: String(Math.round(policy.keyAccountShare * 1000) / 10),
    levels: levelForms(policy.levels),
    classes: classForm(policy),
    payFirst: settings.payFirst === null ? '' : typedAmount(settings.payFirst, currency),
    service: serviceForm(settings.service),
  }
}

/** What is wrong with the form; empty when it can be saved. */
export const wrongIn = (form: SettingsForm, currency: CurrencyCode): WrongEntries => {
  const wrong: WrongEntries = {}
  for (const name of AMOUNTS)
    if (readAmount(form[name], currency) === null) wrong[name] = { is: 'not-amount' }
  for (const [name, max] of Object.entries(WHOLE_LIMITS) as [WholeName, number][]) {
    if (readWhole(form[name], max) === null) wrong[name] = { is: 'not-whole', max }
  }
  if (readPercent(form.keyAccountShare) === null) wrong.keyAccountShare = { is: 'not-whole', max: 100 }
  for (const name of ['overdueDays', 'ageMonths'] as const) {
    if (readEdges(form[name], name) === null) wrong[name] = { is: 'not-edges', max: LARGEST_EDGE[name] }
  }
  for (const id of ratedIn(form)) {
    if (readRate(form.provision[id] ?? '') === undefined) wrong[`provision-${id}`] = { is: 'not-percent' }
  }
  if (readWhole(form.forwardPercent, FORWARD_LIMIT) === null) {
    wrong.forwardPercent = { is: 'not-whole', max: FORWARD_LIMIT }
  }
  if (!readWhole(form.limitationYears, LIMITS.limitationYears))
    wrong.limitationYears = { is: 'not-years', max: LIMITS.limitationYears }
  if (readRate(form.finalLoss) === undefined) wrong.finalLoss = { is: 'not-percent' }
  if (readRate(form.capitalRate) === undefined) wrong.capitalRate = { is: 'not-percent' }
  const yearly = readRate(form.yearlyRate)
  if (yearly === undefined || (form.lateInterest === 'rate' && !yearly))
    wrong.yearlyRate = { is: 'not-percent' }
  const taxRate = readRate(form.taxRate)
  if (taxRate === undefined || (taxRate ?? 0) > LIMITS.taxRate) wrong.taxRate = { is: 'not-tax' }
  if (readPurchases(form.keyPurchases) === undefined) wrong.keyPurchases = { is: 'not-purchases' }
  if (readRate(form.keyProfitShare) === undefined) wrong.keyProfitShare = { is: 'not-percent' }
  if (form.payFirst.trim() !== '' && readAmount(form.payFirst, currency) === null)
    wrong.payFirst = { is: 'not-amount' }
  if (form.receiptsAge.trim() !== '' && readWhole(form.receiptsAge, LIMITS.receiptsAge) === null)
    wrong.receiptsAge = { is: 'not-whole', max: LIMITS.receiptsAge }
  return { ...wrong, ...wrongLevels(form.levels), ...wrongInService(form.service) }
}

const readPercent = (typed: string): number | null => {
  const plain = typed.normalize('NFKC').replace(/[\s%]/g, '')
  return /^\d{1,3}(\.\d)?$/.test(plain) && Number(plain) <= 100 ? Number(plain) : null
}

const typedRate = (rate: number | null): string =>
  rate === null ? '' : String(Number((rate * 100).toFixed(2)))

/** A percentage up to two decimals as a fraction, null for blank, undefined when it is neither. */
export const readRate = (typed: string): number | null | undefined => {
  const plain = typed.normalize('NFKC').replace(/[\s%]/g, '')
  if (plain === '') return null
  return /^\d{1,3}(\.\d{1,2})?$/.test(plain) && Number(plain) <= 100 ? Number(plain) / 100 : undefined
}

/** Null for blank, undefined when it is no number of purchases. */
const readPurchases = (typed: string): number | null | undefined => {
  if (typed.trim() === '') return null
  return readWhole(typed, LIMITS.purchases) || undefined
}

/** Edges as typed, apart by any sign: `30 / 60 / 90`; null when they are not two to six numbers that rise. */
export const readEdges = (typed: string, name: keyof typeof LARGEST_EDGE): number[] | null => {
  const plain = typed.normalize('NFKC').trim()
  if (!/^\d+([\s,/;、]+\d+)*$/.test(plain)) return null
  const edges = plain.split(/\D+/).map(Number)
  return areEdges(edges, LARGEST_EDGE[name]) ? edges : null
}

/** The buckets of the edges as typed, each with a rate to be entered; none while the edges are wrong. */
export const ratedIn = ({ overdueDays }: Pick<SettingsForm, 'overdueDays'>): readonly BucketId[] => {
  const edges = readEdges(overdueDays, 'overdueDays')
  return edges === null ? [] : bucketIds(edges)
}

const eachBucket = <T>(overdueDays: readonly number[], of: (id: string) => T): Record<string, T> =>
  Object.fromEntries(bucketIds(overdueDays).map(id => [id, of(id)]))

/** The settings of a form without wrong entries; `base` gives what the form does not show. */
export const settingsFrom = (form: SettingsForm, base: Settings, currency: CurrencyCode): Settings => {
  const amount = (name: AmountName) => readAmount(form[name], currency) ?? 0
  const whole = (name: WholeName) => readWhole(form[name], WHOLE_LIMITS[name]) ?? 0
  const overdueDays = readEdges(form.overdueDays, 'overdueDays') ?? base.aging.overdueDays
  return {
    goal: form.goal,
    language: form.language,
    letterLanguage: form.letterLanguage,
    sender: form.sender,
    sendHour: form.sendHour,
    receiptsAge: readWhole(form.receiptsAge, LIMITS.receiptsAge) || null,
    verify: form.verify,
    fourEyes: { on: form.fourEyesOn, atLeast: amount('fourEyesAtLeast') },
    money: form.money,
    finance: {
      provision: eachBucket(overdueDays, id => readRate(form.provision[id] ?? '') ?? null),
      capitalRate: readRate(form.capitalRate) ?? null,
      roll: {
        finalLoss: readRate(form.finalLoss) ?? null,
        forward: (readWhole(form.forwardPercent, FORWARD_LIMIT) ?? 100) / 100,
      },
    },
    sales: {
      revenue: form.revenue,
      taxRate: readRate(form.taxRate) ?? null,
      purchases: readPurchases(form.keyPurchases) ?? null,
      profitShare: readRate(form.keyProfitShare) ?? null,
      need: form.keyNeed,
    },
    briefing: base.briefing,
    summary: { hidden: form.hiddenParts },
    service: serviceFrom(form.service, base.service),
    collectionPlan: { monthly: form.planMonthly },
    payFirst: readAmount(form.payFirst, currency),
    formal: {
      receiptNotes: form.receiptNotes,
      interest: form.lateInterest,
      yearlyRate: readRate(form.yearlyRate) ?? null,
      limitationYears: readWhole(form.limitationYears, LIMITS.limitationYears) ?? base.formal.limitationYears,
    },
    aging: { overdueDays, ageMonths: readEdges(form.ageMonths, 'ageMonths') ?? base.aging.ageMonths },
    thresholds: {
      dueSoonDays: whole('dueSoonDays'),
      large: amount('large'),
      longUnpaidDays: whole('longUnpaidDays'),
      habitDays: whole('habitDays'),
      creditPercent: whole('creditPercent'),
      graceDays: whole('graceDays'),
      off: form.off,
    },
    policy: {
      gapDays: whole('gapDays'),
      ...(form.gapUnit === 'workdays' && { gapUnit: form.gapUnit }),
      tolerance: amount('tolerance'),
      minimum: amount('minimum'),
      keyAccountShare: (readPercent(form.keyAccountShare) ?? 0) / 100,
      levels: levelsFrom(form.levels, base.policy.levels),
      ...classesFrom(form.classes),
    },
  }
}

/**
 * The settings changed in a form, each whole. Those left alone are not sent, so that a colleague's change of them stays; nor is
 * what only the form's rounding would change.
 */
export const changedIn = (form: SettingsForm, base: Settings, currency: CurrencyCode): ChangedSettings => {
  const opened = settingsFrom(formFrom(base, currency), base, currency)
  const written = settingsFrom(form, base, currency)
  return Object.fromEntries(
    Object.entries(written).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(opened[name as keyof Settings]),
    ),
  )
}
