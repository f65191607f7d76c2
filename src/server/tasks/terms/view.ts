// 付款周期: every text of the ledger with its meaning, the rules, and what they make of three real items.
import type { Input } from '../../../contract/inputs'
import type { TermsInUse, TermsView } from '../../../contract/terms'
import { listedCustomers } from '../../../core/ledger/beside/listed-customers'
import { cellText } from '../../../core/ledger/cells/text'
import { listedRules, standingRules } from '../../../core/ledger/due/customer-rules'
import type { DueRules } from '../../../core/ledger/due/rules'
import { parseTerms, termsText } from '../../../core/ledger/terms'
import type { Reading } from '../../../core/ledger/types'
import { whoReader } from '../../../core/ledger/who/reader'
import { type Outcome, ok, problem } from '../../answer'
import { knownNames } from '../../names/known'
import type { Desk, Office } from '../../ports'
import { readSetup } from '../../setup-record'
import { namedRules, samplesOf, yearsUnknown } from '../../terms/plan'
import { dueRulesOf, saidTerms, termsFingerprint } from '../../terms/said'
import { calendarHere } from '../../workdays/calendar'
import { type Loaded, loadLedger, type ReadSheet, sourceOf } from '../load'

export const viewTerms = (office: Office, _: Input<'terms'>): Outcome<TermsView> => {
  const loaded = loadLedger(office)
  return loaded.ok ? termsView(office.desk, loaded.value) : loaded
}

export const termsView = (desk: Desk, loaded: Loaded): Outcome<TermsView> => {
  const setup = readSetup(desk.documentStore)
  if (setup === null) return problem('not-set-up')
  const due = dueRulesOf(setup)
  const calendar = calendarHere(desk)
  const { items, ledger } = loaded
  const lists = loaded.beside.filter(({ bound }) => bound.role === 'customers')
  const sources = lists.map(sourceOf)
  const known = knownNames(desk)
  const listed = listedCustomers(sources, whoReader(sources, known))
  return ok({
    asOf: desk.today,
    rules: { ...due, customers: namedRules(standingRules(due.customers, known), ledger) },
    texts: textsIn({ contracts: loaded.sheets, lists }, { due, said: saidTerms(setup) }),
    listed: listed === null ? [] : namedRules(listedRules(listed, due), ledger),
    samples: samplesOf(items, { due, calendar }),
    unannounced: yearsUnknown(items, { due, calendar, asOf: desk.today }),
    canRestore: setup.dueBefore !== undefined,
    fingerprint: termsFingerprint(desk, setup),
  })
}

type Sheets = { contracts: readonly ReadSheet[]; lists: readonly ReadSheet[] }

/** Those nobody understands first, then the frequent ones. */
const textsIn = (
  { contracts, lists }: Sheets,
  { due, said }: { due: DueRules; said: Reading['terms'] },
): TermsInUse[] => {
  const inContracts = countsIn(contracts)
  const inLists = countsIn(lists)
  const texts = [...new Set([...inContracts.keys(), ...inLists.keys()])].map(text => ({
    text,
    contracts: inContracts.get(text) ?? 0,
    customers: inLists.get(text) ?? 0,
    said: Object.keys(said).includes(text) ? (said[text] ?? null) : null,
  }))
  const open = new Set(texts.filter(one => parseTerms(one.text, said, due) === null))
  const isOpen = (one: TermsInUse) => open.has(one)
  return texts.sort(
    (a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.contracts + b.customers - a.contracts - a.customers,
  )
}

const countsIn = (sheets: readonly ReadSheet[]): Map<string, number> => {
  const written = new Map<string, number>()
  for (const { table } of sheets)
    for (const { cells } of table.rows) {
      const text = cells.terms === undefined ? '' : cellText(cells.terms)
      if (text !== '') written.set(text, (written.get(text) ?? 0) + 1)
    }
  const counts = new Map<string, number>()
  for (const [text, count] of written) {
    const terms = termsText(text)
    if (terms !== '') counts.set(terms, (counts.get(terms) ?? 0) + count)
  }
  return counts
}
