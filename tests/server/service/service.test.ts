// ④ 服务与支持 on the built add-on: a sheet of cases with times, the answers of a form, and what comes of them.
import { beforeAll, describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { CellInput, Host, Person } from '../../../host/types'
import type { CustomerView } from '../../../src/contract/customer'
import type { Store } from '../../../src/server/ports'
import { DEFAULT_SETTINGS, readSettings } from '../../../src/server/settings'
import { adoptAs } from '../adopting'
import { adoptFirst, bookOf } from '../books/desk'
import { refusal, saveSettings, value } from '../receivables-desk'

const FORM = '表单回复 1'
const LIST = '预警'

const LEDGER: CellInput[][] = [
  ['客户名称', '客户编号', '合同总金额', '已付款金额', '合同签订日期', '客户经理'],
  ['甲公司', 'C01', 900_000, 900_000, '2026-03-10', '林晓'],
  ['乙公司', 'C02', 5_000, 0, '2026-05-10', '周岩'],
]

const CASES: CellInput[][] = [
  ['报修时间', '客户', '问题类型', '首次响应时间', '解决时间', '是否返工', '承诺日期', '改进措施', '处理人'],
  // Friday afternoon to Monday morning: one hour and one and a half.
  [
    '2026-10-23 17:00',
    '甲公司',
    '维修',
    '2026-10-26 10:30',
    '2026-10-27',
    '',
    '2026-10-28',
    '换铰链',
    '何静',
  ],
  ['2026-11-02 09:00', '甲公司', '维修', '2026-11-02 13:00', '2026-11-06', '是', '2026-11-05', '', ''],
  ['2026-11-19 16:00', '甲公司', '投诉', '', '', '', '', '', '何静'],
  ['2026-11-02 09:00', '乙公司', '维修', '不详', '', '', '', '', ''],
]

const ANSWERS: CellInput[][] = [
  ['时间戳记', '客户编号', '您对我们的服务满意度（1–5）', '意见和建议'],
  ['2026-08-12 10:15:30', 'C01', 5, '师傅很仔细'],
  ['2026-08-13 09:00:00', 'C01', 3, ''],
  ['2026-08-13 09:00:00', 'C09', 4, ''],
]

let host: Host
let ann: Person

beforeAll(() => {
  const sheets = [
    { name: '合同台账', rows: LEDGER },
    { name: '服务单', rows: CASES },
    { name: FORM, rows: ANSWERS },
  ].map(one => ({ ...one, size: { rows: 20, columns: 12 } }))
  host = openHost({ document: { sheets }, now: '2026-11-21T09:00' })
  ann = host.as('owner@example.com')
  adoptAs(ann, { dailyTotals: false })
})

const figures = (name: string) => view(name).summary.service.figures

const view = (name: string): CustomerView => {
  const opened = value(ann, 'customer.open', { customer: name })
  if (opened.summary === null) throw new Error(`no ${name}`)
  return opened as CustomerView
}

const listed = () => {
  const [header = [], ...rows] = host.sheet(LIST).values()
  return rows
    .map(cells => Object.fromEntries(header.map((label, at) => [String(label), cells[at]])))
    .filter(row => row.规则 === '满意度过期')
}

describe('service', () => {
  it('of a team’s sheet is told in work hours reckoned from its times', () => {
    expect(adoptFirst(ann, 'services')).toBe('服务单')
    const { cases, period, asOf } = figures('甲公司')
    expect([period, asOf]).toEqual([{ from: '2025-12-01', to: '2026-11-21' }, '2026-11-21'])
    // 2.5, 4, and 2 + 9 hours of the one still waiting.
    expect(cases).toMatchObject({
      count: 3,
      response: { value: 4, n: 3 },
      responseP90: { value: null, reason: 'not-enough-data' },
      waiting: 1,
      solvedShare: { value: 2 / 3, n: 3 },
      onTimeShare: { value: 0.5, n: 2 },
      daysToSolve: { value: 4, n: 2 },
      unsolved: 1,
      open: [{ on: '2026-11-19', kind: '投诉', owner: '何静', daysOpen: 2 }],
      improvements: [{ on: '2026-10-27', text: '换铰链', effect: { days: 25, before: 1, after: 1 } }],
    })
    expect(cases?.reopenedShare.value).toBeCloseTo(1 / 3, 9)
  })

  it('follows the office’s hours of 设置 and the days of 节假日', () => {
    saveSettings(ann, settings => ({
      ...settings,
      service: {
        ...settings.service,
        hours: { work: { from: 540, until: 1080 }, rest: { from: 720, until: 780 } },
      },
    }))
    expect(figures('甲公司').cases?.response).toEqual({ value: 3, n: 3 })
    saveSettings(ann, settings => ({
      ...settings,
      service: { ...settings.service, hours: { work: { from: 540, until: 1080 }, rest: null } },
    }))
  })

  it('names a time that cannot be read with its sheet, row and column', () => {
    const [found] = value(ann, 'check', {}).books
    expect(found).toMatchObject({ book: 'services', sheet: '服务单', status: 'here' })
    expect(found?.groups).toMatchObject([
      {
        code: 'moment-unreadable',
        problems: [{ row: 5, field: 'respondedAt', header: '首次响应时间', value: '不详' }],
      },
    ])
  })
})

describe('a survey', () => {
  it('is the answers of a form, taken up by its headers; an unknown number is named', () => {
    expect(value(ann, 'refresh', {}).rows).toBe(2)
    expect(listed()).toEqual([])
    expect(adoptFirst(ann, 'surveys')).toBe(FORM)
    expect(bookOf(ann, 'surveys').state).toMatchObject({ status: 'here', sums: { rows: 3, problems: 1 } })
    const { satisfaction, survey } = figures('甲公司')
    expect(satisfaction).toMatchObject({
      satisfied: { value: 0.5, n: 2 },
      comments: [{ on: '2026-08-12', score: 5, comment: '师傅很仔细' }],
    })
    expect(survey).toEqual({ state: 'due', months: 3, lastOn: '2026-08-13', dueOn: '2026-11-13' })
    const surveys = value(ann, 'check', {}).books.find(({ book }) => book === 'surveys')
    expect(surveys?.groups).toMatchObject([
      { code: 'customer-unknown', problems: [{ row: 4, field: 'customerId', value: 'C09' }] },
    ])
  })

  it('that is due is a row of 预警 with its owner and what to do', () => {
    value(ann, 'refresh', {})
    expect(listed()).toMatchObject([
      {
        客户: '甲公司',
        轻重: '低',
        未付金额: null,
        原因: '满意度调查该做了（2026-11-13 到期，上次回答 2026-08-13）',
        怎么办: '发满意度调查',
        负责人: '林晓',
        状态: '待处理',
      },
    ])
    expect(value(ann, 'home', {}).warnings.map(({ kind }) => kind)).toContain('stale-satisfaction')
  })

  it('is asked for with the customer’s number in the link of 设置, which must be https', () => {
    const { settings, fingerprint } = value(ann, 'settings', {})
    const linked = (link: string) => ({
      settings: { service: { ...settings.service, link } },
      seen: fingerprint,
    })
    expect(refusal(ann, 'settings.save', linked('http://survey.example.com')).code).toBe('input-invalid')
    value(ann, 'settings.save', linked('https://survey.example.com/s?no={{客户编号}}'))
    expect(view('甲公司').invitation).toContain('https://survey.example.com/s?no=C01\n您的客户编号：C01')
  })

  it('answered by hand goes below the form’s answers, once, and closes the row', () => {
    const answer = { customer: '甲公司', on: '2026-11-20', score: 4, comment: '=1+1 好' }
    expect(value(ann, 'service.answer', answer)).toEqual({ status: 'saved', sheet: FORM, row: 5 })
    expect(value(ann, 'service.answer', answer)).toMatchObject({ status: 'there', row: 5 })
    expect(host.sheet(FORM).values().slice(4)).toEqual([[expect.anything(), 'C01', 4, '=1+1 好']])
    expect(figures('甲公司')).toMatchObject({
      satisfaction: { satisfied: { n: 3 } },
      survey: { state: 'later', dueOn: '2027-02-20' },
    })
    value(ann, 'refresh', {})
    expect(listed().map(row => row.状态)).toEqual(['已解决'])
    expect(refusal(ann, 'service.answer', { ...answer, on: '2026-12-01' }).code).toBe('value-malformed')
    expect(refusal(ann, 'service.answer', { ...answer, customer: '丁公司' }).code).toBe('customer-gone')
  })

  it('is seen for all customers together, those to look after first in front', () => {
    const view = value(ann, 'service.overview', {})
    expect(view.needy).toMatchObject([
      { name: '甲公司', inLedger: true, open: 1, late: 0, discontent: 0 },
      { name: '乙公司', open: 1 },
    ])
    expect(view.open.map(({ name, on }) => [name, on])).toEqual([
      ['乙公司', '2026-11-02'],
      ['甲公司', '2026-11-19'],
    ])
    expect(view.satisfaction?.satisfied).toEqual({ value: 3 / 4, n: 4 })
  })

  it('stands on the sheet 大客户总结 with its n and interval', () => {
    value(ann, 'customer.sheet', { customer: '甲公司', overwrite: true })
    const text = host
      .sheet('大客户总结')
      .values()
      .map(cells => cells.join(' '))
      .join('\n')
    expect(text).toContain('响应中位 4 小时（n=3）；满意 67%（n=3）；1 件未结')
    expect(text).toContain('67% 打 4 分或 5 分（3 个评分，仅供参考；95% 区间 21%–94%）')
    expect(text).toContain('2026-10-27 · 维修 · 换铰链')
  })

  it('can be left out of 预警', () => {
    host.clock.advanceTo('2027-02-21T09:00')
    value(ann, 'refresh', {})
    expect(listed().filter(row => row.状态 === '待处理')).toHaveLength(1)
    saveSettings(ann, settings => ({
      ...settings,
      thresholds: { ...settings.thresholds, off: ['stale-satisfaction'] },
    }))
    value(ann, 'refresh', {})
    expect(listed().map(row => row.状态)).toEqual(['已解决', '忽略'])
  })
})

it('settings saved before there was such a thing keep all they say', () => {
  const { service: _, ...older } = { ...DEFAULT_SETTINGS, sendHour: 14, receiptsAge: 5 }
  const texts = new Map([['zq.settings', JSON.stringify(older)]])
  const store = { get: (key: string) => texts.get(key) ?? null } as Store
  expect(readSettings(store)).toEqual({ ...older, service: DEFAULT_SETTINGS.service })
})

it('without any sheet the first answer makes 满意度, and asks nobody before', () => {
  const rows = { name: '合同台账', rows: LEDGER, size: { rows: 20, columns: 12 } }
  const plain = openHost({ document: { sheets: [rows] }, now: '2026-11-21T09:00' })
  const bob = plain.as('owner@example.com')
  adoptAs(bob, { dailyTotals: false })
  const answer = { customer: '乙公司', on: '2026-11-20', score: 2, comment: '' }
  expect(value(bob, 'service.answer', answer)).toEqual({ status: 'saved', sheet: '满意度', row: 2 })
  const [header, row] = plain.sheet('满意度').values()
  expect(header).toEqual(['日期', '客户编号', '客户', '满意度', '意见', '来源'])
  expect(row?.slice(1)).toEqual(['C02', '乙公司', 2, null, '手工记录'])
})

describe('the sample of the story with service', () => {
  it('is a ledger to the wizard and nothing besides, and tells of its largest customer', () => {
    const story = openHost({ document: { sample: 'story-service' } })
    const boss = story.as(story.owner)
    expect(value(boss, 'setup.read', {}).beside).toEqual([])
    adoptAs(boss, { dailyTotals: false })
    adoptFirst(boss, 'services')
    adoptFirst(boss, 'surveys')
    const { needy, open } = value(boss, 'service.overview', {})
    expect(needy.map(({ name, discontent, late }) => [name.slice(0, 2), discontent, late])).toEqual([
      ['恒川', 1, 1],
      ['月牙', 0, 1],
    ])
    expect(open.map(({ on }) => on)).toEqual(['2026-10-09', '2026-11-03', '2026-11-19'])
    const hengchuan = value(boss, 'customer.open', { customer: needy[0]?.customer ?? '' }) as CustomerView
    expect(hengchuan.summary.service.figures).toMatchObject({
      cases: {
        count: 16,
        unsolved: 2,
        response: { n: 16 },
        improvements: [{ on: '2026-07-10', effect: { days: 90, before: 4, after: 1 } }],
      },
      satisfaction: { satisfied: { value: 0.6, n: 5 }, earlier: { value: 2 / 3, n: 3 } },
      survey: { state: 'due', lastOn: '2026-08-17', dueOn: '2026-11-17' },
    })
  })
})
