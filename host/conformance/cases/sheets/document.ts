// The spreadsheet itself, and SpreadsheetApp as the way to it.
import { type Case, THROWS } from '../../case'

export const documentCases: Case[] = [
  {
    id: 'active-spreadsheet',
    members: ['SpreadsheetApp.getActiveSpreadsheet', 'SpreadsheetApp.getActive', 'Spreadsheet.getId'],
    says: 'The active spreadsheet is the document the script belongs to.',
    source: 'APP',
    standing: 'documented',
    run: ({ spreadsheet }) => [
      SpreadsheetApp.getActiveSpreadsheet().getId() === spreadsheet.getId(),
      SpreadsheetApp.getActive().getId() === spreadsheet.getId(),
    ],
    gives: [true, true],
  },
  {
    id: 'spreadsheet-address',
    members: ['Spreadsheet.getUrl', 'Spreadsheet.getName'],
    says: 'The address holds the id; the name is a text.',
    source: 'SS',
    standing: 'documented',
    run: ({ spreadsheet }) => [
      spreadsheet.getUrl().startsWith(`https://docs.google.com/spreadsheets/d/${spreadsheet.getId()}/`),
      typeof spreadsheet.getName(),
    ],
    gives: [true, 'string'],
  },
  {
    id: 'spreadsheet-zone-and-locale',
    members: ['Spreadsheet.getSpreadsheetTimeZone', 'Spreadsheet.getSpreadsheetLocale'],
    says: 'The zone is a name like Europe/Berlin, the locale a language with or without a country.',
    source: 'SS',
    standing: 'documented',
    run: ({ spreadsheet }) => [
      /^[A-Za-z_+-]+(\/[A-Za-z0-9_+-]+)*$/.test(spreadsheet.getSpreadsheetTimeZone()),
      /^[a-z]{2,3}(_[A-Z]{2})?$/.test(spreadsheet.getSpreadsheetLocale()),
    ],
    gives: [true, true],
  },
  {
    id: 'spreadsheet-locale-set',
    members: ['Spreadsheet.setSpreadsheetLocale', 'Spreadsheet.getSpreadsheetLocale', 'Range.setValue'],
    says: 'In another locale texts are read as people there type them.',
    source: 'SS',
    standing: 'documented',
    run: ({ spreadsheet, sheet }) => {
      const before = spreadsheet.getSpreadsheetLocale()
      spreadsheet.setSpreadsheetLocale('de_DE')
      try {
        return [spreadsheet.getSpreadsheetLocale(), sheet.getRange('A1').setValue('1.234,5').getValue()]
      } finally {
        spreadsheet.setSpreadsheetLocale(before)
      }
    },
    gives: ['de_DE', 1234.5],
  },
  {
    id: 'sheet-by-name-none',
    members: ['Spreadsheet.getSheetByName', 'Spreadsheet.getSheetById'],
    says: 'A sheet that is not there is null.',
    source: 'SS',
    standing: 'documented',
    run: ({ spreadsheet, sheet }) => [
      spreadsheet.getSheetByName('没有这一页'),
      spreadsheet.getSheetById(-1),
      spreadsheet.getSheetById(sheet.getSheetId())?.getName() === sheet.getName(),
    ],
    gives: [null, null, true],
  },
  {
    id: 'insert-sheet-places',
    members: ['Spreadsheet.insertSheet', 'Spreadsheet.deleteSheet', 'Sheet.getIndex'],
    says: 'A new sheet takes the place asked for, 0 being the first, and becomes the active one.',
    source: 'SS',
    standing: 'documented',
    run: ({ spreadsheet }) => {
      const first = spreadsheet.insertSheet('conformance first', 0)
      const active = spreadsheet.getActiveSheet().getName()
      const third = spreadsheet.insertSheet('conformance third', 2)
      const places = [first.getIndex(), third.getIndex()]
      spreadsheet.deleteSheet(first)
      spreadsheet.deleteSheet(third)
      return [places, active]
    },
    gives: [[1, 3], 'conformance first'],
  },
  {
    id: 'insert-sheet-taken-name',
    members: ['Spreadsheet.insertSheet'],
    says: 'A new sheet cannot take the name of another.',
    source: 'C:EH',
    standing: 'practitioner',
    run: ({ spreadsheet, sheet }) => spreadsheet.insertSheet(sheet.getName()),
    gives: THROWS,
  },
  {
    id: 'move-active-sheet',
    members: ['Spreadsheet.moveActiveSheet', 'Spreadsheet.setActiveSheet'],
    says: 'The active sheet moves to the place asked for, counted from 1.',
    source: 'SS',
    standing: 'documented',
    run: ({ spreadsheet, sheet }) => {
      spreadsheet.setActiveSheet(sheet)
      spreadsheet.moveActiveSheet(1)
      return sheet.getIndex()
    },
    gives: 1,
  },
  {
    id: 'range-by-sheet-name',
    members: ['Spreadsheet.getRange'],
    says: 'The spreadsheet finds a range on the sheet it names, else on the active one.',
    source: 'SS',
    standing: 'documented',
    run: ({ spreadsheet, sheet }) => {
      spreadsheet.setActiveSheet(sheet)
      const named = spreadsheet.getRange(`'${sheet.getName()}'!B2`)
      return [
        named.getSheet().getSheetId() === sheet.getSheetId(),
        spreadsheet.getRange('C3').getSheet().getSheetId() === sheet.getSheetId(),
      ]
    },
    gives: [true, true],
  },
  {
    id: 'active-range',
    members: [
      'Spreadsheet.setActiveRange',
      'Spreadsheet.getActiveRange',
      'Spreadsheet.getActiveCell',
      'Spreadsheet.getCurrentCell',
    ],
    says: 'A range made active is read back, its first cell as the current one.',
    source: 'SS',
    standing: 'documented',
    run: ({ spreadsheet, sheet }) => {
      spreadsheet.setActiveRange(sheet.getRange('B2:C3'))
      return [
        spreadsheet.getActiveRange()?.getA1Notation(),
        spreadsheet.getActiveCell().getA1Notation(),
        spreadsheet.getCurrentCell()?.getA1Notation(),
      ]
    },
    gives: ['B2:C3', 'B2', 'B2'],
  },
  {
    id: 'app-selection',
    members: ['SpreadsheetApp.setActiveSheet', 'SpreadsheetApp.setActiveRange'],
    says: 'SpreadsheetApp sets the active sheet and range and gives them back.',
    source: 'APP',
    standing: 'documented',
    run: ({ sheet }) => [
      SpreadsheetApp.setActiveSheet(sheet).getSheetId() === sheet.getSheetId(),
      SpreadsheetApp.setActiveRange(sheet.getRange('D4')).getA1Notation(),
    ],
    gives: [true, 'D4'],
  },
  {
    id: 'toast',
    members: ['Spreadsheet.toast'],
    says: 'A toast has a message, a title and seconds, and gives nothing back.',
    source: 'SS',
    standing: 'documented',
    run: ({ spreadsheet }) => [
      typeof spreadsheet.toast('正在核对'),
      typeof spreadsheet.toast('正在核对', '账期管家'),
      typeof spreadsheet.toast('正在核对', '账期管家', 3),
    ],
    gives: ['undefined', 'undefined', 'undefined'],
  },
  {
    id: 'flush',
    members: ['SpreadsheetApp.flush'],
    says: 'flush applies what is pending and gives nothing back.',
    source: 'APP',
    standing: 'documented',
    run: ({ sheet }) => {
      sheet.getRange('A1').setValue(1)
      SpreadsheetApp.flush()
      return sheet.getRange('A1').getValue()
    },
    gives: 1,
  },
]
