// What a script may do: modes of authorization, scopes, time.
import type { Elsewhere } from '../case'

const HOST = 'tests/host'

export const rightsElsewhere: Elsewhere[] = [
  {
    members: ['SpreadsheetApp.getUi', 'Ui.createAddonMenu', 'Menu.addItem', 'Menu.addToUi'],
    says: 'onOpen adds the add-on’s menu, and a click runs the function it names with all rights.',
    source: 'AUTH',
    test: `${HOST}/runtime/rights.test.ts › adds the menu and a click runs its function in FULL`,
  },
  {
    members: ['Session.getActiveUserLocale', 'Menu.addItem'],
    says: 'In a document where nobody has used the add-on, onOpen has the user’s language and the menu, nothing else.',
    source: 'AUTH',
    test: `${HOST}/runtime/rights.test.ts › in AuthMode.NONE the language, utilities and the menu work`,
  },
  {
    members: ['PropertiesService.getDocumentProperties', 'SpreadsheetApp.getActiveSpreadsheet'],
    says: 'In an ordinary onOpen the spreadsheet and the properties are in reach.',
    source: 'AUTH',
    test: `${HOST}/runtime/rights.test.ts › in AuthMode.LIMITED the spreadsheet and the properties are in reach`,
  },
  {
    members: [],
    says: 'A simple trigger is ended after 30 seconds.',
    source: 'TS',
    test: `${HOST}/runtime/rights.test.ts › ends after 30 seconds`,
  },
  {
    members: ['SpreadsheetApp.openById', 'SpreadsheetApp.openByUrl', 'SpreadsheetApp.create'],
    says: 'With the scope spreadsheets.currentonly no other document can be opened or made.',
    source: 'ES',
    test: `${HOST}/runtime/rights.test.ts › other documents are out of reach under currentonly`,
  },
  {
    members: [],
    says: 'A scope that the manifest does not list is missing at run time.',
    source: 'SC',
    test: `${HOST}/runtime/rights.test.ts › a scope missing from the manifest is missed at run time`,
  },
  {
    members: [
      'ScriptApp.getAuthorizationInfo',
      'AuthorizationInfo.getAuthorizationStatus',
      'AuthorizationInfo.getAuthorizationUrl',
      'AuthorizationStatus.REQUIRED',
    ],
    says: 'A person who has taken back the permission is told so, with an address to give it again.',
    source: 'SA',
    test: `${HOST}/runtime/rights.test.ts › a person who took back the permission is told by getAuthorizationInfo, and the mail fails`,
  },
  {
    members: [],
    says: 'A run is ended after six minutes, whatever it catches.',
    source: 'Q',
    test: `${HOST}/runtime/rights.test.ts › end a run, whatever the script catches`,
  },
]
