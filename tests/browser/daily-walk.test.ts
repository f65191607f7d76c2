// A receipt and a contact on the page of `npm start`, with the real add-on: from the sidebar into the grid and back.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rowOf } from './sample-story'
import { openSample, type Sidebar, setUp } from './sidebar-hands'
import { chooseAddOn, downloadSheet, goTo } from './try-out'

const CUSTOMER = '白桥办公空间有限公司'
const AMOUNT = '126000'

let page: Page
let sidebar: Sidebar
let leave: () => Promise<void>

beforeAll(async () => {
  ;({ page, sidebar, leave } = await openSample())
  await setUp(page, sidebar)
})
afterAll(() => leave?.())

/** The row of his open contract, as people see it. */
const contract = async () =>
  (await downloadSheet(page)).split('\r\n').find(line => line.includes('HT-2026-056')) ?? ''

it('a receipt of the selected row’s customer is in the grid at once, and out of it when taken back', async () => {
  const before = await contract()
  expect(before).not.toContain('2026-11-21')
  await goTo(page, `A${rowOf(CUSTOMER)}`)
  await chooseAddOn(page, '打开账期管家')
  await sidebar.go('客户')
  await sidebar.button('登记收款').click()
  await sidebar.frame.getByLabel('收到金额').fill(AMOUNT)
  await sidebar.says(/^付清$/)
  await sidebar.button('登记').click()
  await sidebar.says(`已登记${CUSTOMER} ¥`)
  await expect.poll(contract).toContain('2026-11-21')
  await sidebar.button('登记收款').click()
  await sidebar.button(/^撤销这笔/).click()
  await sidebar.frame.getByRole('alertdialog').getByRole('button', { name: '撤销' }).click()
  await sidebar.says(/已撤销。/)
  await sidebar.button('返回').click()
  await expect.poll(contract).toBe(before)
})

it('a contact with its next day is listed on 总览 when the day has come', async () => {
  await sidebar.go('客户')
  await sidebar.button('记跟进').click()
  await sidebar.frame.getByLabel('说了什么').fill('月底付')
  await sidebar.frame.getByLabel('下次跟进').fill('2026-11-21')
  await sidebar.button('保存').click()
  await sidebar.says(`已记下对${CUSTOMER}的跟进。`)
  await sidebar.go('总览')
  await sidebar.says('要跟进 1 位')
  await sidebar.button(/逾期是怎么来的/).click()
  await sidebar.says(/截至 2026-11-21，\d+ 笔逾期/)
})
