// What cases found on live Google beside what they found here.
import type { Case, Finding } from '../case'
import { allCases } from '../cases'

export type Verdict = 'alike' | 'differs' | 'open' | 'not run'

export type Comparison = {
  id: string
  says: string
  verdict: Verdict
  host: Finding | undefined
  google: Finding | undefined
}

/** One row for each case. Two refusals are alike, whatever their texts: Google translates them. */
export function compareFindings(
  here: Finding[],
  google: Finding[],
  cases: Pick<Case, 'id' | 'says' | 'standing'>[] = allCases,
): Comparison[] {
  const byId = (findings: Finding[]) => new Map(findings.map(finding => [finding.id, finding]))
  const [ours, theirs] = [byId(here), byId(google)]
  return cases.map(({ id, says, standing }) => {
    const [own, other] = [ours.get(id), theirs.get(id)]
    const alike = sorted(own) === sorted(other)
    const verdict = !other ? 'not run' : standing === 'open' ? 'open' : alike ? 'alike' : 'differs'
    return { id, says, verdict, host: own, google: other }
  })
}

/** Differences first, then what the open questions gave, then the counts. */
export function comparisonText(rows: Comparison[]): string {
  const having = (verdict: Verdict) => rows.filter(row => row.verdict === verdict)
  const block = ({ id, says, host, google }: Comparison) =>
    `${id}: ${says}\n  host    ${foundText(host)}\n  Google  ${foundText(google)}`
  const count = (verdict: Verdict) => having(verdict).length
  return [
    ...having('differs').map(block),
    ...having('open').map(block),
    `${rows.length} cases: ${count('alike')} alike, ${count('differs')} differ, ${count('open')} open, ${count('not run')} not run on Google`,
  ].join('\n\n')
}

function foundText(finding: Finding | undefined): string {
  if (!finding) return '–'
  return 'threw' in finding ? `refused: ${finding.threw}` : JSON.stringify(finding.found)
}

/** As text with sorted keys; a refusal as such. */
function sorted(finding: Finding | undefined): string {
  if (!finding) return ''
  if ('threw' in finding) return 'refused'
  return JSON.stringify(finding.found, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}
