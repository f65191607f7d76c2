// 设置向导, first half: what the add-on understands of a sheet and of those like it. Writes nothing.
import type { Input } from '../../../contract/inputs'
import type { AlikeSheet, BesideSheet, DraftColumn, SetupDraft } from '../../../contract/setup'
import { type Outcome, ok, problem } from '../../answer'
import { readBookRecords } from '../../books/record'
import { isMine } from '../../hourly'
import type { Desk, Office, SheetPreview, SheetTop } from '../../ports'
import { alikeHeaderRow, alikeSheet, type Lead } from '../../setup/alike'
import { besideSheet, tableKind } from '../../setup/beside'
import { HEADER_ROWS, headerTexts } from '../../setup/header-lines'
import { asRecalled, recallColumns } from '../../setup/recalled'
import {
  correctedColumns,
  countBlankPaid,
  draftColumns,
  draftTerms,
  dueColumnState,
  findHeaderRow,
  guessCurrency,
  guessStyle,
  namesOnlyUnpaid,
  type UnderstoodSheet,
} from '../../setup/understand'
import { readSetup, type SetupRecord } from '../../setup-record'
import { dueRulesOf } from '../../terms/said'

export const readForSetup = (office: Office, asked: Input<'setup.read'>): Outcome<SetupDraft> => {
  const { desk, settings } = office
  const setup = readSetup(desk.documentStore)
  // 归档 is the ledger's already, and 交易, 服务 and 费用 are not.
  const aside = new Set([
    ...(setup?.sheets ?? []).filter(one => one.archive).map(({ sheetId }) => sheetId),
    ...readBookRecords(desk).map(({ sheetId }) => sheetId),
  ])
  const tops = desk.adoption.tops().filter(({ id }) => !aside.has(id))
  const preview = leadOf(desk, tops, asked.sheetId ?? setup?.sheets[0].sheetId ?? null)
  if (preview === null) return problem('sheet-gone', setup?.sheets[0].sheet ?? '')

  const headerRow = asked.headerRow || findHeaderRow(preview)
  const understood = headerRow === 0 ? [] : understand(desk, preview, headerRow)
  const columns = asked.columns === undefined ? understood : correctedColumns(understood, asked.columns)
  const adopted = setup?.sheets.some(({ sheetId }) => sheetId === preview.sheetId) ? setup : null
  const lead: Lead = { preview, headerRow, columns }
  const others = headerRow === 0 ? [] : sheetsLike(desk, lead, { tops, adopted })
  const sheets = [
    { preview, columns, rows: preview.values.slice(headerRow) },
    ...others.map(({ preview: other, alike }) => ({
      preview: other,
      columns: alike.columns,
      rows: other.values.slice(alike.headerRow),
    })),
  ]
  const beside = headerRow === 0 ? [] : sheetsBeside(desk, sheets, { tops, adopted })
  const besideRows = beside.map(({ preview: { values }, draft }) => ({
    columns: draft.columns,
    rows: values.slice(draft.headerRow),
    role: draft.role,
  }))
  const lists = besideRows.filter(({ role }) => role === 'customers')
  const listsTerms = lists.some(list => list.columns.some(({ field }) => field === 'terms'))
  const style = guessStyle(columns)
  const filled = preview.values.slice(headerRow).filter(row => row.some(cell => cell !== '')).length
  return ok({
    sheets: tops.map(({ id, name, rows }) => ({
      id,
      name,
      rows: id === preview.sheetId ? filled : Math.max(rows - 1, 0),
    })),
    sheetId: preview.sheetId,
    sheetName: preview.sheet,
    headerRow,
    rows: filled,
    goal: setup === null ? null : settings.goal,
    // What was confirmed once holds until the columns say something else.
    style: style === guessStyle(understood) ? (adopted?.style ?? style) : style,
    currency: adopted?.currency ?? guessCurrency(columns, desk.locale),
    columns,
    alike: others.map(({ alike }) => alike),
    beside: beside.map(({ draft }) => draft),
    terms: draftTerms([...sheets, ...lists], adopted?.terms ?? {}, {
      ...dueRulesOf(adopted ?? {}),
      statementDay: null,
    }),
    blankPaid: sheets.reduce((count, sheet) => count + countBlankPaid(sheet), 0),
    blankPaidIsZero: adopted?.blankPaidIsZero ?? namesOnlyUnpaid(columns),
    dueColumn: dueColumnOf(sheets.map(sheet => dueColumnState(sheet.preview, sheet, listsTerms))),
    openColumn: sheets.some(sheet => sheet.preview.remembered.openColumn !== null),
    dailyTotals: setup === null || isMine(desk),
  })
}

