// A spreadsheet document on the engine: opening, reading cells, and writes that are gathered until somebody looks.
import type { Locale, Style, TransportService } from '@odoo/o-spreadsheet'
import { helpers, LocalTransportService, Model } from '@odoo/o-spreadsheet'
import type { CellWrite, HostCommand, MetadataItem, ProtectionItem } from './commands'
import { registerSheetsExtensions } from './plugins'
import { asLiteralText, plainDigits, typedCell } from './typed'
import type { SheetSpec } from './workbook'
import { workbookData } from './workbook'

export type Zone = { left: number; top: number; right: number; bottom: number }
export type Position = { sheetId: string; col: number; row: number }

/** A date is a serial number marked as such: the zone makes an instant of it only at the script's door. */
export type CellValue = string | number | boolean | { serial: number }

export type CellEdit = {
  col: number
  row: number
  /** As setValue takes it; text is parsed as typed. */
  value?: CellValue
  format?: string
  /** Merged into what the cell has; a property set to undefined is taken away, null takes all. */
  style?: StylePatch | null
}

export type StylePatch = { [K in keyof Style]: Style[K] | undefined }

export type SheetsDocument = {
  readonly id: string
  name: string
  zone: string
  readonly locale: Locale
  readonly transport: TransportService
  model: Model
  /** Grows with every change, local or from another client. */
  version: number
  /** The day TODAY() gives, as a serial number. */
  today: number
  /** Cell edits not yet handed to the engine. */
  staged: Map<string, CellEdit[]>
  /** Revisions since the last flush, oldest first. */
  unflushed: string[]
}

export type OpenDocument = {
  id: string
  name: string
  zone: string
  locale: Locale
  /** Serial number of now in the zone. */
  now: number
  sheets: SheetSpec[] | { data: object }
}

type Dispatch = (type: string, payload: object) => { isSuccessful: boolean; reasons: readonly string[] }
type ExtraGetters = {
  getSheetsNotes(sheetId: string): Map<string, string>
  getSheetsMetadata(): MetadataItem[]
  getSheetsProtections(): ProtectionItem[]
}
type Revisions = {
  session: { getLastLocalNonEmptyRevision(): { id: string } | undefined; undo(id: string): void }
}

export function openDocument({ id, name, zone, locale, now, sheets }: OpenDocument): SheetsDocument {
  registerSheetsExtensions()
  const transport = new LocalTransportService()
  const data = Array.isArray(sheets) ? workbookData(sheets, locale, now) : sheets.data
  const model = quietly(
    () => new Model(data, { transportService: transport, client: { id: 'host', name: 'host' } }),
  )
  const document: SheetsDocument = {
    id,
    name,
    zone,
    locale,
    transport,
    model,
    version: 0,
    today: Math.floor(now),
    staged: new Map(),
    unflushed: [],
  }
  model.on('update', document, () => {
    document.version += 1
  })
  return document
}

/** The whole document as data, for a copy. */
export function documentData(document: SheetsDocument): object {
  settle(document)
  return quietly(() => document.model.exportData())
}

/** Hands a command to the engine. Throws with the engine's reasons when it refuses; a command that changes nothing is fine. */
export function dispatch(document: SheetsDocument, type: string, payload: object = {}): void {
  settle(document)
  send(document, type, payload)
}

export function dispatchHost(document: SheetsDocument, { type, ...payload }: HostCommand): void {
  dispatch(document, type, payload)
}

function send(document: SheetsDocument, type: string, payload: object): void {
  const { session } = document.model as unknown as Revisions
  const before = session.getLastLocalNonEmptyRevision()?.id
  const result = quietly(() => (document.model.dispatch as unknown as Dispatch)(type, payload))
  if (!result.isSuccessful && !result.reasons.every(reason => reason === 'NoChanges')) {
    throw new Error(`${type}: ${result.reasons.join(', ')}`)
  }
  const after = session.getLastLocalNonEmptyRevision()?.id
  if (after !== undefined && after !== before) document.unflushed.push(after)
}

/** Gathers cell edits; they reach the engine, in order, with the next reading or other change. */
export function stage(document: SheetsDocument, sheetId: string, edits: CellEdit[]): void {
  const staged = document.staged.get(sheetId)
  if (staged) for (const edit of edits) staged.push(edit)
  else document.staged.set(sheetId, [...edits])
}

/** Hands all gathered edits to the engine, one command per sheet. */
export function settle(document: SheetsDocument): void {
  if (document.staged.size === 0) return
  const staged = [...document.staged]
  document.staged.clear()
  for (const [sheetId, edits] of staged) {
    send(document, 'SHEETS_WRITE', { sheetId, cells: cellWrites(document, sheetId, edits) })
  }
}

/** What has been written is safe from a stopped execution. */
export function markFlushed(document: SheetsDocument): void {
  settle(document)
  document.unflushed = []
}

/** Lets somebody else work on the document meanwhile: what they do is theirs and does not count as flushed or unflushed here. */
export function apart<T>(document: SheetsDocument, act: () => T): T {
  settle(document)
  const { unflushed } = document
  document.unflushed = []
  try {
    return act()
  } finally {
    settle(document)
    document.unflushed = unflushed
  }
}

/** Takes back everything written since the last flush. */
export function loseUnflushed(document: SheetsDocument): void {
  document.staged.clear()
  const { session } = document.model as unknown as Revisions
  for (const id of document.unflushed.reverse()) quietly(() => session.undo(id))
  document.unflushed = []
}

