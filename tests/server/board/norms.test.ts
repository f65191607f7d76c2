// 使用规范 on the built add-on: made from the declarations, made again without touching what the team wrote.
import { describe, expect, it } from 'vitest'
import type { Host } from '../../../host/types'
import { adoptAs, CLASSIC, classicSheet, looks, openLedger, SHEET } from '../adopting'
import { refusal, value } from '../receivables-desk'

const NORMS = '使用规范'

const sheets = (host: Host) => host.model.getters.getSheetIds().map(id => host.model.getters.getSheetName(id))

const opened = () => {
  const { host, ann } = openLedger(classicSheet())
  adoptAs(ann)
  return { host, ann }
}

const rows = (host: Host) => host.sheet(NORMS).display()
const rowOf = (host: Host, first: string) => rows(host).findIndex(([cell]) => cell === first) + 1

describe('使用规范', () => {
  it('has a line for each column in use: what it brings, who fills it, how, an example, the rule, when', () => {
    const { host, ann } = opened()
    expect(value(ann, 'norms', { overwrite: false })).toEqual({ status: 'made' })
    const header = rowOf(host, '列')
    const lines = rows(host).slice(header, header + CLASSIC.length)
    expect(lines.map(([name]) => name)).toEqual(CLASSIC)
    expect(lines.flat().filter(cell => cell === '')).toEqual([])
    expect(lines[6]).toEqual([
      '合同总金额',
      '应收余额和一切金额',
      '业务',
      '只写数字，例如 120000.00；单位写在表头。',
      '120000.00',
      '必填。写成文字会变紫；读不准的不猜，改好前不催。',
      '签约当天',
    ])
    expect(ann.selection().sheet).toBe(NORMS)
  })

  it('shows each colour as it is in the ledger, with the limits of the settings', () => {
    const { host, ann } = opened()
    value(ann, 'norms', { overwrite: false })
    const overdue = rowOf(host, '逾期')
    expect(host.sheet(NORMS).backgrounds(`A${overdue}`)).toEqual([['#fce8e6']])
    expect(rows(host)[rowOf(host, '长期未付') - 1]?.[1]).toContain('逾期 60 天以上')
  })

  it('says when each column is updated, and names the sheets that are there', () => {
    const { host, ann } = opened()
    value(ann, 'norms', { overwrite: false })
    expect(rows(host)[rowOf(host, '到账当天') - 1]?.[1]).toBe('已付款金额、未付款金额')
    expect(rows(host)[rowOf(host, '每日合计') - 1]?.[1]).toContain('应收余额')
    expect(rowOf(host, '催款记录')).toBe(0)
  })

  it('changes nothing when made again on the same day', () => {
    const { host, ann } = opened()
    value(ann, 'norms', { overwrite: false })
    const before = looks(host, [NORMS, SHEET])
    expect(value(ann, 'norms', { overwrite: false })).toEqual({ status: 'updated' })
    expect(looks(host, [NORMS, SHEET])).toEqual(before)
  })

  it('leaves the rules of the team alone when it grows and when it shrinks, with their look', () => {
    const { host, ann } = opened()
    value(ann, 'norms', { overwrite: false })
    const own = rowOf(host, '我们自己的规定')
    ann.paste(NORMS, `A${own + 1}`, [
      ['1. 每周五核对', '由王芳'],
      ['=1+1', ''],
    ])
    const theirs = () => {
      const row = rowOf(host, '我们自己的规定')
      return host
        .sheet(NORMS)
        .formulas(`A${row + 1}:B${row + 2}`)
        .concat(host.sheet(NORMS).values(`A${row + 1}:B${row + 2}`) as string[][])
    }
    const before = theirs()
    // A new column in use, 预警 and 大客户快照 begun by the hourly job: three lines more, and the day is another one.
    ann.type(SHEET, 'M2', '客户经理')
    adoptAs(ann)
    host.clock.advance({ days: 1 })
    expect(value(ann, 'norms', { overwrite: false })).toEqual({ status: 'updated' })
    expect(rowOf(host, '大客户快照')).toBeGreaterThan(0)
    expect(rowOf(host, '我们自己的规定')).toBe(own + 3)
    expect(theirs()).toEqual(before)
    ann.deleteColumns(SHEET, 'M')
    expect(value(ann, 'norms', { overwrite: false })).toEqual({ status: 'updated' })
    expect(rowOf(host, '客户经理')).toBe(0)
    expect(theirs()).toEqual(before)
  })

  it('asks before it writes over lines that somebody changed', () => {
    const { host, ann } = opened()
    value(ann, 'norms', { overwrite: false })
    const row = rowOf(host, '联系人')
    ann.type(NORMS, `C${row}`, '前台')
    expect(value(ann, 'norms', { overwrite: false })).toEqual({ status: 'changed' })
    expect(host.sheet(NORMS).values(`C${row}`)).toEqual([['前台']])
    expect(value(ann, 'norms', { overwrite: true })).toEqual({ status: 'updated' })
    expect(host.sheet(NORMS).values(`C${row}`)).toEqual([['业务']])
  })

  it('leaves a sheet without the heading of the team’s part to the team, and makes another one', () => {
    const { host, ann } = opened()
    value(ann, 'norms', { overwrite: false })
    ann.deleteRows(NORMS, rowOf(host, '我们自己的规定'), 1)
    expect(value(ann, 'norms', { overwrite: false })).toEqual({ status: 'changed' })
    const before = rows(host)
    expect(value(ann, 'norms', { overwrite: true }).status).toBe('updated')
    expect(rows(host)).toEqual(before)
    expect(sheets(host)).toContain('使用规范（账期管家）')
  })

  it('speaks English to who speaks English', () => {
    const { host, ann } = openLedger(classicSheet(), { userLocale: 'en' })
    adoptAs(ann)
    value(ann, 'norms', { overwrite: false })
    expect(host.sheet('How we use this').display('A1')).toEqual([['How we use this spreadsheet']])
  })

  it('refuses before set-up', () => {
    expect(refusal(openLedger().ann, 'norms', { overwrite: false }).code).toBe('not-set-up')
  })

  it('goes with the rest when uninstalling, and stays when the team wrote rules of its own', () => {
    const { host, ann } = openLedger(classicSheet())
    const before = looks(host)
    adoptAs(ann)
    value(ann, 'norms', { overwrite: false })
    expect(value(ann, 'uninstall', { keepLog: true }).sheetsRemoved).toEqual([NORMS, '每日合计'])
    expect(looks(host)).toEqual(before)
    expect(sheets(host)).toEqual([SHEET])

    adoptAs(ann)
    value(ann, 'norms', { overwrite: false })
    ann.type(NORMS, `A${rowOf(host, '我们自己的规定') + 1}`, '每周五核对')
    expect(value(ann, 'uninstall', { keepLog: true }).sheetsRemoved).toEqual(['每日合计'])
    expect(rows(host).flat()).toContain('每周五核对')
    expect(host.sheet(NORMS).metadata()).toEqual([])
  })

  it.each([12, 30, 45])('stopped at call %i is completed by the next time', call => {
    const { host, ann } = opened()
    host.faults.arm({ call, stop: 'after', unflushed: 'lost' })
    expect(() => ann.rpc('norms', { overwrite: false })).toThrow('Stopped')
    host.clock.advance({ minutes: 8 })
    const { status } = value(ann, 'norms', { overwrite: true })
    expect(['made', 'updated']).toContain(status)
    expect(sheets(host).filter(name => name.startsWith(NORMS))).toHaveLength(1)
    expect(rowOf(host, '我们自己的规定')).toBeGreaterThan(30)
  })
})
