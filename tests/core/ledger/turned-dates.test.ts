// A column of 3/25/2027 imported where people write the day first: 25 is no month and stays text, 3/4 silently becomes 3 April.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf, day, ledgerOf, PLAIN_ROW } from './build'

const dueOn = (cell: string | { day: ReturnType<typeof day> }) => ({ ...PLAIN_ROW, dueOn: cell })
const LEFT_AS_TEXT = dueOn('3/25/2027')

describe('dates turned on import', () => {
  it('are named and not taken for the day they show', () => {
    const ledger = ledgerOf([LEFT_AS_TEXT, dueOn({ day: day('2027-04-03') })])
    expect(ledger.problems).toMatchObject([{ code: 'date-turned', place: { row: 3, field: 'dueOn' } }])
    expect(ledger.items.map(({ due }) => due)).toEqual([
      { kind: 'known', on: '2027-03-25', from: 'given' },
      { kind: 'missing' },
    ])
  })

  it('are not suspected where one date cell could not have been turned', () => {
    const rows = [LEFT_AS_TEXT, dueOn({ day: day('2027-04-03') }), dueOn({ day: day('2027-04-13') })]
    expect(codesOf(ledgerOf(rows))).toEqual([])
  })

  it('are not suspected in a column of dates alone, of texts alone, or where day and month are the same', () => {
    const alone = [dueOn({ day: day('2027-04-03') }), dueOn({ day: day('2027-05-03') })]
    const same = [LEFT_AS_TEXT, dueOn({ day: day('2027-04-04') })]
    for (const rows of [alone, [LEFT_AS_TEXT], same]) expect(codesOf(ledgerOf(rows))).toEqual([])
  })

  it('of a whole month-first column read where the day comes first: each is told or right', () => {
    const days = fc.date({ min: new Date('2027-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 20 }), dates => {
        const meant = dates.map(date => day(date.toISOString().slice(0, 10)))
        const rows = meant.map(one => {
          const [year, month, date] = one.split('-')
          if (Number(date) > 12) return dueOn(`${Number(month)}/${Number(date)}/${year}`)
          return dueOn({ day: day(`${year}-${date}-${month}`) })
        })
        const ledger = ledgerOf([LEFT_AS_TEXT, ...rows])
        const told = new Set(ledger.problems.map(({ place }) => place.row))
        ledger.items.slice(1).forEach((item, at) => {
          if (!told.has(item.row)) expect(item.due).toMatchObject({ on: meant[at] })
        })
      }),
    )
  })
})
