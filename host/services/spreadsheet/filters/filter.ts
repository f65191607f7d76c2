// Filter and its criteria: the values that the filter of a sheet hides.
import type { Zone } from '../../../document/document'
import { sortUnderHeader } from '../../../document/hands'
import {
  createFilter,
  filterZone,
  hiddenValues,
  hideValues,
  removeFilter,
} from '../../../document/sheet-filter'
import { touchesTypedColumn } from '../../../document/tables'
import type { Run } from '../../../runtime/run'
import { documentOf, fail } from '../../../runtime/run'
import { innerOf, offer } from '../../offer'
import { wholeNumber } from '../args'
import { type RangeInner, rangeObject } from '../range/range'

type Filter = GoogleAppsScript.Spreadsheet.Filter
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria
type CriteriaBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder
type CriteriaInner = { hides: string[] }

/** Sheet: its filter. */
export function sheetFilter(run: Run, sheetId: string) {
  return {
    getFilter: () => (filterZone(documentOf(run), sheetId) ? filterObject(run, sheetId) : null),
    isRowHiddenByFilter: (row: unknown) =>
      documentOf(run).model.getters.isRowFiltered(sheetId, wholeNumber(row, 'Sheet.isRowHiddenByFilter') - 1),
  }
}

/** Range.createFilter. Source: developers.google.com/apps-script/reference/spreadsheet/range#createFilter() */
export function newFilter(run: Run, { sheetId, zone }: RangeInner): Filter {
  const document = documentOf(run)
  if (filterZone(document, sheetId)) {
    fail("You can't create a filter in a sheet that already has a filter.")
  }
  // The engine would take merged cells apart.
  if (document.model.getters.getMergesInZone(sheetId, zone).length > 0) {
    fail('Range.createFilter over merged cells is not offered by this host')
  }
  if (touchesTypedColumn(document, sheetId, zone)) {
    fail('Range.createFilter over a Table is not offered by this host')
  }
  createFilter(document, sheetId, zone)
  return filterObject(run, sheetId)
}

function filterObject(run: Run, sheetId: string): Filter {
  const document = documentOf(run)
  const zone = () => filterZone(document, sheetId) ?? fail('The filter was removed.')
  const headerOf = (column: unknown) => ({ sheetId, ...headerCell(zone(), column) })
  const self: Filter = offer<Filter>(run, {
    kind: 'Filter',
    members: {
      getRange: () => rangeObject(run, sheetId, zone()),
      remove: () => removeFilter(document, sheetId, zone()),
      getColumnFilterCriteria: (column: unknown) => {
        const hides = hiddenValues(document, headerOf(column))
        return hides.length > 0 ? criteriaObject(run, { hides }) : null
      },
      setColumnFilterCriteria: (column: unknown, criteria: unknown) => {
        const hides = criteria === null ? [] : innerOf<CriteriaInner>(run, criteria, 'FilterCriteria').hides
        hideValues(document, { ...headerOf(column), hides })
        return self
      },
      removeColumnFilterCriteria: (column: unknown) => {
        hideValues(document, { ...headerOf(column), hides: [] })
        return self
      },
      sort: (column: unknown, ascending: unknown) => {
        const { col } = headerOf(column)
        sortUnderHeader(document, { sheetId, col, descending: ascending === false, zone: zone() })
        return self
      },
    },
  })
  return self
}

/** Columns are counted from A, wherever the filter begins. */
function headerCell({ left, right, top }: Zone, column: unknown): { col: number; row: number } {
  const col = wholeNumber(column, 'Filter') - 1
  if (col < left || col > right) fail('The column is outside the range of the filter.')
  return { col, row: top }
}

function criteriaObject(run: Run, inner: CriteriaInner): Criteria {
  return offer<Criteria>(run, {
    kind: 'FilterCriteria',
    inner,
    members: {
      getHiddenValues: () => [...inner.hides],
      copy: () => criteriaBuilder(run, inner),
    },
  })
}

export function criteriaBuilder(run: Run, start: CriteriaInner = { hides: [] }): CriteriaBuilder {
  let { hides } = start
  const builder: CriteriaBuilder = offer<CriteriaBuilder>(run, {
    kind: 'FilterCriteriaBuilder',
    members: {
      setHiddenValues: (values: string[]) => {
        hides = Array.from(values, String)
        return builder
      },
      getHiddenValues: () => [...hides],
      build: () => criteriaObject(run, { hides }),
    },
  })
  return builder
}
