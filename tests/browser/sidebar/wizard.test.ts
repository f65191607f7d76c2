// The wizard in a real browser: what a person corrects is understood anew, and every payment term is shown with its meaning.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Input, Method } from '../../../src/contract/inputs'
import type { DraftTerms, SetupDraft } from '../../../src/contract/setup'
import { type OpenSidebar, startSidebars } from './open-sidebar'
import { DRAFT } from './story/setup'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const calls = <M extends Method>({ asked }: OpenSidebar, method: M) =>
  asked.filter(call => call.method === method).map(({ input }) => input as Input<M>)
const button = ({ page }: OpenSidebar, name: string | RegExp) => page.getByRole('button', { name })

const openColumns = async (read: (input: Input<'setup.read'>) => SetupDraft) => {
  const sidebar = await sidebars.open({ place: 'setup', answers: { 'setup.read': read } })
  await sidebar.page.getByLabel('追踪收款').check()
  await button(sidebar, '下一步').click()
  return sidebar
}

const plain = DRAFT.columns.map(column => ({ ...column, unit: null, dateOrder: 'not-needed' as const }))
const openTerms = async (terms: DraftTerms[]) => {
  const sidebar = await openColumns(() => ({ ...DRAFT, columns: plain, terms, blankPaid: 0 }))
  await button(sidebar, '下一步').click()
  return sidebar
}
const known = (text: string, days: number): DraftTerms => ({
  text,
  count: 10,
  meaning: { kind: 'net', days },
  known: true,
})

it('understands a column named by hand before 确认 is reached, and keeps what else was chosen', async () => {
  const unnamed = { ...DRAFT, alike: [], terms: [], blankPaid: 0, dueColumn: 'not-needed' as const }
  const columns = DRAFT.columns.map(column => (column.index === 6 ? { ...column, field: null } : column))
  const sidebar = await openColumns(asked =>
    asked.columns === undefined ? { ...unnamed, columns } : { ...DRAFT, alike: [], blankPaid: 0 },
  )
  const { page } = sidebar
  await page.getByLabel('表头写着「万元」，这一列的数').selectOption('yes')
  await page.getByLabel('3/4/2026 这样的日期').selectOption('day-first')
  await page.getByLabel('货币').selectOption('EUR')
  await page.getByLabel('「负责人」是').selectOption('owner')
  expect(calls(sidebar, 'setup.read')).toEqual([{}])

  await page.getByLabel('「付款周期」是').selectOption('terms')
  await button(sidebar, '下一步').click()
  await page.getByLabel('验收合格付清', { exact: true }).waitFor()
  expect(calls(sidebar, 'setup.read')).toEqual([
    {},
    {
      sheetId: 0,
      headerRow: 2,
      columns: [
        { index: 1, field: 'customer' },
        { index: 2, field: 'owner' },
        { index: 3, field: 'total' },
        { index: 4, field: 'paid' },
        { index: 5, field: 'signedOn' },
        { index: 6, field: 'terms' },
      ],
    },
  ])
  await button(sidebar, '下一步').click()
  await button(sidebar, '确认').click()
  await expect.poll(() => calls(sidebar, 'setup.confirm').length).toBe(1)
  expect(calls(sidebar, 'setup.confirm')).toMatchObject([
    {
      currency: 'EUR',
      units: [{ field: 'total', factor: 10_000 }],
      dateOrders: [{ field: 'signedOn', order: 'day-first' }],
      addDueColumn: true,
    },
  ])
})

