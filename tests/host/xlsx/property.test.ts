// Whatever a person puts on a small sheet comes back from an .xlsx, or is named as lost.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { type CellInput, type Host, openHost, type SheetLayout } from '../../../host'
import { PROBE } from '../open'

const folder = mkdtempSync(join(tmpdir(), 'xlsx-property-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SIZE = { rows: 6, columns: 5 }

/** A carriage return is read as a line feed, as line ends of files are. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      '甲公司',
      '=不是公式',
      "'x",
      '_x000D_',
      '007',
      '1e5',
      'TRUE',
      '2026-01-02',
      '[a](b)',
      ' ',
      '\n',
      '\t\r',
    ),
  )
  .map(each => each.replace(/\r/g, ''))
/** What a person types, and texts that are only texts by their apostrophe. */
const cell: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.boolean(),
  text.map(each => `'${each}`),
  fc.constantFrom(
    '2026-01-02',
    '5%',
    '¥1,200.50',
    '2026-11-21 13:30',
    '12:30',
    '=A1&""',
    '=SUM(A1:A)',
    '=1/0',
    '=ISEMAIL(B1)',
    '=IF(',
  ),
)
const column = fc.constantFrom('A', 'B', 'C', 'D', 'E')
const range = fc
  .tuple(column, column, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .map(([one, other, from, to]) => {
    const [left, right] = [one, other].sort()
    return `${left}${Math.min(from, to)}:${right}${Math.max(from, to)}`
  })
const colour = fc.constantFrom('#fce8e6', '#0000ff', '#ffff00')
const style = fc.record(
  { background: colour, fontColor: colour, bold: fc.constant(true), italic: fc.constant(true) },
  { requiredKeys: ['background'] },
)
const formula = fc.constantFrom(
  '=A1>1',
  '=AND($A1<TODAY(),N("x")=0)',
  '=REGEXMATCH(A1,"^[a-z]""?$")',
  '=COUNTIF($A$1:$A$6,A1)>1',
)
const validation = fc.record({
  criterion: fc.constant('CUSTOM_FORMULA'),
  values: formula.map(each => [each]),
  rejects: fc.boolean(),
  helpText: fc.string({ unit: 'grapheme', maxLength: 20 }),
})
const layout: fc.Arbitrary<SheetLayout> = fc.record({
  frozen: fc.record({ rows: fc.integer({ min: 0, max: 2 }), columns: fc.integer({ min: 0, max: 2 }) }),
  columnWidths: fc.array(fc.integer({ min: 20, max: 400 }), { maxLength: 5 }),
  looks: fc.dictionary(range, style, { maxKeys: 3 }),
  hiddenRows: fc.uniqueArray(fc.integer({ min: 2, max: 6 }).map(String), { maxLength: 2 }),
  rules: fc.array(fc.record({ ranges: fc.array(range, { minLength: 1, maxLength: 1 }), formula, style }), {
    maxLength: 3,
  }),
  validations: fc
    .uniqueArray(fc.record({ column, rule: validation }), { selector: each => each.column, maxLength: 2 })
    .map(each => each.map(({ column, rule }) => ({ ...rule, ranges: [`${column}1:${column}6`] }))),
  notes: fc.dictionary(
    fc.tuple(column, fc.integer({ min: 1, max: 6 })).map(([at, row]) => `${at}${row}`),
    text.filter(each => each !== ''),
    { maxKeys: 3 },
  ),
})

/** What survives, in a form that does not tell one rule on two ranges from two rules. */
function kept(host: Host) {
  const view = host.sheet('表')
  const { getters } = host.model
  const sheetId = getters.getSheetIds()[0] ?? ''
  const rows = Array.from({ length: SIZE.rows }, (_, row) => row)
  return {
    values: view.values('A1:E6'),
    display: view.display('A1:E6'),
    formulas: view.formulas('A1:E6'),
    formats: view.formats('A1:E6'),
    notes: view.notes('A1:E6'),
    backgrounds: view.backgrounds('A1:E6'),
    coloured: view.coloured('A1:E6'),
    validations: view
      .validations()
      .flatMap(({ ranges, ...rule }) => ranges.map(each => JSON.stringify({ each, rule })))
      .sort(),
    frozen: getters.getPaneDivisions(sheetId),
    widths: rows.slice(0, SIZE.columns).map(col => getters.getColSize(sheetId, col)),
    hidden: rows.map(row => getters.isRowHidden(sheetId, row)),
  }
}

it('a small sheet comes back as it was', async () => {
  const path = join(folder, '表.xlsx')
  const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(rows, layout, async (rows, layout) => {
      const host = openHost({
        bundle: PROBE,
        document: { sheets: [{ name: '表', rows, layout, size: SIZE }] },
      })
      const { bytes, lost } = await host.xlsx()
      writeFileSync(path, bytes)
      const reopened = openHost({ bundle: PROBE, document: { xlsx: path } })
      expect({ ...kept(reopened), lost }).toEqual({ ...kept(host), lost: [] })
    }),
    { numRuns: 40 },
  )
})
