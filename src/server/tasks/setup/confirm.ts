// 设置向导, second half: what the person confirmed is remembered, then rules, colours, baseline and the hourly job. Twice changes nothing.
import type { Input } from '../../../contract/inputs'
import type { SetupResult } from '../../../contract/setup'
import { saysPaid } from '../../../core/ledger/says-paid'
import { termsText } from '../../../core/ledger/terms'
import type { LedgerField, SheetRole } from '../../../core/ledger/types'
import { totals } from '../../../core/receivables/totals'
import { DUE_COLUMN, LEDGER_COLUMNS, OPEN_COLUMN } from '../../../tables/ledger/columns'
import { TABLE_COLUMNS } from '../../../tables/ledger/tables'
import { adoptAccountPlan } from '../../account-plan/brought'
import { type Outcome, ok, problem, type Refusal } from '../../answer'
import { showBeat } from '../../board/heartbeat'
import { noteSetupDay } from '../../freshness/rules'
import { hourlyOwner, isMine, releaseHourly, takeHourly } from '../../hourly'
import { noteSchema } from '../../migrations/migrate'
import { noteAdjustments } from '../../money/adjustments'
import { recallNames, rememberIds } from '../../names/say'
import type { Desk, MarkedSheet, Office, RuleOutcome, SheetHeading } from '../../ports'
import { sendingRecord } from '../../sending/owner'
import { readSettings, writeSettings } from '../../settings'
import { headerTexts } from '../../setup/header-lines'
import { keepColumns } from '../../setup/recalled'
import { readSetup, type SetupRecord, type SheetRecord, writeSetup } from '../../setup-record'
import { dueRulesOf, saidTerms, withoutOwn } from '../../terms/said'
import { readWork } from '../../work/record'
import { workView } from '../../work/view'
import { noteTotals } from '../daily-totals'
import { startWithoutNews } from '../home/news'
import { type Loaded, loadLedger, loadSheets, lockedSheet } from '../load'
import { noteRows } from '../new-rows'
import { dressSheets } from './dress'

type Confirmed = Input<'setup.confirm'>
type ConfirmedSheet = Confirmed['others'][number]
/** A sheet as confirmed, beside how it stands now. */
type Candidate = { confirmed: ConfirmedSheet; role: SheetRole; preview: SheetHeading }

export const confirmSetup = (office: Office, confirmed: Confirmed): Outcome<SetupResult> => {
  const { desk } = office
  const candidates: Candidate[] = []
  const asItems = [confirmed, ...confirmed.others].map(sheet => ({ sheet, role: 'items' as SheetRole }))
  const beside = (confirmed.beside ?? []).map(sheet => ({ sheet, role: sheet.role as SheetRole }))
  for (const { sheet, role } of [...asItems, ...beside]) {
    const preview = desk.adoption.heading(sheet.sheetId)
    if (preview === null) return problem('sheet-gone', '')
    const isTwice = candidates.some(one => one.preview.sheetId === preview.sheetId)
    if (isTwice) return problem('input-invalid', preview.sheet)
    const candidate = { confirmed: sheet, role, preview }
    const refusal = checkConfirmed(office, candidate)
    if (refusal !== null) return refusal
    candidates.push(candidate)
  }
  const adopted = desk.locked(() => adopt(office, confirmed, candidates))
  if (adopted === null) return problem('busy')
  if (!adopted.ok) return adopted
  startWithoutNews(desk)
  noteSetupDay(desk)
  const { loaded, ...rules } = adopted.value
  for (const { confirmed: sheet, preview } of candidates) {
    keepColumns(desk, { headers: headerTexts(preview.display, sheet.headerRow), columns: sheet.columns })
  }
  const { binding, ledger, items } = loaded
  noteTotals(desk, {
    totals: totals(items, desk.today, office.settings.aging.overdueDays),
    currency: ledger.currency,
  })
  noteRows(desk, binding)
  return ok({
    items: ledger.contracts.length,
    customers: ledger.customers.length,
    problems: ledger.problems.length,
    ...rules,
    beside: binding.beside.map(({ role, sheet }) => ({
      role,
      sheet,
      rows: ledger.beside.filter(row => row.sheet === sheet).length,
    })),
    hourly: settleHourly(office, confirmed.dailyTotals),
    work: workView(desk),
  })
}

