// Where things are in this project, for every script of the build.

import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder, whatever folder the command was typed in. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * A path inside the project.
 * @param {...string} parts
 */
export const inProject = (...parts) => join(projectRoot, ...parts)

/** The built add-on: Code.js, Sidebar.html, appsscript.json. */
export const distFolder = inProject('build', 'dist')

/** Everything the scripts may forget: compiled types, bundled runners, the browser's path. */
export const cacheFolder = inProject('build', 'cache')

/**
 * A sentence for the person at the keyboard, Chinese first; on stderr, since some commands print JSON.
 * @param {string} chinese
 * @param {string} english
 */
export const say = (chinese, english) => console.error(`${chinese}\n  ${english}`)

/**
 * An expected failure: told to the person without a stack trace.
 */
export class PlainFailure extends Error {
  /**
   * @param {string} chinese
   * @param {string} english
   */
  constructor(chinese, english) {
    super(`${chinese}\n  ${english}`)
    this.name = 'PlainFailure'
  }
}

/**
 * Runs a script's main function when the file was started by itself; a PlainFailure ends it with exit code 1 and its sentence.
 * @param {string} moduleUrl `import.meta.url` of the script
 * @param {(args: string[]) => void | number | Promise<void | number>} main receives the command's arguments, may give the exit code
 */
export async function runWhenStarted(moduleUrl, main) {
  if (process.argv[1] === undefined || fileURLToPath(moduleUrl) !== realpathSync(process.argv[1])) return
  try {
    process.exitCode = (await main(process.argv.slice(2))) ?? 0
  } catch (failure) {
    if (!isAlreadyTold(failure)) console.error(failure instanceof PlainFailure ? failure.message : failure)
    process.exitCode = 1
  }
}

/**
 * esbuild prints what it finds in the sources, with the lines, before it throws.
 * @param {unknown} failure
 */
const isAlreadyTold = failure => failure instanceof Error && 'errors' in failure && 'warnings' in failure
