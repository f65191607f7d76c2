// What `npm start` and `npm test` do first: node_modules as the lock says and, with --browser, a Chromium for the browser tests.
// Only Node's own modules may be imported here: nothing is installed yet.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inProject, PlainFailure, projectRoot, runWhenStarted, say } from './project.mjs'

const oldestNode = 20

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * The packages of the lock that this machine needs and does not have in that version.
 * npm writes the installed lock last, so an interrupted installation counts as none.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 * @param {{ os: string, cpu: string }} machine Node's names of platform and processor
 * @returns {string[]} paths such as node_modules/esbuild
 */
export function missingPackages(wanted, installed, machine) {
  return Object.entries(wanted.packages)
    .filter(([path, entry]) => path !== '' && isNeeded(entry, machine))
    .filter(([path, entry]) => {
      const found = installed?.packages[path]
      return found?.version !== entry.version || found?.integrity !== entry.integrity
    })
    .map(([path]) => path)
}

/**
 * @param {LockedPackage} entry
 * @param {{ os: string, cpu: string }} machine
 */
function isNeeded(entry, machine) {
  if (!entry.optional) return true
  // Which C library a Linux has is npm's business; a package without any condition may fail to install and is not asked for.
  if (entry.libc !== undefined || (entry.os === undefined && entry.cpu === undefined)) return false
  return allows(entry.os, machine.os) && allows(entry.cpu, machine.cpu)
}

/**
 * npm's rule for "os" and "cpu": a list of names, or of exclusions starting with "!".
 * @param {string[] | undefined} names
 * @param {string} name
 */
function allows(names, name) {
  if (names === undefined || names.length === 0) return true
  if (names.includes(`!${name}`)) return false
  return names.includes(name) || names.every(each => each.startsWith('!'))
}

/** @returns {string[]} */
function missingHere() {
  /** @type {Lock} */
  const wanted = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'))
  /** @type {Lock | undefined} */
  let installed
  try {
    installed = JSON.parse(readFileSync(inProject('node_modules', '.package-lock.json'), 'utf8'))
  } catch {
    installed = undefined
  }
  return missingPackages(wanted, installed, { os: process.platform, cpu: process.arch })
}

function installPackages() {
  if (missingHere().length === 0) return
  say(
    '正在安装依赖（只在第一次和依赖更新后需要，约一两分钟）……',
    'Installing packages (first time and after updates only, a minute or two)…',
  )
  // Engine warnings are npm's level "warn": o-spreadsheet asks for Node 22 and runs on 20.
  const result = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (result !== 0 || missingHere().length > 0) {
    throw new PlainFailure(
      '依赖没有装好。请确认能访问 npm 源（npm ping）、本文件夹可写，再运行一次。',
      'The packages could not be installed. Check that npm can reach its registry (npm ping) and this folder is writable, then run again.',
    )
  }
}

/**
 * npm as this command was started, else the one on the path.
 * @param {string[]} args
 */
function runNpm(args) {
  const npm = process.env.npm_execpath
  const started =
    npm?.endsWith('.js') || npm?.endsWith('.cjs')
      ? spawnSync(process.execPath, [npm, ...args], {
          cwd: projectRoot,
          stdio: ['ignore', 'inherit', 'inherit'],
        })
      : spawnSync('npm', args, {
          cwd: projectRoot,
          stdio: ['ignore', 'inherit', 'inherit'],
          shell: process.platform === 'win32',
        })
  return started.status
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= oldestNode) return
  throw new PlainFailure(
    `需要 Node ${oldestNode} 或更新的版本，现在是 ${process.versions.node}。请从 https://nodejs.org 安装。`,
    `Node ${oldestNode} or newer is needed, this is ${process.versions.node}. Get it from https://nodejs.org.`,
  )
}

await runWhenStarted(import.meta.url, async args => {
  checkNode()
  installPackages()
  if (!args.includes('--browser')) return
  const { noChromium, prepareChromium } = await import('./chromium.mjs')
  // Without a browser its tests fail with the same sentence; the others still run.
  if (!prepareChromium()) console.error(noChromium)
})
