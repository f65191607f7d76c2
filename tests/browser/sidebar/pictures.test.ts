// Every place and state at 300 px in both languages: no sideways scrolling, nothing serious for axe, a picture to look at.
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { picture } from './open-sidebar'
import { CUSTOMER_VIEWS } from './views/customer'
import { DATA_VIEWS } from './views/data'
import { HOME_VIEWS } from './views/home'
import { MONEY_VIEWS } from './views/money'
import { MORE_VIEWS } from './views/more'
import { REMINDERS_VIEWS } from './views/reminders'
import { sidebars, useSidebars } from './views/view'

useSidebars()

const VIEWS = [
  ...HOME_VIEWS,
  ...MONEY_VIEWS,
  ...CUSTOMER_VIEWS,
  ...REMINDERS_VIEWS,
  ...DATA_VIEWS,
  ...MORE_VIEWS,
]

/** Goes through the wizard with the answers it needs; the fourth step is 确认, a fifth press confirms. */

const sideways = (page: Page) =>
  page.evaluate(() => {
    const wide = (element: Element) => element.scrollWidth > element.clientWidth + 1
    const body = document.querySelector('.body')
    return wide(document.documentElement) || (body !== null && wide(body))
  })

const seriousFaults = async (page: Page) => {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      rules: { region: { enabled: false } },
    })
    return violations.map(({ id, impact, nodes }) => ({ id, impact, at: nodes.map(({ html }) => html) }))
  })
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical')
}

describe.each(['zh-CN', 'en'] as const)('in %s', language => {
  it.each(VIEWS)('$name fits into 300 px', async ({ name, show }) => {
    const { page } = await show(language)
    await page.locator('.waiting').waitFor({ state: 'detached' })
    await picture(page, `${name}-${language}`)
    expect(await sideways(page)).toBe(false)
    // What a screen reader is told differs by language only in its words.
    if (language === 'zh-CN') expect(await seriousFaults(page)).toEqual([])
    await page.context().close()
  })
})

describe('zoomed', () => {
  it.each(['home', 'customer', 'reminders', 'data', 'more', 'setup'] as const)(
    '%s has nothing to scroll sideways at 125 to 200 % and beside a scroll bar',
    async place => {
      const { page } = await sidebars.open({ place, language: 'en' })
      await page.locator('.waiting').waitFor({ state: 'detached' })
      for (const zoom of [1.25, 1.5, 2]) {
        await page.setViewportSize({ width: 300 * zoom, height: 720 * zoom })
        await page.evaluate(factor => {
          document.documentElement.style.zoom = String(factor)
        }, zoom)
        expect(await sideways(page)).toBe(false)
      }
      await page.evaluate(() => {
        document.documentElement.style.zoom = '1'
      })
      await page.setViewportSize({ width: 283, height: 720 })
      expect(await sideways(page)).toBe(false)
      await page.context().close()
    },
  )
})
