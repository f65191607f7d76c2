// What of the receivables needs attention today, by customer and kind, with the figures that the colours in the sheet show.

import { byCustomer } from '../ledger/by-customer'
import type { Customer, CustomerKey, OpenItem } from '../ledger/types'
import { sum } from '../money'
import { byPlace, type SheetRow } from '../sheet-row'
import { findings, SEVERITIES } from './findings'
import { lateSeverity } from './item-findings'
import { type Finding, WARNING_KINDS, type Warning, type WarningKind, type WarningThresholds } from './types'

const bySeverity = (a: Warning, b: Warning) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
const byGravity = (a: Warning, b: Warning) => WARNING_KINDS.indexOf(a.kind) - WARNING_KINDS.indexOf(b.kind)
const byUrgency = (a: Warning, b: Warning) =>
  bySeverity(a, b) || b.amount - a.amount || b.days - a.days || byPlace(a, b) || byGravity(a, b)

/** A finding is about one row at least. */
const NOWHERE: SheetRow = { sheet: '', row: 0 }

const oldestFirst = (a: Finding, b: Finding) =>
  b.days - a.days || byPlace(a.places[0] ?? NOWHERE, b.places[0] ?? NOWHERE)
const soonestFirst = (a: Finding, b: Finding) => oldestFirst({ ...a, days: b.days }, { ...b, days: a.days })

/** The findings of one customer and kind as one warning; the row to go to is that of the most pressing one. */
const warningOf = (kind: WarningKind, found: Finding[], thresholds: WarningThresholds): Warning[] => {
  const isAhead = kind === 'due-soon' || kind === 'limitation'
  const ordered = [...found].sort(isAhead ? soonestFirst : oldestFirst)
  const [first] = ordered
  if (first === undefined) return []
  const { days, customer, name } = first
  const places = ordered.flatMap(one => one.places)
  const gravest = SEVERITIES.find(severity => found.some(one => one.severity === severity)) ?? 'low'
  const largest = found.reduce((most, { amount }) => Math.max(most, amount), 0)
  return [
    {
      kind,
      severity: kind === 'overdue' ? lateSeverity(days, largest, thresholds) : gravest,
      customer,
      name,
      amount: sum(found.map(({ amount }) => amount)),
      days,
      count: places.length,
      ...(places[0] ?? NOWHERE),
      action: found.find(({ action }) => action === 'remind')?.action ?? first.action,
      owner: found.find(({ owner }) => owner !== '')?.owner ?? '',
    },
  ]
}

/** What is long unpaid is overdue too: a customer's overdue amount is all of it. */
const belongsTo = (kind: WarningKind, finding: Finding) =>
  finding.kind === kind || (kind === 'overdue' && finding.kind === 'long-unpaid')

/** One warning a customer and kind, most urgent first: severity, then amount, then days. */
export const warningsOf = (found: readonly Finding[], thresholds: WarningThresholds): Warning[] => {
  const groups = byCustomer(found)
  const kinds = WARNING_KINDS.filter(kind => !thresholds.off.includes(kind))
  return [...groups.values()]
    .flatMap(own =>
      kinds.flatMap(kind =>
        warningOf(
          kind,
          own.filter(finding => belongsTo(kind, finding)),
          thresholds,
        ),
      ),
    )
    .sort(byUrgency)
}

/** The warnings of the ledger as `findings` has them. */
export const warnings = (
  items: OpenItem[],
  customers: Customer[],
  thresholds: WarningThresholds,
): Warning[] => warningsOf(findings(items, customers, thresholds), thresholds)

/** The `count` most urgent of a list, each customer once, with his gravest kind. */
export const topWarnings = (all: Warning[], count: number): Warning[] => {
  const gravest = new Map<CustomerKey, Warning>()
  for (const warning of all) {
    const known = gravest.get(warning.customer)
    if (!known || (bySeverity(warning, known) || byGravity(warning, known)) < 0)
      gravest.set(warning.customer, warning)
  }
  return [...gravest.values()].sort(byUrgency).slice(0, count)
}
