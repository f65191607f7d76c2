// Keeping the figures of quarters and years that are over: by the hourly job once after each, or by a person's button.
import type { AccountPaperOutputs } from '../../../contract/account-paper'
import type { Input } from '../../../contract/inputs'
import { lastEnded, PERIOD_UNITS, type PeriodId, unitOf } from '../../../core/account-snapshots/periods'
import type { Snapshot } from '../../../core/account-snapshots/types'
import {
  appendSnapshots,
  knownSnapshots,
  missingKinds,
  noteSnapshots,
  readSnapshots,
} from '../../account-snapshots/kept'
import { reckoner } from '../../account-snapshots/reckon'
import { wordsNow } from '../../account-snapshots/words'
import { type Outcome, ok, problem } from '../../answer'
import type { Desk, Office } from '../../ports'
import { type Loaded, loadLedger } from '../load'

/** What is kept stays as it is; of no key accounts the company alone is kept. Refused for a period that is not over. */
export const keepPeriods = (
  office: Office,
  { periods }: Input<'account.keep'>,
): Outcome<AccountPaperOutputs['account.keep']> => {
  const { desk } = office
  const early = periods.find(period => period > lastEnded(desk.today, unitOf(period)))
  if (early !== undefined) return problem('period-not-over', early)
  const loaded = loadLedger(office)
  if (!loaded.ok) return loaded
  if (loaded.value.sales().missing) return problem('deals-missing')
  return keep(office, loaded.value, periods) ?? problem('busy')
}

const keep = (
  office: Office,
  loaded: Loaded,
  asked: readonly PeriodId[],
): Outcome<AccountPaperOutputs['account.keep']> | null => {
  const { desk } = office
  const { currency, customers } = loaded.ledger
  return desk.locked(() => {
    desk.documentStore.refresh()
    const there = new Set(readSnapshots(desk, currency).map(({ period }) => period))
    const periods = [...new Set(asked)].filter(period => !there.has(period)).sort()
    const keys = loaded.keyAccounts()
    const names = new Map(customers.map(({ key, name }) => [key, name]))
    const words = wordsNow(desk, loaded.ledger)
    const reckon = reckoner(office, loaded)
    const [at, by] = [desk.now(), desk.person.label()]
    const snapshots = periods.flatMap((id): Snapshot[] => {
      const { company, customers: own, days } = reckon(id, keys)
      const row = { period: id, asOf: days.to, at, by }
      return [
        { ...row, customer: null, name: '', figures: company, words: '' },
        ...[...own].map(
          ([customer, figures]): Snapshot => ({
            ...row,
            customer,
            name: names.get(customer) ?? customer,
            figures,
            words: words(customer),
          }),
        ),
      ]
    })
    appendSnapshots(desk, snapshots, currency)
    // The property must not speak of rows that a stopped run lost.
    desk.flush()
    note(desk, [...asked])
    return ok({ periods, customers: keys.size })
  })
}

const note = (desk: Desk, periods: readonly PeriodId[]): void => {
  const present = knownSnapshots(desk)
  for (const unit of PERIOD_UNITS) {
    const latest =
      periods
        .filter(period => unitOf(period) === unit)
        .sort()
        .pop() ?? ''
    if (latest > present[unit]) present[unit] = latest
  }
  noteSnapshots(desk, present)
}

const missing = (desk: Desk): PeriodId[] => {
  const lastOf = (unit: (typeof PERIOD_UNITS)[number]) => lastEnded(desk.today, unit)
  return missingKinds(desk, lastOf).map(lastOf)
}

/** One property. What could not be kept is tried again on another day. */
export const areSnapshotsDue = ({ desk }: Office): boolean =>
  missing(desk).length > 0 && knownSnapshots(desk).tried !== desk.today

export const snapshotsJob = (office: Office): void => {
  const { desk } = office
  const kept = keepPeriods(office, { periods: missing(desk) })
  if (kept.ok || kept.problem.code === 'busy') return
  console.warn(`No snapshot: ${kept.problem.code} ${kept.problem.values.join(', ')}`)
  noteSnapshots(desk, { tried: desk.today })
}
