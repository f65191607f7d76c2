// The page of `npm start`, with a small add-on, in a real browser.

import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  callFromSidebar,
  cellText,
  chooseAddOn,
  formulaBar,
  goTo,
  openBrowser,
  openTab,
  screenshot,
  sidebarOf,
  startTryOut,
  type TryOut,
  typeInto,
} from './try-out'

type GoogleScript = { script: { run: object } }

let browser: Browser
let tryOut: TryOut
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  page = await openTab(browser, tryOut.address)
})
afterEach(async () => {
  await Promise.all(browser.contexts().map(context => context.close()))
})

/** Each group of tests has a server with a fresh document. */
function withFreshServer(): void {
  beforeAll(async () => {
    tryOut = await startTryOut()
  })
  afterAll(() => tryOut?.stop())
}

describe('a fresh try-out', () => {
  withFreshServer()

  it("shows one's own file under its name, with formulas computed, nothing mailed and nothing run", async () => {
    expect(await page.locator('.title-bar h1').textContent()).toBe('ledger')
    expect(await page.locator('.meter').textContent()).toBe('还没有运行过脚本')
    expect(await cellText(page, 'A2')).toBe('恒川酒店管理（集团）')
    expect(await cellText(page, 'E3')).toBe('=C3-D3')
    await page.getByRole('button', { name: '发件箱，0 封' }).click()
    expect(await page.locator('.window .empty').textContent()).toContain('还没有邮件')
    await screenshot(page, 'host-outbox-empty')
  })

  it('has the menus of Google Sheets in Chinese, with the add-on under 扩展程序', async () => {
    const menus = await page.locator('.o-topbar-menu').allTextContents()
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
    await page.locator('.o-topbar-menu', { hasText: '扩展程序' }).click()
    await page.locator('.o-menu-item', { hasText: '账期管家' }).hover()
    await page.locator('.o-menu-item', { hasText: '打开边栏' }).waitFor()
    await screenshot(page, 'host-menu')
  })

  it('has no English left in any menu', async () => {
    for (const menu of await page.locator('.o-topbar-menu').all()) {
      await menu.click()
      const names = await page.locator('.o-menu-item').allInnerTexts()
      const withoutKeys = names.join('\n').replace(/(Ctrl|Shift)\+\S+|\.csv|A → Z|Z → A/g, '')
      expect(withoutKeys).not.toMatch(/[A-Za-z]{2,}/)
      await page.keyboard.press('Escape')
    }
  })
})

describe('the side panels of the grid', () => {
  withFreshServer()

  it('have no English left', async () => {
    for (const [menu, item] of [
      ['格式', '条件格式'],
      ['数据', '数据验证'],
      ['修改', '查找和替换'],
    ] as const) {
      await page.locator('.o-topbar-menu', { hasText: menu }).click()
      await page.locator('.o-menu-item', { hasText: item }).click()
      const panel = page.locator('.o-sidePanel')
      await panel.getByText(item).first().waitFor()
      const adding = panel.getByText('添加规则')
      if ((await adding.count()) > 0) await adding.click()
      await screenshot(page, `host-panel-${item}`)
      expect((await panel.innerText()).replace(/\bA1\b/g, '')).not.toMatch(/[A-Za-z]{2,}/)
    }
  })
})

describe('a note of the script', () => {
  withFreshServer()

  it('shows while the pointer rests on its cell', async () => {
    await chooseAddOn(page, '写一个格')
    await expect.poll(() => cellText(page, 'B2')).toBe('脚本写的')
    const grid = await page.locator('.o-grid').boundingBox()
    // A cell of the first columns is 96 px wide, of the first rows 23 px high, after headers of 48 and 26 px.
    await page.mouse.move((grid?.x ?? 0) + 48 + 96 + 40, (grid?.y ?? 0) + 26 + 23 + 11)
    await page.locator('.note-card', { hasText: '由脚本填写' }).waitFor()
    await screenshot(page, 'host-note')
  })
})

