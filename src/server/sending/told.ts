// The levels told, in the document's properties: a property for each last character of the short names, so that a batch rewrites few.

import { formerItems } from '../../core/ledger/who/names'
import {
  highestTold,
  type ToldLevels,
  type ToldMap,
  toldFrom,
  toldKey,
  toldText,
  withClaim,
} from '../../core/reminders/log/told'
import type { Claim } from '../../core/reminders/types'
import { knownNames } from '../names/known'
import type { Desk, Store } from '../ports'

const KEY = 'zq.told.'
/** Twelve characters each: a property stays below 9 kB, all of them hold some 25,000 items. The oldest give way. */
const MOST_ENTRIES = 700

/** Whether claims are told ('set'), or are certainly not ('clear'). */
export type ToldChange = { claims: readonly Claim[]; change: 'set' | 'clear' }

const propertyOf = (key: string) => KEY + key.slice(-1)

/** Reads the properties as they come to be asked for. */
const toldIn = (store: Store): ((property: string) => ToldMap) => {
  const read = new Map<string, ToldMap>()
  return property => {
    const known = read.get(property) ?? toldFrom(store.get(property) ?? '')
    read.set(property, known)
    return known
  }
}

const bitsOf = (told: ReturnType<typeof toldIn>, key: string) => told(propertyOf(key)).get(key) ?? 0

/** `but`: claims of the letters under way, which are told only once they are sent. What was told under an earlier name counts. */
export const toldLevels = (desk: Desk, but: readonly Claim[] = []): ToldLevels => {
  const told = toldIn(desk.documentStore)
  const spellings = formerItems(knownNames(desk))
  const own = new Map<string, number>()
  for (const claim of but) {
    const key = toldKey(claim.item, claim.due)
    own.set(key, withClaim(own.get(key) ?? bitsOf(told, key), claim, 'clear'))
  }
  return (item, due) => {
    const bits = spellings(item).map(spelling => {
      const key = toldKey(spelling, due)
      return own.get(key) ?? bitsOf(told, key)
    })
    return highestTold(bits.reduce((all, one) => all | one, 0))
  }
}

/** The properties that say what they did not say before, to be written with whatever else is. */
export const toldValues = (store: Store, changes: readonly ToldChange[]): Record<string, string> => {
  const told = toldIn(store)
  const touched = new Set<string>()
  for (const { claims, change } of changes) {
    for (const claim of claims) {
      const key = toldKey(claim.item, claim.due)
      const [before, after] = [bitsOf(told, key), withClaim(bitsOf(told, key), claim, change)]
      if (before === after) continue
      told(propertyOf(key)).set(key, after)
      touched.add(propertyOf(key))
    }
  }
  return Object.fromEntries([...touched].map(name => [name, toldText(told(name), MOST_ENTRIES)]))
}
