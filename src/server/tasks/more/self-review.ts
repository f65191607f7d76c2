// 工具自查: gathers what is recorded of how the tool is used, one read of each of its sheets and one of each helper sheet; writes nothing.
import * as v from 'valibot'
import type { Input } from '../../../contract/inputs'
import type { ReviewView } from '../../../contract/norms'
import { settings as settingsSchema } from '../../../contract/settings'
import { selfReview, settledLongAgo, type ToolFacts } from '../../../core/audit/self-review'
import { calendarDate, daysBetween } from '../../../core/calendar-date'
import { cellText, isBlank } from '../../../core/ledger/cells/text'
import { rowKind } from '../../../core/ledger/row-kind'
import type { LedgerField } from '../../../core/ledger/types'
import { HELPER_TABLES } from '../../../tables/helper-tables'
import { type Outcome, ok } from '../../answer'
import { readBoardRecord } from '../../board/record'
import { eachCurrency } from '../../currencies'
import { hourlyOwner } from '../../hourly'
import { ownColumns } from '../../own-columns'
import type { Desk, Office } from '../../ports'
import { isSenderReady } from '../../sending/owner'
import { recentRuns } from '../../sending/runs'
import { DEFAULT_SETTINGS } from '../../settings'
import { matchHeaders } from '../../setup/match-headers'
import { fieldsOf, loadLedger, type ReadSheet } from '../load'
import { readNormsRecord } from './norms'

/** Contracts settled for longer than any comparison of the tool looks back. */
const OLD_MONTHS = 24

export const reviewTool = (office: Office, _: Input<'review'>): Outcome<ReviewView> => {
  const { desk } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { sheets, items } = loaded.value
  const archived = new Set(sheets.filter(({ bound }) => bound.archive).map(({ bound }) => bound.sheet))
  const inLedger = eachCurrency(loaded.value)
    .flatMap(({ contracts }) => contracts)
    .filter(({ sheet }) => !archived.has(sheet))
  const facts: ToolFacts = {
    columns: columnFacts(sheets),
    unused: unusedColumns(
      desk,
      sheets.filter(({ bound }) => !bound.archive),
    ),
    ...usageFacts(office),
    overdueItems: items.filter(({ state }) => state === 'overdue').length,
    oldSettled: settledLongAgo(inLedger, { asOf: desk.today, months: OLD_MONTHS }).length,
  }
  return ok({ asOf: desk.today, columns: facts.columns.length, findings: selfReview(facts) })
}

/** Of a field that has a column on several sheets the rows of all of them; its header as the first one has it. */
const columnFacts = (sheets: readonly ReadSheet[]): ToolFacts['columns'] => {
  const facts = new Map<LedgerField, ToolFacts['columns'][number]>()
  for (const { bound, table } of sheets) {
    const rows = table.rows.filter(row => ['named', 'nameless'].includes(rowKind(row)))
    for (const field of fieldsOf(bound.columns)) {
      const fact = facts.get(field) ?? { field, header: bound.headers[field] ?? '', filled: 0, rows: 0 }
      fact.rows += rows.length
      fact.filled += rows.filter(({ cells }) => !isBlank(cellText(cells[field]))).length
      facts.set(field, fact)
    }
  }
  return [...facts.values()]
}

/** By their headers only: what a column holds is not looked at again. The same header of several sheets is said once. */
const unusedColumns = (desk: Desk, sheets: readonly ReadSheet[]): ToolFacts['unused'] => {
  const unused = new Map<string, ToolFacts['unused'][number]>()
  for (const { bound } of sheets) {
    const fieldAt = new Map(fieldsOf(bound.columns).map(field => [bound.columns[field], field]))
    const ours = new Set(ownColumns(bound))
    const headers = desk.adoption
      .headers(bound)
      .map((header, at) => ({ index: at + 1, header, remembered: fieldAt.get(at + 1) ?? null, cells: [] }))
      .filter(({ index, header }) => header !== '' && !ours.has(index))
    const matches = matchHeaders(headers)
    for (const { index, header, remembered } of headers) {
      const match = matches.get(index)
      if (remembered !== null || match?.confidence !== 'sure' || match.field === null) continue
      unused.set(header, { field: match.field, header })
    }
  }
  return [...unused.values()]
}

type UsageFacts = Omit<ToolFacts, 'columns' | 'unused' | 'overdueItems' | 'oldSettled'>

const usageFacts = ({ desk, settings: present }: Office): UsageFacts => {
  const store = desk.documentStore
  const settings = v.parse(settingsSchema, present)
  const [lastRun] = recentRuns(store).filter(({ mode }) => mode !== 'test')
  const board = readBoardRecord(store)
  const defaults = v.parse(settingsSchema, DEFAULT_SETTINGS)
  return {
    sheets: desk.helpers.present().map(id => ({
      name: HELPER_TABLES[id].name[desk.person.language],
      rows: desk.helpers.read(id).length,
    })),
    senderReady: isSenderReady(settings),
    daysSinceLastRun: daysSince(desk, lastRun?.at),
    thresholdsAreDefault: isSame(settings.thresholds, defaults.thresholds),
    policyIsDefault: isSame(settings.policy, defaults.policy),
    hourlyIsOn: hourlyOwner(desk) !== null,
    hasBoard: board !== null && !board.isGone,
    daysSinceNorms: daysSince(desk, readNormsRecord(store)?.on),
  }
}

/** Both as the schema orders them. */
const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b)

const daysSince = ({ today }: Desk, moment: string | undefined): number | null => {
  const day = calendarDate(moment?.slice(0, 10) ?? '')
  return day === null ? null : daysBetween(day, today)
}
