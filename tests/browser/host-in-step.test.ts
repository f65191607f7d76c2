// Two browser tabs and a script at once: whatever happens when, both tabs and the server end with the same document.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Model } from '@odoo/o-spreadsheet'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { quietly, writtenOut } from '../../host/document/document'
import { decode, encode, type FromPage, type ToPage } from '../../host/server/protocol'
import { oneChange, randomFrom } from '../host/server/in-step'
import { openBrowser, openTab, startTryOut, type TryOut } from './try-out'

const CHANGES = 300
const SCRIPT_RUNS = 3
const PATIENCE_MS = 300_000

/** The engine's Model, found the way its framework's developer tools find it. */
const MODEL = `[...window.__OWL_DEVTOOLS__.apps][0].root.component.props.model`

/** Makes so many changes with pauses of up to 40 ms; gives how many of each kind, those refused with a question mark. */
function work(page: Page, { seed, changes }: { seed: number; changes: number }) {
  return page.evaluate(`(async () => {
    const random = (${randomFrom.toString()})(${seed})
    const oneChange = ${oneChange.toString()}
    const model = ${MODEL}
    const did = {}
    for (let made = 0; made < ${changes}; ) {
      const name = oneChange({ model, random })
      did[name] = (did[name] ?? 0) + 1
      if (!name.endsWith('?')) made += 1
      await new Promise(later => setTimeout(later, 40 * random()))
    }
    return did
  })()`) as Promise<Record<string, number>>
}

/** Chooses an item of the add-on's menu as a third tab, without a grid that draws; resolves when the script has run. */
function runScript({ address }: TryOut, label: string): Promise<void> {
  const tab = new WebSocket(`${address.replace('http', 'ws')}document`)
  const say = (message: FromPage) => tab.send(encode(message))
  return new Promise((resolve, reject) => {
    tab.on('open', () => say({ kind: 'hello', person: null }))
    tab.on('error', reject)
    tab.on('message', data => {
      const message = decode<ToPage>(String(data))
      if (message.kind === 'menu') say({ kind: 'click', label, selection: { sheet: '', a1: 'A1' } })
      if (message.kind !== 'shown') return
      tab.removeAllListeners('message')
      tab.close()
      if (message.shown.error === null) resolve()
      else reject(new Error(message.shown.error))
    })
  })
}

/** The document of a tab once the server has everything the tab did. */
async function documentIn(page: Page, revision?: string): Promise<{ revisionId: string }> {
  await page.waitForFunction(`${MODEL}.session.isFullySynchronized()`)
  if (revision !== undefined) await page.waitForFunction(`${MODEL}.session.getRevisionId() === '${revision}'`)
  return JSON.parse((await page.evaluate(`JSON.stringify((${writtenOut.toString()})(${MODEL}))`)) as string)
}

/** What the server keeps on the disk: its own Model's document. */
function keptDocument({ keptIn }: TryOut): { revisionId: string } {
  const [file = ''] = readdirSync(keptIn).filter(name => /^ledger-\w+\.json$/.test(name))
  return JSON.parse(readFileSync(join(keptIn, file), 'utf8')).document.data
}

/** Read anew: what the document says, however a Model came by it. */
const readAnew = (data: object) => quietly(() => writtenOut(new Model(data)))

describe('two tabs and a script', () => {
  let browser: Browser
  let tryOut: TryOut
  beforeAll(async () => {
    browser = await openBrowser()
    tryOut = await startTryOut()
  })
  afterAll(async () => {
    await browser.close()
    tryOut.stop()
  })

  it.each([7])(
    `have the same document after ${CHANGES} changes, seed %i`,
    async seed => {
      const owner = await openTab(browser, tryOut.address)
      const colleague = await openTab(browser, `${tryOut.address}?as=colleague@example.com`)
      const changes = CHANGES / 2
      const working = Promise.all([
        work(owner, { seed, changes }),
        work(colleague, { seed: seed + 100, changes }),
      ])
      for (let run = 0; run < SCRIPT_RUNS; run++) await runScript(tryOut, '到处写')
      const did = await working
      console.log(`seed ${seed}: ${JSON.stringify(did)}, ${SCRIPT_RUNS} script runs`)

      await documentIn(colleague)
      const { revisionId } = await documentIn(owner)
      await expect.poll(() => keptDocument(tryOut).revisionId, { timeout: 60_000 }).toBe(revisionId)
      const kept = keptDocument(tryOut)
      for (const tab of [owner, colleague])
        expect(readAnew(await documentIn(tab, kept.revisionId))).toEqual(readAnew(kept))
      for (const page of [owner, colleague]) await page.context().close()
    },
    PATIENCE_MS,
  )
})
