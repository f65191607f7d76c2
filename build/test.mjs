// `npm test`: format, lint, types and every test; its last line counts them. `npm test -- tests/core` runs only what matches.

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runChecks } from './check.mjs'
import { cacheFolder, inProject, projectRoot, runWhenStarted } from './project.mjs'

const report = join(cacheFolder, 'tests.json')

/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} VitestReport
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/**
 * Counts a vitest report; a test file that could not even be loaded is one failure.
 * @param {VitestReport | undefined} tests undefined when vitest wrote none: one failure
 * @param {number | null} exitCode vitest's: not 0 without a failed test means an error outside of any test, one failure
 * @returns {Count}
 */
export function countTests(tests, exitCode) {
  if (tests === undefined) return { passed: 0, failed: 1, skipped: 0 }
  const brokenFiles = tests.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length
  const failed = tests.numFailedTests + brokenFiles
  return {
    passed: tests.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: tests.numPendingTests + tests.numTodoTests,
  }
}

/**
 * @param {string[]} filters
 * @returns {Count}
 */
function runTests(filters) {
  mkdirSync(cacheFolder, { recursive: true })
  rmSync(report, { force: true })
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters]
  const { status } = spawnSync(process.execPath, [vitest, ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return countTests(readReport(), status)
}

/** @returns {VitestReport | undefined} */
function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return undefined
  }
}

await runWhenStarted(import.meta.url, filters => {
  const checks = filters.length === 0 ? runChecks() : { passed: 0, failed: 0 }
  const tests = runTests(filters)
  const failed = checks.failed + tests.failed
  if (tests.skipped > 0) console.log(`${tests.skipped} skipped`)
  console.log(`${checks.passed + tests.passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
})
