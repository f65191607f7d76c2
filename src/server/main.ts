// Entry points: what menus, triggers and the page can call. Nothing else of the bundle is reachable, and nothing runs at load.
import type { RefreshResult } from '../contract/home'
import type { Language } from '../contract/shapes'
import type { PlaceId } from '../contract/vocabulary'
import { type MenuText, menuText } from '../text/menu/index'
import { problem } from './answer'
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
