// 表里改过的已付: what was typed into 已付 is offered as dated receipts; saying so writes 收款 and 已付变动, never the ledger's cells.
import type { Input } from '../../../contract/inputs'
import type { PaidOutputs, PaidView } from '../../../contract/paid'
import { type CalendarDate, calendarDate } from '../../../core/calendar-date'
import { changeLineKey } from '../../../core/opening/changes'
import { nextNumber } from '../../../core/receipts/receipts'
import type { ReceiptLine } from '../../../core/receipts/types'
import { type Outcome, ok, problem } from '../../answer'
import { openingItems, readOpening, writeOpening } from '../../money/opening'
import { type Compared, comparePaid, hasSums, type WaitingChange, writeSaid } from '../../money/paid-changes'
import type { Desk, Office } from '../../ports'
import { appendLines, readLines } from '../../receipts/lines'
import { type Loaded, ledgerNow, loadLedger } from '../load'
import { withLedger } from '../with-ledger'

const MOST_CHANGES = 200

/** Compares at every look; while a colleague holds the lock there is nothing to tell that he is not told himself. */
export const viewPaid = (office: Office, _: Input<'paid'>): Outcome<PaidView> => {
  const { desk } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  if (readOpening(desk) === null || !hasSums(loaded.value.ledger))
    return ok(viewOf(desk, loaded.value, { status: 'none' }))
  const compared = desk.locked(() => {
    desk.documentStore.refresh()
    return comparePaid(desk, ledgerNow(desk, loaded.value))
  })
  return compared === null ? problem('busy') : ok(viewOf(desk, loaded.value, compared))
}

const viewOf = (desk: Desk, loaded: Loaded, compared: Compared): PaidView => {
  const opening = readOpening(desk)
  const waiting = compared.status === 'kept' ? compared.waiting : []
  const state = !hasSums(loaded.ledger)
    ? 'no-column'
    : compared.status === 'none'
      ? 'not-begun'
      : compared.status
  return {
    asOf: desk.today,
    currency: loaded.ledger.currency,
    state,
    opening: opening === null ? null : { on: opening.on, by: opening.by },
    changes: waiting.slice(0, MOST_CHANGES).map(shown),
    more: Math.max(0, waiting.length - MOST_CHANGES),
  }
}

const shown = (change: WaitingChange): PaidView['changes'][number] => {
  const { number, foundOn, paidOn, name, what, before, amount, sheet, row } = change
  return {
    number,
    foundOn,
    on: paidOn !== null && paidOn < foundOn ? paidOn : foundOn,
    name,
    what,
    before,
    amount,
    sheet,
    row,
  }
}

/** Begins, or begins anew: what the cells say now is what had been received by the end of today. */
export const openPaid = (office: Office, _: Input<'paid.open'>): Outcome<PaidView> =>
  withLedger(office, loaded => {
    const { desk } = office
    if (!hasSums(loaded.ledger)) return problem('input-invalid', 'paid')
    const { contracts, currency } = loaded.ledger
    const opening = readOpening(desk)
    const isBegunToday = opening !== null && opening.on === desk.today && openingItems(desk, opening) !== null
    if (!isBegunToday) writeOpening(desk, contracts, readLines(desk, currency))
    return ok(viewOf(desk, loaded, comparePaid(desk, loaded.ledger)))
  })

/** Saying it twice enters it once: the line of a change is known by its number. */
export const sayPaid = (
  office: Office,
  { changes, way }: Input<'paid.say'>,
): Outcome<PaidOutputs['paid.say']> => {
  const { desk } = office
  for (const { on } of changes) {
    const day = calendarDate(on)
    if (day === null || day > desk.today) return problem('value-malformed', on)
  }
  return withLedger(office, loaded => {
    const compared = comparePaid(desk, loaded.ledger)
    if (compared.status !== 'kept') return problem('findings-changed')
    const asked = new Map(changes.map(change => [change.number, change]))
    const said = compared.waiting.filter(({ number, amount }) => asked.get(number)?.amount === amount)
    if (said.length === 0) return problem('findings-changed')
    if (way === 'receipt')
      enter(desk, loaded, { said, dayOf: number => calendarDate(asked.get(number)?.on ?? '') })
    writeSaid(desk, said, way)
    const after = loadLedger(office)
    if (!after.ok) return after
    return ok({ ...viewOf(desk, after.value, comparePaid(desk, after.value.ledger)), said: said.length })
  })
}

type Entering = { said: readonly WaitingChange[]; dayOf: (number: string) => CalendarDate | null }

/** Lines of 收款 that stand already: 已付 says them. */
const enter = (desk: Desk, { ledger }: Loaded, { said, dayOf }: Entering): void => {
  const lines: ReceiptLine[] = readLines(desk, ledger.currency)
  const known = new Set(lines.filter(({ state }) => state === 'entered').map(({ key }) => key))
  const entered: ReceiptLine[] = []
  for (const change of said) {
    const key = changeLineKey(change.number)
    if (known.has(key)) continue
    const { customer, name, what, item, sheet, row, due, amount, number } = change
    entered.push({
      receipt: nextNumber([...lines, ...entered], desk.today),
      key,
      on: dayOf(number) ?? change.foundOn,
      customer,
      name,
      what,
      item,
      sheet,
      row,
      due,
      amount,
      total: amount,
      rule: 'chosen',
      state: 'entered',
      by: desk.person.label(),
      at: desk.now(),
      note: number,
      changes: [],
      append: null,
      fromCell: true,
    })
  }
  if (entered.length === 0) return
  appendLines(desk, entered, ledger.currency)
  desk.flush()
}
