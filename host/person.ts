// A user of the document: opens it, clicks the menu, calls from the page, and works on the grid with their own hands.
import { apart, type SheetsDocument } from './document/document'
import {
  cellAt,
  columnAt,
  deleteHeaders,
  deleteTab,
  insertHeaders,
  moveColumns,
  pasteAt,
  renameTab,
  sortUnderHeader,
  typeInto,
} from './document/hands'
import { execute, type RunRequest } from './runtime/execute'
import { limitsOf } from './runtime/limits'
import { checkedArgument, returnedValue } from './runtime/page-values'
import type { Run } from './runtime/run'
import { bundleFunctions, type OpenFile, quotaDay, type World } from './runtime/world'
import { formatWallTime } from './runtime/zones'
import { enumOf } from './services/enums'
import { barring } from './services/spreadsheet/protections'
import { rangeObject } from './services/spreadsheet/range'
import { zoneFromA1 } from './services/spreadsheet/references'
import { spreadsheetObject } from './services/spreadsheet/spreadsheet'
import type { Execution, Person, RpcAnswer } from './types'

export function personOf(world: World, file: OpenFile, email: string): Person {
  const start = (request: Omit<RunRequest, 'world' | 'file' | 'email'>) =>
    execute({ world, file, email, ...request })
  const menu = () => file.menus.get(email) ?? []
  return {
    email,
    open: ({ authMode = 'LIMITED' } = {}) => {
      file.menus.delete(email)
      return start({ functionName: 'onOpen', kind: 'simple trigger', authMode, event: run => openEvent(run) })
    },
    install: () => start({ functionName: 'onInstall', kind: 'menu', event: run => openEvent(run) }),
    menu,
    click: label => {
      const item = menu().find(entry => entry.label === label)
      if (!item)
        throw new Error(
          `The menu has no item ${label}: ${menu()
            .map(entry => entry.label)
            .join(', ')}`,
        )
      return start({ functionName: item.functionName, kind: 'menu' })
    },
    call: (functionName, ...args) => callFromPage(world, start, { functionName, args }),
    rpc: (method, input = {}) => {
      const execution = callFromPage(world, start, {
        functionName: 'rpc',
        args: [JSON.stringify({ method, input })],
      })
      if (execution.error)
        throw new Error(`rpc ${method}: ${execution.error.message}\n${execution.error.stack}`)
      if (typeof execution.value !== 'string')
        throw new Error(`rpc ${method} returned ${String(execution.value)}`)
      return { ...execution, answer: JSON.parse(execution.value) as RpcAnswer }
    },
    run: (functionName, ...args) => start({ functionName, kind: 'editor', args }),
    answer: (...answers) => {
      world.people.get(email)?.answers.push(...answers)
    },
    triggers: () =>
      file.triggers
        .filter(trigger => trigger.user === email)
        .map(({ functionName, next }) => ({
          functionName,
          description: '',
          next: formatWallTime(next, file.document.zone),
        })),
    quotaLeft: () => {
      const { recipients, triggerMs } = quotaDay(world, email, world.now)
      const limits = limitsOf(world.account)
      return {
        mailsLeft: Math.max(0, limits.mailRecipients - recipients),
        triggerMinutesLeft: Math.max(0, Math.floor((limits.triggerMs - triggerMs) / 60_000)),
      }
    },
    ...apartEach(file.document, hands(world, file, email)),
  }
}

/** Whoever works by hand may do so in the middle of somebody's run. */
function apartEach<T extends Record<string, (...args: never[]) => unknown>>(
  document: SheetsDocument,
  acts: T,
): T {
  const wrapped = Object.entries(acts).map(([name, act]) => [
    name,
    (...args: never[]) => apart(document, () => act(...args)),
  ])
  return Object.fromEntries(wrapped) as T
}

type Start = (request: Omit<RunRequest, 'world' | 'file' | 'email'>) => Execution

/** google.script.run: top-level functions only, none ending in _, arguments and result as they may cross. */
function callFromPage(
  world: World,
  start: Start,
  { functionName, args }: { functionName: string; args: unknown[] },
): Execution {
  if (functionName.endsWith('_') || !bundleFunctions(world.bundle).has(functionName)) {
    throw new TypeError(`google.script.run.${functionName} is not a function`)
  }
  const execution = start({ functionName, kind: 'page', args: args.map(arg => checkedArgument(arg)) })
  return execution.error ? execution : { ...execution, value: returnedValue(execution.value) }
}

