// Puts a built add-on into the script of one Google spreadsheet, making that script first when there is none, and checks what arrived.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clasp, textField } from './clasp.mjs'
import { PlainFailure } from './project.mjs'

/**
 * @typedef {{ spreadsheetId?: string | undefined, title: string }} Wish the spreadsheet to bind to (a new one when absent) and its title
 * @typedef {{ scriptId: string, spreadsheetId: string | undefined, created: boolean }} Deployed
 */

/**
 * Creates the bound script where .clasp.json names none, pushes the built files and compares what Google then holds.
 * @param {string} project the folder of .clasp.json, whose rootDir holds the built files
 * @param {Wish} wish
 * @returns {Deployed}
 * @throws {PlainFailure} not logged in, refused by Google, or something else arrived than was sent
 */
export function deployBuilt(project, wish) {
  const settings = readSettings(project)
  if (settings.scriptId !== '' && wish.spreadsheetId !== undefined) throw alreadyDeployed(settings.scriptId)
  if (!isLoggedIn(project)) throw notLoggedIn
  const created = settings.scriptId === '' ? createScript(wish) : undefined
  const current = { ...settings, ...created }
  if (created) writeSettings(project, current)
  push(project)
  compareWithGoogle(current.scriptId, join(project, settings.rootDir))
  return { scriptId: current.scriptId, spreadsheetId: current.parentId, created: created !== undefined }
}

/**
 * @typedef {{ scriptId: string, rootDir: string, parentId?: string }} Settings .clasp.json; parentId is the spreadsheet
 */

/**
 * @param {string} project
 * @returns {Settings}
 */
const readSettings = project => ({
  scriptId: '',
  rootDir: 'build/dist',
  ...JSON.parse(readFileSync(join(project, '.clasp.json'), 'utf8')),
})

/**
 * @param {string} project
 * @param {Settings} settings
 */
function writeSettings(project, settings) {
  const fields = Object.entries(settings).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`)
  writeFileSync(join(project, '.clasp.json'), `{ ${fields.join(', ')} }\n`)
}

/**
 * Whether clasp has somebody's permission.
 * @param {string} project
 */
export function isLoggedIn(project) {
  const { answer } = clasp(['show-authorized-user', '--json'], project)
  return typeof answer === 'object' && answer !== null && 'loggedIn' in answer && answer.loggedIn === true
}

/**
 * clasp refuses to create a script beside a .clasp.json, even one without an id: it is made in an empty folder.
 * @param {Wish} wish
 * @returns {{ scriptId: string, parentId?: string }}
 */
function createScript({ spreadsheetId, title }) {
  const where = spreadsheetId === undefined ? ['--type', 'sheets'] : ['--parentId', spreadsheetId]
  return inEmptyFolder(folder => {
    const { answer, said } = clasp(['create-script', ...where, '--title', title, '--json'], folder)
    const scriptId = textField(answer, 'scriptId')
    if (scriptId === undefined) throw refused('没有建成脚本', 'The script was not created', said)
    const parentId = spreadsheetId ?? textField(answer, 'parentId')
    return { scriptId, ...(parentId !== undefined && { parentId }) }
  })
}

/**
 * Without --force a push that changes the manifest does nothing when nobody sits at the terminal, and still succeeds.
 * @param {string} project
 */
function push(project) {
  const { ok, answer, said } = clasp(['push', '--force', '--json'], project)
  if (!ok || !Array.isArray(answer)) throw refused('没有推送成功', 'The push failed', said)
}

/**
 * @param {string} scriptId
 * @param {string} sentFolder
 * @throws {PlainFailure} naming the files that differ
 */
function compareWithGoogle(scriptId, sentFolder) {
  const different = inEmptyFolder(folder => {
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: '.' }))
    const { ok, said } = clasp(['pull', '--json'], folder)
    if (!ok) throw refused('没有读回脚本核对', 'The script could not be read back', said)
    const sent = filesIn(sentFolder)
    const held = filesIn(folder)
    return [...new Set([...sent.keys(), ...held.keys()])].filter(name => sent.get(name) !== held.get(name))
  })
  if (different.length === 0) return
  throw new PlainFailure(
    `Google 上的这些文件和刚推送的不一样：${different.join('、')}。请再运行一次。`,
    `These files on Google differ from what was pushed: ${different.join(', ')}. Run the command again.`,
  )
}

/**
 * What clasp pushes, as comparable texts: Google keeps the manifest's meaning, not its spacing.
 * @param {string} folder
 * @returns {Map<string, string>}
 */
function filesIn(folder) {
  const names = readdirSync(folder).filter(name => /^[^.].*\.(js|gs|html|json)$/.test(name))
  return new Map(
    names.map(name => {
      const text = readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n').trim()
      return [name, name.endsWith('.json') ? sortedJson(text) : text]
    }),
  )
}

/** @param {string} text */
const sortedJson = text =>
  JSON.stringify(JSON.parse(text), (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

/**
 * @template T
 * @param {(folder: string) => T} act
 * @returns {T}
 */
function inEmptyFolder(act) {
  const folder = mkdtempSync(join(tmpdir(), 'zhangqi-'))
  try {
    return act(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const notLoggedIn = new PlainFailure(
  [
    '还没有登录 Google。请依次：',
    '  1. 打开 https://script.google.com/home/usersettings ，把 Google Apps Script API 设为开启；',
    '  2. 运行 npx clasp login，在浏览器里用你的账号同意；',
    '  3. 再运行 npm run deploy。',
  ].join('\n'),
  'Not logged in to Google: switch the Apps Script API on at https://script.google.com/home/usersettings, run `npx clasp login`, then `npm run deploy` again.',
)

/** @param {string} scriptId */
const alreadyDeployed = scriptId =>
  new PlainFailure(
    `.clasp.json 里已经有脚本 ${scriptId}。要放进另一张表格，请先把其中的 scriptId 清空。`,
    `.clasp.json already names script ${scriptId}. To use another spreadsheet, empty its scriptId first.`,
  )

/**
 * @param {string} chinese
 * @param {string} english
 * @param {string} said clasp's own words
 */
const refused = (chinese, english, said) =>
  new PlainFailure(
    `${chinese}。请确认 https://script.google.com/home/usersettings 里的 Apps Script API 已开启，并且这个账号能编辑那张表格。`,
    `${english}. Check that the Apps Script API is on in your user settings and that this account may edit the spreadsheet.\n  clasp: ${said}`,
  )
