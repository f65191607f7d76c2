// Protections against brute force: a block is open exactly when each of its cells is.
import { helpers } from '@odoo/o-spreadsheet'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ProtectionItem } from '../../../host/document/commands'
import type { Zone } from '../../../host/document/document'
import { type ProtectionGetters, standing } from '../../../host/document/protection/protected'

const SIZE = 7
const ANN = { email: 'ann@example.com', role: 'editor' } as const

const edge = fc.integer({ min: 0, max: SIZE - 1 })
const zone = fc.tuple(edge, edge, edge, edge).map(
  ([a, b, c, d]): Zone => ({
    left: Math.min(a, b),
    right: Math.max(a, b),
    top: Math.min(c, d),
    bottom: Math.max(c, d),
  }),
)

const protection = fc.record({
  at: fc.option(zone, { nil: undefined }),
  open: fc.array(zone, { maxLength: 4 }),
  mine: fc.boolean(),
})

function gettersOf(items: ProtectionItem[]): ProtectionGetters {
  return {
    getSheetsProtections: () => items,
    getRangeFromSheetXC: (_sheetId, xc) => ({ zone: helpers.toZone(xc) }),
    getNumberRows: () => SIZE,
    getNumberCols: () => SIZE,
  }
}

function itemOf(
  { at, open, mine }: { at: Zone | undefined; open: Zone[]; mine: boolean },
  index: number,
): ProtectionItem {
  return {
    id: String(index),
    sheetId: 's',
    ...(at ? { at: a1Of(at) } : {}),
    description: '',
    warningOnly: false,
    editors: mine ? [ANN.email] : [],
    unprotected: at ? [] : open.map(a1Of),
  }
}

const a1Of = ({ left, right, top, bottom }: Zone) =>
  `${helpers.toXC(left, top)}:${helpers.toXC(right, bottom)}`

const inside = ({ left, right, top, bottom }: Zone, col: number, row: number) =>
  left <= col && col <= right && top <= row && row <= bottom

test('a block may be edited exactly when every cell of it may', () => {
  fc.assert(
    fc.property(fc.array(protection, { maxLength: 4 }), zone, (protections, block) => {
      const getters = gettersOf(protections.map(itemOf))
      const cellBarred = (col: number, row: number) =>
        protections.some(({ at, open, mine }) => {
          if (mine) return false
          return at ? inside(at, col, row) : !open.some(one => inside(one, col, row))
        })
      const cells = Array.from(
        { length: SIZE * SIZE },
        (_, at) => [at % SIZE, Math.floor(at / SIZE)] as const,
      )
      const barred = cells.some(([col, row]) => inside(block, col, row) && cellBarred(col, row))
      const stands = standing(getters, ANN, { type: 'DELETE_CONTENT', sheetId: 's', target: [block] })
      expect(stands).toBe(barred ? 'barred' : 'open')
    }),
    { numRuns: 400 },
  )
})

test('a row may come between two others exactly when it tears no foreign range and no foreign sheet', () => {
  fc.assert(
    fc.property(fc.array(protection, { maxLength: 4 }), edge, (protections, base) => {
      const getters = gettersOf(protections.map(itemOf))
      const torn = protections.some(({ at, mine }) => !mine && (!at || (at.top < base && base <= at.bottom)))
      const command = {
        type: 'ADD_COLUMNS_ROWS',
        sheetId: 's',
        dimension: 'ROW',
        base,
        position: 'before',
        quantity: 1,
      }
      expect(standing(getters, ANN, command)).toBe(torn ? 'barred' : 'open')
    }),
    { numRuns: 400 },
  )
})

test('what happens on another sheet concerns nobody', () => {
  fc.assert(
    fc.property(fc.array(protection, { maxLength: 4 }), zone, (protections, block) => {
      const getters = gettersOf(protections.map(itemOf))
      expect(standing(getters, ANN, { type: 'DELETE_CONTENT', sheetId: 'other', target: [block] })).toBe(
        'open',
      )
    }),
  )
})
