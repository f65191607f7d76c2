// 经常迟付 and 预计回款 in a real browser: from 总览 and from 汇总和筛选, to the customer and back.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenSidebar, startSidebars } from './open-sidebar'
import { EXPECTED, EXPECTED_BY_CONTRACT, LATE_PAYERS } from './story/paying'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const button = ({ page }: OpenSidebar, name: string | RegExp) => page.getByRole('button', { name })
const cells = async ({ page }: OpenSidebar, row: string) =>
  page.getByRole('row', { name: row }).getByRole('cell').allTextContents()

it('lists who is late how often, with the advice, and opens the customer', async () => {
  const sidebar = await sidebars.open()
  await button(sidebar, '经常迟付的客户').click()
  const { page, asked } = sidebar
  await page.getByText('42 位客户里 17 位的记录够判断，其中 3 位经常迟付').waitFor()
  await page.getByText('10 次里 8 次迟付').waitFor()
  await page.getByText('总是晚 12 天左右，但靠得住：提前 12 天提醒，回款按到期后 12 天安排。').waitFor()
  await page.getByText('平常晚 38 天，近半年又多晚 11 天：新单缩短账期，或先收一部分预付款。').waitFor()
  await button(sidebar, '查看：南山装饰工程有限公司').click()
  await expect
    .poll(() => asked.filter(({ method }) => method === 'customer.open').at(-1)?.input)
    .toEqual({ customer: '南山装饰工程' })
})

it('is reached from 汇总和筛选 too, and back to it', async () => {
  const sidebar = await sidebars.open({ place: 'customer' })
  await button(sidebar, '汇总和筛选').click()
  await button(sidebar, '经常迟付的客户').click()
  await sidebar.page.getByText('10 次里 8 次迟付').waitFor()
  await button(sidebar, '返回').click()
  await sidebar.page.getByText('额度用到 93%').waitFor()
})

it('says so where nobody is late, and where no day of payment is known', async () => {
  const nobody = { ...LATE_PAYERS, count: 0, payers: [], open: 0, overdue: 0 }
  const calm = await sidebars.open({ answers: { 'paying.late': () => nobody } })
  await button(calm, '经常迟付的客户').click()
  await calm.page.getByText('没有经常迟付的客户。').waitFor()
  const undated = await sidebars.open({ answers: { 'paying.late': () => ({ ...nobody, dated: false }) } })
  await button(undated, '经常迟付的客户').click()
  await undated.page.getByText('台账里没有付清日期，也没有收款记录，看不出谁付得晚。').waitFor()
})

it('sets what is due by week beside what is expected by habit', async () => {
  const sidebar = await sidebars.open()
  await button(sidebar, '预计回款').click()
  await sidebar.page.getByText('今后四周：按合同 ¥502,000.00，按习惯 ¥118.4 万').waitFor()
  await sidebar.page.getByText('习惯来自 287 笔付清的款，全体平常晚 4 天').waitFor()
  await expect(cells(sidebar, '已逾期')).resolves.toEqual(['132 万', ''])
  await expect(cells(sidebar, '11-23 起')).resolves.toEqual(['38.2 万', '61.8 万'])
  await expect(cells(sidebar, '说不准')).resolves.toEqual(['', '24.8 万'])
})

it('says — by habit, and why, where no day of payment is known, and that nothing is open where nothing is', async () => {
  const sidebar = await sidebars.open({ answers: { 'paying.expected': () => EXPECTED_BY_CONTRACT } })
  await button(sidebar, '预计回款').click()
  await sidebar.page.getByText('没有付清日期列').waitFor()
  await expect(cells(sidebar, '11-23 起')).resolves.toEqual(['38.2 万', '—'])
  const settled = { ...EXPECTED, due: { ...EXPECTED.due, balance: 0 } }
  const empty = await sidebars.open({ answers: { 'paying.expected': () => settled } })
  await button(empty, '预计回款').click()
  await empty.page.getByText('没有未付的款。').waitFor()
})

it('shows in ③ how he pays and what is left of his credit, and in ⑤ what to do', async () => {
  const sidebar = await sidebars.open({ place: 'customer' })
  const { page } = sidebar
  await page.getByText(/平常晚 12 天；额度用到 93%/).waitFor()
  await page.getByText('10 次里 9 次迟付').first().waitFor()
  await page.getByText('算上已签未开始的合同，占用 ¥430,000.00，用到 107.5%').waitFor()
  await button(sidebar, /⑤ 潜在风险/).click()
  await page.getByText('总是晚 12 天左右，但靠得住：提前 12 天提醒，回款按到期后 12 天安排。').waitFor()
})
