// Several ranges at once.
import type { Case } from '../../case'

export const rangeListCases: Case[] = [
  {
    id: 'range-list-ranges',
    members: ['Sheet.getRangeList', 'RangeList.getRanges'],
    says: 'A list holds its ranges in order.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) =>
      sheet
        .getRangeList(['A2:C3', 'e4'])
        .getRanges()
        .map(range => range.getA1Notation()),
    gives: ['A2:C3', 'E4'],
  },
  {
    id: 'range-list-values',
    members: ['RangeList.setValue', 'RangeList.setFormula', 'RangeList.clearContent'],
    says: 'Values and formulas go to every range of the list.',
    source: 'RL',
    standing: 'documented',
    given: [[1, 2, 3]],
    run: ({ sheet }) => {
      sheet.getRangeList(['A1', 'C1']).setValue(9)
      sheet.getRangeList(['A2', 'B2']).setFormula('=SUM(1,2)')
      sheet.getRangeList(['B1']).clearContent()
      return sheet.getRange('A1:C2').getValues()
    },
    gives: [
      [9, '', 9],
      [3, 3, ''],
    ],
  },
  {
    id: 'range-list-looks',
    members: [
      'RangeList.setBackground',
      'RangeList.setFontColor',
      'RangeList.setFontWeight',
      'RangeList.setNumberFormat',
      'RangeList.setHorizontalAlignment',
      'RangeList.setWrap',
    ],
    says: 'Looks go to every range of the list.',
    source: 'RL',
    standing: 'documented',
    run: ({ sheet }) => {
      sheet
        .getRangeList(['A1', 'B2:C2'])
        .setBackground('blue')
        .setFontColor('yellow')
        .setFontWeight('bold')
        .setNumberFormat('0.00')
        .setHorizontalAlignment('center')
        .setWrap(true)
      const cell = sheet.getRange('C2')
      return [
        cell.getBackground(),
        cell.getFontColor(),
        cell.getFontWeight(),
        cell.getNumberFormat(),
        cell.getHorizontalAlignment(),
        cell.getWrap(),
        sheet.getRange('B1').getBackground(),
      ]
    },
    gives: ['#0000ff', '#ffff00', 'bold', '0.00', 'center', true, '#ffffff'],
  },
  {
    id: 'range-list-validations',
    members: ['RangeList.clearDataValidations'],
    says: 'Validations of all ranges are cleared; values stay.',
    source: 'RL',
    standing: 'documented',
    given: [[1, 2]],
    run: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build()
      const range = sheet.getRange('A1:B1').setDataValidation(rule)
      sheet.getRangeList(['A1']).clearDataValidations()
      return [range.getDataValidations()[0]?.map(own => own !== null), range.getValues()]
    },
    gives: [[false, true], [[1, 2]]],
  },
  {
    id: 'range-list-activate',
    members: ['RangeList.activate', 'Spreadsheet.getActiveRange'],
    says: 'The last range of an activated list is the active one.',
    source: 'RL',
    standing: 'documented',
    run: ({ spreadsheet, sheet }) => {
      sheet.getRangeList(['D4', 'B2:C2']).activate()
      return spreadsheet.getActiveRange()?.getA1Notation()
    },
    gives: 'B2:C2',
  },
]
