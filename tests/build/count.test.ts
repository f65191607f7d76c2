// The last line of `npm test` must not hide a failure.

import { describe, expect, it } from 'vitest'
import { countTests } from '../../build/test.mjs'

const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] }
const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map(each => ({ status: each })),
})

describe('the count of tests', () => {
  it('is what vitest counted', () => {
    expect(countTests({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 5, failed: 2, skipped: 1 })
  })

  it('has one failure for a file that could not be loaded', () => {
    const testResults = [file('failed'), file('passed', 'passed'), file('failed', 'failed')]
    expect(countTests({ ...report, numFailedTests: 1, testResults }, 1).failed).toBe(2)
  })

  it('has one failure when vitest ended badly with every test passed', () => {
    expect(countTests(report, 1).failed).toBe(1)
    expect(countTests(report, 0).failed).toBe(0)
  })

  it('has one failure when vitest left no report', () => {
    expect(countTests(undefined, null)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
