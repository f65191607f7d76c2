// A browser for a file of tests, a fresh document for each group of them and a tab of its own for each.

import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { openBrowser, openTab, startTryOut, type TabOptions, type TryOut } from './try-out'

export type Desk = {
  readonly page: Page
  /** The same document in a second tab, by the owner or the colleague. */
  anotherTab(as?: 'owner' | 'colleague'): Promise<Page>
  /** To be called in each `describe`: its tests share a server, and a document nobody has touched before; `args` as of `npm start`, `tab` for each test's own. */
  withFreshDocument(args?: string[], tab?: TabOptions): void
}

export function atTheDesk(): Desk {
  const held: { browser?: Browser; tryOut?: TryOut; page?: Page; tab?: TabOptions } = {}
  const browser = () => held.browser ?? missing('browser')
  const address = () => held.tryOut?.address ?? missing('server')

  beforeAll(async () => {
    held.browser = await openBrowser()
  })
  afterAll(() => held.browser?.close())
  beforeEach(async () => {
    held.page = await openTab(browser(), address(), held.tab)
  })
  afterEach(async () => {
    await Promise.all(
      browser()
        .contexts()
        .map(context => context.close()),
    )
  })
  return {
    get page() {
      return held.page ?? missing('page')
    },
    anotherTab: (as = 'owner') => openTab(browser(), `${address()}?as=${as}@example.com`),
    withFreshDocument(args, tab = {}) {
      beforeAll(async () => {
        held.tab = tab
        held.tryOut = await startTryOut(args)
      })
      afterAll(() => held.tryOut?.stop())
    },
  }
}

function missing(what: string): never {
  throw new Error(`There is no ${what} yet`)
}
