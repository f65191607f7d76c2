// The page of `npm start` within everybody's reach: by keyboard, by screen reader, at a large zoom.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atTheDesk } from '../at-the-desk'
import { FIXTURE, sidebarOf } from '../try-out'
import { seriousFindings } from './accessibility'

const desk = atTheDesk()

/** Every window of the page by how to open it. */
const WINDOWS: [name: string, open: (page: Page) => Promise<void>][] = [
  ['the page itself', async () => {}],
  ['a menu', page => page.locator('.o-topbar-menu').first().click()],
  ['the samples', page => fromMenu(page, 0, 'open_sample')],
  ['the question before starting again', page => fromMenu(page, 0, 'reset')],
  ['the keyboard shortcuts', page => fromMenu(page, 7, 'keys')],
  ['the guide', page => fromMenu(page, 7, 'guide')],
  ['the clock', page => page.locator('[data-popover=clock] > button').click()],
  ['the people', page => page.locator('[data-popover=person] > button').click()],
  ['the empty outbox', page => page.locator('.outbox-button').click()],
  ['the execution log', page => page.locator('.meter').click()],
]

async function fromMenu(page: Page, menu: number, item: string): Promise<void> {
  await page.locator('.o-topbar-menu').nth(menu).click()
  await page.locator(`.o-menu-item[data-name=${item}]`).click()
}

/** Closes whatever is open but the guide and the sidebar. */
async function closed(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.locator('.window, .popover-panel, .o-menu').first().waitFor({ state: 'detached' })
}

/** 扩展程序 ▸ the add-on ▸ one of its items, with the page in any language. */
async function fromAddOn(page: Page, item: string): Promise<void> {
  await page.locator('.o-topbar-menu[data-id=extensions]').click()
  await page.locator('.o-menu-item[data-name=add_on]').hover()
  await page.locator('.o-menu-item', { hasText: item }).click()
}

for (const language of ['zh', 'en']) {
  describe(`in ${language}`, () => {
    desk.withFreshDocument([...FIXTURE, '--language', language])

    it('axe finds nothing serious on the page and in any of its windows', async () => {
      const { page } = desk
      const findings: Record<string, string[]> = {}
      for (const [name, open] of WINDOWS) {
        await open(page)
        findings[name] = await seriousFindings(page)
        await closed(page)
      }
      expect(findings).toEqual(Object.fromEntries(WINDOWS.map(([name]) => [name, []])))
    })

    it('axe finds nothing serious in mails, runs, a toast and the sidebar', async () => {
      await fromAddOn(desk.page, '打开边栏')
      await sidebarOf(desk.page).locator('#run').waitFor()
      await fromAddOn(desk.page, '寄一批信')
      await desk.page.locator('.outbox-button [data-count="11"]').waitFor()
      await fromAddOn(desk.page, '出错')
      await desk.page.locator('.toast-card').waitFor()
      expect(await seriousFindings(desk.page)).toEqual([])
      await desk.page.locator('.outbox-button').click()
      expect(await seriousFindings(desk.page)).toEqual([])
      await desk.page.keyboard.press('Escape')
      await desk.page.locator('.meter').click()
      expect(await seriousFindings(desk.page)).toEqual([])
    })

    it('nothing has to be scrolled sideways at 100, 150 and 200 % of a 1280 px window', async () => {
      const { page } = desk
      await fromAddOn(page, '打开边栏')
      await sidebarOf(page).locator('#run').waitFor()
      for (const [name, open] of WINDOWS) {
        await page.setViewportSize(ZOOMS[0])
        await open(page)
        for (const size of ZOOMS) {
          await page.setViewportSize(size)
          await expect.poll(async () => ({ [name]: await outside(page) })).toEqual({ [name]: [] })
        }
        await closed(page)
      }
    })
  })
}

/** What a window of 1280 × 800 px shows at 200, 150 and 100 % zoom, in CSS pixels: everything opens in the smallest. */
const ZOOMS = [
  { width: 640, height: 400 },
  { width: 853, height: 533 },
  { width: 1280, height: 800 },
] as const

