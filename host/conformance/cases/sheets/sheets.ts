// Sheets: names, order, content, and rows added at the end.
import { type Case, THROWS } from '../../case'

export const sheetCases: Case[] = [
  {
    id: 'sheet-names',
    members: ['Sheet.getName', 'Sheet.getSheetName', 'Sheet.setName', 'Spreadsheet.getSheetByName'],
    says: 'A renamed sheet is found by its new name.',
    source: 'SH',
    standing: 'documented',
    run: ({ spreadsheet, sheet }) => {
      sheet.setName('对账单 1')
      const found = spreadsheet.getSheetByName('对账单 1')
      return [sheet.getName(), sheet.getSheetName(), found?.getSheetId() === sheet.getSheetId()]
    },
    gives: ['对账单 1', '对账单 1', true],
  },
  {
    id: 'sheet-name-taken',
    members: ['Sheet.setName'],
    says: 'Two sheets cannot have one name.',
    source: 'C',
    standing: 'practitioner',
    run: ({ spreadsheet, sheet }) => {
      const other = spreadsheet.getSheets().find(own => own.getSheetId() !== sheet.getSheetId())
      return sheet.setName(other?.getName() ?? '')
    },
    gives: THROWS,
  },
  {
    id: 'sheet-index',
    members: ['Sheet.getIndex', 'Spreadsheet.getSheets', 'Spreadsheet.getNumSheets'],
    says: 'Sheets count from 1 in the order of their tabs.',
    source: 'SH',
    standing: 'documented',
    run: ({ spreadsheet }) => {
      const sheets = spreadsheet.getSheets()
      return [
        sheets.every((own, index) => own.getIndex() === index + 1),
        sheets.length === spreadsheet.getNumSheets(),
      ]
    },
    gives: [true, true],
  },
  {
    id: 'sheet-parent',
    members: ['Sheet.getParent', 'Spreadsheet.getId'],
    says: 'A sheet knows its spreadsheet.',
    source: 'SH',
    standing: 'documented',
    run: ({ spreadsheet, sheet }) => sheet.getParent().getId() === spreadsheet.getId(),
    gives: true,
  },
  {
    id: 'sheet-size-new',
    members: ['Sheet.getMaxRows', 'Sheet.getMaxColumns'],
    says: 'A new sheet has 1000 rows and 26 columns.',
    source: 'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets',
    standing: 'documented',
    run: ({ sheet }) => [sheet.getMaxRows(), sheet.getMaxColumns()],
    gives: [1000, 26],
  },
  {
    id: 'sheet-empty',
    members: ['Sheet.getLastRow', 'Sheet.getLastColumn', 'Sheet.getDataRange'],
    says: 'An empty sheet has last row and column 0, and A1 as its data range.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => [
      sheet.getLastRow(),
      sheet.getLastColumn(),
      sheet.getDataRange().getA1Notation(),
      sheet.getDataRange().getValues(),
    ],
    gives: [0, 0, 'A1', [['']]],
  },
  {
    id: 'sheet-last-row',
    members: ['Sheet.getLastRow', 'Sheet.getLastColumn', 'Sheet.getDataRange'],
    says: 'The last row is the last with content in any column; colours and notes are no content.',
    source: 'SH',
    standing: 'documented',
    given: [
      ['a', '', ''],
      ['', '', 'b'],
    ],
    run: ({ sheet }) => {
      sheet.getRange('E9').setBackground('#ff0000').setNote('n').setNumberFormat('0.00')
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]
    },
    gives: [2, 3, 'A1:C2'],
  },
  {
    id: 'append-row',
    members: ['Sheet.appendRow'],
    says: 'appendRow writes under the last content; a text that starts with = becomes a formula.',
    source: 'SH',
    standing: 'documented',
    given: [
      ['a', ''],
      ['', 'b'],
    ],
    run: ({ sheet }) => {
      sheet.appendRow(['c', '=1+1'])
      return [sheet.getDataRange().getValues(), sheet.getRange('B3').getFormula()]
    },
    gives: [
      [
        ['a', ''],
        ['', 'b'],
        ['c', 2],
      ],
      '=1+1',
    ],
  },
  {
    id: 'append-row-after-formula',
    members: ['Sheet.appendRow'],
    says: 'Formulas that show nothing count: appendRow goes below them.',
    source: 'C',
    standing: 'practitioner',
    given: [['a']],
    run: ({ sheet }) => {
      sheet.getRange('B1:B5').setFormula('=""')
      return sheet.appendRow(['z']).getLastRow()
    },
    gives: 6,
  },
  {
    id: 'append-row-at-the-end',
    members: ['Sheet.appendRow', 'Sheet.getMaxRows'],
    says: 'appendRow makes room when the grid is full.',
    source: 'C',
    standing: 'practitioner',
    run: ({ sheet }) => {
      sheet.getRange(sheet.getMaxRows(), 1).setValue('x')
      sheet.appendRow(['y'])
      return [sheet.getLastRow(), sheet.getRange('A1001').getValue()]
    },
    gives: [1001, 'y'],
  },
  {
    id: 'sheet-clear',
    members: ['Sheet.clear'],
    says: 'clear takes content and format of the whole sheet; notes and validations stay.',
    source: 'C:GF',
    standing: 'practitioner',
    given: [[5]],
    run: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).build()
      const cell = sheet.getRange('A1').setBackground('#ff0000').setNote('n').setDataValidation(rule)
      const empty = sheet.getRange('E900').setBackground('#00ff00').setNumberFormat('0.00')
      sheet.clear()
      return [
        [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null],
        [empty.getBackground(), empty.getNumberFormat()],
      ]
    },
    gives: [
      ['', '#ffffff', 'n', true],
      ['#ffffff', '0.###############'],
    ],
  },
  {
    id: 'sheet-clear-contents',
    members: ['Sheet.clearContents'],
    says: 'clearContents takes content only.',
    source: 'SH',
    standing: 'documented',
    given: [[5]],
    run: ({ sheet }) => {
      const cell = sheet.getRange('A1').setBackground('#ff0000').setNote('n')
      sheet.clearContents()
      return [cell.getValue(), cell.getBackground(), cell.getNote()]
    },
    gives: ['', '#ff0000', 'n'],
  },
  {
    id: 'sheet-activate',
    members: ['Sheet.activate', 'Spreadsheet.getActiveSheet', 'SpreadsheetApp.getActiveSheet'],
    says: 'An activated sheet is the active one.',
    source: 'SH',
    standing: 'documented',
    run: ({ spreadsheet, sheet }) => {
      spreadsheet.getSheets()[0]?.activate()
      sheet.activate()
      return [
        spreadsheet.getActiveSheet().getSheetId() === sheet.getSheetId(),
        SpreadsheetApp.getActiveSheet().getSheetId() === sheet.getSheetId(),
      ]
    },
    gives: [true, true],
  },
  {
    id: 'sheet-hide',
    members: ['Sheet.hideSheet', 'Sheet.isSheetHidden', 'Sheet.showSheet'],
    says: 'A sheet can be hidden and shown again; hiding a hidden one does nothing.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) => {
      const before = sheet.isSheetHidden()
      const hidden = sheet.hideSheet().hideSheet().isSheetHidden()
      return [before, hidden, sheet.showSheet().isSheetHidden()]
    },
    gives: [false, true, false],
  },
  {
    id: 'sheet-tab-colour',
    members: ['Sheet.setTabColor', 'Sheet.getTabColor'],
    says: 'A tab has no colour, the one it was given, or none again.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) => [
      sheet.getTabColor(),
      sheet.setTabColor('#ff0000').getTabColor(),
      sheet.setTabColor(null).getTabColor(),
    ],
    gives: [null, '#ff0000', null],
  },
  {
    id: 'sheet-gridlines',
    members: ['Sheet.setHiddenGridlines', 'Sheet.hasHiddenGridlines'],
    says: 'The grid lines can be hidden.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) => [sheet.hasHiddenGridlines(), sheet.setHiddenGridlines(true).hasHiddenGridlines()],
    gives: [false, true],
  },
  {
    id: 'sheet-deleted',
    members: ['Spreadsheet.deleteSheet', 'Sheet.getRange'],
    says: 'A deleted sheet cannot be written to.',
    source: 'SS',
    standing: 'documented',
    run: ({ spreadsheet }) => {
      const other = spreadsheet.insertSheet()
      spreadsheet.deleteSheet(other)
      return other.getRange('A1').setValue(1)
    },
    gives: THROWS,
  },
  {
    id: 'sheet-no-filter',
    members: ['Sheet.getFilter'],
    says: 'A sheet without a filter has none.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) => sheet.getFilter(),
    gives: null,
  },
]
