// How a row of the ledger is named: by its number, and by its sheet where several are adopted.
import type { SheetRow } from '../core/sheet-row'
import { useSession } from './session'

export const usePlaceName = (): ((place: SheetRow) => string) => {
  const { text, start } = useSession()
  const several = (start?.sheets.length ?? 0) + (start?.beside.length ?? 0) > 1
  return ({ sheet, row }) => text.common.place(row, several ? sheet : null)
}
