// Behaviours of people, rights, events, limits and windows, and the tests that show them.
import type { Elsewhere } from './case'

const HOST = 'tests/host'
const PEOPLE = `${HOST}/people`

const roles: Elsewhere[] = [
  {
    members: [],
    says: 'For who may only view or comment no simple trigger runs: they have no menu.',
    source: 'TS',
    test: `${PEOPLE}/roles.test.ts › has no menu: onOpen does not run`,
  },
  {
    members: ['Range.setValue'],
    says: 'A script writes with the rights of its user: a viewer’s fails and changes nothing.',
    source: 'PR',
    test: `${PEOPLE}/roles.test.ts › runs scripts that fail when they write: %s`,
  },
  {
    members: ['Range.canEdit'],
    says: 'Who may only view may not edit any range.',
    source: 'RG',
    test: `${PEOPLE}/roles.test.ts › may not edit any range`,
  },
  {
    members: [],
    says: 'A trigger whose maker has lost the document runs no more, and nobody is told.',
    source: 'ET',
    test: `${PEOPLE}/roles.test.ts › has triggers that no longer run, and nobody is told`,
  },
]

const protections: Elsewhere[] = [
  {
    members: ['Protection.addEditor', 'Protection.addEditors', 'Protection.removeEditor'],
    says: 'A protected range is open to the owner and to whom it names.',
    source: 'PR',
    test: `${PEOPLE}/protections.test.ts › is open to the owner and to whom it names, scripts and hands`,
  },
  {
    members: ['Protection.getEditors', 'Protection.canEdit', 'Protection.remove'],
    says: 'Only who may edit a protection is told its editors and may change or remove it.',
    source: 'PR',
    test: `${PEOPLE}/protections.test.ts › tells its editors only to its editors, and can be changed by them only`,
  },
  {
    members: ['Protection.canDomainEdit', 'Protection.setDomainEdit'],
    says: 'In a file of a consumer account setDomainEdit throws.',
    source: 'PR',
    test: `${PEOPLE}/protections.test.ts › cannot be told apart in a file of a consumer account: setDomainEdit throws`,
  },
  {
    members: ['Protection.canDomainEdit', 'Protection.setDomainEdit', 'Protection.removeEditors'],
    says: 'Taking all editors off leaves the owner’s domain in, until setDomainEdit(false).',
    source: 'PR',
    test: `${PEOPLE}/protections.test.ts › keep their access in a Workspace file until setDomainEdit(false)`,
  },
  {
    members: ['Range.protect'],
    says: 'Of two protections over the same cells each bars whom it bars.',
    source: 'PR',
    test: `${PEOPLE}/protections.test.ts › twice over the same cells bars whom either bars`,
  },
  {
    members: ['Protection.setUnprotectedRanges'],
    says: 'A protected sheet leaves its open ranges open, and they move with the cells.',
    source: 'PR',
    test: `${PEOPLE}/protections.test.ts › has open ranges that move with the cells`,
  },
  {
    members: ['Protection.setWarningOnly'],
    says: 'A warning asks everybody who edits by hand and stops no script.',
    source: 'PR',
    test: `${PEOPLE}/protections.test.ts › asks everybody who edits by hand, the owner included, and stops no script`,
  },
  {
    members: ['Sheet.setName', 'Sheet.setFrozenRows', 'Sheet.hideSheet', 'Sheet.setColumnWidth'],
    says: 'On a protected sheet scripts of others change neither cells nor layout.',
    source: 'PR',
    test: `${PEOPLE}/protections.test.ts › refuses others every change: cells, rows, name, layout`,
  },
]

const events: Elsewhere[] = [
  {
    members: [],
    says: 'onEdit of one typed cell has value and oldValue; an empty one is left out.',
    source: 'EV',
    test: `${PEOPLE}/edit-events.test.ts › in %s of %j tells the value after and before`,
  },
  {
    members: [],
    says: 'A cell or block that was pasted has neither value nor oldValue.',
    source: 'EV',
    test: `${PEOPLE}/edit-events.test.ts › tells the whole block and no values of what was pasted, one cell or many`,
  },
  {
    members: [],
    says: 'Sorting, moving, formatting, rows and columns start no onEdit.',
    source: 'ET',
    test: `${PEOPLE}/edit-events.test.ts › is not started by scripts, sorting, moving, renaming, rows and columns`,
  },
  {
    members: [],
    says: 'onEdit keeps at most two edits waiting.',
    source: 'TS',
    test: `${PEOPLE}/edit-events.test.ts › runs once at a time: two edits wait while it runs, a third is never told`,
  },
  {
    members: ['SpreadsheetTriggerBuilder.onEdit', 'Session.getEffectiveUser'],
    says: 'An installable trigger runs as the person who made it, with all rights, whoever edits.',
    source: 'TI',
    test: `${PEOPLE}/edit-events.test.ts › runs as the person who made it, in FULL, whoever edits`,
  },
  {
    members: ['Session.getActiveUser', 'User.getEmail'],
    says: 'Who set off another person’s trigger is known within a Workspace domain only.',
    source: 'SES',
    test: `${PEOPLE}/edit-events.test.ts › knows within a Workspace domain who edited`,
  },
  {
    members: ['SpreadsheetTriggerBuilder.onChange'],
    says: 'A change event names its kind: rows, columns and sheets that came or went, format, edit, other.',
    source: 'EV',
    test: `${PEOPLE}/edit-events.test.ts › is told %s`,
  },
  {
    members: ['SpreadsheetTriggerBuilder.onOpen'],
    says: 'A trigger on opening runs as its maker when somebody who may edit opens the document.',
    source: 'TI',
    test: `${PEOPLE}/edit-events.test.ts › a trigger on opening runs as its maker when somebody who may edit opens the document`,
  },
  {
    members: ['SpreadsheetTriggerBuilder.create'],
    says: 'An add-on has one trigger of each kind for a user and document.',
    source: 'ET',
    test: `${PEOPLE}/edit-events.test.ts › on %s are one for each person and document`,
  },
]

