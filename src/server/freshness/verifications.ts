// 核对记录 as the program reads and writes it: one row a customer and block.
import type { Verification, VerifyBlock } from '../../core/audit/freshness/freshness'
import { calendarDate } from '../../core/calendar-date'
import type { CustomerKey } from '../../core/ledger/types'
import { standsFor } from '../../core/ledger/who/names'
import { blockFrom, blockText, takenBackText } from '../../tables/verifications'
import { knownNames } from '../names/known'
import type { Desk } from '../ports'

const cellText = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''

/** Those that count: what was taken back, or overwritten beyond recognition, does not. */
export const readVerifications = (desk: Desk): Verification[] =>
  desk.helpers.read('verifications').flatMap(({ values }) => {
    const customer = standsFor(knownNames(desk), cellText(values.customer))
    const block = blockFrom(cellText(values.block))
    const on = calendarDate(cellText(values.at).slice(0, 10))
    const counts = customer !== '' && cellText(values.state).trim() === ''
    return counts && block !== null && on !== null ? [{ customer, block, on, by: cellText(values.by) }] : []
  })

export type Verified = { customer: CustomerKey; name: string; blocks: readonly VerifyBlock[] }

/** Adds them in one write under one mark; answers the mark. Call under the document lock. */
export const appendVerifications = (desk: Desk, verified: readonly Verified[]): string => {
  const { language } = desk.person
  const [at, by, mark] = [desk.now(), desk.person.label(), desk.uuid()]
  desk.helpers.append(
    'verifications',
    verified.flatMap(({ customer, name, blocks }) =>
      blocks.map(block => ({ at, name, block: blockText(block, language), by, state: '', customer, mark })),
    ),
  )
  return mark
}

/** Takes back everything under one mark; answers how many rows that was. Call under the document lock. */
export const takeBackVerifications = (desk: Desk, mark: string): number => {
  const rows = desk.helpers.read('verifications').filter(({ values }) => cellText(values.mark) === mark)
  const state = takenBackText(desk.person.language)
  desk.helpers.update(
    'verifications',
    rows.map(({ row }) => ({ row, values: { state } })),
  )
  return rows.length
}
