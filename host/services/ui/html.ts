// HtmlService: pages for the sidebar and dialogs, from text, files and templates.
// Source: developers.google.com/apps-script/reference/html and …/guides/html/templates.
import { requireEnabled } from '../../runtime/rights'
import type { Run } from '../../runtime/run'
import { fail } from '../../runtime/run'
import { offer } from '../offer'
import { templateObject } from './template'

type GoogleHtml = GoogleAppsScript.HTML.HtmlOutput

export type HtmlInner = { title: string; content: string }

export function htmlService(run: Run): GoogleAppsScript.HTML.HtmlService {
  return offer<GoogleAppsScript.HTML.HtmlService>(run, {
    kind: 'HtmlService',
    members: {
      createHtmlOutput: (content = '') => htmlObject(run, String(content)),
      createHtmlOutputFromFile: (name: string) => htmlObject(run, fileOf(run, name)),
      createTemplate: (content: string) => templateObject(run, String(content)),
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

export function htmlObject(run: Run, content: string): GoogleHtml {
  const inner: HtmlInner = { title: '', content }
  const size: { width: number | null; height: number | null } = { width: null, height: null }
  const having = (change: () => void) => {
    change()
    return output
  }
  const output: GoogleHtml = offer<GoogleHtml>(run, {
    kind: 'HtmlOutput',
    inner,
    members: {
      getContent: () => inner.content,
      setContent: (text: string) =>
        having(() => {
          inner.content = String(text)
        }),
      append: (text: string) =>
        having(() => {
          inner.content += String(text)
        }),
      appendUntrusted: (text: string) =>
        having(() => {
          inner.content += escaped(String(text))
        }),
      clear: () =>
        having(() => {
          inner.content = ''
        }),
      getTitle: () => inner.title,
      setTitle: (title: string) =>
        having(() => {
          inner.title = String(title)
        }),
      // For dialogs; a sidebar is 300 pixels wide whatever is asked for.
      setWidth: (width: number) =>
        having(() => {
          size.width = width
        }),
      setHeight: (height: number) =>
        having(() => {
          size.height = height
        }),
      getWidth: () => size.width,
      getHeight: () => size.height,
    },
  })
  return output
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML, in an element or a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, mark => ENTITIES[mark] ?? mark)
}
