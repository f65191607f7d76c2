// The page of `npm start`, bundled from host/page into build/cache/page.

import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { cacheFolder, inProject } from './project.mjs'

/**
 * Bundles the try-out page and the google.script that the sidebar's frame gets.
 * @returns {Promise<string>} the folder with index.html and all it needs
 */
export async function bundleTryOutPage() {
  const source = inProject('host', 'page')
  const outdir = join(cacheFolder, 'page')
  await mkdir(outdir, { recursive: true })
  await Promise.all([
    build({
      entryPoints: [join(source, 'main.tsx'), join(source, 'google-script.ts')],
      outdir,
      bundle: true,
      format: 'iife',
      target: 'es2022',
      charset: 'utf8',
      // The engine's "browser" field names a script for a global; its module is what can be bundled.
      mainFields: ['module', 'main'],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      assetNames: '[name]-[hash]',
      loader: {
        '.xml': 'text',
        '.svg': 'file',
        '.woff2': 'file',
        '.woff': 'file',
        '.ttf': 'file',
        '.eot': 'file',
      },
      logLevel: 'warning',
    }),
    ...['index.html', 'sheet.svg'].map(name => copyFile(join(source, name), join(outdir, name))),
  ])
  return outdir
}
