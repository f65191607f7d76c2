// 付款周期 as it is being changed, and the plan it makes once nothing in it is wrong.
import type { Input } from '../../contract/inputs'
import type { TermsView } from '../../contract/terms'
import type { Adjustment, MonthlyReading, MonthlyRule } from '../../core/ledger/due/rules'
import { entryOf, isIncomplete, type TermsEntry, termsOf } from './terms-entry'

/** `statementDay` as typed, '' for none. */
export type RuleEntry = { monthly: MonthlyReading; statementDay: string }
export type TermsForm = RuleEntry & {
  adjust: Adjustment
  /** By text; those nobody said anything of have kind 'ask'. */
  entries: Record<string, TermsEntry>
  customers: (RuleEntry & { name: string })[]
}

export type TermsPlan = Input<'terms.preview'>

const ruleEntry = ({ monthly, statementDay }: MonthlyRule): RuleEntry => ({
  monthly,
  statementDay: statementDay === null ? '' : String(statementDay),
})

export const termsForm = ({ rules, texts }: TermsView): TermsForm => ({
  ...ruleEntry(rules),
  adjust: rules.adjust,
  entries: Object.fromEntries(texts.map(({ text, said }) => [text, entryOf(said)])),
  customers: rules.customers.map(one => ({ name: one.name, ...ruleEntry(one) })),
})

/** A day of the month, null for none, undefined for what is neither. */
export const readStatementDay = (typed: string): number | null | undefined => {
  const written = typed.normalize('NFKC').replace(/[\s日号]/g, '')
  if (written === '') return null
  const day = /^\d{1,2}$/.test(written) ? Number(written) : 0
  return day >= 1 && day <= 31 ? day : undefined
}

export const ruleOf = ({ monthly, statementDay }: RuleEntry): MonthlyRule | null => {
  const day = readStatementDay(statementDay)
  return day === undefined ? null : { monthly, statementDay: day }
}

/** Null while an entry is wrong. */
export const termsPlan = (form: TermsForm): TermsPlan | null => {
  const rule = ruleOf(form)
  if (rule === null || Object.values(form.entries).some(isIncomplete)) return null
  const customers: TermsPlan['rules']['customers'] = []
  for (const one of form.customers) {
    const own = ruleOf(one)
    if (own === null) return null
    customers.push({ name: one.name, ...own })
  }
  const terms: TermsPlan['terms'] = []
  for (const [text, entry] of Object.entries(form.entries)) {
    const said = termsOf(entry)
    if (said !== null) terms.push({ text, terms: said })
  }
  return { rules: { ...rule, adjust: form.adjust, customers }, terms }
}
