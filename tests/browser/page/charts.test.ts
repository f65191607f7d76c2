// Charts on the page of `npm start`: drawn, following the cells, without the engine's own window for them.

import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { atTheDesk } from '../at-the-desk'
import { pixelsOf } from '../pixels'
import { chooseMenu, typeInto } from '../try-out'

const desk = atTheDesk()

const BAR_COLOUR = '#4285f4'

const chart = (page: Page) => page.locator('.o-figure canvas')

describe('the chart that the team of the sample keeps', () => {
  desk.withFreshDocument()

  beforeEach(async () => {
    const { page } = desk
    await chooseMenu(page, '文件', '打开示例')
    await page.locator('.samples li', { hasText: '平时真实的样子' }).locator('button').click()
    await page.locator('.title-bar h1').filter({ hasText: '自己用' }).waitFor()
    await page.locator('[data-ready]').waitFor()
    await page.locator('.o-sheet', { hasText: '每月签约' }).click()
    await chart(page).waitFor()
  })

  it('is drawn, and drawn again when a figure changes', async () => {
    const drawn = () => pixelsOf(chart(desk.page), BAR_COLOUR)
    await expect.poll(drawn).toBeGreaterThan(10_000)
    const before = await drawn()
    await typeInto(desk.page, 'B3', '210')
    await expect.poll(drawn).toBeGreaterThan(before + 2_000)
  })

  it('has a menu of what Sheets has too, and a double click opens nothing', async () => {
    const { page } = desk
    await page.locator('.o-figure').hover()
    await page.locator('.o-figure-menu-item').click()
    const items = page.locator('.o-menu-item .o-menu-item-name')
    await items.first().waitFor()
    expect(await items.allInnerTexts()).toEqual(['复制', '剪切', '删除'])
    await page.keyboard.press('Escape')
    await chart(page).dblclick({ position: { x: 300, y: 200 } })
    await page.locator('.o-figure-selected').waitFor()
    expect(await page.locator('.o-sidePanel').count()).toBe(0)
  })
})
