// The frame of the summary in a real browser: one call for all of it, the next key account by button and keyboard, what is missing made with a click.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CustomerView } from '../../../src/contract/customer'
import { type OpenSidebar, picture, startSidebars } from './open-sidebar'
import { CUSTOMER } from './story/customer'
import { yuan } from './story/day'

let sidebars: Awaited<ReturnType<typeof startSidebars>>
beforeAll(async () => {
  sidebars = await startSidebars()
})
afterAll(() => sidebars.stop())

const called = ({ asked }: OpenSidebar, method: string) =>
  asked.filter(one => one.method === method).map(({ input }) => input)

it('needs one call for the whole summary, the figures and the part of the goal in sight', async () => {
  const open = await sidebars.open({ place: 'customer' })
  const { page } = open
  await page.locator('.figures.three dd').first().waitFor()
  expect(open.asked.map(({ method }) => method).filter(method => method.startsWith('customer'))).toEqual([
    'customer.open',
  ])
  const folds = page.locator('.fold h2 button')
  const states = await folds.evaluateAll(buttons =>
    buttons.map(button => [button.textContent?.trim().slice(0, 1), button.getAttribute('aria-expanded')]),
  )
  expect(states.slice(0, 3)).toEqual([
    ['③', 'true'],
    ['⑤', 'false'],
    ['①', 'false'],
  ])
  await page.addInitScript(() => {
    const seen = (_: unknown, observer: MutationObserver) => {
      if (document.querySelector('.figures.three dd') === null) return
      performance.mark('first-figure')
      observer.disconnect()
    }
    new MutationObserver(seen).observe(document, { childList: true, subtree: true })
  })
  await page.reload()
  await page.locator('.figures.three dd').first().waitFor()
  const shown = await page.evaluate(() => performance.getEntriesByName('first-figure')[0]?.startTime)
  console.log(`客户: the first figure stands ${Math.round(shown ?? 0)} ms after the page began to load`)
  expect(shown).toBeGreaterThan(0)
  await page.context().close()
})

it('goes to the key account before and after by button, and by Alt with the arrows but not while typing', async () => {
  const open = await sidebars.open({ place: 'customer' })
  const { page } = open
  await page.getByText('大客户 2 / 6').waitFor()
  await page.getByRole('button', { name: '下一位大客户' }).click()
  await expect.poll(() => called(open, 'customer.open').length).toBe(2)
  await page.locator('.progress').waitFor({ state: 'detached' })
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => called(open, 'customer.open').length).toBe(3)
  await page
    .getByRole('combobox')
    .or(page.getByRole('searchbox'))
    .or(page.locator('.search input'))
    .first()
    .focus()
  await page.keyboard.press('Alt+ArrowDown')
  expect(called(open, 'customer.open')).toEqual([
    { customer: null },
    { customer: '万象眼科医院有限公司' },
    { customer: '澜庭地产有限公司' },
  ])
  await page.context().close()
})

it('makes the sheet that figures wait for with one click, and reads again', async () => {
  const open = await sidebars.open({ place: 'customer' })
  const { page } = open
  await page.getByRole('button', { name: '还缺什么' }).click()
  await page.getByRole('button', { name: '建费用表' }).click()
  await expect.poll(() => called(open, 'customer.open').length).toBe(2)
  expect(called(open, 'books.make')).toEqual([{ book: 'expenses' }])
  await page.getByRole('button', { name: '加成本列' }).click()
  await expect.poll(() => called(open, 'columns.add')).toEqual([{ fields: ['cost'] }])
  await page.context().close()
})

const estimate = (amount: number) => ({ value: yuan(amount), n: 9, estimated: 7 })
const rate = (value: number) => ({ value, n: 9, estimated: 7 })
const { summary } = CUSTOMER
const ESTIMATED: CustomerView = {
  ...CUSTOMER,
  costRates: { sheet: '成本率', problems: [{ row: 4, code: 'unreadable', value: '六成' }] },
  summary: {
    ...summary,
    grossProfit: estimate(509_960),
    netProfit: estimate(431_200),
    finance: {
      ...summary.finance,
      cost: estimate(832_040),
      grossMargin: rate(0.38),
      costToServe: { value: yuan(66_000), n: 12 },
      financing: { value: yuan(12_760), n: 9 },
      netMargin: rate(0.321),
      roi: rate(6.53),
      yearGross: estimate(509_960),
      yearMargin: rate(0.38),
      expectedGross: {
        ...{ from: '2026-12', to: '2027-11', profit: estimate(357_200) },
        band: { low: yuan(197_600), high: yuan(516_800) },
      },
      serving: { own: { value: 0.049, n: 12 }, company: { value: 0.031, n: 160 } },
    },
  },
}

it.each(['zh-CN', 'en'] as const)(
  'marks what rests on a cost rate, and names the row that cannot be read (%s)',
  async language => {
    const open = await sidebars.open({
      ...{ language, place: 'customer' },
      answers: { 'customer.open': () => ESTIMATED },
    })
    const { page } = open
    const word = language === 'en' ? 'estimate' : '估算'
    await page.locator('.figures.three .chip', { hasText: word }).nth(1).waitFor()
    await page.locator('.facts .chip', { hasText: word }).nth(7).waitFor()
    await page
      .getByText(language === 'en' ? /row 4.*cannot be read: 六成/ : /第 4 行的「成本率」看不懂：六成/)
      .waitFor()
    await picture(page, `customer-estimated-${language}`)
    await page.context().close()
  },
)
