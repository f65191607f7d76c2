// Finds the Chromium that the browser tests drive, or installs one, and notes its path in build/cache/chromium.json.
// Node's own modules only: `npm test` calls it right after the packages are there; `npm start` never does.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installByApt, isRoot } from './apt.mjs'
import { cacheFolder, inProject, projectRoot, say } from './project.mjs'

const note = join(cacheFolder, 'chromium.json')
const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The Chromium found by `npm test`, for playwright-core's `executablePath`.
 * @returns {string} an absolute path
 * @throws {Error} when none was found or installed
 */
export function chromiumPath() {
  const path = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')).path : findChromium()
  if (typeof path === 'string' && existsSync(path)) return path
  throw new Error(noChromium)
}

/**
 * Makes sure there is a Chromium and a Chinese font for its screenshots, and notes the path.
 * @returns {boolean} whether there is one now
 */
export function prepareChromium() {
  const path = findChromium() ?? (namedByUser() === undefined ? installChromium() : undefined)
  if (path === undefined) return false
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(note, `${JSON.stringify({ path })}\n`)
  installChineseFont()
  return true
}

/** How Chromium is started so that it talks to nobody but this computer. */
export const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Said when there is none and none can be had. */
export const noChromium = [
  '浏览器测试需要 Chromium 或 Chrome，没有找到也没能安装。请自行安装后再运行，或用环境变量 CHROME_PATH 指明它的路径。',
  'The browser tests need Chromium or Chrome; none was found, none could be installed. Install one, or name its path in CHROME_PATH.',
].join('\n  ')

/** @returns {string | undefined} */
function findChromium() {
  return candidates().find(path => existsSync(path) && starts(path))
}

/** @returns {string[]} */
function candidates() {
  const named = namedByUser()
  if (named !== undefined) return [named]
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  return [
    ...commandNames.flatMap(name => folders.map(folder => join(folder, name))),
    ...usualPlaces(),
    ...downloadedByPlaywright(),
  ]
}

const namedByUser = () => process.env.CHROME_PATH || undefined

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]
  }
  if (process.platform !== 'win32') return []
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  return roots
    .filter(root => root !== undefined)
    .flatMap(root => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Chromium', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ])
}

/** @returns {string[]} */
function downloadedByPlaywright() {
  const script = "process.stdout.write(require('playwright-core').chromium.executablePath() ?? '')"
  const answer = spawnSync(process.execPath, ['-e', script], { cwd: projectRoot, encoding: 'utf8' })
  return answer.status === 0 && answer.stdout !== '' ? [answer.stdout] : []
}

/**
 * Ubuntu's chromium-browser may be a stub that only says "install the snap": a browser is one that tells its version.
 * @param {string} path
 */
function starts(path) {
  if (process.platform === 'win32') return true
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return answer.status === 0 && /\d+\.\d+/.test(answer.stdout)
}

/** @returns {string | undefined} */
function installChromium() {
  say(
    '没有找到 Chromium，正在安装（只供浏览器测试用）……',
    'No Chromium found: installing one (for the browser tests only)…',
  )
  if (installByApt(['chromium'])) {
    const path = findChromium()
    if (path !== undefined) return path
  }
  const withLibraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : []
  const cli = inProject('node_modules', 'playwright-core', 'cli.js')
  spawnSync(process.execPath, [cli, 'install', ...withLibraries, 'chromium'], {
    cwd: projectRoot,
    stdio: quietInput,
  })
  return findChromium()
}

/** Screenshots without a Chinese font show boxes; the tests pass all the same, so a failure is only mentioned. */
function installChineseFont() {
  if (process.platform !== 'linux') return
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  if (listed.status === 0 && listed.stdout.trim() !== '') return
  if (installByApt(['fonts-noto-cjk'])) return
  say(
    '没有中文字体，截图里的汉字会显示成方框。可安装 fonts-noto-cjk。',
    'No Chinese font: screenshots will show boxes. Install fonts-noto-cjk.',
  )
}

/** @type {['ignore', 'inherit', 'inherit']} */
const quietInput = ['ignore', 'inherit', 'inherit']
