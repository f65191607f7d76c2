import { describe, expect, test } from 'vitest'
import { openWith, script, scriptRun } from '../open'

const SHEET = "const sheet = SpreadsheetApp.getActive().getSheetByName('表');"

describe('data validation', () => {
  const rule = (build: string) =>
    `${SHEET} sheet.getRange('A2:A5').setDataValidation(SpreadsheetApp.newDataValidation().${build}.build())`

  test('is replaced by the next rule on the same cells and taken away by null', () => {
    const host = openWith([])
    script(host, rule("requireValueInList(['是', '否'])"))
    script(host, rule("requireNumberBetween(1, 5).setAllowInvalid(false).setHelpText('一到五')"))
    expect(host.sheet('表').validations()).toEqual([
      {
        ranges: ['A2:A5'],
        criterion: 'NUMBER_BETWEEN',
        values: ['1', '5'],
        rejects: true,
        helpText: '一到五',
      },
    ])
    script(host, `${SHEET} sheet.getRange('A2:A3').setDataValidation(null)`)
    expect(
      host
        .sheet('表')
        .validations()
        .map(({ ranges }) => ranges),
    ).toEqual([['A4:A5']])
  })

  test('warns by default and does not check what scripts or pasting bring', () => {
    const host = openWith([])
    script(host, rule("requireValueInList(['是', '否']).setAllowInvalid(false)"))
    script(host, `${SHEET} sheet.getRange('A2').setValue('也许')`)
    host.as(host.owner).paste('表', 'A3', [['恐怕']])
    expect(host.sheet('表').values('A2:A3')).toEqual([['也许'], ['恐怕']])
  })

  test('that rejects keeps a typed value out', () => {
    const host = openWith([])
    script(host, rule("requireNumberGreaterThan(0).setAllowInvalid(false).setHelpText('要大于零')"))
    const owner = host.as(host.owner)
    expect(() => owner.type('表', 'A2', '-1')).toThrow('要大于零')
    owner.type('表', 'A2', '7')
    expect(host.sheet('表').values('A2')).toEqual([[7]])
  })

  test('reads back as it was built, dates and ranges included', () => {
    const host = openWith([['甲'], ['乙']])
    const text = `${SHEET}
      sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireDateAfter(new Date(Date.UTC(2026, 0, 2, 5))).build())
      sheet.getRange('C1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A2')).build())
      const [date, range] = sheet.getRange('B1:C1').getDataValidations()[0]
      return [String(date.getCriteriaType()), date.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.DATE_AFTER,
        date.getCriteriaValues()[0], range.getCriteriaValues()[0].getA1Notation(), range.getAllowInvalid()]`
    expect(script(host, text)).toEqual(['DATE_AFTER', true, new Date('2026-01-01T16:00:00Z'), 'A1:A2', true])
  })

  test('takes at most 500 list items', () => {
    const text = 'SpreadsheetApp.newDataValidation().requireValueInList(Array.from({length: 501}, String))'
    expect(scriptRun(openWith([]), text).error?.message).toContain('limit of 500')
  })

  test('checkboxes set all cells to FALSE', () => {
    const host = openWith([])
    script(host, `${SHEET} sheet.getRange('A1:A2').insertCheckboxes()`)
    expect(host.sheet('表').values('A1:A2')).toEqual([[false], [false]])
  })
})

