// The windows of the page of `npm start`: outbox, execution log, clock and people.

import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { atTheDesk } from '../at-the-desk'
import { chooseAddOn, closeWindow, moveClock } from '../try-out'

const desk = atTheDesk()

describe('the outbox', () => {
  desk.withFreshDocument()

  it('marks what was not read in this tab, and counts it at the button', async () => {
    await chooseAddOn(desk.page, '寄一批信')
    const button = desk.page.locator('.outbox-button')
    await button.locator('[data-count="11"]').waitFor()
    expect(await button.getAttribute('aria-label')).toBe('发件箱，11 封，11 封未读')
    await button.click()
    await desk.page.locator('.lines button', { hasText: '对账单 9' }).click()
    await expect.poll(() => desk.page.locator('.line.unread').count()).toBe(9)
    await closeWindow(desk.page)
    await expect.poll(() => button.getAttribute('aria-label')).toBe('发件箱，11 封，9 封未读')
    await desk.page.reload()
    await expect.poll(() => button.getAttribute('aria-label')).toBe('发件箱，11 封，9 封未读')
    const other = await desk.anotherTab('colleague')
    expect(await other.locator('.outbox-button').getAttribute('aria-label')).toBe('发件箱，11 封，11 封未读')
  })

  it('shows the newest first, with copies, reply address and attachments to download', async () => {
    await desk.page.locator('.outbox-button').click()
    const letter = desk.page.locator('.letter')
    expect(await letter.locator('h3').textContent()).toBe('对账单 11')
    expect(await letter.locator('dl').innerText()).toMatch(
      /抄送\nboss@example\.com\n密送\narchive@example\.com\n回复到\nask@example\.com/,
    )
    const attachment = letter.getByRole('link', { name: '明细.csv' })
    expect(await attachment.innerText()).toMatch(/明细\.csv\s+\d+ 字节/)
    const [download] = await Promise.all([desk.page.waitForEvent('download'), attachment.click()])
    expect(download.suggestedFilename()).toBe('明细.csv')
    expect(await readFile(await download.path(), 'utf8')).toBe('客户,金额\n恒川,120000')
  })

  it('finds mails by recipient, subject or text', async () => {
    await desk.page.locator('.outbox-button').click()
    const search = desk.page.getByRole('searchbox')
    await search.fill('buyer3')
    expect(await desk.page.locator('.lines strong').allTextContents()).toEqual(['对账单 3'])
    await search.fill('对账单 期')
    expect(await desk.page.locator('.lines li').count()).toBe(10)
    await search.fill('没有这样的信')
    await desk.page.locator('.window .empty', { hasText: '没有符合的邮件' }).waitFor()
  })

  it('is walked through with the arrow keys', async () => {
    await desk.page.locator('.outbox-button').click()
    await desk.page.locator('.lines button').first().focus()
    await desk.page.keyboard.press('ArrowDown')
    await desk.page.keyboard.press('ArrowDown')
    expect(await desk.page.locator('.letter h3').textContent()).toBe('对账单 9')
    expect(await desk.page.locator('.lines button:focus').innerText()).toContain('对账单 9')
  })
})

describe('the execution log', () => {
  desk.withFreshDocument()

  it('narrows to a person, a cause or the failed runs', async () => {
    const other = await desk.anotherTab('colleague')
    await chooseAddOn(other, '出错')
    await other.locator('.toast-card').waitFor()
    await chooseAddOn(desk.page, '写一个格')
    await desk.page.locator('.meter', { hasText: '上次运行' }).waitFor()
    await desk.page.locator('.meter').click()
    const names = () => desk.page.locator('.lines strong').allTextContents()
    await desk.page.getByLabel('只看出错的').check()
    expect(await names()).toEqual(['fail'])
    await desk.page.getByLabel('只看出错的').uncheck()
    await desk.page.getByLabel('谁', { exact: true }).selectOption('colleague@example.com')
    expect(await names()).toEqual(['fail', 'onOpen'])
    await desk.page.getByLabel('来源', { exact: true }).selectOption('菜单')
    expect(await names()).toEqual(['fail'])
    await desk.page.getByLabel('谁', { exact: true }).selectOption('')
    expect(await names()).toEqual(['writeCell', 'fail'])
  })

  it('gives a run as text to be pasted elsewhere', async () => {
    await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await desk.page.locator('.meter').click()
    await desk.page.locator('.lines button', { hasText: 'writeCell' }).click()
    await desk.page.getByRole('button', { name: '复制为文字' }).click()
    await desk.page.locator('.toast-card', { hasText: '已复制' }).waitFor()
    const copied = await desk.page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^writeCell\n/)
    expect(copied).toContain('Range.setValue\t1')
  })
})

describe('the clock', () => {
  desk.withFreshDocument()

  it('refuses a time that lies behind, with a sentence', async () => {
    await desk.page.locator('[data-popover=clock] > button').click()
    await desk.page.getByLabel('选一个日期和时间').fill('2026-11-20T08:00')
    await desk.page.getByRole('button', { name: '拨到这时' }).click()
    expect(await desk.page.locator('.refused').textContent()).toBe(
      '时间只能往后拨：2026-11-20 08:00 早于现在的 2026-11-21 09:00。',
    )
  })

  it('goes to a chosen time, says what ran and leads to the mails', async () => {
    await chooseAddOn(desk.page, '每小时提醒')
    const clock = desk.page.locator('[data-popover=clock] > button')
    await clock.click()
    expect(await desk.page.locator('.triggers li').innerText()).toContain('每小时看一次')
    await desk.page.getByLabel('选一个日期和时间').fill('2026-11-21T11:30')
    await desk.page.getByRole('button', { name: '拨到这时' }).click()
    const moved = desk.page.locator('.moved', { hasText: '已到 2026-11-21 11:30' })
    expect(await moved.innerText()).toMatch(/触发器运行了 3 次。\s+发了 3 封邮件。/)
    await moved.getByRole('button', { name: '看发件箱' }).click()
    await desk.page.locator('.letter h3', { hasText: '付款提醒' }).waitFor()
  })

  it('stands where it was moved to when the page is opened again', async () => {
    expect(await desk.page.locator('.clock-time').textContent()).toBe('2026-11-21 11:30 周六')
    await moveClock(desk.page, '+7 天', '2026-11-28 11:30 周六')
  })
})

describe('the people', () => {
  desk.withFreshDocument()

  it('are told apart by role, quota and triggers', async () => {
    await chooseAddOn(desk.page, '寄一批信')
    await desk.page.locator('.outbox-button [data-count="11"]').waitFor()
    await desk.page.locator('[data-popover=person] > button').click()
    const cards = desk.page.locator('.people li')
    expect(await cards.first().innerText()).toMatch(/所有者\s+当前[\s\S]*今天还能给 87 人发信\n没有触发器/)
    expect(await cards.last().innerText()).toMatch(/同事\s+可编辑[\s\S]*今天还能给 100 人发信/)
  })

  it('can be at two tabs at once', async () => {
    await desk.page.locator('[data-popover=person] > button').click()
    const [tab] = await Promise.all([
      desk.page.waitForEvent('popup'),
      desk.page.getByRole('link', { name: '在新标签页打开：同事' }).click(),
    ])
    await tab.locator('[data-popover=person] > button[title$=同事]').waitFor()
  })
})
