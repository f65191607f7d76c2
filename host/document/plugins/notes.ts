// Notes of cells as an engine plugin.
import type { Range } from '@odoo/o-spreadsheet'
import { CorePlugin } from '@odoo/o-spreadsheet'
import type { NoteWrite } from '../commands'
import { type Command, type Data, type Extras, extrasOf, type RangeAdapters, replaceRanges } from './shared'

type Note = { text: string; range: Range }

export class NotesPlugin extends CorePlugin {
  static override getters = ['getSheetsNotes'] as const
  readonly notes: Note[] = []

  override adaptRanges(adapters: RangeAdapters): void {
    replaceRanges(this.notes, adapters, (notes: Note[]) => this.history.update('notes', notes))
  }

  override handle(command: Command): void {
    if (command.type === 'DELETE_SHEET') {
      this.history.update(
        'notes',
        this.notes.filter(note => note.range.sheetId !== command.sheetId),
      )
    }
    if (command.type === 'SHEETS_NOTES') this.set(command.sheetId, command.notes)
  }

  override import(data: Data): void {
    for (const [sheetId, at, text] of (data as Extras).sheetsExtras?.notes ?? []) {
      this.notes.push({ text, range: this.getters.getRangeFromSheetXC(sheetId, at) })
    }
  }

  override export(data: Data): void {
    extrasOf(data).notes = this.notes.map(note => [
      note.range.sheetId,
      this.getters.getRangeString(note.range, note.range.sheetId),
      note.text,
    ])
  }

  /** Notes of a sheet by 'col,row' from 0. */
  getSheetsNotes(sheetId: string): Map<string, string> {
    const own = this.notes.filter(note => note.range.sheetId === sheetId)
    return new Map(own.map(note => [`${note.range.zone.left},${note.range.zone.top}`, note.text]))
  }

  private set(sheetId: string, writes: NoteWrite[]): void {
    const written = new Set(writes.map(([col, row]) => `${col},${row}`))
    const kept = this.notes.filter(
      ({ range }) => range.sheetId !== sheetId || !written.has(`${range.zone.left},${range.zone.top}`),
    )
    const added = writes
      .filter(([, , text]) => text !== '')
      .map(([col, row, text]) => ({
        text,
        range: this.getters.getRangeFromZone(sheetId, { left: col, right: col, top: row, bottom: row }),
      }))
    this.history.update('notes', [...kept, ...added])
  }
}
