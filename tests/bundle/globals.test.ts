// What the built file adds to the script project: Google calls these by name, and so can anyone with the sidebar open.

import { describe, expect, it } from 'vitest'
import { addedGlobals, loadBundle } from './built'

const entryPoints = [
  'checkData',
  'makeSummary',
  'onHour',
  'onInstall',
  'onOpen',
  'openHome',
  'openReminders',
  'openSetup',
  'refreshWarnings',
  'rpc',
]

describe('Code.js', () => {
  it('adds exactly the entry points and one name for the bundle', () => {
    expect(addedGlobals().sort()).toEqual([...entryPoints, 'Zhangqi'].sort())
  })

  it('loads without touching any service and without Intl', () => {
    expect(() => loadBundle()).not.toThrow()
  })

  it.each(entryPoints)('%s is a function of the bundle', name => {
    const { Zhangqi, [name]: forwarder } = loadBundle() as Record<string, Record<string, unknown>>
    expect(forwarder).toBeTypeOf('function')
    expect(Zhangqi?.[name]).toBeTypeOf('function')
  })
})
