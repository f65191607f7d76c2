// The rules of 设置 on the built bundle: copies, another text, an end, a telephone call counted from the letter before.
import { expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { Settings } from '../../../src/contract/settings'
import { adopt, logRows, MONDAY, refusal, SHEET, saveSettings, sender, value } from '../receivables-desk'

const HEADERS =
  '客户名称 联系人 联系电话 邮箱地址 合作项目 合同总金额 已付款金额 合同编号 应收日期 客户经理 催款策略'.split(
    ' ',
  )
const contract = (name: string, due: string, way = '') => [
  `${name}公司`,
  `${name}先生`,
  '13800138000',
  `${name.toLowerCase()}@example.com`,
  '家具',
  1000,
  0,
  `HT-${name}`,
  due,
  '王芳',
  way,
]

const rules = (policy: Settings['policy']): Settings['policy'] => ({
  ...policy,
  keyAccountShare: 1,
  levels: policy.levels.map(level => {
    if (level.level === 1)
      return { ...level, stopAfter: 90, cc: ['fin@example.com'], ccOwner: true as const, text: 2 as const }
    if (level.level === 2)
      return { ...level, days: 10, after: 'previous' as const, channel: 'phone' as const }
    return level
  }),
})

it('mails with copies and the chosen text, stops at the end of a rule, and gives a call to a person, who marks it', () => {
  const rows = [
    HEADERS,
    contract('A', '2026-11-10'),
    contract('B', '2026-06-01'),
    contract('C', '2026-11-10', '人工'),
  ]
  const host = openHost({
    document: { sheets: [{ name: SHEET, rows, size: { rows: 20, columns: 16 } }] },
    now: MONDAY,
    account: 'workspace',
  })
  const ann = host.as('owner@example.com')
  adopt(ann)
  saveSettings(ann, settings => ({ ...settings, sender, policy: rules(settings.policy) }))
  value(ann, 'people.save', { name: '王芳', mail: 'wang@example.com', superior: '' })

  const { settings, fingerprint: seen } = value(ann, 'settings', {})
  const first = settings.policy.levels.map(level =>
    level.level === 1 ? { ...level, enabled: false } : level,
  )
  const wrong = { policy: { ...settings.policy, levels: first } }
  expect(refusal(ann, 'settings.save', { settings: wrong, seen }).code).toBe('input-invalid')

  const preview = value(ann, 'policy.preview', { policy: settings.policy }).rows
  expect(preview.map(({ name, steps, stopsAfter }) => [name, steps.length, stopsAfter])).toEqual([
    ['A公司', 3, null],
    ['B公司', 0, 90],
    ['C公司', 3, null],
  ])
  expect(preview[0]?.steps[1]).toMatchObject({ level: 2, on: '2026-12-03', channel: 'phone' })

  const { plan } = value(ann, 'reminders', {})
  expect(plan.withheld).toMatchObject([{ name: 'B公司', reason: 'too-old', detail: '90' }])
  const customer = plan.letters[0]?.customer ?? ''
  expect(value(ann, 'reminders.letter', { customer })).toMatchObject({
    cc: ['fin@example.com', 'wang@example.com'],
    channel: null,
  })
  value(ann, 'sending.set', { mode: 'unattended', takeOver: false })
  host.clock.advanceTo('2026-11-23T12:00')
  const mailed = () => host.mails.filter(({ to }) => to[0] === 'a@example.com')
  expect(mailed()).toMatchObject([{ cc: ['fin@example.com', 'wang@example.com'] }])
  expect(mailed()[0]?.subject).toContain('催款函')
  expect(logRows(host)[0]).toMatchObject({ 级别: '1', 抄送: 'fin@example.com, wang@example.com' })

  host.clock.advanceTo('2026-12-03T12:00')
  const later = value(ann, 'reminders', {})
  expect(mailed()).toHaveLength(1)
  const [byHand] = later.plan.letters
  expect(byHand).toMatchObject({ name: 'C公司', needs: 'by-hand', byHand: { of: 'item' } })
  expect(later.plan.tasks).toMatchObject([{ customer, level: 2, channel: 'phone', to: [], total: 100_000 }])
  expect(later.phones).toEqual({ [customer]: '13800138000' })
  const refused = value(ann, 'reminders.send', { test: false, letters: [{ customer, total: 100_000 }] })
  expect(refused).toMatchObject({ sent: 0 })
  const [header = [], ...why] = host.sheet('为何未发').values()
  const said = why.filter(cells => cells[header.indexOf('客户')] === 'A公司')
  expect(said[said.length - 1]?.[header.indexOf('为什么')]).toBe('按规则打电话，等人去做')

  expect(value(ann, 'reminders.letter', { customer })).toMatchObject({
    channel: 'phone',
    phone: '13800138000',
  })
  value(ann, 'reminders.markSent', { customer, total: 100_000 })
  expect(logRows(host).slice(-1)[0]).toMatchObject({
    方式: '电话',
    级别: '2',
    结果: '已人工告知',
    收件人: null,
  })
  expect(value(ann, 'reminders', {}).plan.tasks).toEqual([])

  // Told otherwise, although the rule mails with copies: nobody had one.
  expect(byHand?.cc).toEqual(['fin@example.com', 'wang@example.com'])
  value(ann, 'reminders.markSent', { customer: byHand?.customer ?? '', total: byHand?.total ?? 0 })
  expect(logRows(host).slice(-1)[0]).toMatchObject({ 结果: '已人工告知', 抄送: null })
})
