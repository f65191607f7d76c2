// Properties, cache and locks.
import { type Case, THROWS } from '../case'

const KEY = 'zhangqi-conformance'

export const storeCases: Case[] = [
  {
    id: 'properties-set-and-read',
    members: [
      'PropertiesService.getDocumentProperties',
      'Properties.getProperty',
      'Properties.setProperty',
      'Properties.deleteProperty',
    ],
    says: 'A property is null until it is set and after it is deleted.',
    source: 'PROP',
    standing: 'documented',
    run: () => {
      const store = PropertiesService.getDocumentProperties()
      const before = store?.getProperty(KEY)
      const set = store?.setProperty(KEY, '甲').getProperty(KEY)
      return [before, set, store?.deleteProperty(KEY).getProperty(KEY)]
    },
    gives: [null, '甲', null],
  },
  {
    id: 'properties-many',
    members: ['Properties.setProperties', 'Properties.getProperties', 'Properties.getKeys'],
    says: 'Several properties are set at once and leave others as they are.',
    source: 'PROP',
    standing: 'documented',
    run: () => {
      const store = PropertiesService.getUserProperties()
      store.setProperty(`${KEY}-0`, '0').setProperties({ [`${KEY}-1`]: '1', [`${KEY}-2`]: '2' })
      const keys = store
        .getKeys()
        .filter(key => key.startsWith(KEY))
        .sort()
      const values = keys.map(key => store.getProperties()[key])
      for (const key of keys) store.deleteProperty(key)
      return [keys, values]
    },
    gives: [
      [`${KEY}-0`, `${KEY}-1`, `${KEY}-2`],
      ['0', '1', '2'],
    ],
  },
  {
    id: 'properties-copy',
    members: ['Properties.getProperties'],
    says: 'What getProperties gives is a copy: changing it changes nothing.',
    source: 'PROP',
    standing: 'documented',
    run: () => {
      const store = PropertiesService.getScriptProperties()
      const copy = store.getProperties()
      copy[KEY] = 'x'
      return store.getProperty(KEY)
    },
    gives: null,
  },
  {
    id: 'properties-stores-apart',
    members: [
      'PropertiesService.getUserProperties',
      'PropertiesService.getScriptProperties',
      'PropertiesService.getDocumentProperties',
    ],
    says: 'The stores of user, script and document are three.',
    source: 'PROP',
    standing: 'documented',
    run: () => {
      const stores = [
        PropertiesService.getUserProperties(),
        PropertiesService.getScriptProperties(),
        PropertiesService.getDocumentProperties(),
      ]
      stores.forEach((store, index) => {
        store?.setProperty(KEY, String(index))
      })
      const read = stores.map(store => store?.getProperty(KEY))
      for (const store of stores) store?.deleteProperty(KEY)
      return read
    },
    gives: ['0', '1', '2'],
  },
  {
    id: 'properties-all-deleted',
    members: ['Properties.deleteAllProperties', 'Properties.setProperties'],
    says: 'deleteAllProperties empties the store; setProperties can replace what is there.',
    source: 'PROP',
    standing: 'documented',
    run: () => {
      const store = PropertiesService.getScriptProperties()
      store.setProperty(KEY, '1').setProperties({ [`${KEY}-2`]: '2' }, true)
      const replaced = store.getKeys()
      return [replaced, store.deleteAllProperties().getKeys()]
    },
    gives: [[`${KEY}-2`], []],
  },
  {
    id: 'properties-value-too-large',
    members: ['Properties.setProperty'],
    says: 'A value of more than 9 kB is refused.',
    source: 'Q',
    standing: 'documented',
    run: () => PropertiesService.getDocumentProperties()?.setProperty(KEY, 'x'.repeat(10 * 1024)),
    gives: THROWS,
  },
  {
    id: 'cache-put-and-get',
    members: ['CacheService.getDocumentCache', 'Cache.put', 'Cache.get', 'Cache.remove'],
    says: 'The cache gives back what was put, and null for what is not there.',
    source: 'CACHE',
    standing: 'documented',
    run: () => {
      const cache = CacheService.getDocumentCache()
      cache?.put(KEY, '甲', 60)
      const kept = cache?.get(KEY)
      cache?.remove(KEY)
      return [kept, cache?.get(KEY)]
    },
    gives: ['甲', null],
  },
  {
    id: 'cache-many',
    members: ['CacheService.getUserCache', 'Cache.putAll', 'Cache.getAll', 'Cache.removeAll'],
    says: 'getAll gives only what is there.',
    source: 'CACHE',
    standing: 'documented',
    run: () => {
      const cache = CacheService.getUserCache()
      const keys = [`${KEY}-a`, `${KEY}-b`]
      cache.putAll({ [`${KEY}-a`]: '1', [`${KEY}-b`]: '2' }, 60)
      const all = cache.getAll([...keys, `${KEY}-c`])
      cache.removeAll(keys)
      return [all, cache.getAll(keys)]
    },
    gives: [{ [`${KEY}-a`]: '1', [`${KEY}-b`]: '2' }, {}],
  },
  {
    id: 'cache-key-too-long',
    members: ['CacheService.getScriptCache', 'Cache.put'],
    says: 'A key of more than 250 characters is refused.',
    source: 'CACHE',
    standing: 'documented',
    run: () => CacheService.getScriptCache().put('k'.repeat(251), 'x', 60),
    gives: THROWS,
  },
  {
    id: 'cache-value-too-large',
    members: ['CacheService.getScriptCache', 'Cache.put'],
    says: 'A value of more than 100 kB is refused.',
    source: 'CACHE',
    standing: 'documented',
    run: () => CacheService.getScriptCache().put(KEY, 'x'.repeat(100 * 1024 + 1), 60),
    gives: THROWS,
  },
  {
    id: 'lock-taken-and-given-back',
    members: [
      'LockService.getDocumentLock',
      'Lock.tryLock',
      'Lock.hasLock',
      'Lock.releaseLock',
      'Lock.waitLock',
    ],
    says: 'A lock is had from tryLock or waitLock until it is released.',
    source: 'LOCK',
    standing: 'documented',
    run: () => {
      const lock = LockService.getDocumentLock()
      const before = lock.hasLock()
      const got = lock.tryLock(1000)
      const held = lock.hasLock()
      lock.releaseLock()
      const released = lock.hasLock()
      lock.waitLock(1000)
      const waited = lock.hasLock()
      lock.releaseLock()
      return [before, got, held, released, waited]
    },
    gives: [false, true, true, false, true],
  },
  {
    id: 'locks-apart',
    members: ['LockService.getUserLock', 'LockService.getScriptLock', 'Lock.tryLock'],
    says: 'The locks of user and script are two: one run may hold both.',
    source: 'LOCK',
    standing: 'documented',
    run: () => {
      const locks = [LockService.getUserLock(), LockService.getScriptLock()]
      const got = locks.map(lock => lock.tryLock(1000))
      for (const lock of locks) lock.releaseLock()
      return got
    },
    gives: [true, true],
  },
]
