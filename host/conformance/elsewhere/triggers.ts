// Events of the sheet and of the clock, and what they start.
import type { Elsewhere } from '../case'

const HOST = 'tests/host'
const PEOPLE = 'tests/host/people'

export const triggersElsewhere: Elsewhere[] = [
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
  {
    members: ['ClockTriggerBuilder.onWeekDay', 'ClockTriggerBuilder.everyWeeks'],
    says: 'A trigger on a day of the week runs once a week, or every so many weeks.',
    source: 'CTB',
    test: `${HOST}/runtime/triggers.test.ts › every second week`,
  },
  {
    members: ['ClockTriggerBuilder.onMonthDay'],
    says: 'A trigger on a day of the month runs in the months that have it.',
    source: 'CTB',
    test: `${HOST}/runtime/triggers.test.ts › on a day of the month; a month without it is left out`,
  },
  {
    members: ['ClockTriggerBuilder.after', 'ScriptApp.getProjectTriggers'],
    says: 'A trigger that runs once stays among the person’s triggers afterwards.',
    source: 'https://github.com/derekantrican/GAS-ICS-Sync/issues/137',
    standing: 'practitioner',
    test: `${HOST}/runtime/triggers.test.ts › once, and never again; it still counts among the person’s triggers`,
  },
  {
    members: ['ClockTriggerBuilder.atHour'],
    says: 'A daily trigger fires somewhere in its hour, at the same minute every day.',
    source: 'TI',
    test: `${HOST}/runtime/triggers.test.ts › somewhere in its hour, at the same minute every day`,
  },
  {
    members: ['ClockTriggerBuilder.nearMinute'],
    says: 'nearMinute is kept within a quarter of an hour.',
    source: 'CTB',
    test: `${HOST}/runtime/triggers.test.ts › within a quarter of an hour of the minute that was asked for`,
  },
  {
    members: ['ClockTriggerBuilder.inTimezone', 'Session.getScriptTimeZone'],
    says: 'A trigger’s hours are those of the script’s zone unless another is told.',
    source: 'CTB',
    test: `${HOST}/runtime/triggers.test.ts › in the script’s zone unless another is told`,
  },
  {
    members: [],
    says: 'A clock event tells its moment in UTC and runs with all rights.',
    source: 'EV',
    test: `${HOST}/runtime/triggers.test.ts › with the moment in UTC in its event`,
  },
  {
    members: [],
    says: 'A forbidden call beside the functions ends onOpen before it begins, and with it the menu.',
    source: 'AUTH',
    test: `${HOST}/runtime/rights.test.ts › dies with its menu when a statement beside the functions may not run in its mode`,
  },
  {
    members: [],
    says: 'Where the add-on is no longer used in the document its triggers stop.',
    source: 'ET',
    test: `${PEOPLE}/installation.test.ts › opens in NONE for who has it, and its triggers stop until it is used again`,
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
]
