import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Host } from '../../../host'
import { openWith, script } from '../open'

const HEADERS = ['甲', '乙', '丙', '丁', '戊']
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Each column carries its header's text as metadata, note, help of a validation and protection. */
function marked(): Host {
  const host = openWith([HEADERS, [1, 2, 3, 4, 5], ['=A2', '=B2', '=C2', '=D2', '=E2']])
  script(
    host,
    `const sheet = SpreadsheetApp.getActiveSheet()
     const rules = []
     for (let column = 1; column <= 5; column++) {
       const header = sheet.getRange(1, column)
       const name = header.getValue()
       header.setNote(name)
       sheet.getRange(1, column, sheet.getMaxRows()).addDeveloperMetadata(name)
       const cells = sheet.getRange(2, column, 3)
       cells.setDataValidation(SpreadsheetApp.newDataValidation().requireDate().setHelpText(name).build())
       cells.protect().setDescription(name).setWarningOnly(true)
     }`,
  )
  return host
}

type Move =
  | { kind: 'insert'; at: number }
  | { kind: 'delete'; at: number }
  | { kind: 'move'; from: number; before: number }

function letter(at: number): string {
  return LETTERS.charAt(at)
}

function carryOut(host: Host, move: Move): void {
  const person = host.as(host.owner)
  if (move.kind === 'insert') person.insertColumns('表', letter(move.at))
  else if (move.kind === 'delete') person.deleteColumns('表', letter(move.at))
  else if (move.before < move.from || move.before > move.from + 1) {
    person.moveColumns('表', letter(move.from), 1, letter(move.before))
  }
}

/** Header text by column letter, empty columns left out. */
function headersOf(host: Host): Map<string, string> {
  const [header = []] = host.sheet('表').values('A1:J1')
  return new Map(header.flatMap((value, at) => (value === null ? [] : [[letter(at), String(value)]])))
}

const moves = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('insert' as const, 'delete' as const),
      at: fc.integer({ min: 0, max: 5 }),
    }),
    fc.record({
      kind: fc.constant('move' as const),
      from: fc.integer({ min: 0, max: 5 }),
      before: fc.integer({ min: 0, max: 6 }),
    }),
  ),
  { minLength: 1, maxLength: 6 },
)

test('columns move to either side, on a sheet nobody looks at too', () => {
  const host = openWith([['一', '二', '三', '四']])
  script(host, "SpreadsheetApp.getActive().insertSheet('别处')")
  const owner = host.as(host.owner)
  owner.select('别处', 'A1')
  owner.moveColumns('表', 'A', 2, 'D')
  expect(host.sheet('表').values('A1:D1')).toEqual([['三', '一', '二', '四']])
  owner.moveColumns('表', 'C', 1, 'A')
  expect(host.sheet('表').values('A1:D1')).toEqual([['二', '三', '一', '四']])
})

test('whatever columns are inserted, deleted and moved, everything of a column stays with it', () => {
  fc.assert(
    fc.property(moves, steps => {
      const host = marked()
      for (const step of steps) carryOut(host, step)
      const sheet = host.sheet('表')
      const headers = headersOf(host)
      const columnOf = (range: string) => range.replace(/[^A-Z].*$/, '')
      const [notes = []] = sheet.notes('A1:J1')
      const found = {
        metadata: new Map(sheet.metadata().map(({ key, at }) => [columnOf(at), key])),
        notes: new Map(notes.flatMap((note, at) => (note === '' ? [] : [[letter(at), note]]))),
        validations: new Map(
          sheet
            .validations()
            .flatMap(({ ranges, helpText }) => ranges.map(range => [columnOf(range), helpText])),
        ),
        protections: new Map(
          sheet.protections().map(({ range, description }) => [columnOf(range), description]),
        ),
      }
      for (const [what, where] of Object.entries(found)) {
        expect([...where].sort(), what).toEqual([...headers].sort())
      }
      for (const [column] of headers) {
        expect(sheet.formulas(`${column}3`), column).toEqual([[`=${column}2`]])
      }
    }),
    { numRuns: 25 },
  )
})
