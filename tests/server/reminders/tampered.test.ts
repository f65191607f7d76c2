// 催款记录 changed by hand, on the built add-on: nobody gets a letter twice, and 检查数据 names what was done to the rows.
import { describe, expect, it } from 'vitest'
import type { Host, Person } from '../../../host/types'
import type { Finding } from '../../../src/core/audit/types'
import { adopt, customers, logRows, openDesk, readyToSend, value } from '../receivables-desk'

const LOG = '催款记录'

const confirmed = (person: Person) =>
  value(person, 'reminders', {}).plan.letters.map(({ customer, total }) => ({ customer, total }))
const send = (person: Person, letters: ReturnType<typeof confirmed>) =>
  value(person, 'reminders.send', { test: false, letters })
const sendAll = (person: Person) => send(person, confirmed(person))
const planned = (person: Person) => value(person, 'reminders', {}).plan.letters.map(({ name }) => name)
const damage = (person: Person): [string, number, string][] =>
  value(person, 'check', {})
    .groups.filter(({ code }) => code.startsWith('log-row'))
    .flatMap(({ code, problems }) =>
      problems.map(({ place, value: says }: Finding): [string, number, string] => [code, place.row, says]),
    )

/** Three letters sent: rows 2 to 4, numbers 1 to 3. */
const sent = (): { host: Host; ann: Person } => {
  const desk = openDesk(customers(3))
  sendAll(desk.ann)
  return desk
}
const column = (host: Host, label: string): string => {
  const at = (host.sheet(LOG).values()[0] ?? []).indexOf(label)
  return String.fromCharCode(65 + at)
}

describe('rows', () => {
  it('are numbered and sealed as they are written, and nothing is wrong with them', () => {
    const { host, ann } = sent()
    expect(logRows(host).map(row => row.序号)).toEqual([1, 2, 3])
    expect(damage(ann)).toEqual([])
    ann.type(LOG, `${column(host, '说明')}2`, '客户来电说月底付')
    ann.sortRows(LOG, 'D', 'descending')
    expect(damage(ann)).toEqual([])
  })

  it('deleted are named by their numbers, and their customers get no second letter', () => {
    const { host, ann } = sent()
    ann.deleteRows(LOG, 2, 2)
    expect(planned(ann)).toEqual([])
    expect(damage(ann)).toEqual([['log-row-missing', 0, '1–2']])
    host.clock.advance({ days: 1 })
    expect(planned(ann)).toEqual([])
    ann.deleteRows(LOG, 2)
    expect(planned(ann)).toEqual([])
    expect(damage(ann)).toEqual([['log-row-missing', 0, '1–3']])
  })

  it('deleted leave the gap as it was: the next level waits for it, of the customer and of a mailbox he shares', () => {
    const { host, ann } = openDesk([
      { customer: 'A', due: '2026-11-10', email: 'shared@example.com' },
      { customer: 'B', due: '2026-11-23', email: 'shared@example.com' },
    ])
    sendAll(ann)
    ann.deleteRows(LOG, 2)
    // 15 days after A's due day, and 3 after B's.
    host.clock.advance({ days: 3 })
    const { letters, withheld } = value(ann, 'reminders', {}).plan
    expect(letters).toEqual([])
    expect(withheld.map(({ name, reason, until }) => [name, reason, until])).toEqual([
      ['A公司', 'gap', '2026-11-30'],
      ['B公司', 'gap', '2026-11-30'],
    ])
    host.clock.advance({ days: 4 })
    expect(planned(ann)).toEqual(['A公司', 'B公司'])
  })

  it('changed are named, and saying that a letter was not sent does not send it again', () => {
    const { host, ann } = sent()
    const [letter] = logRows(host).map(row => String(row.函号))
    ann.type(LOG, `${column(host, '结果')}2`, '未发出')
    ann.clear(LOG, `${column(host, '登记项')}3`)
    ann.type(LOG, `${column(host, '收件人')}4`, 'someone@example.com')
    expect(planned(ann)).toEqual([])
    expect(damage(ann).map(([code, row]) => [code, row])).toEqual([
      ['log-row-changed', 2],
      ['log-row-changed', 3],
      ['log-row-changed', 4],
    ])
    expect(damage(ann)[0]?.[2]).toBe(`1 ${letter} A公司`)
    expect(ann.warnings()).toHaveLength(3)
  })

  it('added by hand are named, the copied one and the typed one', () => {
    const { host, ann } = sent()
    const [, first = []] = host.sheet(LOG).formulas().length > 0 ? host.sheet(LOG).values() : []
    ann.paste(LOG, 'A5', [first.map(cell => String(cell ?? ''))])
    ann.type(LOG, `${column(host, '客户')}6`, '外人公司')
    expect(damage(ann).map(([code, row]) => [code, row])).toEqual([
      ['log-row-added', 5],
      ['log-row-added', 6],
    ])
    expect(planned(ann)).toEqual([])
  })

  it('can be acknowledged like any other finding', () => {
    const { ann } = sent()
    ann.deleteRows(LOG, 3)
    const group = value(ann, 'check', {}).groups.find(({ code }) => code === 'log-row-missing')
    value(ann, 'data.acknowledge', {
      code: 'log-row-missing',
      key: null,
      seen: group?.seen ?? '',
      what: '少了行',
    })
    expect(damage(ann)).toEqual([])
  })
})

