// What set-up left in the document by an earlier version of the add-on.
import { expect, it } from 'vitest'
import { DEFAULT_DUE_RULES } from '../../../src/core/ledger/due/rules'
import type { Store } from '../../../src/server/ports'
import { readingOf, readSetup } from '../../../src/server/setup-record'
import { dueRulesOf, saidTerms } from '../../../src/server/terms/said'

const storeOf = (values: Record<string, string>): Pick<Store, 'get'> => ({ get: key => values[key] ?? null })

it('the record of a single sheet is understood as a ledger of one sheet', () => {
  const sheet = {
    sheetId: 7,
    sheet: '台账',
    headerRow: 2,
    headers: { customer: '客户名称', total: '合同额（万元）' },
    units: { total: 10_000 },
    dateOrders: { signedOn: 'day-first' },
  }
  const common = {
    documentId: 'document',
    style: 'contract',
    currency: 'CNY',
    blankPaidIsZero: true,
    terms: {},
  }
  const store = storeOf({ 'zq.setup': JSON.stringify({ ...common, ...sheet }) }) as Store
  const setup = readSetup(store)
  expect(setup).toEqual({ ...common, sheets: [{ ...sheet, archive: false }], shown: [], beside: [] })
  expect(setup && readingOf(setup, 7)).toMatchObject({ units: { total: 10_000 }, blankPaidIsZero: true })
})

it('the record of a ledger of several sheets from before 客户 and 收款 keeps all it said', () => {
  const sheet = { sheetId: 7, sheet: '台账', headerRow: 2, headers: {}, units: {}, dateOrders: {} }
  const written = {
    documentId: 'document',
    sheets: [sheet, { ...sheet, sheetId: 8, sheet: '旧台账', units: { total: 1000 } }],
    style: 'invoice',
    currency: 'USD',
    blankPaidIsZero: false,
    terms: { 月结: { kind: 'month-end', days: 0 } },
    shown: ['星级'],
  }
  const store = storeOf({ 'zq.setup': JSON.stringify(written) }) as Store
  const sheets = written.sheets.map(one => ({ ...one, archive: false }))
  expect(readSetup(store)).toEqual({ ...written, sheets, beside: [] })
})

it('the record from before there were rules is read by the ones it was written with, and keeps its terms', () => {
  const sheet = { sheetId: 7, sheet: '台账', headerRow: 2, headers: {}, units: {}, dateOrders: {} }
  const terms = { 月结30天: { kind: 'month-end', days: 30 }, 老规矩: { kind: 'net', days: 45 } }
  const written = {
    documentId: 'document',
    sheets: [sheet],
    style: 'contract',
    currency: 'CNY',
    blankPaidIsZero: true,
    terms,
  }
  const setup = readSetup(storeOf({ 'zq.setup': JSON.stringify(written) }) as Store)
  expect(setup && readingOf(setup, 7)).toEqual({
    style: 'contract',
    currency: 'CNY',
    units: {},
    dateOrders: {},
    blankPaidIsZero: true,
    terms,
  })
  expect(setup && dueRulesOf(setup)).toEqual(DEFAULT_DUE_RULES)
})

it('of such a record only what a person chose goes before the rules', () => {
  const terms = {
    月结30天: { kind: 'month-end', days: 30 },
    月结60天: { kind: 'net', days: 60 },
    老规矩: { kind: 'net', days: 45 },
  } as const
  expect(saidTerms({ terms })).toEqual({ 月结60天: terms.月结60天, 老规矩: terms.老规矩 })
  expect(saidTerms({ terms, due: DEFAULT_DUE_RULES })).toEqual(terms)
})
