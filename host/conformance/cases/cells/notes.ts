// Notes on cells.
import { type Case, THROWS } from '../../case'

export const noteCases: Case[] = [
  {
    id: 'note-none',
    members: ['Range.getNote', 'Range.getNotes'],
    says: 'A cell without a note has an empty one.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => [sheet.getRange('A1').getNote(), sheet.getRange('A1:B1').getNotes()],
    gives: ['', [['', '']]],
  },
  {
    id: 'note-on-block',
    members: ['Range.setNote', 'Range.getNotes'],
    says: 'A note set on a block goes to every cell.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => sheet.getRange('A1:B1').setNote('已电话确认').getNotes(),
    gives: [['已电话确认', '已电话确认']],
  },
  {
    id: 'notes-each-cell',
    members: ['Range.setNotes', 'Range.getNotes'],
    says: 'Each cell gets its own note; an empty text takes it away.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setNote('x')
        .setNotes([['y', '']])
        .getNotes(),
    gives: [['y', '']],
  },
  {
    id: 'notes-number',
    members: ['Range.setNotes'],
    says: 'A whole number among notes gets a decimal (issue 429373214).',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) =>
      sheet
        .getRange('A1')
        .setNotes([[25 as never]])
        .getNotes(),
    gives: [['25.0']],
  },
  {
    id: 'note-number',
    members: ['Range.setNote'],
    says: 'A whole number as the one note stays as it is.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) =>
      sheet
        .getRange('A1')
        .setNote(25 as never)
        .getNote(),
    gives: '25',
  },
  {
    id: 'notes-plain-text',
    members: ['Range.setNotes'],
    says: 'A single text is not a block of notes.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => sheet.getRange('A1').setNotes('x' as never),
    gives: THROWS,
  },
  {
    id: 'clear-note',
    members: ['Range.clearNote', 'Range.getValue'],
    says: 'clearNote takes the note and leaves the value.',
    source: 'RG',
    standing: 'documented',
    given: [['x']],
    run: ({ sheet }) => {
      const cell = sheet.getRange('A1').setNote('y')
      cell.clearNote()
      return [cell.getNote(), cell.getValue()]
    },
    gives: ['', 'x'],
  },
]