/** The sheet asked for, else the one looked at: when that is 客户 or 收款, the first ledger there is. */
const leadOf = (
  { adoption }: Desk,
  tops: readonly SheetTop[],
  wanted: number | null,
): SheetPreview | null => {
  const looked = adoption.preview(wanted)
  if (wanted !== null || looked === null) return looked
  const kind = tableKind(looked.display.slice(0, HEADER_ROWS))
  if (kind === null || kind.role === 'items') return looked
  const ledger = tops.find(({ display }) => tableKind(display)?.role === 'items')
  return (ledger && adoption.preview(ledger.id)) ?? looked
}

/** By our marks where the sheet was set up before, else as this person once said of the same headers, else by what we know. */
const understand = (desk: Desk, preview: SheetPreview, headerRow: number): DraftColumn[] => {
  const { remembered } = preview
  const isNew = remembered.headerRow === null
  const columns = isNew ? recallColumns(desk, headerTexts(preview.display, headerRow)) : null
  if (columns === null) return draftColumns(preview, headerRow)
  return asRecalled(draftColumns({ ...preview, remembered: { ...remembered, columns } }, headerRow), columns)
}

type Others = { tops: readonly SheetTop[]; adopted: SetupRecord | null }

/** Only sheets whose first rows have the lead's headers are read whole. */
const sheetsLike = (
  { adoption }: Desk,
  lead: Lead,
  { tops, adopted }: Others,
): { preview: SheetPreview; alike: AlikeSheet }[] =>
  tops.flatMap(({ id, display }) => {
    const isLead = id === lead.preview.sheetId
    const isAlike = !isLead && alikeHeaderRow({ display, remembered: NOTHING }, lead) !== null
    const preview = isAlike ? adoption.preview(id) : null
    if (preview === null) return []
    const known = {
      headerRow: findHeaderRow(preview),
      wasJoined: adopted?.sheets.some(({ sheetId }) => sheetId === id) ?? false,
      isNew: adopted === null,
    }
    return [{ preview, alike: alikeSheet(preview, lead, known) }]
  })

type Beside = { preview: SheetPreview; draft: BesideSheet }

/** Only sheets whose headers make them 客户 or 收款, or that were adopted as such, are read whole. */
const sheetsBeside = (
  { adoption }: Desk,
  ledger: readonly (UnderstoodSheet & { preview: SheetPreview })[],
  { tops, adopted }: Others,
): Beside[] => {
  const taken = new Set(ledger.map(({ preview }) => preview.sheetId))
  const found = tops.flatMap(({ id, display }): Beside[] => {
    if (taken.has(id)) return []
    const before = adopted?.beside.find(({ sheetId }) => sheetId === id)
    const kind = before ?? tableKind(display)
    if (kind === null || kind.role === 'items') return []
    const preview = adoption.preview(id)
    if (preview === null) return []
    const headerRow = preview.remembered.headerRow ?? kind.headerRow
    const wasJoined = adopted === null ? null : before !== undefined
    const draft = besideSheet({ preview, role: kind.role, headerRow, wasJoined }, ledger)
    return draft === null ? [] : [{ preview, draft }]
  })
  const of = (role: BesideSheet['role']) => found.filter(({ draft }) => draft.role === role)
  return [...of('customers'), ...of('receipts')]
}

const NOTHING: SheetPreview['remembered'] = {
  headerRow: null,
  columns: {},
  dueColumn: null,
  openColumn: null,
  role: null,
}

/** Offered where one of the sheets needs it. */
const dueColumnOf = (states: readonly SetupDraft['dueColumn'][]): SetupDraft['dueColumn'] =>
  (['offered', 'present'] as const).find(state => states.includes(state)) ?? 'not-needed'
