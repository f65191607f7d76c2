// Settings as typed: a number only where the text says exactly one, and nothing lost on the way there and back.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWhole } from '../../src/sidebar/more/settings/entries'
import {
  changedIn,
  formFrom,
  ratedIn,
  readAmount,
  readEdges,
  readRate,
  settingsFrom,
  wrongIn,
} from '../../src/sidebar/more/settings/settings-form'
import { SETTINGS } from '../browser/sidebar/story/more'

describe('an amount', () => {
  it.each([
    ['200000', 20_000_000],
    ['200,000.50', 20_000_050],
    ['￥１，０００', 100_000],
    [' 0 ', 0],
  ])('%s is %i fen', (typed, minor) => {
    expect(readAmount(typed, 'CNY')).toBe(minor)
  })

  it.each(['', '十万', '20万', '1.234', '-5', '1e5', '12 元'])('%s is not taken for one', typed => {
    expect(readAmount(typed, 'CNY')).toBeNull()
  })

  it('has no decimals in yen', () => {
    expect([readAmount('500', 'JPY'), readAmount('500.5', 'JPY')]).toEqual([500, null])
  })
})

it('days are whole and within their limit', () => {
  expect([readWhole('７', 90), readWhole('90', 90), readWhole('91', 90), readWhole('3.5', 90)]).toEqual([
    7,
    90,
    null,
    null,
  ])
})

