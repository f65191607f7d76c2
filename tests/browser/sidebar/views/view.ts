// A page of the sidebar as the pictures show it, and the hands that bring it there.
import { afterAll, beforeAll } from 'vitest'
import { type Language, type OpenSidebar, startSidebars } from '../open-sidebar'

export type View = { name: string; show: (language: Language) => Promise<OpenSidebar> }

type Sidebars = Awaited<ReturnType<typeof startSidebars>>
let started: Sidebars | undefined

/** To be called once by the file of tests. */
export const useSidebars = (): void => {
  beforeAll(async () => {
    started = await startSidebars()
  })
  afterAll(() => started?.stop())
}

export const sidebars = {
  open: (...args: Parameters<Sidebars['open']>): ReturnType<Sidebars['open']> => {
    if (started === undefined) throw new Error('No browser yet')
    return started.open(...args)
  },
}

export const click = async ({ page }: OpenSidebar, selector: string) => {
  await page.locator(selector).first().click()
}
export const openFolds = async ({ page }: OpenSidebar) => {
  const closed = page.locator('.fold h2 button[aria-expanded=false]')
  while ((await closed.count()) > 0) await closed.first().click()
}
