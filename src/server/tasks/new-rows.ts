// Whether rows came or went since the last refresh: one number a sheet kept, two calls to compare.
import type { Binding, Desk } from '../ports'
import { readSetup } from '../setup-record'

const LAST_ROW = 'zq.lastRow'

/** False also before set-up. */
export const hasNewRows = (desk: Desk): boolean => {
  const setup = readSetup(desk.documentStore)
  if (setup === null || setup.documentId !== desk.documentId) return false
  return lastRows(desk, setup.sheets) !== desk.documentStore.get(LAST_ROW)
}

/** After due dates and colours were brought up to date. */
export const noteRows = (desk: Desk, { sheets }: Binding): void => {
  const last = lastRows(desk, sheets)
  if (desk.documentStore.get(LAST_ROW) !== last) desk.documentStore.put({ [LAST_ROW]: last })
}

const lastRows = (desk: Desk, sheets: readonly { sheetId: number }[]): string =>
  sheets.map(({ sheetId }) => desk.ledger.lastRow(sheetId)).join()
