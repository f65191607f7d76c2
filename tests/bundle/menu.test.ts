// Opening a document where the add-on is installed but was never used: Google allows the menu and the user's language, nothing else.

import { describe, expect, it } from 'vitest'
import { addedGlobals, loadBundle, only } from './built'

type Item = { label: string; run: string }

function menuShownTo(locale: string): Item[] {
  const items: Item[] = []
  let isShown = false
  const menu: unknown = only('Menu', {
    addItem(label: string, run: string) {
      items.push({ label, run })
      return menu
    },
    addSeparator: () => menu,
    addToUi() {
      isShown = true
    },
  })
  const bundle = loadBundle({
    SpreadsheetApp: only('SpreadsheetApp', { getUi: () => only('Ui', { createAddonMenu: () => menu }) }),
    Session: only('Session', { getActiveUserLocale: () => locale }),
  })
  const { onOpen } = bundle as { onOpen(event: { authMode: string }): void }
  onOpen({ authMode: 'NONE' })
  return isShown ? items : []
}

describe('onOpen without any authorization', () => {
  it('shows at most six items, each of which leads to an entry point', () => {
    const items = menuShownTo('zh_CN')
    const reachable = addedGlobals()
    expect(items.length).toBeGreaterThan(0)
    expect(items.length).toBeLessThanOrEqual(6)
    expect(items.filter(({ run }) => !reachable.includes(run))).toEqual([])
  })

  it('speaks Chinese to a Chinese user', () => {
    expect(menuShownTo('zh_CN').map(({ label }) => label)).toContain('打开账期管家')
    expect(menuShownTo('zh_TW')[0]?.label).toBe(menuShownTo('zh_CN')[0]?.label)
  })

  it('speaks English to everybody else', () => {
    for (const { label } of menuShownTo('en')) expect(label).toMatch(/^[\x20-\x7e…’]+$/)
    expect(menuShownTo('de')).toEqual(menuShownTo('en'))
  })
})
