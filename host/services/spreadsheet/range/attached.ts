// Range: what is attached to cells – validation, developer metadata, protection – and clearing it.
import { dispatchHost } from '../../../document/document'
import { clearValidations, setValidation, validationReader } from '../../../document/validations'
import type { Run } from '../../../runtime/run'
import { countRead, countWritten, documentOf, fail, writeCells } from '../../../runtime/run'
import { innerOf } from '../../offer'
import { grid } from '../args'
import { newFilter } from '../filters/filter'
import { addMetadata, finderObject, metadataObjects } from '../metadata'
import { canEditZone, checkEditable, newProtection } from '../rules/protections'
import { checkValidationAllowed } from '../rules/typed-columns'
import type { ValidationInner } from '../rules/validation'
import { validationObject } from '../rules/validation'
import type { RangeInner } from './range'
import { a1Of, editsOf, rangeFrom } from './range'

export function rangeRules(run: Run, inner: RangeInner) {
  const { sheetId, zone } = inner
  const self = () => rangeFrom(run, inner)
  const clearValues = (edit: { value?: ''; style?: null; format?: string }) => {
    checkEditable(run, sheetId, zone)
    writeCells(
      run,
      sheetId,
      editsOf(zone, () => edit),
    )
  }
  return {
    ...validations(run, inner),
    addDeveloperMetadata: (key: string, ...rest: unknown[]) => {
      addMetadata(run, { key, rest, place: placeOf(run, inner), sheetId, at: a1Whole(run, inner) })
      return self()
    },
    getDeveloperMetadata: () => {
      const place = wholeOf(run, inner)
      return place ? metadataObjects(run, { sheetId, place, at: a1Whole(run, inner) }) : []
    },
    createDeveloperMetadataFinder: () => finderObject(run, { sheetId, zone }),
    protect: () => newProtection(run, { sheetId, at: a1Of(zone) }),
    createFilter: () => newFilter(run, inner),
    canEdit: () => canEditZone(run, sheetId, zone),
    clear: (options?: {
      contentsOnly?: boolean
      formatOnly?: boolean
      validationsOnly?: boolean
      commentsOnly?: boolean
    }) => {
      const only = options ?? {}
      const all = !Object.values(only).some(Boolean)
      const contents = all || only.contentsOnly ? { value: '' as const } : {}
      const format = all || only.formatOnly ? { style: null, format: '' } : {}
      if (all || only.contentsOnly || only.formatOnly) clearValues({ ...contents, ...format })
      if (only.validationsOnly) {
        checkValidationAllowed(run, sheetId, zone)
        clearValidations(documentOf(run), sheetId, [zone])
      }
      if (only.commentsOnly) clearNotes(run, inner)
      return self()
    },
    insertCheckboxes: () => {
      checkEditable(run, sheetId, zone)
      checkValidationAllowed(run, sheetId, zone)
      const rule: ValidationInner = { criteria: 'CHECKBOX', args: [], allowInvalid: false, helpText: '' }
      setValidation(documentOf(run), { sheetId, zones: [zone], rule })
      writeCells(
        run,
        sheetId,
        editsOf(zone, () => ({ value: false })),
      )
      return self()
    },
  }
}

function clearNotes(run: Run, { sheetId, zone }: RangeInner): void {
  const cleared = editsOf(zone, () => ({})).map(({ col, row }): [number, number, string] => [col, row, ''])
  dispatchHost(documentOf(run), { type: 'SHEETS_NOTES', sheetId, notes: cleared })
}

function validations(run: Run, inner: RangeInner) {
  const { sheetId, zone } = inner
  const size = { rows: zone.bottom - zone.top + 1, columns: zone.right - zone.left + 1 }
  const self = () => rangeFrom(run, inner)
  const read = (rows: number, columns: number) => {
    const ruleAt = validationReader(documentOf(run))
    const objects = new Map<ValidationInner, ReturnType<typeof validationObject>>()
    const objectOf = (rule: ValidationInner) => {
      const object = objects.get(rule) ?? validationObject(run, rule)
      objects.set(rule, object)
      return object
    }
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const rule = ruleAt({ sheetId, row: zone.top + row, col: zone.left + column })
        return rule ? objectOf(rule) : null
      }),
    )
  }
  return {
    getDataValidation: () => read(1, 1)[0]?.[0] ?? null,
    getDataValidations: () => {
      countRead(run, zone)
      return read(size.rows, size.columns)
    },
    setDataValidation: (rule: unknown) => {
      checkEditable(run, sheetId, zone)
      checkValidationAllowed(run, sheetId, zone)
      countWritten(run, 1)
      if (rule === null || rule === undefined) clearValidations(documentOf(run), sheetId, [zone])
      else
        setValidation(documentOf(run), { sheetId, zones: [zone], rule: innerOf(run, rule, 'DataValidation') })
      return self()
    },
    setDataValidations: (rules: unknown) => {
      checkEditable(run, sheetId, zone)
      checkValidationAllowed(run, sheetId, zone)
      const data = grid(rules, size)
      countWritten(run, size.rows * size.columns)
      for (const [rule, zones] of zonesByRule(data, { left: zone.left, top: zone.top })) {
        if (rule === null) clearValidations(documentOf(run), sheetId, zones)
        else setValidation(documentOf(run), { sheetId, zones, rule: innerOf(run, rule, 'DataValidation') })
      }
      return self()
    },
    clearDataValidations: () => {
      checkEditable(run, sheetId, zone)
      checkValidationAllowed(run, sheetId, zone)
      clearValidations(documentOf(run), sheetId, [zone])
      return self()
    },
  }
}

function zonesByRule(rules: unknown[][], { left, top }: { left: number; top: number }) {
  const zones = new Map<unknown, { left: number; right: number; top: number; bottom: number }[]>()
  rules.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const rule = cell ?? null
      const own = zones.get(rule) ?? []
      zones.set(rule, own)
      const above = own.find(zone => zone.left === left + column && zone.bottom === top + row - 1)
      if (above) above.bottom = top + row
      else own.push({ left: left + column, right: left + column, top: top + row, bottom: top + row })
    })
  })
  return zones
}

function wholeOf(run: Run, { sheetId, zone }: RangeInner): 'COLUMN' | 'ROW' | undefined {
  const { getters } = documentOf(run).model
  if (zone.top === 0 && zone.bottom === getters.getNumberRows(sheetId) - 1) return 'COLUMN'
  if (zone.left === 0 && zone.right === getters.getNumberCols(sheetId) - 1) return 'ROW'
  return undefined
}

function placeOf(run: Run, inner: RangeInner): 'COLUMN' | 'ROW' {
  const place = wholeOf(run, inner)
  return (
    place ??
    fail(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    )
  )
}

/** 'C:C' or '2:2' of a whole column or row. */
function a1Whole(run: Run, inner: RangeInner): string {
  const a1 = a1Of(inner.zone)
  const [first = '', last = first] = a1.split(':')
  return wholeOf(run, inner) === 'ROW'
    ? `${first.replace(/\D/g, '')}:${last.replace(/\D/g, '')}`
    : `${first.replace(/\d/g, '')}:${last.replace(/\d/g, '')}`
}
