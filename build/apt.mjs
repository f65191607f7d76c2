// Installing a Debian package, where the machine has apt-get and lets us: Chromium for the browser tests, LibreOffice for the referee.
// Node's own modules only: `npm test` needs it before any package is there.

import { spawnSync } from 'node:child_process'

/**
 * @param {string[]} packages
 * @returns {boolean} whether apt-get is there, may be used and installed them
 */
export function installByApt(packages) {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return false
  const asRoot = isRoot() ? [] : ['sudo', '-n']
  if (!isRoot() && !succeeds('sudo', ['-n', 'true'])) return false
  const [command = 'apt-get', ...prefix] = [...asRoot, 'apt-get']
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync(command, [...prefix, '-qq', 'update'], options)
  const install = ['-qq', '-y', '--no-install-recommends', 'install', ...packages]
  return spawnSync(command, [...prefix, ...install], options).status === 0
}

export const isRoot = () => process.getuid?.() === 0

/**
 * @param {string} command
 * @param {string[]} args
 */
const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0
