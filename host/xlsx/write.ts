// File ▸ Download ▸ Excel: a document as .xlsx. What the format cannot hold is named, never left out in silence.
import { metadataOf } from '../document/cells'
import type { SheetsDocument } from '../document/document'
import { settle } from '../document/document'
import type { XlsxFile } from '../types'
import { zoneName } from './parts/criteria'
import { fixed, quotedSheet } from './parts/formulas'
import { excel, excelRules } from './parts/function-names'
import type { Loss } from './parts/loss'
import { MAIN, OFFICE_RELATION, type Part, zipParts } from './parts/package'
import { escaped, tag, xmlFile } from './parts/xml'
import type { Dialects } from './write/cells'
import { chartParts } from './write/charts'
import { filterZone } from './write/filter'
import { sheetParts } from './write/sheet'
import { styleTable } from './write/styles'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const OTHER_PARTS = {
  styles: 'styles.xml',
  sharedStrings: 'sharedStrings.xml',
  sheetMetadata: 'metadata.xml',
}
/** Excel's limit; Sheets allows 100. */
const MAX_NAME = 31

/** The document as it stands now, with every formula's present value. `dialects`: for another program than Excel. */
export async function writeXlsx(
  document: SheetsDocument,
  dialects: Dialects = { cells: excel, rules: excelRules },
): Promise<XlsxFile> {
  settle(document)
  const { getters } = document.model
  const lost: XlsxFile['lost'] = []
  const sheetIds = getters.getSheetIds()
  const names = sheetNames(sheetIds.map(id => getters.getSheetName(id)))
  const renamed = new Map([...names].filter(([name, short]) => name !== short))
  const [styles, strings] = [styleTable(), new Map<string, number>()]
  const charts = await chartParts(document.model)
  const sheets = sheetIds.map((sheetId, index) => {
    const sheet = getters.getSheetName(sheetId)
    const lose = (what: Loss) => lost.push({ sheet, what })
    if (renamed.has(sheet))
      lose({ zh: `表名改为 ${renamed.get(sheet)}`, en: `The tab is named ${renamed.get(sheet)}` })
    if (charts.lost.includes(index)) lose({ zh: '图表和图片', en: 'Charts and pictures' })
    const out = { document, sheetId, styles, strings, names: renamed, dialects, lose }
    return sheetParts(out, { number: index + 1, drawing: charts.drawings.get(index) })
  })
  if (metadataOf(document).length > 0) {
    const what = {
      zh: '插件对列的记号：在新文件里要重新走一遍设置',
      en: 'The add-on’s marks on columns: set it up again in the new file',
    }
    lost.push({ sheet: '', what })
  }
  const parts = [
    workbookPart(document, names),
    ...sheets.flat(),
    { path: 'xl/styles.xml', content: styles.file(), contentType: `${TYPE}.styles+xml` },
    { path: 'xl/sharedStrings.xml', content: stringsFile(strings), contentType: `${TYPE}.sharedStrings+xml` },
    { path: 'xl/metadata.xml', content: spillingFile(), contentType: `${TYPE}.sheetMetadata+xml` },
    ...charts.parts,
  ]
  return { bytes: zipParts(parts), lost }
}

