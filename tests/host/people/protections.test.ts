// Protected sheets and ranges, for hands and scripts of several people.
import { describe, expect, test } from 'vitest'
import { openWith, script, scriptRun } from '../open'

const ANN = 'ann@example.com'
const BOB = 'bob@example.com'
const SHEET = "const sheet = SpreadsheetApp.getActive().getSheetByName('表')"
const ONLY_ME = 'p.addEditor(Session.getEffectiveUser()); p.removeEditors(p.getEditors());'
const ROWS = [
  ['客户', '金额', '备注'],
  ['甲', 1, ''],
  ['乙', 2, ''],
  ['丙', 3, ''],
]

function opened(protect: string, options: Parameters<typeof openWith>[1] = {}) {
  const host = openWith(ROWS, options)
  const [ann, bob] = [host.as(ANN), host.as(BOB)]
  script(host, `${SHEET}; ${protect}`)
  return { host, ann, bob }
}

const RANGE = `const p = sheet.getRange('A2:B3').protect(); ${ONLY_ME}`
const TAB = `const p = sheet.protect(); ${ONLY_ME}`

describe('a protected range', () => {
  test.each([
    ['typing into it', (ann: ReturnType<typeof opened>['ann']) => ann.type('表', 'A2', 'x')],
    [
      'pasting across its edge',
      (ann: ReturnType<typeof opened>['ann']) => ann.paste('表', 'A1', [['x'], ['y']]),
    ],
    ['emptying a cell of it', (ann: ReturnType<typeof opened>['ann']) => ann.clear('表', 'B3:C3')],
    ['sorting its rows', (ann: ReturnType<typeof opened>['ann']) => ann.sortRows('表', 'B', 'descending')],
    ['deleting a row of it', (ann: ReturnType<typeof opened>['ann']) => ann.deleteRows('表', 3)],
    ['inserting a row inside it', (ann: ReturnType<typeof opened>['ann']) => ann.insertRows('表', 3)],
    ['inserting a column inside it', (ann: ReturnType<typeof opened>['ann']) => ann.insertColumns('表', 'B')],
    ['moving a column of it', (ann: ReturnType<typeof opened>['ann']) => ann.moveColumns('表', 'B', 1, 'A')],
    ['deleting the sheet', (ann: ReturnType<typeof opened>['ann']) => ann.deleteSheet('表')],
  ])('refuses others %s', (_what, act) => {
    const { host, ann } = opened(`${RANGE} SpreadsheetApp.getActive().insertSheet('二')`)
    const before = host.snapshot()
    expect(() => act(ann)).toThrow('it is protected')
    expect(host.snapshot()).toEqual(before)
  })

  test('leaves others the rest of the sheet', () => {
    const { host, ann } = opened(RANGE)
    ann.type('表', 'C2', 'x')
    ann.insertRows('表', 2)
    ann.insertRows('表', 5)
    ann.renameSheet('表', '改')
    expect(host.sheet('改').protections()).toMatchObject([{ range: 'A3:B4' }])
  })

  test.each([
    ["sheet.getRange('A3:C3').setValues([['x', 'y', 'z']])"],
    ["sheet.getRange('B2').setBackground('#ff0000')"],
    ["sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build())"],
    ["sheet.getRange('A1:A4').clearContent()"],
    ['sheet.deleteRow(2)'],
    ['sheet.insertRowBefore(3)'],
  ])('makes scripts of others fail: %s', text => {
    const { host } = opened(RANGE)
    const before = host.snapshot()
    const { error } = scriptRun(host, `${SHEET}; ${text}`, ANN)
    expect(error?.message).toMatch(/^You are trying to edit a protected cell or object\./)
    expect(host.snapshot()).toEqual(before)
  })

  test('is open to the owner and to whom it names, scripts and hands', () => {
    const { host, ann, bob } = opened(`${RANGE} p.addEditor('${BOB}')`)
    bob.type('表', 'A2', 'bob')
    host.as(host.owner).type('表', 'B2', '9')
    expect(host.sheet('表').values('A2:B2')).toEqual([['bob', 9]])
    expect(() => ann.type('表', 'A2', 'ann')).toThrow('protected')
    script(
      host,
      `${SHEET}; sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].removeEditor('${BOB}')`,
    )
    expect(() => bob.type('表', 'A2', 'bob')).toThrow('protected')
  })

  test('does not name a viewer into an editor', () => {
    const { host, bob } = opened(`${RANGE} p.addEditor('${BOB}')`)
    host.share(BOB, 'viewer')
    expect(() => bob.type('表', 'A2', 'x')).toThrow('viewer only')
  })

  test('twice over the same cells bars whom either bars', () => {
    const { ann, bob } = opened(
      `const one = sheet.getRange('A2:A3').protect(); one.removeEditor('${ANN}')
       const two = sheet.getRange('A3:A4').protect(); two.removeEditor('${BOB}')`,
    )
    expect(() => ann.type('表', 'A3', 'x')).toThrow('protected')
    expect(() => bob.type('表', 'A3', 'x')).toThrow('protected')
    bob.type('表', 'A2', 'bob')
    ann.type('表', 'A4', 'ann')
  })

  test('that was removed protects nothing', () => {
    const { ann, host } = opened(`${RANGE} p.remove()`)
    ann.type('表', 'A2', 'x')
    expect(host.sheet('表').values('A2')).toEqual([['x']])
  })

  test('tells its editors only to its editors, and can be changed by them only', () => {
    const { host } = opened(RANGE)
    const first = `${SHEET}; const p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];`
    for (const call of [
      'p.getEditors()',
      "p.setDescription('x')",
      'p.remove()',
      "p.addEditor('ann@example.com')",
    ])
      expect(scriptRun(host, `${first} ${call}`, ANN).error?.message, call).toContain(
        'protected cell or object',
      )
    expect(script(host, `${first} return p.canEdit()`, ANN)).toBe(false)
  })
})

