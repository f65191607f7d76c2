// Ui: menus, alerts and the sidebar, and HtmlService, which makes what the sidebar shows.
import { requireEnabled, requireScope, requireWindow } from '../runtime/rights'
import type { Run } from '../runtime/run'
import { fail, pass, releaseLocks } from '../runtime/run'
import type { Alert, AlertAnswer, MenuItem } from '../types'
import { enumObject, enumOf } from './enums'
import { innerOf, offer } from './offer'

type GoogleUi = GoogleAppsScript.Base.Ui
type GoogleMenu = GoogleAppsScript.Base.Menu
type GoogleHtml = GoogleAppsScript.HTML.HtmlOutput

export function uiObject(run: Run): GoogleUi {
  requireWindow(run, 'SpreadsheetApp.getUi()')
  return offer<GoogleUi>(run, {
    kind: 'Ui',
    members: {
      Button: enumObject(run, 'Button') as GoogleUi['Button'],
      ButtonSet: enumObject(run, 'ButtonSet') as GoogleUi['ButtonSet'],
      createAddonMenu: () => menuObject(run),
      createMenu: () => menuObject(run),
      alert: (...args: unknown[]) => enumOf(run, 'Button', alert(run, args)),
      showSidebar: (html: unknown) => {
        requireScope(run, 'Ui.showSidebar', 'script.container.ui')
        const output = innerOf<HtmlInner>(run, html, 'HtmlOutput')
        run.record.sidebar = { title: output.title, html: output.content }
      },
    },
  })
}

function menuObject(run: Run): GoogleMenu {
  const items: MenuItem[] = []
  const menu: GoogleMenu = offer<GoogleMenu>(run, {
    kind: 'Menu',
    members: {
      addItem: (label: string, functionName: string) => {
        items.push({ label, functionName })
        return menu
      },
      addSeparator: () => menu,
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

/** Five seconds pass until the person answers; the locks of the run do not survive that. */
function alert(run: Run, args: unknown[]): AlertAnswer {
  requireScope(run, 'Ui.alert', 'script.container.ui')
  const texts = args.filter(arg => typeof arg === 'string')
  const [title, prompt] = texts.length > 1 ? texts : ['', texts[0]]
  const shown = { title: title ?? '', prompt: prompt ?? '' }
  const buttons = BUTTONS[String(args.find(arg => typeof arg === 'object') ?? 'OK')] ?? ['OK']
  const answer = run.account.answers.shift() ?? run.world.answerAlert?.({ ...shown, buttons }) ?? 'CLOSE'
  run.record.alerts.push({ ...shown, answer })
  releaseLocks(run)
  pass(run, 5_000)
  return answer
}

type HtmlInner = { title: string; content: string }

export function htmlService(run: Run): GoogleAppsScript.HTML.HtmlService {
  return offer<GoogleAppsScript.HTML.HtmlService>(run, {
    kind: 'HtmlService',
    members: {
      createHtmlOutput: (content = '') => htmlObject(run, { title: '', content: String(content) }),
      createHtmlOutputFromFile: (name: string) => htmlObject(run, { title: '', content: fileOf(run, name) }),
      createTemplateFromFile: (name: string) => templateObject(run, fileOf(run, name)),
    },
  })
}

function fileOf(run: Run, name: string): string {
  requireEnabled(run, 'HtmlService')
  try {
    return run.world.bundle.html(name)
  } catch {
    return fail(`No HTML file named ${name} was found.`)
  }
}

function htmlObject(run: Run, inner: HtmlInner): GoogleHtml {
  const output: GoogleHtml = offer<GoogleHtml>(run, {
    kind: 'HtmlOutput',
    inner,
    members: {
      getContent: () => inner.content,
      setContent: (content: string) => {
        inner.content = content
        return output
      },
      append: (content: string) => {
        inner.content += content
        return output
      },
      getTitle: () => inner.title,
      setTitle: (title: string) => {
        inner.title = title
        return output
      },
      // A sidebar is 300 pixels wide whatever is asked for.
      setWidth: () => output,
    },
  })
  return output
}

function templateObject(run: Run, content: string) {
  return offer<GoogleAppsScript.HTML.HtmlTemplate>(run, {
    kind: 'HtmlTemplate',
    members: {
      getRawContent: () => content,
      evaluate: () => {
        if (/<\?/.test(content)) fail('HtmlTemplate.evaluate with scriptlets is not offered by this host')
        return htmlObject(run, { title: '', content })
      },
    },
  })
}
