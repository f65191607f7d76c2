// What a person does on the grid with their own hands: asked against role and protections first, then done, then told to the triggers.
import { cellValue } from './document/cells'
import { apart, type SheetsDocument, settle } from './document/document'
import {
  cellAt,
  columnAt,
  deleteHeaders,
  deleteTab,
  emptyCells,
  insertHeaders,
  moveColumns,
  pasteAt,
  renameTab,
  sortUnderHeader,
  typeInto,
} from './document/hands'
import {
  mayEditDocument,
  PROTECTION_WORDS,
  type ProtectionGetters,
  standing,
} from './document/protection/protected'
import type { PlacedCommand } from './document/protection/touched'
import type { Edit } from './runtime/triggers/event-objects'
import { changed, type Doing, edited } from './runtime/triggers/events'
import { accountOf, roleOf } from './runtime/world'
import { zoneFromA1 } from './services/spreadsheet/range/references'
import type { ChangeType, Execution, NotedEdit, Person } from './types'

type Hands = Pick<
  Person,
  | 'type'
  | 'paste'
  | 'clear'
  | 'sortRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'moveColumns'
  | 'insertRows'
  | 'deleteRows'
  | 'renameSheet'
  | 'deleteSheet'
  | 'standing'
  | 'noteEdit'
  | 'noteChange'
>

type Act = { sheet: string; command: PlacedCommand; make: () => void }

export function handsOf(doing: Doing): Hands {
  const { document } = doing.file
  const idOf = (name: string) => sheetIdOf(document, name)
  const zoneOf = (sheet: string, a1: string) => zoneFromA1({ document }, { sheetId: idOf(sheet), a1 })

  /** Whoever works by hand may do so in the middle of somebody's run. */
  const act = ({ sheet, command, make }: Act): boolean =>
    apart(document, () => {
      if (!asked(doing, sheet, command)) return false
      make()
      return true
    })
  const edit = (one: Act, event: Omit<Edit, 'value'>, single: boolean): Execution | undefined => {
    if (!act(one)) return undefined
    const value = single ? textIn(document, event) : undefined
    const runs = apart(document, () => edited(doing, { ...event, value }))
    return runs.find(run => run.functionName === 'onEdit' && run.user === doing.email)
  }
  const change = (one: Act, type: ChangeType) => {
    if (act(one)) apart(document, () => changed(doing, type))
  }
  const headers = (sheet: string, dimension: 'ROW' | 'COL', from: number, count: number) => ({
    added: { type: 'ADD_COLUMNS_ROWS', sheetId: idOf(sheet), dimension, base: from, position: 'before' },
    removed: {
      type: 'REMOVE_COLUMNS_ROWS',
      sheetId: idOf(sheet),
      dimension,
      elements: Array.from({ length: count }, (_, index) => from + index),
    },
    make: { sheetId: idOf(sheet), dimension, from, count },
  })
  const insert = (sheet: string, dimension: 'ROW' | 'COL', [from, count]: [number, number]) => {
    const { added: command, make } = headers(sheet, dimension, from, count)
    const type = dimension === 'ROW' ? 'INSERT_ROW' : 'INSERT_COLUMN'
    change({ sheet, command, make: () => insertHeaders(document, make) }, type)
  }
  const remove = (sheet: string, dimension: 'ROW' | 'COL', [from, count]: [number, number]) => {
    const { removed: command, make } = headers(sheet, dimension, from, count)
    const type = dimension === 'ROW' ? 'REMOVE_ROW' : 'REMOVE_COLUMN'
    change({ sheet, command, make: () => deleteHeaders(document, make) }, type)
  }

  return {
    standing: command => standing(gettersOf(document), somebody(doing), command),
    noteEdit: ({ sheet, a1, value, oldValue }: NotedEdit) =>
      apart(document, () =>
        edited(doing, { ...zoneOf(sheet, a1), value: value || undefined, oldValue: oldValue || undefined }),
      ),
    noteChange: type => apart(document, () => changed(doing, type)),
    type: (sheet, a1, text) => {
      const place = zoneOf(sheet, a1)
      const oldValue = textIn(document, place)
      const at = { sheetId: place.sheetId, ...cellAt(a1) }
      const make = () => typeInto(document, at, text)
      return edit({ sheet, command: { type: 'UPDATE_CELL', ...at }, make }, { ...place, oldValue }, true)
    },
    paste: (sheet, a1, rows) => {
      const { sheetId, zone } = zoneOf(sheet, a1)
      const width = Math.max(1, ...rows.map(row => row.length))
      const pasted = {
        left: zone.left,
        top: zone.top,
        right: zone.left + width - 1,
        bottom: zone.top + Math.max(1, rows.length) - 1,
      }
      const make = () => pasteAt(document, { sheetId, col: zone.left, row: zone.top }, rows)
      const command = { type: 'PASTE', sheetId, target: [pasted] }
      return edit({ sheet, command, make }, { sheetId, zone: pasted }, false)
    },
    clear: (sheet, a1) => {
      const place = zoneOf(sheet, a1)
      const { sheetId, zone } = place
      const single = zone.left === zone.right && zone.top === zone.bottom
      const oldValue = single ? textIn(document, place) : undefined
      const make = () => emptyCells(document, sheetId, zone)
      const command = { type: 'DELETE_CONTENT', sheetId, target: [zone] }
      return edit({ sheet, command, make }, { ...place, oldValue }, single)
    },
    sortRows: (sheet, column, direction = 'ascending') => {
      const sheetId = idOf(sheet)
      const zone = { ...document.model.getters.getSheetZone(sheetId), top: 1 }
      const make = () =>
        sortUnderHeader(document, { sheetId, col: columnAt(column), descending: direction === 'descending' })
      change({ sheet, command: { type: 'SORT_CELLS', sheetId, zone }, make }, 'OTHER')
    },
    insertColumns: (sheet, before, count = 1) => insert(sheet, 'COL', [columnAt(before), count]),
    deleteColumns: (sheet, from, count = 1) => remove(sheet, 'COL', [columnAt(from), count]),
    insertRows: (sheet, before, count = 1) => insert(sheet, 'ROW', [before - 1, count]),
    deleteRows: (sheet, from, count = 1) => remove(sheet, 'ROW', [from - 1, count]),
    moveColumns: (sheet, from, count, before) => {
      const { removed } = headers(sheet, 'COL', columnAt(from), count)
      const move = { sheetId: idOf(sheet), from: columnAt(from), count, before: columnAt(before) }
      const command = { ...removed, type: 'MOVE_COLUMNS_ROWS', base: columnAt(before), position: 'before' }
      change({ sheet, command, make: () => moveColumns(document, move) }, 'OTHER')
    },
    renameSheet: (from, to) => {
      const sheetId = idOf(from)
      const make = () => renameTab(document, sheetId, to)
      change({ sheet: from, command: { type: 'RENAME_SHEET', sheetId }, make }, 'OTHER')
    },
    deleteSheet: name => {
      const sheetId = idOf(name)
      const make = () => deleteTab(document, sheetId)
      change({ sheet: name, command: { type: 'DELETE_SHEET', sheetId }, make }, 'REMOVE_GRID')
    },
  }
}

