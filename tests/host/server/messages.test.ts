// What goes over the wire between a tab and the server arrives as it was sent.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode, type FromPage } from '../../../host/server/protocol'

const changeWith = (cells: unknown): FromPage => ({
  kind: 'change',
  message: { type: 'REMOTE_REVISION', commands: [{ type: 'SHEETS_WRITE', cells } as { type: string }] },
})

describe('a message', () => {
  it('keeps "leave as it is" apart from "remove" in bulk writes', () => {
    const cells = [[0, 1, '甲', undefined, null]]
    expect(decode(encode(changeWith(cells)))).toEqual(changeWith(cells))
  })

  it('keeps a text that speaks of absence', () => {
    const cells = [[0, 0, 'absent', '缺席 absent']]
    expect(decode(encode(changeWith(cells)))).toEqual(changeWith(cells))
  })

  it('arrives as it was sent, whatever the cells', () => {
    const content = fc.option(fc.string({ unit: 'binary' }), { nil: undefined })
    const cell = fc.tuple(
      fc.nat(),
      fc.nat(),
      content,
      content,
      fc.constantFrom(null, undefined, { bold: true }),
    )
    fc.assert(
      fc.property(fc.array(cell), cells => {
        const arrived = decode<FromPage>(encode(changeWith(cells)))
        expect(arrived).toEqual(changeWith(cells))
      }),
    )
  })
})