/** The columns must exist, hold each field once, and name at least what such a table cannot do without. */
const checkConfirmed = ({ desk }: Office, { confirmed, role, preview }: Candidate): Refusal | null => {
  const { columns, headerRow } = confirmed
  if (headerRow > preview.display.length) return problem('no-header', preview.sheet)
  const fields = columns.map(({ field }) => field)
  const label = (field: LedgerField) =>
    (TABLE_COLUMNS[role][field] ?? LEDGER_COLUMNS[field]).label[desk.person.language]
  const doubled = fields.filter((field, at) => fields.indexOf(field) !== at)
  if (doubled.length > 0) return problem('columns-doubled', ...new Set(doubled.map(label)))
  if (columns.some(({ index }) => index > preview.lastColumn)) return problem('input-invalid', 'columns')
  const missing = NEEDED[role].flatMap(([first, ...instead]) =>
    [first, ...instead].some(field => fields.includes(field)) ? [] : [first],
  )
  return missing.length > 0 ? problem('columns-missing', ...missing.map(label)) : null
}

/** Each with what may stand in its place. */
const NEEDED: Record<SheetRole, readonly (readonly [LedgerField, ...LedgerField[]])[]> = {
  items: [['customer'], ['total', 'unpaid']],
  customers: [['customer']],
  receipts: [['paidOn'], ['paid'], ['customer', 'reference']],
}

type Adopted = { loaded: Loaded } & Omit<
  SetupResult,
  'items' | 'customers' | 'problems' | 'beside' | 'hourly' | 'work'
>

const adopt = (office: Office, confirmed: Confirmed, candidates: Candidate[]): Outcome<Adopted> => {
  const { desk } = office
  const { language } = desk.person
  desk.documentStore.refresh()
  const under = readWork(desk)
  if (under !== null && under.kind !== 'setup') return problem('work-running', under.by)
  const items = candidates.filter(({ role }) => role === 'items')
  const sheetIds = new Set(items.map(({ preview }) => preview.sheetId))
  const before = readSetup(desk.documentStore)
  const archives = keptArchives(desk, before)
  for (const { record } of archives) sheetIds.add(record.sheetId)
  if (before?.sheets.some(({ sheetId }) => !sheetIds.has(sheetId))) {
    for (const { sheetId, rows } of desk.adoption.grids()) {
      if (!sheetIds.has(sheetId)) desk.adoption.unvalidate(sheetId, { from: 1, count: rows })
    }
    desk.adoption.forget(sheetIds)
  }
  const record = recordOf(office, confirmed, candidates)
  const [lead, ...others] = record.sheets
  writeSetup(desk.documentStore, {
    ...record,
    sheets: [lead, ...others, ...archives.map(archive => archive.record)],
    shown: before?.shown ?? [],
  })
  writeSettings(desk.documentStore, { ...readSettings(desk.documentStore), goal: confirmed.goal })
  desk.adoption.remember([...candidates.map(markedSheet), ...archives.map(({ marked }) => marked)])

  const adopted = loadSheets(office, { again: true })
  if (!adopted.ok) return adopted
  const locked = lockedSheet(desk, adopted.value)
  if (locked !== null) return problem('no-permission', locked)
  const addOpenColumn = confirmed.addOpenColumn === true && isFed(candidates)
  for (const { bound } of adopted.value.filter(one => !one.bound.archive)) {
    if (confirmed.addDueColumn)
      desk.adoption.addDueColumn(bound, DUE_COLUMN.label[language], DUE_COLUMN.note[language])
    if (addOpenColumn)
      desk.adoption.addOpenColumn(bound, OPEN_COLUMN.label[language], OPEN_COLUMN.note[language])
  }
  adoptAccountPlan(desk)
  noteSchema(desk)
  recallNames(desk)
  noteAdjustments(desk)
  const loaded = loadLedger(office, { again: confirmed.addDueColumn || addOpenColumn })
  if (!loaded.ok) return loaded
  rememberIds(desk, loaded.value.ledger)
  const { outcomes, colourRules } = dressSheets(office, loaded.value)
  const each = (kind: keyof RuleOutcome) => [...new Set(outcomes.flatMap(outcome => outcome[kind]))]
  return ok({
    loaded: loaded.value,
    rulesSet: each('set'),
    rulesKept: each('kept'),
    rulesRefused: each('refused'),
    colourRules,
    dueColumn: loaded.value.sheets.some(({ bound }) => bound.dueColumn !== null),
    openColumn: loaded.value.sheets.some(({ bound }) => bound.openColumn !== null),
  })
}

