// Conditional formats are worked out for the cells looked at only; the outcome is the engine's own.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDocument, quietly, type SheetsDocument } from '../../../host/document/document'
import { localeByCode } from '../../../host/document/typing/locales'

type Rule = { operator: string; values: string[]; ranges: string[]; fillColor: string }

const COLUMNS = ['A', 'B', 'C', 'D']
const ROWS = [1, 2, 3, 4, 5, 6]

function sheetOf(numbers: number[]): SheetsDocument {
  const rows = ROWS.map((_, row) => COLUMNS.map((_, col) => numbers[row * COLUMNS.length + col] ?? 0))
  return openDocument({
    id: 'colours',
    name: 'colours',
    zone: 'Asia/Shanghai',
    locale: localeByCode('zh_CN'),
    now: 46_000,
    sheets: [{ name: 'S', rows }],
  })
}

function addRule({ model }: SheetsDocument, { operator, values, ranges, fillColor }: Rule): void {
  const sheetId = model.getters.getActiveSheetId()
  const rule = { type: 'CellIsRule', operator, values, style: { fillColor } }
  const cf = { id: `${model.getters.getConditionalFormats(sheetId).length}`, rule }
  const areas = ranges.map(range => model.getters.getRangeDataFromXc(sheetId, range))
  quietly(() => model.dispatch('ADD_CONDITIONAL_FORMAT', { sheetId, cf, ranges: areas } as never))
}

function colours({ model }: SheetsDocument): (string | undefined)[] {
  const sheetId = model.getters.getActiveSheetId()
  return ROWS.flatMap((_, row) =>
    COLUMNS.map((_, col) => model.getters.getCellConditionalFormatStyle({ sheetId, col, row })?.fillColor),
  )
}

/** A rule about a whole range, on cells beyond the data, after which the engine itself works out the whole sheet. */
const WHOLE_RANGE_RULE = { operator: 'uniqueValues', values: [], ranges: ['Z900'], fillColor: '#000000' }

describe('conditional formats on demand', () => {
  it('colour a whole row by a rule on one of its columns', () => {
    const document = sheetOf([1, 0, 0, 0, 9, 0, 0, 0])
    addRule(document, {
      operator: 'customFormula',
      values: ['=$A1>5'],
      ranges: ['A1:D6'],
      fillColor: '#fce8e6',
    })
    const red = colours(document).map(colour => colour === '#fce8e6')
    expect(red.slice(0, 8)).toEqual([false, false, false, false, true, true, true, true])
  })

  it('follow a changed cell', () => {
    const document = sheetOf([1])
    addRule(document, { operator: 'isGreaterThan', values: ['5'], ranges: ['A1:A6'], fillColor: '#fce8e6' })
    expect(colours(document)[0]).toBeUndefined()
    const sheetId = document.model.getters.getActiveSheetId()
    quietly(() => document.model.dispatch('UPDATE_CELL', { sheetId, col: 0, row: 0, content: '6' }))
    expect(colours(document)[0]).toBe('#fce8e6')
  })

  it('are the same as all at once, whatever the rules', () => {
    const rule = fc.record({
      operator: fc.constant('customFormula'),
      values: fc.constantFrom<string[]>(
        ['=$A1>5'],
        ['=B$2<A1'],
        ['=AND(A1>2,$C1<7)'],
        ['=ISEVEN(ROW())'],
        ['=A1=D6'],
      ),
      ranges: fc.constantFrom<string[]>(['A1:D6'], ['B2:C4'], ['A1:A6', 'C3:D5']),
      fillColor: fc.constantFrom('#fce8e6', '#fef7e0', '#e6f4ea'),
    })
    const numbers = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 24, maxLength: 24 })
    fc.assert(
      fc.property(numbers, fc.array(rule, { minLength: 1, maxLength: 4 }), (cells, rules) => {
        const document = sheetOf(cells)
        for (const each of rules) addRule(document, each)
        const oneByOne = colours(document)
        addRule(document, WHOLE_RANGE_RULE)
        expect(oneByOne).toEqual(colours(document))
      }),
      { numRuns: 40 },
    )
  })
})
