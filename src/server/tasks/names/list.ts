// 建一张客户表: one row a customer from what the contracts say, adopted beside the ledger at once; taken back while nobody changed it.
import * as v from 'valibot'
import type { ColumnsView } from '../../../contract/columns'
import type { CustomerListView, DuplicateOutputs } from '../../../contract/duplicates'
import type { Input } from '../../../contract/inputs'
import { customerRows, LIST_FIELDS } from '../../../core/ledger/who/customer-list'
import { TABLE_COLUMNS } from '../../../tables/ledger/tables'
import { type Outcome, ok, problem } from '../../answer'
import { rememberIds } from '../../names/say'
import type { Desk, NewTable, Office } from '../../ports'
import { type BesideRecord, readSetup, type SetupRecord, writeSetup } from '../../setup-record'
import { FORMATS } from '../columns/add'
import { loadLedger } from '../load'
import { withLedger } from '../with-ledger'

const KEY = 'zq.list'
const record = v.object({ sheetId: v.number(), digest: v.string() })

const NAMES = { 'zh-CN': ['客户', '客户（账期管家）'], en: ['Customers', 'Customers (Zhangqi)'] } as const
const WIDTH = 130

const listedIn = (desk: Desk): BesideRecord | undefined =>
  readSetup(desk.documentStore)?.beside.find(({ role }) => role === 'customers')

/** What was made here, and the digest of what it said then. */
const madeHere = (desk: Desk): v.InferOutput<typeof record> | null => {
  const text = desk.documentStore.get(KEY)
  const parsed = text === null ? null : v.safeParse(record, JSON.parse(text))
  return parsed?.success === true ? parsed.output : null
}

const digestOf = (desk: Desk, sheetId: number): string =>
  desk.digest(JSON.stringify(desk.adoption.preview(sheetId)?.values ?? null))

/** Whether there is a sheet 客户 beside the ledger, and whether it was made here. */
export const listState = (desk: Desk, { beside }: Pick<SetupRecord, 'beside'>): ColumnsView['list'] => {
  const listed = beside.find(({ role }) => role === 'customers')
  if (listed === undefined) return 'none'
  return madeHere(desk)?.sheetId === listed.sheetId ? 'made' : 'own'
}

export const viewCustomerList = (office: Office, _: Input<'customerList'>): Outcome<CustomerListView> => {
  const { desk } = office
  const listed = listedIn(desk)
  if (listed !== undefined) {
    const isMade = madeHere(desk)?.sheetId === listed.sheetId
    return ok({ sheet: listed.sheet, customers: null, isMade })
  }
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  return ok({ sheet: null, customers: customerRows(loaded.value.ledger).length })
}

export const makeCustomerList = (
  office: Office,
  _: Input<'customerList.make'>,
): Outcome<DuplicateOutputs['customerList.make']> =>
  withLedger(office, loaded => {
    const { desk } = office
    const setup = readSetup(desk.documentStore)
    if (setup === null) return problem('not-set-up')
    const present = listedIn(desk)
    if (present !== undefined) return problem('list-exists', present.sheet)
    const table = tableOf(desk, loaded.ledger)
    const made = desk.adoption.makeTable(table)
    // The record must not speak of a sheet that is not there.
    desk.flush()
    const headers = Object.fromEntries(table.columns.map(({ field, header }) => [field, header]))
    const fresh: BesideRecord = {
      ...{ ...made, headerRow: 1, headers, units: {}, dateOrders: {}, archive: false },
      role: 'customers',
    }
    writeSetup(desk.documentStore, { ...setup, beside: [...setup.beside, fresh] })
    const digest = digestOf(desk, made.sheetId)
    desk.documentStore.put({ [KEY]: JSON.stringify({ sheetId: made.sheetId, digest }) })
    const again = loadLedger(office, { again: true })
    if (again.ok) rememberIds(desk, again.value.ledger)
    return ok({ sheet: made.sheet, customers: table.rows.length })
  })

const tableOf = (desk: Desk, ledger: Parameters<typeof customerRows>[0]): NewTable => {
  const { language } = desk.person
  return {
    names: NAMES[language],
    role: 'customers',
    columns: LIST_FIELDS.flatMap(field => {
      const column = TABLE_COLUMNS.customers[field]
      if (column === undefined) return []
      const { label, help, type } = column
      return [{ field, header: label[language], note: help[language], width: WIDTH, format: FORMATS[type] }]
    }),
    rows: customerRows(ledger).map(row => LIST_FIELDS.map(field => row[field] ?? '')),
  }
}

/** A sheet that somebody wrote in stays, as one of the team's own. */
export const undoCustomerList = (
  office: Office,
  _: Input<'customerList.undo'>,
): Outcome<DuplicateOutputs['customerList.undo']> =>
  withLedger(office, () => {
    const { desk } = office
    const setup = readSetup(desk.documentStore)
    const made = madeHere(desk)
    const listed = listedIn(desk)
    if (setup === null || made === null || listed?.sheetId !== made.sheetId) return problem('nothing-to-undo')
    const beside = setup.beside.filter(({ sheetId }) => sheetId !== made.sheetId)
    const removed = digestOf(desk, made.sheetId) === made.digest
    // First nothing speaks of the sheet any more, then it goes.
    writeSetup(desk.documentStore, { ...setup, beside })
    desk.documentStore.remove(KEY)
    desk.adoption.dropTable(made.sheetId, removed)
    return ok({ sheet: listed.sheet, removed })
  })
