// The page of `npm start` around the script: menus, grid, people.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atTheDesk } from './at-the-desk'
import { cellText, chooseAddOn, goTo, redrawn, screenshot, typeInto } from './try-out'

const desk = atTheDesk()

describe('a fresh try-out', () => {
  desk.withFreshDocument()

  it("shows one's own file under its name, with formulas computed, nothing mailed and nothing run", async () => {
    expect(await desk.page.locator('.title-bar h1').textContent()).toBe('ledger')
    expect(await desk.page.locator('.meter').textContent()).toBe('还没有运行过脚本')
    expect(await cellText(desk.page, 'A2')).toBe('恒川酒店管理（集团）')
    expect(await cellText(desk.page, 'E3')).toBe('=C3-D3')
    await desk.page.getByRole('button', { name: '发件箱，0 封' }).click()
    expect(await desk.page.locator('.window .empty').textContent()).toContain('还没有邮件')
    await screenshot(desk.page, 'host-outbox-empty')
  })

  it('has the menus of Google Sheets in Chinese, with the add-on under 扩展程序', async () => {
    const menus = await desk.page.locator('.o-topbar-menu').allTextContents()
    expect(menus.map(name => name.trim())).toEqual([
      '文件',
      '修改',
      '查看',
      '插入',
      '格式',
      '数据',
      '扩展程序',
      '帮助',
    ])
    await desk.page.locator('.o-topbar-menu', { hasText: '扩展程序' }).click()
    await desk.page.locator('.o-menu-item', { hasText: '账期管家' }).hover()
    await desk.page.locator('.o-menu-item', { hasText: '打开边栏' }).waitFor()
    await screenshot(desk.page, 'host-menu')
  })

  it('has no English left in any menu', async () => {
    for (const menu of await desk.page.locator('.o-topbar-menu').all()) {
      await menu.click()
      const names = await desk.page.locator('.o-menu-item').allInnerTexts()
      const withoutKeys = names.join('\n').replace(/(Ctrl|Shift)\+\S+|Excel|\.csv|\.xlsx|A → Z|Z → A/g, '')
      expect(withoutKeys).not.toMatch(/[A-Za-z]{2,}/)
      await desk.page.keyboard.press('Escape')
    }
  })
})

describe('the side panels of the grid', () => {
  desk.withFreshDocument()

  it('have no English left', async () => {
    for (const [menu, item] of [
      ['格式', '条件格式'],
      ['数据', '数据验证'],
      ['修改', '查找和替换'],
    ] as const) {
      await desk.page.locator('.o-topbar-menu', { hasText: menu }).click()
      await desk.page.locator('.o-menu-item', { hasText: item }).click()
      const panel = desk.page.locator('.o-sidePanel')
      await panel.getByText(item).first().waitFor()
      const adding = panel.getByText('添加规则')
      if ((await adding.count()) > 0) await adding.click()
      await screenshot(desk.page, `host-panel-${item}`)
      expect((await panel.innerText()).replace(/\bA1\b/g, '')).not.toMatch(/[A-Za-z]{2,}/)
    }
  })
})

describe('the grid', () => {
  desk.withFreshDocument()

  it('shows in every tab what the script writes and what the other types', async () => {
    const other = await desk.anotherTab('colleague')
    await chooseAddOn(desk.page, '写一个格')
    await expect.poll(() => cellText(other, 'B2')).toBe('脚本写的')
    await typeInto(other, 'A5', '北屿文旅')
    await expect.poll(() => cellText(desk.page, 'A5')).toBe('北屿文旅')
  })

  it('stays in step when two people type at the same time', async () => {
    const other = await desk.anotherTab('colleague')
    const rows = [7, 8, 9, 10, 11, 12]
    const fill = async (tab: Page, column: string, name: string) => {
      await goTo(tab, `${column}7`)
      for (const row of rows) {
        await tab.keyboard.type(`${name}${row}`)
        await tab.keyboard.press('Enter')
        await redrawn(tab)
      }
    }
    await Promise.all([fill(desk.page, 'A', '甲'), fill(other, 'B', '乙')])
    const shown = async (tab: Page) => {
      const texts: string[] = []
      for (const row of rows) texts.push(await cellText(tab, `A${row}`), await cellText(tab, `B${row}`))
      return texts
    }
    const expected = rows.flatMap(row => [`甲${row}`, `乙${row}`])
    await expect.poll(() => shown(desk.page)).toEqual(expected)
    expect(await shown(other)).toEqual(expected)
  })

  it('shows a tab opened later the document as it has become', async () => {
    await typeInto(desk.page, 'A6', '后来的客户')
    const later = await desk.anotherTab()
    expect(await cellText(later, 'A6')).toBe('后来的客户')
  })
})

describe('two people', () => {
  desk.withFreshDocument()

  it('each have triggers of their own', async () => {
    const other = await desk.anotherTab('colleague')
    await chooseAddOn(other, '每小时提醒')
    await desk.page.locator('[data-popover=clock] > button').click()
    const triggers = desk.page.locator('.triggers li')
    await triggers.first().waitFor()
    expect(await triggers.allInnerTexts()).toHaveLength(1)
    expect(await triggers.first().innerText()).toContain('colleague@example.com')
    await desk.page.keyboard.press('Escape')
    await desk.page.locator('[data-popover=person] > button').click()
    await screenshot(desk.page, 'host-people')
    await desk.page.getByRole('link', { name: '切换：同事' }).click()
    await desk.page.locator('[data-ready]').waitFor()
    expect(desk.page.url()).toContain('as=colleague')
  })
})
