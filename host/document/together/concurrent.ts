// What becomes of our commands when somebody has changed the grid meanwhile: cells written, notes and placed things move along, as
// the engine's own commands do.
import type { RangeData } from '@odoo/o-spreadsheet'
import { helpers, registries } from '@odoo/o-spreadsheet'
import type { CellWrite, HostCommand, NoteWrite } from '../commands'

type Command = { type: string }
type Transformation = (next: Command, done: Command) => Command | undefined
type Registry = { addTransformation(done: string, next: string[], act: Transformation): void }

/** The commands as they are after `done`; what has lost its place is left out. */
export type TransformAll = (next: Command[], done: Command) => Command[]

const MOVING = [
  'ADD_COLUMNS_ROWS',
  'REMOVE_COLUMNS_ROWS',
  'DELETE_SHEET',
  'RENAME_SHEET',
  'MOVE_RANGES',
  'ADD_MERGE',
]

type Of<T extends HostCommand['type']> = Extract<HostCommand, { type: T }>
type CellUpdate = { type: 'UPDATE_CELL'; sheetId: string; col: number; row: number; content?: string }

/** Call once; `transformAll` is the engine's. */
export function moveOurCommandsAlong(transformAll: TransformAll): void {
  const registry = registries.otRegistry as unknown as Registry
  /** A cell as the engine would move it, formula and all. */
  const movedCell = (cell: CellUpdate, done: Command) =>
    transformAll([cell], done)[0] as CellUpdate | undefined

  const write: Transformation = (command, done) => {
    const { sheetId, cells, ...rest } = command as Of<'SHEETS_WRITE'>
    const moved = cells.flatMap(([col, row, content, ...looks]): CellWrite[] => {
      const text = content === undefined ? {} : { content }
      const cell = movedCell({ type: 'UPDATE_CELL', sheetId, col, row, ...text }, done)
      return cell ? [[cell.col, cell.row, cell.content, ...looks]] : []
    })
    return moved.length > 0 ? ({ ...rest, sheetId, cells: moved } as Command) : undefined
  }

  const annotate: Transformation = (command, done) => {
    const { sheetId, notes, ...rest } = command as Of<'SHEETS_NOTES'>
    const moved = notes.flatMap(([col, row, text]): NoteWrite[] => {
      const cell = movedCell({ type: 'UPDATE_CELL', sheetId, col, row }, done)
      return cell ? [[cell.col, cell.row, text]] : []
    })
    return moved.length > 0 ? ({ ...rest, sheetId, notes: moved } as Command) : undefined
  }

  for (const done of MOVING) {
    registry.addTransformation(done, ['SHEETS_WRITE'], write)
    registry.addTransformation(done, ['SHEETS_NOTES'], annotate)
    registry.addTransformation(done, ['SHEETS_SET_METADATA', 'SHEETS_SET_PROTECTION'], place)
  }
}

const place: Transformation = (command, done) => {
  const { item, ...rest } = command as Of<'SHEETS_SET_METADATA'>
  const { sheetId, at } = item
  if (sheetId === undefined) return command
  if (done.type === 'DELETE_SHEET' && (done as { sheetId?: string }).sheetId === sheetId) return undefined
  if (at === undefined) return command
  const range: RangeData = { _sheetId: sheetId, _zone: helpers.toUnboundedZone(at) }
  const moved = helpers.transformRangeData(range, done as never)
  return moved ? ({ ...rest, item: { ...item, at: a1Of(moved._zone) } } as Command) : undefined
}

/** Whole columns have no bottom, whole rows no right. */
function a1Of({ left, top, right, bottom }: RangeData['_zone']): string {
  if (bottom === undefined && right !== undefined)
    return `${helpers.numberToLetters(left)}:${helpers.numberToLetters(right)}`
  if (right === undefined && bottom !== undefined) return `${top + 1}:${bottom + 1}`
  return `${helpers.toXC(left, top)}:${helpers.toXC(right ?? left, bottom ?? top)}`
}
