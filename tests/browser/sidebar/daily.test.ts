// 登记收款, 记跟进 and the figures in a real browser: what is shown before anything is written, what is sent, and the ways back.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Method } from '../../../src/contract/inputs'
import { VERSION } from '../../../src/contract/version'
import { type OpenSidebar, startSidebars } from './open-sidebar'
import type { Asked } from './server'
import { PAYABLE, RECEIPT, receiptsView } from './story/daily'
import { yuan } from './story/day'
import { HOME } from './story/home'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const calls = (asked: Asked[], method: Method) =>
  asked.filter(call => call.method === method).map(({ input }) => input)
const button = ({ page }: OpenSidebar, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true })

/** From 客户, with the customer filled in. */
const receiptForm = async (answers: Parameters<typeof sidebars.open>[0] = {}) => {
  const sidebar = await sidebars.open({ place: 'customer', ...answers })
  await button(sidebar, '登记收款').click()
  await sidebar.page.getByLabel('收到金额').waitFor()
  return sidebar
}

it('shows which contract gets how much before a receipt is written, and sends exactly that', async () => {
  const sidebar = await receiptForm()
  const { page } = sidebar
  await page.getByLabel('收到金额').fill('30万')
  await page.getByText('付后还剩 ¥82,000.00').waitFor()
  await expect(page.locator('.rows b.num').allInnerTexts()).resolves.toEqual(['¥262,000.00', '¥38,000.00'])
  await page.getByLabel('摘要').fill('工行回单 0902')
  await button(sidebar, '登记').click()
  await page.getByText('已登记恒川酒店管理（集团）有限公司 ¥300,000.00。').waitFor()
  await button(sidebar, '撤销').click()
  await page.getByText('恒川酒店管理（集团）有限公司的 ¥60,000.00 已撤销。').waitFor()
  const { item, sheet, row, paid, open, booking } = PAYABLE
  expect(calls(sidebar.asked, 'receipts.record')).toMatchObject([
    {
      key: 'form-1',
      customer: '恒川酒店管理(集团)',
      on: '2026-11-21',
      total: yuan(300_000),
      note: '工行回单 0902',
      again: false,
      shares: [
        { item, sheet, row, paid, open, booking, amount: yuan(262_000), rule: 'oldest-first' },
        { row: 9, amount: yuan(38_000), rule: 'oldest-first' },
      ],
    },
  ])
})

it('lets a person choose the contract, or divide the receipt by hand within what is open', async () => {
  const sidebar = await receiptForm()
  const { page } = sidebar
  await page.getByLabel('收到金额').fill('100000')
  await page.getByLabel('先付哪一笔').selectOption({ index: 2 })
  await page.getByText('付后还剩 ¥20,000.00').waitFor()
  await button(sidebar, '自己分').click()
  const first = page.getByLabel(/分给 外滩店客房家具/)
  await first.fill('300000')
  await page.getByText('这一笔最多 ¥262,000.00。').waitFor()
  await first.fill('10000')
  await page.getByText('分出去的比收到的多 ¥10,000.00。').waitFor()
  await page.getByLabel(/分给 外滩店大堂/).fill('80000')
  await page.getByText('剩下 ¥10,000.00 记为未核销，台账不动。').waitFor()
  await button(sidebar, '登记').click()
  await expect
    .poll(() => calls(sidebar.asked, 'receipts.record'))
    .toMatchObject([
      {
        total: yuan(100_000),
        shares: [
          { row: 8, amount: yuan(10_000), rule: 'chosen' },
          { row: 9, amount: yuan(80_000), rule: 'chosen' },
        ],
      },
    ])
})

