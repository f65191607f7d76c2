// An adjustment entered: one row of 账款调整, only where the ledger still says what the person saw; no cell of the team's is touched.
import type { RecordAdjustmentResult } from '../../../contract/adjustments'
import type { Input } from '../../../contract/inputs'
import { mostOf, nextAdjustment } from '../../../core/adjustments/numbers'
import type { Adjustment } from '../../../core/adjustments/types'
import { calendarDate } from '../../../core/calendar-date'
import { type Outcome, ok, problem } from '../../answer'
import { appendAdjustment, readAdjustments } from '../../money/adjustments'
import { shownAdjustment } from '../../money/shown'
import type { Office } from '../../ports'
import { showAdjusted } from '../keep-up'
import { type Loaded, loadLedger } from '../load'
import { adjustableItems } from './view'

type Asked = Input<'adjustments.record'>

/** However often the form is sent, it is one row. */
export const recordAdjustment = (office: Office, asked: Asked): Outcome<RecordAdjustmentResult> => {
  const { desk } = office
  const on = calendarDate(asked.on)
  if (on === null || on > desk.today) return problem('value-malformed', asked.on)
  const result = desk.locked((): Outcome<RecordAdjustmentResult> => {
    desk.documentStore.refresh()
    const loaded = loadLedger(office, { again: true })
    if (!loaded.ok) return loaded
    const { currency } = loaded.value.ledger
    const all = readAdjustments(desk, currency)
    const sent = all.find(({ key }) => key === asked.key)
    if (sent !== undefined) return recorded(office, sent)
    const name = loaded.value.ledger.customers.find(({ key }) => key === asked.customer)?.name
    if (name === undefined) return problem('customer-gone', asked.customer)
    const item = stillAsSeen(loaded.value, all, asked)
    if (item === null) return ok({ status: 'changed-meanwhile' })
    const entered: Adjustment = {
      number: nextAdjustment(all, desk.today),
      key: asked.key,
      on,
      kind: asked.kind,
      customer: asked.customer,
      name,
      what: [item.project, item.reference].filter(part => part !== '').join(' '),
      item: item.item,
      sheet: item.sheet,
      row: item.row,
      due: item.due,
      amount: asked.amount,
      of: asked.of,
      state: asked.kind === 'write-off' ? 'proposed' : 'standing',
      entered: { by: desk.person.label(), at: desk.now(), reason: asked.reason },
      decided: null,
      voided: null,
    }
    appendAdjustment(desk, entered, currency)
    return recorded(office, entered)
  })
  return result ?? problem('busy')
}

/** Reads the ledger once more: how much of it counts is told by how it stands now. */
const recorded = (office: Office, one: Adjustment): Outcome<RecordAdjustmentResult> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  if (one.state === 'standing') showAdjusted(office, loaded.value)
  return ok({ status: 'recorded', adjustment: shownAdjustment(office, one, loaded.value.ledger) })
}

/** Null when the item is not what the person saw, or when it does not bear as much. */
const stillAsSeen = (loaded: Loaded, all: readonly Adjustment[], asked: Asked) => {
  const like = adjustableItems(loaded, all, asked.customer).filter(
    ({ item, open }) => item === asked.item && open === asked.open,
  )
  const item =
    like.find(({ sheet, row }) => sheet === asked.sheet && row === asked.row) ??
    (like.length === 1 ? like[0] : undefined)
  if (item === undefined) return null
  const most = mostOf(asked.kind, item)
  if (most !== null && asked.amount > most) return null
  if (asked.of === '') return item
  const note = loaded.ledger.adjustments?.unused.find(({ number }) => number === asked.of)
  const isThere = note !== undefined && note.customer === asked.customer && asked.kind === 'credit'
  return isThere && asked.amount <= Math.min(note.amount, item.open) ? item : null
}
