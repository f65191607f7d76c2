// Developer metadata: keys kept on the spreadsheet, a sheet, a column or a row, moving with it.

import { metadataOf } from '../../document/cells'
import type { MetadataItem, MetadataPlace, MetadataVisibility } from '../../document/commands'
import type { Zone } from '../../document/document'
import { dispatchHost } from '../../document/document'
import { METADATA_CHARS } from '../../runtime/limits'
import type { Run } from '../../runtime/run'
import { documentOf, fail } from '../../runtime/run'
import { enumOf } from '../enums'
import { innerOf, isOffered, offer } from '../offer'
import { text } from './args'
import type { RangeInner } from './range/range'
import { a1Of, rangeFrom } from './range/range'
import { zoneFromA1 } from './range/references'
import { sheetObject } from './sheet/sheet'
import { spreadsheetObject } from './spreadsheet'

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata
type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder

export type MetadataScope = { sheetId?: string; zone?: Zone }

type NewMetadata = { key: unknown; rest: unknown[]; place: MetadataPlace; sheetId?: string; at?: string }

/** addDeveloperMetadata(key[, value][, visibility]); visibility is DOCUMENT unless given. */
export function addMetadata(run: Run, { key, rest, place, sheetId, at }: NewMetadata): void {
  const [first, second] = rest
  const visibility = isOffered(run, first, 'DeveloperMetadataVisibility') ? first : second
  const item: MetadataItem = {
    id: run.file.nextMetadataId++,
    key: text(key, 'addDeveloperMetadata'),
    value: typeof first === 'string' ? first : '',
    visibility: visibility === undefined ? 'DOCUMENT' : visibilityName(run, visibility),
    place,
    ...(sheetId === undefined ? {} : { sheetId }),
    ...(at === undefined ? {} : { at }),
  }
  checkRoom(run, item)
  dispatchHost(documentOf(run), { type: 'SHEETS_SET_METADATA', item })
}

function visibilityName(run: Run, value: unknown): MetadataVisibility {
  return innerOf<MetadataVisibility>(run, value, 'DeveloperMetadataVisibility')
}

function checkRoom(run: Run, item: MetadataItem): void {
  const others = metadataOf(documentOf(run)).filter(
    known => known.sheetId === item.sheetId && known.id !== item.id,
  )
  const chars = [...others, item].reduce((sum, { key, value }) => sum + key.length + value.length, 0)
  if (chars > METADATA_CHARS) fail(`Developer metadata exceeds the limit of ${METADATA_CHARS} characters.`)
}

/** Metadata at exactly one place, or of the spreadsheet when no sheet is given. */
export function metadataObjects(
  run: Run,
  { sheetId, place, at }: { sheetId?: string; place: MetadataPlace; at?: string },
): GoogleMetadata[] {
  return metadataOf(documentOf(run))
    .filter(item => item.place === place && item.sheetId === sheetId && item.at === at)
    .map(item => metadataObject(run, item.id))
}

function metadataObject(run: Run, id: number): GoogleMetadata {
  const read = () =>
    metadataOf(documentOf(run)).find(item => item.id === id) ?? fail('The developer metadata was removed.')
  const change = (part: Partial<MetadataItem>) => {
    const item = { ...read(), ...part }
    checkRoom(run, item)
    dispatchHost(documentOf(run), { type: 'SHEETS_SET_METADATA', item })
    return self
  }
  const moveTo = (range: unknown, place: 'COLUMN' | 'ROW') => {
    const { sheetId, zone } = innerOf<RangeInner>(run, range, 'Range')
    return change({ sheetId, place, at: wholeA1(zone, place) })
  }
  const self: GoogleMetadata = offer<GoogleMetadata>(run, {
    kind: 'DeveloperMetadata',
    inner: id,
    members: {
      getId: () => id,
      getKey: () => read().key,
      getValue: () => read().value || null,
      getVisibility: () => enumOf(run, 'DeveloperMetadataVisibility', read().visibility),
      getLocation: () => locationObject(run, read()),
      setKey: (key: string) => change({ key }),
      setValue: (value: string) => change({ value: text(value, 'DeveloperMetadata.setValue') }),
      setVisibility: (visibility: unknown) => change({ visibility: visibilityName(run, visibility) }),
      moveToColumn: (range: unknown) => moveTo(range, 'COLUMN'),
      moveToRow: (range: unknown) => moveTo(range, 'ROW'),
      remove: () => dispatchHost(documentOf(run), { type: 'SHEETS_REMOVE_METADATA', id }),
    },
  })
  return self
}

function locationObject(run: Run, { place, sheetId, at }: MetadataItem) {
  const range = () => {
    if (sheetId === undefined || at === undefined) return null
    return rangeFrom(run, zoneFromA1(run, { sheetId, a1: at }))
  }
  return offer<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>(run, {
    kind: 'DeveloperMetadataLocation',
    members: {
      getLocationType: () => enumOf(run, 'DeveloperMetadataLocationType', place),
      getColumn: () => (place === 'COLUMN' ? range() : null),
      getRow: () => (place === 'ROW' ? range() : null),
      getSheet: () => (sheetId === undefined ? null : sheetObject(run, sheetId)),
      getSpreadsheet: () => (place === 'SPREADSHEET' ? spreadsheetObject(run) : null),
    },
  })
}

/** A finder over the spreadsheet, a sheet or a range. */
export function finderObject(run: Run, scope: MetadataScope): GoogleFinder {
  const tests: ((item: MetadataItem) => boolean)[] = [item => inScope(run, scope, item)]
  const wanting = (test: (item: MetadataItem) => boolean) => {
    tests.push(test)
    return finder
  }
  const finder: GoogleFinder = offer<GoogleFinder>(run, {
    kind: 'DeveloperMetadataFinder',
    members: {
      withKey: (key: string) => wanting(item => item.key === key),
      withValue: (value: string) => wanting(item => item.value === value),
      withId: (id: number) => wanting(item => item.id === id),
      withVisibility: (visibility: unknown) => {
        const name = visibilityName(run, visibility)
        return wanting(item => item.visibility === name)
      },
      withLocationType: (type: unknown) => {
        const place = innerOf<MetadataPlace>(run, type, 'DeveloperMetadataLocationType')
        return wanting(item => item.place === place)
      },
      find: () =>
        metadataOf(documentOf(run))
          .filter(item => tests.every(test => test(item)))
          .map(item => metadataObject(run, item.id)),
    },
  })
  return finder
}

/** A spreadsheet's finder sees everything in it; a range's sees what sits on its rows and columns. */
function inScope(run: Run, { sheetId, zone }: MetadataScope, item: MetadataItem): boolean {
  if (sheetId === undefined) return true
  if (item.sheetId !== sheetId) return false
  if (!zone) return true
  if (item.at === undefined) return false
  const own = documentOf(run).model.getters.getRangeFromSheetXC(sheetId, item.at).zone
  return own.left >= zone.left && own.right <= zone.right && own.top >= zone.top && own.bottom <= zone.bottom
}

function wholeA1(zone: Zone, place: 'COLUMN' | 'ROW'): string {
  const part = place === 'COLUMN' ? /\d/g : /\D/g
  const [first = '', last = first] = a1Of(zone).split(':')
  return `${first.replace(part, '')}:${last.replace(part, '')}`
}
