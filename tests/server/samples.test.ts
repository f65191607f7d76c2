// Every sample is taken through the wizard: what is understood, what is named as not readable, and what stays as it was.
import { beforeAll, describe, expect, it } from 'vitest'
import { openHost } from '../../host'
import { sampleNames } from '../../host/samples'
import type { Host, Person } from '../../host/types'
import type { Input } from '../../src/contract/inputs'
import type { SetupDraft } from '../../src/contract/setup'
import { keptYear, YEARS } from '../host/kept-story'
import { confirmation } from './adopting'
import { refusal, value } from './receivables-desk'

const opened = (sample: string): { host: Host; ann: Person } => {
  const host = openHost({ document: { sample } })
  const ann = host.as(host.owner)
  ann.open()
  return { host, ann }
}

/** What a person confirms who agrees with everything, units included. */
const agreed = (draft: SetupDraft): Input<'setup.confirm'> => ({
  ...confirmation(draft),
  units: draft.columns.flatMap(({ field, unit }) =>
    field !== null && unit !== null && AMOUNTS.includes(field) ? [{ field, factor: unit.factor }] : [],
  ),
})

const AMOUNTS: readonly string[] = ['total', 'paid', 'unpaid', 'cost', 'creditLimit', 'dispute']

/** The sheets that hold a ledger, and one line for each of the others. */
const LEDGERS = [
  ['story', '客户台账'],
  ['story-as-kept', '2026年合同'],
  ['story-as-kept', '2025年合同'],
  ['story-as-kept', '2024年合同'],
  ['typed-table', '合同应收'],
  ['english', 'AR Ledger'],
] as const

const draftOf = (ann: Person, sheet: string): SetupDraft => {
  const { id } = value(ann, 'setup.read', {}).sheets.find(({ name }) => name === sheet) ?? {}
  return value(ann, 'setup.read', id === undefined ? {} : { sheetId: id })
}

const adopted = (sample: string, sheet: string) => {
  const { host, ann } = opened(sample)
  const before = host.snapshot()
  const result = value(ann, 'setup.confirm', agreed(draftOf(ann, sheet)))
  return { host, ann, before, result }
}

type Snapshot = {
  size: { rows: number; columns: number }
  cells: Record<string, unknown>
  notes: Record<string, string>
  rules: unknown[]
  validations: unknown[]
  merges: unknown
  hiddenRows: unknown
  hiddenColumns: boolean[]
  frozen: unknown
  tables: unknown
  filtered: unknown
  protections: unknown
  charts: unknown[]
  widths: number[]
}

/** What the team put there: everything but one column of ours, our rules, input help and marks. */
const teams = (snapshot: unknown, own: string | null, columns: number) => {
  const {
    cells,
    notes,
    merges,
    hiddenRows,
    hiddenColumns,
    frozen,
    tables,
    filtered,
    protections,
    charts,
    widths,
  } = snapshot as Snapshot
  const isOurs = (at: string) => own !== null && at.replace(/\d/g, '') === own
  return {
    cells: Object.fromEntries(Object.entries(cells).filter(([at]) => !isOurs(at))),
    notes: Object.fromEntries(Object.entries(notes).filter(([, text]) => !text.includes('账期管家'))),
    merges,
    hiddenRows,
    frozen,
    tables,
    filtered,
    protections,
    charts,
    hiddenColumns: hiddenColumns.slice(0, columns),
    widths: widths.slice(0, columns),
  }
}

describe.each(sampleNames)('the sample %s', sample => {
  it('opens with its menu, and the wizard reads every sheet without touching one', () => {
    const { host, ann } = opened(sample)
    const before = host.snapshot()
    expect(ann.menu()).toHaveLength(6)
    for (const { id } of value(ann, 'setup.read', {}).sheets) {
      expect(value(ann, 'setup.read', { sheetId: id }).sheetId).toBe(id)
    }
    expect(host.snapshot()).toEqual(before)
  })
})

describe.each(LEDGERS)('%s: the sheet %s', (sample, name) => {
  let one: ReturnType<typeof adopted>
  beforeAll(() => {
    one = adopted(sample, name)
  })

  it('is adopted without a change to anything of the team', () => {
    const { host, before, result } = one
    const after = host.snapshot()
    const own = ownColumn(after[name])
    expect(own !== null).toBe(result.dueColumn)
    for (const sheet of Object.keys(before)) {
      const { size, rules, validations } = before[sheet] as Snapshot
      const column = sheet === name ? own : null
      const width = Math.min(size.columns, column === null ? size.columns : columnNumber(column) - 1)
      expect(teams(after[sheet], column, width)).toEqual(teams(before[sheet], null, width))
      expect((after[sheet] as Snapshot).rules).toEqual(expect.arrayContaining(rules))
      expect((after[sheet] as Snapshot).validations).toEqual(expect.arrayContaining(validations))
    }
  })

  it('is left without a trace when the add-on goes', () => {
    const { host, ann, before } = one
    value(ann, 'uninstall', { keepLog: false })
    expect(host.snapshot()).toEqual(before)
  })
})

