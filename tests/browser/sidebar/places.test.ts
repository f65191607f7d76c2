// 总览, 客户, 数据, 更多 and the wizard in a real browser: what is written, what is asked, and what happens when something goes wrong.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Method } from '../../../src/contract/inputs'
import { type OpenSidebar, startSidebars } from './open-sidebar'
import { ANSWERS, type Asked } from './server'
import { CUSTOMER } from './story/customer'
import { CHECK } from './story/data'
import { yuan } from './story/day'
import { HOME } from './story/home'
import { DRAFT } from './story/setup'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const calls = (asked: Asked[], method: Method) =>
  asked.filter(call => call.method === method).map(({ input }) => input)
const button = ({ page }: OpenSidebar, name: string | RegExp) => page.getByRole('button', { name })

it('shows — with its reason while there is no month to compare with', async () => {
  const { page } = await sidebars.open({ answers: { home: () => ({ ...HOME, earlier: null }) } })
  await page.getByText('比上月 —').first().waitFor()
  await expect(page.getByText('每日合计从设置那天记起').count()).resolves.toBe(4)
})

it('leads from a warning to the customer it is about', async () => {
  const sidebar = await sidebars.open()
  await button(sidebar, '联系：云栖置业').click()
  await sidebar.page.getByRole('heading', { name: '客户', exact: true }).waitFor()
  expect(calls(sidebar.asked, 'customer.open')).toEqual([{ customer: '云栖置业' }])
})

it('opens the whole list of what needs attention, and folds it again', async () => {
  const others = HOME.warnings.map(warning => ({ ...warning, customer: `${warning.customer}之二` }))
  const home = {
    ...HOME,
    warnings: [...HOME.warnings, ...others],
    warningCount: 12,
    followUps: [],
    steps: [],
  }
  const sidebar = await sidebars.open({ answers: { home: () => home } })
  const rows = sidebar.page.locator('.rows > li')
  await button(sidebar, '全部 10').click()
  expect(await rows.count()).toBe(10)
  await sidebar.page.getByText('共 12 件').waitFor()
  await button(sidebar, '只看 5 件').click()
  expect(await rows.count()).toBe(5)
})

it('can be walked by keyboard alone', async () => {
  const sidebar = await sidebars.open()
  await button(sidebar, '数据').focus()
  await sidebar.page.keyboard.press('Enter')
  const fold = sidebar.page.getByRole('button', { name: /日期看不懂/ })
  await fold.focus()
  await sidebar.page.keyboard.press('Enter')
  await sidebar.page.keyboard.press('Tab')
  await sidebar.page.keyboard.press('Enter')
  await sidebar.page.getByText('已跳到 A23。').waitFor()
  expect(calls(sidebar.asked, 'goto')).toEqual([{ sheet: '客户台账', row: 23, field: 'dueOn' }])
})

it('finds a customer while typing and opens it with the arrow and Enter keys', async () => {
  const sidebar = await sidebars.open({ place: 'customer' })
  const search = sidebar.page.getByRole('combobox', { name: '查找客户' })
  await search.fill('云栖')
  await sidebar.page.getByRole('option', { name: /云栖置业/ }).waitFor()
  await search.press('ArrowDown')
  await search.press('Enter')
  await expect
    .poll(() => calls(sidebar.asked, 'customer.open'))
    .toEqual([{ customer: null }, { customer: '云栖置业' }])
})

it('names the rows that only add up others, in either language, and nothing where there are none', async () => {
  const { page } = await sidebars.open({ place: 'data' })
  await page.getByText('第 41、82、131 行是合计或小计，没有算进来。').waitFor()
  const english = await sidebars.open({ place: 'data', language: 'en' })
  await english.page.getByText('Rows 41, 82, 131 add up others and are not counted.').waitFor()
  const none = await sidebars.open({
    place: 'data',
    answers: { check: () => ({ ...CHECK, rowsOfSums: [] }) },
  })
  await none.page.getByText(/行数据/).waitFor()
  expect(await none.page.getByText(/合计或小计/).count()).toBe(0)
})

it('follows the selected row when the person comes back to the page, and not while typing', async () => {
  const sidebar = await sidebars.open({ place: 'customer' })
  const { page } = sidebar
  const looks = () => calls(sidebar.asked, 'customer.open').length
  const away = () => page.waitForTimeout(1600)
  await page.locator('.fold').first().waitFor()
  await page.mouse.move(100, 300)
  await page.mouse.move(120, 320)
  expect(looks()).toBe(1)

  await away()
  await page.mouse.move(100, 300)
  await expect.poll(looks).toBe(2)
  await away()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect.poll(looks).toBe(3)

  await page.getByRole('combobox').focus()
  await away()
  await page.mouse.move(140, 340)
  await page.waitForTimeout(100)
  expect(looks()).toBe(3)
})

