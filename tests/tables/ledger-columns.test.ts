// The declarations themselves: every field has its words, and no name means two things.
import { describe, expect, it } from 'vitest'
import { CONTRACT_FIELDS, LEDGER_FIELDS } from '../../src/contract/vocabulary'
import { headerText } from '../../src/server/setup/header-text'
import { BESIDE_FIELDS } from '../../src/sidebar/setup/beside-choices'
import { HELPER_TABLES } from '../../src/tables/helper-tables'
import { LEDGER_COLUMNS } from '../../src/tables/ledger/columns'
import { TABLE_COLUMNS } from '../../src/tables/ledger/tables'

const namesOf = (field: (typeof CONTRACT_FIELDS)[number]) => {
  const { label, aliases, formerLabels } = LEDGER_COLUMNS[field]
  return [...Object.values(label), ...aliases, ...formerLabels]
}

describe('the columns of the ledger', () => {
  it('are declared for every field of the contract, and no others', () => {
    expect(Object.keys(LEDGER_COLUMNS).sort()).toEqual([...LEDGER_FIELDS].sort())
  })

  it('never give one header to two fields', () => {
    const owners = new Map<string, string>()
    for (const field of CONTRACT_FIELDS) {
      for (const name of namesOf(field)) {
        const text = headerText(name)
        expect(owners.get(text) ?? field, `${name} of ${field}`).toBe(field)
        owners.set(text, field)
      }
    }
  })

  it('say in both languages how to fill them and what they bring', () => {
    for (const field of CONTRACT_FIELDS) {
      const { help, brings, label } = LEDGER_COLUMNS[field]
      for (const words of [help, brings, label]) {
        expect(words['zh-CN']).toMatch(/[\u4e00-\u9fff]/)
        expect(words.en).toMatch(/^[\x20-\x7e–’]+$/)
      }
      expect(help['zh-CN']).not.toMatch(/[,;:!?()]/)
    }
  })
})

describe.each(['customers', 'receipts'] as const)('the columns of a sheet of %s', role => {
  const columns = Object.entries(TABLE_COLUMNS[role])

  it('never give one header to two fields', () => {
    const owners = new Map<string, string>()
    for (const [field, { label, aliases }] of columns) {
      for (const name of [...Object.values(label), ...aliases]) {
        expect(owners.get(headerText(name)) ?? field, `${name} of ${field}`).toBe(field)
        owners.set(headerText(name), field)
      }
    }
  })

  it('say in both languages how to fill them and what they bring, and are those the wizard offers', () => {
    for (const [, { help, brings }] of columns) {
      for (const words of [help, brings]) {
        expect(words['zh-CN']).toMatch(/[\u4e00-\u9fff]/)
        expect(words.en).toMatch(/^[\x20-\x7e–’]+$/)
      }
    }
    expect([...BESIDE_FIELDS[role]].sort()).toEqual(columns.map(([field]) => field).sort())
  })
})

describe('helper sheets', () => {
  it('have columns with different names, notes and widths that fit a word', () => {
    for (const table of Object.values(HELPER_TABLES)) {
      for (const language of ['zh-CN', 'en'] as const) {
        const labels = table.columns.map(({ label }) => label[language])
        expect(new Set(labels).size, `${table.id} ${language}`).toBe(labels.length)
        expect(table.columns.every(({ note, width }) => note[language] !== '' && width >= 60)).toBe(true)
      }
    }
  })
})
