// 健全度: how much of the ledger can be relied on, and what was acknowledged as legacy.
import { placeKey, type SheetRow } from '../sheet-row'
import type { Finding, Health, ProblemGroup, Severity, SeverityCounts } from './types'

/** Tenths of a row that its gravest finding takes away. */
const LOSS: Record<Severity, number> = { amounts: 10, letters: 5, rest: 2 }
const WHOLE = 10

/** The groups split by whether a person acknowledged the finding; empty groups are left out. */
export function splitAcknowledged<Group extends { problems: readonly { key: string }[] }>(
  groups: readonly Group[],
  known: ReadonlySet<string>,
): { open: Counted<Group>[]; acknowledged: Counted<Group>[] } {
  const only = (wanted: boolean) =>
    groups.flatMap(group => {
      const problems = group.problems.filter(({ key }) => known.has(key) === wanted)
      return problems.length === 0 ? [] : [{ ...group, count: problems.length, problems }]
    })
  return { open: only(false), acknowledged: only(true) }
}

type Counted<Group> = Group & { count: number }

/** Findings of one severity by where they stand. */
type Weighed = { severity: Severity; problems: readonly { place: SheetRow }[] }

/**
 * Every row counts 1; its gravest open finding takes 1 (amounts), 0.5 (letters) or 0.2 (the rest) of it. The score is the share that is
 * left, in hundredths, rounded down: 100 only where nothing is open. Findings outside these rows do not count.
 */
export function health(
  groups: { open: readonly Weighed[]; acknowledged: readonly Weighed[] },
  items: readonly SheetRow[],
): Health {
  const rows = new Set(items.map(placeKey))
  const losses = lossesOf(groups.open, rows)
  const all = lossesOf([...groups.open, ...groups.acknowledged], rows)
  return {
    score: scoreOf(losses, rows.size),
    withAcknowledged: scoreOf(all, rows.size),
    rows: rows.size,
    soundRows: rows.size - losses.size,
  }
}

function lossesOf(groups: readonly Weighed[], rows: ReadonlySet<string>): Map<string, number> {
  const losses = new Map<string, number>()
  for (const { severity, problems } of groups) {
    const loss = LOSS[severity]
    for (const { place } of problems) {
      const at = placeKey(place)
      if (rows.has(at) && loss > (losses.get(at) ?? 0)) losses.set(at, loss)
    }
  }
  return losses
}

function scoreOf(losses: ReadonlyMap<string, number>, rows: number): number | null {
  if (rows === 0) return null
  let lost = 0
  for (const loss of losses.values()) lost += loss
  return Math.floor((100 * (WHOLE * rows - lost)) / (WHOLE * rows))
}

/** How many findings of each severity. */
export function countBySeverity(groups: readonly ProblemGroup[]): SeverityCounts {
  const counts: SeverityCounts = { amounts: 0, letters: 0, rest: 0 }
  for (const { severity, count } of groups) counts[severity] += count
  return counts
}

/** A short name for a list of findings, by which it is seen whether it is still the same. */
export function listPrint(findings: readonly Pick<Finding, 'key'>[]): string {
  const keys = findings.map(({ key }) => key).sort()
  let [a, b] = [0x811c9dc5, 0x1b873593]
  for (const key of keys) {
    for (let at = 0; at < key.length; at += 1) {
      a = Math.imul(a ^ key.charCodeAt(at), 0x01000193)
      b = Math.imul(b ^ (key.charCodeAt(at) + at), 0x85ebca6b)
    }
    a = Math.imul(a ^ 0x1e, 0x01000193)
  }
  return `${keys.length}-${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`
}
