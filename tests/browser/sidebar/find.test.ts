// 查找和汇总 in a real browser: groups, narrowing, going to the row, and the sheet's filter only after asking.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Method } from '../../../src/contract/inputs'
import { type OpenSidebar, startSidebars } from './open-sidebar'
import type { Asked } from './server'
import { found } from './story/find'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const calls = (asked: Asked[], method: Method) =>
  asked.filter(call => call.method === method).map(({ input }) => input)
const button = ({ page }: OpenSidebar, name: string | RegExp) => page.getByRole('button', { name })

const openFinding = async (words = '', opening: Parameters<typeof sidebars.open>[0] = {}) => {
  const sidebar = await sidebars.open({ place: 'customer', ...opening })
  const search = sidebar.page.getByRole('combobox', { name: '查找客户' })
  await search.fill(words)
  await button(sidebar, '汇总和筛选').click()
  await sidebar.page.getByText(/找到 \d 位客户/).waitFor()
  return sidebar
}

it('groups everybody, a click on a group narrows to it, and a click on the mark widens again', async () => {
  const sidebar = await openFinding()
  await sidebar.page.getByLabel('按什么汇总').selectOption({ label: '行业' })
  await button(sidebar, '只看未填写').waitFor()
  await button(sidebar, '只看酒店与地产').click()
  await sidebar.page.getByText('找到 2 位客户').waitFor()
  await button(sidebar, '不再只看 行业：酒店与地产').click()
  await sidebar.page.getByText('找到 3 位客户').waitFor()
  const nothing = { words: '', group: null }
  expect(calls(sidebar.asked, 'customer.search')).toEqual([
    { ...nothing, within: [] },
    { words: '', within: [], group: 'industry' },
    { ...nothing, within: [{ by: 'industry', value: '酒店与地产' }] },
    { ...nothing, within: [] },
  ])
})

it('takes along what was typed, goes to a row, and opens a customer; coming back it is as it was left', async () => {
  const sidebar = await openFinding('云栖')
  await button(sidebar, '在表里看：云栖置业').click()
  await expect
    .poll(() => calls(sidebar.asked, 'goto'))
    .toEqual([{ sheet: '客户台账', row: 12, field: 'customer' }])
  await button(sidebar, /^云栖置业/).click()
  await expect.poll(() => calls(sidebar.asked, 'customer.open').at(-1)).toEqual({ customer: '云栖置业' })
  await button(sidebar, '汇总和筛选').click()
  await expect(sidebar.page.locator('.field input').inputValue()).resolves.toBe('云栖')
})

it('filters the sheet only after asking, says what became of it, and takes it away again', async () => {
  let filtered: number | null = null
  const sidebar = await openFinding('云栖', {
    answers: {
      'customer.search': input => ({ ...found(input), filtered }),
      'customer.filter': () => {
        filtered = 1
        return { customers: 1, sheets: ['客户台账'], inUse: ['2025年'], refused: [] }
      },
      'customer.unfilter': () => {
        filtered = null
        return { outcome: 'removed' }
      },
    },
  })
  await button(sidebar, '在表里只看这些').click()
  const question = sidebar.page.getByRole('alertdialog')
  await question.getByText('正打开这张表的人，都会只看到这些行。').waitFor()
  expect(calls(sidebar.asked, 'customer.filter')).toEqual([])
  await question.getByRole('button', { name: '只看这些' }).click()
  await sidebar.page.getByText(/「2025年」里已经有人在用筛选，没有动它/).waitFor()
  expect(calls(sidebar.asked, 'customer.filter')).toEqual([{ words: '云栖', within: [] }])
  await button(sidebar, '取消筛选').click()
  await sidebar.page.getByText('已取消，所有行都显示了。').waitFor()
  await sidebar.page.getByText('表里正在只看').waitFor({ state: 'detached' })
})

it('offers no filter for everybody, and no groups where the ledger has no such column', async () => {
  const sidebar = await openFinding('', {
    answers: { 'customer.search': input => ({ ...found(input), groupings: [] }) },
  })
  await sidebar.page.getByText('台账里没有行业、地区、信用等级、客户经理这些列，不能汇总。').waitFor()
  await expect(button(sidebar, '在表里只看这些').count()).resolves.toBe(0)
})

it('says how many there are when more are found than listed', async () => {
  const sidebar = await sidebars.open({
    place: 'customer',
    answers: { 'customer.search': input => ({ ...found(input), count: 1234 }) },
  })
  await sidebar.page.getByRole('combobox', { name: '查找客户' }).fill('云栖')
  await sidebar.page.getByText('找到 1234 位客户，列出前 1 位').waitFor()
})
