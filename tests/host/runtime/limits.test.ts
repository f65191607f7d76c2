// Google's published limits, each at the limit and one past it. Source: developers.google.com/apps-script/guides/services/quotas
import { describe, expect, test } from 'vitest'
import { openWith, script, scriptRun } from '../open'

const PROPERTIES = 'PropertiesService.getUserProperties()'
const CACHE = 'CacheService.getUserCache()'
const addresses = (count: number) =>
  `Array.from({length: ${count}}, (_, i) => 'a' + i + '@example.com').join(',')`
const attached = (bytes: number) =>
  `{attachments: [Utilities.newBlob('x'.repeat(${bytes}), 'text/plain', 'a.txt')]}`
const many = (count: number) =>
  `{attachments: Array.from({length: ${count}}, (_, i) => Utilities.newBlob('x', 'text/plain', i + '.txt'))}`
const list = (items: number) =>
  `SpreadsheetApp.newDataValidation().requireValueInList(Array.from({length: ${items}}, (_, i) => 'v' + i)).build()`

const LIMITS: [what: string, at: string, past: string, says: string][] = [
  [
    'a property of 9 kB',
    `${PROPERTIES}.setProperty('a', 'x'.repeat(9216))`,
    `${PROPERTIES}.setProperty('a', 'x'.repeat(9217))`,
    'Argument too large: value',
  ],
  [
    'a property of 9 kB in Chinese, three bytes a character',
    `${PROPERTIES}.setProperty('a', '账'.repeat(3072))`,
    `${PROPERTIES}.setProperty('a', '账'.repeat(3073))`,
    'Argument too large: value',
  ],
  [
    'a store of 500 kB',
    `for (let i = 0; i < 500; i++) ${PROPERTIES}.setProperty('k' + (100 + i), 'x'.repeat(1020))`,
    `for (let i = 0; i < 500; i++) ${PROPERTIES}.setProperty('k' + (100 + i), 'x'.repeat(1020)); ${PROPERTIES}.setProperty('k', '')`,
    'property storage quota',
  ],
  [
    'a cached value of 100 kB',
    `${CACHE}.put('a', 'x'.repeat(102400))`,
    `${CACHE}.put('a', 'x'.repeat(102401))`,
    'Argument too large: value',
  ],
  [
    'a cache key of 250 characters',
    `${CACHE}.put('k'.repeat(250), '1')`,
    `${CACHE}.put('k'.repeat(251), '1')`,
    'Argument too large: key',
  ],
  [
    'six hours in the cache',
    `${CACHE}.put('a', '1', 21600)`,
    `${CACHE}.put('a', '1', 21601)`,
    'Argument out of range',
  ],
  ['a list of 500 items', list(500), list(501), 'more items than the limit of 500'],
  [
    'a mail to 50 people',
    `MailApp.sendEmail(${addresses(50)}, 's', 'b')`,
    `MailApp.sendEmail(${addresses(51)}, 's', 'b')`,
    'Email Recipients Per Message',
  ],
  [
    'a mail body of 200 kB',
    "MailApp.sendEmail('a@example.com', 's', 'x'.repeat(204800))",
    "MailApp.sendEmail('a@example.com', 's', 'x'.repeat(204801))",
    'Email Body Size',
  ],
  [
    'a subject of 250 characters',
    "MailApp.sendEmail('a@example.com', 'x'.repeat(250), 'b')",
    "MailApp.sendEmail('a@example.com', 'x'.repeat(251), 'b')",
    'Argument too large: subject',
  ],
  [
    'attachments of 25 MB',
    `MailApp.sendEmail('a@example.com', 's', 'b', ${attached(25 * 1024 * 1024)})`,
    `MailApp.sendEmail('a@example.com', 's', 'b', ${attached(25 * 1024 * 1024 + 1)})`,
    'Email Total Attachments Size',
  ],
  [
    '250 attachments',
    `MailApp.sendEmail('a@example.com', 's', 'b', ${many(250)})`,
    `MailApp.sendEmail('a@example.com', 's', 'b', ${many(251)})`,
    'Email Attachments Per Message',
  ],
  [
    'a cell of 50,000 characters',
    "SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'.repeat(50000))",
    "SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'.repeat(50001))",
    '50000 characters in a single cell',
  ],
  ['a sleep of five minutes', 'Utilities.sleep(300000)', 'Utilities.sleep(300001)', 'Argument out of range'],
]

describe.each(LIMITS)('%s', (_what, at, past, says) => {
  test('is allowed', () => {
    expect(scriptRun(openWith([]), at).error).toBeUndefined()
  })

  test('and not a bit more', () => {
    expect(scriptRun(openWith([]), past).error?.message).toContain(says)
  })
})

