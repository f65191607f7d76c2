// 登记收款: fee, rounding and discount never stop a receipt without a word.
import { describe, expect, it } from 'vitest'
import type { ReceiptsView } from '../../../../src/contract/receipts'
import type { OpenSidebar } from '../open-sidebar'
import { receiptsView } from '../story/daily'
import { yuan } from '../story/day'
import { sidebars, useSidebars } from '../views/view'

useSidebars()

const view = (customer: string | null): ReceiptsView => {
  const { payer, ...rest } = receiptsView(customer)
  const receiptColumns = { lowerings: ['fee' as const, 'rounding' as const], ways: ['电汇'] }
  return {
    ...rest,
    billsCount: 'maturity',
    payer: payer === null ? null : { ...payer, receiptsSheet: '收款流水', receiptColumns },
  }
}

const openForm = async (): Promise<OpenSidebar> => {
  const sidebar = await sidebars.open({
    place: 'customer',
    answers: { receipts: ({ customer }) => view(customer) },
  })
  await sidebar.page.getByRole('button', { name: '登记收款' }).click()
  await fold(sidebar).click()
  return sidebar
}

const fold = ({ page }: OpenSidebar) => page.getByRole('button', { name: '手续费、抹零、结算方式' })
const record = ({ page }: OpenSidebar) => page.getByRole('button', { name: '登记', exact: true }).click()
const recorded = ({ asked }: OpenSidebar) =>
  asked.filter(({ method }) => method === 'receipts.record').map(({ input }) => input)

describe('what is settled beside the money', () => {
  it('is left out of a bill that counts once it is paid, and does not hold it up', async () => {
    const sidebar = await openForm()
    const { page } = sidebar
    await page.getByLabel('收到金额').fill('10万')
    await page.getByLabel('手续费').fill('45.50')
    await page.getByLabel('结算方式').selectOption({ label: '承兑汇票' })
    await page.getByLabel('票据到期日').fill('2027-02-21')
    await page.getByRole('button', { name: '只记在收款表' }).click()
    await expect.poll(() => recorded(sidebar).length).toBe(1)
    expect(recorded(sidebar)[0]).toMatchObject({ total: yuan(100_000), bill: { dueOn: '2027-02-21' } })
    expect(recorded(sidebar)[0]).not.toHaveProperty('beside')
    await page.context().close()
  })

  it('says what is wrong while its part is closed, and else what was typed', async () => {
    const sidebar = await openForm()
    const { page } = sidebar
    await page.getByLabel('收到金额').fill('10万')
    await page.getByLabel('手续费').fill('很少')
    await fold(sidebar).click()
    await record(sidebar)
    await page.getByText('手续费：写一个大于 0 的金额。').waitFor()
    expect(recorded(sidebar)).toEqual([])

    await fold(sidebar).click()
    await page.getByLabel('手续费').fill('45.50')
    await fold(sidebar).click()
    await page.getByText('手续费 ¥45.50').waitFor()
    await page.getByLabel('收到金额').fill('472000')
    await page.getByText('多出 ¥45.50：这笔钱付到的合同没有这么多未付。').waitFor()
    await record(sidebar)
    expect(recorded(sidebar)).toEqual([])
    await page.context().close()
  })

  it('is not too much before the amount is typed', async () => {
    const sidebar = await openForm()
    const { page } = sidebar
    await page.getByLabel('手续费').fill('45.50')
    await page.getByText('手续费 ¥45.50').waitFor()
    expect(await page.getByText('多出').count()).toBe(0)
    await page.context().close()
  })
})
