// The local Google Sheets is started from its sources.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { hostMain, loadHostModule } from '../../build/run-host.mjs'
import { folderWith } from './small-project'

function hostEntry(name: string, source: string): string {
  const folder = join(folderWith({}), 'host')
  mkdirSync(folder)
  writeFileSync(join(folder, 'part.ts'), 'export const here: string = import.meta.url')
  const entry = join(folder, name)
  writeFileSync(entry, source)
  return entry
}

describe('a module of the host', () => {
  it('knows its own address, not the bundle’s, so that it finds the files beside it', async () => {
    const entry = hostEntry(
      'address.ts',
      `export { here } from './part'\nexport const mine = import.meta.url`,
    )
    const loaded = await loadHostModule(entry)
    expect(loaded.mine).toBe(pathToFileURL(entry).href)
    expect(loaded.here).toBe(pathToFileURL(join(entry, '..', 'part.ts')).href)
  })

  it('is started with the arguments of the command', async () => {
    const main = await hostMain(
      hostEntry('started.ts', 'export const main = (argv: string[]): number => argv.length'),
    )
    expect(main(['ledger.csv', '--today'])).toBe(2)
  })

  it('is refused when it cannot be started', async () => {
    await expect(hostMain(hostEntry('nothing.ts', 'export const start = 1'))).rejects.toThrow('no main')
  })
})
