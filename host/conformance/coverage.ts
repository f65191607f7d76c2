// Which offered members have a case or a test, and which have none.
import type { Elsewhere } from './case'
import { allCases } from './cases'
import { elsewhere } from './elsewhere'

/** Members as 'Range.getValues', in order. */
export function memberNames(offered: Record<string, string[]>): string[] {
  return Object.entries(offered)
    .flatMap(([kind, members]) => members.map(member => `${kind}.${member}`))
    .sort()
}

/** Members that are offered and have neither a case nor a test elsewhere. */
export function uncovered(offered: Record<string, string[]>): string[] {
  const covered = new Set(allRows().flatMap(({ members }) => members))
  return memberNames(offered).filter(name => !covered.has(name))
}

/** Members that have a row and are not offered: a slip of the pen, or something the host no longer has. */
export function unknownMembers(offered: Record<string, string[]>): string[] {
  const known = new Set(memberNames(offered))
  return [...new Set(allRows().flatMap(({ members }) => members))].filter(name => !known.has(name)).sort()
}

function allRows(): Pick<Elsewhere, 'members'>[] {
  return [...allCases.filter(({ standing }) => standing !== 'open'), ...elsewhere]
}
