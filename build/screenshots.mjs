// `npm run screenshots`: every sample and every window of the try-out page in both languages, as pictures for people to look at.

import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumPath, quietFlags } from './chromium.mjs'
import { inProject, projectRoot, runWhenStarted, say } from './project.mjs'
import { pictureSamples, pictureSizes, pictureWindows } from './screenshot-scenes.mjs'

const folder = inProject('tests', 'screenshots', 'host')
const languages = /** @type {const} */ (['zh', 'en'])

await runWhenStarted(import.meta.url, async () => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const language of languages) await picture(language)
  say(`截图在 ${folder}`, `The pictures are in ${folder}`)
})

/** @param {'zh' | 'en'} language */
async function picture(language) {
  const server = await startServer(language)
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: quietFlags,
  })
  try {
    const stage = { browser, address: server.address, folder, language }
    await pictureSamples(stage)
    await pictureWindows(stage)
    await pictureSizes(stage)
  } finally {
    await browser.close()
    server.stop()
  }
}

/**
 * `npm start` on the sample story, apart from what the person has kept.
 * @param {'zh' | 'en'} language
 * @returns {Promise<{ address: string, stop(): void }>}
 */
function startServer(language) {
  const keptIn = mkdtempSync(join(tmpdir(), 'screenshots-'))
  const args = [
    inProject('build', 'start.mjs'),
    '--no-open',
    '--port',
    '0',
    '--language',
    language,
    '--keep-in',
    keptIn,
  ]
  const server = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] })
  const stop = () => {
    server.removeAllListeners('exit')
    server.once('exit', () => rmSync(keptIn, { recursive: true, force: true }))
    server.kill()
  }
  return new Promise((resolve, reject) => {
    server.stdout.on('data', chunk => {
      const address = /http:\/\/localhost:\d+\//.exec(String(chunk))?.[0]
      if (address !== undefined) resolve({ address, stop })
    })
    server.once('exit', code => reject(new Error(`npm start ended with ${code}`)))
  })
}
