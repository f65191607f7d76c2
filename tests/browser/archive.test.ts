// 数据 ▸ 归档 with the real add-on on the page of `npm start`: two contracts settled long ago go and come back, the figures stay.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSample, type Sidebar, setUp } from './sidebar-hands'
import { chooseAddOn, downloadSheet, screenshot } from './try-out'

let page: Page
let sidebar: Sidebar
let leave: () => Promise<void>

beforeAll(async () => {
  ;({ page, sidebar, leave } = await openSample(['tests/browser/fixtures/settled.csv']))
})
afterAll(() => leave?.())

it('a clerk sees what would go, has it moved, finds one again and takes the rest back', async () => {
  await setUp(page, sidebar, {
    steps: ['8 列里认出了 7 列', '确认后会做这些'],
    read: '读到 3 位客户的 3 笔款项。',
  })
  const before = await downloadSheet(page)

  await chooseAddOn(page, '检查数据')
  await sidebar.says('旧合同可以归档')
  await sidebar.button('看归档').click()
  await sidebar.says('2 行可以归档')
  await sidebar.says('2022 年 1 行 · 2023 年 1 行')
  await sidebar.button('归档 2 行…').click()
  expect(await downloadSheet(page)).toBe(before)
  await sidebar.button('归档').click()
  await sidebar.frame.locator('.notice').getByText('归档了 2 行。').waitFor()
  await screenshot(page, 'archived')
  const left = await downloadSheet(page)
  expect(left).toContain('HT-2026-003')
  expect(left).not.toMatch(/HT-2022-001|HT-2023-007/)

  await sidebar.unfold('归档表里 2 行')
  await sidebar.frame.getByLabel('客户、项目或编号').fill('青禾')
  await sidebar.frame.getByLabel('客户、项目或编号').press('Enter')
  await sidebar.says('找到 1 行')
  await sidebar.button(/^取回：青禾/).click()
  await sidebar.button('取回').last().click()
  await sidebar.frame.locator('.notice').getByText('取回了 1 行。').waitFor()
  expect(await downloadSheet(page)).toMatch(/HT-2026-003[^\n]*\n[^\n]*HT-2022-001[^\n]*一组/)

  await sidebar.button('返回').click()
  await sidebar.says('归档表里有 1 行')
  await sidebar.says(/工作表「归档」，1 行数据/)
})
