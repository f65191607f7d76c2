// What `npm start` and `npm test` find out before anything is installed.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { describe, expect, it } from 'vitest'
import { inProject } from '../../build/project.mjs'
import { missingPackages } from '../../build/setup.mjs'

const linux = { os: 'linux', cpu: 'x64' }
const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/preact': { version: '11.2.0', integrity: 'sha512-a' },
    'node_modules/esbuild-linux': {
      version: '1.0.0',
      integrity: 'sha512-b',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
    },
    'node_modules/esbuild-mac': {
      version: '1.0.0',
      integrity: 'sha512-c',
      optional: true,
      os: ['darwin'],
      cpu: ['arm64'],
    },
    'node_modules/not-windows': { version: '1.0.0', integrity: 'sha512-d', optional: true, os: ['!win32'] },
    'node_modules/maybe': { version: '1.0.0', integrity: 'sha512-e', optional: true },
  },
}

describe('the packages to install', () => {
  it('are all that this machine needs on a fresh clone', () => {
    expect(missingPackages(lock, undefined, linux)).toEqual([
      'node_modules/preact',
      'node_modules/esbuild-linux',
      'node_modules/not-windows',
    ])
  })

  it('are none when npm has installed what the lock says', () => {
    const { 'node_modules/esbuild-mac': _, 'node_modules/maybe': __, ...installed } = lock.packages
    expect(missingPackages(lock, { packages: installed }, linux)).toEqual([])
  })

  it('are those whose version or content the lock has changed', () => {
    const newer = { ...lock.packages, 'node_modules/preact': { version: '11.3.0', integrity: 'sha512-f' } }
    const other = { ...lock.packages, 'node_modules/preact': { version: '11.2.0', integrity: 'sha512-g' } }
    expect(missingPackages({ packages: newer }, lock, linux)).toEqual(['node_modules/preact'])
    expect(missingPackages({ packages: other }, lock, linux)).toEqual(['node_modules/preact'])
  })

  it('include the programs of another machine when node_modules was copied there', () => {
    const { 'node_modules/esbuild-mac': _, ...installed } = lock.packages
    expect(missingPackages(lock, { packages: installed }, { os: 'darwin', cpu: 'arm64' })).toEqual([
      'node_modules/esbuild-mac',
    ])
  })
})

describe('the scripts that run before the packages are there', () => {
  it.each(['setup.mjs', 'chromium.mjs', 'project.mjs'])(
    '%s imports only Node’s own modules and each other',
    name => {
      const source = readFileSync(inProject('build', name), 'utf8')
      const imported = [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
        ([, module = '']) => module,
      )
      const foreign = imported.filter(
        module => !module.startsWith('./') && !builtinModules.includes(module.replace(/^node:/, '')),
      )
      expect(imported.length).toBeGreaterThan(0)
      expect(foreign).toEqual([])
    },
  )

  it('say nothing and change nothing when everything is there', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [inProject('build', 'setup.mjs')], {
      encoding: 'utf8',
    })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})

describe('the lock file', () => {
  it('names no place to download from, so that everyone’s own registry is used', () => {
    const text = readFileSync(inProject('package-lock.json'), 'utf8')
    expect(text).not.toContain('"resolved"')
    expect(text).not.toMatch(/https?:\/\/[^"]*\.tgz/)
  })

  it('has every optional package of those it names, also for other machines, or npm would refuse to install anywhere', () => {
    const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'))
    const isFound = (folder: string, name: string): boolean => {
      const parent = folder.replace(/\/?(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')
      const here = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
      return here in packages || (folder !== '' && isFound(parent, name))
    }
    const missing = Object.entries<{ optionalDependencies?: Record<string, string> }>(packages).flatMap(
      ([folder, entry]) =>
        Object.keys(entry.optionalDependencies ?? {}).filter(name => !isFound(folder, name)),
    )
    expect(missing).toEqual([])
  })
})