describe('a protected sheet', () => {
  test('refuses others every change: cells, rows, name, layout', () => {
    const { host, ann } = opened(`${TAB} SpreadsheetApp.getActive().insertSheet('二')`)
    expect(() => ann.type('表', 'Z9', 'x')).toThrow('protected')
    expect(() => ann.insertRows('表', 1)).toThrow('protected')
    expect(() => ann.renameSheet('表', 'x')).toThrow('protected')
    expect(() => ann.deleteSheet('表')).toThrow('protected')
    for (const call of [
      "sheet.setName('x')",
      'sheet.setFrozenRows(1)',
      'sheet.hideSheet()',
      'sheet.setColumnWidth(1, 9)',
    ])
      expect(scriptRun(host, `${SHEET}; ${call}`, ANN).error?.message, call).toContain('protected')
    ann.type('二', 'A1', 'x')
  })

  test('leaves open ranges open, also across two of them', () => {
    const { host, ann } = opened(
      `${TAB} p.setUnprotectedRanges([sheet.getRange('B2:B4'), sheet.getRange('C2:C4')])`,
    )
    ann.paste('表', 'B2', [['7', 'x']])
    expect(host.sheet('表').values('B2:C2')).toEqual([[7, 'x']])
    expect(() => ann.paste('表', 'A2', [['7', 'x']])).toThrow('protected')
    const can = `${SHEET}; return ['B2:C4', 'A2:B2', 'C4:C5'].map(a1 => sheet.getRange(a1).canEdit())`
    expect(script(host, can, ANN)).toEqual([true, false, false])
  })

  test('has open ranges that move with the cells', () => {
    const { host, ann } = opened(`${TAB} p.setUnprotectedRanges([sheet.getRange('B3')])`)
    host.as(host.owner).insertRows('表', 1)
    ann.type('表', 'B4', '8')
    expect(() => ann.type('表', 'B3', '8')).toThrow('protected')
  })
})

describe('a warning', () => {
  const WARN = "sheet.getRange('A2:B3').protect().setWarningOnly(true)"

  test('asks everybody who edits by hand, the owner included, and stops no script', () => {
    const { host, ann } = opened(WARN)
    const owner = host.as(host.owner)
    ann.type('表', 'A2', 'ann')
    owner.type('表', 'A3', 'owner')
    expect([ann.warnings(), owner.warnings()].map(asked => asked.map(({ answer }) => answer))).toEqual([
      ['OK'],
      ['OK'],
    ])
    expect(ann.warnings()[0]?.text).toContain('Edit anyway?')
    expect(scriptRun(host, `${SHEET}; sheet.getRange('A2').setValue('x')`, ANN).error).toBeUndefined()
  })

  test('leaves everything as it was when the person says no', () => {
    const { host, ann } = opened(WARN)
    const before = host.snapshot()
    ann.answer('CANCEL', 'CANCEL')
    ann.type('表', 'A2', 'x')
    ann.deleteRows('表', 2)
    expect(host.snapshot()).toEqual(before)
    expect(ann.warnings()).toHaveLength(2)
  })

  test('asks nobody who edits elsewhere', () => {
    const { ann } = opened(WARN)
    ann.type('表', 'C2', 'x')
    expect(ann.warnings()).toEqual([])
  })
})

describe('people of a domain', () => {
  test('cannot be told apart in a file of a consumer account: setDomainEdit throws', () => {
    const { host } = opened(RANGE)
    const first = `${SHEET}; const p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];`
    expect(script(host, `${first} return p.canDomainEdit()`)).toBe(false)
    expect(scriptRun(host, `${first} p.setDomainEdit(false)`).error?.message).toContain('consumer account')
  })

  test('keep their access in a Workspace file until setDomainEdit(false)', () => {
    const { host, ann } = opened(RANGE, { account: 'workspace' })
    ann.type('表', 'A2', 'x')
    script(
      host,
      `${SHEET}; const p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]; if (p.canDomainEdit()) p.setDomainEdit(false)`,
    )
    expect(() => ann.type('表', 'A2', 'y')).toThrow('protected')
  })
})