/** 归档 stays part of the ledger whatever sheets are confirmed, as long as it is there. */
const keptArchives = (
  desk: Desk,
  before: SetupRecord | null,
): { record: SheetRecord; marked: MarkedSheet }[] =>
  (before?.sheets ?? []).flatMap(record => {
    const standing = record.archive ? desk.adoption.standing(record) : null
    if (standing === null) return []
    const { headerRow, remembered } = standing
    const { sheetId } = record
    return [{ record, marked: { role: 'items', sheetId, headerRow, fields: remembered.columns } }]
  })

const markedSheet = ({ role, confirmed: { sheetId, headerRow, columns } }: Candidate): MarkedSheet => ({
  role,
  sheetId,
  headerRow,
  fields: Object.fromEntries(columns.map(({ field, index }) => [field, index])),
})

const recordOf = (
  { desk }: Office,
  confirmed: Confirmed,
  candidates: Candidate[],
): Omit<SetupRecord, 'shown'> => {
  const before = readSetup(desk.documentStore)
  const [lead, ...others] = candidates.filter(({ role }) => role === 'items').map(sheetRecord)
  if (lead === undefined) throw new Error('Nothing was confirmed')
  return {
    documentId: desk.documentId,
    sheets: [lead, ...others],
    beside: candidates.flatMap(candidate =>
      candidate.role === 'items' ? [] : [{ ...sheetRecord(candidate), role: candidate.role }],
    ),
    style: confirmed.style,
    currency: confirmed.currency,
    // Where receipts say what is paid a blank row says nothing: no colour may take it for unpaid.
    blankPaidIsZero: confirmed.blankPaidIsZero && !isFed(candidates),
    ...termsKept(confirmed, before),
  }
}

/** The rules of 付款周期 stay; of the terms what only repeats our own reading is not kept, so that it follows them. */
const termsKept = (
  confirmed: Confirmed,
  before: SetupRecord | null,
): Pick<SetupRecord, 'terms' | 'due' | 'dueBefore'> => {
  const due = dueRulesOf(before ?? {})
  const said = Object.fromEntries(confirmed.terms.map(({ text, terms }) => [termsText(text), terms]))
  const terms = withoutOwn(said, due, before === null ? {} : saidTerms(before))
  const { dueBefore } = before ?? {}
  return dueBefore === undefined ? { terms, due } : { terms, due, dueBefore }
}

const isFed = (candidates: readonly Candidate[]): boolean =>
  candidates.some(({ role }) => role === 'receipts') &&
  !candidates.some(
    ({ role, confirmed: { columns } }) => role === 'items' && saysPaid(columns.map(({ field }) => field)),
  )

const sheetRecord = ({ confirmed, preview }: Candidate): SheetRecord => {
  const { sheetId, headerRow, columns, units, dateOrders } = confirmed
  const texts = headerTexts(preview.display, headerRow)
  return {
    sheetId,
    sheet: preview.sheet,
    headerRow,
    headers: Object.fromEntries(columns.map(({ field, index }) => [field, texts[index - 1] ?? ''])),
    units: Object.fromEntries(units.map(({ field, factor }) => [field, factor])),
    dateOrders: Object.fromEntries(dateOrders.map(({ field, order }) => [field, order])),
    archive: false,
  }
}

/** The hourly job stays with the colleague who has it; taking it over is asked for in 催款, not here. */
const settleHourly = ({ desk, settings }: Office, wanted: boolean): SetupResult['hourly'] => {
  if (hourlyOwner(desk) !== null && !isMine(desk)) return 'someone-else'
  if (!wanted) {
    // Unattended sending, telling the owners and 早报 need the job too.
    if (sendingRecord(desk) !== null || settings.verify.nudge || settings.briefing.on) return 'on'
    if (isMine(desk)) {
      releaseHourly(desk)
      showBeat(desk)
    }
    return 'off'
  }
  takeHourly(desk)
  return 'on'
}
