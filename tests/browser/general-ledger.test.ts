// 与总账核对 on the sample story, on the page of `npm start` with the real add-on in it: from the paste to the sheet 总账核对.
// The stations share one document and build on each other.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { openSample, type Sidebar, setUp } from './sidebar-hands'
import { chooseAddOn, downloadSheet, screenshot } from './try-out'

const FILE = join('host', 'samples', 'story-trial-balance.csv')

let page: Page
let sidebar: Sidebar
let leave: () => Promise<void>
let lost = false

beforeAll(async () => {
  ;({ page, sidebar, leave } = await openSample())
  await setUp(page, sidebar)
  await chooseAddOn(page, '检查数据')
})
afterAll(() => leave?.())

// After a station that failed the next ones would only fail too, slowly.
beforeEach(context => context.skip(lost))
afterEach(({ task }) => {
  lost ||= task.result?.state === 'fail'
})

const fact = async (label: string) =>
  sidebar.frame.locator('.fact', { hasText: label }).locator('dd').first().innerText()
const minor = (text: string) => Number(text.replace(/[¥,]/g, '').replace('−', '-')) * 100

it('takes the balances as a person copies them, with the header, and says what each difference equals', async () => {
  await sidebar.button('与总账核对').click()
  await sidebar.frame.getByLabel('粘贴在这里').fill(readFileSync(FILE, 'utf8'))
  await sidebar.button('核对').click()
  await sidebar.says('9 家不一致')
  await sidebar.says('1 行没读出来')
  await screenshot(page, 'general-ledger')
  const [ours, gl, difference] = await Promise.all(['台账余额', '总账余额', '差额'].map(fact))
  expect(Math.round(minor(ours ?? '') - minor(gl ?? ''))).toBe(Math.round(minor(difference ?? '')))
  await sidebar.unfold('差额正好是一笔未付')
  await sidebar.says('差额等于「HT-2026-062」的未付：总账可能没有这一笔，或已经收了。')
})

it('a name confirmed is one customer less that differs, and an explanation stays with the difference', async () => {
  await sidebar.button('就是「云栖置业有限公司」').click()
  await sidebar.says('7 家不一致')
  await sidebar.unfold('看不出原因')
  await sidebar.button('写说明：西陵影城有限公司').click()
  await sidebar.frame.getByLabel('差额的说明').fill('质保金，下月转出')
  await sidebar.button('保存').click()
  await sidebar.says('7 家不一致，1 家已写说明')
})

it('the list becomes a sheet that is shown, and the next time all of it is remembered', async () => {
  await sidebar.button('生成工作表').click()
  await sidebar.says(/写好了「总账核对」/)
  await page.getByText('总账核对', { exact: true }).first().waitFor()
  const list = await downloadSheet(page)
  expect(list).toContain('质保金，下月转出')
  expect(list).toContain('合计，截至 2026-10-31')
  await sidebar.button('返回').click()
  await sidebar.button('返回').click()
  await sidebar.button('与总账核对').click()
  await sidebar.says(/上次：2026-11-21/)
  await sidebar.frame.getByLabel('总账余额在哪里').selectOption({ label: 'CSV 文件' })
  await sidebar.frame.getByLabel('选择文件').setInputFiles(FILE)
  await sidebar.button('核对').click()
  await sidebar.says('7 家不一致，1 家已写说明')
})
