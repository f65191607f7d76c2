// How likely a bill is paid late: the customer's own share, and where the company's bills bear it, a small logistic model with its back-test.

import type { CalendarDate } from '../../calendar-date'
import { type Count, likeliestPrior, type Prior, shrunkShare } from '../beta-binomial'
import { type BackTest, backTestOf, isWorthShowing } from '../scores/back-test'
import { type Bill, isLate, knownThen, type LateBefore } from './known-then'
import { fitLogistic, type LogisticModel, logisticChance } from './ridge-logistic'

/** `facts`: what else was known of it on its day, the same ones for every bill. */
export type FactualBill = Bill & { facts: readonly number[] }

/** With fewer the small model is chance (statistics.md §7); in time as many as late. */
const ENOUGH_BILLS = 200
const ENOUGH_OF_EACH = 30
/** The newest quarter is what the model is tried on. */
const TRIED_FROM = 0.75
/** Older bills tell no more of the next ones. */
const MOST_BILLS = 2000
const RIDGE = 1

export type LateRefusal = 'too-few-bills' | 'no-better-than-share'

/**
 * `bills` past their due day, `late` of them; `prior`: the share of each customer before anything is seen of him. `logistic`: of that share
 * and the facts, tried on the bills from the day `from` on as it would have been then; null with the reason.
 */
export type LateModel = { bills: number; late: number; prior: Prior } & (
  | { logistic: LogisticModel; backTest: BackTest; from: CalendarDate }
  | { logistic: null; reason: LateRefusal }
)

type Case = { bill: FactualBill; before: LateBefore; came: boolean }

const priorOf = (cases: readonly Case[]): Prior => {
  const counts = new Map<string, Count>()
  for (const { bill, came } of cases) {
    const count = counts.get(bill.customer) ?? { hits: 0, of: 0 }
    counts.set(bill.customer, count)
    count.of += 1
    if (came) count.hits += 1
  }
  return likeliestPrior([...counts.values()])
}

const shareBefore = ({ late: hits, known: of }: LateBefore, prior: Prior): number =>
  shrunkShare({ hits, of }, prior)

const fitted = (cases: readonly Case[], prior: Prior): LogisticModel =>
  fitLogistic(
    cases.slice(-MOST_BILLS).map(({ bill, before, came }) => ({
      facts: [shareBefore(before, prior), ...bill.facts],
      came,
    })),
    RIDGE,
  )

/** Oldest first, and of one day in an order of their own, wherever they stand. */
const inTime = ({ bill: a }: Case, { bill: b }: Case): number => {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  if (a.customer !== b.customer) return a.customer < b.customer ? -1 : 1
  return a.facts.reduce((order, one, at) => order || one - (b.facts[at] ?? 0), 0)
}

const hasEnough = (bills: number, late: number): boolean =>
  bills >= ENOUGH_BILLS && Math.min(late, bills - late) >= ENOUGH_OF_EACH

/** What the model learnt before `from` says of the bills since, held to what came; null where it does no better than the share alone. */
const tried = (cases: readonly Case[], from: CalendarDate): BackTest | null => {
  const learnt = cases.filter(({ bill }) => bill.due < from)
  const asked = cases.filter(({ bill }) => bill.on >= from)
  if (learnt.length === 0 || asked.length === 0) return null
  const prior = priorOf(learnt)
  const model = { prior, logistic: fitted(learnt, prior) }
  const [byModel, byShare] = [model, { prior, logistic: null }].map(one =>
    backTestOf(
      asked.map(({ bill, before, came }) => ({ chance: lateChance(one, before, bill.facts), came })),
    ),
  )
  if (!byModel || !byShare || byModel.brier > byShare.brier) return null
  return isWorthShowing(byModel) ? byModel : null
}

/** Only bills past their due day on `asOf` count: of younger ones just those paid early would be known. */
export const lateModel = (all: readonly FactualBill[], asOf: CalendarDate): LateModel => {
  const before = knownThen(all)
  const cases = all
    .map((bill, at): Case => ({ bill, before: before[at] ?? { late: 0, known: 0 }, came: isLate(bill) }))
    .filter(({ bill }) => bill.due < asOf)
  const late = cases.filter(({ came }) => came).length
  const known = { bills: cases.length, late, prior: priorOf(cases) }
  if (!hasEnough(cases.length, late)) return { ...known, logistic: null, reason: 'too-few-bills' }
  cases.sort(inTime)
  const from = cases[Math.floor(cases.length * TRIED_FROM)]?.bill.on ?? asOf
  const backTest = tried(cases, from)
  if (backTest === null) return { ...known, logistic: null, reason: 'no-better-than-share' }
  return { ...known, logistic: fitted(cases, known.prior), backTest, from }
}

/** The chance that a bill with these facts is paid late, of a customer of whom so much was known. */
export const lateChance = (
  { prior, logistic }: { prior: Prior; logistic: LogisticModel | null },
  before: LateBefore,
  facts: readonly number[],
): number => {
  const share = shareBefore(before, prior)
  return logistic === null ? share : logisticChance(logistic, [share, ...facts])
}
