// Bulk writes and the virtual clock as engine plugins.
import { CorePlugin } from '@odoo/o-spreadsheet'
import type { CellWrite } from '../commands'
import { BY_SCRIPT } from '../tables'
import { type Command, type Data, type Extras, extrasOf } from './shared'

export class BulkWritePlugin extends CorePlugin {
  static override getters = [] as const

  override handle(command: Command): void {
    if (command.type !== 'SHEETS_WRITE') return
    for (const cell of command.cells) this.write(command.sheetId, cell)
  }

  private write(sheetId: string, [col, row, content, format, style]: CellWrite): void {
    this.dispatch('UPDATE_CELL', {
      ...BY_SCRIPT,
      sheetId,
      col,
      row,
      ...(content === undefined ? {} : { content }),
      ...(format === undefined ? {} : { format }),
      ...(style === undefined ? {} : { style }),
    })
  }
}

export class ClockPlugin extends CorePlugin {
  static override getters = ['getSheetsNow'] as const
  readonly now: number = 0

  override handle(command: Command): void {
    if (command.type === 'SHEETS_NOW') this.history.update('now', command.serial)
  }

  override import(data: Data): void {
    this.history.update('now', (data as Extras).sheetsExtras?.now ?? 0)
  }

  override export(data: Data): void {
    extrasOf(data).now = this.now
  }

  /** Serial number of the virtual now in the spreadsheet's zone. */
  getSheetsNow(): number {
    return this.now
  }
}
