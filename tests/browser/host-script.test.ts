// What a script shows and does on the page of `npm start`, with a small add-on, in a real browser.

import { beforeEach, describe, expect, it } from 'vitest'
import { atTheDesk } from './at-the-desk'
import {
  callFromSidebar,
  cellText,
  chooseAddOn,
  formulaBar,
  goTo,
  screenshot,
  sidebarOf,
  typeInto,
} from './try-out'

type GoogleScript = { script: { run: object } }

const desk = atTheDesk()

describe('a note of the script', () => {
  desk.withFreshDocument()

  it('shows while the pointer rests on its cell', async () => {
    await chooseAddOn(desk.page, '写一个格')
    await expect.poll(() => cellText(desk.page, 'B2')).toBe('脚本写的')
    const grid = await desk.page.locator('.o-grid').boundingBox()
    // A cell of the first columns is 96 px wide, of the first rows 23 px high, after headers of 48 and 26 px.
    await desk.page.mouse.move((grid?.x ?? 0) + 48 + 96 + 40, (grid?.y ?? 0) + 26 + 23 + 11)
    await desk.page.locator('.note-card', { hasText: '由脚本填写' }).waitFor()
    await screenshot(desk.page, 'host-note')
  })
})

describe('the sidebar', () => {
  desk.withFreshDocument()

  beforeEach(async () => {
    await chooseAddOn(desk.page, '打开边栏')
    await sidebarOf(desk.page).locator('#run').waitFor()
  })

  it('is exactly 300 px wide beside the grid, under its title', async () => {
    expect(await sidebarOf(desk.page).locator('#width').textContent()).toBe('300')
    expect(await desk.page.locator('.sidebar h2').textContent()).toBe('试验边栏')
    const [grid, sidebar] = await Promise.all([
      desk.page.locator('.o-grid').boundingBox(),
      desk.page.locator('.sidebar').boundingBox(),
    ])
    expect(sidebar).toMatchObject({ x: 980, width: 300 })
    expect((grid?.x ?? 0) + (grid?.width ?? 0)).toBe(980)
    await screenshot(desk.page, 'host-sidebar')
  })

  it('calls the script and gets its answer', async () => {
    expect(await callFromSidebar(desk.page, 'readCell', 'B2')).toBe('"陈工"')
  })

  it('gets null for a Date, as at Google', async () => {
    expect(await callFromSidebar(desk.page, 'today')).toBe('null')
  })

  it('hears of a failure in the failure handler', async () => {
    expect(await callFromSidebar(desk.page, 'fail')).toBe('失败：故意的')
  })

  it('finds no function the script does not have', async () => {
    const names = await sidebarOf(desk.page)
      .locator('body')
      .evaluate(() => Object.keys((globalThis as unknown as { google: GoogleScript }).google.script.run))
    expect(names).toContain('readCell')
    expect(names).not.toContain('secret_')
  })

  it('cannot reach the page around it', async () => {
    const reached = await sidebarOf(desk.page)
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
    await sidebarOf(desk.page).locator('#close').click()
    await desk.page.locator('.sidebar').waitFor({ state: 'detached' })
  })

  it('finds what is typed in the grid, and what is selected there', async () => {
    await typeInto(desk.page, 'B3', '何敏敏')
    expect(await callFromSidebar(desk.page, 'readCell', 'B3')).toBe('"何敏敏"')
    await goTo(desk.page, 'D4')
    expect(await callFromSidebar(desk.page, 'activeCell')).toBe('"D4"')
  })

  it('takes the person to a cell the script activates', async () => {
    await callFromSidebar(desk.page, 'goTo', 'C4')
    await expect.poll(() => formulaBar(desk.page).innerText()).toBe('200000')
  })
})

