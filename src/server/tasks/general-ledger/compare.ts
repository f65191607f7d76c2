// 与总账核对: what there is to begin with, and the differences customer by customer; each reconciliation is recorded.
import type { GlGroup, GlStart, GlView } from '../../../contract/general-ledger'
import type { Input } from '../../../contract/inputs'
import { addDays, calendarDate } from '../../../core/calendar-date'
import { findBalanceColumns } from '../../../core/general-ledger/find-columns'
import { glKey } from '../../../core/general-ledger/reconcile'
import { CAUSE_KINDS, type LeftOutRow } from '../../../core/general-ledger/types'
import { sum } from '../../../core/money'
import { generalLedgerWords } from '../../../text/general-ledger'
import type { GeneralLedgerWords } from '../../../text/general-ledger/zh-CN'
import { type Outcome, ok, problem } from '../../answer'
import { type Held, hold } from '../../general-ledger/held'
import { lastGlRun, recordGlRun, runKey } from '../../general-ledger/runs'
import type { Desk, Office } from '../../ports'
import { loadSheets, lockedSheet } from '../load'

/** More than a person looks through on a page; the sheet has them all. */
const MOST_LINES = 200
const MOST_ROWS = 30

export const startGl = ({ desk, ...office }: Office, _: Input<'gl'>): Outcome<GlStart> => {
  const adopted = loadSheets({ desk, ...office })
  if (!adopted.ok) return adopted
  const ledger = new Set(adopted.value.map(({ bound }) => bound.sheetId))
  const [{ reading }] = adopted.value
  const firstOfMonth = calendarDate(`${desk.today.slice(0, 8)}01`) ?? desk.today
  return ok({
    today: desk.today,
    asOf: addDays(firstOfMonth, -1),
    sheets: desk.adoption
      .tops()
      .filter(({ id, rows }) => !ledger.has(id) && rows > 1)
      .map(({ id, name, display }) => ({ id, name, likely: findBalanceColumns(display) !== null })),
    last: lastGlRun(desk, reading.currency),
  })
}

export const compareGl = (office: Office, asked: Input<'gl.compare'>): Outcome<GlView> => {
  const { desk } = office
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const held = hold(office, asked)
  if (!held.ok) return held
  const view = viewOf(held.value, generalLedgerWords(desk.person.language))
  // Whoever may only look, looks.
  if (lockedSheet(desk, adopted.value) !== null) return ok(view)
  return record(desk, held.value, view) === null ? problem('busy') : ok(view)
}

const record = (desk: Desk, { asOf, balances, source }: Held, view: GlView): true | null => {
  const key = runKey(desk, asOf, balances.rows)
  return desk.locked(() => {
    recordGlRun(desk, view, { key, source: source || generalLedgerWords(desk.person.language).pasted })
    return true as const
  })
}

const viewOf = (held: Held, { titles }: GeneralLedgerWords): GlView => {
  const { asOf, currency, source, balances, accounts, reconciliation, lines, notes } = held
  const { rows, leftOut, unread, offSums, unit, columns } = balances
  const agreeing = lines.filter(({ cause }) => cause.kind === 'agrees')
  const differing = lines.filter(({ cause }) => cause.kind !== 'agrees')
  const cents = agreeing.filter(({ difference }) => difference !== 0)
  const all = [...accounts.values()]
  const total = (part: keyof GlView['parts']) => sum(all.map(account => account[part]))
  return {
    ...{ asOf, currency, source, tolerance: held.tolerance, rows: rows.length, unit, columns },
    leftOut: (['sum', 'other-account'] as const).flatMap(why => leftOutOf(leftOut, why)),
    unread: { count: unread.length, rows: unread.slice(0, MOST_ROWS) },
    offSums: offSums.slice(0, MOST_ROWS),
    totals: reconciliation.totals,
    parts: {
      open: total('open'),
      later: total('later'),
      prepaid: total('prepaid'),
      unapplied: total('unapplied'),
      undatedPaid: total('undatedPaid'),
    },
    agreeing: agreeing.length,
    cents: { count: cents.length, difference: sum(cents.map(({ difference }) => difference)) },
    differing: differing.length,
    explained: differing.filter(({ note }) => note?.isCurrent === true).length,
    groups: CAUSE_KINDS.flatMap((kind): GlGroup[] => {
      const own = differing.filter(({ cause }) => cause.kind === kind)
      if (own.length === 0) return []
      const difference = sum(own.map(line => line.difference))
      return [{ kind, title: titles[kind], count: own.length, difference, lines: own.slice(0, MOST_LINES) }]
    }),
    proposals: reconciliation.proposals.slice(0, MOST_LINES),
    matches: [...new Set(rows.map(({ name }) => glKey(name)))].flatMap(key => notes.said.get(key) ?? []),
    free: differing
      .filter(({ cause, key }) => cause.kind === 'only-ours' && key !== '')
      .map(({ key, name }) => ({ key, name }))
      .slice(0, MOST_LINES),
  }
}

const leftOutOf = (leftOut: readonly LeftOutRow[], why: LeftOutRow['why']): GlView['leftOut'] => {
  const own = leftOut.filter(row => row.why === why)
  return own.length === 0 ? [] : [{ why, count: own.length, rows: own.slice(0, MOST_ROWS) }]
}