/** The letters of the column that the add-on put beside the ledger. */
const ownColumn = (snapshot: unknown): string | null => {
  const { cells } = snapshot as Snapshot
  const at = Object.keys(cells).find(cell => JSON.stringify(cells[cell]).includes('到期日（账期管家）'))
  return at?.replace(/\d/g, '') ?? null
}

const columnNumber = (letters: string) =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

describe.each(YEARS)('story-as-kept, %s: the same money as in the contracts themselves', name => {
  it('in total, paid and open; rows of sums are named and counted nowhere', () => {
    const { host, ann, result } = adopted('story-as-kept', name)
    const contracts = keptYear(host, name)
    const { asOf, totals } = value(ann, 'home', {})
    const signed = contracts.filter(({ signedOn }) => signedOn <= asOf)
    const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
    expect(result.items).toBe(contracts.length)
    expect(totals).toMatchObject({
      balance: sum(signed.map(({ total, paid }) => Math.max(total - paid, 0))),
      received: sum(signed.map(({ paid }) => paid)),
      prepaid: sum(signed.map(({ total, paid }) => Math.max(paid - total, 0))),
      unreadableItems: 0,
    })
    const firstCells = host.sheet(name).display('A1:A90').flat()
    const rowsOfSums = firstCells.flatMap((text, at) => (/[合小]计$/.test(text) ? [at + 1] : []))
    expect(rowsOfSums.length).toBeGreaterThan(0)
    expect(value(ann, 'check', {}).rowsOfSums.map(({ row }) => row)).toEqual(rowsOfSums)
  })
})

describe.each(YEARS)('story-as-kept, %s: the same days as in the contracts themselves', name => {
  it('however they are written, also without the century', () => {
    const { host, ann } = adopted('story-as-kept', name)
    const contracts = keptYear(host, name)
    const customers = [...new Set(contracts.map(({ customer }) => customer))]
    const deals = customers.flatMap(customer => {
      const { summary } = value(ann, 'customer.open', { customer })
      return summary?.history.deals.map(({ reference, on }) => [reference, on]) ?? []
    })
    expect(deals.sort()).toEqual(contracts.map(({ reference, signedOn }) => [reference, signedOn]).sort())
  })
})

describe('what is not understood is said', () => {
  it.each([
    [
      'story',
      '客户台账',
      { items: 137, customers: 42 },
      { 'amounts-disagree': [101], 'email-conflict': [107], 'customers-alike': [109] },
    ],
    [
      'story-as-kept',
      '2026年合同',
      { items: 75, customers: 40 },
      {
        'amounts-disagree': [46],
        'email-conflict': [52],
      },
    ],
    ['story-as-kept', '2025年合同', { items: 35, customers: 16 }, {}],
    ['story-as-kept', '2024年合同', { items: 27, customers: 14 }, {}],
    ['typed-table', '合同应收', { items: 16, customers: 7 }, {}],
    ['english', 'AR Ledger', { items: 17, customers: 9 }, {}],
  ])('%s, %s: every cell that cannot be used is named', (sample, name, counts, expected) => {
    const { ann, result } = adopted(sample, name)
    expect(result).toMatchObject(counts)
    const rows: Record<string, number[]> = {}
    for (const { problems } of value(ann, 'check', {}).groups) {
      for (const { code, place } of problems) rows[code] = [...(rows[code] ?? []), place.row]
    }
    expect(rows).toEqual(expected)
  })

  it('columns that a Table manages are left to it, and named', () => {
    const { result } = adopted('typed-table', '合同应收')
    expect(result.rulesSet).toEqual([])
    expect(result.rulesRefused).toEqual(['phone', 'email', 'signedOn', 'total', 'paid', 'unpaid', 'dueOn'])
  })

  it.each([
    ['2024年合同', null],
    ['2025年合同', 10_000],
    ['2026年合同', 10_000],
  ])('%s: the unit of the amounts is asked about, said in the title or in the headers', (name, factor) => {
    const { columns } = draftOf(opened('story-as-kept').ann, name)
    const units = columns.flatMap(({ field, unit }) =>
      field !== null && AMOUNTS.includes(field) ? [unit?.factor ?? null] : [],
    )
    expect(units).toEqual([factor, factor, factor, factor, factor])
  })

  it('a list of phone numbers is no ledger: the missing columns are named', () => {
    const { ann } = opened('story-as-kept')
    expect(refusal(ann, 'setup.confirm', agreed(draftOf(ann, '常用电话')))).toEqual({
      code: 'columns-missing',
      values: ['客户名称', '合同总金额'],
    })
  })

  it('an empty sheet has no header, and the other places ask to set up first', () => {
    const { ann } = opened('empty')
    expect(value(ann, 'setup.read', {})).toMatchObject({ headerRow: 0, rows: 0, columns: [] })
    expect(refusal(ann, 'home', {}).code).toBe('not-set-up')
  })
})
