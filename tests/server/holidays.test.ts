// 节假日: unattended sending rests on holidays and works on make-up weekends; the team's own days stand in a sheet of their own.
import { describe, expect, it } from 'vitest'
import type { Host, Person } from '../../host/types'
import { customers, openDesk, value } from './receivables-desk'

const on = { mode: 'unattended', takeOver: false } as const
const due = (day: string) => [{ customer: 'A', due: day }]

/** Days on which customers were written to. */
const letterDays = (host: Host) =>
  host.mails.filter(({ to }) => to[0] !== 'owner@example.com').map(({ at }) => at.slice(0, 10))

/** Types a row of 节假日. */
const write = (person: Person, row: number, cells: string[]) =>
  cells.forEach((text, at) => {
    person.type('节假日', `${'ABC'[at]}${row}`, text)
  })

describe('unattended sending', () => {
  it('rests over the national holiday and goes on the first workday after it', () => {
    const { host, ann } = openDesk(due('2026-09-10'), { now: '2026-09-30T20:30' })
    value(ann, 'sending.set', on)
    host.clock.advanceTo('2026-10-08T08:59')
    expect(letterDays(host)).toEqual([])
    host.clock.advanceTo('2026-10-08T12:00')
    expect(letterDays(host)).toEqual(['2026-10-08'])
  })

  it('works on a Saturday that makes up for the holiday', () => {
    const { host, ann } = openDesk(due('2026-09-25'), { now: '2026-10-09T20:30' })
    value(ann, 'sending.set', on)
    host.clock.advanceTo('2026-10-10T12:00')
    expect(letterDays(host)).toEqual(['2026-10-10'])
  })

  it('rests on a day the team wrote into 节假日, and says in 催款 until when', () => {
    const { host, ann } = openDesk(customers(2), { now: '2026-11-22T20:30' })
    value(ann, 'holidays.open', {})
    write(ann, host.sheet('节假日').lastRow + 1, ['2026-11-23', '放假', '司庆'])
    value(ann, 'sending.set', on)
    host.clock.advanceTo('2026-11-23T12:00')
    expect(letterDays(host)).toEqual([])
    expect(value(ann, 'reminders', {})).toMatchObject({
      rest: { name: '司庆', until: '2026-11-24' },
      unknownYear: null,
    })
    host.clock.advanceTo('2026-11-24T12:00')
    expect(letterDays(host)).toEqual(['2026-11-24', '2026-11-24'])
  })

  it('an announced holiday on which the team works is changed to 上班 in the sheet', () => {
    const { host, ann } = openDesk(due('2026-09-10'), { now: '2026-09-30T20:30' })
    value(ann, 'holidays.open', {})
    const at = host
      .sheet('节假日')
      .display('A1:A60')
      .findIndex(([day]) => day === '2026-10-05')
    ann.type('节假日', `B${at + 1}`, '上班')
    value(ann, 'sending.set', on)
    host.clock.advanceTo('2026-10-05T12:00')
    expect(letterDays(host)).toEqual(['2026-10-05'])
  })
})

describe('the page', () => {
  it('shows this year and the next, and that the next is not announced', () => {
    const { ann } = openDesk(customers(1), { now: '2026-10-01T09:00' })
    const view = value(ann, 'holidays', {})
    expect(view.today).toEqual({ day: '2026-10-01', isWorkday: false, name: '国庆节', next: '2026-10-08' })
    expect(view.years.map(({ year, known }) => [year, known])).toEqual([
      ['2026', true],
      ['2027', false],
    ])
    expect(view.years[0]?.spans).toContainEqual({
      kind: 'off',
      name: '春节',
      from: '2026-02-15',
      to: '2026-02-23',
    })
    expect(view).toMatchObject({ hasSheet: false, misread: [] })
  })

  it('makes the sheet once, adds only what it lacks, and changes no row', () => {
    const { host, ann } = openDesk(customers(1))
    expect(value(ann, 'holidays.open', {}).added).toBe(39)
    ann.type('节假日', 'C2', '新年')
    const before = host.sheet('节假日').snapshot()
    expect(value(ann, 'holidays.open', {}).added).toBe(0)
    expect(host.sheet('节假日').snapshot()).toEqual(before)
    expect(value(ann, 'holidays', {}).hasSheet).toBe(true)
  })

  it('names a row that is neither day nor word, with its place, and does not count it', () => {
    const { ann } = openDesk(customers(1))
    value(ann, 'holidays.open', {})
    write(ann, 41, ['下周一', '放假'])
    write(ann, 42, ['2026-11-23', '半天'])
    const view = value(ann, 'holidays', {})
    expect(view.misread).toEqual([
      { row: 41, text: '下周一 放假' },
      { row: 42, text: '2026-11-23 半天' },
    ])
    expect(view.today.isWorkday).toBe(true)
  })

  it('in December says that nobody knows the coming year, until a day of it is written down', () => {
    const { ann } = openDesk(customers(1), { now: '2026-12-01T09:00' })
    expect(value(ann, 'reminders', {}).unknownYear).toBe('2027')
    value(ann, 'holidays.open', {})
    write(ann, 41, ['2027-01-01', '放假'])
    expect(value(ann, 'reminders', {}).unknownYear).toBeNull()
  })
})
