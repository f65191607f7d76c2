// A spreadsheet document on the engine: opening, handing it commands, and writes that are gathered until somebody looks.
import type { Locale, Style, TransportService } from '@odoo/o-spreadsheet'
import { LocalTransportService, Model } from '@odoo/o-spreadsheet'
import type { SheetInput } from '../types'
import type { HostCommand } from './commands'
import { cellWrites } from './edits'
import { quietly } from './engine/quietly'
import { workbookData } from './opening/workbook'
import { registerSheetsExtensions } from './plugins'
import type { PlacedCommand } from './protection/touched'

export { quietly }

/** The server's Model among the clients of a document. */
export const HOST_CLIENT = 'host'

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
  /** Throws when whoever works on the document now may not do this. */
  guard: Guard | undefined
}

export type Guard = (command: PlacedCommand) => void

export type OpenDocument = {
  id: string
  name: string
  zone: string
  locale: Locale
  /** Serial number of now in the zone. */
  now: number
  sheets: SheetInput[] | { data: object }
}

type Dispatch = (type: string, payload: object) => { isSuccessful: boolean; reasons: readonly string[] }
type Revisions = {
  session: { getLastLocalNonEmptyRevision(): { id: string } | undefined; undo(id: string): void }
}

export function openDocument({ id, name, zone, locale, now, sheets }: OpenDocument): SheetsDocument {
  registerSheetsExtensions()
  const transport = new LocalTransportService()
  // The engine writes into the data it is given: saved data would give other formulas the second time.
  const data = Array.isArray(sheets) ? workbookData(sheets, locale, now) : structuredClone(sheets.data)
  const model = quietly(
    () => new Model(data, { transportService: transport, client: { id: HOST_CLIENT, name: HOST_CLIENT } }),
  )
  const document: SheetsDocument = {
    id,
    name,
    zone,
    // The engine keeps it: a change of locale is undone and reaches every client like any other.
    get locale() {
      return document.model.getters.getLocale()
    },
    transport,
    model,
    version: 0,
    today: Math.floor(now),
    staged: new Map(),
    unflushed: [],
    guard: undefined,
  }
  model.on('update', document, () => {
    document.version += 1
  })
  return document
}

/** The whole document as data, for a copy. */
export function documentData(document: SheetsDocument): object {
  settle(document)
  return quietly(() => writtenOut(document.model))
}

/**
 * A Model as data, every formula in full. The engine shortens like formulas below each other; of one whose cells are gone it then makes
 * something that it reads back as another one, or stumbles over.
 */
export function writtenOut(model: Model): { revisionId: string; isNotSquishable: true } {
  const { _exportData: whole } = model as unknown as {
    _exportData(shortened: boolean): { revisionId: string }
  }
  return { ...whole.call(model, false), isNotSquishable: true }
}

/** Hands a command to the engine. Throws with the engine's reasons when it refuses; a command that changes nothing is fine. */
export function dispatch(document: SheetsDocument, type: string, payload: object = {}): void {
  settle(document)
  if (type !== 'ACTIVATE_SHEET') document.guard?.({ type, ...payload })
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
  // Whether these very cells may be written is asked for the whole range by whoever stages them.
  document.guard?.({ type: 'SHEETS_WRITE', sheetId, cells: [] })
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

/**
 * Lets somebody else work on the document meanwhile: what they do is theirs and does not count as flushed or unflushed here.
 * `guard` says what they may do; without one, whatever they like.
 */
export function apart<T>(document: SheetsDocument, act: () => T, guard?: Guard): T {
  settle(document)
  const { unflushed, guard: outer } = document
  document.unflushed = []
  document.guard = guard
  try {
    return act()
  } finally {
    settle(document)
    document.unflushed = unflushed
    document.guard = outer
  }
}

/** Takes back everything written since the last flush. */
export function loseUnflushed(document: SheetsDocument): void {
  document.staged.clear()
  const { session } = document.model as unknown as Revisions
  for (const id of document.unflushed.reverse()) quietly(() => session.undo(id))
  document.unflushed = []
}

/** Sets the virtual now; every client computes TODAY and NOW again. */
export function setDocumentNow(document: SheetsDocument, serial: number): void {
  document.today = Math.floor(serial)
  send(document, 'SHEETS_NOW', { serial })
  document.unflushed = []
}
