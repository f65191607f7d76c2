import { describe, expect, test } from 'vitest'
import { openWith, script } from '../open'

/** Whether a strict rule on B2:B9 takes each text typed into B3. */
function takes(build: string, ...texts: string[]): boolean[] {
  const host = openWith([['甲', '乙'], [1], [5]])
  script(
    host,
    `SpreadsheetApp.getActiveSheet().getRange('B2:B9').setDataValidation(
      SpreadsheetApp.newDataValidation().${build}.setAllowInvalid(false).build())`,
  )
  const owner = host.as(host.owner)
  return texts.map(text => {
    try {
      owner.type('表', 'B3', text)
      return true
    } catch {
      return false
    }
  })
}

describe('a strict validation takes and refuses typed values', () => {
  test.each([
    ["requireValueInList(['是', '否'])", '是', '也许'],
    ['requireValueInRange(SpreadsheetApp.getActiveSheet().getRange("A1:A3"))', '甲', '丙'],
    ['requireNumberBetween(1, 10)', '10', '11'],
    ['requireNumberGreaterThanOrEqualTo(0)', '0', '-0.5'],
    ['requireNumberGreaterThanOrEqualTo(0)', '1,234.5', '一千'],
    ['requireDate()', '2026-01-02', '明天'],
    ['requireDateOnOrAfter(new Date(Date.UTC(2026, 0, 2, 5)))', '2026-01-02', '2026-01-01'],
    [
      'requireDateBetween(new Date(Date.UTC(2026, 0, 2, 5)), new Date(Date.UTC(2026, 0, 9, 5)))',
      '2026/1/9',
      '2026/1/10',
    ],
    ['requireTextIsEmail()', 'a.b@example.com', 'a.b@example'],
    ['requireTextContains("元")', '12元', '12'],
    ['requireCheckbox()', 'TRUE', '是'],
    ['requireFormulaSatisfied("=B2>A2")', '6', '4'],
    ['requireFormulaSatisfied("=OR(B2=\\"\\",REGEXMATCH(B2,\\"^HT-\\"))")', 'HT-1', 'X-1'],
  ])('%s', (build, good, bad) => {
    expect(takes(build, good, bad)).toEqual([true, false])
  })

  test('a cell may always be emptied', () => {
    expect(takes('requireNumberBetween(1, 10)', '')).toEqual([true])
  })
})
