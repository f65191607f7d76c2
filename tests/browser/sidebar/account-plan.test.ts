// 大客户计划 in a real browser: a suggestion taken over, a row changed by a colleague meanwhile, and what a form still needs.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { NO_PLAN_FIELDS } from '../../../src/contract/account-plan'
import { startSidebars } from './open-sidebar'
import { ACCOUNT_PLAN } from './story/account-plan'
import { CUSTOMER } from './story/customer'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const customer = CUSTOMER.summary?.customer

it('a suggested measure fills the form, and is saved as he changed it', async () => {
  const { page, asked } = await sidebars.open({ place: 'customer' })
  await page.getByRole('button', { name: /潜在风险/ }).click()
  await page.getByRole('button', { name: '采用建议：竞争' }).click()
  await page.getByLabel('内容', { exact: true }).fill('下周带样品去')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('已写进「大客户计划」。').waitFor()
  expect(asked.filter(({ method }) => method === 'accountPlan.add').map(({ input }) => input)).toEqual([
    {
      customer,
      fields: {
        ...NO_PLAN_FIELDS,
        ...{ kind: 'measure', topic: 'competition', what: '下周带样品去' },
        ...{ on: '2026-12-21', owner: '林晓' },
      },
    },
  ])
})

it('a row that a colleague changed meanwhile is shown, and saved over only when he says so', async () => {
  const [standing] = ACCOUNT_PLAN.entries.filter(({ kind }) => kind === 'opportunity')
  if (standing === undefined) throw new Error('no opportunity')
  const theirs = { ...standing, what: '改成 90 间', seen: 'theirs' }
  let refused = false
  const { page, asked } = await sidebars.open({
    place: 'customer',
    answers: {
      'accountPlan.edit': ({ row }) => {
        if (refused) return { status: 'saved', entry: theirs, seen: 'mine', row, cells: {} }
        refused = true
        return { status: 'changed-meanwhile', entry: theirs }
      },
    },
  })
  await page.getByRole('button', { name: /预测与策略/ }).click()
  await page.getByRole('button', { name: /^改：客房家具/ }).click()
  await page.getByLabel('状态').selectOption('won')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('这一行刚被改成「客房家具：改成 90 间').waitFor()
  await page.getByRole('button', { name: '用我的' }).click()
  await page.getByText('已写进「大客户计划」。').waitFor()
  const edits = asked.flatMap(call => (call.method === 'accountPlan.edit' ? [call.input] : []))
  expect(edits.map(({ seen, fields }) => [seen, fields.what, fields.state])).toEqual([
    [standing.seen, standing.what, 'won'],
    ['theirs', standing.what, 'won'],
  ])
})

it('a target says what it still needs and what cannot be read, and asks the server nothing until then', async () => {
  const { page, asked } = await sidebars.open({ place: 'customer' })
  await page.getByRole('button', { name: '加目标' }).click()
  await page.getByLabel('期间').fill('明年')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('写年度或季度，例如 2026 或 2026Q4').waitFor()
  await page.getByText('还缺：金额').waitFor()
  await page.getByText('还缺：指标').waitFor()
  expect(asked.some(({ method }) => method === 'accountPlan.add')).toBe(false)
})
