// 催款 and its rules: a line leads to what it speaks of, and what is shown is what stands.
import { describe, expect, it } from 'vitest'
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