it('a rate is a percentage with two decimals at most, or blank', () => {
  expect(['1.5', '％ ２', '', '100', '100.01', '1.234', '-1', '一半'].map(readRate)).toEqual([
    0.015,
    0.02,
    null,
    1,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

it('edges are two to six whole numbers that rise, apart by any sign', () => {
  const read = (typed: string) => readEdges(typed, 'overdueDays')
  expect(['30 / 60 / 90', '７，１５、45', '1 2 3 4 5 6'].map(read)).toEqual([
    [30, 60, 90],
    [7, 15, 45],
    [1, 2, 3, 4, 5, 6],
  ])
  expect(['', '30', '30/30', '60/30', '0/30', '1.5/3', '-5/30', '1 2 3 4 5 6 7', '三十'].map(read)).toEqual(
    Array.from({ length: 9 }, () => null),
  )
})

it('other edges leave the rates of buckets that stay, ask for those of the new ones, and move none', () => {
  const form = { ...formFrom(SETTINGS, 'CNY'), overdueDays: '30/60/120' }
  form.provision = { ...form.provision, '31-60': '5', '61-90': '10', '90+': '50' }
  expect(ratedIn(form)).toEqual(['not-due', '1-30', '31-60', '61-120', '120+', 'undated'])
  const { finance, aging } = settingsFrom(form, SETTINGS, 'CNY')
  expect(aging.overdueDays).toEqual([30, 60, 120])
  expect(finance.provision).toEqual({
    'not-due': null,
    '1-30': null,
    '31-60': 0.05,
    '61-120': null,
    '120+': null,
    undated: null,
  })
  expect(wrongIn({ ...form, overdueDays: '60/30' }, 'CNY').overdueDays).toEqual({
    is: 'not-edges',
    max: 3650,
  })
})

describe('the form', () => {
  const form = formFrom(SETTINGS, 'CNY')

  it('gives the same settings back when nothing was changed, whatever the amounts', () => {
    const minor = fc.integer({ min: 0, max: 10_000_000_000 })
    fc.assert(
      fc.property(minor, minor, (large, tolerance) => {
        const settings = {
          ...SETTINGS,
          thresholds: { ...SETTINGS.thresholds, large },
          policy: { ...SETTINGS.policy, tolerance },
        }
        expect(settingsFrom(formFrom(settings, 'CNY'), settings, 'CNY')).toEqual(settings)
      }),
    )
  })

  it('names only what was changed, not what its own rounding would change', () => {
    const settings = { ...SETTINGS, policy: { ...SETTINGS.policy, keyAccountShare: 0.12345 } }
    const opened = formFrom(settings, 'CNY')
    expect(changedIn(opened, settings, 'CNY')).toEqual({})
    expect(changedIn({ ...opened, dueSoonDays: '5', language: 'en' }, settings, 'CNY')).toEqual({
      language: 'en',
      thresholds: { ...SETTINGS.thresholds, dueSoonDays: 5 },
    })
  })

  it('marks a level that does not come after the one before it, unless it is not in use', () => {
    const levels = form.levels.map((level, at) => (at === 2 ? { ...level, days: '3' } : level))
    expect(wrongIn({ ...form, levels }, 'CNY')).toEqual({ 'level-2': { is: 'not-ordered' } })
    const unused = levels.map((level, at) => (at === 2 ? { ...level, enabled: false } : level))
    expect(wrongIn({ ...form, levels: unused }, 'CNY')).toEqual({})
  })

  const withLevel = (at: number, part: Partial<(typeof form.levels)[number]>) => ({
    ...form,
    levels: form.levels.map((level, index) => (index === at ? { ...level, ...part } : level)),
  })

  it('shows a fourth level where there is none yet, and keeps it only in use', () => {
    expect(form.levels[4]).toMatchObject({ enabled: false, channel: 'owner', days: '60' })
    expect(settingsFrom(withLevel(4, { days: '70' }), SETTINGS, 'CNY')).toEqual(SETTINGS)
    const { policy } = settingsFrom(withLevel(4, { enabled: true }), SETTINGS, 'CNY')
    expect(policy.levels[4]).toEqual({
      level: 4,
      days: 60,
      approval: false,
      enabled: true,
      channel: 'owner',
    })
  })

  it('counts a level from the one before it: any days will do, but the first in use has none before it', () => {
    const second = withLevel(2, { after: 'previous', days: '2' })
    expect(wrongIn(second, 'CNY')).toEqual({})
    expect(settingsFrom(second, SETTINGS, 'CNY').policy.levels[2]).toMatchObject({
      after: 'previous',
      days: 2,
    })
    const levels = second.levels.map((level, at) => (at === 1 ? { ...level, enabled: false } : level))
    expect(wrongIn({ ...second, levels }, 'CNY')).toEqual({ 'level-2': { is: 'first-after-previous' } })
    expect(wrongIn(withLevel(2, { after: 'previous', days: '0' }), 'CNY')).toEqual({
      'level-2': { is: 'not-ordered' },
    })
    expect(wrongIn(withLevel(3, { after: 'previous', days: '12', stopAfter: '20' }), 'CNY')).toEqual({
      'stop-3': { is: 'stops-early', min: 27 },
    })
  })

  it('takes a blank amount for nobody being asked to pay first, and marks what is none', () => {
    expect(settingsFrom({ ...form, payFirst: ' ' }, SETTINGS, 'CNY').payFirst).toBeNull()
    expect(settingsFrom({ ...form, payFirst: '0' }, SETTINGS, 'CNY').payFirst).toBe(0)
    expect(changedIn({ ...form, payFirst: '1,000' }, SETTINGS, 'CNY')).toEqual({ payFirst: 100_000 })
    expect(wrongIn({ ...form, payFirst: '一些' }, 'CNY')).toEqual({ payFirst: { is: 'not-amount' } })
  })

  it('says of classes only what is not as it always was', () => {
    const typed = { ...form, classes: { ...form.classes, key: 'default' as const, A: 'by-hand' as const } }
    const { policy } = settingsFrom(typed, SETTINGS, 'CNY')
    expect(policy.classes).toEqual({ key: 'default', A: 'by-hand' })
    expect(formFrom({ ...SETTINGS, policy }, 'CNY').classes).toEqual(typed.classes)
    expect('classes' in settingsFrom(form, SETTINGS, 'CNY').policy).toBe(false)
  })

  it('takes copies as addresses and an end as days, and drops of a rule that is not mailed what only mails have', () => {
    const typed = withLevel(1, { cc: ' a@x.com；b@x.com ', ccOwner: true, text: '2', stopAfter: '90' })
    expect(wrongIn(typed, 'CNY')).toEqual({})
    const [, first] = settingsFrom(typed, SETTINGS, 'CNY').policy.levels
    expect(first).toMatchObject({ cc: ['a@x.com', 'b@x.com'], ccOwner: true, text: 2, stopAfter: 90 })
    expect(formFrom(settingsFrom(typed, SETTINGS, 'CNY'), 'CNY').levels[1]).toMatchObject({
      cc: 'a@x.com, b@x.com',
      text: '2',
      stopAfter: '90',
    })
    const phone = { channel: 'phone' as const, cc: 'a@x.com', text: '2' as const, ccOwner: true }
    expect(Object.keys(settingsFrom(withLevel(1, phone), SETTINGS, 'CNY').policy.levels[1] ?? {})).toEqual([
      'level',
      'days',
      'approval',
      'enabled',
      'channel',
    ])
    expect(wrongIn(withLevel(1, { cc: 'a@x', stopAfter: '0' }), 'CNY')).toEqual({
      'cc-1': { is: 'not-addresses', max: 5 },
      'stop-1': { is: 'not-stop', max: 3650 },
    })
  })

  it('marks each entry that is not a number', () => {
    const typed = { ...form, large: '很多', gapDays: '91', keyAccountShare: '150' }
    expect(Object.keys(wrongIn(typed, 'CNY')).sort()).toEqual(['gapDays', 'keyAccountShare', 'large'])
  })
})
