// What was said of payment terms in this document, as set-up and 付款周期 leave it in the record.
import { DEFAULT_DUE_RULES, type DueRules } from '../../core/ledger/due/rules'
import { parseTerms } from '../../core/ledger/terms'
import type { Reading, Terms } from '../../core/ledger/types'
import type { Desk } from '../ports'
import { readSetup, type SetupRecord } from '../setup-record'

export const dueRulesOf = ({ due }: Pick<SetupRecord, 'due'>): DueRules => due ?? DEFAULT_DUE_RULES

/**
 * The texts whose meaning a person chose. A record from before there were rules holds every text of the ledger: what only repeats our
 * own reading was not chosen, and follows the rules.
 */
export const saidTerms = ({ due, terms }: Pick<SetupRecord, 'due' | 'terms'>): Reading['terms'] =>
  due === undefined ? withoutOwn(terms, DEFAULT_DUE_RULES) : terms

/** Without the texts that mean by themselves what they were said to mean, but for those in `kept`. A meaning names no statement day that is only the team's. */
export const withoutOwn = (
  terms: Reading['terms'],
  rules: DueRules,
  kept: Reading['terms'] = {},
): Reading['terms'] =>
  Object.fromEntries(
    Object.entries(terms).filter(
      ([text, said]) =>
        Object.keys(kept).includes(text) ||
        !isSame(said, parseTerms(text, {}, { ...rules, statementDay: null })),
    ),
  )

const isSame = (one: Terms, other: Terms | null): boolean => other !== null && inOrder(one) === inOrder(other)

const inOrder = (terms: Terms): string => JSON.stringify(Object.entries(terms).sort())

/** What the page showed, to tell whether somebody changed it since. */
export const termsFingerprint = (desk: Desk, setup: SetupRecord): string =>
  desk.digest(JSON.stringify([dueRulesOf(setup), saidTerms(setup)]))

/** What unattended sending rests on, once somebody changed it in 付款周期. */
export const changedTerms = (desk: Desk): unknown[] => {
  const setup = readSetup(desk.documentStore)
  return setup?.dueBefore === undefined ? [] : [[setup.due, setup.terms]]
}
