// Two tabs and a script at one document: random changes from a seed, over a line that delivers late.
import { Model } from '@odoo/o-spreadsheet'
import { quietly } from '../../../host/document/document'
import { registerSheetsExtensions } from '../../../host/document/plugins'
import type { DocumentMessage, Welcome } from '../../../host/server/protocol'

/** What a random hand needs to know of a tab: its Model, also in a browser. */
export type Hand = { model: Model; random(): number }

/** Numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * One random change by hand: typing, deleting, formatting, inserting and deleting rows and columns, sorting, undo and redo.
 * Self-contained, because it is also sent into the page. Gives what was tried.
 */
export function oneChange({ model, random }: Hand): string {
  const dispatch = model.dispatch as unknown as (type: string, payload?: object) => { isSuccessful: boolean }
  const { getters } = model
  const upTo = (count: number) => Math.floor(random() * count)
  const sheetId = getters.getSheetIds()[0] ?? ''
  const sheetName = getters.getSheetName(sheetId)
  const [col, row] = [upTo(6), upTo(12)]
  const zone = { left: col, right: col + upTo(3), top: row, bottom: row + upTo(4) }
  const texts = [
    '甲',
    '12',
    '2026-03-05',
    `=A${1 + upTo(8)}&"x"`,
    `=SUM(C${1 + upTo(4)}:C${5 + upTo(6)})`,
    '',
  ]
  const dimension = random() < 0.6 ? 'ROW' : 'COL'
  const index = upTo(dimension === 'ROW' ? 10 : 5)
  const acts: [name: string, weight: number, act: () => { isSuccessful: boolean }][] = [
    ['type', 40, () => dispatch('UPDATE_CELL', { sheetId, col, row, content: texts[upTo(texts.length)] })],
    ['empty', 8, () => dispatch('DELETE_CONTENT', { sheetId, target: [zone] })],
    [
      'format',
      8,
      () => dispatch('SET_FORMATTING', { sheetId, target: [zone], style: { bold: random() < 0.5 } }),
    ],
    [
      'insert',
      14,
      () => {
        const place = { base: index, quantity: 1 + upTo(2), position: random() < 0.5 ? 'before' : 'after' }
        return dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, ...place })
      },
    ],
    [
      'delete',
      8,
      () => dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension, elements: [index] }),
    ],
    [
      'sort',
      6,
      () => {
        const sortDirection = random() < 0.5 ? 'asc' : 'desc'
        const sorted = { left: 0, right: 5, top: 1, bottom: 9 }
        return dispatch('SORT_CELLS', { sheetId, col: upTo(6), row: 1, zone: sorted, sortDirection })
      },
    ],
    ['undo', 10, () => dispatch('REQUEST_UNDO')],
    ['redo', 6, () => dispatch('REQUEST_REDO')],
  ]
  let left = random() * acts.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [name, weight, act] of acts) {
    left -= weight
    if (left < 0) return act().isSuccessful ? name : `${name}?`
  }
  return 'nothing'
}

/** A tab's Model on a line of texts; `send` is what it says to the server. */
export function tabModel(
  welcome: Pick<Welcome, 'data' | 'changes' | 'person'>,
  { id, send }: { id: string; send(message: DocumentMessage): void },
): { model: Model; hear(message: DocumentMessage): void } {
  registerSheetsExtensions()
  let listen: (message: DocumentMessage) => void = () => undefined
  const model = quietly(
    () =>
      new Model(
        welcome.data as object,
        {
          client: { id, name: welcome.person },
          transportService: {
            sendMessage: async (message: DocumentMessage) => send(message),
            onNewMessage: (_id: string, callback: (message: DocumentMessage) => void) => {
              listen = callback
            },
            leave: () => undefined,
          },
        } as never,
        welcome.changes as never[],
      ),
  )
  return { model, hear: message => quietly(() => listen(message)) }
}
