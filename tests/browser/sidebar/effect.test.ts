// 催款效果 in a real browser: from the bottom of 催款, and from the line in 总览 and back.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startSidebars } from './open-sidebar'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

it('tells each level’s share with n and interval, what was as late before use, and 样本不足 where there is too little', async () => {
  const { page } = await sidebars.open({ place: 'reminders' })
  await page.getByRole('button', { name: '催款效果' }).click()
  await page.getByText('发信后 7 天内付清 45%，17 ÷ 38 笔').waitFor()
  await page.getByText('只有 4 笔，样本不足').waitFor()
  await page.getByRole('button', { name: '第 1 级 · 31 封' }).click()
  await page.getByText('95% 的把握在 30% 到 60%').waitFor()
  await page.getByText('启用前拖到同样时候、没有催款信的 81 笔里，同样天数内付清 27%').waitFor()
  await page.getByText('2 笔不知道哪天付的').waitFor()
})

it('is one line in 总览, with the days compared and the money saved behind it', async () => {
  const { page } = await sidebars.open()
  await page.getByText('从 2026-09-02 起，逾期占余额 52% → 44%').waitFor()
  await page.getByRole('button', { name: '看效果' }).click()
  await page.getByText('¥3,123.45').waitFor()
  await page.getByText('年利率 4.3%，没有扣别的影响').waitFor()
  await page.getByRole('button', { name: '返回' }).click()
  await page.getByRole('button', { name: '看效果' }).waitFor()
  expect(await page.getByText('52% → 44%').count()).toBe(1)
})
