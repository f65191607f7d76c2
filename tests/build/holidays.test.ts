// The table of announced holidays is what its generator writes from the package it names.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { TABLE_FILE, tableSource } from '../../build/holidays.mjs'
import { inProject } from '../../build/project.mjs'

it('the table in the sources is the one the generator writes', () => {
  expect(readFileSync(inProject(...TABLE_FILE), 'utf8')).toBe(tableSource())
})
