// The outermost layer of every entry point: a bug is logged with its stack and told to the person in plain words.

import type { RpcProblem } from '../contract/outputs'
import type { Language } from '../contract/shapes'
import { menuText } from '../text/menu/index'
import { alertPerson } from './google/page'

export const logBug = (error: unknown): string => {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  console.error(text)
  return text
}

/** Menu items: the person gets an alert, Google's list of executions the stack. */
export const guarded = (language: () => Language, work: () => void): void => {
  try {
    work()
  } catch (error) {
    logBug(error)
    const text = menuText(language())
    alertPerson(text.name, text.failed)
  }
}

/** The sentence for expected trouble outside the sidebar. */
export const problemText = ({ code, values }: RpcProblem, language: Language): string => {
  const text = menuText(language)
  const list = values.join(language === 'en' ? ', ' : '、')
  if (code === 'not-set-up') return text.notSetUp
  if (code === 'sheet-gone') return text.sheetGone(list)
  if (code === 'columns-missing') return text.columnsMissing(list)
  if (code === 'columns-doubled') return text.columnsDoubled(list)
  if (code === 'no-permission') return text.noPermission
  return code === 'busy' ? text.busy : text.failed
}
