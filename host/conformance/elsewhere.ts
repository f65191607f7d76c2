// Behaviours that a script alone cannot show: they need hands, several people, triggers, time or faults. Each names its test.
import type { Elsewhere } from './case'
import { limitsElsewhere } from './elsewhere/limits'
import { peopleElsewhere } from './elsewhere/people'
import { triggersElsewhere } from './elsewhere/triggers'
import { windowsElsewhere } from './elsewhere/windows'

const HOST = 'tests/host'

export const elsewhere: Elsewhere[] = [
  ...peopleElsewhere,
  ...triggersElsewhere,
  ...limitsElsewhere,
  ...windowsElsewhere,
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
  {
    members: ['Ui.alert', 'Ui.Button', 'Ui.ButtonSet'],
    says: 'alert stops the script until the person has answered, and tells which button it was.',
    source: 'UI',
    test: `${HOST}/runtime/page-calls.test.ts › ui.alert gets the answer prepared for it, else it is closed`,
  },
  {
    members: ['Ui.alert', 'Lock.hasLock'],
    says: 'Locks do not survive a question to the person.',
    source: 'UI',
    test: `${HOST}/services/stores.test.ts › locks do not survive ui.alert`,
  },
  {
    members: ['Lock.tryLock'],
    says: 'A lock that another run holds is not given, and the wait takes its time.',
    source: 'LOCK',
    test: `${HOST}/services/stores.test.ts › a lock held by another run is not given, and the wait takes its time`,
  },
  {
    members: ['Lock.waitLock'],
    says: 'waitLock throws when the time is over.',
    source: 'LOCK',
    test: `${HOST}/services/stores.test.ts › waitLock throws instead`,
  },
  {
    members: ['Lock.releaseLock'],
    says: 'The end of a run gives its locks back.',
    source: 'LOCK',
    test: `${HOST}/services/stores.test.ts › a run gives its locks back at its end`,
  },
  {
    members: ['PropertiesService.getDocumentProperties', 'PropertiesService.getUserProperties'],
    says: 'Document properties are everybody’s, user properties one’s own.',
    source: 'PROP',
    test: `${HOST}/services/stores.test.ts › of the document are everybody’s, of the user their own`,
  },
  {
    members: ['Properties.setProperty'],
    says: 'A value holds 9 kB, a store 500 kB.',
    source: 'Q',
    test: `${HOST}/services/stores.test.ts › hold 9 kB a value and 500 kB in all`,
  },
  {
    members: ['PropertiesService.getDocumentProperties', 'LockService.getDocumentLock'],
    says: 'Without an active document there are no document properties and no document lock.',
    source: 'PROP',
    test: `${HOST}/services/stores.test.ts › of the document are null where there is no document`,
  },
  {
    members: ['Cache.get', 'Cache.put'],
    says: 'The cache forgets after the time it was told.',
    source: 'CACHE',
    test: `${HOST}/services/stores.test.ts › forgets after its time`,
  },
  {
    members: ['MailApp.sendEmail'],
    says: 'A mail goes out from the person who runs the script.',
    source: 'MAIL',
    test: `${HOST}/services/mail.test.ts › sends from the person who runs the script, with all parts`,
  },
  {
    members: ['MailApp.getRemainingDailyQuota'],
    says: 'The quota counts recipients, copies included, a user and day.',
    source: 'Q',
    test: `${HOST}/services/mail.test.ts › the quota counts recipients of a user and day, copies included`,
  },
  {
    members: ['MailApp.sendEmail'],
    says: 'Over the quota sending throws, in the language of the account.',
    source: 'C:EH',
    standing: 'practitioner',
    test: `${HOST}/services/mail.test.ts › over the quota sending fails, in the language of the account`,
  },
  {
    members: ['ClockTriggerBuilder.everyHours', 'ClockTriggerBuilder.create'],
    says: 'An hourly trigger runs at one minute that chance has chosen, as the person who made it.',
    source: 'TI',
    test: `${HOST}/runtime/triggers.test.ts › run once an hour at one minute chance has chosen, as the person who made them`,
  },
  {
    members: ['ClockTriggerBuilder.create', 'ClockTriggerBuilder.everyMinutes'],
    says: 'An add-on has one clock trigger for each user and document, hourly at most.',
    source: 'ET',
    test: `${HOST}/runtime/triggers.test.ts › of an add-on: one for each user and document, hourly at most`,
  },
  {
    members: ['ScriptApp.getProjectTriggers', 'ScriptApp.deleteTrigger'],
    says: 'A user sees and deletes only the triggers they made.',
    source: 'SA',
    test: `${HOST}/runtime/triggers.test.ts › are seen and deleted only by the person who made them`,
  },
  {
    members: ['ClockTriggerBuilder.atHour', 'ClockTriggerBuilder.inTimezone'],
    says: 'A daily trigger keeps its wall time in its own zone over a clock change.',
    source: 'CTB',
    test: `${HOST}/runtime/triggers.test.ts › a daily one keeps its wall time in its own zone over a clock change`,
  },
  {
    members: ['SpreadsheetApp.getUi'],
    says: 'A clock trigger has no window.',
    source: 'UI',
    test: `${HOST}/runtime/triggers.test.ts › may have no window: getUi fails`,
  },
  {
    members: [],
    says: 'A consumer account has 90 minutes of trigger time a day.',
    source: 'Q',
    test: `${HOST}/runtime/triggers.test.ts › stop for the day when 90 minutes of trigger time are used up`,
  },
  {
    members: [],
    says: 'onEdit has value and oldValue when one cell was typed, and neither when several were pasted.',
    source: 'EV',
    test: `${HOST}/document/hands.test.ts › has no value when several cells are pasted`,
  },
  {
    members: [],
    says: 'What a script writes fires no trigger.',
    source: 'TS',
    test: `${HOST}/document/hands.test.ts › is not fired by what scripts write`,
  },
  {
    members: ['DataValidationBuilder.setAllowInvalid'],
    says: 'A strict validation keeps a typed value out; a lenient one only warns.',
    source: 'DV',
    test: `${HOST}/services/rules.test.ts › that rejects keeps a typed value out`,
  },
  {
    members: ['Range.setDataValidation'],
    says: 'Validation does not check what scripts write or people paste.',
    source: 'C:GF',
    standing: 'practitioner',
    test: `${HOST}/services/rules.test.ts › warns by default and does not check what scripts or pasting bring`,
  },
  {
    members: ['Protection.removeEditors', 'Range.canEdit'],
    says: 'A protected range keeps others out, their scripts included, but never the owner.',
    source: 'PR',
    test: `${HOST}/services/rules.test.ts › keeps others out, their scripts included, but not the owner`,
  },
  {
    members: ['Protection.setWarningOnly'],
    says: 'A protection that only warns lets everybody write.',
    source: 'PR',
    test: `${HOST}/services/rules.test.ts › only warns when it is set to`,
  },
  {
    members: ['ConditionalFormatRuleBuilder.whenFormulaSatisfied'],
    says: 'Formulas and ranges of a rule follow inserted columns.',
    source: 'CF',
    test: `${HOST}/services/rules.test.ts › their formulas and ranges follow inserted columns`,
  },
  {
    members: ['Range.addDeveloperMetadata'],
    says: 'Metadata of a column stays with the column wherever it moves.',
    source: 'META',
    test: `${HOST}/services/metadata.test.ts › moves with its column: inserted before, moved, renamed, rows sorted`,
  },
  {
    members: ['Range.addDeveloperMetadata'],
    says: 'Metadata goes with its column when that is deleted.',
    source: 'META',
    test: `${HOST}/services/metadata.test.ts › goes with its column when that is deleted`,
  },
  {
    members: ['Sheet.addDeveloperMetadata'],
    says: 'A sheet holds 30,000 characters of metadata.',
    source: 'META',
    test: `${HOST}/services/metadata.test.ts › holds 30,000 characters a sheet`,
  },
  {
    members: [],
    says: 'google.script.run carries text, numbers, lists and plain objects.',
    source: 'RUN',
    test: `${HOST}/runtime/page-calls.test.ts › carries text, numbers, lists and plain objects both ways`,
  },
  {
    members: [],
    says: 'A Date or a function in an argument of google.script.run fails the call.',
    source: 'RUN',
    test: `${HOST}/runtime/page-calls.test.ts › a Date or a function in an argument fails the call`,
  },
  {
    members: [],
    says: 'The page can call top-level functions whose name does not end in _.',
    source: 'RUN',
    test: `${HOST}/runtime/page-calls.test.ts › only top-level functions without a trailing _ can be called`,
  },
  {
    members: ['SpreadsheetApp.flush'],
    says: 'What was flushed stays when the run dies; what was not may be lost.',
    source: 'APP',
    test: `${HOST}/runtime/faults.test.ts › after a call, unflushed lost: what was written since the flush is gone, even if the script had read it`,
  },
]
