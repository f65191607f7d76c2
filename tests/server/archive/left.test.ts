// Long work that is left: seen by colleagues, finished by the hourly job, or waiting for somebody to come back.
import { describe, expect, it } from 'vitest'
import { SHEET } from '../adopting'
import { value } from '../receivables-desk'
import { drive, mixed, openSettled, rowsOf, type Settled } from './settled'

const begun = (hourly: boolean): Settled => {
  const ready = openSettled(mixed(9), {}, { hourly })
  const { seen } = value(ready.ann, 'archive', { months: 24 })
  value(ready.ann, 'archive.start', { months: 24, seen })
  return ready
}

describe('long work that was left', () => {
  it('is finished by the hourly job, which says so', () => {
    const { host, ann } = begun(true)
    expect(value(ann, 'work', {}).now).toMatchObject({ hourly: true, done: 0, total: 6 })
    host.clock.advance({ hours: 3 })
    const { work } = value(ann, 'home', {})
    expect(work.now).toBeNull()
    expect(work.last).toMatchObject({ kind: 'archive', written: 6, unattended: true })
    expect(rowsOf(host, '归档', 2)).toHaveLength(6)
    expect(host.sheet('进行中的清单').values()).toHaveLength(1)
  })

  it('waits for somebody where no hourly job is on', () => {
    const { host, ann } = begun(false)
    host.clock.advance({ days: 2 })
    expect(value(ann, 'work', {}).now).toMatchObject({ hourly: false, done: 0, runBy: null })
    const bob = host.as('bob@example.com')
    expect(drive(bob, value(bob, 'work', {})).last).toMatchObject({ written: 6, by: 'owner@example.com' })
    expect(rowsOf(host, SHEET, 3)).toHaveLength(3)
  })

  it('is not begun a second time by a colleague while somebody is at it', () => {
    const rows = mixed(600).map((row, at) => (at % 2 === 0 ? row : [...row.slice(0, 7), 0, ...row.slice(8)]))
    const { host, ann } = openSettled(rows)
    const { seen } = value(ann, 'archive', { months: 24 })
    const start = value(ann, 'archive.start', { months: 24, seen })
    const first = value(ann, 'work.step', { work: start.now?.id ?? '' })
    expect(first.now?.done).toBeGreaterThan(0)
    const bob = host.as('bob@example.com')
    const seenByBob = value(bob, 'work.step', { work: start.now?.id ?? '' })
    expect(seenByBob.now).toMatchObject({ runBy: 'owner@example.com', done: first.now?.done })
    host.clock.advance({ minutes: 5 })
    expect(value(bob, 'work', {}).now?.runBy).toBeNull()
  })

  it('ends where it stands when told to, and what was done stays', () => {
    const { host, ann } = begun(false)
    const { now } = value(ann, 'work', {})
    const { last } = value(ann, 'work.stop', { work: now?.id ?? '' })
    expect(last).toMatchObject({ stopped: true, total: 6, written: 0 })
    expect(rowsOf(host, SHEET, 3)).toHaveLength(9)
    expect(value(ann, 'archive', { months: 24 }).rows).toBe(6)
  })
})

describe('a long list', () => {
  it('takes a bounded number of calls a step, however many rows', () => {
    const calls = (count: number) => {
      const { ann } = openSettled(mixed(count))
      const { seen } = value(ann, 'archive', { months: 24 })
      const view = ann.rpc('archive', { months: 24 })
      const start = ann.rpc('archive.start', { months: 24, seen })
      return { view: view.totalCalls, start: start.totalCalls }
    }
    const [few, many] = [calls(30), calls(300)]
    expect(many.view).toBe(few.view)
    expect(many.start).toBe(few.start)
  })
})
