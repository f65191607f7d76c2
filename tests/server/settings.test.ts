// 设置 on the built add-on: defaults, what is kept, what is refused.
import { describe, expect, it } from 'vitest'
import type { SettingsView } from '../../src/contract/settings'
import { putLong } from '../../src/server/long-values'
import type { Store } from '../../src/server/ports'
import { DEFAULT_SETTINGS, readSettings } from '../../src/server/settings'
import { adoptAs, openLedger } from './adopting'
import { refusal, saveSettings, value } from './receivables-desk'

describe('settings', () => {
  it('begin with the usual ladder: 3, 15 and 30 days, the notice off', () => {
    const { ann } = openLedger()
    const { settings, letters, tokens } = value(ann, 'settings', {})
    expect(settings.policy.levels.map(({ days, enabled, approval }) => [days, enabled, approval])).toEqual([
      [7, false, false],
      [3, true, false],
      [15, true, false],
      [30, true, true],
    ])
    expect(letters).toHaveLength(8)
    expect(tokens).toContain('客户名称')
  })

  it('are kept for everybody in the document', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    const payTo = `示例银行 ${'6222 '.repeat(300)}`
    saveSettings(ann, settings => ({ ...settings, sendHour: 14, sender: { ...settings.sender, payTo } }))
    const { settings } = value(host.as('bob@example.com'), 'settings', {})
    expect(settings.sendHour).toBe(14)
    expect(settings.sender.payTo).toBe(payTo)
  })

  it('two people change on different pages are both kept, and so are letters changed by two', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    const bob = host.as('bob@example.com')
    const forAnn = value(ann, 'settings', {})
    const forBob = value(bob, 'settings', {})
    const edited = (view: SettingsView, level: number) =>
      view.letters
        .filter(one => one.level === level && one.language === 'zh-CN')
        .map(one => ({ ...one, subject: `第 ${level} 级` }))
    value(bob, 'settings.save', { letters: edited(forBob, 2), seen: forBob.fingerprint })
    value(bob, 'settings.save', { settings: { sendHour: 14 }, seen: forBob.fingerprint })
    const saved = value(ann, 'settings.save', {
      settings: { goal: 'return' },
      letters: edited(forAnn, 1),
      seen: forAnn.fingerprint,
    })
    expect(saved.settings).toEqual({ ...forAnn.settings, goal: 'return', sendHour: 14 })
    const subjects = saved.letters.filter(({ language }) => language === 'zh-CN').map(one => one.subject)
    expect(subjects.slice(1, 3)).toEqual(['第 1 级', '第 2 级'])
    expect(value(bob, 'settings', {})).toEqual(saved)
  })

  it('saved before the warning rules could be switched off keep all they say', () => {
    const {
      habitDays: _,
      creditPercent: __,
      graceDays: ___,
      off: ____,
      ...older
    } = DEFAULT_SETTINGS.thresholds
    const thresholds = { ...older, large: 12_300, longUnpaidDays: 45 }
    const kept = { ...DEFAULT_SETTINGS, sendHour: 14, thresholds }
    expect(readSettings(storeWith(kept))).toEqual({
      ...kept,
      thresholds: { ...thresholds, habitDays: 10, creditPercent: 80, graceDays: 0, off: [] },
    })
  })

  it('saved before there were rates for losses and money keep all they say', () => {
    const { finance: _, payFirst: __, ...older } = DEFAULT_SETTINGS
    const kept = { ...older, sendHour: 14, fourEyes: { on: true, atLeast: 500 } }
    expect(readSettings(storeWith(kept))).toEqual({
      ...kept,
      finance: DEFAULT_SETTINGS.finance,
      payFirst: null,
    })
  })

  it('saved before rules could say more keep the very text of their policy, so that what an owner approved stays approved', () => {
    const policy =
      '{"levels":[{"level":0,"days":7,"approval":false,"enabled":true},{"level":1,"days":4,"approval":false,"enabled":true},{"level":2,"days":15,"approval":true,"enabled":true},{"level":3,"days":30,"approval":true,"enabled":false}],"gapDays":5,"gapUnit":"workdays","tolerance":200,"minimum":1000,"keyAccountShare":0.1}'
    const kept = { ...DEFAULT_SETTINGS, policy: JSON.parse(policy) }
    expect(JSON.stringify(readSettings(storeWith(kept)).policy)).toBe(policy)
    const asDelivered =
      '{"levels":[{"level":0,"days":7,"approval":false,"enabled":false},{"level":1,"days":3,"approval":false,"enabled":true},{"level":2,"days":15,"approval":false,"enabled":true},{"level":3,"days":30,"approval":true,"enabled":true}],"gapDays":7,"tolerance":100,"minimum":0,"keyAccountShare":0.05}'
    expect(JSON.stringify(DEFAULT_SETTINGS.policy)).toBe(asDelivered)
  })

  it('saved before there were rules for formal letters keep all they say', () => {
    const { formal: _, ...older } = DEFAULT_SETTINGS
    const kept = { ...older, sendHour: 14, aging: { overdueDays: [15, 45], ageMonths: [6, 12] } }
    expect(readSettings(storeWith(kept))).toEqual({ ...kept, formal: DEFAULT_SETTINGS.formal })
  })

  it('saved before the age of receipts could stop sending keep all they say, and stop nothing', () => {
    const { receiptsAge: _, ...older } = { ...DEFAULT_SETTINGS, sendHour: 14 }
    expect(readSettings(storeWith(older))).toEqual({ ...older, receiptsAge: null })
  })

  it('choose the language of the sidebar, whatever the account speaks', () => {
    const { ann } = openLedger()
    adoptAs(ann)
    saveSettings(ann, settings => ({ ...settings, language: 'en' }))
    expect(value(ann, 'start', {}).language).toBe('en')
    ann.open()
    expect(ann.click('打开账期管家').sidebar).toMatchObject({ title: 'Zhangqi' })
  })

  it('with an unknown token in a letter are refused whole', () => {
    const { ann } = openLedger()
    adoptAs(ann)
    const { letters, fingerprint: seen } = value(ann, 'settings', {})
    const wrong = letters.map(letter => ({ ...letter, body: `${letter.body}\n{{密码}}` }))
    expect(refusal(ann, 'settings.save', { settings: { sendHour: 14 }, letters: wrong, seen })).toMatchObject(
      { code: 'letter-tokens' },
    )
    expect(value(ann, 'settings', {}).settings.sendHour).toBe(9)
  })

  it('that make no sense are refused', () => {
    const { ann } = openLedger()
    const wrong = { settings: { sendHour: 99 }, seen: value(ann, 'settings', {}).fingerprint }
    expect(refusal(ann, 'settings.save', wrong)).toEqual({ code: 'input-invalid', values: ['settings.save'] })
  })
})

/** A document's properties that hold these settings. */
const storeWith = (settings: object): Store => {
  const values: Record<string, string> = {}
  const store: Store = {
    all: () => values,
    get: key => values[key] ?? null,
    put: more => Object.assign(values, more),
    remove: () => undefined,
    refresh: () => undefined,
  }
  putLong(store, 'zq.settings', JSON.stringify(settings))
  return store
}
