// Running numbers and seals of 催款记录: given out with each row, held against the rows by the check, taken on by a log that has none yet.

import type { Cell } from '../../core/ledger/types'
import { saysDay } from '../../core/reminders/log/last-letters'
import { type LogDamage, logDamage, nextLogNo, sealOf } from '../../core/reminders/log/rows'
import { toldBy } from '../../core/reminders/log/told'
import { outcomeFrom } from '../../tables/reminders/reminder-log'
import type { Desk } from '../ports'
import { lastLetterValues } from './last-letters'
import type { LoggedLetter } from './log'
import { toldValues } from './told'

/** The last number given out; absent as long as nothing has been numbered here. */
const LAST_NO = 'zq.logNo'

/** What is sealed; 说明 is free for people's words. */
const SEALED = [
  'letter',
  'at',
  'channel',
  'name',
  'to',
  'level',
  'items',
  'subject',
  'by',
  'run',
  'language',
  'customer',
  'claims',
]

const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).replace(/^'/, '') : ''

/** The seal of a row with this number, by its cells as they are read or about to be written. */
export const rowSeal = (no: number, values: Record<string, Cell>): string => {
  const total = typeof values.total === 'number' ? String(Math.round(values.total * 100)) : ''
  return sealOf(no, [...SEALED.map(id => textOf(values[id])), total, outcomeFrom(textOf(values.outcome))])
}

/** The number of a row and whether its seal holds. */
export const sealState = (values: Record<string, Cell>): { no: number | null; isSealed: boolean } => {
  const no = typeof values.no === 'number' && Number.isInteger(values.no) && values.no > 0 ? values.no : null
  return { no, isSealed: no !== null && textOf(values.seal) === rowSeal(no, values) }
}

const lastNo = ({ documentStore }: Desk): number | null => {
  const text = documentStore.get(LAST_NO)
  return text === null ? null : Number(text)
}

/** Every row with anything in it is looked at, also one that says nothing the program would read. */
export const damageIn = (desk: Desk): LogDamage[] =>
  logDamage(
    desk.helpers.read('reminder-log').map(({ row, values }) => ({
      row,
      ...sealState(values),
      name: textOf(values.name),
      letter: textOf(values.letter),
      isTest: outcomeFrom(textOf(values.outcome)) === 'test',
    })),
    lastNo(desk),
  )

/** The numbers for so many new rows, and the property that says so. */
export const numbersFor = (desk: Desk, log: readonly LoggedLetter[], count: number) => {
  const first = nextLogNo(log, lastNo(desk))
  return { first, values: { [LAST_NO]: String(first + count - 1) } }
}

/**
 * A log from before there were numbers, or one kept from an earlier set-up, is taken as it stands: numbered in the order of the sheet,
 * sealed, and what it tells noted in the properties. Once; call under the document lock with a fresh `documentStore`.
 */
export const adoptLog = (desk: Desk, log: readonly LoggedLetter[]): void => {
  if (lastNo(desk) !== null) return
  const standing = new Map(desk.helpers.read('reminder-log').map(row => [row.row, row.values]))
  const rows = log.map(({ row }, at) => {
    const no = at + 1
    return { row, values: { no, seal: rowSeal(no, standing.get(row) ?? {}) } }
  })
  desk.helpers.update('reminder-log', rows)
  // A stopped run must not speak of numbers that no row has.
  desk.flush()
  const told = log.filter(({ outcome }) => toldBy(outcome) === 'set')
  desk.documentStore.put({
    [LAST_NO]: String(rows.length),
    ...toldValues(
      desk.documentStore,
      told.map(({ claims }) => ({ claims, change: 'set' })),
    ),
    ...lastLetterValues(
      desk.documentStore,
      log.filter(({ outcome }) => saysDay(outcome)),
    ),
  })
}
