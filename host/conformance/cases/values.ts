// Values: what scripts read from cells and write into them.
import type { Case } from '../case'
import { THROWS } from '../case'

export const valueCases: Case[] = [
  {
    id: 'set-values-formula',
    members: ['Range.setValues', 'Range.getFormulas', 'Range.getValues'],
    says: 'A text that starts with = becomes a formula, whose result is then read.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:B1').setValues([[2, '=A1*3']])
      return [range.getFormulas(), range.getValues()]
    },
    gives: [[['', '=A1*3']], [[2, 6]]],
  },
  {
    id: 'set-values-wrong-size',
    members: ['Range.setValues'],
    says: 'An array of another size than the range is refused.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => sheet.getRange('A1:B1').setValues([[1], [2]]),
    gives: THROWS,
  },
]
