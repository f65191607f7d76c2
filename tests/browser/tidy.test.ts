// 数据 with the real add-on on the page of `npm start`: a small untidy ledger is tidied after a look, and brought back.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSample, type Sidebar, setUp } from './sidebar-hands'
import { chooseAddOn, downloadSheet, screenshot } from './try-out'

let page: Page
let sidebar: Sidebar
let leave: () => Promise<void>

beforeAll(async () => {
  ;({ page, sidebar, leave } = await openSample(['tests/browser/fixtures/untidy.csv']))
})
afterAll(() => leave?.())

it('a clerk sees what would be written, has it written, and takes it back', async () => {
  await setUp(page, sidebar, {
    steps: ['6 列里认出了 6 列', '确认后会做这些'],
    read: '读到 3 位客户的 3 笔款项。',
  })
  const before = await downloadSheet(page)

  await chooseAddOn(page, '检查数据')
  await sidebar.says('3 格可以代为整理')
  await sidebar.says('100 / 100')
  await sidebar.button('看看怎么改').click()
  await sidebar.says('「1.2万」改成「12000」')
  await sidebar.says('「１３８００００００４２」改成「13800000042」')
  await sidebar.button('整理 3 格').click()
  expect(await downloadSheet(page)).toBe(before)
  await sidebar.button('整理').click()
  await sidebar.says('整理了 3 格。')
  await screenshot(page, 'tidied')
  const tidied = await downloadSheet(page)
  expect(tidied).toContain('12000')
  expect(tidied).not.toMatch(/1\.2万|１３８|(^|\n) 青禾/)

  await sidebar.button('返回').click()
  await sidebar.says(/^上次整理改了 3 格/)
  await sidebar.frame.locator('.line').getByRole('button', { name: '撤销' }).click()
  await sidebar.says('恢复了 3 格。')
  await expect.poll(() => downloadSheet(page)).toBe(before)
  await sidebar.says('3 格可以代为整理')
})
