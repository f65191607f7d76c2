// 看板 on the page of `npm start`: made from 总览 over the sample story, its charts drawn, in both languages.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atTheDesk } from '../at-the-desk'
import { pixelsOf } from '../pixels'
import { screenshot, sidebarOf } from '../try-out'

const desk = atTheDesk()
const BLUE = '#1a73e8'
const TEAL = '#12b5cb'

const charts = (page: Page) => page.locator('.o-figure canvas')

/** 扩展程序 ▸ the add-on ▸ 设置向导, by position: the words are in two languages. */
const openWizard = async (page: Page) => {
  await page.locator('.o-topbar-menu', { hasText: /扩展程序|Extensions/ }).click()
  await page.locator('.o-menu-item', { hasText: /账期管家|Zhangqi/ }).hover()
  await page.locator('.o-menu-item', { hasText: /设置向导|Set up/ }).click()
}

describe.each(['zh', 'en'])('the board in %s', language => {
  desk.withFreshDocument(['--language', language])

  it('is made by a button on 总览 and shows the charts of the story', async () => {
    const { page } = desk
    const sidebar = sidebarOf(page)
    await openWizard(page)
    await sidebar.locator('.goal input').first().check()
    for (const step of [/2\D*4/, /3\D*4/, /4\D*4/]) {
      await sidebar.locator('.foot .primary').click()
      await sidebar.locator('.aside').filter({ hasText: step }).waitFor()
    }
    await sidebar.locator('.foot .primary').click()
    await sidebar.getByRole('button', { name: /看总览|overview/i }).click()
    await sidebar.getByRole('button', { name: /^(建看板|Make it)$/ }).click()
    await page.locator('.o-sheet.active', { hasText: /看板|Dashboard/ }).waitFor()
    await charts(page).first().waitFor()
    await expect.poll(() => pixelsOf(charts(page).first(), BLUE)).toBeGreaterThan(1_000)
    await expect.poll(() => pixelsOf(charts(page).nth(1), TEAL)).toBeGreaterThan(100)
    await screenshot(page, `board-${language}`)
  })
})
