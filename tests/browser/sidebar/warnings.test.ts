// A warning dealt with in 总览, in a real browser: what is sent, how it is taken back, what a colleague changed meanwhile.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Handling, WarningsView } from '../../../src/contract/warnings'
import { type OpenSidebar, startSidebars } from './open-sidebar'
import type { Answers } from './server'
import { HOME, STALE } from './story/home'
import { WARNINGS } from './story/warnings'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const button = ({ page }: OpenSidebar, name: string | RegExp) => page.getByRole('button', { name })
const edits = ({ asked }: OpenSidebar) =>
  asked.filter(({ method }) => method === 'warnings.edit').map(({ input }) => input)

const [LATE, CREDIT] = WARNINGS.warnings
if (LATE === undefined || CREDIT === undefined) throw new Error('the story has two warnings')
const seen: Handling = { status: LATE.status, owner: LATE.owner, note: LATE.note }

/** The story's first warning alone, kept as the page writes it. */
const keeping = (): Partial<Answers> => {
  let handling = seen
  return {
    warnings: (): WarningsView => ({ warnings: [{ ...LATE, ...handling }] }),
    'warnings.edit': ({ after }) => {
      handling = after
      return { status: 'saved', handling }
    },
  }
}

it('says how far each is and what is new, and leads to the customer’s warnings with their reasons', async () => {
  const sidebar = await sidebars.open({})
  const { page } = sidebar
  await page.getByText('从昨天起：新增 3 · 已解决 1').waitFor()
  await button(sidebar, /处理中/).click()
  await page.getByText('2026-10-05 到期，未付 ¥262,000.00').waitFor()
  await page.getByText('是信用额度 ¥300,000.00 的 127%').waitFor()
  expect(sidebar.asked.at(-1)).toEqual({
    method: 'warnings',
    input: { customer: '恒川酒店管理(集团)' },
  })
  await button(sidebar, '返回').click()
  await page.getByText('最要紧的 5 件').waitFor()
})

it('sends what was changed with what was seen, and takes it back', async () => {
  const sidebar = await sidebars.open({ answers: keeping() })
  const { page } = sidebar
  await button(sidebar, /处理中/).click()
  await page.getByLabel('状态').selectOption('ignored')
  await page.getByLabel('备注').fill('老客户，不催')
  await button(sidebar, '保存').click()
  await page.getByText('已保存到预警。').waitFor()
  await page.locator('.chip', { hasText: '忽略' }).waitFor()
  const after: Handling = { ...seen, status: 'ignored', note: '老客户，不催' }
  const about = { cause: LATE.cause, grade: LATE.grade }
  expect(edits(sidebar)).toEqual([{ ...about, before: seen, after }])
  await button(sidebar, '撤销').click()
  await page.getByText('已改回来。').waitFor()
  expect(edits(sidebar)[1]).toEqual({ ...about, before: after, after: seen })
})

it('shows what a colleague changed meanwhile instead of writing over it', async () => {
  const theirs: Handling = { ...seen, owner: '周岩' }
  let told = false
  const sidebar = await sidebars.open({
    answers: {
      warnings: () => ({ warnings: [told ? { ...LATE, ...theirs } : LATE] }),
      'warnings.edit': () => {
        told = true
        return { status: 'changed-meanwhile', handling: theirs }
      },
    },
  })
  const { page } = sidebar
  await button(sidebar, /处理中/).click()
  await page.getByLabel('备注').fill('我来')
  await button(sidebar, '保存').click()
  await page.getByText('同事刚改过这一条，现在显示的是最新的。').waitFor()
  await expect.poll(() => page.getByLabel('负责人').inputValue()).toBe('周岩')
})

it('leads to the customer’s contact data where his data is to be looked over', async () => {
  const home = () => ({ ...HOME, warnings: [STALE], warningCount: 1 })
  const sidebar = await sidebars.open({ answers: { home } })
  await sidebar.page.getByText('资料过期 23 天').waitFor()
  await button(sidebar, '核对资料：恒川酒店管理（集团）有限公司').click()
  await button(sidebar, '已核对：联系方式').click()
  await sidebar.page.getByText('已记下：1 位客户核对过了。').waitFor()
})

it('leads to the service of a customer who is to be asked how content he is, where a score is noted', async () => {
  const due = { ...STALE, kind: 'stale-satisfaction', amount: 0, days: 8, action: 'contact' } as const
  const home = () => ({ ...HOME, warnings: [due], warningCount: 1 })
  const sidebar = await sidebars.open({ answers: { home } })
  await sidebar.page.getByText('满意度过期 8 天').waitFor()
  await button(sidebar, '联系：恒川酒店管理（集团）有限公司').click()
  await button(sidebar, '记满意度').click()
  await sidebar.page.getByLabel('打几分').selectOption('4')
  await sidebar.page.getByLabel('说了什么').fill('还行')
  await button(sidebar, '保存').click()
  await sidebar.page.getByText('记在「满意度」第 12 行。').waitFor()
  expect(sidebar.asked.find(({ method }) => method === 'service.answer')?.input).toEqual({
    customer: '恒川酒店管理(集团)',
    on: '2026-11-21',
    score: 4,
    comment: '还行',
  })
})
