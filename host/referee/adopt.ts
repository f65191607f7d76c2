// A sample as the add-on sets it up for somebody who changes nothing in the wizard.
import { type Host, openHost } from '../index'
import type { RpcExecution } from '../types'

type Draft = {
  sheetId: number
  headerRow: number
  style: string
  currency: string
  columns: { index: number; field: string | null; dateOrder?: string }[]
  blankPaidIsZero: boolean
  dueColumn: string
}

/** `refused`: why the add-on did not set it up; such a sample is compared as it is. */
export function adoptedSample(name: string): { host: Host; refused?: string } {
  const host = openHost({ document: { sample: name } })
  const owner = host.as(host.owner)
  owner.open()
  const read = owner.rpc('setup.read', {})
  if (!read.answer.ok) return { host, refused: codeOf(read) }
  const confirmed = owner.rpc('setup.confirm', confirmation(read.answer.value as Draft))
  return confirmed.answer.ok ? { host } : { host, refused: codeOf(confirmed) }
}

function codeOf({ answer }: RpcExecution): string {
  return answer.ok ? '' : answer.problem.code
}

function confirmation({ columns, dueColumn, ...draft }: Draft) {
  const known = columns.filter(({ field }) => field !== null)
  return {
    sheetId: draft.sheetId,
    headerRow: draft.headerRow,
    style: draft.style,
    currency: draft.currency,
    others: [],
    blankPaidIsZero: draft.blankPaidIsZero,
    goal: 'collect',
    columns: known.map(({ index, field }) => ({ index, field })),
    units: [],
    dateOrders: known
      .filter(({ dateOrder }) => dateOrder === 'day-first' || dateOrder === 'month-first')
      .map(({ field, dateOrder }) => ({ field, order: dateOrder })),
    terms: [],
    addDueColumn: dueColumn === 'offered',
    dailyTotals: true,
  }
}
