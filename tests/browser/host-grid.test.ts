// The grid of the try-out page refuses, asks and reads as the one in Google Sheets does.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atTheDesk } from './at-the-desk'
import { cellText, chooseAddOn, downloadSheet, goTo, screenshot, typeInto } from './try-out'

const desk = atTheDesk()

const toast = (page: Page, text: string) => page.locator('.toast-card', { hasText: text }).waitFor()

/** Types into a cell without emptying it first. */
async function typeOver(page: Page, a1: string, text: string): Promise<void> {
  await goTo(page, a1)
  await page.waitForFunction(() => document.activeElement?.closest('.o-grid') != null)
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

async function withRules(): Promise<void> {
  await chooseAddOn(desk.page, '定规矩')
  await toast(desk.page, '定好了')
}

describe('typing into the grid', () => {
  desk.withFreshDocument()

  it.each([
    ['1/2/2026', '2026-01-02'],
    ['2026年3月5日', '2026-03-05'],
  ])('reads %s as the day %s', async (typed, day) => {
    await typeInto(desk.page, 'H2', typed)
    await typeInto(desk.page, 'H3', '=TEXT(H2,"yyyy-mm-dd")')
    await expect.poll(() => downloadSheet(desk.page)).toContain(day)
  })
})

describe('rules and protections in the grid', () => {
  desk.withFreshDocument()

  it('a strict rule refuses what is typed with its own words', async () => {
    await withRules()
    await typeOver(desk.page, 'C2', '-5')
    await toast(desk.page, '合同金额要大于 0。')
    await screenshot(desk.page, 'host-grid-rules')
    expect(await cellText(desk.page, 'C2')).not.toBe('-5')
  })

  it('protected cells keep a colleague out and let the owner in', async () => {
    await withRules()
    const colleague = await desk.anotherTab('colleague')
    await typeOver(colleague, 'A2', '改名')
    await toast(colleague, '受保护')
    expect(await cellText(colleague, 'A2')).toBe('恒川酒店管理（集团）')
    await typeInto(desk.page, 'A2', '新名')
    expect(await cellText(desk.page, 'A2')).toBe('新名')
  })

  it('a warning asks, and goes ahead on yes only', async () => {
    await withRules()
    const before = await cellText(desk.page, 'A3')
    await typeOver(desk.page, 'A3', '甲')
    const question = desk.page.getByRole('dialog', { name: /设有保护/ })
    await question.getByRole('button', { name: '取消' }).click()
    expect(await cellText(desk.page, 'A3')).toBe(before)
    await typeOver(desk.page, 'A3', '乙')
    await question.getByRole('button', { name: '确定' }).click()
    await expect.poll(() => cellText(desk.page, 'A3')).toBe('乙')
  })

  it('protected ranges are hatched when 查看 ▸ 显示 ▸ 受保护的范围 is on', async () => {
    await withRules()
    await goTo(desk.page, 'B6')
    const grid = await desk.page.locator('.o-grid').boundingBox()
    // A2: columns begin after 48 px of row numbers, row 2 after 26 px of letters and a row of 23 px.
    const clip = { x: (grid?.x ?? 0) + 50, y: (grid?.y ?? 0) + 51, width: 90, height: 19 }
    const before = await desk.page.screenshot({ clip })
    await desk.page.locator('.o-topbar-menu', { hasText: '查看' }).click()
    await desk.page.locator('.o-menu-item', { hasText: '显示' }).first().hover()
    await desk.page.locator('.o-menu-item', { hasText: '受保护的范围' }).click()
    await expect.poll(async () => before.equals(await desk.page.screenshot({ clip }))).toBe(false)
    await screenshot(desk.page, 'host-grid-protected')
  })
})
