// Runs clasp, Google's own command for Apps Script, and reads its JSON answers.

import { spawnSync } from 'node:child_process'
import { inProject } from './project.mjs'

/**
 * clasp ends with exit code 0 after many of its own errors (3.4.1 swallows commander's), so an answer is what counts.
 * @param {string[]} args with `--json` where an answer is expected
 * @param {string} folder where .clasp.json is looked up
 * @returns {{ ok: boolean, answer: unknown, said: string }} answer: the JSON it printed, undefined when it printed none
 */
export function clasp(args, folder) {
  const program =
    process.env.ZHANGQI_CLASP ?? inProject('node_modules', '@google', 'clasp', 'build', 'src', 'index.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { ok: status === 0, answer: jsonIn(stdout), said: `${stdout}${stderr}`.trim() }
}

/** @param {string} text */
function jsonIn(text) {
  const start = text.search(/[[{]/)
  if (start < 0) return undefined
  try {
    return JSON.parse(text.slice(start))
  } catch {
    return undefined
  }
}

/**
 * A text field of a JSON answer.
 * @param {unknown} answer
 * @param {string} name
 * @returns {string | undefined}
 */
export function textField(answer, name) {
  if (typeof answer !== 'object' || answer === null) return undefined
  const value = /** @type {Record<string, unknown>} */ (answer)[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
