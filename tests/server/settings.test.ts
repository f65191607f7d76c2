// 设置 on the built add-on: defaults, what is kept, what is refused.
import { describe, expect, it } from 'vitest'
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
    const { settings, letters } = value(ann, 'settings', {})
    const wrong = letters.map(letter => ({ ...letter, body: `${letter.body}\n{{密码}}` }))
    expect(
      refusal(ann, 'settings.save', { settings: { ...settings, sendHour: 14 }, letters: wrong }),
    ).toMatchObject({
      code: 'letter-tokens',
    })
    expect(value(ann, 'settings', {}).settings.sendHour).toBe(9)
  })

  it('that make no sense are refused', () => {
    const { ann } = openLedger()
    const { settings, letters } = value(ann, 'settings', {})
    const wrong = { settings: { ...settings, sendHour: 99 }, letters }
    expect(refusal(ann, 'settings.save', wrong)).toEqual({ code: 'input-invalid', values: ['settings.save'] })
  })
})
