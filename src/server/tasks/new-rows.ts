// Whether rows came or went since the last refresh: one number kept, two calls to compare.
import type { Desk } from '../ports'
import { readSetup } from '../setup-record'

const LAST_ROW = 'zq.lastRow'

/** False also before set-up. */
export const hasNewRows = (desk: Desk): boolean => {
  const setup = readSetup(desk.documentStore)
  if (setup === null || setup.documentId !== desk.documentId) return false
  return String(desk.ledger.lastRow(setup.sheetId)) !== desk.documentStore.get(LAST_ROW)
}

/** After due dates and colours were brought up to date. */
export const noteRows = (desk: Desk, sheetId: number): void => {
  const last = String(desk.ledger.lastRow(sheetId))
  if (desk.documentStore.get(LAST_ROW) !== last) desk.documentStore.put({ [LAST_ROW]: last })
}
