// 付款周期 in a real browser: the preview follows the rule, nothing is saved before the number of changed due days is agreed to.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Input, Method } from '../../../src/contract/inputs'
import { type OpenSidebar, startSidebars } from './open-sidebar'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const calls = <M extends Method>({ asked }: OpenSidebar, method: M) =>
  asked.filter(call => call.method === method).map(({ input }) => input as Input<M>)
const button = ({ page }: OpenSidebar, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true })
const openTerms = async () => {
  const sidebar = await sidebars.open({ place: 'more' })
  await button(sidebar, /^付款周期/).click()
  await sidebar.page.getByLabel('「月结 30 天」怎么算').waitFor()
  return sidebar
}

it('shows three real items under the rule, moved days with their reason, and the three readings side by side', async () => {
  const sidebar = await openTerms()
  const first = sidebar.page.locator('.rows > li').first()
  await first.getByText('2026-10-03 → 2026-10-08').waitFor()
  expect(await first.locator('dt').allTextContents()).toEqual(['月末后', '月底', '起算日后'])
  expect(await first.locator('dd').first().textContent()).toBe('2026-10-30，选的这种')
  await sidebar.page.getByText('约定 2026-10-03，国庆节放假，顺延').waitFor()
  await sidebar.page.getByText('2027 年的放假安排还没有公布', { exact: false }).waitFor()
})

it('asks with the number of due days that change, and saves only then', async () => {
  const sidebar = await openTerms()
  const { page } = sidebar
  expect(await button(sidebar, '保存').isDisabled()).toBe(true)
  await page.getByLabel('「月结 30 天」怎么算').selectOption('whole-months')
  await page.getByText('128 笔里有 37 笔的到期日会变。').waitFor()
  await page.getByLabel('每月几号对账（截止）').fill('25')
  await page.getByLabel('双方另议', { exact: true }).selectOption('next-day')
  await page.getByLabel('「双方另议」是几号').fill('15')
  await button(sidebar, '保存').click()
  await page.getByText('将改变 37 笔的到期日').waitFor()
  expect(calls(sidebar, 'terms.save')).toEqual([])
  await page.getByRole('alertdialog').getByRole('button', { name: '保存' }).click()
  await page.getByText('已保存，37 笔的到期日变了。').waitFor()
  expect(calls(sidebar, 'terms.save')).toEqual([
    {
      rules: { monthly: 'whole-months', statementDay: 25, adjust: 'following', customers: [] },
      terms: [
        { text: '双方另议', terms: { kind: 'day-of-month', months: 1, day: 15 } },
        { text: '老规矩', terms: { kind: 'day-of-month', months: 1, day: 10 } },
      ],
      seen: 'terms as opened',
      changes: 37,
    },
  ])
})

it('takes no statement day that no month has', async () => {
  const sidebar = await openTerms()
  await sidebar.page.getByLabel('每月几号对账（截止）').fill('32')
  await sidebar.page.getByText('写 1 到 31，或空着').waitFor()
  expect(await button(sidebar, '保存').isDisabled()).toBe(true)
})

it('keeps a rule for one customer beside that of the others, and what 客户 spells out', async () => {
  const sidebar = await openTerms()
  const { page } = sidebar
  await button(sidebar, '个别客户另算').click()
  await page.getByText('松间民宿：次月月底，25 号对账').waitFor()
  await page.getByLabel('客户名称').fill(' 云栖酒店 ')
  await button(sidebar, '加上').click()
  await page.getByLabel('云栖酒店的「月结 30 天」').selectOption('from-start')
  await button(sidebar, '保存').click()
  await page.getByRole('alertdialog').waitFor()
  expect(calls(sidebar, 'terms.preview').at(-1)?.rules.customers).toEqual([
    { name: '云栖酒店', monthly: 'from-start', statementDay: null },
  ])
})

it('goes back to what stood before the last save', async () => {
  const sidebar = await openTerms()
  await button(sidebar, '改回上次保存前的').click()
  await sidebar.page.getByRole('alertdialog').getByRole('button', { name: '改回' }).click()
  await sidebar.page.getByText('已改回，37 笔的到期日变了。').waitFor()
  expect(calls(sidebar, 'terms.restore')).toEqual([{ seen: 'terms as opened' }])
})
