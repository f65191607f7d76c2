// 总览: the key figures against last month, the most urgent warnings, what needs a look.

import type { HomeView } from '../../../contract/home'
import type { Input } from '../../../contract/inputs'
import { dueSteps } from '../../../core/collecting/standing'
import { dueFollowUps } from '../../../core/follow-ups/due'
import type { OpenItem } from '../../../core/ledger/types'
import { sum } from '../../../core/money'
import { receiptsOf } from '../../../core/receipts/receipts'
import { foreignTotals } from '../../../core/receivables/foreign'
import { totals } from '../../../core/receivables/totals'
import { topWarnings } from '../../../core/warnings/warn'
import { type Outcome, ok } from '../../answer'
import { examine } from '../../audit/examine'
import { readBoardRecord } from '../../board/record'
import { knownClose } from '../../closing/closes'
import { readSteps } from '../../collecting/steps'
import { readFollowUps } from '../../follow-ups/entries'
import { pendingIn } from '../../four-eyes/pending'
import { hourlyState, takeHourly } from '../../hourly'
import type { Office } from '../../ports'
import { readLines } from '../../receipts/lines'
import { sendingRecord } from '../../sending/owner'
import { recentRuns } from '../../sending/runs'
import { workView } from '../../work/view'
import { earlierTotals, noteTotals } from '../daily-totals'
import { loadLedger } from '../load'
import { waitingWarnings } from '../warnings/home'
import { unreadNews } from './news'

/** More than a person goes through in a day; the page shows the first five until asked for all. */
const MOST_WARNINGS = 200
const MOST_FOLLOW_UPS = 20

export const viewHome = (office: Office, _: Input<'home'>): Outcome<HomeView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { desk, settings } = office
  const { ledger, items } = loaded.value
  const examined = examine(desk, loaded.value)
  const figures = totals(items, desk.today, settings.aging.overdueDays)
  const waiting = waitingWarnings(office, loaded.value)
  const urgent = topWarnings(waiting.warnings, waiting.warnings.length)
  const board = readBoardRecord(desk.documentStore)
  noteTotals(desk, { totals: figures, currency: ledger.currency })
  const hourly = hourlyState(desk)
  const entries = readFollowUps(desk, ledger.currency)
  const followUps = dueFollowUps(entries, desk.today)
  const steps = dueSteps(readSteps(desk), { items, followUps: entries, asOf: desk.today })
  const receipts = receiptsOf(readLines(desk, ledger.currency))
  // Google's triggers sometimes die without a word: the owner's next look brings his back.
  if (hourly.mine && hourly.stale) takeHourly(desk)
  return ok({
    asOf: desk.today,
    currency: ledger.currency,
    goal: settings.goal,
    totals: figures,
    foreign: foreignTotals(loaded.value.foreign),
    dueSoonDays: settings.thresholds.dueSoonDays,
    ...earlierTotals(desk, { totals: figures, currency: ledger.currency }),
    warnings: urgent.slice(0, MOST_WARNINGS).map(waiting.withStatus),
    warningCount: urgent.length,
    warningNews: waiting.news,
    lastRun: recentRuns(desk.documentStore)[0] ?? null,
    problemCount: examined.open.reduce((sum, { count }) => sum + count, 0),
    health: examined.health,
    hourly,
    sends: sendingRecord(desk) !== null,
    followUps: followUps.slice(0, MOST_FOLLOW_UPS),
    followUpCount: followUps.length,
    steps: steps.slice(0, MOST_FOLLOW_UPS),
    stepCount: steps.length,
    unfinished: receipts
      .filter(({ state }) => state === 'unfinished')
      .map(({ receipt, name, total }) => ({ receipt, name, total })),
    news: unreadNews(desk),
    lateChanges: knownClose(desk),
    pendingReview: pendingIn(office, loaded.value).length,
    board: board === null ? 'none' : board.isGone ? 'gone' : 'there',
    work: workView(desk),
    awaiting: awaitingIn(items),
  })
}

const awaitingIn = (items: readonly OpenItem[]): HomeView['awaiting'] => {
  const waiting = items.filter(({ due, open }) => due.kind === 'awaiting' && open > 0)
  return { count: waiting.length, amount: sum(waiting.map(({ open }) => open)) }
}
