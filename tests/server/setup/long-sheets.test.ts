// Set-up of many long sheets: what one call does not get to follows in further ones, or is done by the hourly job.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { Host, Person } from '../../../host/types'
import type { Input } from '../../../src/contract/inputs'
import type { SetupResult } from '../../../src/contract/setup'
import { CLASSIC, CLASSIC_ROWS, confirmation } from '../adopting'
import { drive } from '../archive/settled'
import { value } from '../receivables-desk'

const YEARS = ['2024年', '2025年', '2026年']

const open = (): { host: Host; ann: Person } => {
  const sheets = YEARS.map((name, at) => ({
    name,
    rows: [CLASSIC, ...CLASSIC_ROWS.map(row => [...row.slice(0, 4), `${row[4]}${at}`, ...row.slice(5)])],
    size: { rows: 20, columns: 14 },
  }))
  const host = openHost({ document: { sheets } })
  return { host, ann: host.as(host.owner) }
}

const confirmAll = (ann: Person, dailyTotals: boolean): Input<'setup.confirm'> => {
  const draft = value(ann, 'setup.read', {})
  const { columns, units, dateOrders, headerRow, ...rest } = confirmation(draft)
  const others = draft.alike.map(({ sheetId }) => ({ sheetId, headerRow, columns, units, dateOrders }))
  return { ...rest, headerRow, columns, units, dateOrders, others, dailyTotals }
}

const adoptAll = (ann: Person, dailyTotals: boolean): SetupResult =>
  value(ann, 'setup.confirm', confirmAll(ann, dailyTotals))

const dress = (host: Host) =>
  YEARS.map(name => {
    const sheet = host.sheet(name)
    return { rules: sheet.rules(), validations: sheet.validations(), formulas: sheet.formulas('L2:L5') }
  })

const undisturbed = () => {
  const { host, ann } = open()
  expect(adoptAll(ann, false).work.now).toBeNull()
  return dress(host)
}

/** The first sheet takes so long that the others wait. */
const slowly = (dailyTotals: boolean) => {
  const ready = open()
  const confirmed = confirmAll(ready.ann, dailyTotals)
  ready.host.faults.arm({ member: 'Range.getDataValidations', nth: 1, slowBySeconds: 70 })
  const result = value(ready.ann, 'setup.confirm', confirmed)
  return { ...ready, result }
}

describe('set-up of many long sheets', () => {
  it('leaves the others to further calls, which come to the same', () => {
    const { host, ann, result } = slowly(false)
    expect(result).toMatchObject({ items: 12, work: { now: { kind: 'setup', done: 0, total: 2 } } })
    expect(dress(host)).not.toEqual(undisturbed())
    expect(drive(ann, result.work).last).toMatchObject({ kind: 'setup', written: 2 })
    expect(dress(host)).toEqual(undisturbed())
  })

  it('is finished by the hourly job when nobody stays', () => {
    const { host, ann } = slowly(true)
    host.clock.advance({ hours: 3 })
    expect(value(ann, 'work', {})).toMatchObject({ now: null, last: { kind: 'setup', unattended: true } })
    expect(dress(host)).toEqual(undisturbed())
  })

  it('confirmed once more does all of it', () => {
    const { host, ann } = slowly(false)
    expect(adoptAll(ann, false).work.now).toBeNull()
    expect(dress(host)).toEqual(undisturbed())
  })
})
