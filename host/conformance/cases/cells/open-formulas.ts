// Formulas of which nobody has said reliably what Google gives: printed here and on live Google.
import type { Case } from '../../case'

const FORMULAS: Record<string, string[]> = {
  'one value of an array outside ARRAYFORMULA': ['={1,2,3}*2', '=SUM({1,2,3}*2)', '=ISBETWEEN({1;5},2,6)'],
  'powers and rounding': ['=2^3^2', '=0^0', '=0.1+0.2=0.3', '=1/3&""', '=TEXT(-0.4,"0")'],
  'arrays from a LAMBDA, and arrays of different sizes': [
    '=BYROW({1,2;3,4},LAMBDA(r,r))',
    '=MAP({"a,b";"c"},LAMBDA(x,SPLIT(x,",")))',
    '=VSTACK({1,2},3)',
    '=SORT({3;1},5,TRUE)',
  ],
  'what is taken for a number': [
    '=VALUE("(5)")',
    '=""+1',
    '=MONTH("")',
    '=NOT("")',
    '=SPLIT("TRUE,1/2/2023",",")',
  ],
  'bytes and numerals': ['=MIDB("农历新年",5,2)', '=LEFTB("熊本",1)', '=ROMAN(0)', '=CHAR(0)'],
}

/** Room for what a formula spreads. */
const ROWS_APART = 4

export const openFormulas: Case[] = Object.entries(FORMULAS).map(([subject, formulas], index) => ({
  id: `open-formulas-${index + 1}`,
  members: ['Range.setFormula', 'Range.getDisplayValues'],
  says: `What formulas show: ${subject}.`,
  source: 'RG',
  standing: 'open',
  run: ({ sheet }) => {
    formulas.forEach((formula, row) => {
      sheet.getRange(row * ROWS_APART + 1, 1).setFormula(formula)
    })
    SpreadsheetApp.flush()
    return formulas.map((formula, row) => {
      const shown = sheet.getRange(row * ROWS_APART + 1, 1, ROWS_APART - 1, 3).getDisplayValues()
      const lines = shown.map(line => line.join(' | ').replace(/[ |]+$/, '')).filter(line => line !== '')
      return `${formula} shows ${lines.join(' / ')}`
    })
  },
}))
