// Developer metadata: keys and values kept on the spreadsheet, a sheet, a column or a row.
import { type Case, THROWS } from '../../case'

export const metadataCases: Case[] = [
  {
    id: 'metadata-on-column',
    members: [
      'Range.addDeveloperMetadata',
      'Range.getDeveloperMetadata',
      'DeveloperMetadata.getKey',
      'DeveloperMetadata.getValue',
      'DeveloperMetadata.getVisibility',
      'DeveloperMetadata.getLocation',
      'DeveloperMetadataLocation.getLocationType',
      'DeveloperMetadataLocation.getColumn',
      'DeveloperMetadataLocation.getRow',
    ],
    says: 'Metadata of a whole column tells key, value, who sees it, and its column.',
    source: 'DM',
    standing: 'documented',
    run: ({ sheet }) => {
      const visibility = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT
      const [item] = sheet
        .getRange('G:G')
        .addDeveloperMetadata('列', '应收日期', visibility)
        .getDeveloperMetadata()
      const location = item?.getLocation()
      return [
        item?.getKey(),
        item?.getValue(),
        String(item?.getVisibility()),
        String(location?.getLocationType()),
        location?.getColumn()?.getColumn(),
        location?.getRow(),
      ]
    },
    gives: ['列', '应收日期', 'PROJECT', 'COLUMN', 7, null],
  },
  {
    id: 'metadata-on-row',
    members: [
      'Range.addDeveloperMetadata',
      'DeveloperMetadataLocation.getRow',
      'DeveloperMetadataLocation.getColumn',
    ],
    says: 'Metadata of a whole row tells its row.',
    source: 'DM',
    standing: 'documented',
    run: ({ sheet }) => {
      const [item] = sheet.getRange('8:8').addDeveloperMetadata('行').getDeveloperMetadata()
      const location = item?.getLocation()
      return [String(location?.getLocationType()), location?.getRow()?.getRow(), location?.getColumn()]
    },
    gives: ['ROW', 8, null],
  },
  {
    id: 'metadata-on-block',
    members: ['Range.addDeveloperMetadata'],
    says: 'A range that is no whole row or column takes no metadata.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => sheet.getRange('B2:D4').addDeveloperMetadata('块', '值'),
    gives: THROWS,
  },
  {
    id: 'metadata-not-of-cell',
    members: ['Range.getDeveloperMetadata'],
    says: 'A cell of the column has none of the column’s metadata.',
    source: 'C:GF',
    standing: 'practitioner',
    run: ({ sheet }) => {
      sheet.getRange('G:G').addDeveloperMetadata('列')
      return sheet.getRange('G3').getDeveloperMetadata().length
    },
    gives: 0,
  },
  {
    id: 'metadata-without-value',
    members: ['DeveloperMetadata.getValue', 'DeveloperMetadata.getVisibility'],
    says: 'Without a value it is null; without a visibility everybody with access sees it.',
    source: 'DM',
    standing: 'documented',
    run: ({ sheet }) => {
      const [item] = sheet.addDeveloperMetadata('页').getDeveloperMetadata()
      return [item?.getValue(), String(item?.getVisibility())]
    },
    gives: [null, 'DOCUMENT'],
  },
  {
    id: 'metadata-on-sheet',
    members: [
      'Sheet.addDeveloperMetadata',
      'Sheet.getDeveloperMetadata',
      'DeveloperMetadataLocation.getSheet',
    ],
    says: 'Metadata of a sheet tells its sheet.',
    source: 'DM',
    standing: 'documented',
    run: ({ sheet }) => {
      const [item] = sheet.addDeveloperMetadata('页', '台账').getDeveloperMetadata()
      const location = item?.getLocation()
      return [String(location?.getLocationType()), location?.getSheet()?.getSheetId() === sheet.getSheetId()]
    },
    gives: ['SHEET', true],
  },
  {
    id: 'metadata-on-spreadsheet',
    members: [
      'Spreadsheet.addDeveloperMetadata',
      'Spreadsheet.getDeveloperMetadata',
      'DeveloperMetadataLocation.getSpreadsheet',
      'DeveloperMetadata.remove',
    ],
    says: 'Metadata of the spreadsheet tells the spreadsheet and no sheet, and can be removed.',
    source: 'DM',
    standing: 'documented',
    run: ({ spreadsheet }) => {
      const own = () =>
        spreadsheet.getDeveloperMetadata().filter(item => item.getKey() === 'zhangqi-conformance')
      spreadsheet.addDeveloperMetadata('zhangqi-conformance', '1')
      const location = own()[0]?.getLocation()
      const said = [
        String(location?.getLocationType()),
        location?.getSpreadsheet()?.getId() === spreadsheet.getId(),
        location?.getSheet(),
      ]
      for (const item of own()) item.remove()
      return [said, own().length]
    },
    gives: [['SPREADSHEET', true, null], 0],
  },
  {
    id: 'metadata-changed',
    members: [
      'DeveloperMetadata.setKey',
      'DeveloperMetadata.setValue',
      'DeveloperMetadata.setVisibility',
      'DeveloperMetadata.getId',
    ],
    says: 'Key, value and visibility can be changed; the id stays.',
    source: 'DM',
    standing: 'documented',
    run: ({ sheet }) => {
      const [item] = sheet.addDeveloperMetadata('旧', '1').getDeveloperMetadata()
      const id = item?.getId()
      item?.setKey('新').setValue('2').setVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)
      const [read] = sheet.getDeveloperMetadata()
      return [read?.getKey(), read?.getValue(), String(read?.getVisibility()), read?.getId() === id]
    },
    gives: ['新', '2', 'PROJECT', true],
  },
  {
    id: 'metadata-moved',
    members: ['DeveloperMetadata.moveToColumn', 'DeveloperMetadata.moveToRow'],
    says: 'Metadata moves to another column or row.',
    source: 'DM',
    standing: 'documented',
    run: ({ sheet }) => {
      const [item] = sheet.getRange('G:G').addDeveloperMetadata('列').getDeveloperMetadata()
      const column = item?.moveToColumn(sheet.getRange('J:J')).getLocation().getColumn()?.getColumn()
      const row = item?.moveToRow(sheet.getRange('9:9')).getLocation().getRow()?.getRow()
      return [column, row]
    },
    gives: [10, 9],
  },
  {
    id: 'metadata-follows-inserted-column',
    members: ['Sheet.insertColumnBefore', 'DeveloperMetadataLocation.getColumn'],
    says: 'Metadata stays with its column when one is inserted before it.',
    source: 'META',
    standing: 'documented',
    run: ({ sheet }) => {
      sheet.getRange('C:C').addDeveloperMetadata('列')
      sheet.insertColumnBefore(2)
      const [item] = sheet.createDeveloperMetadataFinder().withKey('列').find()
      return item?.getLocation().getColumn()?.getColumn()
    },
    gives: 4,
  },
  {
    id: 'metadata-found',
    members: [
      'Sheet.createDeveloperMetadataFinder',
      'DeveloperMetadataFinder.withKey',
      'DeveloperMetadataFinder.withValue',
      'DeveloperMetadataFinder.withId',
      'DeveloperMetadataFinder.withVisibility',
      'DeveloperMetadataFinder.withLocationType',
      'DeveloperMetadataFinder.find',
    ],
    says: 'A finder narrows by key, value, id, visibility and kind of place.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder',
    standing: 'documented',
    run: ({ sheet }) => {
      const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility
      const { COLUMN, SHEET } = SpreadsheetApp.DeveloperMetadataLocationType
      sheet.addDeveloperMetadata('k', '1')
      sheet.getRange('A:A').addDeveloperMetadata('k', '2', PROJECT)
      sheet.getRange('B:B').addDeveloperMetadata('other', '3')
      const finder = () => sheet.createDeveloperMetadataFinder()
      const [first] = finder().withValue('1').find()
      return [
        finder().find().length,
        finder().withKey('k').find().length,
        finder().withKey('k').withValue('2').find().length,
        finder().withVisibility(PROJECT).find().length,
        finder().withLocationType(COLUMN).find().length,
        finder().withLocationType(SHEET).withKey('other').find().length,
        finder()
          .withId(first?.getId() ?? 0)
          .find()[0]
          ?.getValue(),
      ]
    },
    gives: [3, 2, 1, 1, 2, 0, '1'],
  },
  {
    id: 'metadata-scopes',
    members: ['Spreadsheet.createDeveloperMetadataFinder', 'Range.createDeveloperMetadataFinder'],
    says: 'The spreadsheet’s finder sees every sheet’s metadata, a column’s only its own.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder',
    standing: 'documented',
    run: ({ spreadsheet, sheet }) => {
      sheet.getRange('A:A').addDeveloperMetadata('zhangqi-scope', '1')
      sheet.getRange('B:B').addDeveloperMetadata('zhangqi-scope', '2')
      return [
        spreadsheet.createDeveloperMetadataFinder().withKey('zhangqi-scope').find().length,
        sheet
          .getRange('B:B')
          .createDeveloperMetadataFinder()
          .find()
          .map(item => item.getValue()),
      ]
    },
    gives: [2, ['2']],
  },
]
