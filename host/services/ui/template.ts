// HtmlTemplate: <? … ?> runs, <?= … ?> prints escaped, <?!= … ?> prints as it is; the template's own properties are variables in it.
// Source: developers.google.com/apps-script/guides/html/templates.
import { Script } from 'node:vm'
import type { Run } from '../../runtime/run'
import { fail, serviceCall } from '../../runtime/run'
import { escaped, htmlObject } from './html'

type GoogleTemplate = GoogleAppsScript.HTML.HtmlTemplate

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g

/** The template as scripts hold it: `template.name = value` sets a variable, so it is not closed as other service objects are. */
export function templateObject(run: Run, content: string): GoogleTemplate {
  const variables = new Map<string, unknown>()
  const methods: Record<string, () => unknown> = {
    getRawContent: () => content,
    evaluate: () => htmlObject(run, evaluated(run, content, variables)),
  }
  run.world.offered.set('HtmlTemplate', new Set(Object.keys(methods)))
  const calls = new Map(
    Object.entries(methods).map(([name, act]) => [name, () => serviceCall(run, `HtmlTemplate.${name}`, act)]),
  )
  const template = new Proxy(Object.create(null), {
    get: (_target, key) => {
      if (typeof key === 'symbol') return undefined
      if (key === 'toString') return () => 'HtmlTemplate'
      return calls.get(key) ?? variables.get(key)
    },
    set: (_target, key, value) => {
      if (typeof key === 'string') variables.set(key, value)
      return true
    },
  })
  run.inner.set(template, { kind: 'HtmlTemplate', inner: content })
  return template
}

/** Only text of elements and attributes is escaped here; Google also knows how to escape inside scripts and styles. */
function checkPlace(content: string, at: number): void {
  const before = content.slice(0, at).toLowerCase()
  const inside = (tag: string) => before.lastIndexOf(`<${tag}`) > before.lastIndexOf(`</${tag}`)
  if (inside('script') || inside('style'))
    fail('HtmlTemplate.evaluate with <?= ?> inside a script or style is not offered by this host')
}

/** JavaScript that prints the template through `__print(text)` and `__escape(text)`. */
function codeOf(content: string): string {
  let code = ''
  let end = 0
  for (const match of content.matchAll(SCRIPTLET)) {
    const [whole, mark, inside = ''] = match
    code += `__print(${JSON.stringify(content.slice(end, match.index))});`
    if (mark === '=') checkPlace(content, match.index)
    if (mark === undefined) code += `${inside}\n`
    else code += `__print(${mark === '=' ? '__escape' : 'String'}(${inside.trim().replace(/;$/, '')}));`
    end = match.index + whole.length
  }
  return `${code}__print(${JSON.stringify(content.slice(end))});`
}

const FUNCTION = new Script('Function')

function evaluated(run: Run, content: string, variables: Map<string, unknown>): string {
  let text = ''
  const print = (part: unknown) => {
    text += String(part)
  }
  const names = ['__print', '__escape', ...variables.keys()]
  const values = [print, (part: unknown) => escaped(String(part)), ...variables.values()]
  const Maker = FUNCTION.runInContext(run.realm.global) as FunctionConstructor
  // The template's code is the script's own: its service calls count like any other.
  const { depth } = run
  run.depth = 0
  try {
    new Maker(...names, codeOf(content))(...values)
  } finally {
    run.depth = depth
  }
  return text
}
