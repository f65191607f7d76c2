// 登记收款 ▸ 表里改过的: the question before a change of 已付 gets its day says whether it is a receipt or a refund.
import { describe, expect, it } from 'vitest'
import { sidebars, useSidebars } from '../views/view'

useSidebars()

const openChanges = async () => {
  const { page } = await sidebars.open({ place: 'customer' })
  await page.getByRole('button', { name: '登记收款' }).click()
  await page.getByRole('button', { name: '表里改过的' }).click()
  return page
}

describe('changes of 已付', () => {
  it('one that fell is asked about as a refund, by name and amount', async () => {
    const page = await openChanges()
    await page.getByRole('button', { name: /^记为退款/ }).click()
    const question = page.getByRole('alertdialog', { name: '记为退款' })
    await question.getByText('少了的 1 处共 ¥500.00，记为退款。').waitFor()
    expect(await question.getByRole('button').allTextContents()).toEqual(['记为退款', '取消'])
    await page.context().close()
  })

  it('one that fell may be no refund, which asks too', async () => {
    const page = await openChanges()
    await page.getByLabel('记成哪天的退款').waitFor()
    await page.getByRole('button', { name: /^不是退款/ }).click()
    await page.getByRole('alertdialog', { name: '不是退款' }).getByText('当作改正期初').waitFor()
    await page.context().close()
  })

  it('all at once are said apart: what comes in, what goes back', async () => {
    const page = await openChanges()
    await page.getByRole('button', { name: '2 处都记到上面的日期' }).click()
    const question = page.getByRole('alertdialog', { name: '记为收款和退款' })
    await question.getByText('多了的 1 处共 ¥12,000.00，记为收款。').waitFor()
    await question.getByText('少了的 1 处共 ¥500.00，记为退款。').waitFor()
    await page.context().close()
  })
})
