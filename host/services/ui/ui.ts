// Ui: menus, questions to the person, dialogs and the sidebar. Source: developers.google.com/apps-script/reference/base/ui.
import { requireScope, requireWindow } from '../../runtime/rights'
import type { Run } from '../../runtime/run'
import { fail, pass, releaseLocks } from '../../runtime/run'
import type { Alert, AlertAnswer, MenuItem, PromptAnswer } from '../../types'
import { enumObject, enumOf } from '../enums'
import { innerOf, isOffered, offer } from '../offer'
import type { HtmlInner } from './html'

type GoogleUi = GoogleAppsScript.Base.Ui
type GoogleMenu = GoogleAppsScript.Base.Menu
type GooglePromptResponse = GoogleAppsScript.Base.PromptResponse

/** A person takes this long to answer. ~ */
const ANSWER_MS = 5_000

export function uiObject(run: Run): GoogleUi {
  requireWindow(run, 'SpreadsheetApp.getUi()')
  const showDialog = (member: string) => (html: unknown, title: unknown) => {
    requireScope(run, `Ui.${member}`, 'script.container.ui')
    run.record.dialog = { title: String(title), html: contentOf(run, html).content }
  }
  return offer<GoogleUi>(run, {
    kind: 'Ui',
    members: {
      Button: enumObject(run, 'Button') as GoogleUi['Button'],
      ButtonSet: enumObject(run, 'ButtonSet') as GoogleUi['ButtonSet'],
      createAddonMenu: () => menuObject(run),
      createMenu: (caption: string) => menuObject(run, String(caption)),
      alert: (...args: unknown[]) => enumOf(run, 'Button', alert(run, args)),
      prompt: (...args: unknown[]) => promptResponse(run, prompt(run, args)),
      showModalDialog: showDialog('showModalDialog'),
      showModelessDialog: showDialog('showModelessDialog'),
      showSidebar: (html: unknown) => {
        requireScope(run, 'Ui.showSidebar', 'script.container.ui')
        const { title, content } = contentOf(run, html)
        run.record.sidebar = { title, html: content }
      },
    },
  })
}

function contentOf(run: Run, html: unknown): HtmlInner {
  return typeof html === 'string' ? { title: '', content: html } : innerOf<HtmlInner>(run, html, 'HtmlOutput')
}

/** Items and separators as they are added; a submenu's items carry its name before their own. */
function menuObject(run: Run, caption = ''): GoogleMenu {
  const items: MenuItem[] = []
  const menu: GoogleMenu = offer<GoogleMenu>(run, {
    kind: 'Menu',
    inner: { caption, items },
    members: {
      addItem: (label: string, functionName: string) => {
        items.push({ label, functionName })
        return menu
      },
      addSeparator: () => menu,
      addSubMenu: (sub: unknown) => {
        const inner = innerOf<{ caption: string; items: MenuItem[] }>(run, sub, 'Menu')
        for (const { label, functionName } of inner.items)
          items.push({ label: `${inner.caption} ▸ ${label}`, functionName })
        return menu
      },
      addToUi: () => {
        run.file.menus.set(run.account.email, items)
      },
    },
  })
  return menu
}

const BUTTONS: Record<string, Alert['buttons']> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
}

/** (prompt), (prompt, buttons) or (title, prompt, buttons). */
function questionOf(run: Run, args: unknown[], member: string): Alert {
  requireScope(run, `Ui.${member}`, 'script.container.ui')
  const set = args.find(arg => isOffered(run, arg, 'ButtonSet'))
  const texts = args.filter(arg => arg !== set).map(String)
  if (texts.length === 0 || texts.length > 2)
    fail(`The parameters don't match the method signature for Ui.${member}.`)
  const [title, text] = texts.length > 1 ? texts : ['', texts[0]]
  return { title: title ?? '', prompt: text ?? '', buttons: BUTTONS[String(set ?? 'OK')] ?? ['OK'] }
}

function alert(run: Run, args: unknown[]): AlertAnswer {
  const question = questionOf(run, args, 'alert')
  const prepared = run.account.answers.shift()
  const answer =
    (typeof prepared === 'object' ? prepared.button : prepared) ??
    run.world.answerAlert?.(question) ??
    'CLOSE'
  answered(run, question, answer)
  return answer
}

/** Only prepared answers: a page has no field for it yet, and the window is then closed. */
function prompt(run: Run, args: unknown[]): PromptAnswer {
  const question = questionOf(run, args, 'prompt')
  const prepared = run.account.answers.shift() ?? 'CLOSE'
  const answer = typeof prepared === 'object' ? prepared : { button: prepared, text: '' }
  answered(run, question, answer.button)
  return answer
}

/** The run stands still until the person answers; its locks do not survive that. */
function answered(run: Run, { title, prompt: text }: Alert, answer: AlertAnswer): void {
  run.record.alerts.push({ title, prompt: text, answer })
  releaseLocks(run)
  pass(run, ANSWER_MS)
}

function promptResponse(run: Run, { button, text }: PromptAnswer): GooglePromptResponse {
  return offer<GooglePromptResponse>(run, {
    kind: 'PromptResponse',
    members: {
      getSelectedButton: () => enumOf(run, 'Button', button),
      getResponseText: () => text,
    },
  })
}
