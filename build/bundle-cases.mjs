// host/conformance → an Apps Script project of its own: Code.js with runCases, a page for the cases on HTML, and its appsscript.json.

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleServer } from './bundle-server.mjs'
import { cacheFolder, inProject } from './project.mjs'

/** The cases as a script project, where the host and clasp find it. */
export const casesFolder = join(cacheFolder, 'conformance')

const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'script.external_request',
  'userinfo.email',
]

const manifest = {
  timeZone: 'America/New_York',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  oauthScopes: SCOPES.map(name => `https://www.googleapis.com/auth/${name}`),
  executionApi: { access: 'MYSELF' },
}

/**
 * Writes the project of the cases.
 * @param {string} [folder]
 * @returns {Promise<string>} the folder
 */
export async function bundleCases(folder = casesFolder) {
  return writeProject(inProject('host', 'conformance', 'script', 'main.ts'), folder)
}

/**
 * Writes a project that reads days as the add-on does, for the comparison of zones.
 * @param {string} [folder]
 * @returns {Promise<string>} the folder
 */
export async function bundleDayReading(folder = join(cacheFolder, 'day-reading')) {
  return writeProject(inProject('tests', 'host', 'fixtures', 'days.ts'), folder)
}

/**
 * @param {string} entry
 * @param {string} folder
 */
async function writeProject(entry, folder) {
  const { code } = await bundleServer(entry)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'Code.js'), code)
  await writeFile(join(folder, 'Page.html'), '<p>账期</p>\n')
  await writeFile(join(folder, 'appsscript.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return folder
}