it('shows what a colleague wrote meanwhile before an edit may replace it', async () => {
  const sidebar = await sidebars.open({
    place: 'customer',
    answers: {
      'customer.edit': ({ before }) =>
        before === '王工' ? { status: 'saved' } : { status: 'changed-meanwhile', current: '王工' },
    },
  })
  await button(sidebar, /基本信息/).click()
  await button(sidebar, '修改联系人').click()
  await sidebar.page.getByLabel('联系人', { exact: true }).fill('李工')
  await button(sidebar, '保存').click()
  await sidebar.page.getByText('这一格刚被改成「王工」，你的还没有保存。').waitFor()
  await button(sidebar, '用我的').click()
  await sidebar.page.getByText('联系人已保存到表里。').waitFor()
  const edit = {
    customer: CUSTOMER.summary.customer,
    sheet: '客户台账',
    row: 8,
    field: 'contact',
    value: '李工',
  }
  expect(calls(sidebar.asked, 'customer.edit')).toEqual([
    { ...edit, before: '陈工' },
    { ...edit, before: '王工' },
  ])
})

it('writes nothing before 确认, and then exactly what was chosen', async () => {
  const sidebar = await sidebars.open({ place: 'setup' })
  const { page } = sidebar
  await page.getByLabel(/追踪收款/).check()
  await button(sidebar, '下一步').click()
  await expect(button(sidebar, '下一步').isDisabled()).resolves.toBe(true)
  await page.getByText('还有 2 处要选').waitFor()
  await page.getByLabel('表头写着「万元」，这一列的数').selectOption({ label: '以万元为单位' })
  await page.getByLabel('3/4/2026 这样的日期').selectOption('month-first')
  await button(sidebar, '下一步').click()
  await page.getByLabel('验收合格付清').selectOption('awaiting')
  await page.getByLabel('空白就是 0，还没付').check()
  await button(sidebar, '下一步').click()
  expect(new Set(sidebar.asked.map(({ method }) => method))).toEqual(new Set(['start', 'setup.read']))

  await button(sidebar, '确认').click()
  await page.getByText('读到 42 位客户的 128 笔款项。').waitFor()
  expect(calls(sidebar.asked, 'setup.confirm')).toEqual([
    {
      sheetId: 0,
      headerRow: 2,
      goal: 'collect',
      style: 'contract',
      currency: 'CNY',
      columns: [
        { index: 1, field: 'customer' },
        { index: 2, field: 'contact' },
        { index: 3, field: 'total' },
        { index: 4, field: 'paid' },
        { index: 5, field: 'signedOn' },
        { index: 6, field: 'terms' },
      ],
      units: [{ field: 'total', factor: 10_000 }],
      dateOrders: [{ field: 'signedOn', order: 'month-first' }],
      others: [
        {
          sheetId: 7,
          headerRow: 1,
          columns: [
            { index: 2, field: 'customer' },
            { index: 4, field: 'total' },
            { index: 5, field: 'signedOn' },
          ],
          units: [{ field: 'total', factor: 1000 }],
          dateOrders: [{ field: 'signedOn', order: 'month-first' }],
        },
      ],
      beside: [
        {
          role: 'customers',
          sheetId: 11,
          headerRow: 1,
          columns: [
            { index: 1, field: 'customer' },
            { index: 2, field: 'contact' },
            { index: 3, field: 'phone' },
          ],
          units: [],
          dateOrders: [],
        },
      ],
      blankPaidIsZero: true,
      terms: [
        { text: '验收合格付清', terms: { kind: 'awaiting', event: 'other' } },
        { text: '两个月后', terms: { kind: 'months', months: 2 } },
        { text: '月结30天', terms: { kind: 'month-end', days: 30 } },
      ],
      addOpenColumn: false,
      addDueColumn: true,
      dailyTotals: true,
    },
  ])
})

it('scrolls a long list between head and foot, which stay in sight', async () => {
  const { page } = await sidebars.open({ place: 'setup' })
  await page.getByLabel('追踪收款').check()
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByText('看看有没有认错').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720)
})

it('reads the sheet again when another header row is named, and keeps the goal', async () => {
  const sidebar = await sidebars.open({
    place: 'setup',
    answers: { 'setup.read': ({ headerRow }) => ({ ...DRAFT, headerRow: headerRow ?? 2 }) },
  })
  await sidebar.page.getByLabel(/提高投资回报率/).check()
  await button(sidebar, '下一步').click()
  await sidebar.page.getByLabel('表头在第几行').fill('4')
  await button(sidebar, '重新读').click()
  await expect.poll(() => calls(sidebar.asked, 'setup.read')).toEqual([{}, { sheetId: 0, headerRow: 4 }])
  await button(sidebar, '返回').click()
  await expect(sidebar.page.getByLabel(/提高投资回报率/).isChecked()).resolves.toBe(true)
})

