// 数据 ▸ 列: mended, added and shown by a click, each told and sent exactly.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Input, Method } from '../../../src/contract/inputs'
import { type OpenSidebar, startSidebars } from './open-sidebar'
import { ANSWERS } from './server'
import { LOST } from './story/columns'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const calls = <M extends Method>({ asked }: OpenSidebar, method: M): Input<M>[] =>
  asked.filter(call => call.method === method).map(({ input }) => input as Input<M>)
const button = ({ page }: OpenSidebar, name: string | RegExp) => page.getByRole('button', { name })

it('a lost column is pointed out with one click, and the data are read again', async () => {
  const check = () => ({ code: 'columns-missing' as const, values: ['已付款金额'] })
  const sidebar = await sidebars.open({ place: 'data', answers: { check, columns: () => LOST } })
  await button(sidebar, '就用 K 列「已收」').click()
  await sidebar.page.getByText('「已付款金额」又认得了。').waitFor()
  expect(calls(sidebar, 'columns.mend')).toEqual([
    { columns: [{ sheet: '客户台账', field: 'paid', column: 11 }] },
  ])
  await expect.poll(() => calls(sidebar, 'check')).toHaveLength(2)
})

it('every place leads there when a column is lost', async () => {
  const home = () => ({ code: 'columns-missing' as const, values: ['已付款金额'] })
  const sidebar = await sidebars.open({ answers: { home, columns: () => LOST } })
  await button(sidebar, '去「数据」里指一下').click()
  await sidebar.page.getByText('「已付款金额」不见了').waitFor()
})

it('changed headers are remembered all at once', async () => {
  const sidebar = await sidebars.open({ place: 'data' })
  await sidebar.page.getByText('「已付款金额」现在是 H 列「已回款」').waitFor()
  await button(sidebar, '记住新表头').click()
  await sidebar.page.getByText('记住了 1 个新表头。').waitFor()
  expect(calls(sidebar, 'columns.mend')).toEqual([
    { columns: [{ sheet: '客户台账', field: 'paid', column: 8 }] },
  ])
})

it('columns are added only after asking where', async () => {
  const sidebar = await sidebars.open({ place: 'data' })
  await button(sidebar, /还可以加 3 列/).click()
  await sidebar.page.getByLabel('行业').check()
  await sidebar.page.getByLabel('成本').check()
  await button(sidebar, '加上这 2 列').click()
  const dialog = sidebar.page.getByRole('alertdialog')
  await dialog.getByText('将在「客户台账」的最右边加 2 列。').waitFor()
  expect(calls(sidebar, 'columns.add')).toEqual([])
  await dialog.getByRole('button', { name: '加上这 2 列' }).click()
  await sidebar.page.getByText('加了 2 列。').waitFor()
  expect(calls(sidebar, 'columns.add')).toEqual([{ fields: ['industry', 'cost'] }])
})

it('a column of the team’s own is shown beside those shown already', async () => {
  const sidebar = await sidebars.open({ place: 'data' })
  await button(sidebar, /在客户页显示你们自己的列/).click()
  await sidebar.page.getByLabel('本月跟进情况').check()
  await sidebar.page.getByText('客户页的列已更新。').waitFor()
  expect(calls(sidebar, 'columns.show')).toEqual([{ headers: ['开票要求', '本月跟进情况'] }])
})

it('another time zone than the person’s is said with its difference; his own is not', async () => {
  const start = () => ({ ...ANSWERS.start({}), zone: 'America/New_York' })
  const abroad = await sidebars.open({ place: 'data', answers: { start } })
  await abroad.page.getByText('这份表格按 America/New_York 的时区算日子').waitFor()
  expect(await abroad.page.getByText(/慢 1[23] 小时/).count()).toBe(1)
  const home = await sidebars.open({ place: 'data' })
  await home.page.getByText('健全度', { exact: true }).waitFor()
  expect(await home.page.getByText('的时区算日子').count()).toBe(0)
})