describe('what was not sent', () => {
  it('is told another day: a letter that Gmail refused takes nothing from the ladder', () => {
    const { host, ann } = openDesk(customers(1))
    const letters = confirmed(ann)
    host.faults.arm({ member: 'MailApp.sendEmail', throwMessage: 'refused' })
    expect(send(ann, letters).sent).toBe(0)
    expect(damage(ann)).toEqual([])
    expect(planned(ann)).toEqual(['A公司'])
    expect(sendAll(ann).sent).toBe(1)
  })

  it('and was of unknown outcome is told again once a person has settled it so; its row is as it should be', () => {
    const { host, ann } = openDesk(customers(1))
    const letters = confirmed(ann)
    host.faults.arm({ member: 'MailApp.sendEmail', stop: 'before', unflushed: 'kept' })
    expect(() => ann.rpc('reminders.send', { test: false, letters })).toThrow()
    host.clock.advance({ minutes: 10 })
    const [unknown] = value(ann, 'reminders', {}).unknown
    expect([unknown?.name, planned(ann)]).toEqual(['A公司', []])
    value(ann, 'reminders.settle', { letter: unknown?.letter ?? '', outcome: 'released' })
    expect(damage(ann)).toEqual([])
    expect(planned(ann)).toEqual(['A公司'])
  })
})

describe('a log from before there were numbers', () => {
  /** Of three letters the one of B公司 was deleted. */
  const openOld = () => {
    const { host, ann } = sent()
    value(ann, 'uninstall', { keepLog: true })
    ann.deleteColumns(LOG, column(host, '序号'), 2)
    ann.deleteRows(LOG, 3)
    ann.type(LOG, `${column(host, '收件人')}2`, 'someone@example.com')
    expect(Object.keys(host.properties('document')).filter(key => key.startsWith('zq.told'))).toEqual([])
    adopt(ann)
    readyToSend(ann)
    return { host, ann }
  }

  it('is accepted as it stands at the next run, numbered on from there, and guarded from then on', () => {
    const { host, ann } = openOld()
    expect(damage(ann)).toEqual([])
    expect(sendAll(ann).sent).toBe(1)
    expect(damage(ann)).toEqual([])
    expect(logRows(host).map(row => [row.客户, row.序号])).toEqual([
      ['A公司', 1],
      ['C公司', 2],
      ['B公司', 3],
    ])
    ann.deleteRows(LOG, 2, 2)
    expect(planned(ann)).toEqual([])
    expect(damage(ann)).toEqual([['log-row-missing', 0, '1–2']])
  })

  it('is taken again where the run that took it was stopped before the sheet held its numbers', () => {
    const { host, ann } = openOld()
    const letters = confirmed(ann)
    for (let nth = 1; nth <= 4; nth += 1) {
      host.faults.arm({ member: 'Properties.setProperties', nth, stop: 'after', unflushed: 'lost' })
      // The person sees Google's error and nothing more.
      try {
        ann.rpc('reminders.send', { test: false, letters })
      } catch {}
      host.faults.clear()
      host.clock.advance({ minutes: 8 })
      expect(damage(ann), `stopped at write ${nth}`).toEqual([])
    }
  })
})

it('asks Google no more often for a longer log', () => {
  const calls = (count: number) => {
    const { ann } = openDesk(customers(count))
    sendAll(ann)
    return ann.rpc('check', {}).totalCalls
  }
  expect(calls(9)).toBe(calls(2))
})