function cellWrites(document: SheetsDocument, sheetId: string, edits: CellEdit[]): CellWrite[] {
  const formats = new Map<number, string>()
  const styles = new Map<number, Style>()
  const { getters } = document.model
  return edits.map(({ col, row, value, format, style: patch }) => {
    const key = row * 20_000 + col
    if (format !== undefined) formats.set(key, format)
    const style = patch && merged(styles.get(key) ?? getters.getCell({ sheetId, col, row })?.style, patch)
    if (style) styles.set(key, style)
    if (patch === null) styles.set(key, {})
    if (value === undefined) return [col, row, undefined, format, style]
    const current = formats.get(key) ?? getters.getCell({ sheetId, col, row })?.format ?? ''
    const written = contentOf(value, document.locale, current)
    const own = format ?? (current === '' ? written.format : undefined)
    if (own !== undefined) formats.set(key, own)
    return [col, row, written.content, own, style]
  })
}

function merged(style: Style | undefined, patch: StylePatch): Style {
  const entries = Object.entries({ ...style, ...patch }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries)
}

/** The engine's content for a value as setValue takes it, and the format an unformatted cell gets with it. */
export function contentOf(
  value: CellValue,
  locale: Locale,
  format: string,
): { content: string; format?: string } {
  if (typeof value === 'string') return typedCell(value, locale, format === '@')
  if (typeof value === 'number') return { content: plainDigits(value) }
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' }
  const whole = Number.isInteger(value.serial)
  return { content: plainDigits(value.serial), format: whole ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' }
}

/** A text that stays text, as content of the engine. */
export function textContent(document: SheetsDocument, text: string): string {
  return asLiteralText(text, document.locale)
}

/** The value Apps Script would give for a cell: '' when empty, error texts as '#REF!', dates as serial numbers. */
export function cellValue(document: SheetsDocument, position: Position): CellValue {
  const cell = document.model.getters.getEvaluatedCell(position)
  if (cell.value === null) return ''
  if (typeof cell.value === 'number') {
    return helpers.isDateTimeFormat(cell.format ?? '') ? { serial: cell.value } : cell.value
  }
  if (cell.format === '@' && typeof cell.value === 'string') return cell.value.replace(/^'(?==)/, '')
  return cell.value
}

/** Rows of whatever `read` makes of each cell of a zone. */
export function readZone<T>(
  document: SheetsDocument,
  { sheetId, zone }: { sheetId: string; zone: Zone },
  read: (document: SheetsDocument, position: Position) => T,
): T[][] {
  settle(document)
  const rows: T[][] = []
  for (let row = zone.top; row <= zone.bottom; row++) {
    const cells: T[] = []
    for (let col = zone.left; col <= zone.right; col++) cells.push(read(document, { sheetId, col, row }))
    rows.push(cells)
  }
  return rows
}

export function displayText(document: SheetsDocument, position: Position): string {
  const cell = document.model.getters.getEvaluatedCell(position)
  return cell.format === '@' ? cell.formattedValue.replace(/^'(?==)/, '') : cell.formattedValue
}

export function formulaOf(document: SheetsDocument, position: Position): string {
  const cell = document.model.getters.getCell(position)
  return cell?.isFormula ? cell.compiledFormula.toFormulaString(document.model.getters) : ''
}

export function formatOf(document: SheetsDocument, position: Position): string {
  return document.model.getters.getEvaluatedCell(position).format ?? ''
}

export function styleOf(document: SheetsDocument, position: Position): Style {
  return document.model.getters.getCell(position)?.style ?? {}
}

/** Last row and column (from 1) with content, formulas that show nothing and unticked boxes included; 0 for an empty sheet. */
export function contentSize(document: SheetsDocument, sheetId: string): { rows: number; columns: number } {
  settle(document)
  const { getters } = document.model
  let rows = 0
  let columns = 0
  for (const { col, row } of getters.getEvaluatedCellsPositions(sheetId)) {
    if (row < rows && col < columns) continue
    const position = { sheetId, col, row }
    if (getters.getEvaluatedCell(position).type === 'empty' && !getters.getCell(position)?.isFormula) continue
    rows = Math.max(rows, row + 1)
    columns = Math.max(columns, col + 1)
  }
  return { rows, columns }
}

export function notesOf(document: SheetsDocument, sheetId: string): Map<string, string> {
  settle(document)
  return extraGetters(document).getSheetsNotes(sheetId)
}

export function metadataOf(document: SheetsDocument): MetadataItem[] {
  settle(document)
  return extraGetters(document).getSheetsMetadata()
}

export function protectionsOf(document: SheetsDocument): ProtectionItem[] {
  settle(document)
  return extraGetters(document).getSheetsProtections()
}

/** Sets the virtual now; every client computes TODAY and NOW again. */
export function setDocumentNow(document: SheetsDocument, serial: number): void {
  document.today = Math.floor(serial)
  send(document, 'SHEETS_NOW', { serial })
  document.unflushed = []
}

function extraGetters(document: SheetsDocument): ExtraGetters {
  return document.model.getters as unknown as ExtraGetters
}

/** The engine logs every command to console.debug. */
export function quietly<T>(act: () => T): T {
  const log = console.debug
  console.debug = () => undefined
  try {
    return act()
  } finally {
    console.debug = log
  }
}
