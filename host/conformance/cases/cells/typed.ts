// Texts written by a script are read as if a person had typed them.
import type { Case } from '../../case'

export const typedCases: Case[] = [
  {
    id: 'typed-leading-zeros',
    members: ['Range.setValues'],
    says: 'A text of digits becomes a number and loses its leading zeros.',
    source: 'UE',
    standing: 'practitioner',
    run: ({ sheet }) =>
      sheet
        .getRange('A1')
        .setValues([['00123']])
        .getValues(),
    gives: [[123]],
  },
  {
    id: 'typed-apostrophe',
    members: ['Range.setValues'],
    says: 'An apostrophe in front keeps a text a text and is not part of it.',
    source: 'UE',
    standing: 'practitioner',
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:B1').setValues([["'00123", "'=1+1"]])
      return [range.getValues(), range.getFormulas()]
    },
    gives: [[['00123', '=1+1']], [['', '']]],
  },
  {
    id: 'typed-into-plain-text',
    members: ['Range.setNumberFormat', 'Range.setValues'],
    says: 'In a cell of plain text format the text stays as it is.',
    source: 'UE',
    standing: 'practitioner',
    run: ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setNumberFormat('@')
        .setValues([['00123', '2026-01-02']])
        .getValues(),
    gives: [['00123', '2026-01-02']],
  },
  {
    id: 'typed-iso-date',
    members: ['Range.setValues', 'Range.getDisplayValues'],
    says: 'A text that looks like a date becomes one and is shown as it was typed.',
    source: 'UE',
    standing: 'practitioner',
    run: ({ spreadsheet, sheet }) => {
      const cell = sheet.getRange('A1').setValue('2026-01-02')
      const zone = spreadsheet.getSpreadsheetTimeZone()
      return [Utilities.formatDate(cell.getValue(), zone, 'yyyy-MM-dd'), cell.getDisplayValues()]
    },
    gives: ['2026-01-02', [['2026-01-02']]],
  },
  {
    id: 'typed-no-such-day',
    members: ['Range.setValues'],
    says: 'A day that does not exist stays a text.',
    source: 'UE',
    standing: 'practitioner',
    run: ({ sheet }) =>
      sheet
        .getRange('A1')
        .setValues([['2026-02-30']])
        .getValues(),
    gives: [['2026-02-30']],
  },
  {
    id: 'typed-percent',
    members: ['Range.setValues', 'Range.getDisplayValues'],
    says: 'A percentage is read as its fraction and shown as a percentage.',
    source: 'CFN',
    standing: 'documented',
    run: ({ sheet }) => {
      const range = sheet.getRange('A1').setValues([['10%']])
      return [range.getValues(), range.getDisplayValues()]
    },
    gives: [[[0.1]], [['10%']]],
  },
  {
    id: 'typed-boolean',
    members: ['Range.setValues'],
    says: 'TRUE and false in any case are booleans.',
    source: 'UE',
    standing: 'practitioner',
    run: ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setValues([['TRUE', 'false']])
        .getValues(),
    gives: [[true, false]],
  },
  {
    id: 'typed-text-with-spaces',
    members: ['Range.setValues'],
    says: 'Blanks around a text are kept.',
    source: 'UE',
    standing: 'practitioner',
    run: ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setValues([[' 甲 ', 'a\nb']])
        .getValues(),
    gives: [[' 甲 ', 'a\nb']],
  },
  {
    id: 'typed-looks-like-a-date',
    members: ['Range.setValues', 'Range.getValues'],
    says: 'Two small numbers with a hyphen become a date.',
    source: 'UE',
    standing: 'practitioner',
    run: ({ sheet }) =>
      Object.prototype.toString.call(
        sheet
          .getRange('A1')
          .setValues([['3-4']])
          .getValues()[0]?.[0],
      ),
    gives: '[object Date]',
  },
  {
    id: 'typed-time',
    members: ['Range.setValue', 'Range.getValue'],
    says: 'A time of day is a Date too, on the first day that Sheets counts from.',
    source: 'CFN',
    standing: 'documented',
    run: ({ sheet }) => {
      const value = sheet.getRange('A1').setValue('12:30').getValue()
      return [Object.prototype.toString.call(value), value.getFullYear()]
    },
    gives: ['[object Date]', 1899],
  },
  {
    id: 'typed-formula-of-lotus',
    members: ['Range.setValue', 'Range.getFormula'],
    says: 'A text that starts with + and a cell is a formula too.',
    source: 'C',
    standing: 'practitioner',
    given: [[4]],
    run: ({ sheet }) => sheet.getRange('B1').setValue('+A1*2').getValue(),
    gives: 8,
  },
]
