// Real input through the built add-on: the IBM sample adopted as it is, an e-mail column beside it, previewed and sent twice.
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openHost } from '../../host'
import { sum } from '../../src/core/money'
import { adoptAs } from '../server/adopting'
import { letters, saveSettings, sender, value } from '../server/receivables-desk'
import { ibmColumn, ibmIsHere } from './ibm'

const CSV = fileURLToPath(new URL('../../../shared/data/receivables/ibm-late-payments.csv', import.meta.url))
const skipped = ibmIsHere ? '' : ' (1 test skipped: ../shared/data is not here)'

it.skipIf(!ibmIsHere)(
  `258.55 goes to 4 customers, 530.19 stays as disputed, and a second run sends none${skipped}`,
  () => {
    const host = openHost({
      document: { csv: CSV },
      now: '2012-12-31T09:00',
      locale: 'en_US',
      zone: 'America/New_York',
      userLocale: 'en',
    })
    const ann = host.as('owner@example.com')
    const [sheet = ''] = host.sheetNames()
    ann.paste(sheet, 'M1', [
      ['E-mail'],
      ...ibmColumn('customerID').map(customer => [`${customer}@example.com`]),
    ])
    adoptAs(ann, { currency: 'USD', dailyTotals: false })
    saveSettings(ann, settings => ({
      ...settings,
      sender,
      letterLanguage: 'en',
      policy: {
        ...settings.policy,
        tolerance: 0,
        levels: settings.policy.levels.map(level => (level.level === 1 ? { ...level, days: 1 } : level)),
      },
    }))

    const { plan } = value(ann, 'reminders', {})
    const overdue = plan.withheld.filter(one => one.daysOverdue > 0)
    expect(sum([...plan.letters.map(({ total }) => total), ...overdue.map(({ amount }) => amount)])).toBe(
      78_874,
    )
    expect(plan.letters.map(({ items }) => items.length)).toEqual([1, 1, 1, 1])
    expect(sum(plan.letters.map(({ total }) => total))).toBe(25_855)
    expect(overdue.map(({ reason }) => reason)).toEqual(Array(9).fill('disputed'))
    expect(sum(overdue.map(({ amount }) => amount))).toBe(53_019)

    const confirmed = letters(value(ann, 'reminders', {}))
    expect(value(ann, 'reminders.send', { test: false, letters: confirmed })).toMatchObject({
      sent: 4,
      skipped: [],
    })
    expect(new Set(host.mails.flatMap(({ to }) => to)).size).toBe(4)
    const again = value(ann, 'reminders.send', { test: false, letters: confirmed })
    expect(again).toMatchObject({ sent: 0, skipped: Array(4).fill({ why: 'claimed-elsewhere' }) })
    expect(host.mails).toHaveLength(4)
    expect(letters(value(ann, 'reminders', {}))).toEqual([])
  },
)
