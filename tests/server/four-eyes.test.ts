// 复核 on the built add-on: what is new or changed waits for a second person, is in no letter until then, and nobody ticks his own.
import { describe, expect, it } from 'vitest'
import type { CellInput, Host, Person } from '../../host/types'
import { putLong } from '../../src/server/long-values'
import type { Store } from '../../src/server/ports'
import { readSettings } from '../../src/server/settings'
import { adoptAs, SHEET as LEDGER, openLedger } from './adopting'
import { form, viewOf } from './receipts/till'
import {
  type Contract,
  customers,
  logRows,
  openDesk,
  refusal,
  SHEET,
  saveSettings,
  value,
} from './receivables-desk'

const opened = (contracts: Contract[] = customers(3), atLeast = 0) => {
  const { host, ann } = openDesk(contracts)
  host.share('bob@example.com', 'editor')
  switchTo(ann, true, atLeast)
  return { host, ann, bob: host.as('bob@example.com') }
}
const switchTo = (person: Person, on: boolean, atLeast = 0) =>
  saveSettings(person, settings => ({ ...settings, fourEyes: { on, atLeast } }))
const view = (person: Person) => value(person, 'fourEyes', {})
const asked = (person: Person) => ({ changes: view(person).changes.map(({ key }) => ({ key, what: key })) })
const tickAll = (person: Person) => value(person, 'fourEyes.tick', asked(person))
const plan = (person: Person) => value(person, 'reminders', {}).plan
const log = (host: Host) => {
  const [header = [], ...rows] = host.sheet('复核记录').values()
  return rows.map(cells => Object.fromEntries(header.map((label, at) => [String(label), cells[at]])))
}

