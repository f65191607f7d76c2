// Formulas that scripts set and read.
import { type Case, THROWS } from '../../case'

export const formulaCases: Case[] = [
  {
    id: 'formula-of-plain-cell',
    members: ['Range.getFormula', 'Range.getFormulas'],
    says: 'A cell without a formula has an empty formula text.',
    source: 'RG',
    standing: 'documented',
    given: [[5, '']],
    run: ({ sheet }) => [sheet.getRange('A1').getFormula(), sheet.getRange('A1:B1').getFormulas()],
    gives: ['', [['', '']]],
  },
  {
    id: 'set-formula-on-block',
    members: ['Range.setFormula', 'Range.getFormulas'],
    says: 'A formula set on a block is relative to its first cell.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => sheet.getRange('D4:E5').setFormula('=A1+$A$1').getFormulas(),
    gives: [
      ['=A1+$A$1', '=B1+$A$1'],
      ['=A2+$A$1', '=B2+$A$1'],
    ],
  },
  {
    id: 'set-formulas',
    members: ['Range.setFormulas'],
    says: 'Each cell gets its own formula.',
    source: 'RG',
    standing: 'documented',
    given: [[2, 3]],
    run: ({ sheet }) => {
      const range = sheet.getRange('C1:D1').setFormulas([['=A1*B1', '=SUM(A1:B1)']])
      return [range.getFormulas(), range.getValues()]
    },
    gives: [[['=A1*B1', '=SUM(A1:B1)']], [[6, 5]]],
  },
  {
    id: 'set-formulas-null',
    members: ['Range.setFormulas'],
    says: 'null in the block of formulas leaves an empty cell.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setFormulas([['=1+1', null as never]])
        .getFormulas(),
    gives: [['=1+1', '']],
  },
  {
    id: 'set-formulas-wrong-size',
    members: ['Range.setFormulas'],
    says: 'Formulas of another size than the range are refused.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => sheet.getRange('A1:B1').setFormulas([['=1']]),
    gives: THROWS,
  },
  {
    id: 'formula-shows-nothing',
    members: ['Range.getValues', 'Sheet.getLastRow'],
    says: 'A formula that shows an empty text is content for the last row.',
    source: 'C',
    standing: 'practitioner',
    run: ({ sheet }) => {
      sheet.getRange('B7').setFormula('=""')
      return [sheet.getRange('B7').getValues(), sheet.getLastRow()]
    },
    gives: [[['']], 7],
  },
  {
    id: 'formula-follows-inserted-row',
    members: ['Sheet.insertRowBefore', 'Range.getFormula'],
    says: 'A formula follows the cells it names when a row is inserted.',
    source: 'SH',
    standing: 'documented',
    given: [[1], ['=A1']],
    run: ({ sheet }) => sheet.insertRowBefore(1).getRange('A3').getFormula(),
    gives: '=A2',
  },
  {
    id: 'own-write-is-read',
    members: ['Range.setValue', 'Range.getValue'],
    says: 'A script reads what it has just written, results of formulas included.',
    source: 'https://developers.google.com/apps-script/guides/support/best-practices',
    standing: 'documented',
    given: [[2, '=A1*10']],
    run: ({ sheet }) => {
      sheet.getRange('A1').setValue(7)
      return sheet.getRange('B1').getValue()
    },
    gives: 70,
  },
]
