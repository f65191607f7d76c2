// src/server/main.ts and all it imports → the one file Code.js, with a top-level function for every export of main.ts.

import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { mjmlForEsbuild } from './mjml.mjs'
import { PlainFailure } from './project.mjs'

/** The bundle's only global beside the entry points. */
export const bundleGlobal = 'Zhangqi'

/**
 * Bundles the server for Apps Script.
 * @param {string} entry path of main.ts
 * @returns {Promise<{ code: string, entryPoints: string[] }>} entryPoints: the functions that menus, triggers and the page can call
 */
export async function bundleServer(entry) {
  // One after the other: an error in the sources is then told once.
  const entryPoints = await exportedNames(entry)
  const body = await bundled(entry, 'iife')
  const wrong = entryPoints.filter(name => name === 'default' || name.endsWith('_'))
  if (wrong.length > 0) {
    throw new PlainFailure(
      `main.ts 导出的 ${wrong.join('、')} 不能作为入口：Apps Script 不认 default，也不让人调用以 _ 结尾的函数。`,
      `main.ts exports ${wrong.join(', ')}: Apps Script knows no default export and calls no function whose name ends in _.`,
    )
  }
  const helpOf = cellHelp(await readFile(entry, 'utf8'))
  const forwarders = entryPoints.map(name => `${helpOf(name)}${forwarder(name)}`)
  return { code: `${body.text}\n${forwarders.join('\n')}\n`, entryPoints }
}

/**
 * google.script.run, menus and triggers find only `function name(){}` at the top level of the project.
 * @param {string} name
 */
const forwarder = name => `function ${name}() { return ${bundleGlobal}.${name}.apply(this, arguments) }`

/**
 * Google shows a function among those of a cell only where its own comment says @customfunction, with the help the person reads there.
 * @param {string} source main.ts
 * @returns {(name: string) => string} the comment of a function made for cells, '' of any other
 */
function cellHelp(source) {
  const comments = [...source.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)export function (\w+)/g)]
  const help = new Map(comments.map(([, comment = '', name = '']) => [name, comment]))
  return name => {
    const comment = help.get(name) ?? ''
    return comment.includes('@customfunction') ? comment : ''
  }
}

/** @param {string} entry */
async function exportedNames(entry) {
  const { exports } = await bundled(entry, 'esm')
  return exports.sort()
}

/**
 * @param {string} entry
 * @param {'iife' | 'esm'} format
 */
async function bundled(entry, format) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outfile: 'Code.js',
    format,
    ...(format === 'iife' && { globalName: bundleGlobal }),
    // Apps Script parses neither #private nor static fields, and Google shows our names in the list of executions: no newer target, no minified names.
    target: 'es2019',
    charset: 'utf8',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['module'],
    plugins: [mjmlForEsbuild],
    logLevel: 'warning',
  })
  const [file] = result.outputFiles
  const [output] = Object.values(result.metafile.outputs)
  if (file === undefined || output === undefined) throw new Error(`esbuild wrote nothing for ${entry}`)
  return { text: file.text, exports: output.exports }
}
