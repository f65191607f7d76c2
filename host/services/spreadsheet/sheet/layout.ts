// Sheet: how the tab is laid out – frozen and hidden parts, widths, colours, and adding or deleting rows and columns.
import { dispatch, settle } from '../../../document/document'
import type { Run } from '../../../runtime/run'
import { documentOf, fail } from '../../../runtime/run'
import { innerOf } from '../../offer'
import { colourOf } from '../range/colours'
import type { RangeInner } from '../range/range'
import { checkEditable } from '../rules/protections'
import { addHeaders } from './sheet'

type Dimension = 'ROW' | 'COL'
type Sheet = GoogleAppsScript.Spreadsheet.Sheet

export function sheetLayout(run: Run, sheetId: string, self: () => Sheet) {
  return {
    ...frozen(run, sheetId, self),
    ...visibility(run, sheetId, self),
    ...sizes(run, sheetId, self),
    ...headers(run, sheetId, self),
    setTabColor: (colour: string | null) => {
      const own = colourOf(colour)
      dispatch(documentOf(run), 'COLOR_SHEET', { sheetId, ...(own === undefined ? {} : { color: own }) })
      return self()
    },
    getTabColor: () => documentOf(run).model.getters.getSheet(sheetId).color ?? null,
    hasHiddenGridlines: () => !documentOf(run).model.getters.getGridLinesVisibility(sheetId),
    setHiddenGridlines: (hide: boolean) => {
      dispatch(documentOf(run), 'SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: !hide })
      return self()
    },
  }
}

function frozen(run: Run, sheetId: string, self: () => Sheet) {
  const panes = () => documentOf(run).model.getters.getPaneDivisions(sheetId)
  const freeze = (dimension: 'ROWS' | 'COLUMNS', quantity: number) => {
    dispatch(documentOf(run), quantity > 0 ? `FREEZE_${dimension}` : `UNFREEZE_${dimension}`, {
      sheetId,
      quantity,
    })
    return self()
  }
  return {
    getFrozenRows: () => panes().ySplit,
    setFrozenRows: (rows: number) => freeze('ROWS', rows),
    getFrozenColumns: () => panes().xSplit,
    setFrozenColumns: (columns: number) => freeze('COLUMNS', columns),
  }
}

function visibility(run: Run, sheetId: string, self: () => Sheet) {
  const hidden = (dimension: Dimension, first: number, count: number, hide: boolean) => {
    dispatch(documentOf(run), `${hide ? '' : 'UN'}HIDE_COLUMNS_ROWS`, {
      sheetId,
      dimension,
      elements: sequence(first - 1, count),
    })
    return self()
  }
  return {
    isSheetHidden: () => !documentOf(run).model.getters.isSheetVisible(sheetId),
    hideSheet: () => {
      const { getters } = documentOf(run).model
      settle(documentOf(run))
      if (getters.getVisibleSheetIds().every(id => id === sheetId)) {
        fail("You can't hide all the sheets in a document.")
      }
      if (getters.isSheetVisible(sheetId)) dispatch(documentOf(run), 'HIDE_SHEET', { sheetId })
      return self()
    },
    showSheet: () => {
      if (!documentOf(run).model.getters.isSheetVisible(sheetId))
        dispatch(documentOf(run), 'SHOW_SHEET', { sheetId })
      return self()
    },
    hideColumns: (column: number, count = 1) => hidden('COL', column, count, true),
    showColumns: (column: number, count = 1) => hidden('COL', column, count, false),
    hideRows: (row: number, count = 1) => hidden('ROW', row, count, true),
    showRows: (row: number, count = 1) => hidden('ROW', row, count, false),
    isColumnHiddenByUser: (column: number) =>
      documentOf(run).model.getters.isColHiddenByUser(sheetId, column - 1),
    isRowHiddenByUser: (row: number) => documentOf(run).model.getters.isRowHiddenByUser(sheetId, row - 1),
    hideColumn: (range: unknown) => {
      const { zone } = innerOf<RangeInner>(run, range, 'Range')
      return hidden('COL', zone.left + 1, zone.right - zone.left + 1, true)
    },
  }
}

function sizes(run: Run, sheetId: string, self: () => Sheet) {
  const resize = (dimension: Dimension, elements: number[], size: number | null) => {
    dispatch(documentOf(run), 'RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements, size })
    return self()
  }
  return {
    setColumnWidth: (column: number, pixels: number) => resize('COL', [column - 1], pixels),
    setColumnWidths: (column: number, count: number, pixels: number) =>
      resize('COL', sequence(column - 1, count), pixels),
    getColumnWidth: (column: number) => documentOf(run).model.getters.getColSize(sheetId, column - 1),
    getRowHeight: (row: number) => documentOf(run).model.getters.getRowSize(sheetId, row - 1),
    setRowHeight: (row: number, pixels: number) => resize('ROW', [row - 1], pixels),
    setRowHeights: (row: number, count: number, pixels: number) =>
      resize('ROW', sequence(row - 1, count), pixels),
    // Text is not measured without a page: the width stays what it was.
    autoResizeColumn: () => self(),
    autoResizeColumns: () => self(),
  }
}

function headers(run: Run, sheetId: string, self: () => Sheet) {
  const insert = (dimension: Dimension, at: number, quantity: number, position: 'before' | 'after') => {
    addHeaders(run, { sheetId, dimension, base: at - 1, quantity, position })
    return self()
  }
  const remove = (dimension: Dimension, first: number, count: number) => {
    const { getters } = documentOf(run).model
    const total = getters.getNumberHeaders(sheetId, dimension)
    if (first < 1 || first + count - 1 > total) fail('Those rows or columns are out of bounds.')
    if (count >= total) fail("You can't delete all the rows or columns on the sheet.")
    if (count >= total - frozenHeaders(run, sheetId, dimension)) {
      if (dimension === 'ROW') fail('Sorry, it is not possible to delete all non-frozen rows.')
      fail('Sorry, it is not possible to delete all non-frozen columns.')
    }
    const zone = getters.getSheetZone(sheetId)
    const range = { from: first - 1, to: first + count - 2 }
    checkEditable(
      run,
      sheetId,
      dimension === 'COL'
        ? { ...zone, left: range.from, right: range.to }
        : { ...zone, top: range.from, bottom: range.to },
    )
    dispatch(documentOf(run), 'REMOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName: getters.getSheetName(sheetId),
      dimension,
      elements: sequence(first - 1, count),
    })
  }
  return {
    insertColumnAfter: (column: number) => insert('COL', column, 1, 'after'),
    insertColumnBefore: (column: number) => insert('COL', column, 1, 'before'),
    insertColumnsAfter: (column: number, count: number) => insert('COL', column, count, 'after'),
    insertColumnsBefore: (column: number, count: number) => insert('COL', column, count, 'before'),
    insertRowAfter: (row: number) => insert('ROW', row, 1, 'after'),
    insertRowBefore: (row: number) => insert('ROW', row, 1, 'before'),
    insertRowsAfter: (row: number, count: number) => insert('ROW', row, count, 'after'),
    insertRowsBefore: (row: number, count: number) => insert('ROW', row, count, 'before'),
    deleteColumn: (column: number) => {
      remove('COL', column, 1)
      return self()
    },
    deleteColumns: (column: number, count: number) => remove('COL', column, count),
    deleteRow: (row: number) => {
      remove('ROW', row, 1)
      return self()
    },
    deleteRows: (row: number, count: number) => remove('ROW', row, count),
  }
}

function sequence(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index)
}

function frozenHeaders(run: Run, sheetId: string, dimension: Dimension): number {
  const { xSplit, ySplit } = documentOf(run).model.getters.getPaneDivisions(sheetId)
  return dimension === 'ROW' ? ySplit : xSplit
}
