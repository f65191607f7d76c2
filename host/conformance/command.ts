// `npm run conformance`: runs everything the report needs and writes it.
import { existsSync, writeFileSync } from 'node:fs'
import { compareFormulas } from './formulas'
import { conformanceReport, countsText } from './report'
import { runAll } from './run'
import { compareZones } from './zones'

/** argv: the page to write; folders of the bundled cases, of the bundled day reading and of the recorded formulas, which may not exist. */
export function main([page = '', cases = '', dayReading = '', formulas = '']: string[]): number {
  const parts = {
    ...runAll(cases),
    zones: compareZones(dayReading),
    formulas: existsSync(formulas) ? compareFormulas(formulas) : undefined,
  }
  writeFileSync(page, conformanceReport(parts))
  console.log(`${page}: ${countsText(parts.offered)}`)
  return 0
}