/** Whether the person goes ahead. Throws when they may not: for their role or a protection. */
function asked(doing: Doing, sheet: string, command: PlacedCommand): boolean {
  const { world, file, email } = doing
  const who = somebody(doing)
  if (!mayEditDocument(who.role)) throw new Error(`${email} may not edit ${sheet}: ${who.role} only`)
  const stands = standing(gettersOf(file.document), who, command)
  if (stands === 'barred') throw new Error(`${email} may not edit ${sheet} here: it is protected`)
  if (stands === 'open') return true
  const account = accountOf(world, email)
  const answer = account.answers.shift() === 'CANCEL' ? 'CANCEL' : 'OK'
  account.warnings.push({
    text: PROTECTION_WORDS.warned[account.locale.startsWith('zh') ? 'zh' : 'en'],
    answer,
  })
  return answer === 'OK'
}

function somebody({ file, email }: Doing) {
  return { email, role: roleOf(file, email) }
}

function gettersOf(document: SheetsDocument): ProtectionGetters {
  settle(document)
  return document.model.getters as unknown as ProtectionGetters
}

/** The value of a cell as edit events tell it: numbers and dates as their digits, truth in capitals; undefined for an empty cell. */
function textIn(
  document: SheetsDocument,
  { sheetId, zone }: Pick<Edit, 'sheetId' | 'zone'>,
): string | undefined {
  settle(document)
  const value = cellValue(document, { sheetId, col: zone.left, row: zone.top })
  if (value === '') return undefined
  if (typeof value === 'object') return String(value.serial)
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
}

function sheetIdOf(document: SheetsDocument, name: string): string {
  const { getters } = document.model
  const id = getters.getSheetIds().find(sheetId => getters.getSheetName(sheetId) === name)
  if (id === undefined) throw new Error(`There is no sheet named ${name}`)
  return id
}
