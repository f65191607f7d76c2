// What nobody has said reliably: these cases print what they find, here and on live Google.
import type { Case } from '../case'

export const openQuestions: Case[] = [
  {
    id: 'open-error-values',
    members: ['Range.getValues'],
    says: 'What is read from an error cell: a text, or an object that google.script.run makes null?',
    source: 'RG',
    standing: 'open',
    given: [['=NA()', '=1/0', '=A99999999', '=没有这个函数()']],
    run: ({ sheet }) =>
      sheet
        .getRange('A1:D1')
        .getValues()[0]
        ?.map(value => [typeof value, String(value), JSON.stringify(value)]),
  },
  {
    id: 'open-formula-in-comma-locale',
    members: ['Range.setFormula', 'Range.getFormula', 'Spreadsheet.setSpreadsheetLocale'],
    says: 'Where a comma is the decimal sign: does setFormula take the English form, and which form does getFormula give?',
    source: 'RG',
    standing: 'open',
    given: [[1, 2]],
    run: stage =>
      inGerman(stage, ({ sheet }) => {
        const comma = sheet.getRange('A2').setFormula('=ROUND(A1+1.5,0)')
        const semicolon = sheet.getRange('B2').setFormula('=ROUND(A1+1,5;0)')
        return [
          [comma.getFormula(), comma.getDisplayValue()],
          [semicolon.getFormula(), semicolon.getDisplayValue()],
        ]
      }),
  },
  {
    id: 'open-set-values-formula-in-comma-locale',
    members: ['Range.setValues', 'Spreadsheet.setSpreadsheetLocale'],
    says: 'Where a comma is the decimal sign: which form of a formula does setValues take?',
    source: 'RG',
    standing: 'open',
    given: [[1, 2]],
    run: stage =>
      inGerman(stage, ({ sheet }) => {
        const range = sheet.getRange('A2:B2').setValues([['=ROUND(A1+1.5,0)', '=ROUND(A1+1,5;0)']])
        return [range.getFormulas(), range.getDisplayValues()]
      }),
  },
  {
    id: 'open-rule-formula-in-comma-locale',
    members: ['ConditionalFormatRuleBuilder.whenFormulaSatisfied', 'Spreadsheet.setSpreadsheetLocale'],
    says: 'Where a comma is the decimal sign: which form of a formula does a conditional format take?',
    source: 'CF',
    standing: 'open',
    run: stage =>
      inGerman(stage, ({ sheet }) =>
        ['=AND($A1>1,$B1>1)', '=AND($A1>1;$B1>1)'].map(formula => {
          try {
            const rule = SpreadsheetApp.newConditionalFormatRule()
              .whenFormulaSatisfied(formula)
              .setBold(true)
              .setRanges([sheet.getRange('A1:B9')])
              .build()
            sheet.setConditionalFormatRules([rule])
            return sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues()
          } catch (error) {
            return String(error)
          }
        }),
      ),
  },
  {
    id: 'open-validation-formula-in-comma-locale',
    members: ['DataValidationBuilder.requireFormulaSatisfied', 'Spreadsheet.setSpreadsheetLocale'],
    says: 'Where a comma is the decimal sign: which form of a formula does a validation take?',
    source: 'DV',
    standing: 'open',
    run: stage =>
      inGerman(stage, ({ sheet }) =>
        ['=AND($A1>1,$B1>1)', '=AND($A1>1;$B1>1)'].map(formula => {
          try {
            const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied(formula).build()
            return sheet.getRange('C1').setDataValidation(rule).getDataValidation()?.getCriteriaValues()
          } catch (error) {
            return String(error)
          }
        }),
      ),
  },
  {
    id: 'open-plain-text-on-a-number',
    members: ['Range.setNumberFormat', 'Range.getValue'],
    says: 'Does a number become a text when its cell is set to plain text, and a text of digits a number when it is set back?',
    source: 'RG',
    standing: 'open',
    given: [[5]],
    run: ({ sheet }) => {
      const cell = sheet.getRange('A1').setNumberFormat('@')
      const asText = cell.getValue()
      sheet.getRange('A2').setNumberFormat('@').setValue('7').setNumberFormat('0')
      return [typeof asText, typeof sheet.getRange('A2').getValue()]
    },
  },
  {
    id: 'open-pdf-under-currentonly',
    members: ['Spreadsheet.getAs'],
    says: 'Does the workbook as PDF work with spreadsheets.currentonly alone?',
    source: 'SS',
    standing: 'open',
    run: ({ spreadsheet }) => {
      const pdf = spreadsheet.getAs('application/pdf')
      return [pdf.getContentType(), pdf.getDataAsString().slice(0, 4)]
    },
  },
  {
    id: 'open-chinese-in-a-pdf',
    members: ['Blob.getAs'],
    says: 'Does a PDF made of HTML hold a font for its Chinese? Looked at with the eye: the four characters of 对账函件, or boxes.',
    source: 'BLOB',
    standing: 'open',
    run: () => {
      const page =
        '<!DOCTYPE html><meta charset="utf-8"><p style="font-family:SimSun,sans-serif">对账函件</p>'
      const text = Utilities.newBlob(page, 'text/html', 'a.html')
        .getAs('application/pdf')
        .getDataAsString('ISO-8859-1')
      return (text.match(/\/BaseFont ?\/[\w+-]+/g) ?? []).join(' ')
    },
  },
  {
    id: 'open-year-at-the-end',
    members: ['Range.setValue'],
    says: 'Where years come first (zh_CN): what is 1/2/2026, and how is it shown?',
    source: 'https://developers.google.com/workspace/sheets/api/guides/formats',
    standing: 'open',
    run: stage =>
      inLocale(stage, 'zh_CN', ({ spreadsheet, sheet }) => {
        const cell = sheet.getRange('A1').setValue('1/2/2026')
        const value = cell.getValue()
        const zone = spreadsheet.getSpreadsheetTimeZone()
        return [
          value instanceof Date ? Utilities.formatDate(value, zone, 'yyyy-MM-dd') : value,
          cell.getDisplayValue(),
          cell.getNumberFormat(),
        ]
      }),
  },
  {
    id: 'open-time-of-clock-gap',
    members: ['Utilities.parseDate'],
    says: 'What is a wall time that a clock change leaves out?',
    source: 'UT',
    standing: 'open',
    run: () =>
      ['2026-03-08 02:30', '2026-11-01 01:30'].map(text =>
        Utilities.parseDate(text, 'America/New_York', 'yyyy-MM-dd HH:mm').toISOString(),
      ),
  },
  {
    id: 'open-trigger-spreadsheet',
    members: ['SpreadsheetApp.getActiveSpreadsheet', 'ScriptApp.getUserTriggers'],
    says: 'Do the user’s triggers of this document hold clock triggers, or only those of spreadsheet events?',
    source: 'SA',
    standing: 'open',
    run: ({ spreadsheet }) => {
      const trigger = ScriptApp.newTrigger('showResults').timeBased().everyHours(1).create()
      const ids = ScriptApp.getUserTriggers(spreadsheet).map(own => own.getUniqueId())
      const held = ids.includes(trigger.getUniqueId())
      ScriptApp.deleteTrigger(trigger)
      return held
    },
  },
]

type Stage = Parameters<Case['run']>[0]

function inGerman(stage: Stage, act: (stage: Stage) => unknown): unknown {
  return inLocale(stage, 'de_DE', act)
}

/** With the spreadsheet in another locale for the time of the case. */
function inLocale(stage: Stage, locale: string, act: (stage: Stage) => unknown): unknown {
  const before = stage.spreadsheet.getSpreadsheetLocale()
  stage.spreadsheet.setSpreadsheetLocale(locale)
  try {
    return act(stage)
  } finally {
    stage.spreadsheet.setSpreadsheetLocale(before)
  }
}
