// 关账 and 复核 with the real add-on on the page of `npm start`: a month is closed, a cell is changed in the grid, the change is listed.
// The stations share one document and build on each other.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { openSample, type Sidebar, setUp } from './sidebar-hands'
import { chooseAddOn, downloadSheet, screenshot, typeInto } from './try-out'

let page: Page
let sidebar: Sidebar
let leave: () => Promise<void>
let lost = false

beforeAll(async () => {
  ;({ page, sidebar, leave } = await openSample(['tests/browser/fixtures/closing.csv']))
  await setUp(page, sidebar, {
    steps: ['8 列里认出了 8 列', '确认后会做这些'],
    read: '读到 3 位客户的 3 笔款项。',
  })
})
afterAll(() => leave?.())

// After a station that failed the next ones would only fail too, slowly.
beforeEach(context => context.skip(lost))
afterEach(({ task }) => {
  lost ||= task.result?.state === 'fail'
})

const dialog = () => sidebar.frame.getByRole('alertdialog')

it('October is closed after asking, with the figures of its last day, and the ledger stays as it was', async () => {
  const before = await downloadSheet(page)
  await chooseAddOn(page, '检查数据')
  await sidebar.says('关账：还没有关过')
  await sidebar.button('看关账').click()
  await sidebar.says('截至 2026-10-31，3 笔')
  await sidebar.says('¥12,800.00')
  await sidebar.button('关账…：2026-10').click()
  await dialog().getByRole('button', { name: '关账' }).click()
  await sidebar.says('2026-10 关好了，记下了 3 笔。')
  await sidebar.says('2026-10 没有关账后改动')
  await screenshot(page, 'closed')
  expect(await downloadSheet(page)).toBe(before)
})

it('what is changed in the grid is listed with before and after, and acknowledged with a note', async () => {
  await typeInto(page, 'E3', '5600')
  await chooseAddOn(page, '检查数据')
  await sidebar.button('看关账').click()
  await sidebar.says('2026-10 关账后改动 1 处')
  await sidebar.frame.locator('.change', { hasText: '总金额 ¥5,000.00 → ¥5,600.00' }).waitFor()
  await screenshot(page, 'late-change')
  await sidebar.frame.locator('.rows').getByRole('button', { name: /^确认/ }).click()
  await sidebar.frame.getByLabel('说明').fill('11 月补合同')
  await sidebar.button('确认').click()
  await sidebar.says('1 处已确认。')
  await sidebar.says('2026-10 没有关账后改动')
  await sidebar.says('¥12,800.00')
})

it('复核 is switched on in 设置; a change waits, is in no letter, and goes on with a tick', async () => {
  await sidebar.button('返回').click()
  await sidebar.button('看复核').click()
  await sidebar.button('去设置').click()
  await sidebar.frame.getByLabel('新录的和改了的要第二个人看过').check()
  await sidebar.button('保存').click()
  await sidebar.says('设置已保存。')
  await typeInto(page, 'E2', '1500')
  await chooseAddOn(page, '预览今日催款…')
  await sidebar.says('待复核')
  await sidebar.button(/^去复核/).click()
  await sidebar.frame.locator('.change', { hasText: '总金额 ¥1,000.00 → ¥1,500.00' }).waitFor()
  await screenshot(page, 'waits-for-a-second-person')
  await sidebar.button(/^通过：青禾文旅/).click()
  await dialog().getByRole('button', { name: '通过' }).click()
  await sidebar.says('1 项已通过。')
  await sidebar.says('没有等着复核的')
})
