// 卸载: the spreadsheet is as it was before set-up, but for what the team wrote itself and the record of what was sent.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import { adoptAs, classicSheet, looks, openLedger, SHEET } from '../adopting'
import { archiveAll, openSettled, rowsOf } from '../archive/settled'
import { adopt, customers, openDesk, refusal, sendAll, value } from '../receivables-desk'

describe('uninstalling', () => {
  it('leaves the sheet as it was before set-up', () => {
    const { host, ann } = openLedger()
    const before = looks(host)
    adoptAs(ann)
    expect(looks(host)).not.toEqual(before)
    expect(value(ann, 'uninstall', { keepLog: true })).toEqual({
      progress: null,
      rulesRemoved: 8,
      sheetsRemoved: ['每日合计'],
      logKept: true,
    })
    expect(looks(host)).toEqual(before)
    expect(host.model.getters.getSheetIds()).toHaveLength(1)
    expect(host.properties('document')).toEqual({})
    expect(ann.triggers()).toEqual([])
    expect(value(ann, 'start', {}).state).toBe('not-set-up')
  })

  it.each([12, 60, 200])('stopped at call %i is completed by uninstalling again', call => {
    const { host, ann } = openLedger()
    const before = looks(host)
    adoptAs(ann)
    host.faults.arm({ call, stop: 'after', unflushed: 'lost' })
    expect(() => ann.rpc('uninstall', { keepLog: false })).toThrow('Stopped')
    host.clock.advance({ minutes: 8 })
    value(ann, 'uninstall', { keepLog: false })
    expect(looks(host)).toEqual(before)
    expect(host.properties('document')).toEqual({})
    expect(ann.triggers()).toEqual([])
  })

  it('keeps what the team changed and made after set-up, its own rules and validations too', () => {
    const { host, ann } = openLedger()
    adoptAs(ann)
    ann.type(SHEET, 'H3', '30000')
    ann.insertColumns(SHEET, 'A')
    const sheetId = host.model.getters.getSheetIdByName(SHEET) ?? ''
    host.model.dispatch('ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges: [host.model.getters.getRangeDataFromXc(sheetId, 'H4')],
      rule: { id: 'team', criterion: { type: 'isGreaterThan', values: ['0'] }, isBlocking: true },
    })
    value(ann, 'uninstall', { keepLog: true })
    expect(host.sheet(SHEET).values('I3')).toEqual([[30000]])
    expect(
      host
        .sheet(SHEET)
        .values('M1:M6')
        .flat()
        .every(cell => cell === null),
    ).toBe(true)
    expect(
      host
        .sheet(SHEET)
        .validations()
        .map(({ ranges, rejects }) => [ranges, rejects]),
    ).toEqual([[['H4'], true]])
    expect(host.sheet(SHEET).rules()).toEqual([])
    expect(host.sheet(SHEET).metadata()).toEqual([])
  })

  it('of a long sheet goes on call by call, left half-way by the hourly job, to the same end', () => {
    const size = { rows: 3000, columns: 14 }
    const rows = classicSheet()
    const host = openHost({ document: { sheets: [{ name: SHEET, rows, size }] } })
    const ann = host.as(host.owner)
    const before = host.sheet(SHEET).validations()
    adoptAs(ann, { addDueColumn: false })
    // A service that is slow to answer, so that a call does not get far.
    host.faults.arm({ member: 'Range.getDataValidations', nth: 1, slowBySeconds: 20 })
    const first = value(ann, 'uninstall', { keepLog: true })
    expect(first.progress).toMatchObject({ done: 1, total: 8 })
    expect(refusal(ann, 'archive.start', { months: 24, seen: '' }).code).toBe('work-running')
    host.clock.advance({ hours: 3 })
    expect(host.sheet(SHEET).validations()).toEqual(before)
    expect(host.properties('document')).toEqual({})
    expect(ann.triggers()).toEqual([])
    expect(value(ann, 'start', {}).state).toBe('not-set-up')
  })

  it('leaves 归档 as a sheet of the team’s own, without a mark of ours', () => {
    const { host, ann } = openSettled()
    archiveAll(ann)
    const kept = rowsOf(host, '归档', 1)
    expect(value(ann, 'start', {}).archive).toBe('归档')
    value(ann, 'uninstall', { keepLog: false })
    expect(rowsOf(host, '归档', 1)).toEqual(kept)
    expect(host.sheet('归档').metadata()).toEqual([])
    expect(host.properties('document')).toEqual({})
  })

  it('keeps 催款记录, and a later set-up goes on from it: nobody is reminded twice', () => {
    const { host, ann } = openDesk(customers(2))
    sendAll(ann)
    expect(value(ann, 'uninstall', { keepLog: true }).sheetsRemoved).toEqual(['每日合计'])
    expect(host.sheet('催款记录').metadata()).toEqual([])
    adopt(ann)
    expect(value(ann, 'reminders', {}).plan.letters).toEqual([])
  })

  it('removes 催款记录 too when told so', () => {
    const { host, ann } = openDesk(customers(1))
    sendAll(ann)
    const removed = value(ann, 'uninstall', { keepLog: false })
    expect(removed.sheetsRemoved).toContain('催款记录')
    expect(host.model.getters.getSheetIds()).toHaveLength(1)
  })

  it('takes a colleague’s hourly job out of work: it removes itself at its next turn', () => {
    const { host, ann } = openLedger(classicSheet())
    const bob = host.as('bob@example.com')
    adoptAs(bob)
    value(ann, 'uninstall', { keepLog: true })
    expect(bob.triggers()).toHaveLength(1)
    host.clock.advance({ hours: 2 })
    expect(bob.triggers()).toEqual([])
    expect(host.model.getters.getSheetIds()).toHaveLength(1)
  })
})
