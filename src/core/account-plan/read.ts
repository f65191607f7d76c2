// The rows of 大客户计划 as entries: every cell read once, every unreadable one named with its place.
import { listPrint } from '../audit/health'
import { readAmount } from '../ledger/cells/amount'
import { readDate } from '../ledger/cells/date'
import { cellText, halfWidth, isBlank, isCellError } from '../ledger/cells/text'
import type { Cell, CustomerKey } from '../ledger/types'
import type { CurrencyCode } from '../money'
import { planPeriod } from './period'
import {
  type AccountPlan,
  NEEDS,
  PLAN_COLUMNS,
  type PlanColumn,
  type PlanEntry,
  type PlanFields,
  type PlanKind,
  type PlanProblem,
  type PlanProblemCode,
  type PlanRow,
  statesOf,
  TOPICS_OF,
} from './types'

/** `customerOf`: whose a row is, by its name and the key we wrote; null: nobody's of the ledger. */
export type PlanReading = {
  currency: CurrencyCode
  customerOf: (name: string, key: string) => CustomerKey | null
}

/** Rows in which nothing of ours is filled in are the team's notes. An entry with problems counts as far as it can be read. */
export const readAccountPlan = (rows: readonly PlanRow[], reading: PlanReading): AccountPlan => {
  const entries: PlanEntry[] = []
  const problems: PlanProblem[] = []
  for (const row of rows) {
    if (!PLAN_COLUMNS.some(column => !isBlank(cellText(row.cells[column])))) continue
    const read = entryOf(row, reading)
    problems.push(...read.problems)
    if (read.entry !== null) entries.push(read.entry)
  }
  return { entries, problems }
}

/** A name for what stands in the cells; in which order they stand makes no difference. */
export const printOfRow = (cells: Readonly<Record<string, Cell | undefined>>): string =>
  listPrint(PLAN_COLUMNS.map(column => ({ key: `${column}\u001f${cellText(cells[column]).trim()}` })))

type Read = { entry: PlanEntry | null; problems: PlanProblem[] }

const entryOf = (row: PlanRow, { currency, customerOf }: PlanReading): Read => {
  const problems: PlanProblem[] = []
  const text = (column: PlanColumn | 'customer') => {
    const written = cellText(row.cells[column]).trim()
    return isCellError(written) ? '' : written
  }
  const note = (column: PlanColumn, code: PlanProblemCode) => {
    problems.push({ row: row.row, column, code, value: cellText(row.cells[column]).trim() })
  }
  const customer = whose(text('name'), text('customer'), customerOf)
  if (customer === null)
    note('name', text('name') + text('customer') === '' ? 'customer-missing' : 'customer-unknown')
  const { kind } = row
  if (kind === null || kind === '') note('kind', 'kind-unknown')
  if (customer === null || kind === null || kind === '') return { entry: null, problems }
  const fields = fieldsOf({ ...row, kind }, { currency, text, note })
  for (const group of NEEDS[kind])
    if (group.every(column => isBlank(text(column)))) {
      const [first] = group
      if (first !== undefined) note(first, 'lacking')
    }
  const seen = printOfRow(row.cells)
  return { entry: { row: row.row, seen, customer, name: text('name'), ...fields, problems }, problems }
}

const whose = (name: string, key: string, customerOf: PlanReading['customerOf']) =>
  name === '' && key === '' ? null : customerOf(name, key)

type Pen = {
  currency: CurrencyCode
  text: (column: PlanColumn) => string
  note: (column: PlanColumn, code: PlanProblemCode) => void
}

const fieldsOf = (row: PlanRow & { kind: PlanKind }, { currency, text, note }: Pen): PlanFields => {
  const { kind, topic, state, level, cells } = row
  if (kind in TOPICS_OF && topic === null) note('about', 'topic-unknown')
  if (state === null || (state !== '' && !statesOf(kind).includes(state))) note('state', 'state-unknown')
  if (level === null) note('level', 'level-unknown')
  const amount = readAmount(cells.amount ?? '', { currency, unit: 1 })
  if (!amount.ok || (amount.value ?? 0) < 0) note('amount', 'amount-unreadable')
  const on = readDate(cells.on ?? '', undefined)
  if (!on.ok) note('on', 'day-unreadable')
  const chance = chanceIn(text('chance'))
  if (chance === null && row.stage === null) note('chance', 'chance-unreadable')
  const workdays = numberIn(text('workdays'))
  if (workdays === null) note('workdays', 'workdays-unreadable')
  const period = planPeriod(text('period'))
  if (period === null && !isBlank(text('period'))) note('period', 'period-unreadable')
  return {
    kind,
    topic: topic === '' ? null : topic,
    about: text('about'),
    what: text('what'),
    period,
    amount: amount.ok && (amount.value ?? 0) >= 0 ? amount.value : null,
    chance: row.stage ?? (chance === '' ? null : chance),
    workdays: workdays === '' ? null : workdays,
    level: level === '' ? null : level,
    on: on.ok ? on.value : null,
    state: state === '' || state === null || !statesOf(kind).includes(state) ? 'open' : state,
    owner: text('owner'),
    source: text('source'),
    note: text('note'),
  }
}

/** '' for blank, null for no number of days. */
const numberIn = (text: string): number | '' | null => {
  if (isBlank(text)) return ''
  const [, digits] = /^(\d{1,6}(?:\.\d{1,2})?) ?(?:天|人天|days?)?$/i.exec(halfWidth(text)) ?? []
  return digits === undefined ? null : Number(digits)
}

/** 40 %, 40 and 0.4 are one chance, 1 is one per cent; '' for blank, null for anything else. */
const chanceIn = (text: string): number | '' | null => {
  if (isBlank(text)) return ''
  const [, digits, sign] = /^(\d{1,3}(?:\.\d{1,4})?) ?(%)?$/.exec(halfWidth(text)) ?? []
  if (digits === undefined) return null
  const number = Number(digits)
  const chance = sign !== undefined || number >= 1 ? number / 100 : number
  return chance <= 1 ? Math.round(chance * 10_000) / 10_000 : null
}