describe('the sidebar', () => {
  withFreshServer()

  beforeEach(async () => {
    await chooseAddOn(page, '打开边栏')
    await sidebarOf(page).locator('#run').waitFor()
  })

  it('is exactly 300 px wide beside the grid, under its title', async () => {
    expect(await sidebarOf(page).locator('#width').textContent()).toBe('300')
    expect(await page.locator('.sidebar h2').textContent()).toBe('试验边栏')
    const [grid, sidebar] = await Promise.all([
      page.locator('.o-grid').boundingBox(),
      page.locator('.sidebar').boundingBox(),
    ])
    expect(sidebar).toMatchObject({ x: 980, width: 300 })
    expect((grid?.x ?? 0) + (grid?.width ?? 0)).toBe(980)
    await screenshot(page, 'host-sidebar')
  })

  it('calls the script and gets its answer', async () => {
    expect(await callFromSidebar(page, 'readCell', 'B2')).toBe('"陈工"')
  })

  it('gets null for a Date, as at Google', async () => {
    expect(await callFromSidebar(page, 'today')).toBe('null')
  })

  it('hears of a failure in the failure handler', async () => {
    expect(await callFromSidebar(page, 'fail')).toBe('失败：故意的')
  })

  it('finds no function the script does not have', async () => {
    const names = await sidebarOf(page)
      .locator('body')
      .evaluate(() => Object.keys((globalThis as unknown as { google: GoogleScript }).google.script.run))
    expect(names).toContain('readCell')
    expect(names).not.toContain('secret_')
  })

  it('cannot reach the page around it', async () => {
    const reached = await sidebarOf(page)
      .locator('body')
      .evaluate(() => {
        try {
          return parent.document.title
        } catch {
          return 'refused'
        }
      })
    expect(reached).toBe('refused')
  })

  it('closes itself by google.script.host.close', async () => {
    await sidebarOf(page).locator('#close').click()
    await page.locator('.sidebar').waitFor({ state: 'detached' })
  })

  it('finds what is typed in the grid, and what is selected there', async () => {
    await typeInto(page, 'B3', '何敏敏')
    expect(await callFromSidebar(page, 'readCell', 'B3')).toBe('"何敏敏"')
    await goTo(page, 'D4')
    expect(await callFromSidebar(page, 'activeCell')).toBe('"D4"')
  })

  it('takes the person to a cell the script activates', async () => {
    await callFromSidebar(page, 'goTo', 'C4')
    await expect.poll(() => formulaBar(page).innerText()).toBe('200000')
  })
})

describe('the grid', () => {
  withFreshServer()

  it('shows in every tab what the script writes and what the other types', async () => {
    const other = await openTab(browser, `${tryOut.address}?as=colleague@example.com`)
    await chooseAddOn(page, '写一个格')
    await expect.poll(() => cellText(other, 'B2')).toBe('脚本写的')
    await typeInto(other, 'A5', '北屿文旅')
    await expect.poll(() => cellText(page, 'A5')).toBe('北屿文旅')
  })

  it('stays in step when two people type at the same time', async () => {
    const other = await openTab(browser, `${tryOut.address}?as=colleague@example.com`)
    const rows = [7, 8, 9, 10, 11, 12]
    const fill = async (tab: Page, column: string, name: string) => {
      await goTo(tab, `${column}7`)
      for (const row of rows) {
        await tab.keyboard.type(`${name}${row}`)
        await tab.keyboard.press('Enter')
      }
    }
    await Promise.all([fill(page, 'A', '甲'), fill(other, 'B', '乙')])
    const shown = async (tab: Page) => {
      const texts: string[] = []
      for (const row of rows) texts.push(await cellText(tab, `A${row}`), await cellText(tab, `B${row}`))
      return texts
    }
    const expected = rows.flatMap(row => [`甲${row}`, `乙${row}`])
    await expect.poll(() => shown(page)).toEqual(expected)
    expect(await shown(other)).toEqual(expected)
  })

  it('shows a tab opened later the document as it has become', async () => {
    await typeInto(page, 'A6', '后来的客户')
    const later = await openTab(browser, tryOut.address)
    expect(await cellText(later, 'A6')).toBe('后来的客户')
  })
})

