import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openHost } from '../../../host'
import { openWith, PROBE, script, scriptRun } from '../open'

/** The probe bundle with an onOpen of one's own. */
function withOnOpen(body: string) {
  const folder = mkdtempSync(join(tmpdir(), 'host-'))
  cpSync(PROBE, folder, { recursive: true })
  writeFileSync(join(folder, 'Code.js'), `function onOpen(e) { ${body} }`)
  return openHost({
    bundle: folder,
    document: { sheets: [{ name: '表', rows: [['甲']] }] },
    userLocale: 'en',
  })
}

describe('onOpen', () => {
  test('adds the menu and a click runs its function in FULL', () => {
    const owner = openWith([]).as('owner@example.com')
    expect(owner.open().error).toBeUndefined()
    expect(owner.menu()).toEqual([{ label: '探针', functionName: 'openSidebar' }])
    expect(owner.click('探针').sidebar).toEqual({ title: '探针', html: '<!DOCTYPE html><p>hello</p>\n' })
  })

  test.each([
    ['SpreadsheetApp.getActiveSpreadsheet()'],
    ['PropertiesService.getDocumentProperties()'],
    ['CacheService.getUserCache()'],
    ['MailApp.getRemainingDailyQuota()'],
    ['ScriptApp.getProjectTriggers()'],
  ])('in AuthMode.NONE %s is refused', call => {
    const { error } = withOnOpen(call).as('owner@example.com').open({ authMode: 'NONE' })
    expect(error?.message).toContain('You do not have permission')
  })

  test('in AuthMode.NONE the language, utilities and the menu work', () => {
    const host = withOnOpen(
      "Session.getActiveUserLocale(); Utilities.getUuid(); SpreadsheetApp.getUi().createAddonMenu().addItem('甲', 'f').addToUi()",
    )
    expect(host.as('owner@example.com').open({ authMode: 'NONE' }).error).toBeUndefined()
  })

  test.each([
    ["MailApp.sendEmail('a@example.com', 's', 'b')"],
    ['ScriptApp.newTrigger("f")'],
    ['SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))'],
    ['SpreadsheetApp.getUi().alert("x")'],
    ['Session.getEffectiveUser()'],
  ])('in AuthMode.LIMITED %s is refused', call => {
    const { error } = withOnOpen(call).as('owner@example.com').open()
    expect(error?.message).toContain('You do not have permission')
  })

  test('in AuthMode.LIMITED the spreadsheet and the properties are in reach', () => {
    const host = withOnOpen(
      "SpreadsheetApp.getActive().getName(); PropertiesService.getDocumentProperties().setProperty('a', '1')",
    )
    expect(host.as('owner@example.com').open().error).toBeUndefined()
    expect(host.properties('document')).toEqual({ a: '1' })
  })

  test('dies with its menu when a statement beside the functions may not run in its mode', () => {
    const host = withOnOpen(
      "SpreadsheetApp.getUi().createAddonMenu().addItem('甲', 'f').addToUi() }; PropertiesService.getDocumentProperties(); {",
    )
    const owner = host.as('owner@example.com')
    expect(owner.open().error).toBeUndefined()
    expect(owner.menu()).toHaveLength(1)
    expect(owner.open({ authMode: 'NONE' }).error?.message).toContain('getDocumentProperties')
    expect(owner.menu()).toEqual([])
  })

  test('ends after 30 seconds', () => {
    const { error } = withOnOpen('Utilities.sleep(31000)').as('owner@example.com').open()
    expect(error).toMatchObject({ message: 'Exceeded maximum execution time', killed: true })
  })
})

describe('scopes', () => {
  test('other documents are out of reach under currentonly', () => {
    const { error } = scriptRun(openWith([]), "SpreadsheetApp.openById('x')")
    expect(error?.message).toBe(
      'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    )
  })

  test('a scope missing from the manifest is missed at run time', () => {
    const folder = mkdtempSync(join(tmpdir(), 'host-'))
    cpSync(PROBE, folder, { recursive: true })
    writeFileSync(
      join(folder, 'appsscript.json'),
      JSON.stringify({ timeZone: 'UTC', runtimeVersion: 'V8', oauthScopes: [] }),
    )
    const host = openHost({
      bundle: folder,
      document: { sheets: [{ name: '表', rows: [] }] },
      userLocale: 'en',
    })
    expect(scriptRun(host, 'MailApp.getRemainingDailyQuota()').error?.message).toContain(
      'auth/script.send_mail',
    )
  })

  test('a person who took back the permission is told by getAuthorizationInfo, and the mail fails', () => {
    const host = openWith([])
    const status =
      'return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())'
    expect(script(host, status)).toBe('NOT_REQUIRED')
    host.revoke(host.owner)
    expect(script(host, status)).toBe('REQUIRED')
    expect(scriptRun(host, "MailApp.sendEmail('a@example.com', 's', 'b')").error?.message).toContain(
      'permission',
    )
  })
})

describe('six minutes', () => {
  test('end a run, whatever the script catches', () => {
    const text =
      "try { Utilities.sleep(300000); Utilities.sleep(61000) } catch (e) {} finally { PropertiesService.getUserProperties().setProperty('late', '1') }"
    const host = openWith([])
    const run = scriptRun(host, text)
    expect(run.error).toMatchObject({ killed: true, message: 'Exceeded maximum execution time' })
    expect(host.properties(host.owner)).toEqual({})
  })

  test('the clock has moved by what the run took', () => {
    const host = openWith([])
    scriptRun(host, 'Utilities.sleep(90000)')
    expect(host.clock.now).toMatch(/^2026-11-21T09:01:3/)
  })
})