it('saves settings as numbers and money in minor units, and marks what is not', async () => {
  const sidebar = await sidebars.open({ place: 'more' })
  await button(sidebar, /设置/).click()
  const large = sidebar.page.getByLabel('多大的未付金额算「大额」')
  await large.fill('十万')
  await button(sidebar, '保存').click()
  await sidebar.page.getByText('写金额，例如 200000 或 1,000.50').waitFor()
  expect(calls(sidebar.asked, 'settings.save')).toEqual([])

  await large.fill('１００，０００.5')
  await button(sidebar, '保存').click()
  await sidebar.page.getByText('设置已保存。').waitFor()
  expect(calls(sidebar.asked, 'settings.save')).toMatchObject([
    { settings: { thresholds: { dueSoonDays: 7, large: yuan(100_000.5) } } },
  ])
})

it('puts a code into the letter where the cursor stands', async () => {
  const sidebar = await sidebars.open({ place: 'more' })
  await button(sidebar, /催款信/).click()
  const body = sidebar.page.getByLabel('正文')
  await body.fill('您好')
  await button(sidebar, '插入 {{客户名称}}').click()
  await expect(body.inputValue()).resolves.toBe('您好{{客户名称}}')
})

it('uninstalls only after asking, and keeps the log unless told otherwise', async () => {
  const sidebar = await sidebars.open({ place: 'more' })
  await button(sidebar, /卸载/).click()
  await button(sidebar, '卸载…').click()
  const question = sidebar.page.getByRole('alertdialog')
  await question.getByText(/^留下：收款、账款调整、已付变动、分期、催款记录/).waitFor()
  await question.getByText('卸载不能撤销。').waitFor()
  expect(calls(sidebar.asked, 'uninstall')).toEqual([])
  await question.getByRole('button', { name: '卸载' }).click()
  await sidebar.page.getByText('撤掉了 6 条规则、1 张辅助工作表。记下和填过的还在。').waitFor()
  expect(calls(sidebar.asked, 'uninstall')).toEqual([{ keepLog: true }])
})

it('uninstalls a long sheet call by call, with a bar and what becomes of the archive', async () => {
  let calledTimes = 0
  const sidebar = await sidebars.open({
    place: 'more',
    answers: {
      start: () => ({ ...ANSWERS.start({}), archive: '归档' }),
      uninstall: ({ keepLog }) => {
        calledTimes += 1
        const progress = calledTimes < 3 ? { done: calledTimes * 40, total: 125 } : null
        return { progress, rulesRemoved: 8, sheetsRemoved: [], logKept: keepLog }
      },
    },
  })
  await button(sidebar, /卸载/).click()
  await sidebar.page.getByText('「归档」里的行不会删：它作为你们自己的表留下。').waitFor()
  await button(sidebar, '卸载…').click()
  await sidebar.page.getByRole('alertdialog').getByRole('button', { name: '卸载' }).click()
  await sidebar.page.getByText('撤掉了 8 条规则').waitFor()
  expect(calls(sidebar.asked, 'uninstall')).toHaveLength(3)
})

it('still says what was removed when the sheet is no longer set up', async () => {
  let state: 'ready' | 'not-set-up' = 'ready'
  const sidebar = await sidebars.open({
    place: 'more',
    answers: {
      start: () => ({ ...ANSWERS.start({}), state }),
      uninstall: () => {
        state = 'not-set-up'
        return { progress: null, rulesRemoved: 8, sheetsRemoved: [], logKept: true }
      },
    },
  })
  await button(sidebar, /卸载/).click()
  await button(sidebar, '卸载…').click()
  await sidebar.page.getByRole('alertdialog').getByRole('button', { name: '卸载' }).click()
  await expect.poll(() => calls(sidebar.asked, 'start').length).toBe(2)
  await sidebar.page.getByText('已卸载').waitFor()
  await button(sidebar, '总览').click()
  await sidebar.page.getByText('这张表还没有设置').waitFor()
})

it('says in plain words that the sheet did not answer, and tries again', async () => {
  const sidebar = await sidebars.open({ broken: true })
  await sidebar.page.getByText('没有收到表格的回答').waitFor()
  await button(sidebar, '再试一次').click()
  await sidebar.page.getByText('没有收到表格的回答').waitFor()
})

it('offers to set up again when the sheet was deleted', async () => {
  const sidebar = await sidebars.open({
    answers: { home: () => ({ code: 'sheet-gone', values: ['客户台账'] }) },
  })
  await sidebar.page.getByText('找不到账本那张工作表：客户台账').waitFor()
  await button(sidebar, '开始设置').click()
  await sidebar.page.getByText('这张表主要用来做什么？').waitFor()
})
