import { describe, expect, test } from 'vitest'
import { openWith, script, scriptRun } from '../open'

const BOUND = `const sheet = SpreadsheetApp.getActive().getSheetByName('表')
  sheet.getRange('C:C').addDeveloperMetadata('zhangqi', 'due', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)`
const COLUMN_OF = `return SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('zhangqi').find()
  .map(item => item.getLocation().getColumn().getA1Notation())`

const HEADERS = [['甲', '乙', '应收日期', '丁']]

function bound() {
  const host = openWith(HEADERS)
  script(host, BOUND)
  return host
}

describe('column metadata', () => {
  test('is found by its key and tells its column', () => {
    const host = bound()
    expect(script(host, COLUMN_OF)).toEqual(['C:C'])
    expect(host.sheet('表').metadata()).toEqual([
      { key: 'zhangqi', value: 'due', at: 'C:C', visibility: 'DOCUMENT' },
    ])
  })

  test('moves with its column: inserted before, moved, renamed, rows sorted', () => {
    const host = bound()
    const owner = host.as(host.owner)
    owner.insertColumns('表', 'A')
    owner.moveColumns('表', 'D', 1, 'A')
    owner.type('表', 'A1', '到期日')
    owner.sortRows('表', 'B')
    owner.insertRows('表', 1)
    expect(host.sheet('表').values('A2:D2')).toEqual([['到期日', null, '甲', '乙']])
    expect(script(host, COLUMN_OF)).toEqual(['A:A'])
  })

  test('goes with its column when that is deleted', () => {
    const host = bound()
    host.as(host.owner).deleteColumns('表', 'C')
    expect(script(host, COLUMN_OF)).toEqual([])
  })

  test('goes with its sheet', () => {
    const host = bound()
    script(
      host,
      "const ss = SpreadsheetApp.getActive(); ss.insertSheet('二'); ss.deleteSheet(ss.getSheetByName('表'))",
    )
    expect(script(host, COLUMN_OF)).toEqual([])
  })

  test('can be changed, moved to another column, and removed', () => {
    const host = bound()
    const item = `const [item] = SpreadsheetApp.getActiveSheet().createDeveloperMetadataFinder().withKey('zhangqi').find();`
    script(
      host,
      `${item} item.setValue('paid'); item.moveToColumn(SpreadsheetApp.getActiveSheet().getRange('B:B'))`,
    )
    expect(host.sheet('表').metadata()).toEqual([
      { key: 'zhangqi', value: 'paid', at: 'B:B', visibility: 'DOCUMENT' },
    ])
    script(host, `${item} item.remove()`)
    expect(host.sheet('表').metadata()).toEqual([])
  })

  test('cannot be put on an arbitrary range', () => {
    const run = scriptRun(
      openWith(HEADERS),
      "SpreadsheetApp.getActiveSheet().getRange('C1:C5').addDeveloperMetadata('k')",
    )
    expect(run.error?.message).toContain('arbitrary ranges')
  })

  test('holds 30,000 characters a sheet', () => {
    const text =
      "SpreadsheetApp.getActiveSheet().getRange('C:C').addDeveloperMetadata('k', 'x'.repeat(30000))"
    expect(scriptRun(openWith(HEADERS), text).error?.message).toContain('30000')
  })
})

test('metadata of spreadsheet and sheet is told apart by location type', () => {
  const host = openWith(HEADERS)
  script(
    host,
    "SpreadsheetApp.getActive().addDeveloperMetadata('k', 'book'); SpreadsheetApp.getActiveSheet().addDeveloperMetadata('k', 'sheet')",
  )
  const find = `return SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('k')
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET).find().map(item => item.getValue())`
  expect(script(host, find)).toEqual(['sheet'])
})
