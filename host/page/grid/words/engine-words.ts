// Makes the engine speak Chinese. English needs nothing: it is the engine's own language.
import { setTranslationMethod } from '@odoo/o-spreadsheet'
import { MENU_WORDS } from './menu-words'
import { PANEL_WORDS } from './panel-words'

/** The Chinese for one of the engine's texts; the text itself where there is none. */
export const wordOf = (text: string): string => MENU_WORDS[text] ?? PANEL_WORDS[text] ?? text

/** Call before the first Model. */
export function speakChinese(): void {
  setTranslationMethod(
    (...[text]) => wordOf(text),
    () => true,
  )
}
