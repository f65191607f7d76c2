// A try-out that is put away and taken out again goes on where it was left.
import { describe, expect, it } from 'vitest'
import type { Host, SavedHost } from '../../host'
import { openHost } from '../../host'
import { openWith, PROBE, script } from './open'

/** Through JSON text, as it lies on the disk. */
function again(host: Host): Host {
  const saved = JSON.parse(JSON.stringify(host.save())) as SavedHost
  return openHost({ bundle: PROBE, document: { saved } })
}

function worked(): Host {
  const host = openWith([
    ['客户', '应收日期', '金额'],
    ['甲公司', '2026-01-02', 1200],
    ['乙公司', '2026-02-03', '=C2*2'],
  ])
  script(
    host,
    `const sheet = SpreadsheetApp.getActiveSheet()
     sheet.getRange('B2').setNote('已核对').setBackground('#fce8e6').setNumberFormat('yyyy"年"m"月"d"日"')
     sheet.getRange('A2:A9').setDataValidation(
       SpreadsheetApp.newDataValidation().requireValueInList(['甲公司', '乙公司']).setAllowInvalid(false).setHelpText('选一个').build())
     sheet.getRange('C2:C9').setDataValidation(
       SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build())
     sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
       .whenFormulaSatisfied('=$C2>2000').setBackground('#fef7e0').setRanges([sheet.getRange('A2:C9')]).build()])
     sheet.getRange('C:C').addDeveloperMetadata('column', 'amount')
     sheet.getRange('A1:C1').protect().setDescription('标题行')
     PropertiesService.getDocumentProperties().setProperty('owner', 'a')
     PropertiesService.getUserProperties().setProperty('mine', 'b')
     PropertiesService.getScriptProperties().setProperty('all', 'c')
     CacheService.getDocumentCache().put('short', 'd', 600)
     ScriptApp.newTrigger('probe').timeBased().everyHours(1).create()
     MailApp.sendEmail({ to: 'a@example.com', subject: '提醒', body: '正文',
       attachments: [Utilities.newBlob('x,y', 'text/csv', '明细.csv')] })`,
  )
  host.as(host.owner).select('表', 'B3')
  return host
}

const readable = ({ mails }: Host) =>
  mails.map(mail => ({
    ...mail,
    attachments: mail.attachments.map(({ bytes, ...named }) => ({ ...named, bytes: [...bytes] })),
  }))

describe('a saved try-out', () => {
  it('has the same document when it is opened again', () => {
    const host = worked()
    expect(again(host).snapshot()).toEqual(host.snapshot())
  })

  it('can be opened as often as one likes from the same data', () => {
    const terms = [30, 45, 15, 30, 60].map((days, row) => [`=A${row + 2}+${days}`])
    const host = openWith([['应收日期'], ...terms])
    const saved = host.save()
    const opened = [1, 2, 3].map(() => openHost({ bundle: PROBE, document: { saved } }).snapshot())
    expect(opened).toEqual([host.snapshot(), host.snapshot(), host.snapshot()])
  })

  it('is the same file: id, name, zone, language and time', () => {
    const host = worked()
    const { spreadsheetId, name, zone, locale, owner } = host
    const opened = again(host)
    expect(opened).toMatchObject({ spreadsheetId, name, zone, locale, owner })
    expect(opened.clock.now).toBe(host.clock.now)
  })

  it('keeps what scripts remember, for the document, a person and all', () => {
    const opened = again(worked())
    expect(opened.properties('document')).toEqual({ owner: 'a' })
    expect(opened.properties(opened.owner)).toEqual({ mine: 'b' })
    expect(script(opened, `return PropertiesService.getScriptProperties().getProperty('all')`)).toBe('c')
    expect(script(opened, `return CacheService.getDocumentCache().get('short')`)).toBe('d')
  })

  it('keeps the mails with their attachments, and what is left of the quotas', () => {
    const host = worked()
    const opened = again(host)
    expect(readable(opened)).toEqual(readable(host))
    expect(new TextDecoder().decode(opened.mails[0]?.attachments[0]?.bytes)).toBe('x,y')
    expect(opened.as(opened.owner).quotaLeft()).toEqual(host.as(host.owner).quotaLeft())
    expect(opened.as(opened.owner).quotaLeft().mailsLeft).toBe(99)
  })

  it('keeps triggers and selections, and its triggers run on', () => {
    const host = worked()
    const opened = again(host)
    const owner = opened.as(opened.owner)
    expect(owner.triggers()).toEqual(host.as(host.owner).triggers())
    expect(owner.selection()).toEqual({ sheet: '表', a1: 'B3' })
    expect(opened.clock.advance({ hours: 1 })).toHaveLength(1)
  })

  it('goes on by the same chance', () => {
    const host = worked()
    const opened = again(host)
    const uuid = 'return Utilities.getUuid()'
    expect(script(opened, uuid)).toBe(script(host, uuid))
  })

  it('gives new rules ids of their own', () => {
    const opened = again(worked())
    script(
      opened,
      `SpreadsheetApp.getActiveSheet().getRange('B2:B9').setDataValidation(
         SpreadsheetApp.newDataValidation().requireDate().build())`,
    )
    expect(opened.sheet('表').validations()).toHaveLength(3)
  })

  it('holds exactly this; a change of it needs a new SAVED_FORMAT', () => {
    const { file, world, ...rest } = worked().save()
    const keysOf = (part: unknown) => Object.keys(part as object).sort()
    const people = (world as { people: { $map: [string, object][] } }).people.$map
    expect(rest.format).toBe(2)
    expect(keysOf(rest)).toEqual(['chance', 'document', 'format'])
    expect(keysOf(world)).toEqual(['mails', 'now', 'people', 'scriptCache', 'scriptProperties'])
    expect(keysOf(file)).toEqual([
      'cache',
      'enabled',
      'menus',
      'nextMetadataId',
      'owner',
      'properties',
      'roles',
      'selections',
      'triggers',
    ])
    expect(keysOf(people[0]?.[1])).toEqual([
      'answers',
      'consents',
      'day',
      'email',
      'granted',
      'installed',
      'locale',
      'userCache',
      'userProperties',
      'warnings',
    ])
  })

  it('is refused in another format', () => {
    const saved = { ...worked().save(), format: 0 }
    expect(() => openHost({ bundle: PROBE, document: { saved } })).toThrow('Saved in format 0')
  })
})

it('has every formula written in full, also those over columns that are gone', () => {
  const host = openWith([
    ['甲', '乙', '=B1&"x"', '=A1&"x"'],
    ['', '', '=B2&"x"', '=A2&"x"'],
  ])
  const [sheetId = ''] = host.model.getters.getSheetIds()
  host.model.dispatch('REMOVE_COLUMNS_ROWS', {
    ...{ sheetId, sheetName: host.model.getters.getSheetName(sheetId) },
    ...{ dimension: 'COL', elements: [0] },
  })
  const { data } = JSON.parse(JSON.stringify(host.save().document)) as {
    data: { sheets: { cells: Record<string, unknown> }[] }
  }
  const cells = Object.values(data.sheets[0]?.cells ?? {})
  expect(cells.filter(cell => typeof cell !== 'string')).toEqual([])
  expect(cells).toContain('=A2&"x"')
})
