// The grid: the engine's own spreadsheet component on a Model that is one more client of the shared document.

import type { TransportService, Zone } from '@odoo/o-spreadsheet'
import { helpers, Model, Spreadsheet } from '@odoo/o-spreadsheet'
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml'
import { App } from '@odoo/owl'
import { registerSheetsExtensions } from '../../document/plugins'
import { mayEditDocument } from '../../document/protection/protected'
import type { DocumentMessage, Selection, Welcome } from '../../server/protocol'
import type { Connection } from '../connection'
import type { Words } from '../words'
import { drawCharts, withoutChartWindow } from './charts'
import { guardGrid, tellRefusals } from './guard'
import { noteHand } from './hand'
import { showNotes } from './notes'
import { drawProtections, lockTabs } from './protected-look'
import { withRoles } from './roles'
import { speakActiveCell } from './spoken-cell'
import { readTypedTexts } from './typing'
import { speakChinese, wordOf } from './words/engine-words'

export type Grid = {
  selection(): Selection
  /** Goes where the script put the selection; a sheet that is gone is ignored. */
  select(selection: Selection): void
  /** The active sheet as people see it, row by row. */
  shownTexts(): string[][]
}

export type Notices = {
  say(text: string): void
  ask(question: string, yes: () => void): void
}

// What the engine asks of the page around it; the rest of its environment it makes itself.
const PAGE_ENV = {
  // Its narrow form has no menus, and the add-on is in a menu.
  isSmall: false,
  // Menus open over the sidebar too: the bar reaches over it.
  getPopoverContainerRect: () => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }),
}

type GridOptions = { welcome: Welcome; connection: Connection; words: Words; notices: Notices }

/** Shows the document in `place`. */
export async function openGrid(
  place: HTMLElement,
  { welcome, connection, words, notices }: GridOptions,
): Promise<Grid> {
  const chinese = welcome.language === 'zh'
  if (chinese) speakChinese()
  registerSheetsExtensions()
  showNotes()
  drawCharts()
  drawProtections(welcome.language)
  readTypedTexts()
  guardGrid({ email: welcome.person, role: welcome.role })
  // The engine tells each command to console.debug.
  console.debug = () => undefined
  const client = { id: crypto.randomUUID(), name: welcome.person }
  const mode = mayEditDocument(welcome.role) ? 'normal' : 'readonly'
  const model: Model = new Model(
    welcome.data,
    { transportService: transportOver(connection, message => noteHand(message, () => model)), client, mode },
    welcome.changes as never[],
  )
  tellRefusals(model, notices, welcome.language)
  lockTabs(model)
  connection.on('change', ({ message }) => {
    if (message.commands?.some(({ type }) => type === 'SHEETS_NOW')) model.dispatch('EVALUATE_CELLS')
  })
  const app = new App(Spreadsheet, {
    props: {
      model,
      notifyUser: ({ text }: { text: string }) => notices.say(text),
      raiseError: (text: string, then?: () => void) => {
        notices.say(text)
        then?.()
      },
      askConfirmation: (question: string, yes: () => void) => notices.ask(question, yes),
    },
    templates: withRoles(withoutChartWindow(templates), words),
    env: PAGE_ENV as never,
    ...(chinese ? { translateFn: wordOf } : {}),
  })
  await app.mount(place)
  withoutEngineKeys(place)
  followTopBar(place)
  speakActiveCell(model, place)
  return gridOf(model)
}

/** Keys with which the engine opens what Sheets lacks: printing and links of its own, tables, pictures. */
const ENGINE_KEYS: Record<string, string> = { p: 'ctrl', k: 'ctrl', o: 'ctrl', t: 'alt' }

function withoutEngineKeys(place: HTMLElement): void {
  const stop = (event: KeyboardEvent) => {
    const wanted = ENGINE_KEYS[event.key.toLowerCase()]
    const isHeld = wanted === 'alt' ? event.altKey : event.ctrlKey || event.metaKey
    if (wanted === undefined || !isHeld) return
    event.preventDefault()
    event.stopPropagation()
  }
  place.addEventListener('keydown', stop, { capture: true })
}

/** The sidebar starts below the engine's bars, which reach over it: their height is kept in --top-bar-height. */
function followTopBar(place: HTMLElement): void {
  const bars = place.querySelector('.o-spreadsheet-topbar-wrapper')
  if (bars === null) return
  const note = () =>
    document.documentElement.style.setProperty('--top-bar-height', `${bars.getBoundingClientRect().height}px`)
  note()
  new ResizeObserver(note).observe(bars)
}

function transportOver(
  connection: Connection,
  told: (message: DocumentMessage) => DocumentMessage,
): TransportService {
  const leaving = new Map<string, () => void>()
  return {
    sendMessage: async message => connection.send({ kind: 'change', message: told(message) }),
    onNewMessage(id, callback) {
      leaving.set(
        id,
        connection.on('change', ({ message }) => callback(message)),
      )
    },
    leave: id => leaving.get(id)?.(),
  }
}

function a1Of({ left, top, right, bottom }: Zone): string {
  const [from, to] = [helpers.toXC(left, top), helpers.toXC(right, bottom)]
  return from === to ? from : `${from}:${to}`
}

function gridOf(model: Model): Grid {
  const { getters } = model
  return {
    selection: () => ({
      sheet: getters.getActiveSheetName(),
      a1: a1Of(getters.getSelectedZone()),
    }),
    select({ sheet, a1 }) {
      const sheetIdTo = getters.getSheetIdByName(sheet)
      if (sheetIdTo === undefined) return
      const sheetIdFrom = getters.getActiveSheetId()
      if (sheetIdTo !== sheetIdFrom) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo })
      const zone = helpers.toZone(a1)
      // Google keeps the first cell of a range in view, the engine the last.
      const cell = { col: zone.left, row: zone.top }
      model.selection.selectCell(cell.col, cell.row)
      model.selection.selectZone({ cell, zone }, { scrollIntoView: false })
    },
    shownTexts() {
      const sheetId = getters.getActiveSheetId()
      const filled = getters.getEvaluatedCellsPositions(sheetId)
      const rows = Math.max(0, ...filled.map(({ row }) => row + 1))
      const columns = Math.max(0, ...filled.map(({ col }) => col + 1))
      const texts = (row: number) =>
        Array.from(
          { length: columns },
          (_, col) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue,
        )
      return Array.from({ length: rows }, (_, row) => texts(row))
    },
  }
}
