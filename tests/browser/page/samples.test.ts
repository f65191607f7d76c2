// Every sample on the page of `npm start`, in both languages: it opens, shows its cells, and the add-on speaks to who has opened it.

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import { listSamples } from '../../../host/samples'
import { atTheDesk } from '../at-the-desk'
import { cellText, screenshot, sidebarOf } from '../try-out'

const desk = atTheDesk()

const LANGUAGES = [
  { language: 'zh', args: [], wizard: '设置向导' },
  { language: 'en', args: ['--language', 'en'], wizard: 'Set up' },
] as const

const openSample = async (page: Page, sample: string, name: string) => {
  await page.locator('.o-topbar-menu[data-id=file]').click()
  await page.locator('.o-menu-item').first().click()
  const entry = page.locator(`[data-sample="${sample}"]`)
  // The one that is open already stays open: the page is not loaded anew.
  const isOpen = (await entry.getAttribute('aria-current')) === 'true'
  await Promise.all([isOpen ? null : page.waitForEvent('load'), entry.click()])
  await page.locator('.title-bar h1', { hasText: name }).waitFor()
  await page.locator('[data-ready]').waitFor()
}

/** What the sample holds, as the host without a page tells it: `cell` is one of the first sheet that shows something. */
const contents = (sample: string) => {
  const host = openHost({ document: { sample } })
  const sheets = host.sheetNames()
  const texts = host.sheet(sheets[0] ?? '').display('A1:C4')
  const filled = texts.flatMap((cells, row) =>
    cells.flatMap((text, column) => (text === '' ? [] : [{ at: `${'ABC'[column]}${row + 1}`, text }])),
  )
  return { name: host.name, sheets, cell: filled.at(-1) }
}

describe.each(LANGUAGES)('in $language', ({ language, args, wizard }) => {
  desk.withFreshDocument([...args])

  it.each(listSamples())(
    'the sample $name opens with its cells, and the wizard with it',
    async ({ name }) => {
      const { page } = desk
      const troubles: string[] = []
      // What openTab does to a newcomer's page is done to the frame of the sidebar too, which may keep nothing.
      page.on('pageerror', error =>
        troubles.push(...[String(error)].filter(text => !/localStorage/.test(text))),
      )
      const held = contents(name)
      await openSample(page, name, held.name)
      expect(await page.locator('.o-sheet-name').allInnerTexts()).toEqual(held.sheets)
      if (held.cell) expect(await cellText(page, held.cell.at)).toBe(held.cell.text)
      await screenshot(page, `sample-${name}-${language}`)

      await page.locator('.o-topbar-menu[data-id=extensions]').click()
      await page.locator('.o-menu-item[data-name=add_on]').hover()
      await page.locator('.o-menu-item', { hasText: wizard }).click()
      await sidebarOf(page).getByText(wizard).first().waitFor()
      await screenshot(page, `sample-${name}-${language}-wizard`)
      expect(troubles).toEqual([])
    },
  )
})
