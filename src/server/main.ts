// Entry points: what menus, triggers and the page can call. Nothing else of the bundle is reachable, and nothing runs at load.
import type { RefreshResult } from '../contract/home'
import type { Language } from '../contract/shapes'
import type { PlaceId } from '../contract/vocabulary'
import { functionText } from '../text/functions'
import { type MenuText, menuText } from '../text/menu/index'
import { problem } from './answer'
import { agingBuckets } from './functions/aging-bucket'
import { customerFigures } from './functions/customer-figure'
import type { Answer } from './functions/ranges'
import { workdayDue } from './functions/workday-due'
import { noteNoDocument, openDesk } from './google/desk'
import { accountLanguage, alertPerson, showMenu, showSidebar, toast } from './google/page'
import { guarded, logBug, problemText } from './guard'
import { runHour } from './jobs'
import { MENU } from './menu'
import type { Office, Store } from './ports'
import { answer } from './rpc'
import { readSettings } from './settings'
import { writeAccountSheet } from './tasks/customer/sheet'
import { refreshAll } from './tasks/refresh'

/** One static menu in every authorisation mode: it asks Google for nothing but the account's language. */
export function onOpen(): void {
  showMenu(MENU, accountLanguage())
}

export function onInstall(): void {
  onOpen()
}

export function openHome(): void {
  openAt('home')
}

export function openSetup(): void {
  openAt('setup')
}

export function openReminders(): void {
  openAt('reminders')
}

export function checkData(): void {
  openAt('data')
}

export function refreshWarnings(): void {
  guarded(accountLanguage, () => {
    const office = openOffice()
    const { language } = office.desk.person
    const text = menuText(language)
    const done = refreshAll(office, { wish: 'first' })
    if (done.ok) toast(refreshedText(done.value, text), text.name)
    else alertPerson(text.name, problemText(done.problem, language))
  })
}

export function makeSummary(): void {
  guarded(accountLanguage, () => {
    const office = openOffice()
    const { language } = office.desk.person
    const { name, summary } = menuText(language)
    const done = writeAccountSheet(office, { customer: null, overwrite: false })
    if (!done.ok) return alertPerson(name, problemText(done.problem, language))
    const { status } = done.value
    if (status === 'made' || status === 'replaced') toast(summary[status](done.value.sheet), name)
    else alertPerson(name, summary[status])
  })
}

const refreshedText = ({ rows, warnings, board }: RefreshResult, text: MenuText): string => {
  const refreshed =
    warnings === null
      ? text.refreshedWithoutList(rows)
      : text.refreshed(rows, warnings.opened, warnings.closed)
  return refreshed + text.board[board.state]
}

/** The clock trigger: no person is watching, so it logs and never asks. */
export function onHour(): void {
  try {
    const desk = openDesk(chosenLanguage)
    if (desk === null) {
      console.warn('The clock trigger found no active spreadsheet; nothing was done.')
      noteNoDocument()
      return
    }
    runHour({ desk, settings: readSettings(desk.documentStore) })
  } catch (error) {
    logBug(error)
  }
}

/** The page's only call: JSON text of {method, input} → JSON text of an Answer. */
export function rpc(json: string): string {
  try {
    return JSON.stringify(answer(json, openOffice))
  } catch (error) {
    return JSON.stringify(problem('bug', logBug(error).slice(0, 2000)))
  }
}

const chosenLanguage = (store: Store): Language => readSettings(store).language ?? accountLanguage()

const openOffice = (): Office => {
  const desk = openDesk(chosenLanguage)
  if (desk === null) throw new Error('No active spreadsheet')
  return { desk, settings: readSettings(desk.documentStore) }
}

const openAt = (place: PlaceId): void =>
  guarded(accountLanguage, () => {
    const { language } = openOffice().desk.person
    showSidebar(place, menuText(language).name, language)
  })

/**
 * 逾期天数所在的账龄区间，按账期管家里设的区间。 The aging bucket of days past due, by the edges set in Zhangqi.
 *
 * @param {A2:A100} days 逾期天数，可以是一整列。 Days past due; a whole column is one call.
 * @return 每个天数的区间，例如「31–60 天」。 The bucket of each, such as “31–60 days”.
 * @customfunction
 */
export function ZQ_AGING(days: unknown): Answer {
  return inCell(office => agingBuckets(office, days))
}

/**
 * 顺延到工作日的到期日：遇周末和法定节假日往后推，调休上班算工作日。 The due date moved to the next workday, by weekends, announced holidays and your own.
 *
 * @param {A2:A100} dates 日期，可以是一整列。 Dates; a whole column is one call.
 * @param {30} days 先往后数多少个自然日，不填是 0。 Calendar days added first; blank for none.
 * @return 每个日期的到期日。 The due date of each.
 * @customfunction
 */
export function ZQ_WORKDAY(dates: unknown, days?: unknown): Answer {
  return inCell(office => workdayDue(office, dates, days))
}

/**
 * 按名称取客户的一个数字，和账期管家里的一致。 A figure of customers by name, as Zhangqi has it.
 *
 * @param {A2:A100} customers 客户名称，可以是一整列。 Names; a whole column is one call.
 * @param {"未付"} figure 未付、逾期、最久逾期天数、未付笔数。 balance, overdue, oldest or items.
 * @param {客户台账!A:Z} ledger 台账的数据区域：它一改，这里才会重算。 The ledger’s range: a change there computes this anew.
 * @return 每位客户的数字。 The figure of each customer.
 * @customfunction
 */
export function ZQ_CUSTOMER(customers: unknown, figure: unknown, ledger: unknown): Answer {
  return inCell(office => customerFigures(office, customers, [figure, ledger]))
}

/** A function in a cell may only read, and says what is wrong in the cell. */
const inCell = (answerOf: (office: Office) => Answer): Answer => {
  try {
    return answerOf(openOffice())
  } catch (error) {
    logBug(error)
    return functionText(accountLanguage()).failed
  }
}
