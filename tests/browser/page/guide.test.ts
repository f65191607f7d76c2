// The guided start of `npm start`, with the real add-on on the sample story.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atTheDesk } from '../at-the-desk'
import { chooseAddOn, chooseMenu, closeWindow, goTo, sidebarOf } from '../try-out'

const desk = atTheDesk()
const coach = (page: Page) => page.locator('.coach')
/** Waits until the card asks for this. */
const asks = (page: Page, title: string) => coach(page).getByRole('heading', { name: title }).waitFor()

describe('the guided start', () => {
  desk.withFreshDocument([], { newcomer: true })

  it('takes a newcomer round, each step done when the person has done it', async () => {
    const { page } = desk
    const sidebar = sidebarOf(page)
    await asks(page, '从菜单开始')
    await chooseAddOn(page, '设置向导…')

    await asks(page, '让它认一遍列')
    expect(await coach(page).innerText()).toContain('做到了：从菜单开始')
    await sidebar.getByLabel('追踪收款').check()
    for (const name of ['下一步', '下一步', '下一步', '确认']) {
      await sidebar.getByRole('button', { name, exact: true }).click()
    }

    await asks(page, '看颜色，看客户')
    await sidebar.getByRole('button', { name: '看总览' }).click()
    await goTo(page, 'A5')
    await sidebar.locator('.tabs').getByRole('button', { name: '客户' }).click()

    await asks(page, '看今天该催谁')
    await sidebar.locator('.tabs').getByRole('button', { name: '催款' }).click()

    await asks(page, '把时间往后拨')
    await page.locator('[data-popover=clock] > button').click()
    await page.getByRole('button', { name: '明天 9:00' }).click()

    await asks(page, '读一读发出的信')
    await page.keyboard.press('Escape')
    await page.locator('.outbox-button').click()
    await closeWindow(page)

    await asks(page, '换成同事看看')
    await page.locator('[data-popover=person] > button').click()
    await asks(page, '走完了')
    await coach(page).getByRole('button', { name: '好' }).click()
    await page.reload()
    await page.locator('[data-ready]').waitFor()
    expect(await coach(page).count()).toBe(0)
  })

  it('never lies over what has to be clicked', async () => {
    const { page } = desk
    await page.locator('.o-topbar-menu', { hasText: '扩展程序' }).click()
    await page.locator('.o-menu-item', { hasText: '账期管家' }).hover()
    await page.locator('.o-menu-item', { hasText: '设置向导…' }).waitFor()
    const overlaps = async () => {
      const card = await coach(page).boundingBox()
      const menus = await Promise.all(
        (await page.locator('.o-popover').all()).map(menu => menu.boundingBox()),
      )
      return menus.filter(menu => card && menu && meet(card, menu)).length
    }
    await expect.poll(overlaps).toBe(0)
  })

  it('can be left, skipped through, and brought back by 帮助', async () => {
    const { page } = desk
    await coach(page).getByRole('button', { name: '跳过这步' }).click()
    await asks(page, '让它认一遍列')
    expect(await coach(page).innerText()).toContain('边栏关着')
    const keptWhenGone = await coach(page)
      .getByRole('button', { name: '不用引导' })
      .evaluate(leave => {
        const gone = new Promise<string | null>(resolve =>
          new MutationObserver((_, watching) => {
            if (document.querySelector('.coach')) return
            watching.disconnect()
            resolve(localStorage.getItem('try-out.guide'))
          }).observe(document.body, { childList: true, subtree: true }),
        )
        ;(leave as HTMLElement).click()
        return gone
      })
    expect(keptWhenGone).toContain('"open":false')
    await page.reload()
    await page.locator('[data-ready]').waitFor()
    expect(await coach(page).count()).toBe(0)
    await chooseMenu(page, '帮助', '新手引导')
    await asks(page, '让它认一遍列')
  })
})

type Box = { x: number; y: number; width: number; height: number }

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
