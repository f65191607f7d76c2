// 早报 on the built add-on: one file, two mornings, two owners, a superior, a group robot on a real server of this machine.
import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { CellInput, Host, HostOptions, Person } from '../../../host/types'
import { adoptAs } from '../adopting'
import { adopt, refusal, saveSettings, sender, value } from '../receivables-desk'
import { type RobotServer, robotServer } from './robot-server'

const HEADERS = ['客户名称', '邮箱地址', '合同总金额', '已付款金额', '应收日期', '客户经理']
const ROWS: CellInput[][] = [
  ['甲<b>公司', 'a@example.com', 1000, 0, '2026-01-12', '林晓'],
  ['乙公司', 'b@example.com', 2000, 0, '2026-01-11', '许澄'],
  ['丙公司', 'c@example.com', 3000, 0, '2026-01-14', '林晓'],
  ['丁公司', 'd@example.com', 4000, 0, '2027-01-14', '林晓'],
]
const ON = { on: true, escalation: { owner: 3, superior: 5, high: 7 } }
const SECRET = 'SEC0123456789'
const DINGTALK = 'https://oapi.dingtalk.com/robot/send?access_token=0123456789abcdef'

/** 2026-01-12 is a working Monday. */
const opened = (options: Partial<HostOptions> = {}): { host: Host; ann: Person } => {
  const host = openHost({
    document: { sheets: [{ name: '客户台账', rows: [HEADERS, ...ROWS], size: { rows: 40, columns: 10 } }] },
    now: '2026-01-11T20:05',
    ...options,
  })
  const ann = host.as('owner@example.com')
  adopt(ann)
  saveSettings(ann, settings => ({ ...settings, sender }))
  value(ann, 'people.save', { name: '林晓', mail: 'lin@example.com', superior: '周总' })
  value(ann, 'people.save', { name: '许澄', mail: 'xu@example.com', superior: '周总' })
  value(ann, 'people.save', { name: '周总', mail: 'zhou@example.com', superior: '' })
  return { host, ann }
}
const on = (person: Person) => value(person, 'briefing.save', ON)
const to = (host: Host) => host.mails.map(mail => mail.to[0]).sort()
const bodyFor = (host: Host, address: string) =>
  host.mails.filter(mail => mail.to[0] === address).map(({ body }) => body)

describe('早报', () => {
  it('goes to nobody until it is switched on, which only the owner of the hourly job may', () => {
    const { host, ann } = opened()
    host.clock.advanceTo('2026-01-12T20:00')
    expect(host.mails).toEqual([])
    on(ann)
    const bob = host.as('bob@example.com')
    value(bob, 'briefing.save', { ...ON, on: false })
    expect(refusal(bob, 'briefing.save', ON)?.code).toBe('hourly-of-other')
    // Days saved on a page that was left open switch nothing on again.
    const escalation = { owner: 2, superior: 5, high: 7 }
    expect(value(ann, 'briefing.save', { escalation }).settings).toEqual({ on: false, escalation })
  })

  it('keeps its hourly job where the wizard is gone through again without daily totals', () => {
    const { host, ann } = opened()
    on(ann)
    expect(adoptAs(ann, { dailyTotals: false }).hourly).toBe('on')
    host.clock.advanceTo('2026-01-12T23:00')
    expect(to(host)).toEqual(['lin@example.com', 'owner@example.com', 'xu@example.com'])
  })

  it('tells each owner of his own, whoever sends of all, once a working day, and joins what stale data would say', () => {
    const { host, ann } = opened()
    on(ann)
    saveSettings(ann, settings => ({ ...settings, verify: { ...settings.verify, nudge: true } }))
    host.clock.advanceTo('2026-01-12T08:55')
    expect(host.mails).toEqual([])
    host.clock.advanceTo('2026-01-12T23:00')
    expect(to(host)).toEqual(['lin@example.com', 'owner@example.com', 'xu@example.com'])
    const [lin] = bodyFor(host, 'lin@example.com')
    expect(lin).toMatch(/【今天到期】1 笔\n· 甲<b>公司：未付 ¥1,000.00，2026-01-12 到期/)
    expect(lin).toMatch(/【三天内到期】1 笔\n· 丙公司/)
    expect(lin).not.toContain('乙公司')
    expect(lin).toContain(`https://docs.google.com/spreadsheets/d/${host.spreadsheetId}/edit`)
    expect(host.mails.find(mail => mail.to[0] === 'lin@example.com')?.htmlBody).toContain('甲&lt;b&gt;公司')
    const [team] = bodyFor(host, 'owner@example.com')
    expect(team).toMatch(/【刚刚逾期】1 笔\n· 乙公司（许澄）：未付 ¥2,000.00/)
    // The next morning only what is new: 甲 became overdue; 许澄 has nothing.
    host.mails.length = 0
    host.clock.advanceTo('2026-01-13T23:00')
    expect(to(host)).toEqual(['lin@example.com', 'owner@example.com'])
    expect(bodyFor(host, 'lin@example.com')[0]).toMatch(/【刚刚逾期】1 笔\n· 甲<b>公司/)
    // What nobody attends to: the owner from the third day, his superior from the fifth, grave from the seventh.
    host.mails.length = 0
    host.clock.advanceTo('2026-01-15T23:00')
    expect(bodyFor(host, 'xu@example.com')[0]).toMatch(/【没人处理】.+\n· 乙公司/)
    expect(to(host)).not.toContain('zhou@example.com')
    host.clock.advanceTo('2026-01-19T23:00')
    expect(bodyFor(host, 'zhou@example.com').join()).toMatch(/【没人处理】[\s\S]+乙公司（许澄）/)
    host.clock.advanceTo('2026-01-21T23:00')
    const row =
      host
        .sheet('预警')
        .values()
        .find(cells => cells[0] === '逾期' && cells.includes('乙公司')) ?? []
    expect(row.slice(0, 2)).toEqual(['逾期', '高'])
    expect(String(row)).toContain('起没有人处理')
    const days = host.mails.map(mail => `${mail.to[0]} ${mail.at.slice(0, 10)}`)
    expect(days).toEqual([...new Set(days)])
  }, 60_000)

  it('lists owners that came later in 人员', () => {
    const { host, ann } = opened()
    on(ann)
    ann.type('客户台账', 'F5', '新来的')
    host.clock.advanceTo('2026-01-12T23:00')
    expect(host.sheet('人员').values().flat()).toContain('新来的')
  })

  it.each([
    { member: 'MailApp.sendEmail', nth: 2, stop: 'before' },
    { member: 'MailApp.sendEmail', nth: 1, stop: 'after' },
    { member: 'Properties.setProperties', nth: 1, stop: 'after' },
  ] as const)('is not sent twice by a run that was killed $stop $member $nth', fault => {
    const { host, ann } = opened()
    on(ann)
    host.clock.advanceTo('2026-01-12T08:59')
    host.faults.arm({ ...fault, unflushed: 'lost' })
    const runs = host.clock.advanceTo('2026-01-12T20:00')
    expect(runs.some(({ error }) => error !== undefined)).toBe(true)
    expect(to(host)).toEqual([...new Set(to(host))])
    expect(to(host).length).toBeGreaterThan(1)
  })
})

