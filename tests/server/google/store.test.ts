// Texts longer than one property holds, whatever is in them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getLong, putLong, removeLong } from '../../../src/server/long-values'
import type { Store } from '../../../src/server/ports'

const PROPERTY_BYTES = 9 * 1024
const encoder = new TextEncoder()

const memory = () => {
  const values = new Map<string, string>()
  let writes = 0
  const store: Store = {
    all: () => Object.fromEntries(values),
    get: key => values.get(key) ?? null,
    put: more => {
      writes += 1
      for (const [key, text] of Object.entries(more))
        values.set(key, new TextDecoder().decode(encoder.encode(text)))
    },
    remove: (...keys) => {
      for (const key of keys) values.delete(key)
    },
    refresh: () => undefined,
  }
  return { store, values, writes: () => writes }
}

describe('a long text', () => {
  it('comes back as it was, in pieces that fit a property', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20_000, size: 'max' }), text => {
        const { store, values } = memory()
        putLong(store, 'zq.setup', text)
        expect(getLong(store, 'zq.setup')).toBe(text)
        for (const piece of values.values()) expect(encoder.encode(piece).length).toBeLessThan(PROPERTY_BYTES)
      }),
      { numRuns: 40 },
    )
  })

  it('is never cut within a character', () => {
    const { store } = memory()
    const text = `a${'😀'.repeat(5000)}`
    putLong(store, 'zq.setup', text)
    expect(getLong(store, 'zq.setup')).toBe(text)
  })

  it('leaves nothing of a longer one behind', () => {
    const { store, values } = memory()
    putLong(store, 'zq.setup', '账'.repeat(10_000))
    putLong(store, 'zq.setup', '短')
    expect([...values]).toEqual([['zq.setup', '短']])
    removeLong(store, 'zq.setup')
    expect(values.size).toBe(0)
  })

  it('is read right when the run stopped before the rest of a longer one was removed', () => {
    const { store } = memory()
    putLong(store, 'zq.setup', '账'.repeat(10_000))
    const stopped: Store = { ...store, remove: () => undefined }
    putLong(stopped, 'zq.setup', '短')
    expect(getLong(store, 'zq.setup')).toBe('短')
  })

  it('is not written again when it stands there already', () => {
    const { store, writes } = memory()
    putLong(store, 'zq.setup', '账'.repeat(10_000))
    putLong(store, 'zq.setup', '账'.repeat(10_000))
    expect(writes()).toBe(1)
  })
})
