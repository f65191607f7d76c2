// 暂缓, 人工, 不催 and the address to write to: what the team arranged for one customer.
import type { Input } from '../../../contract/inputs'
import { calendarDate } from '../../../core/calendar-date'
import type { Arrangement } from '../../../core/reminders/types'
import { type Outcome, ok, problem } from '../../answer'
import type { Office } from '../../ports'
import { noArrangement, readArrangements, saveArrangement } from '../../sending/arrangements'
import { loadLedger } from '../load'

/** Changes only what is named. A day that does not exist, or an address that is none of the customer's, is 'value-malformed'. */
export const arrange = (office: Office, asked: Input<'reminders.arrange'>): Outcome<Arrangement> => {
  const { desk } = office
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  const customer = loaded.value.ledger.customers.find(({ key }) => key === asked.customer)
  if (customer === undefined) return problem('customer-gone', asked.customer)
  const until = asked.hold ? calendarDate(asked.hold.until) : null
  if (asked.hold && until === null) return problem('value-malformed', asked.hold.until)
  const wrong = asked.to?.find(address => !knownAddresses(customer.addresses).includes(address))
  if (wrong !== undefined) return problem('value-malformed', wrong)
  const saved = desk.locked(() => {
    const before =
      readArrangements(desk).find(one => one.customer === asked.customer) ??
      noArrangement(asked.customer, customer.name)
    const arrangement: Arrangement = {
      ...before,
      ...(asked.way !== undefined && { way: asked.way }),
      ...(asked.hold !== undefined && { holdUntil: until, holdReason: asked.hold?.reason ?? '' }),
      ...(asked.to !== undefined && { to: asked.to }),
    }
    saveArrangement(desk, arrangement)
    return arrangement
  })
  return saved === null ? problem('busy') : ok(saved)
}

type KnownAddresses = { kind: string; to?: string[]; choices?: string[][] }

const knownAddresses = ({ to = [], choices = [] }: KnownAddresses): string[] => [...to, ...choices.flat()]
