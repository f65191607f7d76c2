// An Excel workbook as a document's data. What Sheets has no place for is named; a file that cannot be read throws UnreadableFile.
import type { Locale } from '@odoo/o-spreadsheet'
import type { XlsxFile } from '../types'
import { notAWorkbook, openPackage, type Package } from './parts/package'
import { childOf, childrenOf, isOn, type XmlElement } from './parts/xml'
import { readStrings } from './read/cells'
import { lookIds } from './read/looks'
import { readSheet, type SheetSource } from './read/sheet'
import { readStyles } from './read/styles'

export type OpenedXlsx = { data: object; lost: XlsxFile['lost'] }

const DAYS_1900_TO_1904 = 1462

/** `now`: serial number of the present in the spreadsheet's zone. */
export function readXlsx(bytes: Uint8Array, { locale, now }: { locale: Locale; now: number }): OpenedXlsx {
  const file = openPackage(bytes)
  const [path = ''] = file.related('', 'officeDocument')
  const workbook = file.xml(path)
  if (!workbook) throw notAWorkbook()
  const styles = readStyles(file, path)
  const ids = lookIds(styles.looks)
  const lost: XlsxFile['lost'] = []
  const [stringsPath = ''] = file.related(path, 'sharedStrings')
  const source: Omit<SheetSource, 'id' | 'name' | 'path' | 'lose'> = {
    file,
    styles,
    ids,
    locale,
    strings: readStrings(file.xml(stringsPath)),
    dayOffset: isOn(childOf(workbook, 'workbookPr'), 'date1904') ? DAYS_1900_TO_1904 : 0,
  }
  const listed = sheetsOf(file, path, workbook)
  const sheets = listed.map(({ name, sheetPath, visible }, index) => {
    const sheet = readSheet({
      ...source,
      id: String(index),
      name,
      path: sheetPath,
      lose: what => lost.push({ sheet: name, what }),
    })
    return { ...sheet, data: { ...sheet.data, isVisible: visible } }
  })
  if (sheets.length === 0) throw notAWorkbook()
  const data = {
    settings: { locale },
    sheets: sheets.map(sheet => sheet.data),
    ...ids.all(),
    namedRanges: namedRanges(workbook),
    sheetsFilterValues: sheets.flatMap(({ filterValues }) => filterValues),
    sheetsExtras: { notes: sheets.flatMap(({ notes }) => notes), metadata: [], protections: [], now },
  }
  return { data, lost }
}

type Listed = { name: string; sheetPath: string; visible: boolean }

/** Worksheets in the order of their tabs; the first is shown when the file hides them all. */
function sheetsOf(file: Package, path: string, workbook: XmlElement): Listed[] {
  const targets = new Map(
    file
      .relations(path)
      .flatMap(({ id, type, target }) => (type === 'worksheet' ? [[id, target] as const] : [])),
  )
  const listed = childrenOf(childOf(workbook, 'sheets'), 'sheet').flatMap(({ attributes }): Listed[] => {
    const [, id] = Object.entries(attributes).find(([name]) => name.endsWith(':id')) ?? []
    const sheetPath = targets.get(id ?? '')
    if (sheetPath === undefined) return []
    return [
      { name: attributes.name ?? '', sheetPath, visible: (attributes.state ?? 'visible') === 'visible' },
    ]
  })
  return listed.some(({ visible }) => visible) ? listed : listed.map(sheet => ({ ...sheet, visible: true }))
}

/** Names for one range of cells; Excel's own (_xlnm) and names for formulas are none. */
function namedRanges(workbook: XmlElement): Record<string, string> {
  const names = childrenOf(childOf(workbook, 'definedNames'), 'definedName').flatMap(
    ({ attributes, text }) => {
      const { name = '', localSheetId } = attributes
      const isRange = /^('(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/iu.test(
        text.trim(),
      )
      if (!isRange || localSheetId !== undefined || name.startsWith('_xlnm')) return []
      return [[name, text.trim().replace(/\$/g, '')] as const]
    },
  )
  return Object.fromEntries(names)
}