it('shows what every term is taken to mean, those it does not know first, and lets it be changed', async () => {
  const sidebar = await openTerms(DRAFT.terms)
  const rows = sidebar.page.locator('.rows > li')
  const shown = await rows.evaluateAll(items =>
    items.map(item => [
      item.querySelector('b')?.textContent,
      item.querySelector('.num')?.textContent,
      item.querySelector('select')?.selectedOptions[0]?.textContent,
    ]),
  )
  expect(shown).toEqual([
    ['验收合格付清', '12 行', '请选择'],
    ['两个月后', '3 行', '起算日后 2 个月'],
    ['月结30天', '80 行', '月末后 30 天'],
  ])
  await sidebar.page.getByLabel('月结30天', { exact: true }).selectOption('net')
  await button(sidebar, '下一步').click()
  await button(sidebar, '确认').click()
  await expect.poll(() => calls(sidebar, 'setup.confirm').length).toBe(1)
  expect(calls(sidebar, 'setup.confirm')[0]?.terms).toEqual([
    { text: '两个月后', terms: { kind: 'months', months: 2 } },
    { text: '月结30天', terms: { kind: 'net', days: 30 } },
  ])
})

it('goes on only when a chosen meaning has its number', async () => {
  const sidebar = await openTerms([known('净30天', 30)])
  await sidebar.page.getByText('付款周期都看得懂').waitFor()
  const days = sidebar.page.getByLabel('「净30天」的天数')
  await days.fill('')
  await sidebar.page.getByText('写天数').waitFor()
  await expect(button(sidebar, '下一步').isDisabled()).resolves.toBe(true)
  await button(sidebar, '返回').click()
  await button(sidebar, '下一步').click()
  await days.fill('45')
  await button(sidebar, '下一步').click()
  await sidebar.page.getByText('确认后会做这些').waitFor()
})

const many = Array.from({ length: 8 }, (_, at) => known(`净${at + 1}天`, at + 1))

it('lists the terms it knows however many there are when there is nothing to ask', async () => {
  const { page } = await openTerms(many)
  await page.getByText('付款周期都看得懂').waitFor()
  expect(await page.locator('.rows > li').count()).toBe(8)
})

it('folds many terms it knows behind those it asks about', async () => {
  const sidebar = await openTerms([{ ...known('老规矩', 0), meaning: null, known: false }, ...many])
  const { page } = sidebar
  await page.getByLabel('老规矩', { exact: true }).waitFor()
  expect(await page.getByLabel('净8天', { exact: true }).count()).toBe(0)
  await button(sidebar, /看得懂的 8 种/).click()
  await expect(page.getByLabel('净8天', { exact: true }).inputValue()).resolves.toBe('net')
})

it('offers 客户 and 收款 beside the ledger, with columns to correct, and reads along what is ticked', async () => {
  const sidebar = await openColumns(() => ({
    ...DRAFT,
    alike: [],
    columns: plain,
    terms: [],
    dueColumn: 'not-needed',
  }))
  const { page } = sidebar
  const customers = page.getByLabel('客户资料：客户（46 行）')
  const receipts = page.getByLabel('收款流水：2026 年收款登记（财务）（210 行）')
  expect([await customers.isChecked(), await receipts.isChecked()]).toEqual([true, false])

  await button(sidebar, '看各列：4 列里用 3 列').click()
  await page.getByLabel('「客户全称」是').selectOption('contact')
  await page.getByText('「客户」至少要有客户名称。').waitFor()
  expect(await button(sidebar, '下一步').isDisabled()).toBe(true)
  await page.getByLabel('「客户全称」是').selectOption('customer')
  await page.getByLabel('「星级」是').selectOption('rating')
  await receipts.check()
  await page.getByText('台账里写了已付，以台账为准，这里只用来核对。').waitFor()

  await button(sidebar, '下一步').click()
  await button(sidebar, '下一步').click()
  await page.getByText('一起读「客户」、「2026 年收款登记（财务）」，只记住各列的位置').waitFor()
  await button(sidebar, '确认').click()
  await page.getByText('收款流水「收款」：210 笔。').waitFor()
  expect(calls(sidebar, 'setup.confirm')[0]?.beside?.map(({ role, columns }) => [role, columns])).toEqual([
    [
      'customers',
      [
        { index: 1, field: 'customer' },
        { index: 3, field: 'phone' },
        { index: 4, field: 'rating' },
      ],
    ],
    [
      'receipts',
      [
        { index: 1, field: 'paidOn' },
        { index: 2, field: 'customer' },
        { index: 3, field: 'paid' },
      ],
    ],
  ])
})
