// The local Google Sheets is TypeScript, which Node 20 does not read: bundle one of its entries and load it.

import { mkdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { cacheFolder } from './project.mjs'

/**
 * Bundles a TypeScript module of host/ into one file that Node runs; packages stay where they are.
 * @param {string} entry absolute path of the .ts file
 * @returns {Promise<string>} path of the bundled file
 */
export async function bundleHostModule(entry) {
  const folder = join(cacheFolder, 'host')
  await mkdir(folder, { recursive: true })
  const outfile = join(folder, `${basename(entry, '.ts')}.mjs`)
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    sourcemap: 'inline',
    plugins: [ownAddress],
    logLevel: 'warning',
  })
  return outfile
}

/**
 * Loads a TypeScript module of host/ into this process.
 * @param {string} entry absolute path of the .ts file
 * @returns {Promise<Record<string, unknown>>} its exports
 */
export async function loadHostModule(entry) {
  const outfile = await bundleHostModule(entry)
  process.setSourceMapsEnabled(true)
  return import(pathToFileURL(outfile).href)
}

/**
 * In the bundle `import.meta.url` would be the bundle's address; the sources look for files beside themselves.
 * @type {import('esbuild').Plugin}
 */
const ownAddress = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]host[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      return {
        contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
        loader: 'ts',
      }
    })
  },
}

/**
 * The entry's main function.
 * @param {string} entry absolute path of the .ts file
 * @returns {Promise<(args: string[]) => void | number | Promise<void | number>>}
 */
export async function hostMain(entry) {
  const { main } = await loadHostModule(entry)
  if (typeof main !== 'function') throw new Error(`${entry} exports no main(argv)`)
  return args => main(args)
}
