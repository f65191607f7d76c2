// 资料核对 in a real browser: one customer, all shown after asking, the way back, colleagues' addresses, the switch in 设置.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Method } from '../../../src/contract/inputs'
import { type OpenSidebar, startSidebars } from './open-sidebar'
import type { Asked } from './server'
import { CUSTOMER } from './story/customer'
import { FRESHNESS } from './story/freshness'
import { SETTINGS } from './story/more'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const calls = (asked: Asked[], method: Method) =>
  asked.filter(call => call.method === method).map(({ input }) => input)
const button = ({ page }: OpenSidebar, name: string | RegExp) => page.getByRole('button', { name })

const openList = async () => {
  const sidebar = await sidebars.open({ place: 'data' })
  await sidebar.page.getByText('3 位客户的资料该核对了').waitFor()
  await button(sidebar, '看名单').click()
  await sidebar.page.getByText('42 位客户，3 位该核对了').waitFor()
  return sidebar
}

it('marks one customer with a click, what is due of him only, and takes it back', async () => {
  const sidebar = await openList()
  await button(sidebar, '已核对：恒川酒店管理（集团）有限公司').click()
  await sidebar.page.getByText('已记下：1 位客户核对过了。').waitFor()
  expect(calls(sidebar.asked, 'freshness.verify')).toEqual([
    { customers: [{ customer: '恒川酒店管理(集团)', blocks: ['contact', 'terms'] }] },
  ])
  await button(sidebar, '撤销').click()
  await sidebar.page.getByText('已撤销。').waitFor()
  expect(calls(sidebar.asked, 'freshness.takeBack')).toEqual([{ mark: 'M-1' }])
  await expect.poll(() => calls(sidebar.asked, 'freshness').length).toBe(3)
})

it('marks all that are shown only after asking', async () => {
  const sidebar = await openList()
  await button(sidebar, '3 位都已核对…').click()
  const question = sidebar.page.getByRole('alertdialog')
  await question.getByText('只写进核对记录，不改台账；点错了可以马上撤销。').waitFor()
  await question.getByRole('button', { name: '取消' }).click()
  expect(calls(sidebar.asked, 'freshness.verify')).toEqual([])
  await button(sidebar, '3 位都已核对…').click()
  await question.getByRole('button', { name: '都已核对' }).click()
  await sidebar.page.getByText('已记下：3 位客户核对过了。').waitFor()
  const [asked] = calls(sidebar.asked, 'freshness.verify') as { customers: { customer: string }[] }[]
  expect(asked?.customers.map(({ customer }) => customer)).toEqual(FRESHNESS.stale.map(({ key }) => key))
})

it('leads to the customer, where each part says when it was verified, and what is missing', async () => {
  const sidebar = await openList()
  await button(sidebar, '恒川酒店管理（集团）有限公司').first().click()
  const fact = (name: string) => sidebar.page.locator('.rows > li', { hasText: name })
  await expect(fact('联系方式').innerText()).resolves.toMatch(/最后核对 2026-07-29 ·\s*已过期 23 天/)
  await expect(fact('付款条件').innerText()).resolves.toMatch(/还没核对过 ·\s*下次 2027-01-15 前/)
  await sidebar.page.getByText('80%：缺 邮箱地址、信用等级').waitFor()
  await button(sidebar, '已核对：联系方式').click()
  await sidebar.page.getByText('已记下：1 位客户核对过了。').waitFor()
  expect(calls(sidebar.asked, 'freshness.verify')).toEqual([
    { customers: [{ customer: CUSTOMER.summary.customer, blocks: ['contact'] }] },
  ])
})

it('says who is told, and keeps a colleague’s address', async () => {
  const sidebar = await openList()
  await button(sidebar, /提醒客户经理/).click()
  await sidebar.page.getByText('2 位客户没有客户经理，或没写他的邮箱，没有人会收到提醒。').waitFor()
  await button(sidebar, '修改 许澄').click()
  await sidebar.page.getByLabel('邮箱', { exact: true }).fill('xu@example.com')
  await button(sidebar, '保存').click()
  await sidebar.page.getByText('许澄 的邮箱已保存。').waitFor()
  expect(calls(sidebar.asked, 'people.save')).toEqual([
    { name: '许澄', mail: 'xu@example.com', superior: '林晓' },
  ])
})

it('is switched on in 设置, where the rhythm is chosen too', async () => {
  const sidebar = await openList()
  await button(sidebar, /提醒客户经理/).click()
  await button(sidebar, '去设置').click()
  await sidebar.page.getByLabel('合同与金额').selectOption({ label: '每半年' })
  await sidebar.page.getByLabel('资料过期时写信提醒客户经理').check()
  await button(sidebar, '保存').click()
  await sidebar.page.getByText('设置已保存。').waitFor()
  expect(calls(sidebar.asked, 'settings.save')).toEqual([
    { settings: { verify: { ...SETTINGS.verify, amounts: 6, nudge: true } }, seen: 'as opened' },
  ])
})
