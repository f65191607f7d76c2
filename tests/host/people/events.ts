// Opens the bundle that writes down its events, and reads what it wrote.
import { join } from 'node:path'
import type { Host, HostOptions } from '../../../host'
import { type Cells, openWith, script } from '../open'

export const EVENTS = join('tests', 'host', 'fixtures', 'events')

export function openEvents(rows: Cells, options: Partial<HostOptions> = {}): Host {
  return openWith(rows, { bundle: EVENTS, ...options })
}

export type Told = { handler: string; [part: string]: unknown }

/** What the handlers wrote since the last time, oldest first. */
export function told(host: Host): Told[] {
  const { told = '[]' } = host.properties('document')
  script(host, "PropertiesService.getDocumentProperties().deleteProperty('told')")
  return JSON.parse(told)
}

export function trigger(
  host: Host,
  handler: string,
  on: 'onEdit' | 'onChange' | 'onOpen',
  email = host.owner,
) {
  const text = `ScriptApp.newTrigger('${handler}').forSpreadsheet(SpreadsheetApp.getActive()).${on}().create()`
  script(host, text, email)
}
