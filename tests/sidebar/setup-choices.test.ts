// The wizard's choices: no field twice, no unit applied unasked, and only what was chosen is sent.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEDGER_FIELDS } from '../../src/contract/vocabulary'
import { columnLetter } from '../../src/sidebar/setup/column-letter'
import {
  asksForReading,
  choicesAfter,
  choicesFrom,
  chosenFields,
  confirmInput,
  hasEnough,
  leftToSay,
  missingFor,
  withColumn,
  withField,
} from '../../src/sidebar/setup/setup-choices'
import { DRAFT } from '../browser/sidebar/story/setup'

const fresh = choicesFrom(DRAFT, 'collect')

describe('a field', () => {
  it('given to a second column leaves the first', () => {
    const moved = withField(fresh, 7, 'customer')
    expect([moved.columns[1]?.field, moved.columns[7]?.field]).toEqual([null, 'customer'])
    expect(hasEnough(withField(moved, 7, null))).toBe(false)
  })

  it('never stands for two columns, whatever is chosen in whatever order', () => {
    const choice = fc.record({
      index: fc.integer({ min: 1, max: 7 }),
      field: fc.option(fc.constantFrom(...LEDGER_FIELDS)),
    })
    fc.assert(
      fc.property(fc.array(choice), picks => {
        const fields = chosenFields(
          picks.reduce((now, { index, field }) => withField(now, index, field), fresh),
        )
        return new Set(fields).size === fields.length
      }),
    )
  })
})

describe('a unit named in a header', () => {
  it('is asked, and applies only after a yes', () => {
    const units = (applies: boolean | null) =>
      confirmInput({
        draft: DRAFT,
        choices: withColumn(fresh, 3, { unitApplies: applies }),
        goal: 'collect',
      }).units
    expect(leftToSay(DRAFT, fresh)).toBe(2)
    expect(units(null)).toEqual([])
    expect(units(false)).toEqual([])
    expect(units(true)).toEqual([{ field: 'total', factor: 10_000 }])
  })

  it('is no question for a column that is not used', () => {
    expect(leftToSay(DRAFT, withField(fresh, 3, null))).toBe(1)
  })
})

describe('a further sheet of the same shape', () => {
  const { others } = confirmInput({ draft: DRAFT, choices: fresh, goal: 'collect' })
  const [joined] = others
  it('is sent when it is ticked; a copy is not, unless the person ticks it', () => {
    expect(others.map(({ sheetId }) => sheetId)).toEqual([7])
    const both = { ...fresh, joined: { 7: false, 9: true } }
    expect(confirmInput({ draft: DRAFT, choices: both, goal: 'collect' }).others).toMatchObject([
      { sheetId: 9 },
    ])
  })

  it('has the unit of its own header', () => {
    expect(joined?.units).toEqual([{ field: 'total', factor: 1000 }])
  })

  it('leaves a unit alone that the person said does not count', () => {
    const [lead, ...rest] = DRAFT.alike
    if (lead === undefined) throw new Error('no sheet')
    const columns = lead.columns.map(column =>
      column.field === 'total' ? { ...column, unit: { factor: 10_000 as const, text: '万元' } } : column,
    )
    const draft = { ...DRAFT, alike: [{ ...lead, columns }, ...rest] }
    const units = (unitApplies: boolean) =>
      confirmInput({ draft, choices: withColumn(fresh, 3, { unitApplies }), goal: 'collect' }).others[0]
        ?.units
    expect(units(false)).toEqual([])
    expect(units(true)).toEqual([{ field: 'total', factor: 10_000 }])
  })

  it('reads undecided dates in the order chosen for the sheet looked at', () => {
    const choices = withColumn(fresh, 5, { order: 'day-first' })
    const [sheet] = confirmInput({ draft: DRAFT, choices, goal: 'collect' }).others
    expect(sheet?.dateOrders).toEqual([{ field: 'signedOn', order: 'day-first' }])
    expect(joined?.dateOrders).toEqual([])
  })
})

describe('reading the sheet again for a corrected column', () => {
  it('is needed for what amounts, dates and terms are worked out from, not for a contact', () => {
    const alone = { ...DRAFT, alike: [] }
    expect(asksForReading(alone, fresh, withField(fresh, 2, 'owner'))).toBe(false)
    expect(asksForReading(alone, fresh, withField(fresh, 2, 'terms'))).toBe(true)
    expect(asksForReading(alone, fresh, withField(fresh, 4, null))).toBe(true)
    expect(asksForReading(alone, fresh, withColumn(fresh, 3, { unitApplies: true }))).toBe(false)
  })

  it('is needed for every column that sheets of the same shape follow', () => {
    expect(asksForReading(DRAFT, fresh, withField(fresh, 2, 'owner'))).toBe(true)
  })

  it('keeps what the person chose and follows what was only suggested', () => {
    const before = { ...DRAFT, dueColumn: 'not-needed' as const }
    const chosen = { ...withField(choicesFrom(before, 'return'), 2, 'owner'), currency: 'EUR' as const }
    const after = choicesAfter(chosen, { before, draft: { ...DRAFT, style: 'invoice' } })
    expect(after).toMatchObject({ goal: 'return', currency: 'EUR', style: 'invoice', addDueColumn: true })
    expect(after.columns).toEqual(chosen.columns)
  })
})

it('terms understood in an earlier set-up are sent again, those left open are not', () => {
  const { terms } = confirmInput({ draft: DRAFT, choices: fresh, goal: 'collect' })
  expect(terms.map(({ text }) => text)).toEqual(['两个月后', '月结30天'])
})

it('names the columns that serve the goal and are not there', () => {
  expect(missingFor('return', fresh)).toEqual(['cost', 'project'])
  expect(missingFor('collect', fresh)).toContain('dueOn')
  expect(missingFor('collect', withField(fresh, 7, 'startsOn'))).not.toContain('dueOn')
})

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [703, 'AAA'],
])('column %i is %s', (index, letter) => {
  expect(columnLetter(index)).toBe(letter)
})

it('lists no column as missing that a joined sheet beside the ledger has', () => {
  const lacking = { ...withField(withField(fresh, 4, null), 2, null) }
  expect(missingFor('satisfaction', { ...lacking, beside: {} })).toContain('phone')
  expect(missingFor('satisfaction', lacking)).not.toContain('phone')
  const receipts = DRAFT.beside.find(({ role }) => role === 'receipts')?.sheetId ?? 0
  const choice = lacking.beside[receipts]
  if (choice === undefined) throw new Error('The receipts are not offered')
  expect(missingFor('collect', lacking)).toContain('paid')
  const joined = { ...lacking, beside: { ...lacking.beside, [receipts]: { ...choice, joined: true } } }
  expect(missingFor('collect', joined)).not.toContain('paid')
})
