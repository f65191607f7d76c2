// 历史遗留 as the program reads and writes it: one row a finding, taken back by a note beside it.
import type { Acknowledgement } from '../../core/audit/types'
import { type CalendarDate, calendarDate } from '../../core/calendar-date'
import type { SheetRow } from '../../core/sheet-row'
import type { Desk, HelperRow } from '../ports'

const text = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''

const inForce = (desk: Desk): HelperRow[] =>
  desk.helpers
    .read('acknowledged')
    .filter(({ values }) => text(values.key) !== '' && text(values.withdrawn).trim() === '')

/** What is known of a finding in whichever sheet. */
type Known = { key: string; place: SheetRow; value: string }

/** In force today, by key. */
export const readAcknowledged = (desk: Desk): Map<string, Acknowledgement> =>
  new Map(
    inForce(desk).map(({ values }) => {
      const key = text(values.key)
      const on = calendarDate(text(values.at).slice(0, 10)) ?? desk.today
      return [key, { key, by: text(values.by), on: on satisfies CalendarDate }]
    }),
  )

/** Adds one row for each key that is not acknowledged yet. Call under the document lock. @returns how many findings that covers, and the act by which they can be taken back */
export const acknowledge = (
  desk: Desk,
  what: string,
  findings: readonly Known[],
): { acknowledged: number; act: string } => {
  const byKey = new Map(findings.map(finding => [finding.key, finding]))
  for (const key of readAcknowledged(desk).keys()) byKey.delete(key)
  const [by, at] = [desk.person.label(), desk.now()]
  desk.helpers.append(
    'acknowledged',
    [...byKey.values()].map(({ key, place, value }) => ({
      what,
      where: `${place.sheet} ${place.row}`,
      value,
      by,
      at,
      withdrawn: '',
      key,
    })),
  )
  return { acknowledged: findings.length, act: actOf(by, at) }
}

const actOf = (by: string, at: string): string => `${at} ${by}`

/** Those of one act, or (null) whoever took them for what they are. Call under the document lock. @returns how many */
export const withdraw = (desk: Desk, keys: ReadonlySet<string>, act: string | null): number => {
  const withdrawn = `${desk.person.label()} ${desk.now()}`
  const own = inForce(desk).filter(
    ({ values: { key, by, at } }) =>
      keys.has(text(key)) && (act === null || actOf(text(by), text(at)) === act),
  )
  desk.helpers.update(
    'acknowledged',
    own.map(({ row }) => ({ row, values: { withdrawn } })),
  )
  return own.length
}

/** By whom and when the latest of these was acknowledged. */
export const latestIn = (
  findings: readonly { key: string }[],
  known: ReadonlyMap<string, Acknowledgement>,
): { by: string; on: string } => {
  let [by, on] = ['', '']
  for (const { key } of findings) {
    const one = known.get(key)
    if (one !== undefined && one.on >= on) [by, on] = [one.by, one.on]
  }
  return { by, on }
}
