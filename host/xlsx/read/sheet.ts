// One worksheet as the engine's sheet data, with its notes.
import { helpers } from '@odoo/o-spreadsheet'
import type { FilterValues } from '../../document/filters'
import { NEW_SHEET } from '../../document/opening/workbook'
import { FILTER_LOOK } from '../../document/sheet-filter'
import { engineValidation } from '../../document/validations'
import type { Loss } from '../parts/loss'
import type { Package } from '../parts/package'
import { DIGIT_PIXELS } from '../parts/units'
import { below, childOf, childrenOf, isOn, numberAt, type XmlElement } from '../parts/xml'
import { type CellSource, type Cells, readCells, richText } from './cells'
import { readFilter } from './filter'
import type { LookIds, LookNumbers } from './looks'
import { readRules } from './rules'
import type { Styles } from './styles'
import { readValidations } from './validations'

export type SheetSource = Omit<CellSource, 'looks'> & {
  file: Package
  styles: Styles
  ids: LookIds
  id: string
  name: string
  path: string
  lose(what: Loss): void
}

type NoteItem = [sheetId: string, at: string, text: string]

type ReadSheet = { data: object; notes: NoteItem[]; filterValues: FilterValues[] }

export function readSheet(source: SheetSource): ReadSheet {
  const { file, path, id, name, styles } = source
  const worksheet = file.xml(path) ?? { name: '', attributes: {}, children: [], text: '' }
  const cells = readCells(childOf(worksheet, 'sheetData'), { ...source, looks: styles.looks })
  const size = {
    rows: Math.max(NEW_SHEET.rows, cells.size.rows),
    columns: Math.max(NEW_SHEET.columns, cells.size.columns),
  }
  const rules = readRules(worksheet, styles)
  const { validations, lost } = readValidations(worksheet)
  sayWhatIsLeft(source, worksheet, { cells, rules: rules.lost, validations: lost })
  linkCells(source, worksheet, cells)
  const filters = readFilters(source, worksheet, cells)
  const view = below(worksheet, 'sheetViews', 'sheetView')
  const pane = childOf(view, 'pane')
  const isFrozen = /^frozen/.test(pane?.attributes.state ?? '')
  const colour = styles.colour(below(worksheet, 'sheetPr', 'tabColor'))
  const data = {
    id,
    name,
    colNumber: size.columns,
    rowNumber: size.rows,
    cells: cells.contents,
    ...placedLooks(cells, columnLooks(worksheet, cells, size), source.ids),
    cols: readColumns(worksheet, size.columns),
    rows: cells.rows,
    merges: childrenOf(childOf(worksheet, 'mergeCells'), 'mergeCell').flatMap(
      ({ attributes }) => attributes.ref ?? [],
    ),
    conditionalFormats: rules.rules,
    dataValidationRules: validations.map(({ rule, ranges }, index) => ({
      ...engineValidation(`validation-${id}-${index}`, rule),
      ranges,
    })),
    tables: filters.map(({ range }) => ({ range, config: FILTER_LOOK })),
    panes: {
      xSplit: isFrozen ? (numberAt(pane, 'xSplit') ?? 0) : 0,
      ySplit: isFrozen ? (numberAt(pane, 'ySplit') ?? 0) : 0,
    },
    areGridLinesVisible: isOn(view, 'showGridLines', true),
    ...(colour === undefined ? {} : { color: colour }),
  }
  return { data, notes: readNotes(source), filterValues: filters.flatMap(({ values }) => values) }
}

function readNotes({ file, path, id }: SheetSource): NoteItem[] {
  return file
    .related(path, 'comments')
    .flatMap(comments =>
      childrenOf(childOf(file.xml(comments), 'commentList'), 'comment').map(
        (comment): NoteItem => [id, comment.attributes.ref ?? 'A1', richText(childOf(comment, 'text'))],
      ),
    )
}

function readColumns(
  worksheet: XmlElement,
  count: number,
): Record<number, { size?: number; isHidden?: boolean }> {
  const columns: Record<number, { size?: number; isHidden?: boolean }> = {}
  for (const element of childrenOf(childOf(worksheet, 'cols'), 'col')) {
    const width = numberAt(element, 'width')
    const isHidden = isOn(element, 'hidden')
    const last = Math.min(numberAt(element, 'max') ?? 0, count)
    for (let col = (numberAt(element, 'min') ?? 1) - 1; col < last; col++) {
      columns[col] = {
        ...(width === undefined ? {} : { size: Math.round(width * DIGIT_PIXELS) }),
        ...(isHidden ? { isHidden } : {}),
      }
    }
  }
  return columns
}