describe('conditional formats', () => {
  const build = (formula: string, range = 'A2:B4') =>
    `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}').setBackground('#fce8e6').setRanges([sheet.getRange('${range}')]).build()`

  test('colour the rows their formula says, the first rule first', () => {
    const host = openWith([
      ['名', '额'],
      ['甲', 5],
      ['乙', 50],
      ['丙', 500],
    ])
    script(
      host,
      `${SHEET} sheet.setConditionalFormatRules([${build('=$B2>100')}, ${build('=$B2>10').replace('#fce8e6', '#fef7e0')}])`,
    )
    const colours = host
      .sheet('表')
      .coloured('A2:A4')
      .map(([style]) => style?.background ?? null)
    expect(colours).toEqual([null, '#fef7e0', '#fce8e6'])
  })

  test('are replaced all together; rules of others are kept by handing them back', () => {
    const host = openWith([['名']])
    script(host, `${SHEET} sheet.setConditionalFormatRules([${build('=$A2=1')}])`)
    script(
      host,
      `${SHEET} sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ${build('=$A2=2')}])`,
    )
    expect(
      host
        .sheet('表')
        .rules()
        .map(({ formula }) => formula),
    ).toEqual(['=$A2=1', '=$A2=2'])
    script(host, `${SHEET} sheet.setConditionalFormatRules([${build('=$A2=3')}])`)
    expect(
      host
        .sheet('表')
        .rules()
        .map(({ formula }) => formula),
    ).toEqual(['=$A2=3'])
  })

  test('their formulas and ranges follow inserted columns', () => {
    const host = openWith([['名']])
    script(host, `${SHEET} sheet.setConditionalFormatRules([${build('=$B2>1')}])`)
    host.as(host.owner).insertColumns('表', 'A')
    expect(host.sheet('表').rules()).toEqual([
      { ranges: ['B2:C4'], formula: '=$C2>1', style: { background: '#fce8e6' } },
    ])
  })

  test('a rule can be marked by N("…") and recognised again', () => {
    const host = openWith([
      ['名', '额'],
      ['甲', 5],
    ])
    script(host, `${SHEET} sheet.setConditionalFormatRules([${build('=AND($B2=5,N("zhangqi:overdue")=0)')}])`)
    expect(host.sheet('表').coloured('A2')).toEqual([[{ background: '#fce8e6' }]])
    const text = `${SHEET} const condition = sheet.getConditionalFormatRules()[0].getBooleanCondition()
      return [condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA, condition.getCriteriaValues()[0]]`
    expect(script(host, text)).toEqual([true, '=AND($B2=5,N("zhangqi:overdue")=0)'])
  })

  test('that point to another sheet fail the whole call', () => {
    const host = openWith([['名']])
    script(host, "SpreadsheetApp.getActive().insertSheet('设置')")
    const run = scriptRun(host, `${SHEET} sheet.setConditionalFormatRules([${build('=$A2>设置!$B$1')}])`)
    expect(run.error?.message).toBe('Conditional format rule cannot reference a different sheet.')
    expect(host.sheet('表').rules()).toEqual([])
  })

  test('follow TODAY on the virtual clock', () => {
    const host = openWith([['应收日期'], ['2026-11-21']])
    script(host, `${SHEET} sheet.setConditionalFormatRules([${build('=$A2<TODAY()', 'A2:A2')}])`)
    expect(host.sheet('表').coloured('A2')).toEqual([[null]])
    host.clock.advance({ days: 1 })
    expect(host.sheet('表').coloured('A2')).toEqual([[{ background: '#fce8e6' }]])
  })
})

describe('protection', () => {
  const protect = `${SHEET} const p = sheet.getRange('A1:A5').protect().setDescription('zhangqi'); p.addEditor(Session.getEffectiveUser()); p.removeEditors(p.getEditors())`
  const write = `${SHEET} sheet.getRange('A2').setValue('x')`

  test('protects nothing until the editors are changed', () => {
    const host = openWith([])
    host.as('ann@example.com')
    script(host, `${SHEET} sheet.getRange('A1:A5').protect()`)
    expect(scriptRun(host, write, 'ann@example.com').error).toBeUndefined()
  })

  test('keeps others out, their scripts included, but not the owner', () => {
    const host = openWith([])
    const ann = host.as('ann@example.com')
    script(host, protect)
    expect(scriptRun(host, write, ann.email).error?.message).toContain('protected cell')
    expect(script(host, `${SHEET} return sheet.getRange('A2').canEdit()`, ann.email)).toBe(false)
    expect(() => ann.type('表', 'A3', 'x')).toThrow('protected')
    expect(scriptRun(host, write).error).toBeUndefined()
  })

  test('only warns when it is set to', () => {
    const host = openWith([])
    script(host, `${protect}; p.setWarningOnly(true)`)
    expect(scriptRun(host, write, 'ann@example.com').error).toBeUndefined()
    expect(host.sheet('表').protections()).toMatchObject([
      { range: 'A1:A5', description: 'zhangqi', warningOnly: true },
    ])
  })

  test('of a range twice makes two, of a sheet returns the first', () => {
    const host = openWith([])
    script(
      host,
      `${SHEET} sheet.getRange('A1').protect(); sheet.getRange('A1').protect(); sheet.protect(); sheet.protect()`,
    )
    const text = `return [SpreadsheetApp.ProtectionType.RANGE, SpreadsheetApp.ProtectionType.SHEET].map(type => SpreadsheetApp.getActive().getProtections(type).length)`
    expect(script(host, text)).toEqual([2, 1])
  })
})
