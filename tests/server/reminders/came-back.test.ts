// 退信, 回复 and 往来 on the built add-on: entered with a click or by hand beside the letter, seen by the next letter and by nobody's check.
import { describe, expect, it } from 'vitest'
import { customers, logRows, openDesk, refusal, sendAll, value } from '../receivables-desk'

const A = 'a公司'

describe('a letter that came back', () => {
  const { host, ann } = openDesk(customers(2))
  const view = () => value(ann, 'reminders', {})
  const held = () => view().plan.withheld.filter(({ customer }) => customer === A)
  const timeline = (kind: 'letter' | null = null) =>
    value(ann, 'customer.timeline', { customer: A, kind, most: 20 })
  const letterOf = () => {
    const [first] = timeline('letter').entries
    if (first?.kind !== 'letter') throw new Error('no letter')
    return first.letter
  }

  it('is taken down beside it with day, words and author, and keeps the next letter from that address', () => {
    sendAll(ann)
    const said = { on: '2026-11-23', words: '查无此人' }
    const { letter } = letterOf()
    value(ann, 'reminders.cameBack', { letter, kind: 'bounced', said })
    expect(
      refusal(ann, 'reminders.cameBack', { letter, kind: 'bounced', said: { ...said, on: '2026-11-24' } })
        .code,
    ).toBe('value-malformed')
    const written = logRows(host).map(row => row.退信 ?? '')
    expect(written.filter(text => text !== '')).toEqual(['2026-11-23 查无此人 （owner@example.com）'])
    host.clock.advanceTo('2026-12-07T10:00')
    expect(held()).toMatchObject([{ reason: 'bounced', detail: 'a@example.com' }])
    expect(view().plan.letters.map(({ customer }) => customer)).toEqual(['b公司'])
  })

  it('goes on with 再试, and is no damage of the log', () => {
    value(ann, 'reminders.tryAgain', { to: ['A@example.com'] })
    expect(held()).toEqual([])
    expect(letterOf().bounced).toMatchObject({ words: expect.stringContaining('再试 2026-12-07') })
    expect(sendAll(ann)).toMatchObject({ sent: 2 })
    expect(value(ann, 'check', {}).groups.filter(({ code }) => code.startsWith('log-row'))).toEqual([])
  })

  it('stands in 往来 with everything else, and an answer ends the counting', () => {
    const { key } = value(ann, 'followUps', { customer: A })
    const said = {
      customer: A,
      channel: 'call',
      outcome: 'reached',
      promised: null,
      words: '找会计',
      next: null,
    } as const
    expect(timeline()).toMatchObject({ unanswered: 1 })
    value(ann, 'followUps.log', { ...said, key, hold: false })
    expect(timeline()).toMatchObject({ counts: { letter: 2, contact: 1 }, unanswered: 0, more: 0 })
    expect(timeline().entries.map(({ kind }) => kind)).toEqual(['contact', 'letter', 'letter'])
    value(ann, 'reminders.cameBack', {
      letter: letterOf().letter,
      kind: 'replied',
      said: { on: '2026-12-07', words: '' },
    })
    expect(letterOf().replied).toMatchObject({ on: '2026-12-07' })
  })
})
