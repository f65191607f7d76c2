// 人员 taken from a sheet of the team's on the built add-on: whom the owners' reminders go to is what that sheet says.
import { describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { CellInput, Host, Person } from '../../../host/types'
import { adopt, refusal, saveSettings, sender, value } from '../receivables-desk'
import { adoptFirst, bookOf, openWith } from './desk'

const TEAM = '员工名单'
const COLLEAGUES: CellInput[][] = [
  ['部门通讯录'],
  ['工号', '员工姓名', '职务', '电子邮箱', '直属上级'],
  ['001', '林晓', '销售', 'lin@example.com', '周敏'],
  ['002', '许澄', '销售', '', '周敏'],
  ['003', '周敏', '主管', 'zhou@example.com', ''],
]
const LEDGER: CellInput[][] = [
  ['客户名称', '联系人', '邮箱地址', '合同总金额', '已付款金额', '应收日期', '客户经理'],
  ['甲公司', '张三', 'a@example.com', 100, 0, '2026-12-01', '林晓'],
  ['乙公司', '', 'b@example.com', 900, 0, '2026-12-01', '许澄'],
  ['丙公司', '', 'c@example.com', 900, 0, '2026-12-01', '何远'],
]

const opened = (rows = COLLEAGUES): { host: Host; ann: Person } => {
  const size = { rows: 20, columns: 10 }
  const host = openHost({
    document: {
      sheets: [
        { name: '客户台账', rows: LEDGER, size },
        { name: TEAM, rows, size },
      ],
    },
    now: '2026-01-12T09:05',
    account: 'workspace',
  })
  const ann = host.as('owner@example.com')
  adopt(ann)
  return { host, ann }
}

const people = (ann: Person) => value(ann, 'freshness', {}).people
const mails = (ann: Person) => people(ann).map(({ name, mail }) => [name, mail])

describe('a list of colleagues', () => {
  it('is recognised by its headers, wherever its header row is, and what is nobody’s column stays out', () => {
    const { ann } = opened()
    const { state } = bookOf(ann, 'people')
    if (state.status !== 'none') throw new Error(state.status)
    expect(state.candidates).toMatchObject([{ sheet: TEAM, headerRow: 2, confidence: 'sure', rows: 3 }])
    expect(state.candidates[0]?.columns.map(({ field }) => field)).toEqual([
      null,
      'person',
      'role',
      'mail',
      'superior',
    ])
    expect(adoptFirst(ann, 'people')).toBe(TEAM)
    expect(bookOf(ann, 'people').state).toMatchObject({ status: 'here', sums: { rows: 3, problems: 0 } })
  })

  it('says to whom and to which superior reminders go; it stays as it is, and ours is used for everybody else', () => {
    const { host, ann } = opened()
    value(ann, 'people.save', { name: '林晓', mail: 'old@example.com', superior: '' })
    value(ann, 'people.save', { name: '何远', mail: 'he@example.com', superior: '' })
    const before = host.sheet(TEAM).values()
    adoptFirst(ann, 'people')
    expect(people(ann)).toMatchObject([
      { name: '林晓', mail: 'lin@example.com', role: '销售', superior: '周敏', sheet: TEAM, row: 3 },
      { name: '许澄', mail: '', superior: '周敏', row: 4 },
      { name: '何远', mail: 'he@example.com' },
    ])
    expect(refusal(ann, 'people.save', { name: '林晓', mail: 'x@example.com', superior: '' }).code).toBe(
      'input-invalid',
    )
    expect(value(ann, 'books.goto', { book: 'people', at: { row: 3, field: 'mail' } }).a1).toBe('D3')
    expect(host.sheet(TEAM).values()).toEqual(before)
    value(ann, 'books.release', { book: 'people' })
    expect(mails(ann)).toEqual([
      ['林晓', 'old@example.com'],
      ['许澄', ''],
      ['何远', 'he@example.com'],
    ])
  })

  it('is what the mails to the owners go by', () => {
    const { host, ann } = opened()
    adoptFirst(ann, 'people')
    host.clock.advanceTo('2026-04-12T21:30')
    saveSettings(ann, settings => ({
      ...settings,
      sender,
      verify: { ...settings.verify, nudge: true },
    }))
    host.clock.advanceTo('2026-04-13T12:05')
    const written = host.mails.map(({ to }) => to[0])
    expect(written).toEqual(expect.arrayContaining(['lin@example.com', 'zhou@example.com']))
    expect(host.sheetNames()).not.toContain('人员')
  })

  it('with a wrong address, a name that stands twice or a superior nobody knows is named by row and column', () => {
    const { ann } = opened([
      ...COLLEAGUES,
      ['004', '何远', '', 'he@', '老王'],
      ['005', '林晓', '', 'other@example.com', ''],
      ['006', '', '', 'nobody@example.com', ''],
    ])
    adoptFirst(ann, 'people')
    expect(mails(ann)).toEqual([
      ['林晓', 'lin@example.com'],
      ['许澄', ''],
      ['何远', ''],
    ])
    const [found] = value(ann, 'check', {}).books
    const named = found?.groups.flatMap(({ code, problems }) =>
      problems.map(({ sheet, row, header }) => `${code} ${sheet} ${row} ${header}`),
    )
    expect([...(named ?? [])].sort()).toEqual([
      `mail-unreadable ${TEAM} 6 电子邮箱`,
      `person-missing ${TEAM} 8 员工姓名`,
      `person-twice ${TEAM} 7 员工姓名`,
      `superior-unknown ${TEAM} 6 直属上级`,
    ])
  })
})

it('a list of customers with their owners and addresses is no list of colleagues', () => {
  const { ann } = openWith([
    {
      name: '客户通讯录',
      rows: [
        ['客户名称', '客户经理', '邮箱'],
        ['甲公司', '林晓', 'a@example.com'],
      ],
    },
  ])
  expect(bookOf(ann, 'people').state).toEqual({ status: 'none', candidates: [] })
})
