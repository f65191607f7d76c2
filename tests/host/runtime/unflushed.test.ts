import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openWith, script, scriptRun } from '../open'

const ROWS = [
  ['甲', '乙', '丙'],
  [1, '2026-01-02', '=A2*2'],
  [3, '', '=A3*2'],
]

/** Everything a script can change, each as one line. */
const CHANGES = [
  "sheet.getRange('A2').setValue('x')",
  "sheet.getRange('B2:B3').setValues([['2026-02-03'], ['y']])",
  "sheet.getRange('C2').setFormula('=A3')",
  "sheet.getRange('A1:C1').setBackground('#eeeeee').setFontWeight('bold')",
  "sheet.getRange('A2:A3').setNumberFormat('#,##0.00')",
  "sheet.getRange('B1').setNote('注')",
  "sheet.getRange('C:C').addDeveloperMetadata('k', 'v')",
  "sheet.getRange('B2:B9').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build())",
  "sheet.getRange('B2:B3').clearDataValidations()",
  "sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2>1').setBackground('#ff0000').setRanges([sheet.getRange('A2:C9')]).build()])",
  "sheet.getRange('A1').protect().setDescription('d')",
  'sheet.insertColumnBefore(2)',
  'sheet.deleteRow(2)',
  'sheet.insertRowsAfter(1, 2)',
  'sheet.setFrozenRows(1)',
  'sheet.setColumnWidth(1, 222)',
  "if (!book.getSheetByName('新')) book.insertSheet('新').hideSheet()",
  "const old = book.getSheetByName('新'); if (old) book.deleteSheet(old)",
  "sheet.appendRow(['z', 1])",
  'sheet.getDataRange().getValues()',
]

const BOOK = "const book = SpreadsheetApp.getActive(); const sheet = book.getSheetByName('表');"
const changes = fc.array(fc.constantFrom(...CHANGES), { minLength: 0, maxLength: 5 })
const asScript = (lines: string[]) => `${BOOK} ${lines.map(line => `{ ${line} }`).join('\n')}`

test('whatever a run writes, a stop that loses the unflushed leaves the state of the last flush', () => {
  fc.assert(
    fc.property(changes, changes, (flushed, lost) => {
      const expected = openWith(ROWS)
      script(expected, asScript(flushed))
      const host = openWith(ROWS)
      host.faults.arm({ member: 'Utilities.sleep', stop: 'before', unflushed: 'lost' })
      const run = scriptRun(
        host,
        `${asScript(flushed)}; SpreadsheetApp.flush(); ${lost.map(line => `{ ${line} }`).join('\n')}; Utilities.sleep(1)`,
      )
      expect(run.error).toMatchObject({ killed: true })
      expect(host.snapshot()).toEqual(expected.snapshot())
    }),
    { numRuns: 40 },
  )
})
