// 历史遗留: a person takes a finding, or all of one cause, for what they are; they stay so until the cell says something else.
import type { DataOutputs } from '../../../contract/data'
import type { Input } from '../../../contract/inputs'
import { listPrint } from '../../../core/audit/health'
import { type Outcome, ok, problem } from '../../answer'
import { acknowledge, withdraw } from '../../audit/acknowledged'
import { examine } from '../../audit/examine'
import type { Office } from '../../ports'
import { type Loaded, loadLedger, loadSheets, lockedSheet } from '../load'

/** Only what he saw: a cause that has other findings by now is shown again first. */
export const acknowledgeFindings = (
  office: Office,
  { code, key, seen, what }: Input<'data.acknowledge'>,
): Outcome<DataOutputs['data.acknowledge']> =>
  withFindings(office, loaded => {
    const { open } = examine(office.desk, loaded)
    const group = open.find(one => one.code === code)
    const findings = group?.problems.filter(one => key === null || one.key === key) ?? []
    const isAsSeen = key !== null || listPrint(findings) === seen
    if (group === undefined || findings.length === 0 || !isAsSeen) return problem('findings-changed')
    return ok(acknowledge(office.desk, what, findings))
  })

export const withdrawFindings = (
  office: Office,
  { code, key, act }: Input<'data.withdraw'>,
): Outcome<DataOutputs['data.withdraw']> =>
  withFindings(office, loaded => {
    const { acknowledged } = examine(office.desk, loaded)
    const group = acknowledged.find(one => one.code === code)
    const findings = group?.problems.filter(one => key === null || one.key === key) ?? []
    if (findings.length === 0) return problem('findings-changed')
    const keys = new Set(findings.map(one => one.key))
    return ok({ withdrawn: withdraw(office.desk, keys, act ?? null) })
  })

/** Under the lock, with the data as it is now. */
export const withFindings = <T>(office: Office, decide: (loaded: Loaded) => Outcome<T>): Outcome<T> => {
  const { desk } = office
  const adopted = loadSheets(office)
  if (!adopted.ok) return adopted
  const locked = lockedSheet(desk, adopted.value)
  if (locked !== null) return problem('no-permission', locked)
  const result = desk.locked((): Outcome<T> => {
    const loaded = loadLedger(office)
    return loaded.ok ? decide(loaded.value) : loaded
  })
  return result ?? problem('busy')
}
