// The menu under Extensions: what each item is called and which function of main.ts it runs.
import type { Language } from '../contract/shapes'
import { menuText } from '../text/menu/index'

const zh = menuText('zh-CN').items
const en = menuText('en').items

export type MenuItem = { label: Record<Language, string>; run: string }

/** `run` names a function of main.ts; the build compares. */
export const MENU: readonly MenuItem[] = [
  { label: { 'zh-CN': zh.openHome, en: en.openHome }, run: 'openHome' },
  { label: { 'zh-CN': zh.openSetup, en: en.openSetup }, run: 'openSetup' },
  { label: { 'zh-CN': zh.refreshWarnings, en: en.refreshWarnings }, run: 'refreshWarnings' },
  { label: { 'zh-CN': zh.openReminders, en: en.openReminders }, run: 'openReminders' },
  { label: { 'zh-CN': zh.checkData, en: en.checkData }, run: 'checkData' },
  { label: { 'zh-CN': zh.makeSummary, en: en.makeSummary }, run: 'makeSummary' },
]
