// Rows of sums named in the check: a short list, however many there are.
import { describe, expect, it } from 'vitest'
import { pageText } from '../../src/text/page'

const many = Array.from({ length: 30 }, (_, at) => at + 10)

describe('rows of sums', () => {
  it('are named by their numbers', () => {
    expect(pageText('zh-CN').data.rowsOfSums([18, 38])).toBe('第 18、38 行是合计或小计，没有算进来。')
    expect(pageText('en').data.rowsOfSums([18, 38])).toBe('Rows 18, 38 add up others and are not counted.')
    expect(pageText('en').data.rowsOfSums([18])).toBe('Row 18 adds up others and is not counted.')
  })

  it('are counted from the thirteenth on', () => {
    expect(pageText('zh-CN').data.rowsOfSums(many)).toMatch(/、20、21 等 30 行是/)
    expect(pageText('en').data.rowsOfSums(many)).toMatch(/, 20, 21 and 18 more add up/)
  })
})