function openEvent(run: Run): unknown {
  return run.realm.adopt({
    authMode: enumOf(run, 'AuthMode', run.authMode),
    ...(run.authMode === 'NONE' ? {} : { source: spreadsheetObject(run) }),
  })
}

function hands(world: World, file: OpenFile, email: string) {
  const { document } = file
  const idOf = (name: string) => sheetIdOf(document, name)
  const allow = (sheet: string, a1: string) => {
    const place = zoneFromA1({ document }, { sheetId: idOf(sheet), a1 })
    const [bar] = barring({ document, file }, email, place)
    if (bar) throw new Error(`${email} may not edit ${sheet}!${a1}: it is protected`)
    return place
  }
  const edited = (sheet: string, a1: string, text?: string) => {
    if (!bundleFunctions(world.bundle).has('onEdit')) return undefined
    const place = zoneFromA1({ document }, { sheetId: idOf(sheet), a1 })
    return execute({
      world,
      file,
      email,
      functionName: 'onEdit',
      kind: 'simple trigger',
      authMode: 'LIMITED',
      event: run => editEvent(run, place, text),
    })
  }
  return {
    select: (sheet: string, a1: string) => {
      const place = zoneFromA1({ document }, { sheetId: idOf(sheet), a1 })
      file.selections.set(email, { sheetId: place.sheetId, a1 })
    },
    selection: () => {
      const { getters } = document.model
      const chosen = file.selections.get(email)
      const sheet = chosen && getters.tryGetSheet(chosen.sheetId)
      return sheet
        ? { sheet: sheet.name, a1: chosen.a1 }
        : { sheet: getters.getSheetName(getters.getVisibleSheetIds()[0] ?? ''), a1: 'A1' }
    },
    type: (sheet: string, a1: string, text: string) => {
      allow(sheet, a1)
      typeInto(document, { sheetId: idOf(sheet), ...cellAt(a1) }, text)
      return edited(sheet, a1, text)
    },
    paste: (sheet: string, a1: string, rows: string[][]) => {
      allow(sheet, a1)
      pasteAt(document, { sheetId: idOf(sheet), ...cellAt(a1) }, rows)
      return edited(sheet, a1)
    },
    sortRows: (sheet: string, column: string, direction: 'ascending' | 'descending' = 'ascending') =>
      sortUnderHeader(document, {
        sheetId: idOf(sheet),
        col: columnAt(column),
        descending: direction === 'descending',
      }),
    insertColumns: (sheet: string, before: string, count = 1) =>
      insertHeaders(document, { sheetId: idOf(sheet), dimension: 'COL', from: columnAt(before), count }),
    deleteColumns: (sheet: string, from: string, count = 1) =>
      deleteHeaders(document, { sheetId: idOf(sheet), dimension: 'COL', from: columnAt(from), count }),
    moveColumns: (sheet: string, from: string, count: number, before: string) =>
      moveColumns(document, { sheetId: idOf(sheet), from: columnAt(from), count, before: columnAt(before) }),
    insertRows: (sheet: string, before: number, count = 1) =>
      insertHeaders(document, { sheetId: idOf(sheet), dimension: 'ROW', from: before - 1, count }),
    deleteRows: (sheet: string, from: number, count = 1) =>
      deleteHeaders(document, { sheetId: idOf(sheet), dimension: 'ROW', from: from - 1, count }),
    renameSheet: (from: string, to: string) => renameTab(document, idOf(from), to),
    deleteSheet: (name: string) => deleteTab(document, idOf(name)),
  }
}

/** A paste of several cells has no value, as in Sheets. */
function editEvent(run: Run, { sheetId, zone }: ReturnType<typeof zoneFromA1>, text?: string): unknown {
  return run.realm.adopt({
    authMode: enumOf(run, 'AuthMode', run.authMode),
    source: spreadsheetObject(run),
    range: rangeObject(run, sheetId, zone),
    ...(text === undefined ? {} : { value: text }),
  })
}

function sheetIdOf(document: SheetsDocument, name: string): string {
  const { getters } = document.model
  const id = getters.getSheetIds().find(sheetId => getters.getSheetName(sheetId) === name)
  if (id === undefined) throw new Error(`There is no sheet named ${name}`)
  return id
}
