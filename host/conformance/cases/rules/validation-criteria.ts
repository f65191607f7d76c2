// Data validation: each criterion as it reads back. What rules do to typing hands is in conformance/elsewhere.
import { type Case, THROWS } from '../../case'

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder

/** Sets a rule on A1 and reads it back: its criterion and the values of it. */
function readBack(sheet: GoogleAppsScript.Spreadsheet.Sheet, build: (builder: Builder) => Builder): unknown {
  const cell = sheet.getRange('A1').setDataValidation(build(SpreadsheetApp.newDataValidation()).build())
  const rule = cell.getDataValidation()
  return [String(rule?.getCriteriaType()), rule?.getCriteriaValues()]
}

export const validationCriteriaCases: Case[] = [
  {
    id: 'validation-numbers',
    members: [
      'DataValidationBuilder.requireNumberBetween',
      'DataValidationBuilder.requireNumberNotBetween',
      'DataValidationBuilder.requireNumberEqualTo',
      'DataValidationBuilder.requireNumberNotEqualTo',
      'DataValidationBuilder.requireNumberGreaterThan',
      'DataValidationBuilder.requireNumberGreaterThanOrEqualTo',
      'DataValidationBuilder.requireNumberLessThan',
      'DataValidationBuilder.requireNumberLessThanOrEqualTo',
    ],
    says: 'Rules on numbers read back with their criterion and numbers.',
    source: 'DV',
    standing: 'documented',
    run: ({ sheet }) => [
      readBack(sheet, rule => rule.requireNumberBetween(1, 2.5)),
      readBack(sheet, rule => rule.requireNumberNotBetween(1, 2)),
      readBack(sheet, rule => rule.requireNumberEqualTo(3)),
      readBack(sheet, rule => rule.requireNumberNotEqualTo(3)),
      readBack(sheet, rule => rule.requireNumberGreaterThan(3)),
      readBack(sheet, rule => rule.requireNumberGreaterThanOrEqualTo(3)),
      readBack(sheet, rule => rule.requireNumberLessThan(3)),
      readBack(sheet, rule => rule.requireNumberLessThanOrEqualTo(-3)),
    ],
    gives: [
      ['NUMBER_BETWEEN', [1, 2.5]],
      ['NUMBER_NOT_BETWEEN', [1, 2]],
      ['NUMBER_EQUAL_TO', [3]],
      ['NUMBER_NOT_EQUAL_TO', [3]],
      ['NUMBER_GREATER_THAN', [3]],
      ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [3]],
      ['NUMBER_LESS_THAN', [3]],
      ['NUMBER_LESS_THAN_OR_EQUAL_TO', [-3]],
    ],
  },
  {
    id: 'validation-texts',
    members: [
      'DataValidationBuilder.requireTextContains',
      'DataValidationBuilder.requireTextDoesNotContain',
      'DataValidationBuilder.requireTextEqualTo',
      'DataValidationBuilder.requireTextIsEmail',
      'DataValidationBuilder.requireTextIsUrl',
    ],
    says: 'Rules on texts read back with their criterion and text.',
    source: 'DV',
    standing: 'documented',
    run: ({ sheet }) => [
      readBack(sheet, rule => rule.requireTextContains('公司')),
      readBack(sheet, rule => rule.requireTextDoesNotContain('测试')),
      readBack(sheet, rule => rule.requireTextEqualTo('是')),
      readBack(sheet, rule => rule.requireTextIsEmail()),
      readBack(sheet, rule => rule.requireTextIsUrl()),
    ],
    gives: [
      ['TEXT_CONTAINS', ['公司']],
      ['TEXT_DOES_NOT_CONTAIN', ['测试']],
      ['TEXT_EQUAL_TO', ['是']],
      ['TEXT_IS_VALID_EMAIL', []],
      ['TEXT_IS_VALID_URL', []],
    ],
  },
  {
    id: 'validation-dates',
    members: [
      'DataValidationBuilder.requireDate',
      'DataValidationBuilder.requireDateEqualTo',
      'DataValidationBuilder.requireDateBefore',
      'DataValidationBuilder.requireDateOnOrBefore',
      'DataValidationBuilder.requireDateAfter',
      'DataValidationBuilder.requireDateOnOrAfter',
      'DataValidationBuilder.requireDateBetween',
      'DataValidationBuilder.requireDateNotBetween',
    ],
    says: 'Rules on dates read back with their criterion and days; the time of day is dropped.',
    source: 'DV',
    standing: 'documented',
    run: ({ spreadsheet, sheet }) => {
      const zone = spreadsheet.getSpreadsheetTimeZone()
      const at = (text: string) => Utilities.parseDate(text, zone, 'yyyy-MM-dd HH:mm')
      const from = at('2026-01-02 15:00')
      const to = at('2026-03-04 01:00')
      const day = (value: unknown) => Utilities.formatDate(value as Date, zone, 'yyyy-MM-dd')
      return [
        readBack(sheet, rule => rule.requireDate()),
        readBack(sheet, rule => rule.requireDateEqualTo(from)),
        readBack(sheet, rule => rule.requireDateBefore(from)),
        readBack(sheet, rule => rule.requireDateOnOrBefore(from)),
        readBack(sheet, rule => rule.requireDateAfter(from)),
        readBack(sheet, rule => rule.requireDateOnOrAfter(from)),
        readBack(sheet, rule => rule.requireDateBetween(from, to)),
        readBack(sheet, rule => rule.requireDateNotBetween(from, to)),
      ].map(row => {
        const [criterion, values] = row as [string, unknown[]]
        return [criterion, values.map(day)]
      })
    },
    gives: [
      ['DATE_IS_VALID_DATE', []],
      ['DATE_EQUAL_TO', ['2026-01-02']],
      ['DATE_BEFORE', ['2026-01-02']],
      ['DATE_ON_OR_BEFORE', ['2026-01-02']],
      ['DATE_AFTER', ['2026-01-02']],
      ['DATE_ON_OR_AFTER', ['2026-01-02']],
      ['DATE_BETWEEN', ['2026-01-02', '2026-03-04']],
      ['DATE_NOT_BETWEEN', ['2026-01-02', '2026-03-04']],
    ],
  },
  {
    id: 'validation-date-wants-a-date',
    members: ['DataValidationBuilder.requireDateAfter'],
    says: 'A formula is no Date for requireDateAfter.',
    source: 'C:GF',
    standing: 'practitioner',
    run: () => SpreadsheetApp.newDataValidation().requireDateAfter('=A1' as never),
    gives: THROWS,
  },
  {
    id: 'validation-list',
    members: ['DataValidationBuilder.requireValueInList', 'DataValidation.getCriteriaValues'],
    says: 'List values become texts; the drop-down is shown unless told otherwise.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => [
      readBack(sheet, rule => rule.requireValueInList([9, false, 'z'] as never)),
      readBack(sheet, rule => rule.requireValueInList(['是', '否'], false)),
    ],
    gives: [
      ['VALUE_IN_LIST', [['9', 'false', 'z'], true]],
      ['VALUE_IN_LIST', [['是', '否'], false]],
    ],
  },
  {
    id: 'validation-list-too-long',
    members: ['DataValidationBuilder.requireValueInList'],
    says: 'A list has at most 500 items.',
    source: 'C:EH',
    standing: 'practitioner',
    run: ({ sheet }) => {
      const items = (count: number) => Array.from({ length: count }, (_, index) => `甲${index}`)
      const build = (count: number) =>
        sheet
          .getRange('A1')
          .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(items(count)).build())
      build(500)
      return build(501)
    },
    gives: THROWS,
  },
  {
    id: 'validation-range',
    members: ['DataValidationBuilder.requireValueInRange', 'DataValidation.getCriteriaType'],
    says: 'A rule on a range gives the range back, and whether a drop-down is shown.',
    source: 'DV',
    standing: 'documented',
    run: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInRange(sheet.getRange('A2:C4'), false)
        .build()
      const read = sheet.getRange('E1').setDataValidation(rule).getDataValidation()
      const [range, showsDropdown] = read?.getCriteriaValues() ?? []
      return [String(read?.getCriteriaType()), range.getA1Notation(), showsDropdown]
    },
    gives: ['VALUE_IN_RANGE', 'A2:C4', false],
  },
  {
    id: 'validation-formula',
    members: ['DataValidationBuilder.requireFormulaSatisfied'],
    says: 'A rule by formula gives the formula back.',
    source: 'DV',
    standing: 'documented',
    run: ({ sheet }) => readBack(sheet, rule => rule.requireFormulaSatisfied('=ISNUMBER(A1)')),
    gives: ['CUSTOM_FORMULA', ['=ISNUMBER(A1)']],
  },
  {
    id: 'validation-checkbox',
    members: ['DataValidationBuilder.requireCheckbox'],
    says: 'A plain checkbox has no values of its own.',
    source: 'DV',
    standing: 'documented',
    run: ({ sheet }) => readBack(sheet, rule => rule.requireCheckbox()),
    gives: ['CHECKBOX', []],
  },
]
