// Rows and columns: frozen, hidden, sized, inserted and deleted.
import { type Case, THROWS } from '../../case'

const LETTERS = [['a', 'b', 'c', 'd']]
const COLUMN = [[1], [2], [3], [4]]

export const layoutCases: Case[] = [
  {
    id: 'frozen',
    members: [
      'Sheet.setFrozenRows',
      'Sheet.getFrozenRows',
      'Sheet.setFrozenColumns',
      'Sheet.getFrozenColumns',
    ],
    says: 'Nothing is frozen at first; 0 unfreezes.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) => {
      const before = [sheet.getFrozenRows(), sheet.getFrozenColumns()]
      sheet.setFrozenRows(2)
      sheet.setFrozenColumns(1)
      const frozen = [sheet.getFrozenRows(), sheet.getFrozenColumns()]
      sheet.setFrozenRows(0)
      sheet.setFrozenColumns(0)
      return [before, frozen, [sheet.getFrozenRows(), sheet.getFrozenColumns()]]
    },
    gives: [
      [0, 0],
      [2, 1],
      [0, 0],
    ],
  },
  {
    id: 'hidden-columns',
    members: ['Sheet.hideColumns', 'Sheet.showColumns', 'Sheet.hideColumn', 'Sheet.isColumnHiddenByUser'],
    says: 'Columns can be hidden by number or by range, and shown again.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) => {
      const hidden = () => [1, 2, 3, 4].map(column => sheet.isColumnHiddenByUser(column))
      sheet.hideColumns(2, 2)
      const both = hidden()
      sheet.showColumns(2)
      sheet.hideColumn(sheet.getRange('D1'))
      return [both, hidden()]
    },
    gives: [
      [false, true, true, false],
      [false, false, true, true],
    ],
  },
  {
    id: 'hidden-rows',
    members: ['Sheet.hideRows', 'Sheet.showRows', 'Sheet.isRowHiddenByUser', 'Range.getValues'],
    says: 'Hidden rows are still read.',
    source: 'SH',
    standing: 'documented',
    given: COLUMN,
    run: ({ sheet }) => {
      const hidden = () => [1, 2, 3].map(row => sheet.isRowHiddenByUser(row))
      sheet.hideRows(2, 2)
      const both = hidden()
      const values = sheet.getRange('A1:A4').getValues()
      sheet.showRows(2, 2)
      return [both, values, hidden()]
    },
    gives: [[false, true, true], COLUMN, [false, false, false]],
  },
  {
    id: 'column-widths',
    members: ['Sheet.setColumnWidth', 'Sheet.setColumnWidths', 'Sheet.getColumnWidth'],
    says: 'Widths are pixels, of one column or of several.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) => {
      sheet.setColumnWidth(1, 200)
      sheet.setColumnWidths(2, 2, 60)
      return [1, 2, 3].map(column => sheet.getColumnWidth(column))
    },
    gives: [200, 60, 60],
  },
  {
    id: 'row-heights',
    members: ['Sheet.setRowHeight', 'Sheet.setRowHeights', 'Sheet.getRowHeight'],
    says: 'Heights are pixels, of one row or of several.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) => {
      sheet.setRowHeight(1, 50)
      sheet.setRowHeights(2, 2, 31)
      return [1, 2, 3].map(row => sheet.getRowHeight(row))
    },
    gives: [50, 31, 31],
  },
  {
    id: 'auto-resize',
    members: ['Sheet.autoResizeColumn', 'Sheet.autoResizeColumns'],
    says: 'Fitting widths to content gives the sheet back.',
    source: 'SH',
    standing: 'documented',
    given: LETTERS,
    run: ({ sheet }) => sheet.autoResizeColumn(1).autoResizeColumns(2, 2).getSheetId() === sheet.getSheetId(),
    gives: true,
  },
  {
    id: 'insert-columns',
    members: [
      'Sheet.insertColumnAfter',
      'Sheet.insertColumnBefore',
      'Sheet.insertColumnsAfter',
      'Sheet.insertColumnsBefore',
    ],
    says: 'Columns are inserted before or after another, one or several.',
    source: 'SH',
    standing: 'documented',
    given: LETTERS,
    run: ({ sheet }) => {
      sheet.insertColumnsBefore(4, 2)
      sheet.insertColumnsAfter(3, 1)
      sheet.insertColumnBefore(2)
      sheet.insertColumnAfter(1)
      return [sheet.getRange('A1:I1').getValues(), sheet.getMaxColumns()]
    },
    gives: [[['a', '', '', 'b', 'c', '', '', '', 'd']], 31],
  },
  {
    id: 'insert-rows',
    members: [
      'Sheet.insertRowAfter',
      'Sheet.insertRowBefore',
      'Sheet.insertRowsAfter',
      'Sheet.insertRowsBefore',
    ],
    says: 'Rows are inserted before or after another, one or several.',
    source: 'SH',
    standing: 'documented',
    given: COLUMN,
    run: ({ sheet }) => {
      sheet.insertRowsBefore(4, 2)
      sheet.insertRowsAfter(3, 1)
      sheet.insertRowBefore(2)
      sheet.insertRowAfter(1)
      const column = sheet.getRange('A1:A9').getValues()
      return [column.map(([value]) => value), sheet.getMaxRows()]
    },
    gives: [[1, '', '', 2, 3, '', '', '', 4], 1005],
  },
  {
    id: 'delete-columns',
    members: ['Sheet.deleteColumn', 'Sheet.deleteColumns'],
    says: 'Columns go, and what is to the right moves up.',
    source: 'SH',
    standing: 'documented',
    given: LETTERS,
    run: ({ sheet }) => {
      sheet.deleteColumns(2, 2)
      sheet.deleteColumn(1)
      return [sheet.getRange('A1:B1').getValues(), sheet.getMaxColumns()]
    },
    gives: [[['d', '']], 23],
  },
  {
    id: 'delete-rows',
    members: ['Sheet.deleteRow', 'Sheet.deleteRows'],
    says: 'Rows go, and what is below moves up.',
    source: 'SH',
    standing: 'documented',
    given: COLUMN,
    run: ({ sheet }) => {
      sheet.deleteRows(2, 2)
      sheet.deleteRow(1)
      return [sheet.getRange('A1:A2').getValues(), sheet.getMaxRows()]
    },
    gives: [[[4], ['']], 997],
  },
  {
    id: 'delete-all-rows',
    members: ['Sheet.deleteRows'],
    says: 'A sheet keeps at least one row.',
    source: 'C:EH',
    standing: 'practitioner',
    run: ({ sheet }) => sheet.deleteRows(1, sheet.getMaxRows()),
    gives: THROWS,
  },
  {
    id: 'delete-all-rows-not-frozen',
    members: ['Sheet.deleteRows', 'Sheet.setFrozenRows'],
    says: 'A row that is not frozen stays.',
    source: 'https://github.com/search?q=%22delete+all+non-frozen+rows%22&type=code',
    standing: 'practitioner',
    run: ({ sheet }) => {
      sheet.setFrozenRows(1)
      sheet.deleteRows(2, sheet.getMaxRows() - 1)
    },
    gives: THROWS,
  },
  {
    id: 'delete-rows-outside',
    members: ['Sheet.deleteRows'],
    says: 'Rows beyond the grid cannot be deleted.',
    source: 'C:EH',
    standing: 'practitioner',
    run: ({ sheet }) => sheet.deleteRows(sheet.getMaxRows(), 2),
    gives: THROWS,
  },
]
