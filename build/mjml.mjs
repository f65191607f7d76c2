// Lets a source file import a letter's frame: `import frame from './frame.mjml'` gives the finished HTML as text.

import { readFile } from 'node:fs/promises'
import mjml2html from 'mjml'

/**
 * The HTML of one .mjml file.
 * @param {string} path
 * @returns {Promise<string>}
 * @throws {Error} when mjml finds anything to complain about: a letter is never sent half-rendered
 */
export async function renderMjml(path) {
  const { html, errors } = await mjml2html(await readFile(path, 'utf8'), {
    filePath: path,
    validationLevel: 'soft',
  })
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'))
  return html.replace(/\n\s*\n+/g, '\n').trim()
}

/** @type {import('esbuild').Plugin} */
export const mjmlForEsbuild = {
  name: 'mjml',
  setup(build) {
    build.onLoad({ filter: /\.mjml$/ }, async ({ path }) => ({
      contents: await renderMjml(path),
      loader: 'text',
    }))
  },
}

/** The same for vitest, whose tests of the server import its sources. */
export const mjmlForVite = {
  name: 'mjml',
  /** @param {string} id */
  async load(id) {
    if (!id.endsWith('.mjml')) return null
    return `export default ${JSON.stringify(await renderMjml(id))}`
  },
}
