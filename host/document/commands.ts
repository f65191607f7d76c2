// The host's own engine commands: what Sheets documents hold and the engine does not. They travel to every client like the engine's own.
import type { Style } from '@odoo/o-spreadsheet'
import { coreTypes, invalidateEvaluationCommands, registries } from '@odoo/o-spreadsheet'
import type { FilterCommand } from './filters'

/** Column, row (from 0), content, number format, style; undefined leaves that part of the cell as it is, style null removes it. */
export type CellWrite = [
  col: number,
  row: number,
  content: string | undefined,
  format?: string | undefined,
  style?: Style | null | undefined,
]

export type NoteWrite = [col: number, row: number, text: string]

export type MetadataVisibility = 'DOCUMENT' | 'PROJECT'
export type MetadataPlace = 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN'

export type MetadataItem = {
  id: number
  key: string
  value: string
  visibility: MetadataVisibility
  place: MetadataPlace
  /** Absent for the spreadsheet itself. */
  sheetId?: string
  /** A1 of whole columns or rows ('C:C', '2:2'); absent for sheet and spreadsheet. */
  at?: string
}

export type ProtectionItem = {
  id: string
  sheetId: string
  /** A1 range; absent for a whole sheet. */
  at?: string
  description: string
  warningOnly: boolean
  /** Besides the owner: people, a whole domain as '@example.com', '*' for everybody. */
  editors: string[]
  /** Open ranges of a sheet protection. */
  unprotected: string[]
}

export type HostCommand =
  | { type: 'SHEETS_WRITE'; sheetId: string; cells: CellWrite[] }
  | { type: 'SHEETS_NOTES'; sheetId: string; notes: NoteWrite[] }
  | { type: 'SHEETS_SET_METADATA'; item: MetadataItem }
  | { type: 'SHEETS_REMOVE_METADATA'; id: number }
  | { type: 'SHEETS_SET_PROTECTION'; item: ProtectionItem }
  | { type: 'SHEETS_REMOVE_PROTECTION'; id: string }
  | { type: 'SHEETS_NOW'; serial: number }
  | FilterCommand

const TYPES: HostCommand['type'][] = [
  'SHEETS_WRITE',
  'SHEETS_NOTES',
  'SHEETS_SET_METADATA',
  'SHEETS_REMOVE_METADATA',
  'SHEETS_SET_PROTECTION',
  'SHEETS_REMOVE_PROTECTION',
  'SHEETS_NOW',
  'SHEETS_FILTER_VALUES',
]

type Inverses = { add(type: string, inverse: (command: unknown) => unknown[]): void }

/** Makes the commands part of the shared history. */
export function registerCommands(): void {
  const known = coreTypes as Set<string>
  // What undoing them means for later changes of others: nothing to shift, as for the engine's own cell updates.
  const inverses = registries.inverseCommandRegistry as unknown as Inverses
  for (const type of TYPES) {
    known.add(type)
    inverses.add(type, command => [command])
  }
  const recomputing = invalidateEvaluationCommands as Set<string>
  recomputing.add('SHEETS_NOW')
}
