// What a person sees outside the cells: the menu, the sidebar, a passing note, an alert.
import type { Language } from '../../contract/shapes'
import type { PlaceId } from '../../contract/vocabulary'
import type { MenuItem } from '../menu'

/** The page of the build says where it opens in this attribute. */
const PLACE_ATTRIBUTE = 'data-place="home"'

export const showMenu = (items: readonly MenuItem[], language: Language): void => {
  const menu = SpreadsheetApp.getUi().createAddonMenu()
  for (const { label, run } of items) menu.addItem(label[language], run)
  menu.addToUi()
}

export const showSidebar = (place: PlaceId, title: string, language: Language): void => {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').getContent()
  const placed = page.replace(PLACE_ATTRIBUTE, `data-place="${place}" data-language="${language}"`)
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(placed).setTitle(title))
}

export const toast = (message: string, title: string): void => {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, title, 8)
}

export const alertPerson = (title: string, message: string): void => {
  const ui = SpreadsheetApp.getUi()
  ui.alert(title, message, ui.ButtonSet.OK)
}

/** The language of the person's Google account: allowed in every authorisation mode. */
export const accountLanguage = (): Language =>
  Session.getActiveUserLocale().toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
