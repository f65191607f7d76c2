// The sources → build/dist/{Code.js, Sidebar.html, appsscript.json}: what Google gets, what the local Sheets runs.

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundlePage } from './bundle-page.mjs'
import { bundleServer } from './bundle-server.mjs'
import { checkEntryPoints } from './entry-points.mjs'
import { distFolder, inProject, runWhenStarted } from './project.mjs'
import { checkSizes, sizeTable } from './sizes.mjs'

/**
 * @typedef {{ server: string, page: string, manifest: string, budget: string, output: string }} Places
 *   paths of main.ts, main.tsx, appsscript.json, budget.json and of the folder to fill
 */

/** @type {Places} */
const ours = {
  server: inProject('src', 'server', 'main.ts'),
  page: inProject('src', 'sidebar', 'main.tsx'),
  manifest: inProject('appsscript.json'),
  budget: inProject('build', 'budget.json'),
  output: distFolder,
}

/**
 * Builds the add-on. Nothing is written when a menu item, trigger or page call names a function that is not there, or a file is over its budget.
 * @param {Places} [places]
 * @returns {Promise<import('./sizes.mjs').FileSize[]>}
 */
export async function buildAddOn(places = ours) {
  const [server, page, manifest, budget] = await Promise.all([
    bundleServer(places.server),
    bundlePage(places.page),
    readFile(places.manifest, 'utf8'),
    readFile(places.budget, 'utf8'),
  ])
  checkEntryPoints({ entryPoints: server.entryPoints, code: server.code, script: page.script })
  const files = { 'Code.js': server.code, 'Sidebar.html': page.html, 'appsscript.json': manifest }
  const sizes = checkSizes(files, JSON.parse(budget))
  await mkdir(places.output, { recursive: true })
  await Promise.all(Object.entries(files).map(([name, text]) => writeWhole(join(places.output, name), text)))
  return sizes
}

/**
 * Another process may be reading the file: it sees the old text or the new one, never half of it.
 * @param {string} path
 * @param {string} text
 */
async function writeWhole(path, text) {
  const beside = `${path}.${process.pid}.tmp`
  await writeFile(beside, text)
  await rename(beside, path)
}

await runWhenStarted(import.meta.url, async () => {
  console.log(sizeTable(await buildAddOn()))
})