it('says plainly where a formula keeps the ledger as it is, and sends nothing that is not an amount', async () => {
  const view = receiptsView('恒川酒店管理(集团)')
  const formulas = { ...PAYABLE, booking: 'formula' as const }
  const sidebar = await receiptForm({
    answers: { receipts: () => ({ ...view, payer: view.payer && { ...view.payer, items: [formulas] } }) },
  })
  const { page } = sidebar
  await page.getByLabel('收到金额').fill('很多')
  await button(sidebar, '登记').click()
  await page.getByText('写金额，例如 50000 或 5 万。').waitFor()
  expect(calls(sidebar.asked, 'receipts.record')).toEqual([])
  await page.getByLabel('收到金额').fill('500')
  await page.getByText(/记付款的那一列是公式，不会改/).waitFor()
  await button(sidebar, '只记在收款表').click()
  await expect.poll(() => calls(sidebar.asked, 'receipts.record').length).toBe(1)
})

it('shows what a colleague changed meanwhile, and asks before a receipt like one that stands', async () => {
  let sent = 0
  const view = receiptsView('恒川酒店管理(集团)')
  const payer = view.payer ?? {
    customer: '',
    name: '',
    items: [],
    more: 0,
    receiptsSheet: null,
    receiptColumns: null,
  }
  const sidebar = await receiptForm({
    answers: {
      'receipts.record': ({ again }) => {
        sent += 1
        if (sent === 1) return { status: 'changed-meanwhile', payer }
        if (!again) return { status: 'same-exists', receipt: RECEIPT }
        return { status: 'recorded', receipt: RECEIPT, untouched: [] }
      },
    },
  })
  const { page } = sidebar
  await page.getByLabel('收到金额').fill('60000')
  await button(sidebar, '登记').click()
  await page.getByText(/台账刚被改过，还没有登记/).waitFor()
  await expect(page.getByLabel('收到金额').inputValue()).resolves.toBe('60000')
  await button(sidebar, '登记').click()
  const question = page.getByRole('alertdialog')
  await question.getByText('林晓 在 2026-11-20 16:40 登记过同一天到账的 ¥60,000.00。').waitFor()
  await question.getByRole('button', { name: '是另一笔，登记' }).click()
  await page.getByText(/已登记恒川/).waitFor()
  expect(calls(sidebar.asked, 'receipts.record')).toMatchObject([
    { key: 'form-1', again: false },
    { key: 'form-1', again: false },
    { key: 'form-1', again: true },
  ])
})

it('takes a receipt back after asking, and finishes what was left half done', async () => {
  const half = { ...RECEIPT, receipt: 'SK20261121-01', state: 'unfinished' as const }
  const sidebar = await sidebars.open({
    answers: {
      home: () => ({ ...HOME, unfinished: [half] }),
      receipts: ({ customer }) => ({ ...receiptsView(customer), unfinished: [half] }),
    },
  })
  const { page } = sidebar
  await page.getByText('1 笔收款登记到一半').waitFor()
  await button(sidebar, '去处理').click()
  await button(sidebar, '接着登记').click()
  await page.getByText('恒川酒店管理（集团）有限公司的 ¥60,000.00 已登记完。').waitFor()
  await button(sidebar, '撤销这笔：SK20261120-02').click()
  await page.getByRole('alertdialog').getByRole('button', { name: '撤销' }).click()
  await page.getByText('恒川酒店管理（集团）有限公司的 ¥60,000.00 已撤销。').waitFor()
  expect(calls(sidebar.asked, 'receipts.settle')).toEqual([
    { receipt: 'SK20261121-01', way: 'finish' },
    { receipt: 'SK20261120-02', way: 'take-back' },
  ])
})

it('finds the customer from 总览 as in 客户, and logs a promise with its hold in one click', async () => {
  const sidebar = await sidebars.open()
  const { page } = sidebar
  await button(sidebar, '记跟进').click()
  await page.getByRole('combobox', { name: '查找客户' }).fill('云栖')
  await page.getByRole('option', { name: /云栖置业/ }).click()
  await page.getByLabel('结果').selectOption('promised')
  await button(sidebar, '保存').click()
  await page.getByText('选今天或以后的日子。').waitFor()
  expect(calls(sidebar.asked, 'followUps.log')).toEqual([])
  await page.getByLabel('答应哪天付').fill('2026-11-30')
  await page.getByLabel('答应付多少').fill('5万')
  await page.getByLabel('说了什么').fill('月底付一半')
  await page.getByLabel('下次跟进').fill('2026-12-01')
  await button(sidebar, '保存').click()
  await page.getByText(/暂缓到 2026-11-30。/).waitFor()
  expect(calls(sidebar.asked, 'followUps.log')).toEqual([
    {
      key: 'form-2',
      customer: '云栖置业',
      channel: 'call',
      outcome: 'promised',
      promised: { on: '2026-11-30', amount: yuan(50_000) },
      words: '月底付一半',
      next: '2026-12-01',
      hold: true,
    },
  ])
})

