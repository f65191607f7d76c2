// Real input: formulas with the values Google Sheets gave, on the host. Figures only go up; what still disagrees is listed with its reason.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareFormulas, type FormulaReport } from '../../host/conformance/formulas'
import { REACHED } from './formulas-disagreeing'

const FOLDER = fileURLToPath(new URL('../../../shared/data/formulas', import.meta.url))
const isHere = existsSync(FOLDER)

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
})

function tableOf({ byCategory }: FormulaReport): string {
  const lines = Object.entries(byCategory).map(
    ([file, { agree, total }]) => `${file.padEnd(18)}${String(agree).padStart(6)} of ${total}`,
  )
  const sum = (key: 'agree' | 'total') => Object.values(byCategory).reduce((all, each) => all + each[key], 0)
  return [
    'formulas that agree with Google Sheets',
    ...lines,
    `${'all'.padEnd(18)}${String(sum('agree')).padStart(6)} of ${sum('total')}`,
  ].join('\n')
}
