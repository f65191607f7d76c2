// The real add-on on the page of `npm start`, and what a person does and reads in its sidebar.
import type { FrameLocator, Page } from 'playwright-core'
import { chooseAddOn, openBrowser, openTab, sidebarOf, startTryOut } from './try-out'

export type Sidebar = ReturnType<typeof workOn>

/** The sample story, or what `args` of `npm start` name, in a browser of its own. */
export async function openSample(
  args: string[] = [],
): Promise<{ page: Page; sidebar: Sidebar; leave(): Promise<void> }> {
  const [browser, tryOut] = await Promise.all([openBrowser(), startTryOut(args)])
  const page = await openTab(browser, tryOut.address)
  const leave = async () => {
    await browser.close()
    tryOut.stop()
  }
  return { page, sidebar: workOn(sidebarOf(page)), leave }
}

/** The steps of the wizard on the sample story. */
export const STORY_STEPS = [/列里认出了/, '付款周期都看得懂', '确认后会做这些']

/** Through the wizard without changing anything, each step once it stands; there when the ledger was read. */
export async function setUp(
  page: Page,
  sidebar: Sidebar,
  {
    steps = STORY_STEPS,
    read = /读到 \d+ 位客户/,
  }: { steps?: (string | RegExp)[]; read?: string | RegExp } = {},
): Promise<void> {
  await chooseAddOn(page, '设置向导…')
  await sidebar.frame.getByLabel('追踪收款').check()
  for (const words of steps) {
    await sidebar.button('下一步').click()
    await sidebar.says(words)
  }
  await sidebar.button('确认').click()
  await sidebar.says(read)
}

function workOn(frame: FrameLocator) {
  return {
    frame,
    /** Waits until it says so. */
    says: (words: string | RegExp) => frame.getByText(words).waitFor(),
    text: () => frame.locator('.place').innerText(),
    button: (name: string | RegExp) =>
      frame.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }),
    /** To one of the five places, by the bar. */
    go: (place: string) => frame.locator('.tabs').getByRole('button', { name: place }).click(),
    unfold: (title: string) => frame.locator('.fold h2 button', { hasText: title }).click(),
    /** 待发, 待审批, 手工, 未发. */
    counts: () => frame.locator('.counts .chip').allInnerTexts(),
    /** By 更多 ▸ 设置; the words change, so the way is by position. */
    async chooseLanguage(language: 'en' | 'zh-CN') {
      await frame.locator('.tabs button').last().click()
      await frame.locator('.menu button').first().click()
      await frame
        .locator('select', { has: frame.locator('option[value="zh-CN"]') })
        .first()
        .selectOption(language)
      await frame.locator('.foot .primary').click()
      await frame.locator(`html[lang=${language}]`).waitFor()
    },
    /** Chinese in the page's own words; names and what stands in the ledger are the team's. */
    chineseWords: () =>
      frame
        .locator('h1, h2 > button > span > b, dt, .foot, .counts, .heading, .line, .legend, .tabs')
        .evaluateAll(elements =>
          elements.map(({ textContent }) => textContent ?? '').filter(text => /[\u4e00-\u9fff]/.test(text)),
        ),
  }
}