describe('a question of the script', () => {
  withFreshServer()

  it('stands until it is answered, and the answer reaches the script', async () => {
    await chooseAddOn(page, '问一句')
    const question = page.getByRole('dialog', { name: '要写吗？' })
    await question.waitFor()
    expect(await question.getByRole('button').allTextContents()).toEqual(['✕', '是', '否'])
    await screenshot(page, 'host-question')
    await question.getByRole('button', { name: '是' }).click()
    await page.locator('.toast-card', { hasText: '写好了' }).waitFor()
    expect(await cellText(page, 'C2')).toBe('答了是')
  })

  it('counts as closed when the window is closed with Escape', async () => {
    await chooseAddOn(page, '问一句')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.toast-card', { hasText: '写好了' }).waitFor()
    expect(await cellText(page, 'C2')).toBe('没答是')
  })

  it('counts as closed when the tab is closed', async () => {
    const other = await openTab(browser, `${tryOut.address}?as=colleague@example.com`)
    await chooseAddOn(other, '问一句')
    await other.getByRole('dialog').waitFor()
    await other.close()
    await expect.poll(() => cellText(page, 'C2')).toBe('没答是')
  })
})

describe('the clock', () => {
  withFreshServer()

  it('goes to nine the next morning and says when nothing was due', async () => {
    await page.locator('[data-popover=clock] > button').click()
    await page.getByRole('button', { name: '明天 9:00' }).click()
    await page.locator('.toast-card', { hasText: '已到 2026-11-22 09:00，没有触发器到点。' }).waitFor()
    expect(await page.locator('[data-popover=clock] > button').textContent()).toContain(
      '2026-11-22 09:00 周日',
    )
  })

  it('runs the triggers due in the next hour and puts their mail into the outbox', async () => {
    await chooseAddOn(page, '每小时提醒')
    await page.locator('.meter', { hasText: '上次运行' }).waitFor()
    await page.locator('[data-popover=clock] > button').click()
    await page.locator('.triggers li', { hasText: 'onHour' }).waitFor()
    await screenshot(page, 'host-clock')
    await page.getByRole('button', { name: '下一小时' }).click()
    await page.locator('.toast-card', { hasText: '已到 2026-11-22 10:00，触发器运行了 1 次。' }).waitFor()
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: '发件箱，1 封' }).click()
    const letter = page.locator('.letter')
    expect(await letter.locator('h3').textContent()).toBe('付款提醒')
    expect(await letter.locator('dl').textContent()).toContain('customer@example.com')
    expect(await page.frameLocator('.letter iframe').locator('b').textContent()).toBe('付款')
    await screenshot(page, 'host-outbox')
    await letter.getByRole('button', { name: '纯文本' }).click()
    expect(await letter.locator('pre').textContent()).toBe('请付款。')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      letter.getByRole('link', { name: '下载 .eml' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('1.eml')
  })
})

describe('the execution log', () => {
  withFreshServer()

  it('lists runs with their service calls, the error of a failed one and what was logged', async () => {
    await chooseAddOn(page, '写一个格')
    await page.locator('.meter', { hasText: '上次运行' }).waitFor()
    await chooseAddOn(page, '出错')
    await page.locator('.toast-card', { hasText: '脚本出错：故意的' }).waitFor()
    await page.locator('.meter').click()
    const lines = await page.locator('.lines li').allInnerTexts()
    expect(lines.map(line => line.split('\n')[0])).toEqual(['fail', 'writeCell', 'onOpen'])
    expect(await page.locator('.run-error').textContent()).toContain('故意的')
    await page.locator('.lines button', { hasText: 'writeCell' }).click()
    expect(await page.locator('.run-detail table').innerText()).toContain('Range.setValue')
    await screenshot(page, 'host-runs')
  })
})

describe('two people', () => {
  withFreshServer()

  it('each have triggers of their own', async () => {
    const other = await openTab(browser, `${tryOut.address}?as=colleague@example.com`)
    await chooseAddOn(other, '每小时提醒')
    await page.locator('[data-popover=clock] > button').click()
    const triggers = page.locator('.triggers li')
    await triggers.first().waitFor()
    expect(await triggers.allInnerTexts()).toHaveLength(1)
    expect(await triggers.first().innerText()).toContain('colleague@example.com')
    await page.keyboard.press('Escape')
    await page.locator('[data-popover=person] > button').click()
    await screenshot(page, 'host-people')
    await page.getByRole('link', { name: '同事' }).click()
    await page.locator('[data-ready]').waitFor()
    expect(page.url()).toContain('as=colleague')
  })
})
