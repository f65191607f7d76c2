// Values: what scripts read from cells and write into them.
import { type Case, THROWS } from '../../case'

export const valueCases: Case[] = [
  {
    id: 'values-types',
    members: ['Range.getValues'],
    says: 'Numbers, booleans and texts come as such, an empty cell as an empty text.',
    source: 'RG',
    standing: 'documented',
    given: [[1.5, true, '客户', '']],
    run: ({ sheet }) => sheet.getRange('A1:E1').getValues(),
    gives: [[1.5, true, '客户', '', '']],
  },
  {
    id: 'value-of-block',
    members: ['Range.getValue', 'Range.getDisplayValue', 'Range.getFormula'],
    says: 'The single reading of a block is that of its top-left cell.',
    source: 'RG',
    standing: 'documented',
    given: [
      ['=1+1', 2],
      [3, 4],
    ],
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:B2')
      return [range.getValue(), range.getDisplayValue(), range.getFormula()]
    },
    gives: [2, '2', '=1+1'],
  },
  {
    id: 'set-value-fills-block',
    members: ['Range.setValue'],
    says: 'A value set on a block goes to every cell of it.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => sheet.getRange('A1:B2').setValue('x').getValues(),
    gives: [
      ['x', 'x'],
      ['x', 'x'],
    ],
  },
  {
    id: 'set-values-formula',
    members: ['Range.setValues', 'Range.getFormulas', 'Range.getValues'],
    says: 'A text that starts with = becomes a formula, whose result is then read.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:B1').setValues([[2, '=A1*3']])
      return [range.getFormulas(), range.getValues()]
    },
    gives: [[['', '=A1*3']], [[2, 6]]],
  },
  {
    id: 'set-values-wrong-size',
    members: ['Range.setValues'],
    says: 'An array of another size than the range is refused.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => sheet.getRange('A1:B1').setValues([[1], [2]]),
    gives: THROWS,
  },
  {
    id: 'set-values-of-one-row',
    members: ['Range.setValues'],
    says: 'A plain list is not a block: setValues wants an array of arrays.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => sheet.getRange('A1:B1').setValues([1, 2] as never),
    gives: THROWS,
  },
  {
    id: 'set-value-undefined',
    members: ['Range.setValue'],
    says: 'undefined counts as null and empties the cell.',
    source: 'V8M',
    standing: 'practitioner',
    given: [['x', 'y']],
    run: ({ sheet }) => {
      sheet.getRange('A1').setValue(undefined)
      sheet.getRange('B1').setValue(null)
      return sheet.getRange('A1:B1').getValues()
    },
    gives: [['', '']],
  },
  {
    id: 'display-values',
    members: ['Range.getDisplayValues'],
    says: 'The display values are the texts a person sees, formats and all.',
    source: 'RG',
    standing: 'documented',
    given: [[0.125, true, 'x', '']],
    run: ({ sheet }) => {
      sheet.getRange('A1').setNumberFormat('0.0%')
      return sheet.getRange('A1:D1').getDisplayValues()
    },
    gives: [['12.5%', 'TRUE', 'x', '']],
  },
  {
    id: 'date-is-midnight-of-spreadsheet',
    members: ['Range.getValue', 'Spreadsheet.getSpreadsheetTimeZone'],
    says: 'A date cell is midnight in the zone of the spreadsheet, not of the script.',
    source: 'SES',
    standing: 'documented',
    given: [['2026-03-08']],
    run: ({ spreadsheet, sheet }) => {
      const date = sheet.getRange('A1').getValue()
      return [
        Object.prototype.toString.call(date),
        Utilities.formatDate(date, spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm'),
      ]
    },
    gives: ['[object Date]', '2026-03-08 00:00'],
  },
  {
    id: 'date-written-is-read-back',
    members: ['Range.setValue', 'Range.getValue'],
    says: 'A Date written is the same instant when it is read.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) =>
      sheet
        .getRange('A1')
        .setValue(new Date(Date.UTC(2026, 10, 21, 3, 30)))
        .getValue()
        .toISOString(),
    gives: '2026-11-21T03:30:00.000Z',
  },
  {
    id: 'is-blank',
    members: ['Range.isBlank'],
    says: 'A range is blank when none of its cells holds anything.',
    source: 'RG',
    standing: 'documented',
    given: [['', 'x', '']],
    run: ({ sheet }) => [sheet.getRange('A1:C1').isBlank(), sheet.getRange('A1').isBlank()],
    gives: [false, true],
  },
  {
    id: 'clear-content-keeps-format',
    members: ['Range.clearContent', 'Range.getNumberFormat'],
    says: 'clearContent empties cells and leaves their format.',
    source: 'RG',
    standing: 'documented',
    given: [[5]],
    run: ({ sheet }) => {
      const range = sheet.getRange('A1').setNumberFormat('0.00')
      range.clearContent()
      return [range.getValue(), range.getNumberFormat()]
    },
    gives: ['', '0.00'],
  },
  {
    id: 'error-cell-is-its-text',
    members: ['Range.getValues', 'Range.getDisplayValues'],
    says: 'An error cell is read as its text.',
    source: 'C:GF',
    standing: 'practitioner',
    given: [['=1/0', '=NA()']],
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:B1')
      return [range.getValues(), range.getDisplayValues()]
    },
    gives: [[['#DIV/0!', '#N/A']], [['#DIV/0!', '#N/A']]],
  },
  {
    id: 'more-than-50000-characters',
    members: ['Range.setValue'],
    says: 'A cell takes 50,000 characters and no more.',
    source: 'https://support.google.com/drive/answer/37603',
    standing: 'documented',
    run: ({ sheet }) => {
      const cell = sheet.getRange('A1').setValue('x'.repeat(50000))
      const kept = String(cell.getValue()).length
      cell.setValue('x'.repeat(50001))
      return kept
    },
    gives: THROWS,
  },
]
