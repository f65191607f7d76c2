// 检查数据: every cell that cannot be relied on, grouped by cause, the score, and the columns as they are understood.

import type { CheckView } from '../../../contract/data'
import type { Input } from '../../../contract/inputs'
import { listPrint } from '../../../core/audit/health'
import { unannouncedYears } from '../../../core/ledger/due/changes'
import { everyItem } from '../../../core/ledger/who/currencies'
import { ACCOUNT_PLAN } from '../../../tables/account-plan/account-plan'
import { INSTALMENTS } from '../../../tables/plans/instalments'
import { hasAccountPlan, readPlan } from '../../account-plan/rows'
import { type Outcome, ok, problem } from '../../answer'
import { latestIn } from '../../audit/acknowledged'
import { earlierScore, noteAudit } from '../../audit/audit-log'
import { besideHealth } from '../../audit/beside'
import { examine } from '../../audit/examine'
import { writable } from '../../audit/fixable'
import { bookFindings } from '../../books/findings'
import { knownClose } from '../../closing/closes'
import { columnLetter } from '../../column-letter'
import { pendingIn } from '../../four-eyes/pending'
import type { Office, SheetBinding } from '../../ports'
import { lastAct } from '../../undo/act'
import { workView } from '../../work/view'
import { staleIn } from '../freshness/view'
import { besideSheets, fieldsOf, type Loaded, loadLedger, loadSheets, lockedSheet } from '../load'

export const checkData = (office: Office, _: Input<'check'>): Outcome<CheckView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk } = office
  const { binding, ledger } = loaded.value
  const examined = examine(desk, loaded.value)
  if (lockedSheet(desk, loaded.value.sheets) === null) noteAudit(desk, examined, 'person')
  return ok({
    asOf: desk.today,
    sheets: [...binding.sheets, ...binding.beside].map(({ sheet }) => ({
      sheet,
      items: [...everyItem(ledger), ...ledger.beside].filter(row => row.sheet === sheet).length,
    })),
    rowsOfSums: ledger.rowsOfSums,
    health: examined.health,
    beside: besideHealth(examined, loaded.value),
    earlier: earlierScore(desk),
    groups: examined.open.map(group => ({ ...group, seen: listPrint(group.problems) })),
    acknowledged: examined.acknowledged.map(group => ({
      ...group,
      ...latestIn(group.problems, examined.known),
    })),
    fixable: writable(desk, loaded.value).length,
    lastAct: lastAct(desk),
    stale: staleIn(office, loaded.value).length,
    closing: knownClose(desk),
    pendingReview: office.settings.fourEyes.on ? pendingIn(office, loaded.value).length : null,
    unannounced: unannouncedIn(loaded.value, desk.today),
    archived: archivedIn(loaded.value),
    work: workView(desk),
    books: bookFindings(desk, loaded.value.books, examined.known),
    accountPlan: readPlan(desk, ledger)?.problems ?? [],
    columns: [...binding.sheets, ...binding.beside].flatMap(columnsOf),
  })
}

const unannouncedIn = ({ sheets, items }: Loaded, asOf: string): string[] => {
  const calendar = sheets[0]?.reading.workdays
  return calendar === undefined ? [] : unannouncedYears(items, { calendar, asOf })
}

const archivedIn = ({ binding, ledger }: Loaded): number | null => {
  const archive = binding.sheets.find(one => one.archive)
  return archive === undefined
    ? null
    : everyItem(ledger).filter(({ sheet }) => sheet === archive.sheet).length
}

export const columnsOf = ({ sheet, columns, headers }: SheetBinding): CheckView['columns'] =>
  fieldsOf(columns).map(field => ({
    sheet,
    field,
    header: headers[field] ?? '',
    letter: columnLetter(columns[field] ?? 1),
  }))

/** Puts the selection on the cell a problem names; on the first cell of the row where it names none. */
export const goToCell = (office: Office, { sheet, row, field }: Input<'goto'>): Outcome<{ a1: string }> => {
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const { ledger, helpers } = office.desk
  const bound = [...adopted.value, ...besideSheets(office)].find(one => one.bound.sheet === sheet)?.bound
  const isPlan = bound === undefined && Object.values<string>(INSTALMENTS.name).includes(sheet)
  if (isPlan && helpers.present().includes('instalments')) return ok({ a1: helpers.goTo('instalments', row) })
  const isAccountPlan = bound === undefined && Object.values<string>(ACCOUNT_PLAN.name).includes(sheet)
  if (isAccountPlan && hasAccountPlan(office.desk)) return ok({ a1: helpers.goTo('account-plan', row) })
  if (bound === undefined || row <= bound.headerRow || row > ledger.lastRow(bound.sheetId)) {
    return problem('customer-gone')
  }
  return ok({ a1: ledger.goTo(bound, row, field) })
}
