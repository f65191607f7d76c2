// 对账函 mailed to several customers on the built bundle: looked at first, each his own and once, the others told why not.
import { describe, expect, it } from 'vitest'
import { type Contract, openDesk, refusal, saveSettings, value } from '../receivables-desk'
import { pdfText } from './pdf-text'

const PERIOD = { from: '2026-10-01', to: '2026-11-23' }
const CONTRACTS: Contract[] = [
  { customer: 'A', open: 1000, signed: '2026-09-20' },
  { customer: 'B', open: 300, signed: '2026-10-02' },
  { customer: 'C', open: 200, signed: '2026-10-02', email: '' },
]
const papers = ['a公司', 'b公司', 'c公司', 'x公司'].map(customer => ({
  kind: 'statement' as const,
  customer,
  ...PERIOD,
}))

describe('statements to a chosen set', () => {
  it('are looked at without leaving a trace, then each goes once to its own customer, and the rest is told with its reason', () => {
    const { host, ann } = openDesk(CONTRACTS)
    const { key } = value(ann, 'formal.list', {})
    const view = value(ann, 'formal.batch', { papers })
    expect(view.letters.map(({ name, amount, to }) => [name, amount, to])).toEqual([
      ['A公司', 100_000, ['a@example.com']],
      ['B公司', 30_000, ['b@example.com']],
    ])
    expect(view.skipped).toEqual([
      { customer: 'c公司', name: 'C公司', problem: null },
      { customer: 'x公司', name: 'x公司', problem: { code: 'customer-gone', values: ['x公司'] } },
    ])
    expect([host.mails.length, host.sheetNames().includes('函件记录')]).toEqual([0, false])

    const letters = view.letters.map(({ paper, seen }) => ({ paper, seen }))
    const first = value(ann, 'formal.batch.send', { letters, key })
    expect(first.sent.map(({ number, name }) => [number, name])).toEqual([
      ['DZ20261123-01', 'A公司'],
      ['DZ20261123-02', 'B公司'],
    ])
    expect([first.skipped, first.left]).toEqual([[], []])
    // The answer was lost and the page asks again: nothing goes twice.
    expect(value(ann, 'formal.batch.send', { letters, key }).sent).toEqual(first.sent)
    expect(host.mails.map(({ to }) => to)).toEqual([['a@example.com'], ['b@example.com']])
    const pdf = pdfText(host.mails[1]?.attachments[0]?.bytes ?? new Uint8Array())
    expect(pdf).toContain('致：B公司')
    expect(pdf).not.toContain('A公司')
    const [header = [], ...rows] = host.sheet('函件记录').values()
    expect(rows.map(cells => cells[header.indexOf('状态')])).toEqual(['已发邮件', '已发邮件'])
    expect(value(ann, 'formal.list', {}).waiting).toHaveLength(2)
    // Nor from a page that was opened anew the same day.
    const anew = value(ann, 'formal.list', {}).key
    expect(value(ann, 'formal.batch.send', { letters, key: anew }).sent).toEqual(first.sent)
    expect(host.mails).toHaveLength(2)
  })

  it('of another period go out from the same page too', () => {
    const { host, ann } = openDesk(CONTRACTS)
    const { key } = value(ann, 'formal.list', {})
    const mailed = (from: string) => {
      const asked = papers.map(paper => ({ ...paper, from }))
      const { letters } = value(ann, 'formal.batch', { papers: asked })
      const seen = letters.map(({ paper, seen }) => ({ paper, seen }))
      return value(ann, 'formal.batch.send', { letters: seen, key }).sent.map(({ number }) => number)
    }
    expect(mailed('2026-10-01')).toEqual(['DZ20261123-01', 'DZ20261123-02'])
    expect(mailed('2026-11-01')).toEqual(['DZ20261123-03', 'DZ20261123-04'])
    expect(host.mails).toHaveLength(4)
  })

  it('leave out what changed since it was looked at, and need a sender', () => {
    const { ann } = openDesk(CONTRACTS)
    const { key } = value(ann, 'formal.list', {})
    const letters = value(ann, 'formal.batch', { papers }).letters.map(({ paper, seen }) => ({ paper, seen }))
    ann.type('合同', 'C3', 'new@example.com')
    const result = value(ann, 'formal.batch.send', { letters, key })
    expect(result.sent.map(({ name }) => name)).toEqual(['A公司'])
    expect(result.skipped.map(({ name, problem }) => [name, problem?.code])).toEqual([
      ['B公司', 'letter-changed'],
    ])
    saveSettings(ann, settings => ({ ...settings, sender: { ...settings.sender, payTo: '' } }))
    expect(refusal(ann, 'formal.batch', { papers }).code).toBe('sender-incomplete')
  })

  it('go to as many recipients as Google takes today; who is left out is told, and gets his tomorrow', () => {
    const crowd: Contract[] = ['A', 'B', 'C'].map(customer => ({
      ...{ customer, signed: '2026-10-02' },
      email: Array.from({ length: 40 }, (_, n) => `${customer.toLowerCase()}${n}@example.com`).join(';'),
    }))
    const { host, ann } = openDesk(crowd, { account: 'consumer' })
    const { key } = value(ann, 'formal.list', {})
    const three = papers.slice(0, 3)
    const view = value(ann, 'formal.batch', { papers: three })
    expect(view.quota).toBe(100)
    const letters = view.letters.map(({ paper, seen }) => ({ paper, seen }))
    const first = value(ann, 'formal.batch.send', { letters, key })
    expect(first.sent).toHaveLength(2)
    expect(first.skipped.map(({ customer, problem }) => [customer, problem?.code])).toEqual([
      ['c公司', 'mail-quota'],
    ])
    host.clock.advance({ days: 1 })
    const again = value(ann, 'formal.batch', { papers: three })
    const next = value(ann, 'formal.batch.send', {
      letters: again.letters.map(({ paper, seen }) => ({ paper, seen })),
      key,
    })
    // The first two were sent from this page and are not sent again.
    expect(next.sent.map(({ number }) => number).slice(0, 2)).toEqual(first.sent.map(({ number }) => number))
    expect(host.mails.map(({ to }) => to.length)).toEqual([40, 40, 40])
  })
})
