import { describe, expect, test } from 'vitest'
import { openWith, script, scriptRun } from '../open'

describe('properties', () => {
  test('of the document are everybody’s, of the user their own', () => {
    const host = openWith([])
    script(
      host,
      "PropertiesService.getDocumentProperties().setProperty('a', '1'); PropertiesService.getUserProperties().setProperty('b', '2')",
    )
    expect(
      script(
        host,
        "return [PropertiesService.getDocumentProperties().getProperty('a'), PropertiesService.getUserProperties().getProperty('b')]",
        'ann@example.com',
      ),
    ).toEqual(['1', null])
    expect([host.properties('document'), host.properties(host.owner)]).toEqual([{ a: '1' }, { b: '2' }])
  })

  test('hold 9 kB a value and 500 kB in all', () => {
    const host = openWith([])
    expect(
      scriptRun(host, "PropertiesService.getUserProperties().setProperty('a', 'x'.repeat(9217))").error
        ?.message,
    ).toContain('too large')
    const fill =
      "const p = PropertiesService.getDocumentProperties(); for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000))"
    expect(scriptRun(host, fill).error?.message).toContain('property storage quota')
  })

  test('of the document are null where there is no document', () => {
    const host = openWith([], { documentInClockTrigger: false })
    script(host, "ScriptApp.newTrigger('documentOnly').timeBased().everyHours(1).create()")
    const [run] = host.clock.advance({ hours: 1 })
    expect(run?.value).toEqual([true, true, true])
  })

  test('setProperties can replace all others', () => {
    const host = openWith([])
    script(
      host,
      "const p = PropertiesService.getDocumentProperties(); p.setProperties({a: '1', b: '2'}); p.setProperties({c: '3'}, true)",
    )
    expect(host.properties('document')).toEqual({ c: '3' })
  })
})

describe('cache', () => {
  test('forgets after its time', () => {
    const host = openWith([])
    script(host, "CacheService.getDocumentCache().put('a', '1', 60)")
    expect(script(host, "return CacheService.getDocumentCache().get('a')")).toBe('1')
    host.clock.advance({ minutes: 2 })
    expect(script(host, "return CacheService.getDocumentCache().get('a')")).toBeNull()
  })

  test('keeps ten minutes what was put without a time', () => {
    const host = openWith([])
    script(host, "CacheService.getDocumentCache().put('a', '1')")
    host.clock.advance({ minutes: 9 })
    expect(script(host, "return CacheService.getDocumentCache().get('a')")).toBe('1')
    host.clock.advance({ minutes: 1 })
    expect(script(host, "return CacheService.getDocumentCache().get('a')")).toBeNull()
  })

  test('takes at most 100 kB a value', () => {
    const text = "CacheService.getUserCache().put('a', 'x'.repeat(102401))"
    expect(scriptRun(openWith([]), text).error?.message).toContain('too large')
  })
})

describe('locks', () => {
  const tryLock = 'const lock = LockService.getDocumentLock(); return [lock.tryLock(5000), lock.hasLock()]'

  test('a lock held by another run is not given, and the wait takes its time', () => {
    const host = openWith([])
    const held = host.holdLock('document')
    const run = scriptRun(host, tryLock)
    expect(run.value).toEqual([false, false])
    expect(run.simulatedSeconds).toBeGreaterThan(5)
    held.release()
    expect(script(host, tryLock)).toEqual([true, true])
  })

  test('waitLock throws instead', () => {
    const host = openWith([])
    host.holdLock('script')
    expect(scriptRun(host, 'LockService.getScriptLock().waitLock(1000)').error?.message).toContain(
      'Lock timeout',
    )
  })

  test('a run gives its locks back at its end', () => {
    const host = openWith([])
    script(host, tryLock)
    expect(script(host, tryLock, 'ann@example.com')).toEqual([true, true])
  })

  test('locks do not survive ui.alert', () => {
    const text =
      "const lock = LockService.getUserLock(); lock.tryLock(1); SpreadsheetApp.getUi().alert('x'); return lock.hasLock()"
    expect(script(openWith([]), text)).toBe(false)
  })
})

describe('Session.getTemporaryActiveUserKey', () => {
  const key = 'return Session.getTemporaryActiveUserKey()'

  test('is a person’s own and changes after 30 days', () => {
    const host = openWith([])
    const first = script(host, key)
    expect(script(host, key)).toBe(first)
    expect(script(host, key, 'ann@example.com')).not.toBe(first)
    host.clock.advance({ days: 30 })
    expect(script(host, key)).not.toBe(first)
  })
})