describe('a question of the script', () => {
  desk.withFreshDocument()

  it('stands until it is answered, and the answer reaches the script', async () => {
    await chooseAddOn(desk.page, '问一句')
    const question = desk.page.getByRole('dialog', { name: '要写吗？' })
    await question.waitFor()
    expect(await question.locator('.window-foot button').allTextContents()).toEqual(['是', '否'])
    await question.getByRole('button', { name: '关闭' }).waitFor()
    await screenshot(desk.page, 'host-question')
    await question.getByRole('button', { name: '是' }).click()
    await desk.page.locator('.toast-card', { hasText: '写好了' }).waitFor()
    expect(await cellText(desk.page, 'C2')).toBe('答了是')
  })

  it('counts as closed when the window is closed with Escape', async () => {
    await chooseAddOn(desk.page, '问一句')
    await desk.page.getByRole('dialog').waitFor()
    await desk.page.keyboard.press('Escape')
    await desk.page.locator('.toast-card', { hasText: '写好了' }).waitFor()
    expect(await cellText(desk.page, 'C2')).toBe('没答是')
  })

  it('counts as closed when the tab is closed', async () => {
    const other = await desk.anotherTab('colleague')
    await chooseAddOn(other, '问一句')
    await other.getByRole('dialog').waitFor()
    await other.close()
    await expect.poll(() => cellText(desk.page, 'C2')).toBe('没答是')
  })
})

describe('the clock', () => {
  desk.withFreshDocument()

  it('goes to nine the next morning and says when nothing was due', async () => {
    await desk.page.locator('[data-popover=clock] > button').click()
    await desk.page.getByRole('button', { name: '明天 9:00' }).click()
    await desk.page.locator('.toast-card', { hasText: '已到 2026-11-22 09:00，没有触发器到点。' }).waitFor()
    expect(await desk.page.locator('[data-popover=clock] > button').textContent()).toContain(
      '2026-11-22 09:00 周日',
    )
  })

  it('runs the triggers due in the next hour and puts their mail into the outbox', async () => {
    await chooseAddOn(desk.page, '每小时提醒')
    await desk.page.locator('.meter', { hasText: '上次运行' }).waitFor()
    await desk.page.locator('[data-popover=clock] > button').click()
    await desk.page.locator('.triggers li', { hasText: 'onHour' }).waitFor()
    await screenshot(desk.page, 'host-clock')
    await desk.page.getByRole('button', { name: '+1 小时' }).click()
    await desk.page
      .locator('.toast-card', { hasText: '已到 2026-11-22 10:00，触发器运行了 1 次。' })
      .waitFor()
    await desk.page.keyboard.press('Escape')

    await desk.page.getByRole('button', { name: '发件箱，1 封' }).click()
    const letter = desk.page.locator('.letter')
    expect(await letter.locator('h3').textContent()).toBe('付款提醒')
    expect(await letter.locator('dl').textContent()).toContain('customer@example.com')
    expect(await desk.page.frameLocator('.letter iframe').locator('b').textContent()).toBe('付款')
    await screenshot(desk.page, 'host-outbox')
    await letter.getByRole('button', { name: '纯文本' }).click()
    expect(await letter.locator('pre').textContent()).toBe('请付款。')
    const [download] = await Promise.all([
      desk.page.waitForEvent('download'),
      letter.getByRole('link', { name: '下载 .eml' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('1.eml')
  })
})

describe('the execution log', () => {
  desk.withFreshDocument()

  it('lists runs with their service calls, the error of a failed one and what was logged', async () => {
    await chooseAddOn(desk.page, '写一个格')
    await desk.page.locator('.meter', { hasText: '上次运行' }).waitFor()
    await chooseAddOn(desk.page, '出错')
    await desk.page.locator('.toast-card', { hasText: '脚本出错：故意的' }).waitFor()
    await desk.page.locator('.meter').click()
    const lines = await desk.page.locator('.lines li').allInnerTexts()
    expect(lines.map(line => line.split('\n')[0])).toEqual(['fail', 'writeCell', 'onOpen'])
    expect(await desk.page.locator('.run-error').textContent()).toContain('故意的')
    await desk.page.locator('.lines button', { hasText: 'writeCell' }).click()
    expect(await desk.page.locator('.run-detail table').innerText()).toMatch(
      /Range\t2\nsetValue\t1\nsetNote\t1/,
    )
    await screenshot(desk.page, 'host-runs')
  })
})
