// The files as they go to Google, and a way to load Code.js where every service refuses to be touched.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import gas from 'gas-local'
import { distFolder } from '../../build/project.mjs'

export const builtFile = (name: string): string => readFileSync(join(distFolder, name), 'utf8')

/** The page's code as the browser gets it. */
export function pageScript(): string {
  const [, script = ''] = builtFile('Sidebar.html').match(/<script>([\s\S]*)<\/script>/) ?? []
  return script
}

const serviceNames = [
  'SpreadsheetApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'MailApp',
  'ScriptApp',
  'Session',
  'Utilities',
  'HtmlService',
  'UrlFetchApp',
  'Logger',
  'console',
]

/** An object with these members; touching any other throws its name. */
export function only(name: string, members: Record<string, unknown> = {}): unknown {
  return new Proxy(members, {
    get(target, member) {
      if (typeof member === 'string' && Object.hasOwn(target, member)) return target[member]
      throw new Error(`${name}.${String(member)} was touched`)
    },
  })
}

/** Loads Code.js with the given services; all others, and Intl, are not to be touched. */
export function loadBundle(services: Record<string, unknown> = {}): Record<string, unknown> {
  const untouchable = Object.fromEntries(serviceNames.map(name => [name, only(name)]))
  return gas.require(distFolder, {
    ...untouchable,
    Intl: undefined,
    ...services,
    __proto__: gas.globalMockDefault,
  })
}

/** Names that loading Code.js adds to the project's global scope. */
export function addedGlobals(): string[] {
  const given = new Set(['Intl', ...serviceNames])
  return Object.keys(loadBundle()).filter(name => !given.has(name))
}
