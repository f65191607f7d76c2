// Protection of ranges and sheets, as the person sees it who sets it. What it does to others is in elsewhere.ts.
import { type Case, THROWS } from '../../case'

export const protectionCases: Case[] = [
  {
    id: 'protection-of-range',
    members: [
      'Range.protect',
      'Protection.getRange',
      'Protection.getProtectionType',
      'Protection.getDescription',
      'Protection.setDescription',
      'Protection.isWarningOnly',
      'Protection.canEdit',
    ],
    says: 'A protected range tells its range, kind and description, rejects by default, and can be edited by its maker.',
    source: 'PR',
    standing: 'documented',
    run: ({ sheet }) => {
      const protection = sheet.getRange('A1:D5').protect()
      const before = protection.getDescription()
      return [
        before,
        protection.setDescription('金额列').getDescription(),
        protection.getRange().getA1Notation(),
        protection.getProtectionType().toString(),
        protection.isWarningOnly(),
        protection.canEdit(),
      ]
    },
    gives: ['', '金额列', 'A1:D5', 'RANGE', false, true],
  },
  {
    id: 'protection-of-sheet',
    members: [
      'Sheet.protect',
      'Sheet.getProtections',
      'Spreadsheet.getProtections',
      'Protection.getProtectionType',
    ],
    says: 'A sheet has one protection: protecting it again gives the same.',
    source: 'PR',
    standing: 'documented',
    run: ({ spreadsheet, sheet }) => {
      sheet.protect().setDescription('zhangqi-conformance')
      const again = sheet.protect().getDescription()
      const { SHEET, RANGE } = SpreadsheetApp.ProtectionType
      return [
        again,
        sheet.getProtections(SHEET).length,
        sheet.getProtections(RANGE).length,
        spreadsheet.getProtections(SHEET).some(own => own.getDescription() === again),
      ]
    },
    gives: ['zhangqi-conformance', 1, 0, true],
  },
  {
    id: 'protection-of-range-twice',
    members: ['Range.protect', 'Sheet.getProtections'],
    says: 'A range protected twice has two protections.',
    source: 'PR',
    standing: 'documented',
    run: ({ sheet }) => {
      sheet.getRange('A1:B2').protect()
      sheet.getRange('A1:B2').protect()
      return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length
    },
    gives: 2,
  },
  {
    id: 'protection-range-moved',
    members: ['Protection.setRange', 'Protection.getRange'],
    says: 'A protection can be moved to another range.',
    source: 'PR',
    standing: 'documented',
    run: ({ sheet }) =>
      sheet.getRange('A1').protect().setRange(sheet.getRange('B2:E6')).getRange().getA1Notation(),
    gives: 'B2:E6',
  },
  {
    id: 'protection-unprotected-ranges',
    members: [
      'Protection.setUnprotectedRanges',
      'Protection.getUnprotectedRanges',
      'Protection.setWarningOnly',
    ],
    says: 'A protected sheet can leave ranges open and can only warn.',
    source: 'PR',
    standing: 'documented',
    run: ({ sheet }) => {
      const protection = sheet
        .protect()
        .setWarningOnly(true)
        .setUnprotectedRanges([sheet.getRange('A1:B1')])
      return [
        protection.isWarningOnly(),
        protection.getUnprotectedRanges().map(range => range.getA1Notation()),
      ]
    },
    gives: [true, ['A1:B1']],
  },
  {
    id: 'protection-of-range-has-no-unprotected',
    members: ['Protection.setUnprotectedRanges'],
    says: 'A protected range has no ranges left open.',
    source: 'PR',
    standing: 'documented',
    run: ({ sheet }) =>
      sheet
        .getRange('A1:D4')
        .protect()
        .setUnprotectedRanges([sheet.getRange('A1')]),
    gives: THROWS,
  },
  {
    id: 'protection-removed',
    members: ['Protection.remove'],
    says: 'A removed protection is gone.',
    source: 'PR',
    standing: 'documented',
    run: ({ sheet }) => {
      sheet.getRange('A1').protect().remove()
      return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length
    },
    gives: 0,
  },
  {
    id: 'range-can-edit',
    members: ['Range.canEdit'],
    says: 'The maker of a protection may edit its range.',
    source: 'RG',
    standing: 'documented',
    run: ({ sheet }) => {
      const range = sheet.getRange('A1')
      range.protect()
      return range.canEdit()
    },
    gives: true,
  },
]
