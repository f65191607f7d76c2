// What a change made in a tab sets off: typing, pasting and deleting fire edit triggers, the rest change triggers, as in Sheets.
import type { Model } from '@odoo/o-spreadsheet'
import { helpers } from '@odoo/o-spreadsheet'
import type { ChangeType, Host, NotedEdit } from '../../types'
import type { DocumentMessage } from '../protocol'

export type Command = { type: string; [part: string]: unknown }
export type Hands = { edit: NotedEdit } | { change: ChangeType }

type Zone = { left: number; top: number; right: number; bottom: number }
type CellUpdate = Command & { sheetId: string; col: number; row: number; content?: string }
type Squisher = { session: { commandSquisher: { unsquish(commands: readonly Command[]): Command[] } } }

/** Rows and columns that come and go, by the command and its dimension. */
const STRUCTURE: Record<string, Record<string, ChangeType>> = {
  ADD_COLUMNS_ROWS: { ROW: 'INSERT_ROW', COL: 'INSERT_COLUMN' },
  REMOVE_COLUMNS_ROWS: { ROW: 'REMOVE_ROW', COL: 'REMOVE_COLUMN' },
  CREATE_SHEET: { '': 'INSERT_GRID' },
  DUPLICATE_SHEET: { '': 'INSERT_GRID' },
  DELETE_SHEET: { '': 'REMOVE_GRID' },
}

/** What people do with many cells and that is no edit: the event guide names neither sorting nor moving. */
const NO_EDIT = new Set(['SORT_CELLS', 'MOVE_COLUMNS_ROWS', 'REMOVE_DUPLICATES'])

/** The engine's commands of a tab's change, one per cell; none for undoing and redoing. Read before the change is made. */
export function commandsOf({ model }: Host, { commands = [] }: DocumentMessage): Command[] {
  return (model as unknown as Squisher).session.commandSquisher.unsquish(commands)
}

/** Reads a tab's change before it is made; gives, to be called after it, what it was as Sheets tells scripts, null for nothing. */
export function watchHands(
  { model }: Host,
  message: DocumentMessage,
  commands: Command[],
): () => Hands | null {
  const [first] = commands
  if (first === undefined) return () => null
  const edited = NO_EDIT.has(message.hand ?? '') ? [] : commands.flatMap(editedZone)
  const [place, ...more] = edited
  if (place === undefined) return () => ({ change: changeOf(first, message.hand) })
  const { sheetId } = place
  const zone = more
    .filter(other => other.sheetId === sheetId)
    .reduce((all, next) => helpers.union(all, next.zone), place.zone)
  const isOneCell = zone.left === zone.right && zone.top === zone.bottom && !/PASTE/.test(message.hand ?? '')
  const value = () => (isOneCell ? textAt(model, sheetId, zone) : undefined)
  const oldValue = value()
  return () => {
    if (model.getters.tryGetSheet(sheetId) === undefined) return null
    const texts = { value: value(), oldValue }
    const known = Object.entries(texts).filter(([, text]) => text !== undefined)
    return {
      edit: { sheet: model.getters.getSheetName(sheetId), a1: a1Of(zone), ...Object.fromEntries(known) },
    }
  }
}

/** Cells whose content a command sets or takes away. */
function editedZone(command: Command): { sheetId: string; zone: Zone }[] {
  const { type, sheetId, col, row, content, target } = command as CellUpdate & { target?: Zone[] }
  if (type === 'DELETE_CONTENT' || type === 'CLEAR_CELLS')
    return (target ?? []).map(zone => ({ sheetId, zone }))
  const changesContent = type === 'CLEAR_CELL' || (type === 'UPDATE_CELL' && content !== undefined)
  return changesContent ? [{ sheetId, zone: { left: col, right: col, top: row, bottom: row } }] : []
}

function changeOf({ type, dimension }: Command, hand = ''): ChangeType {
  const structural = NO_EDIT.has(hand) ? undefined : STRUCTURE[type]?.[String(dimension ?? '')]
  if (structural) return structural
  const isLook = /FORMAT|BORDER/.test(type) || (type === 'UPDATE_CELL' && !NO_EDIT.has(hand))
  return isLook ? 'FORMAT' : 'OTHER'
}

/** As edit events tell it: numbers and dates as their digits, truth in capitals; undefined for an empty cell. */
function textAt({ getters }: Model, sheetId: string, { left: col, top: row }: Zone): string | undefined {
  if (getters.tryGetSheet(sheetId) === undefined) return undefined
  const { value } = getters.getEvaluatedCell({ sheetId, col, row })
  if (value === null || value === '') return undefined
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
}

function a1Of({ left, top, right, bottom }: Zone): string {
  const [from, to] = [helpers.toXC(left, top), helpers.toXC(right, bottom)]
  return from === to ? from : `${from}:${to}`
}
