// 催款 and its rules: a line leads to what it speaks of, and what is shown is what stands.
import { describe, expect, it } from 'vitest'
import type { Hold } from '../../../../src/core/reminders/holds'
import { day } from '../story/day'
import { HOLD, HOLDS, PROMISE, REMINDERS } from '../story/reminders'
import { sidebars, useSidebars } from '../views/view'

useSidebars()

describe('a receipt that is nobody’s yet', () => {
  it('is claimed from 催款, not entered again', async () => {
    const { page } = await sidebars.open({ place: 'reminders' })
    await page.getByRole('button', { name: '认领', exact: true }).click()
    await page.getByRole('heading', { name: '待认领的收款' }).waitFor()
    await page.getByRole('button', { name: '返回' }).click()
    await page.getByRole('heading', { name: '今日催款' }).waitFor()
    await page.context().close()
  })
})

describe('how a customer is usually reminded', () => {
  it('stays as it was where saving fails', async () => {
    const { page } = await sidebars.open({
      place: 'reminders',
      answers: { 'reminders.arrange': () => ({ code: 'busy', values: ['bob@example.com'] }) },
    })
    await page.getByRole('button', { name: '暂缓：澜庭地产' }).click()
    const way = page.getByLabel('平时怎样催')
    await way.selectOption({ label: '不催' })
    await page.getByText('bob@example.com').waitFor()
    await expect.poll(() => way.inputValue()).toBe('default')
    await page.context().close()
  })
})

describe('the days the rules give', () => {
  it('go once a rule is changed, and come back with it', async () => {
    const { page } = await sidebars.open({ place: 'more' })
    await page.getByRole('button', { name: /^设置/ }).click()
    await page.getByRole('button', { name: '看看真实的几笔会在哪天催' }).click()
    const shown = page.getByText('假设一直没付')
    await shown.waitFor()
    const gap = page.getByLabel('两封信至少隔几天')
    const before = await gap.inputValue()
    await gap.fill(String(Number(before) + 3))
    await shown.waitFor({ state: 'detached' })
    await gap.fill(before)
    await shown.waitFor()
    await page.context().close()
  })
})

describe('what holds a customer', () => {
  const held = async (active: Hold[], promised = false) => {
    const promise = { ...PROMISE, customer: '素山民宿', name: '素山民宿', hold: true }
    const sidebar = await sidebars.open({
      place: 'reminders',
      answers: {
        holds: () => ({ ...HOLDS, active }),
        reminders: () => ({
          ...REMINDERS,
          money: { ...REMINDERS.money, open: promised ? [promise] : [] },
        }),
      },
    })
    await sidebar.page.getByRole('button', { name: '暂缓：素山民宿' }).click()
    return sidebar
  }

  it('is said to be reminded again only where nothing else holds', async () => {
    const { page } = await held([
      HOLD,
      { ...HOLD, id: 'hold-2', kind: 'legal', item: null, what: '', amount: null },
    ])
    await page.getByRole('button', { name: '恢复：有争议 HT-2026-031' }).click()
    await page.getByText('素山民宿：有争议 HT-2026-031，已结束。').waitFor()
    expect(await page.getByText('恢复按规则催款').count()).toBe(0)
    await page.context().close()
  })

  it('that was ended can be taken back, as it was', async () => {
    const { page, asked } = await held([HOLD])
    await page.getByRole('button', { name: '恢复：有争议 HT-2026-031' }).click()
    await page.getByText('素山民宿恢复按规则催款。').waitFor()
    await page.getByRole('button', { name: '撤销' }).click()
    await page.getByText(/有争议的 ¥4,000.00 到 2026-12-05 不催，其余照常催/).waitFor()
    expect(asked.filter(({ method }) => method === 'holds.add').map(({ input }) => input)).toEqual([
      {
        customer: '素山民宿',
        item: HOLD.item,
        kind: 'dispute',
        amount: HOLD.amount,
        until: HOLD.until,
        reason: HOLD.reason,
      },
    ])
    await page.context().close()
  })

  it('that would begin another day offers no way back that begins today', async () => {
    const { page } = await held([{ ...HOLD, from: day('2026-11-25') }])
    await page.getByRole('button', { name: '恢复：有争议 HT-2026-031' }).click()
    await page.getByText('素山民宿恢复按规则催款。').waitFor()
    expect(await page.getByRole('button', { name: '撤销' }).count()).toBe(0)
    await page.context().close()
  })

  it('by a promise is ended only after a question', async () => {
    const { page, asked } = await held([], true)
    const stopped = () => asked.filter(({ method }) => method === 'followUps.stopWaiting').length
    await page.getByRole('button', { name: /^不再等：/ }).click()
    const question = page.getByRole('alertdialog', { name: '不再等这笔付款' })
    await question.getByText('这一步不能撤销').waitFor()
    expect(stopped()).toBe(0)
    await question.getByRole('button', { name: '不再等' }).click()
    await page.getByText('素山民宿恢复按规则催款。').waitFor()
    expect(stopped()).toBe(1)
    await page.context().close()
  })

  it('is counted in full where the list is cut', async () => {
    const { page } = await sidebars.open({
      place: 'reminders',
      answers: {
        reminders: () => ({ ...REMINDERS, money: { ...REMINDERS.money, more: { open: 12, broken: 0 } } }),
      },
    })
    await page.getByRole('button', { name: '等客户付 13 笔' }).click()
    await page.getByText('还有 12 笔，处理完这些再列出来。').waitFor()
    await page.context().close()
  })
})