it('lists on 总览 whom to get in touch with, one button each, and in 客户 what was said', async () => {
  const sidebar = await sidebars.open()
  const { page } = sidebar
  await page.getByText('要跟进 1 位').waitFor()
  await page.getByText('晚了 3 天').waitFor()
  await button(sidebar, '记一笔：恒川酒店管理（集团）有限公司').click()
  await page.getByText('财务王姐说这周排款，先付十万。').waitFor()
  expect(calls(sidebar.asked, 'followUps')).toEqual([{ customer: '恒川酒店管理(集团)' }])
  await page.locator('.tabs').getByRole('button', { name: '客户' }).click()
  await button(sidebar, /④ 服务与支持/).click()
  await page.getByText(/最近跟进 2026-11-14 电话 · 承诺付款/).waitFor()
})

it('tells how a figure comes about, and leads to the rows behind it', async () => {
  const sidebar = await sidebars.open()
  const { page } = sidebar
  await button(sidebar, /回款周期是怎么来的/).click()
  await page.getByText('¥4,862,000.00 ÷ ¥8,366,000.00 × 90 = 52 天').waitFor()
  await button(sidebar, '返回').click()
  await button(sidebar, /逾期是怎么来的/).click()
  await page.getByText('截至 2026-11-21，19 笔逾期，共 ¥1,214,000.00').waitFor()
  await page.getByText('另有 16 笔没有列出。').waitFor()
  await button(sidebar, /查看：恒川酒店管理（集团）有限公司 第 9 行/).click()
  await expect.poll(() => calls(sidebar.asked, 'goto')).toEqual([{ sheet: '客户台账', row: 9, field: null }])
})

it('tells what is new once, until it is read', async () => {
  const sidebar = await sidebars.open({ answers: { home: () => ({ ...HOME, news: VERSION }) } })
  const { page } = sidebar
  await page.getByText(`${VERSION} 版新增`).waitFor()
  await button(sidebar, '知道了').click()
  await page.getByText(`${VERSION} 版新增`).waitFor({ state: 'detached' })
  expect(calls(sidebar.asked, 'news.dismiss')).toEqual([{ version: VERSION }])
})

it('lists what went on with a customer by kind, twenty more at a time, and takes down that a letter came back', async () => {
  const sidebar = await sidebars.open({ place: 'customer' })
  const { page } = sidebar
  await button(sidebar, '往来').click()
  await page.getByText('2026-11-14 电话 · 承诺付款', { exact: true }).waitFor()
  await page.getByLabel('只看').selectOption('letter')
  await button(sidebar, '再看 3 条').click()
  await button(sidebar, '退信了：ZQ-20261103-0910-1').click()
  await page.getByLabel('哪天').fill('2026-11-22')
  await page.getByText('选今天或以前的日子。').waitFor()
  await page.getByLabel('哪天').fill('2026-11-04')
  await page.getByLabel('退信上写的原因').fill('查无此人')
  await button(sidebar, '记下').click()
  await page.getByText('已记在催款记录里。').waitFor()
  expect(calls(sidebar.asked, 'reminders.cameBack')).toEqual([
    { letter: 'ZQ-20261103-0910-1', kind: 'bounced', said: { on: '2026-11-04', words: '查无此人' } },
  ])
  const asked = calls(sidebar.asked, 'customer.timeline')
  expect(asked).toMatchObject([
    { kind: null, most: 20 },
    { kind: 'letter', most: 20 },
    { most: 40 },
    { most: 40 },
  ])
})
