// What several documents share: the virtual clock, the people with their own stores and quotas, the outbox, the script and its files.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import type { SheetsDocument } from '../document/document'
import type {
  Account,
  Alert,
  AlertAnswer,
  Consent,
  Deployment,
  Execution,
  Fault,
  Mail,
  MenuItem,
  PromptAnswer,
  Role,
} from '../types'
import type { PlannedRun, Schedule } from './triggers/schedule'

export type Bundle = {
  code: Script
  manifest: { timeZone: string; oauthScopes: string[]; urlFetchWhitelist: string[] | null }
  html(name: string): string
}

export type CacheStore = Map<string, { value: string; expiresAt: number }>

/** A user's Google account. */
export type UserAccount = {
  email: string
  locale: string
  userProperties: Map<string, string>
  userCache: CacheStore
  /** Use of the day's quotas; the day starts with the first use. */
  day: { startedAt: number; recipients: number; triggerMs: number; propertyCalls: number }
  /** Answers prepared for the next alerts, prompts and warnings. */
  answers: (AlertAnswer | PromptAnswer)[]
  /** Answers prepared for the next questions whether the script may have its scopes. */
  consents: Consent[]
  /** What Sheets asked the person while they worked by hand, and what they said. */
  warnings: { text: string; answer: 'OK' | 'CANCEL' }[]
  /** Scopes the person has allowed the script. */
  granted: 'all' | string[]
  /** Whether the person has the add-on; in somebody else's document it may be used without. */
  installed: boolean
}

type Installed = { id: string; user: string; functionName: string }

export type ClockTrigger = Installed & PlannedRun & { event: 'CLOCK'; schedule: Schedule }

export type SheetTrigger = Installed & { event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' }

/** An installable trigger: it runs as the user who made it. */
export type Trigger = ClockTrigger | SheetTrigger

export type LockKind = 'document' | 'user' | 'script'

/** A document with everything around it that belongs to it alone. */
export type OpenFile = {
  document: SheetsDocument
  owner: string
  /** Of those whose role was ever said; whoever is not named here is an editor. */
  roles: Map<string, Role>
  /** Whether the add-on is in use in this document: then everybody sees its menu. */
  enabled: boolean
  properties: Map<string, string>
  cache: CacheStore
  triggers: Trigger[]
  menus: Map<string, MenuItem[]>
  selections: Map<string, { sheetId: string; a1: string }>
  nextMetadataId: number
}

export type World = {
  /** Instant in ms. */
  now: number
  readonly bundle: Bundle
  readonly scriptZone: string
  readonly account: Account
  readonly deployment: Deployment
  readonly documentInClockTrigger: boolean
  /** Where requests to a host go instead: its name, and an address on this machine. Any other host is not found. */
  readonly web: Readonly<Record<string, string>>
  readonly userLocale: string
  readonly answerAlert: ((alert: Alert) => AlertAnswer) | undefined
  /** Whether new people have the add-on and have allowed it everything. */
  readonly installedForAll: boolean
  readonly people: Map<string, UserAccount>
  readonly files: OpenFile[]
  readonly mails: Mail[]
  readonly scriptProperties: Map<string, string>
  readonly scriptCache: CacheStore
  /** Who holds a lock, by 'document:<id>', 'user:<email>' or 'script'. */
  readonly locks: Map<string, object>
  readonly faults: Fault[]
  /** The latest runs started by events of a sheet, oldest first. */
  readonly eventRuns: Execution[]
  /** Members of every kind of service object that a script has been given. */
  readonly offered: Map<string, ReadonlySet<string>>
  readonly random: Chance
}

/** Numbers from 0 to 1; a new `seededRandom(state())` goes on where this one is. */
export type Chance = { (): number; state(): number }

/** Reads the three files of a built add-on. Throws when one is missing or the manifest is not V8. */
export function readBundle(folder: string): Bundle {
  const manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'))
  if (manifest.runtimeVersion !== 'V8') throw new Error('Invalid manifest: runtimeVersion must be "V8"')
  const path = join(folder, 'Code.js')
  return {
    code: new Script(readFileSync(path, 'utf8'), { filename: path }),
    manifest: {
      timeZone: manifest.timeZone,
      oauthScopes: manifest.oauthScopes ?? [],
      urlFetchWhitelist: manifest.urlFetchWhitelist ?? null,
    },
    html: name => readFileSync(join(folder, `${name.replace(/\.html$/, '')}.html`), 'utf8'),
  }
}

const functionsOf = new WeakMap<Bundle, Set<string>>()

/** Names of the bundle's top-level functions. */
export function bundleFunctions(bundle: Bundle): Set<string> {
  const known = functionsOf.get(bundle)
  if (known) return known
  const global: Record<string, unknown> = {}
  try {
    bundle.code.runInContext(createContext(global))
  } catch {
    // Declared functions are there even when a statement beside them fails, as it will in every run.
  }
  const names = new Set(Object.keys(global).filter(name => typeof global[name] === 'function'))
  functionsOf.set(bundle, names)
  return names
}

/** The account of an e-mail address, made on first use. */
export function accountOf(world: World, email: string): UserAccount {
  const known = world.people.get(email)
  if (known) return known
  const account: UserAccount = {
    email,
    locale: world.userLocale,
    userProperties: new Map(),
    userCache: new Map(),
    day: { startedAt: Number.NEGATIVE_INFINITY, recipients: 0, triggerMs: 0, propertyCalls: 0 },
    answers: [],
    consents: [],
    warnings: [],
    granted: world.installedForAll ? 'all' : [],
    installed: world.installedForAll,
  }
  world.people.set(email, account)
  return account
}

/** What somebody may do in the document. */
export function roleOf({ owner, roles }: Pick<OpenFile, 'owner' | 'roles'>, email: string): Role {
  return email === owner ? 'owner' : (roles.get(email) ?? 'editor')
}

/** The account's use of today's quotas: they start anew 24 hours after the first use. */
export function quotaDay(world: World, email: string, now: number): UserAccount['day'] {
  const account = accountOf(world, email)
  if (now - account.day.startedAt >= 24 * 3_600_000)
    account.day = { startedAt: now, recipients: 0, triggerMs: 0, propertyCalls: 0 }
  return account.day
}

/** Random numbers from a seed (mulberry32), so that every run of a test is the same. */
export function seededRandom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return Object.assign(next, { state: () => state })
}

export function uuidFrom(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, mark => {
    const digit = Math.floor(random() * 16)
    return (mark === 'x' ? digit : (digit & 3) | 8).toString(16)
  })
}
