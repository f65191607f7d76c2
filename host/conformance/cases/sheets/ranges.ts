// Ranges: where they are, and the ways from one to another.
import { type Case, THROWS } from '../../case'

export const rangeCases: Case[] = [
  {
    id: 'range-place',
    members: [
      'Range.getRow',
      'Range.getColumn',
      'Range.getLastRow',
      'Range.getLastColumn',
      'Range.getNumRows',
      'Range.getNumColumns',
      'Range.getHeight',
      'Range.getWidth',
      'Range.getA1Notation',
    ],
    says: 'Rows and columns count from 1; height and width are the numbers of rows and columns.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => {
      const range = sheet.getRange('C2:$D$4')
      return [
        range.getRow(),
        range.getColumn(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getNumRows(),
        range.getNumColumns(),
        range.getHeight(),
        range.getWidth(),
        range.getA1Notation(),
      ]
    },
    gives: [2, 3, 4, 4, 3, 2, 3, 2, 'C2:D4'],
  },
  {
    id: 'range-of-sheet',
    members: ['Range.getSheet', 'Range.getGridId', 'Sheet.getSheetId'],
    says: 'A range knows its sheet, and the grid id is the sheet’s.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => {
      const range = sheet.getRange('A1')
      return [
        range.getSheet().getName() === sheet.getName(),
        range.getGridId() === sheet.getSheetId(),
        typeof range.getGridId(),
      ]
    },
    gives: [true, true, 'number'],
  },
  {
    id: 'get-range-numbers',
    members: ['Sheet.getRange'],
    says: 'getRange takes row and column, and how many of each.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) => [
      sheet.getRange(2, 3).getA1Notation(),
      sheet.getRange(2, 3, 2).getA1Notation(),
      sheet.getRange(2, 3, 2, 4).getA1Notation(),
    ],
    gives: ['C2', 'C2:C3', 'C2:F3'],
  },
  {
    id: 'get-range-open',
    members: ['Sheet.getRange', 'Range.getNumRows', 'Range.getNumColumns'],
    says: 'Whole rows and columns reach to the end of the grid.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => [
      sheet.getRange('D:F').getNumRows() === sheet.getMaxRows(),
      sheet.getRange('D:F').getNumColumns(),
      sheet.getRange('5:7').getNumColumns() === sheet.getMaxColumns(),
      sheet.getRange('B3:B').getLastRow() === sheet.getMaxRows(),
    ],
    gives: [true, 3, true, true],
  },
  {
    id: 'get-range-open-notation',
    members: ['Range.getA1Notation'],
    says: 'Whole rows and columns keep their short notation.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => [sheet.getRange('D:F').getA1Notation(), sheet.getRange('5:7').getA1Notation()],
    gives: ['D:F', '5:7'],
  },
  {
    id: 'get-range-inverted',
    members: ['Sheet.getRange', 'Range.getA1Notation'],
    says: 'Corners the wrong way round are put right.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => [
      sheet.getRange('C5:B2').getA1Notation(),
      sheet.getRange('D:B').getA1Notation(),
      sheet.getRange('5:2').getA1Notation(),
    ],
    gives: ['B2:C5', 'B:D', '2:5'],
  },
  {
    id: 'get-range-r1c1',
    members: ['Sheet.getRange'],
    says: 'getRange also takes R1C1 notation, in small letters too.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) => [
      sheet.getRange('R5C3').getA1Notation(),
      sheet.getRange('R2C2:R4C5').getA1Notation(),
      sheet.getRange('r1c1:r2c2').getA1Notation(),
    ],
    gives: ['C5', 'B2:E4', 'A1:B2'],
  },
  {
    id: 'get-range-with-sheet-name',
    members: ['Sheet.getRange'],
    says: 'The notation may name the sheet.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => sheet.getRange(`'${sheet.getName()}'!E10:F12`).getA1Notation(),
    gives: 'E10:F12',
  },
  {
    id: 'get-range-nowhere',
    members: ['Sheet.getRange'],
    says: 'What is no range is refused.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) => sheet.getRange('客户!!'),
    gives: THROWS,
  },
  {
    id: 'get-range-outside',
    members: ['Sheet.getRange'],
    says: 'A range beyond the grid is refused.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) => sheet.getRange(sheet.getMaxRows() + 1, 1),
    gives: THROWS,
  },
  {
    id: 'get-range-from-zero',
    members: ['Sheet.getRange'],
    says: 'There is no row 0.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) => sheet.getRange(0, 1),
    gives: THROWS,
  },
  {
    id: 'get-cell',
    members: ['Range.getCell'],
    says: 'getCell counts from the first cell of the range.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => [
      sheet.getRange('B2:D4').getCell(1, 1).getA1Notation(),
      sheet.getRange('B2:D4').getCell(3, 2).getA1Notation(),
    ],
    gives: ['B2', 'C4'],
  },
  {
    id: 'get-cell-outside',
    members: ['Range.getCell'],
    says: 'getCell stays within its range.',
    source: 'https://github.com/search?q=%22Cell+reference+out+of+range%22+getCell&type=code',
    standing: 'practitioner',
    run: ({ sheet }) => sheet.getRange('B2:D4').getCell(4, 1),
    gives: THROWS,
  },
  {
    id: 'offset',
    members: ['Range.offset'],
    says: 'offset moves a range and keeps its size, or takes another.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => {
      const range = sheet.getRange('B2:C4')
      return [
        range.offset(1, 1).getA1Notation(),
        range.offset(0, 0, 1).getA1Notation(),
        range.offset(-1, -1, 2, 1).getA1Notation(),
      ]
    },
    gives: ['C3:D5', 'B2:C2', 'A1:A2'],
  },
  {
    id: 'offset-of-no-rows',
    members: ['Range.offset'],
    says: 'A range has at least one row.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => sheet.getRange('B2').offset(0, 0, 0),
    gives: THROWS,
  },
  {
    id: 'offset-off-the-grid',
    members: ['Range.offset'],
    says: 'A range cannot start before the first row.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => sheet.getRange('B2').offset(-2, 0),
    gives: THROWS,
  },
  {
    id: 'range-activate',
    members: [
      'Range.activate',
      'Sheet.getActiveRange',
      'Sheet.getActiveCell',
      'SpreadsheetApp.getActiveRange',
    ],
    says: 'activate selects the range; its top-left cell is the active one.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => {
      sheet.getRange('B2:C3').activate()
      return [
        sheet.getActiveRange()?.getA1Notation(),
        sheet.getActiveCell().getA1Notation(),
        SpreadsheetApp.getActiveRange().getA1Notation(),
      ]
    },
    gives: ['B2:C3', 'B2', 'B2:C3'],
  },
  {
    id: 'merged-ranges-none',
    members: ['Range.getMergedRanges'],
    says: 'A range without merged cells has no merged ranges.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => sheet.getRange('A1:C3').getMergedRanges().length,
    gives: 0,
  },
  {
    id: 'range-checkboxes',
    members: ['Range.insertCheckboxes', 'Range.getValues', 'Sheet.getLastRow'],
    says: 'Checkboxes are inserted unticked: every cell is false, and counts as content.',
    source: 'RG',
    standing: 'documented',
    given: [['x'], ['']],
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:A3').insertCheckboxes()
      return [range.getValues(), range.getDataValidation()?.getCriteriaType().toString(), sheet.getLastRow()]
    },
    gives: [[[false], [false], [false]], 'CHECKBOX', 3],
  },
]
