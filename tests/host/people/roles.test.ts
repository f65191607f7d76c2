// Owner, editor, commenter, viewer: what hands and scripts may do.
import { describe, expect, test } from 'vitest'
import { openWith, script, scriptRun } from '../open'

const ANN = 'ann@example.com'
const SHEET = "const sheet = SpreadsheetApp.getActive().getSheetByName('表')"

describe('a role', () => {
  test('is owner for the owner and editor for everybody else until it is said', () => {
    const host = openWith([])
    expect([host.roleOf(host.owner), host.as(ANN).role]).toEqual(['owner', 'editor'])
    host.share(ANN, 'viewer')
    expect([host.roleOf(ANN), host.as(ANN).role]).toEqual(['viewer', 'viewer'])
    host.unshare(ANN)
    expect(host.roleOf(ANN)).toBe('none')
  })

  test('cannot be taken from the owner', () => {
    const host = openWith([])
    expect(() => host.share(host.owner, 'viewer')).toThrow('is the owner')
  })
})

describe.each(['viewer', 'commenter'] as const)('a %s', role => {
  const shared = () => {
    const host = openWith([
      ['客户', '金额'],
      ['甲', 1],
    ])
    host.share(ANN, role)
    return { host, ann: host.as(ANN) }
  }

  test('has no menu: onOpen does not run', () => {
    const { ann } = shared()
    const opening = ann.open()
    expect(opening.notRun).toContain(role)
    expect([opening.totalCalls, ann.menu()]).toEqual([0, []])
  })

  test.each([
    ['typing', (ann: ReturnType<typeof shared>['ann']) => ann.type('表', 'A2', 'x')],
    ['pasting', (ann: ReturnType<typeof shared>['ann']) => ann.paste('表', 'A2', [['x']])],
    ['emptying', (ann: ReturnType<typeof shared>['ann']) => ann.clear('表', 'A2')],
    ['sorting', (ann: ReturnType<typeof shared>['ann']) => ann.sortRows('表', 'B')],
    ['inserting', (ann: ReturnType<typeof shared>['ann']) => ann.insertRows('表', 1)],
    ['deleting', (ann: ReturnType<typeof shared>['ann']) => ann.deleteColumns('表', 'A')],
    ['renaming', (ann: ReturnType<typeof shared>['ann']) => ann.renameSheet('表', '二')],
  ])('is refused %s by hand', (_what, act) => {
    const { host, ann } = shared()
    const before = host.snapshot()
    expect(() => act(ann)).toThrow(`may not edit 表: ${role} only`)
    expect(host.snapshot()).toEqual(before)
  })

  test.each([
    ["sheet.getRange('A2').setValue('x')"],
    ["sheet.getRange('A2').setBackground('#ff0000')"],
    ["sheet.getRange('A2').setNote('x')"],
    ["sheet.appendRow(['x'])"],
    ['sheet.insertRowBefore(1)'],
    ["sheet.setName('二')"],
    ['sheet.setConditionalFormatRules([])\n sheet.setFrozenRows(1)'],
    ["sheet.getRange('A:A').addDeveloperMetadata('k')"],
    ["sheet.getRange('A1').protect()"],
    ["SpreadsheetApp.getActive().insertSheet('新')"],
  ])('runs scripts that fail when they write: %s', text => {
    const { host } = shared()
    const before = host.snapshot()
    const run = scriptRun(host, `${SHEET}\n ${text}`, ANN)
    expect(run.error?.message).toBe('You do not have permission to perform that action.')
    expect(host.snapshot()).toEqual(before)
  })

  test('reads, selects and has user properties', () => {
    const { host, ann } = shared()
    ann.select('表', 'B2')
    const text = `${SHEET}; sheet.getRange('A2').activate(); PropertiesService.getUserProperties().setProperty('a', '1'); return sheet.getRange('A2').getValue()`
    expect(script(host, text, ANN)).toBe('甲')
    expect(ann.selection().a1).toBe('A2')
  })

  test('may not edit any range', () => {
    const { host } = shared()
    expect(script(host, `${SHEET}; return sheet.getRange('A2').canEdit()`, ANN)).toBe(false)
  })
})

describe('whoever has lost the access', () => {
  test('cannot open the document', () => {
    const host = openWith([])
    host.unshare(ANN)
    expect(() => host.as(ANN).open()).toThrow('no access')
  })

  test('has triggers that no longer run, and nobody is told', () => {
    const host = openWith([])
    script(host, "ScriptApp.newTrigger('onHour').timeBased().everyHours(1).create()", ANN)
    expect(host.clock.advance({ hours: 2 })).toHaveLength(2)
    host.unshare(ANN)
    expect(host.clock.advance({ hours: 2 })).toEqual([])
    host.share(ANN, 'editor')
    expect(host.clock.advance({ hours: 2 }).length).toBeGreaterThan(0)
  })

  test('as a viewer keeps the trigger, whose writing fails', () => {
    const host = openWith([])
    script(host, "ScriptApp.newTrigger('onHour').timeBased().everyHours(1).create()", ANN)
    host.share(ANN, 'viewer')
    const [run] = host.clock.advance({ hours: 1 })
    expect(run?.error?.message).toBe('You do not have permission to perform that action.')
  })
})

test('a viewer’s script writes nothing while an editor works in the middle of it', () => {
  const host = openWith([])
  host.share(ANN, 'viewer')
  const owner = host.as(host.owner)
  host.faults.arm({ member: 'Utilities.sleep', meanwhile: () => owner.type('表', 'A1', 'mine') })
  const run = scriptRun(host, `${SHEET}; Utilities.sleep(1); sheet.getRange('A2').setValue('x')`, ANN)
  expect(run.error?.message).toContain('permission')
  expect(host.sheet('表').values('A1:A2')).toEqual([['mine'], [null]])
})
