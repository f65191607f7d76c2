// The table of first letters is what its generator writes from the package it names.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { initialsTable, TABLE_FILE, tableSource } from '../../build/initials.mjs'
import { inProject } from '../../build/project.mjs'

it('the table in the sources is the one the generator writes', () => {
  expect(readFileSync(inProject(...TABLE_FILE), 'utf8')).toBe(tableSource())
})

it('has a letter for each character of GB 2312, and stays small', () => {
  const table = initialsTable()
  expect(table.match(/[a-z]/g)).toHaveLength(6763)
  expect(table.length).toBeLessThan(12_000)
})
