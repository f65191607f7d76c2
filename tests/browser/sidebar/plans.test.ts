// 分期 on the page: what a plan comes to is seen before it is written; a day is filled in where the money waits.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenSidebar, startSidebars } from './open-sidebar'
import { NO_PLAN, PLAN } from './story/plans'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const openPlan = async (plan = NO_PLAN): Promise<OpenSidebar> => {
  const open = await sidebars.open({ place: 'customer', answers: { 'plans.open': () => plan } })
  await open.page.locator('.fold h2 button', { hasText: '历史交易' }).click()
  await open.page
    .getByRole('button', { name: /^分期：/ })
    .first()
    .click()
  await open.page.locator('.fold').first().waitFor()
  return open
}

const sent = ({ asked }: OpenSidebar, wanted: string) =>
  asked.filter(({ method }) => method === wanted).map(({ input }) => input)

describe('the plan of a contract, opened from 历史交易', () => {
  it('begins with what the terms say, each line with its amount and its day or what it waits for', async () => {
    const { page } = await openPlan()
    expect(await page.locator('select').inputValue()).toBe('suggested')
    expect(await page.locator('.fold > .soft').allTextContents()).toEqual([
      '¥108,000.00 · 2026-06-20 到期',
      '¥216,000.00 · 待触发：等验收',
      '¥36,000.00 · 待触发：等质保期满',
    ])
    expect(await page.locator('p[role=status]').textContent()).toBe('合计 ¥360,000.00，正好是合同总额')
    await page.context().close()
  })

  it('cannot be written while it is not the contract', async () => {
    const { page } = await openPlan()
    await page.locator('.fold h2 button').nth(1).click()
    await page.getByLabel('比例').fill('80')
    const write = page.getByRole('button', { name: '写入分期表' })
    expect(await page.locator('p[role=status]').textContent()).toBe('比合同多 ¥72,000.00，分期不能超过合同。')
    expect(await write.isDisabled()).toBe(true)
    await page.getByLabel('比例').fill('')
    expect(await page.locator('.fold > .soft').nth(1).textContent()).toContain('¥216,000.00')
    expect(await write.isEnabled()).toBe(true)
    await page.context().close()
  })

  it('is written as it was seen, and the way back is offered', async () => {
    const open = await openPlan()
    const { page } = open
    await page.locator('select').selectOption('quarterly')
    await page.getByLabel('分几期').fill('3')
    await page.getByLabel('第一期日期').fill('2026-11-30')
    await page.locator('.fold').nth(3).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '写入分期表' }).click()
    await page.getByText('新建了分期表，各期都写在里面。已写入分期表，共 3 期。').waitFor()
    expect(sent(open, 'plans.save')).toMatchObject([
      {
        total: 36_000_000,
        lines: [
          { mark: '1', amount: 12_000_000, trigger: 'date', triggeredOn: '2026-11-30' },
          { mark: '2', amount: 12_000_000, triggeredOn: '2027-02-28' },
          { mark: '3', amount: 12_000_000, triggeredOn: '2027-05-30' },
        ],
      },
    ])
    await page.getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => sent(open, 'plans.remove').length).toBe(1)
    await page.context().close()
  })

  it('asks before it is taken out, and what is paid of it cannot be changed', async () => {
    const open = await openPlan(PLAN)
    const { page } = open
    await page.locator('.fold h2 button').first().click()
    expect(await page.getByLabel('比例').count()).toBe(0)
    expect(await page.getByLabel('发票号').inputValue()).toBe('FP-2026-0611')
    await page.getByRole('button', { name: '取消分期' }).click()
    await page.getByRole('alertdialog').waitFor()
    expect(sent(open, 'plans.remove')).toEqual([])
    await page.getByRole('alertdialog').getByRole('button', { name: '取消分期' }).click()
    await expect.poll(() => sent(open, 'plans.remove').length).toBe(1)
    await page.context().close()
  })
})

describe('what waits for its event', () => {
  it('gets its day in place, and the sentence says how many instalments are due now', async () => {
    const open = await sidebars.open()
    const { page } = open
    await page.getByRole('button', { name: '看待触发' }).click()
    await page.getByRole('button', { name: /HT-2026-029 验收款填日期$/ }).click()
    await page.getByLabel('验收日期').fill('2026-11-18')
    await page.getByRole('button', { name: /^保存/ }).click()
    await page.getByText('已填验收日期 2026-11-18，1 期有了到期日。').waitFor()
    expect(sent(open, 'plans.trigger')).toMatchObject([
      { trigger: 'acceptance', on: '2026-11-18', was: null },
    ])
    await page.context().close()
  })
})
