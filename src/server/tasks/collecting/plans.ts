// 可能会晚付的: drafts from how each customer pays, and the plans that were accepted.
import type { CollectingOutputs, CollectingView } from '../../../contract/collecting'
import type { Input } from '../../../contract/inputs'
import { lateDrafts } from '../../../core/collecting/drafts'
import { isPlanned, runningPlans, standingSteps } from '../../../core/collecting/standing'
import type { AcceptedStep, LateDraft } from '../../../core/collecting/types'
import type { OpenItem } from '../../../core/ledger/types'
import { payingFacts } from '../../../core/receivables/paying/facts'
import { isHabitKnown } from '../../../core/receivables/paying/late-share'
import { activeHolds, heldPart } from '../../../core/reminders/holds'
import { type Outcome, ok, problem } from '../../answer'
import { appendPlan, readSteps, writeStates } from '../../collecting/steps'
import { readFollowUps } from '../../follow-ups/entries'
import { readHolds } from '../../holds/holds'
import type { Office } from '../../ports'
import { ownersOf } from '../../receivables/planning'
import { readArrangements } from '../../sending/arrangements'
import { neverReminded } from '../../sending/ways'
import { calendarHere } from '../../workdays/calendar'
import { type Loaded, loadLedger } from '../load'

const MOST_DRAFTS = 50

type Drafted = Pick<CollectingView, 'dated' | 'known' | 'customers'> & {
  drafts: LateDraft[]
  standing: ReturnType<typeof standingSteps<AcceptedStep>>
}

const drafted = (office: Office, loaded: Loaded): Drafted => {
  const { desk, settings } = office
  const { ledger, items } = loaded
  const asOf = desk.today
  const { graceDays } = settings.thresholds
  const dated = ledger.fields.includes('paidOn')
  const facts = payingFacts(items, { asOf, graceDays })
  const followUps = readFollowUps(desk, ledger.currency)
  const standing = standingSteps(readSteps(desk), { items, followUps })
  const hasPlan = isPlanned(standing, items)
  const holds = activeHolds(readHolds(desk, ledger.currency), asOf, items)
  const arranged = new Map(readArrangements(desk).map(one => [one.customer, one]))
  const customers = new Map(ledger.customers.map(customer => [customer.key, customer]))
  const never = neverReminded(office, loaded)
  const isNever = (item: OpenItem) =>
    never(item, {
      customer: customers.get(item.customer) ?? { key: item.customer },
      arranged: arranged.get(item.customer),
    })
  const drafts = lateDrafts({
    ...{ items, facts, dated, graceDays, asOf },
    isLeftAlone: item => hasPlan(item) || heldPart(item, holds) >= item.open || isNever(item),
    ownerOf: ownersOf(loaded),
    hasMail: customer => customers.get(customer)?.addresses.kind === 'one',
    calendar: calendarHere(desk),
  }).filter(({ steps }) => steps.length > 0)
  const known = [...facts.values()].filter(isHabitKnown).length
  return { dated, drafts, standing, known, customers: facts.size }
}

export const viewCollecting = (office: Office, _: Input<'collecting'>): Outcome<CollectingView> => {
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const { drafts, standing, ...known } = drafted(office, loaded.value)
  return ok({
    asOf: office.desk.today,
    currency: loaded.value.ledger.currency,
    ...known,
    drafts: drafts.slice(0, MOST_DRAFTS),
    count: drafts.length,
    running: runningPlans(standing),
  })
}

/** Accepted already: stays as it is, nothing is written. A draft that says other days by now is 'draft-changed'. */
export const acceptPlan = (
  office: Office,
  { item, due, seen }: Input<'collecting.accept'>,
): Outcome<CollectingOutputs['collecting.accept']> => {
  const { desk } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const accepted = desk.locked((): Outcome<CollectingOutputs['collecting.accept']> => {
    const { drafts, standing } = drafted(office, loaded.value)
    const before = standing.filter(
      ({ step, state }) => state !== 'undone' && step.item === item && step.due === due,
    )
    const [first] = before
    if (first !== undefined) {
      return ok({ plan: first.step.plan, name: first.step.name, steps: before.length })
    }
    const draft = drafts.find(one => one.item === item && one.due === due)
    if (draft === undefined || draft.steps.map(({ on }) => on).join() !== seen.join()) {
      return problem('draft-changed')
    }
    const plan = desk.uuid()
    appendPlan(desk, plan, draft)
    return ok({ plan, name: draft.name, steps: draft.steps.length })
  })
  return accepted ?? problem('busy')
}

/** The steps still to be done are marked; what was done stays for the record. */
export const undoPlan = (
  { desk }: Office,
  { plan }: Input<'collecting.undo'>,
): Outcome<CollectingOutputs['collecting.undo']> => {
  const undone = desk.locked((): Outcome<CollectingOutputs['collecting.undo']> => {
    const own = readSteps(desk).filter(step => step.plan === plan)
    if (own.length === 0) return problem('input-invalid', plan)
    const left = own.filter(({ state }) => state === 'open')
    writeStates(
      desk,
      left.map(({ row, touch }) => ({ row, state: 'undone', touch })),
    )
    return ok({ plan, steps: left.length })
  })
  return undone ?? problem('busy')
}
