// `npm run live`, the comparison: reads what live Google gave, runs the same cases here, prints the difference.
import { readFileSync } from 'node:fs'
import { parseCsv } from '../../csv'
import type { Finding } from '../case'
import { runAll } from '../run'
import { compareFindings, comparisonText } from './compare'

/** argv: the folder of the bundled cases, the file of results. Gives 1 when something differs. */
export function main([cases = '', results = '']: string[]): number {
  const google = readFindings(readFileSync(results, 'utf8'))
  const rows = compareFindings(runAll(cases).findings, google)
  console.log(comparisonText(rows))
  return rows.some(({ verdict }) => verdict === 'differs') ? 1 : 0
}

/** Finding[] as JSON, or the sheet `conformance` downloaded as CSV. Throws on anything else. */
export function readFindings(text: string): Finding[] {
  const findings: unknown = text.trimStart().startsWith('[')
    ? JSON.parse(text)
    : parseCsv(text)
        .slice(1)
        .filter(([, finding = '']) => finding !== '')
        .map(([, finding = '']) => JSON.parse(finding))
  if (!Array.isArray(findings) || !findings.every(isFinding))
    throw new Error('These are not results of the cases')
  return findings
}

function isFinding(value: unknown): value is Finding {
  if (typeof value !== 'object' || value === null || !('id' in value)) return false
  return 'found' in value || 'threw' in value
}