describe('a Workspace account', () => {
  const send = (bytes: number) => `MailApp.sendEmail('a@example.com', 's', 'x'.repeat(${bytes}))`

  test('may write 400 kB in a mail', () => {
    const host = openWith([], { account: 'workspace' })
    expect(scriptRun(host, send(409_600)).error).toBeUndefined()
    expect(scriptRun(host, send(409_601)).error?.message).toContain('Email Body Size')
  })
})

describe('the mail quota of 100 recipients', () => {
  const send = "MailApp.sendEmail('a@example.com', 's', 'b')"

  test('begins with the first use and comes back 24 hours later, not at midnight', () => {
    const host = openWith([], { now: '2026-11-21T20:00' })
    script(host, `for (let i = 0; i < 100; i++) ${send}`)
    expect(scriptRun(host, send).error?.message).toContain('Service invoked too many times')
    host.clock.advanceTo('2026-11-22T19:58')
    expect(scriptRun(host, send).error?.message).toContain('Service invoked too many times')
    host.clock.advanceTo('2026-11-22T20:05')
    expect(scriptRun(host, send).error).toBeUndefined()
  })

  test('refuses a mail that it does not cover whole, and sends nothing of it', () => {
    const host = openWith([])
    script(host, `for (let i = 0; i < 60; i++) ${send}`)
    expect(scriptRun(host, `MailApp.sendEmail(${addresses(41)}, 's', 'b')`).error?.message).toContain(
      'Service invoked',
    )
    expect(host.mails).toHaveLength(60)
    expect(scriptRun(host, `MailApp.sendEmail(${addresses(40)}, 's', 'b')`).error).toBeUndefined()
  })
})

test('50,000 property calls a day, and no more', () => {
  const host = openWith([])
  const read = (times: number) =>
    `const p = ${PROPERTIES}; for (let i = 0; i < ${times}; i++) p.getProperty('a')`
  for (let run = 0; run < 10; run++) script(host, read(5_000))
  expect(scriptRun(host, read(1)).error?.message).toBe(
    'Service invoked too many times for one day: properties.',
  )
  expect(scriptRun(host, read(1), 'ann@example.com').error).toBeUndefined()
})

describe('the cache', () => {
  const fill = (count: number, seconds = 600) =>
    `for (let i = 0; i < ${count}; i++) ${CACHE}.put('k' + i, '1', ${seconds})`
  const left = `return Object.keys(${CACHE}.getAll(Array.from({length: 1001}, (_, i) => 'k' + i)))`

  test('holds 1,000 items', () => {
    const host = openWith([])
    script(host, fill(1000))
    expect(script(host, left)).toHaveLength(1000)
  })

  test('keeps of 1,001 the 900 farthest from expiring', () => {
    const host = openWith([])
    script(host, fill(1001))
    const kept = script(host, left) as string[]
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([900, 'k101', 'k1000'])
  })

  test('lets go first of what expires first, whenever it was put', () => {
    const host = openWith([])
    script(
      host,
      `${CACHE}.put('k0', '1', 3600); for (let i = 1; i <= 1000; i++) ${CACHE}.put('k' + i, '1', 600)`,
    )
    expect(script(host, left)).toContain('k0')
  })
})

test('20 triggers a person in all documents of the script', () => {
  const host = openWith([], { deployment: 'bound' })
  const make = "ScriptApp.newTrigger('onHour').timeBased().everyHours(1).create()"
  script(host, `for (let i = 0; i < 20; i++) ${make}`)
  expect(scriptRun(host, make).error?.message).toBe('This script has too many triggers.')
  expect(scriptRun(host.copy(), make).error?.message).toBe('This script has too many triggers.')
  expect(scriptRun(host, make, 'ann@example.com').error).toBeUndefined()
})

describe('six minutes', () => {
  const long = (ms: number) => `Utilities.sleep(300000); Utilities.sleep(${ms})`

  test('may be used', () => {
    expect(scriptRun(openWith([]), long(59_990)).error).toBeUndefined()
  })

  test('end the run when they are over', () => {
    expect(scriptRun(openWith([]), long(60_001)).error).toMatchObject({ killed: true })
  })
})

describe('90 minutes of trigger time', () => {
  test.each([
    ['consumer', 18],
    ['workspace', 72],
  ] as const)('of a %s account start %i runs of five minutes a day', (account, runs) => {
    const host = openWith([], { deployment: 'bound', account })
    script(host, "ScriptApp.newTrigger('long').timeBased().everyMinutes(10).create()")
    const ran = host.clock.advance({ hours: 23 }).filter(({ notRun }) => notRun === undefined)
    expect(ran).toHaveLength(runs)
  })
})
