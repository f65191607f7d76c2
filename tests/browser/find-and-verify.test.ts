// Finding, filtering the sheet and verifying data on the sample story, on the page of `npm start` with the real add-on in it.
// The stations share one document and build on each other.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { STORY, TODAY } from './sample-story'
import { openSample, type Sidebar, setUp } from './sidebar-hands'
import { chooseAddOn, downloadSheet, screenshot } from './try-out'

const PINE = '松果智能科技有限公司'

let page: Page
let sidebar: Sidebar
let leave: () => Promise<void>
let lost = false

beforeAll(async () => {
  ;({ page, sidebar, leave } = await openSample())
  await setUp(page, sidebar)
})
afterAll(() => leave?.())

// After a station that failed the next ones would only fail too, slowly.
beforeEach(context => context.skip(lost))
afterEach(({ task }) => {
  lost ||= task.result?.state === 'fail'
})

it('groups by industry add up to everybody, and to what is open', async () => {
  await chooseAddOn(page, '打开账期管家')
  await sidebar.go('客户')
  await sidebar.button('汇总和筛选').click()
  await sidebar.says(`找到 ${STORY.customers} 位客户`)
  await sidebar.frame.getByLabel('按什么汇总').selectOption({ label: '行业' })
  await sidebar.frame.locator('.table').waitFor()
  await screenshot(page, 'find-groups')
  const rows = await sidebar.frame
    .locator('.table tbody tr')
    .evaluateAll(lines =>
      lines.map(line => [...line.querySelectorAll('td')].map(cell => cell.title || (cell.textContent ?? ''))),
    )
  const sum = (at: number) =>
    rows.reduce((total, cells) => total + Number((cells[at] ?? '').replace(/[¥,]/g, '')), 0)
  expect(sum(0)).toBe(STORY.customers)
  expect(sum(1)).toBeCloseTo(STORY.balance, 2)
  expect(sum(2)).toBeCloseTo(STORY.overdue, 2)
})

it('first letters find a customer; asked, the sheet shows his rows only, and then all again, unchanged', async () => {
  const before = await downloadSheet(page)
  await sidebar.frame.locator('.field input').fill('sgzn')
  await sidebar.says('找到 1 位客户')
  await sidebar.button(`在表里看：${PINE}`).click()
  await sidebar.button('在表里只看这些').click()
  await sidebar.button('只看这些').click()
  await sidebar.says('表里正在只看 1 位客户')
  await screenshot(page, 'find-filtered')
  await sidebar.button('取消筛选').click()
  await sidebar.says('已取消，所有行都显示了。')
  expect(await downloadSheet(page)).toBe(before)
})

it('nothing is to be verified on the first day; what is looked over says so at once, and can be taken back', async () => {
  await sidebar.go('数据')
  await sidebar.says('客户资料都在核对期内')
  await sidebar.go('客户')
  await sidebar.frame.getByRole('combobox').fill('sgzn')
  await sidebar.frame.getByRole('option', { name: PINE }).click()
  await sidebar.unfold('基本信息')
  const contact = sidebar.frame.locator('.rows > li', { hasText: '联系方式' })
  await contact.getByText('还没核对过').waitFor()
  await contact.getByRole('button').click()
  await contact.getByText(`最后核对 ${TODAY}`).waitFor()
  await screenshot(page, 'verify-customer')
  await sidebar.button('撤销').click()
  await contact.getByText('还没核对过').waitFor()
})
