// One worksheet as XML (ECMA-376 part 1 §18.3.1.99); the parts of a sheet stand in the order the schema wants.
import { helpers } from '@odoo/o-spreadsheet'
import { protectionsOf } from '../../document/cells'
import { tablesOf } from '../../document/tables'
import { zoneName } from '../parts/criteria'
import { MAIN, OFFICE_RELATION, type Part, type Relation } from '../parts/package'
import { DIGIT_PIXELS, POINTS_PER_PIXEL } from '../parts/units'
import { tag, xmlFile } from '../parts/xml'
import { type Link, type SheetOut, sheetData } from './cells'
import { filterXml } from './filter'
import { notesFiles } from './notes'
import { conditionalFormats } from './rules'
import { validations } from './validations'

const DEFAULT_WIDTH = 96
const DEFAULT_HEIGHT = 23

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing'

/** The worksheet and the parts that belong to it. `number` counts from 1; `drawing` is the path of its charts. */
export function sheetParts(
  out: SheetOut,
  { number, drawing }: { number: number; drawing: string | undefined },
): Part[] {
  const { document, sheetId } = out
  const { xml: data, links } = sheetData(out)
  const rules = conditionalFormats(out)
  const notes = notesFiles(document, sheetId)
  const relations: Relation[] = []
  const relate = (type: string, target: string, external = false): string => {
    const id = `rId${relations.length + 1}`
    relations.push({ id, type: `${OFFICE_RELATION}/${type}`, target, external })
    return id
  }
  const content = tag(
    'worksheet',
    { xmlns: MAIN, 'xmlns:r': OFFICE_RELATION },
    properties(out),
    views(out),
    tag('sheetFormatPr', {
      defaultColWidth: widthOf(DEFAULT_WIDTH),
      defaultRowHeight: DEFAULT_HEIGHT * POINTS_PER_PIXEL,
      customHeight: true,
    }),
    columns(out),
    data,
    filterXml(document, sheetId),
    merges(out),
    rules,
    validations(out),
    hyperlinks(links, relate),
    drawing === undefined ? '' : tag('drawing', { 'r:id': relate('drawing', `/${drawing}`) }),
    notes ? tag('legacyDrawing', { 'r:id': relate('vmlDrawing', `../drawings/notes${number}.vml`) }) : '',
  )
  if (notes) relate('comments', `../comments${number}.xml`)
  sayWhatIsLeft(out)
  return [
    { path: `xl/worksheets/sheet${number}.xml`, content: xmlFile(content), contentType: SHEET, relations },
    ...(notes
      ? [
          { path: `xl/comments${number}.xml`, content: notes.comments, contentType: COMMENTS },
          { path: `xl/drawings/notes${number}.vml`, content: notes.drawing, contentType: VML },
        ]
      : []),
  ]
}

function properties({ document, sheetId }: SheetOut): string {
  const { color } = document.model.getters.getSheet(sheetId)
  if (!color) return ''
  return tag('sheetPr', {}, tag('tabColor', { rgb: `FF${color.replace('#', '').toUpperCase()}` }))
}

function views({ document, sheetId }: SheetOut): string {
  const { getters } = document.model
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId)
  const activePane = xSplit > 0 ? (ySplit > 0 ? 'bottomRight' : 'topRight') : 'bottomLeft'
  const pane =
    xSplit === 0 && ySplit === 0
      ? ''
      : tag('pane', {
          xSplit: xSplit || undefined,
          ySplit: ySplit || undefined,
          topLeftCell: helpers.toXC(xSplit, ySplit),
          activePane,
          state: 'frozen',
        })
  const showGridLines = getters.getGridLinesVisibility(sheetId) ? undefined : false
  return tag('sheetViews', {}, tag('sheetView', { showGridLines, workbookViewId: 0 }, pane))
}

function columns({ document, sheetId }: SheetOut): string {
  const { getters } = document.model
  const nodes: string[] = []
  for (let col = 0; col < getters.getNumberCols(sheetId); col++) {
    const size = getters.getColSize(sheetId, col)
    const hidden = getters.isColHidden(sheetId, col)
    if (size === DEFAULT_WIDTH && !hidden) continue
    const attributes = { min: col + 1, max: col + 1, width: widthOf(size), customWidth: true }
    nodes.push(tag('col', { ...attributes, hidden: hidden || undefined }))
  }
  return nodes.length === 0 ? '' : tag('cols', {}, ...nodes)
}

function widthOf(pixels: number): number {
  return Math.round((pixels / DIGIT_PIXELS) * 1000) / 1000
}

function merges({ document, sheetId }: SheetOut): string {
  const zones = document.model.getters.getMerges(sheetId)
  if (zones.length === 0) return ''
  return tag(
    'mergeCells',
    { count: zones.length },
    ...zones.map(zone => tag('mergeCell', { ref: zoneName(zone) })),
  )
}

type Relate = (type: string, target: string, external?: boolean) => string

function hyperlinks(links: Link[], relate: Relate): string {
  const outside = links.filter(({ url }) => /^(https?|mailto):/i.test(url))
  if (outside.length === 0) return ''
  const nodes = outside.map(({ ref, url }) =>
    tag('hyperlink', { ref, 'r:id': relate('hyperlink', url, true) }),
  )
  return tag('hyperlinks', {}, ...nodes)
}

function sayWhatIsLeft({ document, sheetId, lose }: SheetOut): void {
  const tables = tablesOf(document, sheetId).map(({ name }) => name)
  if (tables.length > 0) {
    lose({
      zh: `表格 ${tables.join('、')} 的样式和列类型（内容都在）`,
      en: `Style and column types of the table ${tables.join(', ')} (its cells are all there)`,
    })
  }
  const count = protectionsOf(document).filter(item => item.sheetId === sheetId).length
  if (count > 0) {
    lose({
      zh: `${count} 处受保护的范围（Excel 的保护按密码，不按人）`,
      en: `Protected ranges: ${count} (Excel protects by password, not by person)`,
    })
  }
}