const consent: Elsewhere[] = [
  {
    members: ['ScriptApp.getInstallationSource'],
    says: 'Installed in the editor, the add-on runs onInstall with all rights and is then in use for everybody here.',
    source: 'AUTH',
    test: `${PEOPLE}/installation.test.ts › installed in the editor runs onInstall in FULL, and is then in use for everybody in this document`,
  },
  {
    members: [],
    says: 'Installed from the website it runs no onInstall, and opens in NONE until it is used in the document.',
    source: 'TS',
    test: `${PEOPLE}/installation.test.ts › installed on the Marketplace’s website runs nothing, and opens in NONE until it is used here`,
  },
  {
    members: [],
    says: 'A collaborator who never allowed it sees the menu, is asked at the click, and runs as themselves.',
    source: 'AUTH',
    test: `${PEOPLE}/installation.test.ts › having allowed it runs in FULL as themselves, and is not asked again`,
  },
  {
    members: [],
    says: 'A user who removes the add-on loses its triggers.',
    source: 'ET',
    test: `${PEOPLE}/installation.test.ts › takes the person’s triggers along, not those of others`,
  },
  {
    members: ['AuthorizationInfo.getAuthorizationStatus', 'AuthorizationInfo.getAuthorizedScopes'],
    says: 'Consent to some scopes only is told for all of them or for a list.',
    source: 'SA',
    test: `${PEOPLE}/installation.test.ts › is told by getAuthorizationInfo, for all scopes or some`,
  },
  {
    members: ['ScriptApp.requireScopes'],
    says: 'A run that requires a missing scope ends and asks for it.',
    source: 'SA',
    test: `${PEOPLE}/installation.test.ts › ends a run that requires more, asks, and counts from the next run on`,
  },
  {
    members: ['ScriptApp.invalidateAuth'],
    says: 'A script can give up what it was allowed.',
    source: 'SA',
    test: `${PEOPLE}/installation.test.ts › can be given up by the script itself`,
  },
  {
    members: [],
    says: 'A trigger goes on firing when the consent is gone, and dies at the first call that needs it.',
    source: 'ET',
    test: `${PEOPLE}/installation.test.ts › keeps a trigger that starts and dies at the first call it may no longer make`,
  },
]

const clocks: Elsewhere[] = [
  {
    members: ['ClockTriggerBuilder.onWeekDay', 'ClockTriggerBuilder.everyWeeks'],
    says: 'A trigger on a day of the week runs once a week, or every so many weeks.',
    source: 'CTB',
    test: `${HOST}/triggers.test.ts › every second week`,
  },
  {
    members: ['ClockTriggerBuilder.onMonthDay'],
    says: 'A trigger on a day of the month runs in the months that have it.',
    source: 'CTB',
    test: `${HOST}/triggers.test.ts › on a day of the month; a month without it is left out`,
  },
  {
    members: ['ClockTriggerBuilder.after', 'ScriptApp.getProjectTriggers'],
    says: 'A trigger that runs once stays among the person’s triggers afterwards.',
    source: 'CTB',
    test: `${HOST}/triggers.test.ts › once, and never again; it still counts among the person’s triggers`,
  },
  {
    members: ['ClockTriggerBuilder.atHour'],
    says: 'A daily trigger fires somewhere in its hour, at the same minute every day.',
    source: 'TI',
    test: `${HOST}/triggers.test.ts › somewhere in its hour, at the same minute every day`,
  },
  {
    members: ['ClockTriggerBuilder.nearMinute'],
    says: 'nearMinute is kept within a quarter of an hour.',
    source: 'CTB',
    test: `${HOST}/triggers.test.ts › within a quarter of an hour of the minute that was asked for`,
  },
  {
    members: ['ClockTriggerBuilder.inTimezone', 'Session.getScriptTimeZone'],
    says: 'A trigger’s hours are those of the script’s zone unless another is told.',
    source: 'CTB',
    test: `${HOST}/triggers.test.ts › in the script’s zone unless another is told`,
  },
  {
    members: [],
    says: 'A clock event tells its moment in UTC and runs with all rights.',
    source: 'EV',
    test: `${HOST}/triggers.test.ts › with the moment in UTC in its event`,
  },
  {
    members: [],
    says: 'A forbidden call beside the functions ends onOpen before it begins, and with it the menu.',
    source: 'AUTH',
    test: `${HOST}/rights.test.ts › dies with its menu when a statement beside the functions may not run in its mode`,
  },
  {
    members: [],
    says: 'Where the add-on is no longer used in the document its triggers stop.',
    source: 'ET',
    test: `${PEOPLE}/installation.test.ts › opens in NONE for who has it, and its triggers stop until it is used again`,
  },
]

