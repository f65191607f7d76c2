// The door to the local Google Sheets: opens a document with the built add-on in it. See README.md.
import { fileURLToPath } from 'node:url'
import type { OpenDocument, SheetsDocument } from './document/document'
import { documentData, openDocument, settle } from './document/document'
import { localeByCode } from './document/typing/locales'
import { emlOf } from './eml'
import { personOf } from './person'
import { readDocument } from './read-document'
import { setNow } from './runtime/clock'
import { moveClock, skipTime } from './runtime/triggers/installable'
import {
  accountOf,
  bundleFunctions,
  type OpenFile,
  readBundle,
  roleOf,
  seededRandom,
  uuidFrom,
  type World,
} from './runtime/world'
import { checkZone, formatWallTime, instantToSerial, parseWallTime } from './runtime/zones'
import { readSample } from './samples'
import { restoreHost, saveHost } from './saved'
import { lockName } from './services/lock'
import { sheetView, snapshotOf } from './sheet-view'
import type { Host, HostOptions } from './types'
import { writeXlsx } from './xlsx/write'

export type * from './types'

const BUILT = fileURLToPath(new URL('../build/dist', import.meta.url))
const DEFAULTS = {
  now: '2026-11-21T09:00',
  zone: 'Asia/Shanghai',
  locale: 'zh_CN',
  user: 'owner@example.com',
}

/** Opens a document with the add-on of `bundle` in it. Throws when a file is missing or a zone or locale is not known. */
export function openHost(options: HostOptions): Host {
  if ('saved' in options.document) {
    const world = createWorld(options, 0)
    return hostOf(world, restoreHost(world, options.document.saved))
  }
  const story = 'sample' in options.document ? readSample(options.document.sample) : DEFAULTS
  const zone = options.zone ?? story.zone
  checkZone(zone)
  const world = createWorld(options, parseWallTime(options.now ?? story.now, zone))
  const locale = localeByCode(options.locale ?? story.locale)
  const now = instantToSerial(world.now, zone)
  const { name, sheets, notRead } = readDocument(options.document, { locale, now })
  const file = openFile(world, { name, zone, locale, sheets }, options.user ?? DEFAULTS.user)
  return { ...hostOf(world, file), notRead }
}

function createWorld(options: HostOptions, now: number): World {
  const bundle = readBundle(options.bundle ?? BUILT)
  const scriptZone = options.scriptZone ?? bundle.manifest.timeZone
  checkZone(scriptZone)
  return {
    now,
    bundle,
    scriptZone,
    account: options.account ?? 'consumer',
    deployment: options.deployment ?? 'addon',
    documentInClockTrigger: options.documentInClockTrigger ?? true,
    userLocale: options.userLocale ?? 'zh-CN',
    web: options.web ?? {},
    answerAlert: options.answerAlert,
    installedForAll: options.installation !== 'nobody',
    people: new Map(),
    files: [],
    mails: [],
    scriptProperties: new Map(),
    scriptCache: new Map(),
    locks: new Map(),
    faults: [],
    eventRuns: [],
    offered: new Map(),
    random: seededRandom(options.seed ?? 1),
  }
}

function openFile(world: World, document: Omit<OpenDocument, 'id' | 'now'>, owner: string): OpenFile {
  const file: OpenFile = {
    document: openDocument({
      ...document,
      id: uuidFrom(world.random),
      now: instantToSerial(world.now, document.zone),
    }),
    owner,
    roles: new Map(),
    enabled: world.installedForAll,
    properties: new Map(),
    cache: new Map(),
    triggers: [],
    menus: new Map(),
    selections: new Map(),
    nextMetadataId: 1,
  }
  accountOf(world, owner)
  world.files.push(file)
  return file
}

function hostOf(world: World, file: OpenFile): Host {
  const { document } = file
  return {
    owner: file.owner,
    name: document.name,
    notRead: [],
    functionNames: [...bundleFunctions(world.bundle)].filter(name => !name.endsWith('_')),
    zone: document.zone,
    get locale() {
      return document.locale.code
    },
    spreadsheetId: document.id,
    clock: clockOf(world, document),
    mails: world.mails,
    faults: {
      arm: fault => {
        world.faults.push(fault)
      },
      clear: () => {
        world.faults.length = 0
      },
    },
    model: document.model,
    transport: document.transport,
    as: email => {
      accountOf(world, email)
      return personOf(world, file, email)
    },
    sheet: name => sheetView(document, name),
    sheetNames: () => namesOf(document),
    snapshot: () => {
      const { getters } = document.model
      return Object.fromEntries(
        getters.getSheetIds().map(id => [getters.getSheetName(id), snapshotOf(document, id)]),
      )
    },
    properties: of =>
      Object.fromEntries(of === 'document' ? file.properties : accountOf(world, of).userProperties),
    holdLock: (kind, email = file.owner) => {
      const name = lockName({ file, account: accountOf(world, email) }, kind)
      const holder = {}
      world.locks.set(name, holder)
      return {
        release: () => {
          if (world.locks.get(name) === holder) world.locks.delete(name)
        },
      }
    },
    revoke: email => {
      accountOf(world, email).granted = []
    },
    share: (email, role) => {
      if (email === file.owner) throw new Error(`${email} is the owner`)
      accountOf(world, email)
      file.roles.set(email, role)
    },
    unshare: email => {
      file.roles.set(email, 'none')
    },
    roleOf: email => roleOf(file, email),
    eventRuns: world.eventRuns,
    eml: emlOf,
    xlsx: () => writeXlsx(document),
    offered: () => Object.fromEntries([...world.offered].map(([kind, members]) => [kind, [...members]])),
    save: () => saveHost(world, file),
    copy: (by = file.owner) => hostOf(world, copyOf(world, file, by)),
  }
}

function clockOf(world: World, document: SheetsDocument): Host['clock'] {
  return {
    get now() {
      return formatWallTime(world.now, document.zone)
    },
    get instant() {
      return new Date(world.now)
    },
    advance: ({ days = 0, hours = 0, minutes = 0 }) =>
      moveClock(world, world.now + ((days * 24 + hours) * 60 + minutes) * 60_000),
    advanceTo: wallTime => moveClock(world, parseWallTime(wallTime, document.zone)),
    setBack: ({ minutes }) => setNow(world, world.now - minutes * 60_000),
    skipTo: wallTime => skipTime(world, parseWallTime(wallTime, document.zone)),
  }
}

function copyOf(world: World, file: OpenFile, by: string): OpenFile {
  const { document } = file
  const copy = openFile(
    world,
    {
      name: `${document.name}的副本`,
      zone: document.zone,
      locale: document.locale,
      sheets: { data: documentData(document) },
    },
    by,
  )
  copy.nextMetadataId = file.nextMetadataId
  return copy
}

function namesOf(document: SheetsDocument): string[] {
  settle(document)
  const { getters } = document.model
  return getters.getSheetIds().map(id => getters.getSheetName(id))
}
