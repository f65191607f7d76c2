// Real input: formulas with the values Google Sheets gave, on the host. Figures only go up; what still disagrees has its reason.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { REASONS } from '../../host/conformance/formula-reasons'
import { compareFormulas, type FormulaReport, readRecordedFormulas } from '../../host/conformance/formulas'
import { REACHED } from './formulas-reached'

const FOLDER = fileURLToPath(new URL('../../../shared/data/formulas', import.meta.url))
const isHere = existsSync(FOLDER)

/** Where the add-on and the samples keep their formulas. */
const SOURCES = ['src/server/rules', 'src/server/google', 'src/tables', 'host/samples'].map(folder =>
  fileURLToPath(new URL(`../../${folder}`, import.meta.url)),
)

describe(`formulas recorded from Google Sheets${isHere ? '' : ' (skipped: ../shared/data is not here)'}`, () => {
  let report: FormulaReport = { byCategory: {}, disagreeing: [] }

  beforeAll(() => {
    if (!isHere) return
    report = compareFormulas(FOLDER)
    console.log(tableOf(report))
  })

  it.skipIf(!isHere).each(Object.entries(REACHED))('%s: at least %i agree', (file, reached) => {
    expect(report.byCategory[file]?.agree).toBeGreaterThanOrEqual(reached)
  })

  it.skipIf(!isHere)('a formula that disagrees has its reason, and no reason outlives its formula', () => {
    const disagreeing = new Set(report.disagreeing.map(({ formula }) => formula))
    expect([...disagreeing].sort()).toEqual(Object.keys(REASONS).sort())
  })

  it.skipIf(!isHere)('every function that the add-on or a sample uses agrees in full', () => {
    const recorded = new Set(readRecordedFormulas(FOLDER).map(({ formula }) => outermost(formula)))
    const used = functionsIn(SOURCES).filter(name => recorded.has(name))
    expect(used).toEqual(expect.arrayContaining(['AND', 'EDATE', 'IF', 'ISNUMBER', 'REGEXMATCH', 'SUM']))
    expect(report.disagreeing.filter(({ formula }) => used.includes(outermost(formula)))).toEqual([])
  })
})

function outermost(formula: string): string {
  return /^=([A-Z][A-Z0-9.]*)\(/.exec(formula)?.[1] ?? ''
}

/** Names in capitals before a bracket. */
function functionsIn(folders: string[]): string[] {
  const files = folders.flatMap(folder => readdirSync(folder).map(name => join(folder, name)))
  const texts = files.filter(file => /\.(ts|json|csv)$/.test(file)).map(file => readFileSync(file, 'utf8'))
  return [...new Set(texts.flatMap(text => text.match(/\b[A-Z][A-Z0-9.]*(?=\()/g) ?? []))].sort()
}

function tableOf({ byCategory }: FormulaReport): string {
  const line = (name: string, agree: number, total: number) =>
    `${name.padEnd(18)}${String(agree).padStart(6)} of ${total}`
  const files = Object.entries(byCategory)
  const sum = (key: 'agree' | 'total') => files.reduce((all, [, each]) => all + each[key], 0)
  return [
    'formulas that agree with Google Sheets',
    ...files.map(([file, { agree, total }]) => line(file, agree, total)),
    line('all', sum('agree'), sum('total')),
  ].join('\n')
}
