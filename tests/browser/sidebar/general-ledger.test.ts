// 与总账核对 in a real browser: pasted, from a file in the encoding of Chinese Windows, from a sheet; names, rows, explanations, the list.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Method } from '../../../src/contract/inputs'
import { type OpenSidebar, startSidebars } from './open-sidebar'
import type { Asked } from './server'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const calls = (asked: Asked[], method: Method) =>
  asked.filter(call => call.method === method).map(({ input }) => input)
const button = ({ page }: OpenSidebar, name: string | RegExp) => page.getByRole('button', { name })

const openPage = async () => {
  const sidebar = await sidebars.open({ place: 'data' })
  await button(sidebar, '与总账核对').click()
  await sidebar.page.getByText('上次：2026-10-08 16:20').waitFor()
  return sidebar
}
const openResult = async () => {
  const sidebar = await openPage()
  await button(sidebar, '核对').click()
  await sidebar.page.getByText('4 家不一致，1 家已写说明').waitFor()
  return sidebar
}

it('offers the sheet that looks like balances first, and the end of last month', async () => {
  const sidebar = await openResult()
  expect(calls(sidebar.asked, 'gl.compare')).toEqual([
    { asOf: '2026-10-31', source: { kind: 'sheet', sheetId: 7 } },
  ])
})

it('takes what is pasted as it is, for the day that is chosen', async () => {
  const sidebar = await openPage()
  await sidebar.page.getByLabel('总账余额在哪里').selectOption('paste')
  await expect(button(sidebar, '核对').isDisabled()).resolves.toBe(true)
  await sidebar.page.getByLabel('粘贴在这里').fill('客户\t期末余额\n甲公司\t1')
  await sidebar.page.getByText('已粘贴 2 行').waitFor()
  await sidebar.page.getByLabel('余额截至').fill('2026-11-22')
  await sidebar.page.getByText('选一个日子，不能晚于今天。').waitFor()
  await expect(button(sidebar, '核对').isDisabled()).resolves.toBe(true)
  await sidebar.page.getByLabel('余额截至').fill('2026-11-20')
  await button(sidebar, '核对').click()
  await sidebar.page.getByText('28 家一致').waitFor()
  const source = { kind: 'text', text: '客户\t期末余额\n甲公司\t1', name: '' }
  expect(calls(sidebar.asked, 'gl.compare')).toEqual([{ asOf: '2026-11-20', source }])
})

it('reads a CSV file in GBK, and says what to do with an Excel file', async () => {
  const sidebar = await openPage()
  await sidebar.page.getByLabel('总账余额在哪里').selectOption('file')
  const choose = (name: string, bytes: number[]) =>
    sidebar.page
      .getByLabel('选择文件')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) })
  await choose('余额.xlsx', [0x50, 0x4b, 0x03, 0x04, 0])
  await sidebar.page.locator('.wrong', { hasText: 'Excel 文件请打开后复制粘贴' }).waitFor()
  // 客户,余额 as Chinese Windows writes it.
  await choose('余额.csv', [0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xd3, 0xe0, 0xb6, 0xee, 0x0a])
  await sidebar.page.getByText('已选 余额.csv').waitFor()
  await button(sidebar, '核对').click()
  await sidebar.page.getByText('28 家一致').waitFor()
  const source = { kind: 'text', text: '客户,余额\n', name: '余额.csv' }
  expect(calls(sidebar.asked, 'gl.compare')).toEqual([{ asOf: '2026-10-31', source }])
})

it('asks whose a name is, remembers it, compares anew, and takes it back', async () => {
  const sidebar = await openResult()
  await button(sidebar, '就是「云栖度假酒店有限公司」').click()
  await sidebar.page.getByText('已记住：「云栖度假酒店」就是「云栖度假酒店有限公司」。').waitFor()
  await sidebar.page.getByLabel('对应到台账客户').selectOption({ label: '云栖度假酒店有限公司' })
  await expect.poll(() => calls(sidebar.asked, 'gl.match').length).toBe(2)
  expect(calls(sidebar.asked, 'gl.match')[1]).toEqual({
    name: '云栖度假酒店',
    customer: '云栖度假酒店有限公司',
  })
  await button(sidebar, /记住的名称 1 个/).click()
  await button(sidebar, '撤回「青禾地产」的对应').click()
  await sidebar.page.getByText('「青禾地产」的对应已撤回。').waitFor()
  await expect.poll(() => calls(sidebar.asked, 'gl.compare').length).toBe(4)
})

it('says what a difference equals, goes to its row and keeps an explanation', async () => {
  const sidebar = await openResult()
  await button(sidebar, /总账已记的收款/).click()
  await sidebar.page.getByText('差额等于 2026-11-03 的收款 SK20261103-01').waitFor()
  await button(sidebar, '去看 第 12 行').click()
  await sidebar.page.getByText('已跳到 A12。').waitFor()
  expect(calls(sidebar.asked, 'goto')).toEqual([{ sheet: '客户台账', row: 12, field: null }])
  await button(sidebar, /看不出原因/).click()
  await button(sidebar, '写说明：松间民宿').click()
  await sidebar.page.getByLabel('差额的说明').fill('押金')
  await button(sidebar, '保存').click()
  await sidebar.page.getByText('4 家不一致，2 家已写说明').waitFor()
  expect(calls(sidebar.asked, 'gl.explain')).toEqual([
    { asOf: '2026-10-31', key: '松间民宿', name: '松间民宿', difference: 200_000, text: '押金' },
  ])
})

it('names what was not read, and hands the list on', async () => {
  const sidebar = await openResult()
  await sidebar.page.getByText('第 18 行：临江会展 约 10 万（余额看不懂）').waitFor()
  await sidebar.page
    .getByText('第 3 行「应收账款」写 ¥4,123,456.78，下面读出的明细加起来是 ¥4,023,456.78。')
    .waitFor()
  await button(sidebar, '生成工作表').click()
  await sidebar.page.getByText('写好了「总账核对」，34 行，可以打印。').waitFor()
  expect(calls(sidebar.asked, 'gl.list')).toEqual(calls(sidebar.asked, 'gl.compare'))
  await button(sidebar, '复制清单').click()
  await sidebar.page.getByText('已复制。').waitFor()
})
