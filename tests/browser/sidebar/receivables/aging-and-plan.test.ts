// 账龄 and 回款计划 in a real browser: what is asked for when a person chooses, what is asked of him before something is written.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Method } from '../../../../src/contract/inputs'
import { type OpenSidebar, startSidebars } from '../open-sidebar'
import type { Asked } from '../server'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const calls = (asked: Asked[], method: Method) =>
  asked.filter(call => call.method === method).map(({ input }) => input)
const button = ({ page }: OpenSidebar, name: string) => page.getByRole('button', { name, exact: true })

const openAging = async () => {
  const sidebar = await sidebars.open({})
  await button(sidebar, '逐户看').click()
  await sidebar.page.getByText('合计 3 位客户').waitFor()
  return sidebar
}
const openPlan = async () => {
  const sidebar = await sidebars.open({})
  await button(sidebar, '打开：回款计划和回款率').click()
  await sidebar.page.getByText('完成 47.7%').waitFor()
  return sidebar
}

it('ages by the day of the sale, for one owner, on an earlier day, and asks for no day that has not come', async () => {
  const sidebar = await openAging()
  await button(sidebar, '账龄').click()
  await sidebar.page.getByText('1 年以内').first().waitFor()
  await sidebar.page.getByLabel('只看').selectOption({ label: '客户经理：王芳' })
  await sidebar.page.getByLabel('截至哪天').fill('2026-11-22')
  await sidebar.page.getByText('最晚到今天').waitFor()
  await sidebar.page.getByLabel('截至哪天').fill('2026-06-30')
  await sidebar.page.getByText('截至 2026-06-30').waitFor()
  const narrowing = { by: 'owner', value: '王芳' }
  expect(calls(sidebar.asked, 'aging')).toEqual([
    { by: 'due', asOf: null, narrowing: null },
    { by: 'sale', asOf: null, narrowing: null },
    { by: 'sale', asOf: null, narrowing },
    { by: 'sale', asOf: '2026-06-30', narrowing },
  ])
})

it('asks before a sheet that somebody changed is replaced, and opens a customer', async () => {
  const sidebar = await openAging()
  await button(sidebar, '生成工作表').click()
  await sidebar.page.getByText('账龄表有人改过').waitFor()
  await button(sidebar, '换掉').click()
  await sidebar.page.getByText('「账龄表」换成了新的，3 位客户。').waitFor()
  expect(calls(sidebar.asked, 'aging.sheet')).toMatchObject([{ overwrite: false }, { overwrite: true }])
  await button(sidebar, '查看：云栖置业').click()
  await sidebar.page.locator('.tabs [aria-current=page]', { hasText: '客户' }).waitFor()
  await expect.poll(() => calls(sidebar.asked, 'customer.open')).toEqual([{ customer: '云栖置业' }])
})

it('adjusts a plan only with an amount and a reason', async () => {
  const sidebar = await openPlan()
  await button(sidebar, '调整：云栖置业').click()
  await sidebar.page.getByLabel('改成').fill('八万')
  await button(sidebar, '保存').click()
  await sidebar.page.getByText('写一句为什么调整。').waitFor()
  expect(calls(sidebar.asked, 'plan.adjust')).toEqual([])
  await sidebar.page.getByLabel('改成').fill('80,000')
  await sidebar.page.getByLabel('原因').fill('只先付一部分')
  await button(sidebar, '保存').click()
  await sidebar.page.getByText('云栖置业 的计划调整为 ¥80,000.00').waitFor()
  expect(calls(sidebar.asked, 'plan.adjust')).toEqual([
    { customer: '云栖置业', seen: 8_650_050, plan: 8_000_000, reason: '只先付一部分' },
  ])
})

it('shows a month that is over without anything to adjust, and reads the rates only when they are opened', async () => {
  const sidebar = await openPlan()
  await sidebar.page.getByLabel('月份').selectOption('2026-10')
  await sidebar.page.getByText('下个月冻结时').waitFor()
  expect(await button(sidebar, '调整：云栖置业').count()).toBe(0)
  expect(calls(sidebar.asked, 'rates')).toEqual([])
  await button(sidebar, '回款率、逾期率、周转率').click()
  await sidebar.page.getByLabel('哪段时间').selectOption({ label: '上季度' })
  await sidebar.page.getByText('64.1%').first().waitFor()
  expect(calls(sidebar.asked, 'rates').slice(0, 1)).toEqual([{ kind: 'month', back: 0 }])
  await expect.poll(() => calls(sidebar.asked, 'rates').length).toBe(2)
  expect(calls(sidebar.asked, 'rates').pop()).toEqual({ kind: 'quarter', back: 1 })
})
