// Opens the built page in Chromium as Google would: from a server on loopback, 300 px wide, with google.script.run answered here.
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'
import { bundlePage } from '../../../build/bundle-page.mjs'
import { chromiumPath, quietFlags } from '../../../build/chromium.mjs'
import { inProject } from '../../../build/project.mjs'
import type { PlaceId } from '../../../src/contract/vocabulary'
import { ANSWERS, type Answers, type Asked, answerCall } from './server'
import { ZONE } from './story/day'

export type Language = 'zh-CN' | 'en'
type Opening = { place?: PlaceId; language?: Language; answers?: Partial<Answers>; broken?: boolean }
export type OpenSidebar = { page: Page; asked: Asked[] }

/** The page in one browser, as many tabs as tests ask for. */
export const startSidebars = async () => {
  const { html } = await bundlePage(inProject('src', 'sidebar', 'main.tsx'))
  const server = createServer((request, response) => {
    const place = new URL(request.url ?? '/', 'http://localhost').searchParams.get('place') ?? 'home'
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(html.replace('data-place="home"', `data-place="${place}"`))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const browser = await launch()

  const open = async ({ place, language, answers, broken }: Opening = {}): Promise<OpenSidebar> => {
    const context = await browser.newContext({ viewport: { width: 300, height: 720 }, timezoneId: ZONE })
    const page = await context.newPage()
    page.on('pageerror', error => {
      throw error
    })
    const start = language === 'en' ? { start: () => ({ ...ANSWERS.start({}), language }) } : {}
    const all = { ...ANSWERS, ...start, ...answers } as Answers
    const asked: Asked[] = []
    await page.exposeFunction('askTheTest', (request: string) => {
      const { asked: call, reply } = answerCall(all, request)
      asked.push(call)
      return reply
    })
    await page.addInitScript(scriptRun, broken === true)
    await page.goto(`http://127.0.0.1:${port}/?place=${place ?? 'home'}`)
    return { page, asked }
  }
  const stop = async () => {
    await browser.close()
    server.close()
  }
  return { open, stop }
}

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: quietFlags,
  })

/** Runs in the page: google.script.run as the page sees it; broken, every call fails as with two Google accounts. */
const scriptRun = (broken: boolean) => {
  type Ask = (request: string) => Promise<string>
  const runner = (heard: (answer: unknown) => void, failed: (cause: unknown) => void): object => ({
    withSuccessHandler: (next: (answer: unknown) => void) => runner(next, failed),
    withFailureHandler: (next: (cause: unknown) => void) => runner(heard, next),
    rpc: (request: string) => {
      if (broken) failed(new Error('PERMISSION_DENIED'))
      else (globalThis as unknown as { askTheTest: Ask }).askTheTest(request).then(heard, failed)
    },
  })
  Object.assign(globalThis, {
    google: {
      script: {
        run: runner(
          () => {},
          () => {},
        ),
      },
    },
  })
}

/** Keeps a picture of the whole place to be looked at, in a folder git ignores. */
export const picture = async (page: Page, name: string) => {
  const folder = inProject('tests', 'screenshots', 'sidebar')
  mkdirSync(folder, { recursive: true })
  const hidden = await page.evaluate(() => {
    const body = document.querySelector('.body')
    return body === null ? 0 : body.scrollHeight - body.clientHeight
  })
  await page.setViewportSize({ width: 300, height: 720 + hidden })
  await page.screenshot({ path: `${folder}/${name}.png` })
  await page.setViewportSize({ width: 300, height: 720 })
}