const limits: Elsewhere[] = [
  {
    members: ['Properties.setProperty', 'Cache.put', 'MailApp.sendEmail', 'Utilities.sleep'],
    says: 'Sizes of properties, cached values, keys, mails, cells and lists, each at its limit and one past it.',
    source: 'Q',
    test: `${HOST}/limits.test.ts › and not a bit more`,
  },
  {
    members: ['Cache.put', 'Cache.getAll'],
    says: 'Of more than 1,000 cached items the 900 farthest from expiring stay.',
    source: 'CACHE',
    test: `${HOST}/limits.test.ts › keeps of 1,001 the 900 farthest from expiring`,
  },
  {
    members: ['MailApp.getRemainingDailyQuota', 'MailApp.sendEmail'],
    says: 'A day of a quota begins with its first use.',
    source: 'Q',
    test: `${HOST}/limits.test.ts › begins with the first use and comes back 24 hours later, not at midnight`,
  },
  {
    members: ['ClockTriggerBuilder.create'],
    says: 'A person has 20 triggers in all documents of a script.',
    source: 'Q',
    test: `${HOST}/limits.test.ts › 20 triggers a person in all documents of the script`,
  },
  {
    members: ['Properties.getProperty'],
    says: 'A consumer account reads and writes 50,000 properties a day.',
    source: 'Q',
    test: `${HOST}/limits.test.ts › 50,000 property calls a day, and no more`,
  },
  {
    members: ['MailApp.sendEmail'],
    says: 'Inline pictures go along by the key the HTML names.',
    source: 'MAIL',
    test: `${HOST}/mail.test.ts › go along by their key`,
  },
  {
    members: ['MailApp.sendEmail'],
    says: 'noReply is for Workspace accounts.',
    source: 'MAIL',
    test: `${HOST}/mail.test.ts › noReply sends from a generic address of the domain, for Workspace accounts only`,
  },
  {
    members: [],
    says: 'Exceptions are in the language of the user.',
    source: 'C:EH',
    standing: 'practitioner',
    test: `${HOST}/texts.test.ts › are in the language of the account, with what is filled in`,
  },
]

const windows: Elsewhere[] = [
  {
    members: [
      'Ui.prompt',
      'PromptResponse.getSelectedButton',
      'PromptResponse.getResponseText',
      'ButtonSet.OK_CANCEL',
      'Button.OK',
    ],
    says: 'prompt gives the button and the text.',
    source: 'UI',
    test: `${HOST}/windows.test.ts › gives the button and the text`,
  },
  {
    members: ['Ui.prompt', 'PromptResponse.getSelectedButton', 'Button.CLOSE'],
    says: 'A prompt that was closed says so, with an empty text.',
    source: 'UI',
    test: `${HOST}/windows.test.ts › is closed, with an empty text, when nobody answers`,
  },
  {
    members: [
      'Ui.alert',
      'ButtonSet.OK',
      'ButtonSet.YES_NO',
      'ButtonSet.YES_NO_CANCEL',
      'Button.YES',
      'Button.NO',
      'Button.CANCEL',
    ],
    says: 'alert shows the buttons that were asked for and gives the one that was chosen.',
    source: 'UI',
    test: `${HOST}/windows.test.ts › shows the person the buttons that were asked for`,
  },
  {
    members: ['Ui.showModalDialog', 'Ui.showModelessDialog'],
    says: 'A dialog shows its page, and the script goes on at once.',
    source: 'UI',
    test: `${HOST}/windows.test.ts › %s shows its page and goes on at once`,
  },
  {
    members: ['Ui.showSidebar', 'HtmlOutput.setTitle'],
    says: 'The sidebar has the title of its page.',
    source: 'DLG',
    test: `${HOST}/windows.test.ts › the sidebar has its title from the page`,
  },
  {
    members: ['Ui.createMenu', 'Menu.addItem', 'Menu.addSeparator', 'Menu.addSubMenu', 'Menu.addToUi'],
    says: 'A menu has items, separators and submenus.',
    source: 'UI',
    test: `${HOST}/windows.test.ts › a menu has items, separators and submenus`,
  },
  {
    members: [],
    says: 'A service object anywhere in the result of google.script.run makes all of it null.',
    source: 'https://developers.google.com/apps-script/guides/html/reference/run',
    test: `${HOST}/page-calls.test.ts › a service object anywhere in the result makes all of it null`,
  },
]

export const peopleElsewhere: Elsewhere[] = [
  ...roles,
  ...protections,
  ...events,
  ...consent,
  ...clocks,
  ...limits,
  ...windows,
]
