// A document and everything around it as plain JSON data, so that a try-out goes on where it was left: cells, people with their
// stores, quotas and triggers, mails, the clock and chance. What the bundle and the options say is not part of it.
import { documentData, openDocument } from './document/document'
import { localeByCode } from './document/typing/locales'
import { type OpenFile, seededRandom, type World } from './runtime/world'
import { instantToSerial } from './runtime/zones'
import type { SavedHost } from './types'

/** Grows whenever what is saved changes its shape: tests/host/saved.test.ts holds the shape. */
export const SAVED_FORMAT = 2

/** What the options and the bundle give, what only a run in progress has, and what is saved in its own way. */
const NOT_KEPT: (keyof World)[] = [
  'bundle',
  'scriptZone',
  'account',
  'deployment',
  'documentInClockTrigger',
  'web',
  'userLocale',
  'answerAlert',
  'installedForAll',
  'eventRuns',
  'files',
  'locks',
  'faults',
  'offered',
  'random',
]

export function saveHost(world: World, { document, ...file }: OpenFile): SavedHost {
  const { id, name, zone, locale } = document
  const kept = Object.entries(world).filter(([key]) => !NOT_KEPT.includes(key as keyof World))
  return {
    format: SAVED_FORMAT,
    document: { id, name, zone, locale: locale.code, data: documentData(document) },
    file: toPlain(file),
    world: toPlain(Object.fromEntries(kept)),
    chance: world.random.state(),
  }
}

/** Puts what was saved into a new world and gives its file. Throws when it was saved in another format or is damaged. */
export function restoreHost(world: World, saved: SavedHost): OpenFile {
  if (saved.format !== SAVED_FORMAT) throw new Error(`Saved in format ${saved.format}, not ${SAVED_FORMAT}`)
  Object.assign(world, fromPlain(saved.world), { random: seededRandom(saved.chance) })
  const { id, name, zone, locale, data } = saved.document
  const document = openDocument({
    id,
    name,
    zone,
    locale: localeByCode(locale),
    now: instantToSerial(world.now, zone),
    sheets: { data },
  })
  const file = { ...(fromPlain(saved.file) as Omit<OpenFile, 'document'>), document }
  world.files.push(file)
  // The language of the accounts is an option, and may be another one this time.
  for (const account of world.people.values()) account.locale = world.userLocale
  return file
}

type Tagged = { $map: [unknown, unknown][] } | { $set: unknown[] } | { $bytes: string } | { $number: string }

/** Maps, sets, bytes and numbers beyond JSON's become tagged objects. Throws on a function: it could not come back. */
function toPlain(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return { $number: String(value) }
  if (typeof value === 'function') throw new Error('A function cannot be saved')
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Map) return { $map: Array.from(value, pair => pair.map(toPlain)) }
  if (value instanceof Set) return { $set: Array.from(value, toPlain) }
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') }
  if (Array.isArray(value)) return value.map(toPlain)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toPlain(part)]))
}

function fromPlain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(fromPlain)
  const tagged = value as Tagged
  if ('$map' in tagged)
    return new Map(tagged.$map.map(([key, part]) => [fromPlain(key), fromPlain(part)] as const))
  if ('$set' in tagged) return new Set(tagged.$set.map(fromPlain))
  if ('$bytes' in tagged) return new Uint8Array(Buffer.from(tagged.$bytes, 'base64'))
  if ('$number' in tagged) return Number(tagged.$number)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromPlain(part)]))
}
