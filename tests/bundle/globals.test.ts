// What the built file adds to the script project: Google calls these by name, and so can anyone with the sidebar open.

import { describe, expect, it } from 'vitest'
import { addedGlobals, builtFile, loadBundle } from './built'

/** Functions of cells, each with the help that Google shows. */
const cellFunctions = ['ZQ_AGING', 'ZQ_CUSTOMER', 'ZQ_WORKDAY']

const entryPoints = [
  ...cellFunctions,
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

  it.each(cellFunctions)('%s stands in the list of functions, with its help in both languages', name => {
    const [, before = ''] = builtFile('Code.js').split(
      new RegExp(`(/\\*\\*(?:(?!\\*/)[^])*\\*/)\\nfunction ${name}\\(`),
    )
    expect(before).toContain('@customfunction')
    expect(before).toMatch(/[\u4e00-\u9fff].*。 [A-Z]/)
    for (const line of before.split('\n').filter(one => one.includes('@param')))
      expect(line).toMatch(/[\u4e00-\u9fff].*。 [A-Za-z]/)
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