function workbookPart(document: SheetsDocument, names: ReadonlyMap<string, string>): Part {
  const { getters } = document.model
  const sheetIds = getters.getSheetIds()
  const sheets = sheetIds.map((id, index) =>
    tag('sheet', {
      name: names.get(getters.getSheetName(id)),
      sheetId: index + 1,
      state: getters.isSheetVisible(id) ? undefined : 'hidden',
      'r:id': `rId${index + 1}`,
    }),
  )
  const firstShown = sheetIds.findIndex(id => getters.isSheetVisible(id))
  const content = tag(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': OFFICE_RELATION },
    tag('bookViews', {}, tag('workbookView', { activeTab: firstShown > 0 ? firstShown : undefined })),
    tag('sheets', {}, ...sheets),
    definedNames(document, names),
    tag('calcPr', { calcId: 0, fullCalcOnLoad: true }),
  )
  const others = Object.entries(OTHER_PARTS).map(([type, target], index) => ({
    id: `rId${sheetIds.length + 1 + index}`,
    type: `${OFFICE_RELATION}/${type}`,
    target,
  }))
  const relations = sheetIds.map((_, index) => ({
    id: `rId${index + 1}`,
    type: `${OFFICE_RELATION}/worksheet`,
    target: `worksheets/sheet${index + 1}.xml`,
  }))
  return {
    path: 'xl/workbook.xml',
    content: xmlFile(content),
    contentType: `${TYPE}.sheet.main+xml`,
    relations: [...relations, ...others],
  }
}

/** Named ranges, and the name Excel gives a sheet's filter. */
function definedNames(document: SheetsDocument, names: ReadonlyMap<string, string>): string {
  const { getters } = document.model
  const place = (sheetId: string, zone: Parameters<typeof zoneName>[0]) => {
    const name = getters.getSheetName(sheetId)
    return escaped(`${quotedSheet(names.get(name) ?? name)}!${fixed(zoneName(zone))}`)
  }
  const named = getters
    .getNamedRanges()
    .map(({ name, range }) => tag('definedName', { name }, place(range.sheetId, range.zone)))
  const filters = getters.getSheetIds().flatMap((id, localSheetId) => {
    const zone = filterZone(document, id)
    const attributes = { name: '_xlnm._FilterDatabase', localSheetId, hidden: true }
    return zone ? [tag('definedName', attributes, place(id, zone))] : []
  })
  const all = [...named, ...filters]
  return all.length === 0 ? '' : tag('definedNames', {}, ...all)
}

function stringsFile(strings: ReadonlyMap<string, number>): string {
  const items = [...strings.keys()].map(text =>
    tag('si', {}, tag('t', { 'xml:space': 'preserve' }, escaped(text))),
  )
  return xmlFile(tag('sst', { xmlns: MAIN, uniqueCount: strings.size }, ...items))
}

/** What the mark cm="1" of a cell means: its formula fills its neighbours by itself (MS-XLSX §2.4.91). */
function spillingFile(): string {
  const array = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray'
  const extension = tag(
    'ext',
    { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' },
    tag('xda:dynamicArrayProperties', { fDynamic: true, fCollapsed: false }),
  )
  const type = {
    name: 'XLDAPR',
    minSupportedVersion: 120000,
    copy: true,
    pasteAll: true,
    pasteValues: true,
    merge: true,
    splitFirst: true,
    rowColShift: true,
    clearFormats: true,
    clearComments: true,
    assign: true,
    coerce: true,
    cellMeta: true,
  }
  return xmlFile(
    tag(
      'metadata',
      { xmlns: MAIN, 'xmlns:xda': array },
      tag('metadataTypes', { count: 1 }, tag('metadataType', type)),
      tag('futureMetadata', { name: 'XLDAPR', count: 1 }, tag('bk', {}, tag('extLst', {}, extension))),
      tag('cellMetadata', { count: 1 }, tag('bk', {}, tag('rc', { t: 1, v: 0 }))),
    ),
  )
}

/** Names Excel takes: at most 31 characters, none of : \ / ? * [ ], no apostrophe at the ends, each once. */
function sheetNames(wanted: string[]): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    wanted.map(name => {
      const clean = name.replace(/[:\\/?*[\]]/g, '_').replace(/^'|'$/g, '_')
      let short = clean.slice(0, MAX_NAME)
      for (let count = 2; taken.has(short.toLowerCase()); count++) {
        short = `${clean.slice(0, MAX_NAME - String(count).length - 1)}_${count}`
      }
      taken.add(short.toLowerCase())
      return [name, short]
    }),
  )
}
