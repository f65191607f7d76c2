// 其他表, 客户分级 and the key-account decision in the page: what is shown, what a click asks for.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Input, Method } from '../../../src/contract/inputs'
import { type OpenSidebar, startSidebars } from './open-sidebar'
import { BOOKS_VIEW } from './story/books'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const calls = <M extends Method>({ asked }: OpenSidebar, method: M): Input<M>[] =>
  asked.filter(call => call.method === method).map(({ input }) => input as Input<M>)
const button = ({ page }: OpenSidebar, name: string | RegExp) => page.getByRole('button', { name })

const openBooks = async (answers = {}) => {
  const sidebar = await sidebars.open({ place: 'data', answers })
  await button(sidebar, '其他表').click()
  await sidebar.page.getByRole('heading', { name: '费用' }).waitFor()
  return sidebar
}

it('a sheet of the team’s is taken with the columns as they were put right', async () => {
  const sidebar = await openBooks()
  const { page } = sidebar
  await button(sidebar, /「报销登记」，318 行/).click()
  await page.getByLabel('E 列「报销人」').selectOption('note')
  await page.getByLabel('B 列「客户」').selectOption('none')
  await button(sidebar, '就用这张').click()
  await page.getByText('用上了「报销登记」。').waitFor()
  expect(calls(sidebar, 'books.adopt')).toEqual([
    {
      book: 'expenses',
      sheetId: 7,
      headerRow: 1,
      columns: [
        { index: 1, field: 'on' },
        { index: 3, field: 'kind' },
        { index: 4, field: 'amount' },
        { index: 5, field: 'note' },
      ],
    },
  ])
  await expect.poll(() => calls(sidebar, 'books')).toHaveLength(2)
})

it('one is made by a button, and no longer used only after asking', async () => {
  const sidebar = await openBooks()
  await button(sidebar, '新建一张，服务').click()
  await sidebar.page.getByText('新建了「服务」，填上就能用。').waitFor()
  expect(calls(sidebar, 'books.make')).toEqual([{ book: 'services' }])
  await button(sidebar, '不用了，交易').click()
  const dialog = sidebar.page.getByRole('alertdialog')
  await dialog.getByText('「2026年销售明细」和里面的内容都留着，只是不再算它。').waitFor()
  expect(calls(sidebar, 'books.release')).toEqual([])
  await dialog.getByRole('button', { name: '不用了' }).click()
  await expect.poll(() => calls(sidebar, 'books.release')).toEqual([{ book: 'deals' }])
})

it('says which rows are the revenue, and that there are none to read where they are missing', async () => {
  const books = () => ({
    ...BOOKS_VIEW,
    revenue: { source: 'deals' as const, net: 'all' as const, missing: true },
    books: BOOKS_VIEW.books.map(one =>
      one.book === 'deals' ? { ...one, state: { status: 'gone' as const, sheet: '2026年销售明细' } } : one,
    ),
  })
  const { page } = await openBooks({ books })
  await page.getByText('现在按交易算，不含税。').waitFor()
  await page.getByText('还没有能读的交易表，所以收入是空的。').waitFor()
  await page.getByText('「2026年销售明细」不在了。可以另外用一张。').waitFor()
})

it('what cannot be read is listed by cause in 数据, and a click goes to its cell', async () => {
  const sidebar = await sidebars.open({ place: 'data' })
  await button(sidebar, /2026年销售明细：3 处要看一下/).click()
  await sidebar.page.getByText('应是 ¥89,000.00').waitFor()
  await sidebar.page.getByRole('button', { name: '第 120 行 客户名称：零售散客', exact: true }).click()
  await expect
    .poll(() => calls(sidebar, 'books.goto'))
    .toEqual([{ book: 'deals', at: { row: 120, field: 'customer' } }])
})

it('a class is tapped for its customers; one the ledger has is opened', async () => {
  const sidebar = await sidebars.open({ place: 'customer' })
  const { page } = sidebar
  await button(sidebar, '客户分级').click()
  await page.getByText('没有写客户的 ¥12,400.00，未分配').waitFor()
  await button(sidebar, '只看A 类').click()
  await page.getByRole('status').getByText('1 位客户', { exact: true }).waitFor()
  expect(calls(sidebar, 'classes').slice(-1)).toEqual([{ period: 'year', pick: { by: 'abc', value: 'A' } }])
  await page.getByLabel('看哪段时间').selectOption('all')
  await expect.poll(() => calls(sidebar, 'classes').slice(-1)).toEqual([{ period: 'all', pick: null }])
  await page.getByText('零售散客').waitFor()
  expect(await button(sidebar, /零售散客/).count()).toBe(0)
  await button(sidebar, /青禾设计院/).click()
  await expect.poll(() => calls(sidebar, 'customer.open').slice(-1)).toEqual([{ customer: '青禾设计院' }])
})

it('whether he is a key account is decided with a reason, beside what is suggested', async () => {
  const sidebar = await sidebars.open({ place: 'customer' })
  await sidebar.page.getByText('建议：大客户（采购量、购买频率）').waitFor()
  await button(sidebar, '大客户，改').click()
  await sidebar.page.getByLabel('为什么').fill('只做一次')
  await button(sidebar, '定为不是大客户').click()
  await sidebar.page.getByText('记下了。大客户的信总要人勾选才发。').waitFor()
  expect(calls(sidebar, 'customer.key')).toEqual([
    { customer: '恒川酒店管理(集团)', isKey: false, why: '只做一次' },
  ])
})
