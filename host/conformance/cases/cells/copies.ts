// Copying cells: what comes along, and what a formula speaks of afterwards.
import type { Case } from '../../case'

export const copyCases: Case[] = [
  {
    id: 'copy-to',
    members: ['Range.copyTo'],
    says: 'Values and formatting come along, a text that looks like a number as the text it is.',
    source: 'RG',
    standing: 'documented',
    given: [['甲', 12.5, "'007"]],
    run: ({ sheet }) => {
      const source = sheet.getRange('A1:C1').setBackground('#ff0000')
      sheet.getRange('B1').setNumberFormat('0.00')
      source.copyTo(sheet.getRange('A3'))
      const copy = sheet.getRange('A3:C3')
      return [copy.getValues(), copy.getBackgrounds(), copy.getNumberFormats()[0]?.[1], source.getValues()]
    },
    gives: [[['甲', 12.5, '007']], [['#ff0000', '#ff0000', '#ff0000']], '0.00', [['甲', 12.5, '007']]],
  },
  {
    id: 'copy-to-formula',
    members: ['Range.copyTo', 'Range.getFormulas'],
    says: 'Relative parts of a formula move with it, absolute ones stay.',
    source: 'RG',
    standing: 'documented',
    given: [[1, 2, '=A1+$B$1']],
    run: ({ sheet }) => {
      sheet.getRange('A1:C1').copyTo(sheet.getRange('A4'))
      return sheet.getRange('A4:C4').getFormulas()
    },
    gives: [['', '', '=A4+$B$1']],
  },
  {
    id: 'copy-to-other-sheet',
    members: ['Range.copyTo', 'Spreadsheet.deleteSheet'],
    says: 'On another sheet of the spreadsheet a formula without a sheet’s name speaks of that sheet.',
    source: 'RG',
    standing: 'documented',
    given: [[1, '=A1*10']],
    run: ({ spreadsheet, sheet }) => {
      const other = spreadsheet.insertSheet()
      sheet.getRange('A1:B1').copyTo(other.getRange('A2'))
      other.getRange('A2').setValue(7)
      const found = [other.getRange('B2').getFormula(), other.getRange('B2').getValue()]
      spreadsheet.deleteSheet(other)
      return found
    },
    gives: ['=A2*10', 70],
  },
  {
    id: 'copy-to-larger',
    members: ['Range.copyTo'],
    says: 'A larger destination is filled with the source again and again (issue 427192537).',
    source: 'C:GF',
    standing: 'practitioner',
    given: [[1, 2]],
    run: ({ sheet }) => {
      sheet.getRange('A1:B1').copyTo(sheet.getRange('A2:B3'))
      return sheet.getRange('A2:B3').getValues()
    },
    gives: [
      [1, 2],
      [1, 2],
    ],
  },
  {
    id: 'open-copy-to-attached',
    members: ['Range.copyTo', 'Range.getNote', 'Range.getDataValidation'],
    says: 'Does copyTo bring notes and validations along?',
    source: 'RG',
    standing: 'open',
    given: [[5]],
    run: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).build()
      sheet.getRange('A1').setNote('n').setDataValidation(rule).copyTo(sheet.getRange('A2'))
      const copy = sheet.getRange('A2')
      return [copy.getNote(), copy.getDataValidation() !== null]
    },
  },
]
