// 往来 with the story's customer: one of each kind, one letter that came back and one that was answered.
import type { TimelineView } from '../../../../src/contract/customer'
import { FOR_EVER, type Hold } from '../../../../src/core/reminders/holds'
import type { SentLetter } from '../../../../src/core/timeline/timeline'
import { FOLLOW_UP } from './daily'
import { day, TODAY, yuan } from './day'

const { customer, name, by } = FOLLOW_UP

const letter: SentLetter = {
  letter: 'ZQ-20261116-0903-1',
  level: 2,
  total: yuan(262_000),
  outcome: 'sent',
  to: ['caiwu@hengchuan.example.com'],
  by,
  bounced: { on: day('2026-11-16'), words: '对方邮箱已满（林晓）' },
  replied: null,
}

const hold: Hold = {
  id: 'hold-1',
  kind: 'dispute',
  customer,
  name,
  item: null,
  what: 'HT-2026-031',
  amount: null,
  from: day('2026-11-02'),
  until: FOR_EVER,
  reason: '两张床尺寸不对，等更换',
  by,
  ended: true,
}

export const TIMELINE: TimelineView = {
  asOf: TODAY,
  counts: { letter: 2, formal: 1, promise: 1, hold: 1, receipt: 1 },
  entries: [
    { kind: 'letter', at: '2026-11-16 09:03', letter },
    { kind: 'promise', at: FOLLOW_UP.at, contact: FOLLOW_UP, state: 'broken' },
    { kind: 'receipt', at: '2026-11-06', amount: yuan(60_000) },
    {
      kind: 'letter',
      at: '2026-11-03 09:10',
      letter: { ...letter, letter: 'ZQ-20261103-0910-1', level: 1, bounced: null },
    },
    { kind: 'hold', at: hold.from, hold },
    {
      kind: 'formal',
      at: '2026-10-31 16:20',
      formal: {
        number: 'DZ-20261031-1',
        kind: 'statement',
        amount: yuan(322_000),
        state: 'sent',
        by,
        repliedOn: null,
      },
    },
  ],
  more: 3,
  unanswered: 1,
}
