// A 催款函 as 催款记录 keeps it: the third level, of each item under the day by which reminders know it.
import { describe, expect, it } from 'vitest'
import { NO_HOLDS } from '../../../src/core/reminders/holds'
import { reminderHistory } from '../../../src/core/reminders/log/history'
import { demandOf } from '../../../src/core/statements/demand'
import { toldByDemand } from '../../../src/core/statements/told'
import { day, entry, openItem } from '../reminders/build'

describe('a demand that was told', () => {
  it('claims each item for the day as agreed, as reminders do, also where that was moved to a workday', () => {
    const due = { kind: 'known', on: day('2026-10-08'), from: 'terms', agreed: day('2026-10-03') } as const
    const item = openItem({ overdueBy: 44, due })
    const demand = demandOf([item], {
      ...{ unreviewed: new Set<string>(), holds: NO_HOLDS },
      unagreed: { interest: 'agreed', yearlyRate: null },
    })
    const { level, claims, items } = toldByDemand(demand, {
      ...{ customer: item.customer, name: item.customerName, contact: '', to: [] },
    })
    expect(claims).toEqual([{ item: item.key, level: 3, due: '2026-10-03' }])
    // The letter itself names the day that counts.
    expect([level, items[0]?.due]).toEqual([3, '2026-10-08'])
    const history = reminderHistory([entry({ outcome: 'by-hand', level, claims })], day('2026-11-21'))
    expect(history.toldLevel(item.key, day('2026-10-03')).counting).toBe(3)
  })
})
