// Two items of the story that may be paid late: one with a draft, one with an accepted plan whose first step is due.
import type { CollectingView } from '../../../../src/contract/collecting'
import type { DueStep } from '../../../../src/core/collecting/standing'
import type { CollectingStep } from '../../../../src/core/collecting/types'
import { day, TODAY, yuan } from './day'

const steps: CollectingStep[] = [
  { step: 'remind', on: day('2026-11-23'), channel: 'email' },
  { step: 'call', on: day('2026-11-27'), channel: 'call' },
  { step: 'confirm', on: day('2026-12-11'), channel: 'wechat' },
  { step: 'chase', on: day('2026-12-16'), channel: 'call' },
]
const running = {
  plan: 'p-1',
  customer: '青禾置业',
  name: '青禾置业有限公司',
  item: '青禾置业|HT-2026-031',
  what: 'HT-2026-031',
  due: day('2026-11-27'),
  by: '林晓',
}

export const DUE_STEP: DueStep = {
  ...{ plan: 'p-1', customer: running.customer, name: running.name, what: running.what, due: running.due },
  ...{
    step: 'remind',
    on: day('2026-11-20'),
    channel: 'email',
    owner: '林晓',
    open: yuan(86_000),
    daysLate: 1,
  },
}

export const COLLECTING: CollectingView = {
  ...{ asOf: TODAY, currency: 'CNY', dated: true, count: 1, known: 17, customers: 42 },
  drafts: [
    {
      customer: '南山装饰工程',
      name: '南山装饰工程有限公司',
      item: '南山装饰工程|HT-2026-027',
      what: 'HT-2026-027',
      due: day('2026-12-11'),
      open: yuan(420_000),
      owner: '林晓',
      usual: { days: 38, n: 8 },
      late: { hits: 8, of: 10 },
      steps,
    },
  ],
  running: [
    {
      ...running,
      open: yuan(86_000),
      steps: steps
        .slice(0, 2)
        .map(step => ({ ...running, ...step, owner: '林晓', state: 'open', touch: '' })),
    },
  ],
}
