// How cells look: colours, fonts, alignment, and what clearing takes away.
import { type Case, THROWS } from '../../case'

export const lookCases: Case[] = [
  {
    id: 'background-default',
    members: ['Range.getBackground', 'Range.getBackgrounds'],
    says: 'A new cell is white.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => [sheet.getRange('A1').getBackground(), sheet.getRange('A1:B1').getBackgrounds()],
    gives: ['#ffffff', [['#ffffff', '#ffffff']]],
  },
  {
    id: 'background-set',
    members: ['Range.setBackground', 'Range.getBackgrounds'],
    says: 'A colour set on a block is on every cell, and null takes it away.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:B1').setBackground('#ffcc00')
      const coloured = range.getBackgrounds()
      return [coloured, range.setBackground(null).getBackground()]
    },
    gives: [[['#ffcc00', '#ffcc00']], '#ffffff'],
  },
  {
    id: 'background-named',
    members: ['Range.setBackground', 'Range.getBackground'],
    says: 'Colours may be named as in CSS and are read as six digits.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => [
      sheet.getRange('A1').setBackground('red').getBackground(),
      sheet.getRange('A1').setBackground('lightsalmon').getBackground(),
      sheet.getRange('A1').setBackground('White').getBackground(),
    ],
    gives: ['#ff0000', '#ffa07a', '#ffffff'],
  },
  {
    id: 'background-upper-case',
    members: ['Range.setBackground', 'Range.getBackground'],
    says: 'Colours are read in small letters.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => sheet.getRange('A1').setBackground('#FFCC00').getBackground(),
    gives: '#ffcc00',
  },
  {
    id: 'background-no-colour',
    members: ['Range.setBackground'],
    says: 'What is no colour is taken without a word (issue 428869869).',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => sheet.getRange('A1').setBackground('foo').setBackground('#gggggg').getA1Notation(),
    gives: 'A1',
  },
  {
    id: 'backgrounds-each-cell',
    members: ['Range.setBackgrounds', 'Range.getBackgrounds'],
    says: 'Each cell gets its own colour; null takes it away.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) =>
      sheet
        .getRange('A1:C1')
        .setBackground('#000000')
        .setBackgrounds([['#ff0000', null, '#0000ff']])
        .getBackgrounds(),
    gives: [['#ff0000', '#ffffff', '#0000ff']],
  },
  {
    id: 'backgrounds-wrong-size',
    members: ['Range.setBackgrounds'],
    says: 'Colours of another size than the range are refused.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => sheet.getRange('A1:B1').setBackgrounds([['#ff0000']]),
    gives: THROWS,
  },
  {
    id: 'font-defaults',
    members: [
      'Range.getFontColor',
      'Range.getFontWeight',
      'Range.getFontStyle',
      'Range.getFontLine',
      'Range.getFontSize',
      'Range.getHorizontalAlignment',
      'Range.getVerticalAlignment',
    ],
    says: 'A new cell has black normal letters of ten points, aligned by its kind at the bottom.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => {
      const cell = sheet.getRange('A1')
      return [
        cell.getFontColor(),
        cell.getFontWeight(),
        cell.getFontStyle(),
        cell.getFontLine(),
        cell.getFontSize(),
        cell.getHorizontalAlignment(),
        cell.getVerticalAlignment(),
      ]
    },
    gives: ['#000000', 'normal', 'normal', 'none', 10, 'general', 'bottom'],
  },
  {
    id: 'font-set',
    members: [
      'Range.setFontColor',
      'Range.setFontWeight',
      'Range.setFontStyle',
      'Range.setFontLine',
      'Range.setFontSize',
      'Range.setHorizontalAlignment',
      'Range.setVerticalAlignment',
    ],
    says: 'Every look set is read back.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => {
      const cell = sheet
        .getRange('A1')
        .setFontColor('#990000')
        .setFontWeight('bold')
        .setFontStyle('italic')
        .setFontLine('underline')
        .setFontSize(14)
        .setHorizontalAlignment('center')
        .setVerticalAlignment('middle')
      return [
        cell.getFontColor(),
        cell.getFontWeight(),
        cell.getFontStyle(),
        cell.getFontLine(),
        cell.getFontSize(),
        cell.getHorizontalAlignment(),
        cell.getVerticalAlignment(),
      ]
    },
    gives: ['#990000', 'bold', 'italic', 'underline', 14, 'center', 'middle'],
  },
  {
    id: 'font-reset',
    members: [
      'Range.setFontColor',
      'Range.setFontWeight',
      'Range.setFontStyle',
      'Range.setFontLine',
      'Range.setVerticalAlignment',
    ],
    says: 'null gives every look back to its default.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => {
      const cell = sheet
        .getRange('A1')
        .setFontColor('red')
        .setFontWeight('bold')
        .setFontStyle('italic')
        .setFontLine('line-through')
        .setVerticalAlignment('top')
      cell
        .setFontColor(null)
        .setFontWeight(null)
        .setFontStyle(null)
        .setFontLine(null)
        .setVerticalAlignment(null)
      return [
        cell.getFontColor(),
        cell.getFontWeight(),
        cell.getFontStyle(),
        cell.getFontLine(),
        cell.getVerticalAlignment(),
      ]
    },
    gives: ['#000000', 'normal', 'normal', 'none', 'bottom'],
  },
  {
    id: 'align-right',
    members: ['Range.setHorizontalAlignment', 'Range.getHorizontalAlignment'],
    says: 'right is accepted as a horizontal alignment and read back.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => sheet.getRange('A1').setHorizontalAlignment('right').getHorizontalAlignment(),
    gives: 'right',
  },
  {
    id: 'wrap-default',
    members: ['Range.getWrap'],
    says: 'A new cell says it wraps although it overflows (issue 427134600).',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => sheet.getRange('A1').getWrap(),
    gives: true,
  },
  {
    id: 'wrap-set',
    members: ['Range.setWrap', 'Range.getWrap'],
    says: 'Wrapping set is read back.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => [
      sheet.getRange('A1').setWrap(true).getWrap(),
      sheet.getRange('A1').setWrap(false).getWrap(),
    ],
    gives: [true, false],
  },
  {
    id: 'clear-format',
    members: ['Range.clearFormat', 'Range.getNumberFormat', 'Range.getFontWeight'],
    says: 'clearFormat takes looks and number format and leaves the value.',
    source: 'RG',
    standing: 'documented',
    given: [[5]],
    run: ({ sheet }) => {
      const cell = sheet.getRange('A1').setBackground('#ff0000').setFontWeight('bold').setNumberFormat('0.00')
      cell.clearFormat()
      return [cell.getBackground(), cell.getFontWeight(), cell.getNumberFormat(), cell.getValue()]
    },
    gives: ['#ffffff', 'normal', '0.###############', 5],
  },
  {
    id: 'range-clear',
    members: ['Range.clear', 'Range.getNote', 'Range.getDataValidation'],
    says: 'clear takes content and format; notes and validations stay.',
    source: 'C:GF',
    standing: 'practitioner',
    given: [[5]],
    run: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).build()
      const cell = sheet.getRange('A1').setBackground('#ff0000').setNote('n').setDataValidation(rule)
      cell.clear()
      return [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null]
    },
    gives: ['', '#ffffff', 'n', true],
  },
  {
    id: 'range-clear-contents-only',
    members: ['Range.clear'],
    says: 'clear takes only what its options name.',
    source: 'RG',
    standing: 'documented',
    given: [[5, 6]],
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:B1').setBackground('#ff0000')
      sheet.getRange('A1').clear({ contentsOnly: true })
      sheet.getRange('B1').clear({ formatOnly: true })
      return [range.getValues(), range.getBackgrounds()]
    },
    gives: [[['', 6]], [['#ff0000', '#ffffff']]],
  },
]
