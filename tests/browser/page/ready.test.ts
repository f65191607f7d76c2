// How long a person waits for the page of `npm start`.

import { expect, it } from 'vitest'
import { openBrowser, openTab, startTryOut } from '../try-out'

it('says how soon the page can be used after npm start', async () => {
  const started = performance.now()
  const tryOut = await startTryOut()
  const served = performance.now()
  const browser = await openBrowser()
  const opened = performance.now()
  const page = await openTab(browser, tryOut.address)
  const usable = performance.now()
  expect(await page.locator('.title-bar h1').textContent()).toBe('ledger')
  await browser.close()
  tryOut.stop()
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1)
  const whole = ((served - started + usable - opened) / 1000).toFixed(1)
  console.log(
    `页面 ${whole} 秒可用（启动服务 ${seconds(started, served)} 秒，打开页面 ${seconds(opened, usable)} 秒）`,
  )
})
