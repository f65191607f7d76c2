// How customers pay, on the built add-on: the sample story's late payer is found by name, cash by habit, credit in use.
import { beforeAll, describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import type { Host, Person } from '../../host/types'
import { pageText } from '../../src/text/page'
import { confirmation } from './adopting'
import { openDesk, saveSettings, value } from './receivables-desk'
import { adoptThree } from './setup/three-sheets'

const LATE = '澜庭地产有限公司'
const words = pageText('zh-CN').paying

const openStory = () => {
  const host = openHost({ document: { sample: 'story' } })
  const ann = host.as(host.owner)
  ann.open()
  value(ann, 'setup.confirm', confirmation(value(ann, 'setup.read', {})))
  return { host, ann }
}

const summaryOf = (ann: Person, name: string) => {
  const hits = value(ann, 'customer.search', { words: name, within: [], group: null }).hits
  const view = value(ann, 'customer.open', { customer: hits[0]?.key ?? '' })
  if (view.summary === null) throw new Error(`no ${name}`)
  return view.summary
}

describe('the sample story', () => {
  let ann: Person
  let host: Host
  beforeAll(() => {
    ;({ host, ann } = openStory())
  })

  it('has one who always pays 10 to 15 days late: found by name, with how often, by how much and what to do', () => {
    const view = value(ann, 'paying.late', {})
    const payer = view.payers.find(({ name }) => name === LATE)
    expect(payer).toMatchObject({
      late: { count: { hits: 7, of: 7 } },
      usualDelay: { value: 12.5, n: 6 },
      open: 9_650_000,
      owner: expect.stringMatching(/./),
      strategy: { kind: 'remind-earlier', days: 13 },
    })
    expect(words.strategies['remind-earlier']({ kind: 'remind-earlier', days: 13 }, '')).toBe(
      '总是晚 13 天左右，但靠得住：提前 13 天提醒，回款按到期后 13 天安排。',
    )
    expect(words.times(7, 7)).toBe('7 次里 7 次迟付')
    expect(view.customers).toBeGreaterThan(30)
  })

  it('names the big one, with 38 万 overdue, for the owner to call, and nobody who pays on time', () => {
    const { payers, count } = value(ann, 'paying.late', {})
    expect(payers.map(({ name, strategy }) => [name, strategy.kind])).toEqual([
      ['恒川酒店管理(集团)有限公司', 'owner-calls'],
      [LATE, 'remind-earlier'],
    ])
    expect(count).toBe(2)
  })

  it('says the same in the customer’s own summary, in ③ and as a risk in ⑤', () => {
    const { paying, risk, daysToPay } = summaryOf(ann, LATE)
    expect(paying).toMatchObject({
      usualDelay: { value: 12.5, n: 6 },
      grade: 'A',
      habit: { kind: 'remind-earlier', days: 13 },
      late: { count: { hits: 7, of: 7 } },
      since: '2024-07-09',
    })
    expect(paying.daysToPay).toEqual(daysToPay)
    expect(risk.risks.find(({ kind }) => kind === 'habit')).toMatchObject({
      level: 'low',
      usual: 12.5,
      strategy: { kind: 'remind-earlier' },
    })
  })

  it('expects his money 13 days after its due day, and every cent of the balance once', () => {
    const { due, habit } = value(ann, 'paying.expected', {})
    if (habit.value === null) throw new Error('no habit')
    const sumOf = (weeks: { amount: number }[]) => weeks.reduce((sum, { amount }) => sum + amount, 0)
    const { weeks, later, undated, untold } = habit.value
    expect(sumOf(weeks) + later + undated + untold).toBe(due.balance)
    expect(due.overdue + sumOf(due.weeks) + due.later + due.undated).toBe(due.balance)
    expect(due.balance).toBe(value(ann, 'home', {}).totals.balance)
    expect(habit.n).toBeGreaterThan(50)
  })

  it('has both, week by week, under the chart of 看板', () => {
    ann.click('刷新预警和看板')
    const { due, habit } = value(ann, 'paying.expected', {})
    const rows = host.sheet('看板').values()
    const at = rows.findIndex(cells => cells.includes('按习惯'))
    const column = rows[at]?.indexOf('按习惯') ?? -1
    const weeks = rows.slice(at + 2, at + 14).map(cells => cells.slice(column - 1, column + 1))
    expect(rows[at]?.slice(column - 2, column + 1)).toEqual(['周', '按合同', '按习惯'])
    expect(weeks).toEqual(
      due.weeks.map(({ amount }, week) => [amount / 100, (habit.value?.weeks[week]?.amount ?? 0) / 100]),
    )
    const said = host.sheet('看板').display('A9:A11').flat().join()
    expect(said).toContain(`按习惯（${habit.n} 笔付清的款）收到 ¥`)
  })

  it('names who is over his credit limit in ③, in the list found and as a risk', () => {
    const { hits } = value(ann, 'customer.search', { words: '合金广场', within: [], group: null })
    expect(hits[0]?.credit).toMatchObject({ state: 'full', limit: 50_000_000, exposure: 51_600_000 })
    const { paying, risk } = summaryOf(ann, '合金广场')
    expect(paying.credit).toMatchObject({ state: 'full', room: -1_600_000 })
    expect(risk.risks).toContainEqual(
      expect.objectContaining({ kind: 'credit', credit: 'full', level: 'high', amount: 51_600_000 }),
    )
    expect(summaryOf(ann, LATE).paying.credit).toMatchObject({ state: 'none', use: null, room: null })
  })

  it('takes days of grace from 设置', () => {
    const before = value(ann, 'settings', {}).settings.thresholds.graceDays
    expect(before).toBe(0)
    saveSettings(ann, settings => ({ ...settings, thresholds: { ...settings.thresholds, graceDays: 20 } }))
    const names = value(ann, 'paying.late', {}).payers.map(({ name }) => name)
    expect(names).not.toContain(LATE)
    expect(summaryOf(ann, LATE).paying.late?.count).toEqual({ hits: 0, of: 6 })
  })
})

it('a ledger without a day of payment says so in every figure, and names nobody', () => {
  const { ann } = openDesk([{ customer: 'A' }, { customer: 'B', paid: 400 }])
  expect(value(ann, 'paying.late', {})).toMatchObject({ dated: false, count: 0, payers: [] })
  expect(value(ann, 'paying.expected', {}).habit).toEqual({
    value: null,
    n: 0,
    reason: 'no-paid-date-column',
  })
  const { paying } = summaryOf(ann, 'A公司')
  expect(paying.usualDelay).toMatchObject({ value: null, reason: 'no-paid-date-column' })
  expect(paying.credit).toMatchObject({ state: 'none' })
})

it('where 收款 says what is paid, its days are how the customers pay', () => {
  const { ann } = adoptThree()
  const { habit } = value(ann, 'paying.expected', {})
  expect(habit.value).not.toBeNull()
  const { hits } = value(ann, 'customer.search', { words: '', within: [], group: null })
  const summaries = hits.map(({ key }) => value(ann, 'customer.open', { customer: key }).summary)
  expect(summaries.some(one => one !== null && one.paying.delay.value !== null)).toBe(true)
})

it('asks Google no more often with six hundred customers than with three, and writes nothing', () => {
  const many = Array.from({ length: 600 }, (_, at) => ({ customer: `N${at}` }))
  const runs = [openDesk(many.slice(0, 3)), openDesk(many)].map(({ host, ann }) => {
    const before = host.snapshot()
    const calls = (['paying.late', 'paying.expected'] as const).map(method => ann.rpc(method, {}).totalCalls)
    expect(host.snapshot()).toEqual(before)
    return calls
  })
  expect(runs[1]).toEqual(runs[0])
})
