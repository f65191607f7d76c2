// PropertiesService and CacheService: what scripts remember, for a document, a user or the whole script.
import {
  CACHE_ITEMS,
  CACHE_ITEMS_KEPT,
  CACHE_KEY_CHARS,
  CACHE_MAX_SECONDS,
  CACHE_VALUE_BYTES,
  limitsOf,
  PROPERTY_STORE_BYTES,
  PROPERTY_VALUE_BYTES,
} from '../runtime/limits'
import { requireEnabled } from '../runtime/rights'
import type { Run } from '../runtime/run'
import { fail, nowOf } from '../runtime/run'
import { type CacheStore, quotaDay } from '../runtime/world'
import { offer } from './offer'
import { text } from './spreadsheet/args'

type GoogleProperties = GoogleAppsScript.Properties.Properties
type GoogleCache = GoogleAppsScript.Cache.Cache

export function propertiesService(run: Run): GoogleAppsScript.Properties.PropertiesService {
  return offer<GoogleAppsScript.Properties.PropertiesService>(run, {
    kind: 'PropertiesService',
    members: {
      getDocumentProperties: () => {
        requireEnabled(run, 'PropertiesService.getDocumentProperties')
        return run.document ? propertiesObject(run, run.file.properties) : null
      },
      getUserProperties: () => {
        requireEnabled(run, 'PropertiesService.getUserProperties')
        return propertiesObject(run, run.account.userProperties)
      },
      getScriptProperties: () => {
        requireEnabled(run, 'PropertiesService.getScriptProperties')
        return propertiesObject(run, run.world.scriptProperties)
      },
    },
  })
}

function propertiesObject(run: Run, store: Map<string, string>): GoogleProperties {
  const counted =
    <A extends unknown[], R>(act: (...args: A) => R) =>
    (...args: A): R => {
      const day = quotaDay(run.world, run.account.email, nowOf(run))
      day.propertyCalls += 1
      if (day.propertyCalls > limitsOf(run.world.account).propertyCalls) {
        fail('Service invoked too many times for one day: properties.')
      }
      return act(...args)
    }
  const properties: GoogleProperties = offer<GoogleProperties>(run, {
    kind: 'Properties',
    members: {
      getProperty: counted((key: string) => store.get(String(key)) ?? null),
      getProperties: counted(() => Object.fromEntries(store)),
      getKeys: counted(() => [...store.keys()]),
      setProperty: counted((key: string, value: unknown) => {
        store.set(String(key), checkedProperty(store, String(key), String(value)))
        return properties
      }),
      setProperties: counted((values: Record<string, string>, deleteAllOthers = false) => {
        if (deleteAllOthers) store.clear()
        for (const [key, value] of Object.entries(values))
          store.set(key, checkedProperty(store, key, String(value)))
        return properties
      }),
      deleteProperty: counted((key: string) => {
        store.delete(String(key))
        return properties
      }),
      deleteAllProperties: counted(() => {
        store.clear()
        return properties
      }),
    },
  })
  return properties
}

function checkedProperty(store: Map<string, string>, key: string, value: string): string {
  if (bytes(value) > PROPERTY_VALUE_BYTES) fail('Argument too large: value')
  let total = bytes(key) + bytes(value)
  for (const [other, kept] of store) if (other !== key) total += bytes(other) + bytes(kept)
  if (total > PROPERTY_STORE_BYTES) {
    fail('You have exceeded the property storage quota. Please remove some properties and try again.')
  }
  return value
}

function bytes(value: string): number {
  return Buffer.byteLength(value)
}

export function cacheService(run: Run): GoogleAppsScript.Cache.CacheService {
  return offer<GoogleAppsScript.Cache.CacheService>(run, {
    kind: 'CacheService',
    members: {
      getDocumentCache: () => {
        requireEnabled(run, 'CacheService.getDocumentCache')
        return run.document ? cacheObject(run, run.file.cache) : null
      },
      getUserCache: () => {
        requireEnabled(run, 'CacheService.getUserCache')
        return cacheObject(run, run.account.userCache)
      },
      getScriptCache: () => {
        requireEnabled(run, 'CacheService.getScriptCache')
        return cacheObject(run, run.world.scriptCache)
      },
    },
  })
}

function cacheObject(run: Run, store: CacheStore): GoogleCache {
  const get = (key: string) => {
    const entry = store.get(key)
    return entry && entry.expiresAt > nowOf(run) ? entry.value : null
  }
  const put = (key: string, value: unknown, seconds = 600) => {
    if (text(key, 'Cache.put').length > CACHE_KEY_CHARS) fail('Argument too large: key')
    if (bytes(String(value)) > CACHE_VALUE_BYTES) fail('Argument too large: value')
    if (seconds < 1 || seconds > CACHE_MAX_SECONDS) fail('Argument out of range: expirationInSeconds')
    store.delete(key)
    store.set(key, { value: String(value), expiresAt: nowOf(run) + seconds * 1000 })
    keepWithinCap(store, nowOf(run))
  }
  return offer<GoogleCache>(run, {
    kind: 'Cache',
    members: {
      get,
      getAll: (keys: string[]) => {
        const found = Array.from(keys, key => [key, get(key)] as const).filter(([, value]) => value !== null)
        return Object.fromEntries(found)
      },
      put,
      putAll: (values: Record<string, string>, seconds = 600) => {
        for (const [key, value] of Object.entries(values)) put(key, value, seconds)
      },
      remove: (key: string) => {
        store.delete(key)
      },
      removeAll: (keys: string[]) => {
        for (const key of Array.from(keys)) store.delete(key)
      },
    },
  })
}

/** Beyond the cap the items nearest to expiring go, the older first where they are alike. Source: CACHE. */
function keepWithinCap(store: CacheStore, now: number): void {
  if (store.size <= CACHE_ITEMS) return
  for (const [key, { expiresAt }] of store) if (expiresAt <= now) store.delete(key)
  if (store.size <= CACHE_ITEMS) return
  const nearest = [...store].sort(([, one], [, other]) => one.expiresAt - other.expiresAt)
  for (const [key] of nearest.slice(0, store.size - CACHE_ITEMS_KEPT)) store.delete(key)
}