/** Looks of whole columns, for the cells in them that are not in the file. */
function columnLooks(
  worksheet: XmlElement,
  { looks, contents }: Cells,
  size: { rows: number; columns: number },
): Map<string, number> {
  const placed = new Map<string, number>()
  for (const element of childrenOf(childOf(worksheet, 'cols'), 'col')) {
    const look = numberAt(element, 'style') ?? 0
    if (look === 0) continue
    const last = Math.min(numberAt(element, 'max') ?? 0, size.columns)
    for (let col = (numberAt(element, 'min') ?? 1) - 1; col < last; col++) {
      for (let row = 0; row < size.rows; row++) {
        const at = helpers.toXC(col, row)
        if (!looks.has(at) && contents[at] === undefined) placed.set(at, look)
      }
    }
  }
  return placed
}

type Numbered = Record<string, number>

function placedLooks({ looks }: Cells, ofColumns: Map<string, number>, ids: LookIds) {
  const placed: { styles: Numbered; formats: Numbered; borders: Numbered } = {
    styles: {},
    formats: {},
    borders: {},
  }
  for (const [at, look] of [...looks, ...ofColumns]) {
    const { style, format, border }: LookNumbers = ids.of(look)
    if (style !== undefined) placed.styles[at] = style
    if (format !== undefined) placed.formats[at] = format
    if (border !== undefined) placed.borders[at] = border
  }
  return placed
}

/** The sheet's own filter and those of Excel's tables. */
function readFilters({ file, path, id, styles, locale }: SheetSource, worksheet: XmlElement, cells: Cells) {
  const tables = file.related(path, 'table').map(table => childOf(file.xml(table), 'autoFilter'))
  return [childOf(worksheet, 'autoFilter'), ...tables].flatMap(filter => {
    const read = filter && readFilter(filter, { cells, looks: styles.looks, locale, sheetId: id })
    return read ?? []
  })
}

/** Cells that are links: a text with its address, as the engine writes them. */
function linkCells({ file, path }: SheetSource, worksheet: XmlElement, { contents }: Cells): void {
  const targets = new Map(
    file.relations(path).map(({ id, target, external }) => [id, external ? target : undefined]),
  )
  for (const { attributes } of childrenOf(childOf(worksheet, 'hyperlinks'), 'hyperlink')) {
    const [, id = ''] = Object.entries(attributes).find(([name]) => name.endsWith(':id')) ?? []
    const url = targets.get(id)
    const at = attributes.ref ?? ''
    const label = contents[at]
    if (url === undefined || label === undefined || /^[='[]/.test(label) || label.includes(']')) continue
    contents[at] = `[${label}](${url})`
  }
}

type Left = { cells: Cells; rules: string[]; validations: string[] }

function sayWhatIsLeft({ file, path, lose }: SheetSource, worksheet: XmlElement, left: Left): void {
  const { valuesOnly } = left.cells
  if (valuesOnly.length > 0) {
    const [first] = valuesOnly
    lose({
      zh: `${valuesOnly.length} 个公式引用了别的文件或 Excel 表格的列（例如 ${first}），只读了结果`,
      en: `${valuesOnly.length} formulas point to another file or to columns of an Excel table (such as ${first}); their results were read`,
    })
  }
  if (left.rules.length > 0) {
    lose({
      zh: `条件格式 ${left.rules.join('、')}（数据条、图标集等，Sheets 没有）`,
      en: `Conditional formats of ${left.rules.join(', ')} (data bars, icons and the like, which Sheets lacks)`,
    })
  }
  if (left.validations.length > 0) {
    lose({
      zh: `数据验证 ${left.validations.join('、')}（Sheets 没有这种规则）`,
      en: `Data validation of ${left.validations.join(', ')} (Sheets has no such rule)`,
    })
  }
  if (file.related(path, 'drawing').length > 0) lose({ zh: '图表和图片', en: 'Charts and pictures' })
  if (file.related(path, 'pivotTable').length > 0) {
    lose({ zh: '数据透视表：只读了现在的内容', en: 'Pivot tables: what they show now was read' })
  }
  if (childOf(worksheet, 'sheetProtection')) lose({ zh: '工作表保护', en: 'The protection of the sheet' })
}
