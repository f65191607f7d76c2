// Starts `npm start`'s server on a small add-on and ledger, and works on its page the way a person does.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core'
import { vi } from 'vitest'
import { chromiumPath, quietFlags } from '../../build/chromium.mjs'

const fixtures = join('tests', 'browser', 'fixtures')
const screenshots = join('tests', 'screenshots')

/** `keptIn` is the folder in which the server keeps the try-out. */
export type TryOut = { address: string; keptIn: string; stop(): void }

/** Arguments of `npm start` for a small ledger and add-on. */
export const FIXTURE = [join(fixtures, 'ledger.csv'), '--add-on', join(fixtures, 'add-on')]

/** The server on the fixture's add-on unless told otherwise; resolves when the page can be opened. */
export function startTryOut(args: string[] = FIXTURE): Promise<TryOut> {
  const keptIn = mkdtempSync(join(tmpdir(), 'try-out-'))
  const own = ['--no-open', '--port', '0', '--keep-in', keptIn]
  const server = spawn(process.execPath, ['build/start.mjs', ...args, ...own], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, INIT_CWD: process.cwd() },
  })
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += String(chunk)
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0]
      if (address !== undefined) resolve({ address, keptIn, stop: () => stop(server, keptIn) })
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', hear)
    server.once('exit', code => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
}

function stop(server: ChildProcess, keptIn: string): void {
  server.removeAllListeners('exit')
  server.once('exit', () => rmSync(keptIn, { recursive: true, force: true }))
  server.kill()
}

/** The system's Chromium, talking to nobody but this computer. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: quietFlags,
  })
}

export type TabOptions = { newcomer?: boolean }

/** A tab of its own on the spreadsheet, when the grid is there: of somebody who has seen the guided start, or sees the page first. */
export async function openTab(
  browser: Browser,
  address: string,
  { newcomer = false }: TabOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
  if (!newcomer) {
    await context.addInitScript(() => localStorage.setItem('try-out.guide', '{"open":false,"done":[]}'))
  }
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('[data-ready]').waitFor()
  return page
}

/** Chooses 扩展程序 ▸ 账期管家 ▸ item. */
export async function chooseAddOn(page: Page, item: string): Promise<void> {
  await page.locator('.o-topbar-menu', { hasText: '扩展程序' }).click()
  await page.locator('.o-menu-item', { hasText: '账期管家' }).hover()
  await page.locator('.o-menu-item', { hasText: item }).click()
}

/** Goes to a cell by the name box, and is there when the bars have been drawn anew. */
export async function goTo(page: Page, a1: string): Promise<void> {
  const nameBox = page.locator('.o-named-range-selector input')
  // The bar is drawn anew with every change of the document; who was typing in it then types again.
  await vi.waitFor(
    async () => {
      await nameBox.fill(a1)
      await nameBox.press('Enter')
      await page.waitForFunction(
        wanted => document.querySelector<HTMLInputElement>('.o-named-range-selector input')?.value === wanted,
        a1,
        { timeout: 3000 },
      )
    },
    { timeout: 30_000 },
  )
  await redrawn(page)
}

/** Until what was done last stands on the screen: nobody types into a cell before he sees it chosen. */
export async function redrawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

/** What the formula bar shows for a cell. */
export async function cellText(page: Page, a1: string): Promise<string> {
  await goTo(page, a1)
  return formulaBar(page).innerText()
}

/** Opens a menu of the bar and chooses one of its items. */
export async function chooseMenu(page: Page, menu: string, item: string): Promise<void> {
  await page.locator('.o-topbar-menu', { hasText: menu }).click()
  await page.locator('.o-menu-item', { hasText: item }).click()
}

export const formulaBar = (page: Page) => page.locator('.o-topbar-composer .o-composer')

/** Empties a cell, types into it and leaves it with Enter. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await goTo(page, a1)
  await page.waitForFunction(() => document.activeElement?.closest('.o-grid') != null)
  await page.keyboard.press('Delete')
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

export const sidebarOf = (page: Page): FrameLocator => page.frameLocator('.sidebar iframe')

/** Lets the fixture's sidebar call a function with one argument; gives what it shows. */
export async function callFromSidebar(page: Page, functionName: string, argument = ''): Promise<string> {
  const sidebar = sidebarOf(page)
  const answer = sidebar.locator('#answer')
  await answer.evaluate(element => element.replaceChildren())
  await sidebar.locator('#name').fill(functionName)
  await sidebar.locator('#argument').fill(argument)
  await sidebar.locator('#run').click()
  await answer.filter({ hasText: /./ }).waitFor()
  return (await answer.textContent()) ?? ''
}

/** The sheet as people see it, by 文件 ▸ 下载当前工作表. */
export async function downloadSheet(page: Page): Promise<string> {
  await page.locator('.o-topbar-menu', { hasText: '文件' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.o-menu-item', { hasText: '下载当前工作表' }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}

/** Opens the outbox; its mails, newest first. */
export async function openOutbox(page: Page): Promise<{ subject: string; to: string }[]> {
  await page.getByRole('button', { name: /^发件箱，/ }).click()
  const lines = page.locator('.window .lines li')
  await lines.first().waitFor()
  return (await lines.allInnerTexts()).map(line => {
    const [subject = '', to = ''] = line.split('\n')
    return { subject, to }
  })
}

export async function closeWindow(page: Page): Promise<void> {
  // By the window itself: a window that is only just opening has not got the focus yet.
  await page.locator('.window').press('Escape')
  await page.locator('.window').waitFor({ state: 'detached' })
}

/** Moves the clock by one of its buttons, and is there when the triggers have run; `until` as the clock shows it then. */
export async function moveClock(page: Page, step: string, until: string): Promise<void> {
  const clock = page.locator('[data-popover=clock] > button')
  await clock.click()
  await page.getByRole('button', { name: step }).click()
  await page.locator('.toast-card', { hasText: `已到 ${until.slice(0, 16)}` }).waitFor()
  await clock.filter({ hasText: until }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.popover-panel').waitFor({ state: 'detached' })
}

/** Kept in tests/screenshots for people to look at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true })
  await page.screenshot({ path: join(screenshots, `${name}.png`) })
}
