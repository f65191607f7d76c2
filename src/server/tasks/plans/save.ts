// A plan written into 分期, changed or taken out: under the lock, and only where it still is the plan the person saw.
import type { Input } from '../../../contract/inputs'
import type { PlanLine, PlanOutputs, PlanSaved } from '../../../contract/plans'
import { calendarDate } from '../../../core/calendar-date'
import type { Cell, LedgerItem } from '../../../core/ledger/types'
import { type Minor, sum, toMajor } from '../../../core/money'
import { invoiceStateText, triggerText } from '../../../tables/plans/words'
import { type Outcome, ok, problem } from '../../answer'
import { authorsAt, noteAuthors } from '../../four-eyes/authors'
import { type ContractAtDesk, contractAt, isSame } from '../../plans/contract'
import type { Desk, HelperRow, Office } from '../../ports'
import { showLedger } from '../keep-up'
import { loadLedger } from '../load'
import { withLedger } from '../with-ledger'

type Asked = Input<'plans.save'>

/** The lines are the contract, to the cent: more or less is 'instalments-not-whole'. */
export const savePlan = (office: Office, asked: Asked): Outcome<PlanSaved> => {
  const { lines, total } = asked
  for (const { triggeredOn, dueOn, invoicedOn } of lines)
    for (const day of [triggeredOn, dueOn, invoicedOn])
      if (day !== null && calendarDate(day) === null) return problem('value-malformed', day)
  if (sum(lines.map(({ amount }) => amount)) !== total) return problem('instalments-not-whole')
  return withPlan(office, asked, found => {
    if (found.contract.total !== total) return problem('instalments-changed')
    const known = new Set(found.rows.map(({ row }) => row))
    if (lines.some(({ row }) => row !== null && !known.has(row))) return problem('instalments-changed')
    write(office.desk, { lines, found })
    return ok(lines.length)
  })
}

/** Answers the lines as they stood, so that they can be put back. */
export const removePlan = (
  office: Office,
  asked: Input<'plans.remove'>,
): Outcome<PlanOutputs['plans.remove']> => {
  let removed: ContractAtDesk['lines'] = []
  const done = withPlan(office, asked, found => {
    removed = found.lines
    empty(office.desk, found.rows)
    return ok(found.lines.length)
  })
  return done.ok ? ok({ removed, seen: done.value.seen }) : done
}

type Named = Pick<Asked, 'contract' | 'seen'>

/** Afterwards what shows of the ledger is brought up to date. */
const withPlan = (
  office: Office,
  asked: Named,
  change: (found: ContractAtDesk) => Outcome<number>,
): Outcome<PlanSaved> =>
  withLedger(office, loaded => {
    const { desk } = office
    const { contract } = asked
    const found = contractAt(desk, loaded, contract)
    if (found === null || !isSame(found, contract) || found.seen !== asked.seen)
      return problem('instalments-changed')
    const authors = authorsAt(office, loaded, contract)
    const hadSheet = desk.helpers.present().includes('instalments')
    const changed = change(found)
    if (!changed.ok) return changed
    desk.flush()
    const again = loadLedger(office)
    if (!again.ok) return again
    showLedger(office, again.value)
    noteAuthors(office, again.value, { place: contract, before: authors })
    const seen = contractAt(desk, again.value, contract)?.seen ?? ''
    return ok({ lines: changed.value, seen, madeSheet: !hadSheet })
  })

type ToWrite = { lines: readonly PlanLine[]; found: ContractAtDesk }

const write = (desk: Desk, { lines, found }: ToWrite): void => {
  const kept = new Set(lines.map(({ row }) => row))
  const cells = (line: PlanLine) => cellsOf(desk, line, amount => toMajor(amount, found.currency))
  desk.helpers.update(
    'instalments',
    lines.flatMap(line => (line.row === null ? [] : [{ row: line.row, values: cells(line) }])),
  )
  empty(
    desk,
    found.rows.filter(({ row }) => !kept.has(row)),
  )
  const names = namesOf(found.contract)
  desk.helpers.append(
    'instalments',
    lines.filter(({ row }) => row === null).map(line => ({ ...names, ...cells(line), due: '' })),
  )
}

const namesOf = ({ customerName, reference, project, key }: LedgerItem): Record<string, Cell> => ({
  customer: customerName,
  contract: reference || project,
  key,
})

const cellsOf = (
  { person: { language } }: Desk,
  line: PlanLine,
  major: (amount: Minor) => number,
): Record<string, Cell> => {
  const dayCell = (text: string | null): Cell => {
    const day = text === null ? null : calendarDate(text)
    return day === null ? '' : { day }
  }
  return {
    mark: line.mark,
    name: line.name,
    share: line.percent === null ? '' : `${line.percent}%`,
    amount: major(line.amount),
    trigger: triggerText(line.trigger, language),
    triggeredOn: dayCell(line.triggeredOn),
    terms: line.terms,
    dueOn: dayCell(line.dueOn),
    invoice: line.invoice,
    invoiceState: invoiceStateText(line.invoiceState, language),
    invoicedOn: dayCell(line.invoicedOn),
    note: line.note,
  }
}

const OURS = [
  'customer',
  'contract',
  'mark',
  'name',
  'share',
  'amount',
  'trigger',
  'triggeredOn',
  'terms',
  'dueOn',
  'due',
  'invoice',
  'invoiceState',
  'invoicedOn',
  'note',
  'key',
] as const

/** The rows stay, since a column of the team's may stand beside ours. */
const empty = (desk: Desk, rows: readonly HelperRow[]): void => {
  const nothing = Object.fromEntries(OURS.map(id => [id, '']))
  desk.helpers.update(
    'instalments',
    rows.map(({ row }) => ({ row, values: nothing })),
  )
}
