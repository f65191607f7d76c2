// 客户价值总览 and 产品视图 in the page: what is shown, what a click asks for.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Input, Method } from '../../../src/contract/inputs'
import { type OpenSidebar, startSidebars } from './open-sidebar'
import { NO_EXPENSES } from './story/portfolio'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const calls = <M extends Method>({ asked }: OpenSidebar, method: M): Input<M>[] =>
  asked.filter(call => call.method === method).map(({ input }) => input as Input<M>)
const button = ({ page }: OpenSidebar, name: string | RegExp) => page.getByRole('button', { name })

const open = async (page: '客户价值' | '产品视图', answers = {}) => {
  const sidebar = await sidebars.open({ place: 'customer', answers })
  await button(sidebar, page).click()
  await sidebar.page.locator('.fold').nth(1).waitFor()
  return sidebar
}

it('key accounts stand by the figure chosen, and one is opened by a tap', async () => {
  const sidebar = await open('客户价值')
  const names = () => sidebar.page.locator('.rows').first().locator('.hit .cut').allInnerTexts()
  expect((await names())[0]).toBe('恒川酒店管理（集团）有限公司')
  await sidebar.page.getByLabel('按什么排').selectOption('netProfit')
  await expect
    .poll(names)
    .toEqual(['澜庭地产有限公司', '恒川酒店管理（集团）有限公司', '海塔酒店投资有限公司'])
  await button(sidebar, /澜庭地产/).click()
  await expect
    .poll(() => calls(sidebar, 'customer.open').slice(-1))
    .toEqual([{ customer: '澜庭地产有限公司' }])
})

it('a cell of ABC × potential says what to do and with whom', async () => {
  const sidebar = await open('客户价值')
  await button(sidebar, /^ABC × 潜力/).click()
  await button(sidebar, 'B 类，潜力高：1').click()
  await sidebar.page.getByText('加码：配专人').waitFor()
  await sidebar.page.getByText('1 位客户，收入 ¥120,000.00').waitFor()
})

it('a missing cost says why, and the sheet that would bring it is made by a click', async () => {
  const sidebar = await open('客户价值', { portfolio: () => NO_EXPENSES })
  await sidebar.page.getByText('服务成本算不出：没有费用表。').waitFor()
  await button(sidebar, '新建「费用」表').click()
  await expect.poll(() => calls(sidebar, 'books.make')).toEqual([{ book: 'expenses' }])
  await expect.poll(() => calls(sidebar, 'portfolio')).toHaveLength(2)
})

it('the sheet is written over only after asking where somebody changed it', async () => {
  const answers = {
    'portfolio.sheet': ({ overwrite }: Input<'portfolio.sheet'>) =>
      overwrite ? { status: 'replaced', sheet: '客户价值总览', customers: 38 } : { status: 'changed' },
  }
  const sidebar = await open('客户价值', answers)
  await button(sidebar, '生成工作表').click()
  await sidebar.page.getByRole('alertdialog').getByRole('button', { name: '换成新的' }).click()
  await sidebar.page.getByText('「客户价值总览」换成了新的，38 位客户。').waitFor()
  expect(calls(sidebar, 'portfolio.sheet')).toEqual([{ overwrite: false }, { overwrite: true }])
})

it('what similar customers buy is noted as an opportunity with its support, and taken back', async () => {
  const sidebar = await open('产品视图')
  await button(sidebar, '记为机会：海塔酒店投资有限公司，维修翻新').click()
  await sidebar.page.getByText('记下了机会：海塔酒店投资有限公司，维修翻新。').waitFor()
  expect(calls(sidebar, 'accountPlan.add')).toMatchObject([
    {
      customer: '海塔酒店投资',
      fields: {
        kind: 'opportunity',
        about: '维修翻新',
        what: '推荐维修翻新',
        amount: 8_300_000,
        source: '产品视图',
        note: '同行业（酒店）的 7 位里 4 位买了，他还没买过',
      },
    },
  ])
  await button(sidebar, '撤销').click()
  await expect.poll(() => calls(sidebar, 'accountPlan.remove')).toHaveLength(1)
  await expect.poll(() => calls(sidebar, 'products').length).toBeGreaterThan(1)
})
