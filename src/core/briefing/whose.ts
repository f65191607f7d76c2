// Who hears what: one message an address, each with only what is his; the person whose account sends has everybody's.
import { addressees, superiors, type TeamMember } from '../audit/freshness/nudges'
import type { Briefing, BriefingEntry } from './types'

/** `teamTo`: the address of the person whose account sends, '' when Google does not tell. */
export type BriefingsInput = {
  entries: readonly BriefingEntry[]
  people: readonly TeamMember[]
  teamTo: string
  /** There is something for him besides the entries, such as letters of yesterday. */
  hasTeamNews: boolean
}

/** An owner's entries go to him, without an address to his superior; at the second step to his superior too. The team's message first, none that says nothing. */
export function briefings({ entries, people, teamTo, hasTeamNews }: BriefingsInput): Briefing[] {
  const addresseeOf = addressees(people)
  const superiorOf = superiors(people)
  const team = teamTo.toLowerCase()
  const own = new Map<string, Briefing>()
  const give = (who: { to: string; name: string } | null, entry: BriefingEntry) => {
    if (who === null || who.to.toLowerCase() === team) return
    const key = who.to.toLowerCase()
    const briefing: Briefing = own.get(key) ?? { ...who, scope: 'own', entries: [] }
    if (briefing.entries[briefing.entries.length - 1] !== entry) briefing.entries.push(entry)
    own.set(key, briefing)
  }
  for (const entry of entries) {
    give(addresseeOf(entry.owner), entry)
    if (entry.step === 'superior' || entry.step === 'high') give(superiorOf(entry.owner), entry)
  }
  const isTold = teamTo !== '' && (entries.length > 0 || hasTeamNews)
  const known = people.find(({ mail }) => mail.toLowerCase() === team)
  const all: Briefing = { to: teamTo, name: known?.name ?? '', scope: 'team', entries: [...entries] }
  return isTold ? [all, ...own.values()] : [...own.values()]
}