/** What reaches over the window's right edge, or has to be scrolled sideways in itself. */
const outside = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ours =
      '.title-bar *, .window, .window *, .popover-panel, .popover-panel *, .coach *, .sidebar, .sidebar *, .o-menu'
    const sideways = (element: Element) =>
      element.scrollWidth > element.clientWidth + 1 &&
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
    return [document.documentElement, ...document.querySelectorAll(ours)]
      .filter(element => element.getBoundingClientRect().right > innerWidth + 0.5 || sideways(element))
      .map(element => element.outerHTML.slice(0, 120))
  })

describe('the keyboard', () => {
  desk.withFreshDocument()

  const focused = (page: Page) =>
    page.evaluate(() => {
      const regions = {
        'title bar': '.title-bar',
        menus: '.o-topbar-topleft',
        toolbar: '.o-topbar-toolbar',
        grid: '.o-grid',
        sheets: '.o-spreadsheet-bottom-bar',
        sidebar: '.sidebar',
      }
      const here = document.activeElement
      return Object.entries(regions).find(([, selector]) => here?.closest(selector))?.[0] ?? here?.tagName
    })

  it('goes round the parts of the page with F6, and back with Shift+F6', async () => {
    const { page } = desk
    await fromAddOn(page, '打开边栏')
    await sidebarOf(page).locator('#run').waitFor()
    await page.locator('.o-grid').focus()
    const round: (string | undefined)[] = []
    for (let press = 0; press < 6; press += 1) {
      await page.keyboard.press('F6')
      round.push(await focused(page))
    }
    expect(round).toEqual(['sheets', 'sidebar', 'title bar', 'menus', 'toolbar', 'grid'])
    await page.keyboard.press('Shift+F6')
    expect(await focused(page)).toBe('toolbar')
  })

  it('leaves the sidebar with F6 from inside it', async () => {
    const { page } = desk
    await fromAddOn(page, '打开边栏')
    await sidebarOf(page).locator('#name').focus()
    await page.keyboard.press('F6')
    await expect.poll(() => focused(page)).toBe('title bar')
  })

  it('runs an item of the add-on without a pointer', async () => {
    const { page } = desk
    await page.locator('.o-grid').focus()
    await page.keyboard.press('Shift+F6')
    await page.keyboard.press('Shift+F6')
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.locator('.o-menu-item', { hasText: '账期管家' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.locator('.o-menu-item', { hasText: '写一个格' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('.meter', { hasText: '上次运行' }).waitFor()
  })

  it('closes each window with Escape and is back where it was', async () => {
    const { page } = desk
    for (const selector of ['.meter', '.outbox-button', '[data-popover=clock] > button']) {
      await page.locator(selector).focus()
      await page.keyboard.press('Enter')
      await page.locator('.window, .popover-panel').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.window, .popover-panel').waitFor({ state: 'detached' })
      expect(await page.locator(selector).evaluate(element => element === document.activeElement)).toBe(true)
    }
  })

  it('hears of each cell it comes to, what the cell shows and its note', async () => {
    const { page } = desk
    const spoken = page.locator('.spoken')
    await page.locator('.o-grid').focus()
    await page.keyboard.press('ArrowDown')
    await spoken.filter({ hasText: 'A2 恒川酒店管理（集团）' }).waitFor({ state: 'attached' })
    await page.keyboard.press('ArrowRight')
    await spoken.filter({ hasText: 'B2 脚本写的 由脚本填写' }).waitFor({ state: 'attached' })
  })

  it('shows where it is', async () => {
    const { page } = desk
    const places = ['.outbox-button', '.o-topbar-topleft [role=menuitem]', '.o-topbar-toolbar [role=button]']
    for (const selector of places) {
      // A focus that follows a key is shown, one that follows the pointer is not.
      await page.keyboard.press('F6')
      const place = page.locator(selector).first()
      await place.focus()
      expect(await place.evaluate(element => getComputedStyle(element).outlineStyle)).toBe('solid')
    }
  })
})
