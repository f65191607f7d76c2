// 诉讼时效 on the built bundle: warned of in 预警 and on the customer's page, quiet again once a letter went out, and not looked for where nothing is old.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Host, Person } from '../../host/types'
import { openDesk, saveSettings, value } from './receivables-desk'

let host: Host
let ann: Person

beforeAll(() => {
  ;({ host, ann } = openDesk([
    { customer: 'A', due: '2024-01-10', reference: 'HT-OLD' },
    { customer: 'B', due: '2023-11-10' },
    { customer: 'C', due: '2026-11-10' },
  ]))
})

const found = (customer: string) =>
  value(ann, 'warnings', { customer }).warnings.filter(({ kind }) => kind === 'limitation')

describe('诉讼时效', () => {
  it('is a warning with its reason, its rule in 预警, and a hint that it is no legal advice', () => {
    expect(found('a公司')).toMatchObject([
      {
        severity: 'medium',
        days: 48,
        item: 'HT-OLD',
        action: '发催款函并留存签收',
        reason:
          '诉讼时效至 2027-01-10；2024-01-10 到期，次日起算 3 年，之后没有查到中断；未付 ¥1,000.00；提示，非法律意见',
      },
    ])
    expect(found('b公司')).toMatchObject([{ severity: 'high', days: -13 }])
    expect(found('b公司')[0]?.reason).toContain('诉讼时效 2026-11-10 已过，再催不重新起算')
    expect(found('c公司')).toEqual([])
    value(ann, 'refresh', {})
    const rules = host
      .sheet('预警')
      .values()
      .map(([rule]) => rule)
    expect(rules.filter(rule => rule === '诉讼时效')).toHaveLength(2)
    const urgent = value(ann, 'home', {}).warnings.find(({ kind }) => kind === 'limitation')
    expect(urgent).toMatchObject({ customer: 'b公司', action: 'acknowledge' })
  })

  it('stands on the customer’s page with the day it runs until', () => {
    const view = value(ann, 'customer.open', { customer: 'a公司' })
    if (view.summary === null) throw new Error('no customer')
    expect(view.limitation).toEqual({
      items: [
        {
          item: 'HT-OLD',
          due: '2024-01-10',
          until: '2027-01-10',
          left: 48,
          last: null,
          atLawSince: null,
        },
      ],
      more: 0,
    })
  })

  it('begins anew with a mailed 催款函 and leaves 预警, and does not with one that came too late', () => {
    for (const customer of ['a公司', 'b公司']) {
      const paper = { kind: 'demand' as const, customer, until: '2026-12-01' }
      const { key, seen, to } = value(ann, 'formal.view', paper)
      value(ann, 'formal.mail', { paper, seen, to, key })
    }
    expect(found('a公司')).toEqual([])
    expect(found('b公司')).toHaveLength(1)
    const view = value(ann, 'customer.open', { customer: 'a公司' })
    if (view.summary === null) throw new Error('no customer')
    expect(view.limitation.items).toMatchObject([
      { until: '2029-11-23', last: { on: '2026-11-23', by: 'demand', number: 'CK20261123-01' } },
    ])
  })

  it('goes by the years of the settings, and is off where its rule is', () => {
    saveSettings(ann, settings => ({ ...settings, formal: { ...settings.formal, limitationYears: 4 } }))
    expect(found('b公司')).toEqual([])
    saveSettings(ann, settings => ({
      ...settings,
      formal: { ...settings.formal, limitationYears: 3 },
      thresholds: { ...settings.thresholds, off: ['limitation'] },
    }))
    expect(found('b公司')).toEqual([])
  })
})
