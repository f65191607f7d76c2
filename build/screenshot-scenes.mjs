// What `npm run screenshots` takes pictures of, by the hands of a person on the page.

import { join } from 'node:path'

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{ browser: Browser, address: string, folder: string, language: 'zh' | 'en' }} Stage
 */

/**
 * A tab, and how to take a picture of it.
 * @param {Stage} stage
 * @param {{ width?: number, height?: number, newcomer?: boolean }} [tab]
 */
async function openTab(
  { browser, address, folder, language },
  { width = 1280, height = 800, newcomer = false } = {},
) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === 'zh' ? 'zh-CN' : 'en-US',
  })
  if (!newcomer) {
    await context.addInitScript('localStorage.setItem(\'try-out.guide\', \'{"open":false,"done":[]}\')')
  }
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('[data-ready]').waitFor()
  await page.locator('.title-bar').waitFor()
  /** @param {string} name */
  const take = async name => {
    await atRest(page)
    await page.screenshot({ path: join(folder, `${language}-${name}.png`) })
  }
  return { page, take, leave: () => context.close() }
}

/**
 * Until the sidebar, where there is one, has read what it shows.
 * @param {Page} page
 */
async function atRest(page) {
  await page.waitForTimeout(500)
  if ((await page.locator('.sidebar iframe').count()) > 0) {
    const reading = page.frameLocator('.sidebar iframe').getByText(/^(正在|Reading)/)
    await reading.first().waitFor({ state: 'detached' })
  }
  await page.waitForTimeout(300)
}

/**
 * Chooses the n-th item of the add-on's menu.
 * @param {Page} page
 * @param {number} item
 */
async function chooseAddOn(page, item) {
  await page.locator('.o-topbar-menu[data-id=extensions]').click()
  await page.locator('.o-menu-item[data-name=add_on]').hover()
  await page.locator(`.o-menu-item[data-name=add_on_${item}]`).click()
}

/**
 * @param {Page} page
 * @param {string} menu
 * @param {string} item
 */
async function chooseMenu(page, menu, item) {
  await page.locator(`.o-topbar-menu[data-id=${menu}]`).click()
  await page.locator(`.o-menu-item[data-name=${item}]`).click()
}

/**
 * The set-up of the add-on, all answers as it proposes them; from the wizard's first page on.
 * @param {Page} page
 */
async function setUp(page) {
  const sidebar = page.frameLocator('.sidebar iframe')
  const onward = sidebar.locator('.foot .primary')
  await sidebar.locator('.goal input').first().check()
  for (let press = 0; press < 4; press += 1) {
    await onward.click()
    await atRest(page)
  }
  await sidebar.getByRole('button', { name: /^(看总览|See overview)$/ }).click()
}

/**
 * Every window, on the sample story as a newcomer goes through it.
 * @param {Stage} stage
 */
export async function pictureWindows(stage) {
  const { page, take, leave } = await openTab(stage, { newcomer: true })
  const sidebar = page.frameLocator('.sidebar iframe')
  const close = () => page.keyboard.press('Escape')
  await take('guide-1-menu')
  await chooseAddOn(page, 1)
  await sidebar.locator('.goal').first().waitFor()
  await take('guide-2-set-up')
  await setUp(page)
  await sidebar.locator('.tabs').waitFor()
  await take('guide-3-row')
  await sidebar.locator('.tabs button').nth(1).click()
  await take('guide-4-letters')
  await sidebar.locator('.tabs button').nth(2).click()
  await take('guide-5-clock')
  await page.locator('.coach .link').click()

  await page.locator('[data-popover=clock] > button').click()
  await take('clock')
  await page.locator('.chosen-time input').fill('2026-11-20T08:00')
  await page.locator('.chosen-time button').click()
  await take('clock-past')
  await page.locator('.clock-steps button').nth(1).click()
  await page.locator('.toast-card').waitFor()
  await take('clock-moved')
  await close()
  await page.locator('[data-popover=person] > button').click()
  await take('people')
  await close()
  await page.locator('.outbox-button').click()
  await take('outbox')
  await close()
  await page.locator('.meter').click()
  await take('runs')
  await close()
  await page.locator('.o-topbar-menu[data-id=file]').click()
  await take('menu-file')
  await close()
  await chooseMenu(page, 'file', 'open_sample')
  await take('samples')
  await close()
  await chooseMenu(page, 'file', 'reset')
  await take('reset')
  await close()
  await chooseMenu(page, 'help', 'keys')
  await take('keys')
  await leave()
}

/**
 * The same page in a larger window, and at 150 % and 200 % zoom.
 * @param {Stage} stage
 */
export async function pictureSizes(stage) {
  for (const [width, height] of /** @type {const} */ ([
    [1440, 900],
    [853, 533],
    [640, 400],
  ])) {
    const { page, take, leave } = await openTab(stage, { width, height })
    await chooseAddOn(page, 0)
    await page.frameLocator('.sidebar iframe').locator('.tabs').waitFor()
    await take(`at-${width}`)
    await leave()
  }
}

/**
 * Every sample: as it opens, and as the wizard begins. The story is open at the end.
 * @param {Stage} stage
 */
export async function pictureSamples(stage) {
  const first = await openTab(stage)
  await chooseMenu(first.page, 'file', 'open_sample')
  const names = await first.page
    .locator('.samples [data-sample]')
    .evaluateAll(items => items.map(item => item.getAttribute('data-sample') ?? ''))
  await first.leave()
  for (const name of names) {
    const { page, take, leave } = await openTab(stage)
    await openSample(page, name)
    await take(`sample-${name}`)
    await chooseAddOn(page, 1)
    await page.frameLocator('.sidebar iframe').locator('h1').first().waitFor()
    await take(`sample-${name}-wizard`)
    await leave()
  }
  const last = await openTab(stage)
  await openSample(last.page, 'story')
  await last.leave()
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function openSample(page, name) {
  await chooseMenu(page, 'file', 'open_sample')
  const entry = page.locator(`[data-sample="${name}"]`)
  const isOpen = (await entry.getAttribute('aria-current')) === 'true'
  await Promise.all([isOpen ? null : page.waitForEvent('load'), entry.click()])
  await page.locator('[data-ready]').waitFor()
}
