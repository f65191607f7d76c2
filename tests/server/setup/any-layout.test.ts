// Whatever the layout, what was written is what is read: contracts generated, laid out, adopted and read back.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { openHost } from '../../../host'
import type { Person } from '../../../host/types'
import type { SetupDraft } from '../../../src/contract/setup'
import { choicesFrom, confirmInput } from '../../../src/sidebar/setup/setup-choices'
import { value } from '../receivables-desk'
import {
  type Contract,
  contactOf,
  contracts,
  customerSheet,
  type Layout,
  layout,
  receiptSheet,
  sheetOf,
  termsOf,
} from './layouts'

const RUNS = 12

/** Set up by a person who says yes to every unit, and joins all that looks alike. */
const adopt = (ann: Person): SetupDraft => {
  const draft = value(ann, 'setup.read', {})
  const { columns, ...choices } = choicesFrom(draft, 'collect')
  const said = Object.fromEntries(
    Object.entries(columns).map(([at, choice]) => [at, { ...choice, unitApplies: true }]),
  )
  const joined = Object.fromEntries(draft.alike.map(({ sheetId }) => [sheetId, true]))
  const beside = Object.fromEntries(
    Object.entries(choices.beside).map(([id, one]) => {
      const sure = Object.entries(one.columns).map(([at, choice]) => [at, { ...choice, unitApplies: true }])
      return [id, { ...one, columns: Object.fromEntries(sure) }]
    }),
  )
  value(
    ann,
    'setup.confirm',
    confirmInput({ draft, choices: { ...choices, columns: said, joined, beside }, goal: 'collect' }),
  )
  return draft
}

const dealsRead = (ann: Person, list: readonly Contract[]) =>
  [...new Set(list.map(({ customer }) => customer))].flatMap(name => {
    const [hit] = value(ann, 'customer.search', { words: name, within: [], group: null }).hits
    const { summary } = value(ann, 'customer.open', { customer: hit?.key ?? '' })
    return (summary?.history.deals ?? []).map(({ reference, on, total, open }) => ({
      customer: summary?.name,
      reference,
      on,
      total,
      open,
    }))
  })

const byReference = (a: { reference: string }, b: { reference: string }) =>
  a.reference < b.reference ? -1 : 1

const written = ({ customer, reference, signedOn, total, paid }: Contract) => ({
  customer,
  reference,
  on: signedOn,
  total,
  open: total - paid,
})

const laidOut = fc.record({ list: contracts, layouts: fc.array(layout, { minLength: 1, maxLength: 3 }) })

it('any ledger in any layout, on one sheet or several, is read as it was written', () => {
  fc.assert(
    fc.property(laidOut, ({ list, layouts }) => {
      const parts = share(list, layouts)
      const sheets = parts.map(({ own, made }, at) => ({
        name: `${2024 + at}年`,
        rows: sheetOf(own, { ...made, names: layouts[0]?.names ?? 0 }),
        size: { rows: own.length + 14, columns: 12 },
      }))
      const host = openHost({ document: { sheets }, now: '2026-11-21T09:00' })
      const ann = host.as('owner@example.com')
      const { alike } = adopt(ann)
      expect(alike).toHaveLength(parts.length - 1)
      expect(dealsRead(ann, list).sort(byReference)).toEqual(list.map(written).sort(byReference))
      expect(value(ann, 'check', {}).groups).toEqual([])
    }),
    { numRuns: RUNS },
  )
})

/** Each layout its part of the contracts; a sheet needs one at least. */
const share = (list: readonly Contract[], layouts: readonly Layout[]) =>
  layouts.map((made, at) => ({ made, own: list.filter((_, which) => which % layouts.length === at) }))

const three = fc.record({
  // Receipts of nobody are not surely the ledger's: they are offered, not ticked.
  list: contracts.filter(list => list.some(({ paid }) => paid > 0)),
  layouts: fc.tuple(layout, layout, layout),
  numbered: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
})

it('any ledger split into customers, contracts and receipts, each in any layout, is read as it was written', () => {
  fc.assert(
    fc.property(three, ({ list, layouts: [contract, customer, receipt], numbered }) => {
      const columns = contract.columns.filter(column => column !== 'paid' && column !== 'terms')
      const sheets = [
        { name: '客户表', rows: customerSheet(list, customer) },
        { name: '合同表', rows: sheetOf(list, { ...contract, columns }) },
        { name: '收款表', rows: receiptSheet(list, receipt, numbered) },
      ].map(sheet => ({ ...sheet, size: { rows: sheet.rows.length + 14, columns: 12 } }))
      const host = openHost({ document: { sheets }, now: '2026-11-21T09:00' })
      const ann = host.as('owner@example.com')
      const { sheetName, beside } = adopt(ann)
      expect([sheetName, ...beside.map(({ sheet, joined }) => (joined ? sheet : ''))]).toEqual([
        '合同表',
        '客户表',
        '收款表',
      ])
      expect(dealsRead(ann, list).sort(byReference)).toEqual(list.map(written).sort(byReference))
      expect(value(ann, 'check', {}).groups).toEqual([])
      for (const { customer: name } of list) {
        const [hit] = value(ann, 'customer.search', { words: name, within: [], group: null }).hits
        const { summary } = value(ann, 'customer.open', { customer: hit?.key ?? '' })
        expect(summary?.basics).toMatchObject({ contact: contactOf(name), terms: [termsOf(list, name)] })
      }
    }),
    { numRuns: RUNS },
  )
})
