// Number formats: set, read back, and what they make a person see.
import { type Case, THROWS } from '../../case'

export const formatCases: Case[] = [
  {
    id: 'format-automatic',
    members: ['Range.getNumberFormat'],
    says: 'A cell without a format of its own has the automatic pattern.',
    source: 'C:GF',
    standing: 'practitioner',
    given: [[5]],
    run: ({ sheet }) => sheet.getRange('A1').getNumberFormat(),
    gives: '0.###############',
  },
  {
    id: 'format-general',
    members: ['Range.setNumberFormat', 'Range.getNumberFormat'],
    says: 'general takes a format away again.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) =>
      sheet.getRange('A1').setNumberFormat('0.00').setNumberFormat('general').getNumberFormat(),
    gives: '0.###############',
  },
  {
    id: 'format-null',
    members: ['Range.setNumberFormat'],
    says: 'null is no number format.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => sheet.getRange('A1').setNumberFormat(null as never),
    gives: THROWS,
  },
  {
    id: 'formats-each-cell',
    members: ['Range.setNumberFormats', 'Range.getNumberFormats'],
    says: 'Each cell gets its own format and gives it back as it was set.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) =>
      sheet
        .getRange('A1:C1')
        .setNumberFormats([['0.0000', '#,##0.00', 'yyyy-mm-dd']])
        .getNumberFormats(),
    gives: [['0.0000', '#,##0.00', 'yyyy-mm-dd']],
  },
  {
    id: 'formats-wrong-size',
    members: ['Range.setNumberFormats'],
    says: 'Formats of another size than the range are refused.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => sheet.getRange('A1:B1').setNumberFormats([['0']]),
    gives: THROWS,
  },
  {
    id: 'format-makes-a-date',
    members: ['Range.setNumberFormat', 'Range.getDisplayValue', 'Range.getValue'],
    says: 'A number in a date format is a date: days since 30 December 1899.',
    source: 'https://developers.google.com/workspace/sheets/api/guides/formats',
    standing: 'documented',
    given: [[46000]],
    run: ({ sheet }) => {
      const cell = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd')
      return [cell.getDisplayValue(), Object.prototype.toString.call(cell.getValue())]
    },
    gives: ['2025-12-09', '[object Date]'],
  },
  {
    id: 'format-shown',
    members: ['Range.setNumberFormat', 'Range.getDisplayValues'],
    says: 'Patterns for thousands, decimals and percent shape what is shown.',
    source: 'https://developers.google.com/workspace/sheets/api/guides/formats',
    standing: 'documented',
    given: [[1234.5, 0.256, 7]],
    run: ({ sheet }) => {
      sheet.getRange('A1').setNumberFormat('#,##0.00')
      sheet.getRange('B1').setNumberFormat('0%')
      sheet.getRange('C1').setNumberFormat('000')
      return sheet.getRange('A1:C1').getDisplayValues()
    },
    gives: [['1,234.50', '26%', '007']],
  },
]
