// What another rule would make of the ledger as it was read: the same rows with other due days.

import type { Input } from '../../contract/inputs'
import type { CustomerRule, TermsPreview } from '../../contract/terms'
import { customerKey } from '../../core/ledger/customer-key'
import { changedDueDays, unannouncedYears } from '../../core/ledger/due/changes'
import type { DueRules, MonthlyRule } from '../../core/ledger/due/rules'
import { type DueSample, dueSamples } from '../../core/ledger/due/samples'
import { openItems } from '../../core/ledger/open-items'
import { openContracts } from '../../core/ledger/plans/rows'
import { termsText } from '../../core/ledger/terms'
import type { CustomerKey, Ledger, LedgerItem, OpenItem, Reading } from '../../core/ledger/types'
import type { WorkCalendar } from '../../core/workdays/work-calendar'
import { type Outcome, ok, problem } from '../answer'
import type { Office } from '../ports'
import { type Loaded, ledgerOf, type ReadBeside, type ReadSheet } from '../tasks/load'
import { calendarHere } from '../workdays/calendar'

const SAMPLES = 3

export type Rule = { due: DueRules; terms: Reading['terms'] }

/** The rule a person put together: customers he names must be in the ledger. */
export const ruleFrom = (
  { customers }: Ledger,
  { rules, terms }: Pick<Input<'terms.preview'>, 'rules' | 'terms'>,
): Outcome<Rule> => {
  const byName = new Map(customers.map(({ key, name }) => [customerKey(name), key]))
  const own: [CustomerKey, MonthlyRule][] = []
  for (const { name, monthly, statementDay } of rules.customers) {
    const customer = byName.get(customerKey(name))
    if (customer === undefined) return problem('customer-unknown', name)
    own.push([customer, { monthly, statementDay }])
  }
  return ok({
    due: { ...rules, customers: Object.fromEntries(own) },
    terms: Object.fromEntries(terms.map(one => [termsText(one.text), one.terms])),
  })
}

export type Planned = {
  rule: Rule
  sheets: ReadSheet[]
  beside: ReadBeside[]
  ledger: Ledger
  items: OpenItem[]
  contracts: OpenItem[]
  preview: TermsPreview
}

/** Reads the rows again by the rule; nothing of the sheets is read anew, but for 节假日. */
export const planOf = (office: Office, loaded: Loaded, rule: Rule): Planned => {
  const { desk, settings } = office
  const calendar = calendarHere(desk)
  const ruled = <Sheet extends ReadSheet>(sheet: Sheet): Sheet => ({
    ...sheet,
    reading: { ...sheet.reading, ...rule, workdays: calendar },
  })
  const sheets = loaded.sheets.map(ruled)
  const beside = loaded.beside.map(ruled)
  const ledger = ledgerOf(desk, sheets, beside)
  const asOf = desk.today
  const open = { dueSoonDays: settings.thresholds.dueSoonDays }
  const items = openItems(ledger, asOf, open)
  const owed = everythingOwed(ledger)
  return {
    rule,
    sheets,
    beside,
    ledger,
    items,
    contracts: openContracts(ledger, items, { asOf, ...open }),
    preview: {
      changes: changedDueDays(everythingOwed(loaded.ledger), owed),
      of: owed.length,
      samples: samplesOf(items, { due: rule.due, calendar }),
      unannounced: yearsUnknown(items, { due: rule.due, calendar, asOf }),
    },
  }
}

/** In every currency, instalments as such. */
const everythingOwed = ({ items, foreign = [] }: Ledger): LedgerItem[] => [
  ...items,
  ...foreign.flatMap(one => one.items),
]

type Known = { due: DueRules; calendar: WorkCalendar }

export const samplesOf = (items: readonly OpenItem[], { due, calendar }: Known): DueSample[] =>
  dueSamples(items, { most: SAMPLES, statementDay: due.statementDay, adjust: due.adjust, calendar })

/** None where days are not moved. */
export const yearsUnknown = (
  items: readonly OpenItem[],
  { due, calendar, asOf }: Known & { asOf: string },
): string[] => (due.adjust === 'none' ? [] : unannouncedYears(items, { calendar, asOf }))

/** Customers by name, as the page shows them; one who left the ledger by his key. */
export const namedRules = (rules: DueRules['customers'], { customers }: Ledger): CustomerRule[] => {
  const names = new Map(customers.map(({ key, name }) => [key, name]))
  return Object.entries(rules).map(([key, rule]) => ({ name: names.get(key) ?? key, ...rule }))
}
