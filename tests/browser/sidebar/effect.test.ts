// 催款效果 and 可能会晚付的 in a real browser: from 催款, and from the lines in 总览 and back.
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

it('offers a plan for what may be paid late, accepts it as seen and takes it back', async () => {
  const { page, asked } = await sidebars.open({ place: 'reminders' })
  const last = (method: string) => asked.filter(call => call.method === method).at(-1)?.input
  await page.getByRole('button', { name: '可能会晚付的' }).click()
  await page.getByText('10 次里 8 次迟付，平常晚 38 天（8 笔）').waitFor()
  await page.getByRole('button', { name: '接受：南山装饰工程有限公司 HT-2026-027' }).click()
  await page.getByText('南山装饰工程有限公司的催收计划记下了，4 步').waitFor()
  expect(last('collecting.accept')).toEqual({
    item: '南山装饰工程|HT-2026-027',
    due: '2026-12-11',
    seen: ['2026-11-23', '2026-11-27', '2026-12-11', '2026-12-16'],
  })
  await page.locator('.notice').getByRole('button', { name: '撤销' }).click()
  await page.getByText('还没做的 4 步不再提醒').waitFor()
  expect(last('collecting.undo')).toEqual({ plan: 'p-2' })
})
