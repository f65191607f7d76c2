// Data validation: setting, reading, copying and clearing rules.
import type { Case } from '../../case'

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder

export const validationCases: Case[] = [
  {
    id: 'validation-builder-new',
    members: [
      'SpreadsheetApp.newDataValidation',
      'DataValidationBuilder.getCriteriaType',
      'DataValidationBuilder.getCriteriaValues',
      'DataValidationBuilder.getHelpText',
      'DataValidationBuilder.getAllowInvalid',
    ],
    says: 'A new builder has no criterion and no help text, and lets anything in.',
    source: 'C:GF',
    standing: 'practitioner',
    run: () => {
      const builder = SpreadsheetApp.newDataValidation()
      return [
        builder.getCriteriaType(),
        builder.getCriteriaValues(),
        builder.getHelpText(),
        builder.getAllowInvalid(),
      ]
    },
    gives: [null, [], null, true],
  },
  {
    id: 'validation-none',
    members: ['Range.getDataValidation', 'Range.getDataValidations'],
    says: 'A cell without a rule has null.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => [
      sheet.getRange('A1').getDataValidation(),
      sheet.getRange('A1:B1').getDataValidations(),
    ],
    gives: [null, [[null, null]]],
  },
  {
    id: 'validation-lenient-by-default',
    members: [
      'DataValidation.getAllowInvalid',
      'DataValidation.getHelpText',
      'DataValidationBuilder.setAllowInvalid',
      'DataValidationBuilder.setHelpText',
    ],
    says: 'A rule only warns unless told to reject; help text and strictness read back.',
    source: 'DV',
    standing: 'documented',
    run: ({ sheet }) => {
      const set = (rule: Builder) => sheet.getRange('A1').setDataValidation(rule.build()).getDataValidation()
      const lenient = set(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1))
      const before = [lenient?.getAllowInvalid(), lenient?.getHelpText()]
      const strict = set(
        SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).setAllowInvalid(false).setHelpText('填 1'),
      )
      return [before, [strict?.getAllowInvalid(), strict?.getHelpText()]]
    },
    gives: [
      [true, null],
      [false, '填 1'],
    ],
  },
  {
    id: 'validation-copy',
    members: ['DataValidation.copy', 'DataValidationBuilder.copy', 'DataValidationBuilder.build'],
    says: 'A copy is a builder that starts as the rule it comes from; the rule does not change.',
    source: 'DV',
    standing: 'documented',
    run: () => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).setHelpText('填 1').build()
      const copy = rule.copy().requireNumberEqualTo(2).copy().build()
      return [rule.getCriteriaValues(), copy.getCriteriaValues(), copy.getHelpText()]
    },
    gives: [[1], [2], '填 1'],
  },
  {
    id: 'validation-on-block',
    members: ['Range.setDataValidation', 'Range.setDataValidations', 'Range.getDataValidations'],
    says: 'A rule goes to every cell of a block; a block of rules to each its own; null takes it away.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => {
      const one = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build()
      const two = SpreadsheetApp.newDataValidation().requireNumberEqualTo(2).build()
      const range = sheet.getRange('A1:B2')
      const read = () =>
        range.getDataValidations().map(row => row.map(rule => rule?.getCriteriaValues()[0] ?? null))
      range.setDataValidation(one)
      const all = read()
      range.setDataValidations([
        [one, two],
        [null, one],
      ])
      const each = read()
      range.setDataValidation(null)
      return [all, each, read()]
    },
    gives: [
      [
        [1, 1],
        [1, 1],
      ],
      [
        [1, 2],
        [null, 1],
      ],
      [
        [null, null],
        [null, null],
      ],
    ],
  },
  {
    id: 'validation-cleared',
    members: ['Range.clearDataValidations'],
    says: 'clearDataValidations takes the rules and leaves the values.',
    source: 'RG',
    standing: 'documented',
    given: [[7]],
    run: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build()
      const cell = sheet.getRange('A1').setDataValidation(rule)
      cell.clearDataValidations()
      return [cell.getDataValidation(), cell.getValue()]
    },
    gives: [null, 7],
  },
  {
    id: 'validation-does-not-stop-scripts',
    members: ['Range.setValue', 'Range.setDataValidation'],
    says: 'A lenient rule does not keep a script’s value out.',
    source: 'DV',
    standing: 'documented',
    run: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build()
      return sheet.getRange('A1').setDataValidation(rule).setValue('x').getValue()
    },
    gives: 'x',
  },
]
