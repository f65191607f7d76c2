// docs/features.md says which ask is answered where; these tests keep it complete and its citations true.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Row = { ask: string; answer: string; where: string; test: string; status: string }

const table = readFileSync('docs/features.md', 'utf8')
const rows: Row[] = table
  .split('\n')
  .filter(line => /^\| [SK]\d+ /.test(line))
  .map(line => {
    const [ask = '', , answer = '', where = '', test = '', status = ''] = line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim())
    return { ask, answer, where, test, status }
  })

const numbered = (letter: string, last: number) => Array.from({ length: last }, (_, i) => `${letter}${i + 1}`)

/** A citation is `file` › sentence; the sentence stands in the file as a test's name. */
const citation = /^`(tests\/[^`]+\.test\.tsx?)` › (.+)$/

describe('the feature table', () => {
  it('has one row for each of the 88 and 82 asks', () => {
    expect(rows.map(row => row.ask)).toEqual([...numbered('S', 88), ...numbered('K', 82)])
  })

  it('knows three states: works, in part, planned', () => {
    const others = rows.filter(row => !['works', 'in part', 'planned'].includes(row.status))
    expect(others).toEqual([])
  })

  it('says for everything that works what answers it and where', () => {
    const silent = rows.filter(row => row.status !== 'planned' && (row.answer === '' || row.where === ''))
    expect(silent).toEqual([])
  })

  it('cites for everything that works a test that exists', () => {
    const broken = rows
      .filter(row => row.status !== 'planned')
      .filter(row => {
        const [, file, sentence] = citation.exec(row.test) ?? []
        return !file || !sentence || !existsSync(file) || !readFileSync(file, 'utf8').includes(sentence)
      })
      .map(row => `${row.ask}: ${row.test}`)
    expect(broken).toEqual([])
  })
})
