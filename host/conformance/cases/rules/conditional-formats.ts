// Conditional formats: rules as scripts build them, set them and read them back.
import { type Case, THROWS } from '../../case'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder

/** Sets one rule on A1:A9 and reads its condition back. */
function readBack(sheet: Sheet, build: (builder: Builder) => Builder): unknown {
  const builder = build(SpreadsheetApp.newConditionalFormatRule()).setRanges([sheet.getRange('A1:A9')])
  sheet.setConditionalFormatRules([builder.setBackground('#ff0000').build()])
  const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition()
  return [String(condition?.getCriteriaType()), condition?.getCriteriaValues()]
}

function rule(sheet: Sheet, formula: string, a1 = 'A1:A9') {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground('#ff0000')
    .setRanges([sheet.getRange(a1)])
    .build()
}

const formulasOf = (sheet: Sheet) =>
  sheet.getConditionalFormatRules().map(own => own.getBooleanCondition()?.getCriteriaValues()[0])

export const conditionalFormatCases: Case[] = [
  {
    id: 'rules-none',
    members: ['Sheet.getConditionalFormatRules'],
    says: 'A sheet without rules has an empty list.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) => sheet.getConditionalFormatRules(),
    gives: [],
  },
  {
    id: 'rules-on-numbers',
    members: [
      'SpreadsheetApp.newConditionalFormatRule',
      'ConditionalFormatRuleBuilder.whenNumberBetween',
      'ConditionalFormatRuleBuilder.whenNumberEqualTo',
      'ConditionalFormatRuleBuilder.whenNumberNotEqualTo',
      'ConditionalFormatRuleBuilder.whenNumberGreaterThan',
      'ConditionalFormatRuleBuilder.whenNumberGreaterThanOrEqualTo',
      'ConditionalFormatRuleBuilder.whenNumberLessThan',
      'ConditionalFormatRuleBuilder.whenNumberLessThanOrEqualTo',
      'BooleanCondition.getCriteriaType',
      'BooleanCondition.getCriteriaValues',
    ],
    says: 'Rules on numbers read back with their criterion and numbers.',
    source: 'BC',
    standing: 'documented',
    run: ({ sheet }) => [
      readBack(sheet, own => own.whenNumberBetween(1, 2.5)),
      readBack(sheet, own => own.whenNumberEqualTo(3)),
      readBack(sheet, own => own.whenNumberNotEqualTo(3)),
      readBack(sheet, own => own.whenNumberGreaterThan(3)),
      readBack(sheet, own => own.whenNumberGreaterThanOrEqualTo(3)),
      readBack(sheet, own => own.whenNumberLessThan(3)),
      readBack(sheet, own => own.whenNumberLessThanOrEqualTo(-3)),
    ],
    gives: [
      ['NUMBER_BETWEEN', [1, 2.5]],
      ['NUMBER_EQUAL_TO', [3]],
      ['NUMBER_NOT_EQUAL_TO', [3]],
      ['NUMBER_GREATER_THAN', [3]],
      ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [3]],
      ['NUMBER_LESS_THAN', [3]],
      ['NUMBER_LESS_THAN_OR_EQUAL_TO', [-3]],
    ],
  },
  {
    id: 'rules-on-texts',
    members: [
      'ConditionalFormatRuleBuilder.whenTextContains',
      'ConditionalFormatRuleBuilder.whenTextDoesNotContain',
      'ConditionalFormatRuleBuilder.whenTextEqualTo',
      'ConditionalFormatRuleBuilder.whenTextStartsWith',
      'ConditionalFormatRuleBuilder.whenTextEndsWith',
      'ConditionalFormatRuleBuilder.whenCellEmpty',
      'ConditionalFormatRuleBuilder.whenCellNotEmpty',
    ],
    says: 'Rules on texts and on emptiness read back with their criterion and text.',
    source: 'BC',
    standing: 'documented',
    run: ({ sheet }) => [
      readBack(sheet, own => own.whenTextContains('逾期')),
      readBack(sheet, own => own.whenTextDoesNotContain('已付')),
      readBack(sheet, own => own.whenTextEqualTo('是')),
      readBack(sheet, own => own.whenTextStartsWith('HT')),
      readBack(sheet, own => own.whenTextEndsWith('号')),
      readBack(sheet, own => own.whenCellEmpty()),
      readBack(sheet, own => own.whenCellNotEmpty()),
    ],
    gives: [
      ['TEXT_CONTAINS', ['逾期']],
      ['TEXT_DOES_NOT_CONTAIN', ['已付']],
      ['TEXT_EQUAL_TO', ['是']],
      ['TEXT_STARTS_WITH', ['HT']],
      ['TEXT_ENDS_WITH', ['号']],
      ['CELL_EMPTY', []],
      ['CELL_NOT_EMPTY', []],
    ],
  },
  {
    id: 'rule-by-formula',
    members: [
      'ConditionalFormatRuleBuilder.whenFormulaSatisfied',
      'ConditionalFormatRuleBuilder.setRanges',
      'ConditionalFormatRuleBuilder.build',
      'ConditionalFormatRule.getRanges',
      'ConditionalFormatRule.getBooleanCondition',
      'ConditionalFormatRule.getGradientCondition',
    ],
    says: 'A rule by formula gives formula and ranges back and has no gradient.',
    source: 'CF',
    standing: 'documented',
    run: ({ sheet }) => {
      sheet.setConditionalFormatRules([rule(sheet, '=$B1>0', 'A1:C9')])
      const own = sheet.getConditionalFormatRules()[0]
      return [
        own?.getBooleanCondition()?.getCriteriaValues(),
        own?.getRanges().map(range => range.getA1Notation()),
        own?.getGradientCondition(),
      ]
    },
    gives: [['=$B1>0'], ['A1:C9'], null],
  },
  {
    id: 'rule-looks',
    members: [
      'ConditionalFormatRuleBuilder.setBackground',
      'ConditionalFormatRuleBuilder.setFontColor',
      'ConditionalFormatRuleBuilder.setBold',
      'ConditionalFormatRuleBuilder.setItalic',
      'ConditionalFormatRuleBuilder.setStrikethrough',
      'ConditionalFormatRuleBuilder.setUnderline',
      'BooleanCondition.getBackground',
      'BooleanCondition.getFontColor',
      'BooleanCondition.getBold',
      'BooleanCondition.getItalic',
      'BooleanCondition.getStrikethrough',
      'BooleanCondition.getUnderline',
    ],
    says: 'A rule gives back the looks it was built with.',
    source: 'BC',
    standing: 'documented',
    run: ({ sheet }) => {
      const own = SpreadsheetApp.newConditionalFormatRule()
        .whenCellEmpty()
        .setBackground('#ffcc00')
        .setFontColor('#990000')
        .setBold(true)
        .setItalic(true)
        .setStrikethrough(true)
        .setUnderline(true)
        .setRanges([sheet.getRange('A1')])
        .build()
      sheet.setConditionalFormatRules([own])
      const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition()
      return [
        condition?.getBackground(),
        condition?.getFontColor(),
        condition?.getBold(),
        condition?.getItalic(),
        condition?.getStrikethrough(),
        condition?.getUnderline(),
      ]
    },
    gives: ['#ffcc00', '#990000', true, true, true, true],
  },
  {
    id: 'rule-looks-not-set',
    members: ['BooleanCondition.getBackground', 'BooleanCondition.getFontColor', 'BooleanCondition.getBold'],
    says: 'Looks that a rule does not set are null.',
    source: 'BC',
    standing: 'documented',
    run: ({ sheet }) => {
      const own = SpreadsheetApp.newConditionalFormatRule()
        .whenCellEmpty()
        .setItalic(true)
        .setRanges([sheet.getRange('A1')])
        .build()
      const condition = own.getBooleanCondition()
      return [
        condition?.getBackground(),
        condition?.getFontColor(),
        condition?.getBold(),
        condition?.getItalic(),
      ]
    },
    gives: [null, null, null, true],
  },
  {
    id: 'rule-colour-objects',
    members: [
      'BooleanCondition.getBackgroundObject',
      'BooleanCondition.getFontColorObject',
      'Color.asRgbColor',
      'RgbColor.asHexString',
    ],
    says: 'Colours also come as objects; what is not set is null.',
    source: 'BC',
    standing: 'documented',
    run: ({ sheet }) => {
      const condition = rule(sheet, '=TRUE').getBooleanCondition() as unknown as {
        getBackgroundObject(): { asRgbColor(): { asHexString(): string } } | null
        getFontColorObject(): unknown
      }
      return [condition.getBackgroundObject()?.asRgbColor().asHexString(), condition.getFontColorObject()]
    },
    gives: ['#ff0000', null],
  },
  {
    id: 'rules-replaced',
    members: ['Sheet.setConditionalFormatRules', 'Sheet.getConditionalFormatRules'],
    says: 'Setting rules replaces all rules of the sheet; they keep their order.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) => {
      sheet.setConditionalFormatRules([rule(sheet, '=A1=1'), rule(sheet, '=A1=2')])
      const first = formulasOf(sheet)
      sheet.setConditionalFormatRules([rule(sheet, '=A1=3')])
      const second = formulasOf(sheet)
      sheet.setConditionalFormatRules([])
      return [first, second, formulasOf(sheet)]
    },
    gives: [['=A1=1', '=A1=2'], ['=A1=3'], []],
  },
  {
    id: 'rules-handed-back',
    members: ['Sheet.setConditionalFormatRules'],
    says: 'Rules read can be set again beside new ones.',
    source: 'SH',
    standing: 'documented',
    run: ({ sheet }) => {
      sheet.setConditionalFormatRules([rule(sheet, '=A1=1')])
      sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule(sheet, '=A1=2')])
      return formulasOf(sheet)
    },
    gives: ['=A1=1', '=A1=2'],
  },
  {
    id: 'rule-copy',
    members: [
      'ConditionalFormatRule.copy',
      'ConditionalFormatRuleBuilder.copy',
      'ConditionalFormatRuleBuilder.getRanges',
      'ConditionalFormatRuleBuilder.getBooleanCondition',
    ],
    says: 'A copy is a builder that starts as the rule it comes from; the rule does not change.',
    source: 'CF',
    standing: 'documented',
    run: ({ sheet }) => {
      const own = rule(sheet, '=A1=1')
      const builder = own.copy().whenFormulaSatisfied('=A1=2').copy()
      return [
        own.getBooleanCondition()?.getCriteriaValues(),
        builder.getBooleanCondition()?.getCriteriaValues(),
        builder.getBooleanCondition()?.getBackground(),
        builder.getRanges().map(range => range.getA1Notation()),
      ]
    },
    gives: [['=A1=1'], ['=A1=2'], '#ff0000', ['A1:A9']],
  },
  {
    id: 'rule-on-another-sheet',
    members: ['Sheet.setConditionalFormatRules'],
    says: 'A formula that names another sheet fails the whole call.',
    source: 'C:EH',
    standing: 'practitioner',
    run: ({ spreadsheet, sheet }) => {
      const other = spreadsheet.getSheets().find(own => own.getSheetId() !== sheet.getSheetId())
      sheet.setConditionalFormatRules([rule(sheet, `='${other?.getName()}'!A1=1`)])
    },
    gives: THROWS,
  },
]