describe('a group robot', () => {
  let server: RobotServer
  beforeAll(async () => {
    server = await robotServer()
  })
  afterAll(() => server.close())

  it('is tried, told once a day with a right signature, and its refusal is said in plain words', async () => {
    const { host, ann } = opened({ web: { 'oapi.dingtalk.com': server.address } })
    expect(refusal(ann, 'robot.save', { url: 'https://example.com/hook', secret: '' })?.code).toBe(
      'robot-address',
    )
    expect(value(ann, 'robot.save', { url: DINGTALK, secret: SECRET }).robot).toEqual({
      kind: 'dingtalk',
      tail: 'cdef',
      signed: true,
      last: null,
    })
    expect(JSON.stringify(host.properties('document'))).not.toContain('0123456789abcdef')
    expect(value(ann, 'robot.test', {}).robot?.last?.trouble).toBeNull()
    const [test] = await server.taken(1)
    const query = new URLSearchParams(test?.url.split('?')[1])
    const timestamp = query.get('timestamp') ?? ''
    expect(query.get('access_token')).toBe('0123456789abcdef')
    expect(query.get('sign')).toBe(
      createHmac('sha256', SECRET).update(`${timestamp}\n${SECRET}`).digest('base64'),
    )
    expect(JSON.parse(test?.body ?? '')).toMatchObject({ msgtype: 'markdown' })

    on(ann)
    server.answer({ status: 200, text: '{"errcode":310000,"errmsg":"sign not match"}' })
    host.clock.advanceTo('2026-01-12T23:00')
    const [, morning, ...more] = await server.taken(2)
    expect(more).toEqual([])
    expect(JSON.parse(morning?.body ?? '').markdown.text).toContain('甲＜b＞公司')
    expect(value(ann, 'briefing', {}).robot?.last?.trouble).toEqual({ why: 'safety', code: '310000' })
    host.clock.advanceTo('2026-01-13T23:00')
    expect(bodyFor(host, 'owner@example.com')[1]).toContain('群机器人上次没有收下早报：安全设置不让通过')
    expect(value(ann, 'robot.remove', {}).robot).toBeNull()
    value(ann, 'robot.save', { url: DINGTALK, secret: SECRET })
    value(ann, 'uninstall', { keepLog: true })
    expect(JSON.stringify(host.properties('owner@example.com'))).not.toContain('0123456789')
  })
})