describe('复核', () => {
  it('is off until somebody wants it, and then begins with the ledger as it stands', () => {
    const { host, ann } = openDesk(customers(2))
    ann.type(SHEET, 'E2', '5000')
    expect(view(ann)).toMatchObject({ on: false, count: 0, since: null })
    expect(value(ann, 'home', {}).pendingReview).toBe(0)
    switchTo(ann, true)
    expect(view(ann)).toMatchObject({ on: true, count: 0, since: { by: 'owner@example.com' } })
    expect(log(host)).toMatchObject([{ 做了什么: '开启', 由谁: 'owner@example.com' }])
    expect(plan(ann).letters).toHaveLength(2)
  })

  it('holds back what was changed and what is new, says so in 为何未发, and counts it all the same', () => {
    const { ann } = opened()
    const before = value(ann, 'home', {}).totals.balance
    ann.type(SHEET, 'E2', '5000')
    for (const [cell, text] of [
      ['A5', 'D公司'],
      ['C5', 'd@example.com'],
      ['E5', '800'],
      ['F5', '0'],
      ['G5', 'HT-9'],
      ['H5', '2026-11-01'],
    ]) {
      ann.type(SHEET, cell ?? '', text ?? '')
    }
    expect(view(ann).changes).toMatchObject([
      {
        kind: 'changed',
        name: 'A公司',
        place: { row: 2 },
        facts: [{ fact: 'total', before: 100_000, now: 500_000 }],
        mine: false,
      },
      { kind: 'new', name: 'D公司', total: 80_000 },
    ])
    const { letters, withheld } = plan(ann)
    expect(letters.map(({ name }) => name)).toEqual(['B公司', 'C公司'])
    expect(withheld.map(({ name, reason, amount }) => [name, reason, amount])).toEqual([
      ['A公司', 'unreviewed', 500_000],
      ['D公司', 'unreviewed', 80_000],
    ])
    const home = value(ann, 'home', {})
    expect([home.pendingReview, home.totals.balance - before]).toEqual([2, 480_000])
    expect(value(ann, 'check', {}).pendingReview).toBe(2)
  })

  it('lets go on with a tick, written down with who, when and what was accepted', () => {
    const { host, ann, bob } = opened()
    ann.type(SHEET, 'E2', '5000')
    expect(tickAll(bob)).toEqual({ ticked: 1 })
    expect(log(host)[1]).toMatchObject({ 做了什么: '复核通过', 由谁: 'bob@example.com' })
    expect(view(ann).count).toBe(0)
    expect(plan(ann).letters.map(({ total }) => total)).toEqual([500_000, 100_000, 100_000])
    ann.type(SHEET, 'E2', '6000')
    expect(view(ann).changes).toMatchObject([{ facts: [{ fact: 'total', before: 500_000, now: 600_000 }] }])
  })

  it('does not go out unattended either', () => {
    const { host, ann } = opened()
    value(ann, 'sending.set', { mode: 'unattended', takeOver: false })
    ann.type(SHEET, 'E2', '5000')
    host.clock.advanceTo('2026-11-24T11:30')
    expect(
      host.mails
        .map(({ to }) => to.join())
        .filter(to => /^[abc]@/.test(to))
        .sort(),
    ).toEqual(['b@example.com', 'c@example.com'])
    expect(logRows(host).map(row => row.客户)).not.toContain('A公司')
  })

  it('refuses the tick of the one who entered the receipt, and takes a colleague’s', () => {
    const { ann, bob } = opened([
      { customer: '甲', reference: 'HT-1' },
      { customer: '乙', reference: 'HT-2' },
    ])
    value(ann, 'receipts.record', form(viewOf(ann), 30_000, { on: '2026-11-20' }))
    expect(view(ann).changes).toMatchObject([
      { facts: [{ fact: 'paid' }], authors: ['owner@example.com'], mine: true },
    ])
    expect(refusal(ann, 'fourEyes.tick', asked(ann)).code).toBe('own-change')
    expect(view(bob).changes[0]?.mine).toBe(false)
    expect(tickAll(bob)).toEqual({ ticked: 1 })
  })

  it('takes a person’s word that a change is his: then he does not tick it', () => {
    const { host, ann, bob } = opened()
    ann.type(SHEET, 'E2', '5000')
    expect(value(ann, 'fourEyes.own', asked(ann))).toEqual({ owned: 1 })
    expect(refusal(ann, 'fourEyes.tick', asked(ann)).code).toBe('own-change')
    expect(tickAll(bob)).toEqual({ ticked: 1 })
    expect(log(host).map(row => [row.做了什么, row.由谁])).toEqual([
      ['开启', 'owner@example.com'],
      ['本人所改', 'owner@example.com'],
      ['复核通过', 'bob@example.com'],
    ])
  })

  it('ticks only what was seen: a row changed again meanwhile is shown again first', () => {
    const { ann, bob } = opened()
    ann.type(SHEET, 'E2', '5000')
    const seen = asked(bob)
    ann.type(SHEET, 'E2', '9000')
    expect(refusal(bob, 'fourEyes.tick', seen).code).toBe('findings-changed')
    expect(view(bob).count).toBe(1)
  })

  it('passes over what is below the threshold, whatever is sorted or noted', () => {
    const { ann } = opened(customers(3), 100_000)
    ann.type(SHEET, 'E2', '1500')
    ann.insertRows(SHEET, 3)
    expect(view(ann).count).toBe(0)
    ann.type(SHEET, 'E2', '2000')
    expect(view(ann).count).toBe(1)
  })

  it('lets everything wait where the accepted state was edited, rather than let it pass', () => {
    const { ann } = opened()
    ann.type('复核用', 'C2', '@A公司')
    expect(view(ann)).toMatchObject({ damaged: true, count: 3 })
    expect(plan(ann).letters).toEqual([])
    switchTo(ann, false)
    switchTo(ann, true)
    expect(view(ann)).toMatchObject({ damaged: false, count: 0 })
  })

  it('switched off keeps its log and lets go of everything; a colleague’s other settings stay', () => {
    const { host, ann } = opened()
    ann.type(SHEET, 'E2', '5000')
    switchTo(ann, false)
    expect(plan(ann).letters).toHaveLength(3)
    expect(log(host).map(row => row.做了什么)).toEqual(['开启', '关闭'])
    expect(
      host
        .sheet('复核用')
        .values()
        .slice(1)
        .flat()
        .every(cell => cell === null),
    ).toBe(true)
    expect(value(ann, 'settings', {}).settings.sender.company).toBe('木岚家具')
  })

  it('suspends unattended sending when somebody switches it off after the owner approved it', () => {
    const { ann, bob } = opened()
    value(ann, 'sending.set', { mode: 'unattended', takeOver: false })
    expect(value(ann, 'reminders', {}).sending.suspended).toBe(false)
    switchTo(bob, false)
    expect(value(ann, 'reminders', {}).sending.suspended).toBe(true)
  })

  it('asks for no more calls with five hundred rows than with three', () => {
    const many = Array.from({ length: 500 }, (_, at) => ({
      customer: `客户${at % 90}`,
      reference: `HT-${at}`,
    }))
    const runs = [opened(), opened(many)].map(({ ann, bob }) => {
      ann.type(SHEET, 'E2', '5000')
      const looked = bob.rpc('fourEyes', {}).totalCalls
      const listed = bob.rpc('reminders', {}).totalCalls
      return { looked, listed, ticked: bob.rpc('fourEyes.tick', asked(bob)).totalCalls }
    })
    const [few, lots] = runs
    expect(lots?.looked).toBeLessThanOrEqual(few?.looked ?? 0)
    expect(lots?.listed).toBeLessThanOrEqual(few?.listed ?? 0)
    expect(lots?.ticked).toBeLessThanOrEqual(few?.ticked ?? 0)
  })

  /** 1,010 items of which every one waits, since one cell changed them all. */
  const openLong = () => {
    const rows = Array.from({ length: 1010 }, (_, at): CellInput[] => [
      `客户${at % 50}`,
      `HT-${at}`,
      '=$J$1*100',
      0,
      '2026-11-01',
    ])
    const header = ['客户名称', '合同编号', '合同总金额', '已付款金额', '应收日期', '', '', '', '', 10]
    const { host, ann } = openLedger([header, ...rows])
    adoptAs(ann, { addDueColumn: false, dailyTotals: false })
    switchTo(ann, true)
    const base = () => JSON.parse(host.properties('document')['zq.fourEyes'] ?? '{}')
    const before = base()
    ann.type(LEDGER, 'J1', '11')
    return { host, ann, base, before }
  }

  it('a log of more than a thousand ticks gives way to a new accepted state, and says the same', () => {
    const { host, ann, base, before } = openLong()
    expect(view(ann).count).toBe(1010)
    while (view(ann).count > 0) tickAll(ann)
    expect(base().base).not.toBe(before.base)
    expect(base().since).toBe(before.since)
    expect(log(host).filter(row => row.做了什么 === '复核通过')).toHaveLength(1010)
    expect(host.sheet('复核用').values().flat()).not.toContain(before.base)
    ann.type(LEDGER, 'J1', '12')
    expect(view(ann)).toMatchObject({ damaged: false, count: 1010 })
    expect(view(ann).changes[0]?.facts).toEqual([{ fact: 'total', before: 110_000, now: 120_000 }])
  }, 120_000)

  it('a run stopped as it names the new accepted state does not lose it: nothing ticked waits again', () => {
    const { host, ann, base, before } = openLong()
    for (let rounds = 0; base().base === before.base && rounds < 20; rounds += 1) {
      const changes = asked(ann)
      host.faults.arm({ member: 'Properties.setProperties', stop: 'after', unflushed: 'lost' })
      // The person sees Google's error and nothing more.
      try {
        ann.rpc('fourEyes.tick', changes)
      } catch {}
      host.faults.clear()
      host.clock.advance({ minutes: 8 })
    }
    expect(base().base).not.toBe(before.base)
    expect(view(ann)).toMatchObject({ damaged: false, count: 0 })
  }, 120_000)

  it('settings saved before there was such a thing keep everything they say', () => {
    const { ann } = openDesk(customers(1))
    const before = saveSettings(ann, settings => ({ ...settings, sendHour: 14, goal: 'return' })).settings
    const { fourEyes, ...older } = before
    expect(fourEyes).toEqual({ on: false, atLeast: 0 })
    const values: Record<string, string> = {}
    const store: Store = {
      all: () => values,
      get: key => values[key] ?? null,
      put: more => Object.assign(values, more),
      remove: () => undefined,
      refresh: () => undefined,
    }
    putLong(store, 'zq.settings', JSON.stringify(older))
    expect(readSettings(store)).toEqual(before)
  })
})
