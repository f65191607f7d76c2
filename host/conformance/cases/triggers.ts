// Installable triggers as scripts make them, and the consent a script was given.
import { type Case, THROWS } from '../case'

type Trigger = GoogleAppsScript.Script.Trigger

/** What a trigger says of itself; it is deleted again. */
function said(trigger: Trigger): unknown[] {
  const facts = [
    trigger.getHandlerFunction(),
    String(trigger.getEventType()),
    String(trigger.getTriggerSource()),
  ]
  ScriptApp.deleteTrigger(trigger)
  return facts
}

const clock = () => ScriptApp.newTrigger('showResults').timeBased()
const SEND_MAIL = 'https://www.googleapis.com/auth/script.send_mail'

/** `getAuthorizationInfo(mode, scopes)` and `getAuthorizedScopes` are younger than the types. */
type Info = GoogleAppsScript.Script.AuthorizationInfo & { getAuthorizedScopes(): string[] | null }
type WithScopes = { getAuthorizationInfo(mode: unknown, scopes?: string[]): Info }

export const triggerCases: Case[] = [
  {
    id: 'sheet-triggers',
    members: [
      'TriggerBuilder.forSpreadsheet',
      'SpreadsheetTriggerBuilder.onOpen',
      'SpreadsheetTriggerBuilder.onEdit',
      'SpreadsheetTriggerBuilder.onChange',
      'SpreadsheetTriggerBuilder.create',
      'Trigger.getEventType',
      'Trigger.getTriggerSource',
    ],
    says: 'A spreadsheet has triggers on opening, edits and changes, whose source is the spreadsheet.',
    source: 'TRG',
    standing: 'documented',
    run: ({ spreadsheet }) => {
      const made = () => ScriptApp.newTrigger('showResults').forSpreadsheet(spreadsheet)
      return [
        said(made().onOpen().create()),
        said(made().onEdit().create()),
        said(made().onChange().create()),
      ]
    },
    gives: [
      ['showResults', 'ON_OPEN', 'SPREADSHEETS'],
      ['showResults', 'ON_EDIT', 'SPREADSHEETS'],
      ['showResults', 'ON_CHANGE', 'SPREADSHEETS'],
    ],
  },
  {
    id: 'sheet-trigger-source-id',
    members: ['Trigger.getTriggerSourceId'],
    says: 'The source id of a spreadsheet’s trigger is the id of the spreadsheet.',
    source: 'TRG',
    standing: 'documented',
    run: ({ spreadsheet }) => {
      const trigger = ScriptApp.newTrigger('showResults').forSpreadsheet(spreadsheet).onEdit().create()
      const same = trigger.getTriggerSourceId() === spreadsheet.getId()
      ScriptApp.deleteTrigger(trigger)
      return same
    },
    gives: true,
  },
  {
    id: 'sheet-trigger-without-event',
    members: ['SpreadsheetTriggerBuilder.create'],
    says: 'A spreadsheet’s trigger without an event cannot be created.',
    source: 'SA',
    standing: 'documented',
    run: ({ spreadsheet }) => ScriptApp.newTrigger('showResults').forSpreadsheet(spreadsheet).create(),
    gives: THROWS,
  },
  {
    id: 'clock-trigger-weekly',
    members: [
      'ClockTriggerBuilder.everyWeeks',
      'ClockTriggerBuilder.onWeekDay',
      'ClockTriggerBuilder.atHour',
      'ClockTriggerBuilder.nearMinute',
      'ClockTriggerBuilder.onMonthDay',
    ],
    says: 'A trigger may run on a day of the week or month, near a minute of an hour.',
    source: 'CTB',
    standing: 'documented',
    run: () => [
      said(clock().everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(17).nearMinute(30).create()),
      said(clock().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).create()),
      said(clock().onMonthDay(15).atHour(9).create()),
    ],
    gives: [
      ['showResults', 'CLOCK', 'CLOCK'],
      ['showResults', 'CLOCK', 'CLOCK'],
      ['showResults', 'CLOCK', 'CLOCK'],
    ],
  },
  {
    id: 'clock-trigger-once',
    members: ['ClockTriggerBuilder.after', 'ClockTriggerBuilder.at'],
    says: 'A trigger may run once, after a while or at a moment.',
    source: 'CTB',
    standing: 'documented',
    run: () => [
      said(clock().after(3_600_000).create()),
      said(
        clock()
          .at(new Date(Date.now() + 3_600_000))
          .create(),
      ),
    ],
    gives: [
      ['showResults', 'CLOCK', 'CLOCK'],
      ['showResults', 'CLOCK', 'CLOCK'],
    ],
  },
  {
    id: 'clock-trigger-odd-hour',
    members: ['ClockTriggerBuilder.atHour'],
    says: 'The hour of a trigger is from 0 to 23.',
    source: 'CTB',
    standing: 'documented',
    run: () => clock().everyDays(1).atHour(24).create(),
    gives: THROWS,
  },
  {
    id: 'clock-trigger-odd-hours',
    members: ['ClockTriggerBuilder.everyHours'],
    says: 'Hours are 1, 2, 4, 6, 8 or 12: others are refused when the trigger is made.',
    source: 'https://developers.google.com/apps-script/reference/script/clock-trigger-builder',
    standing: 'open',
    run: () => said(clock().everyHours(5).create()),
  },
  {
    id: 'authorized-scopes',
    members: [
      'ScriptApp.getAuthorizationInfo',
      'AuthorizationInfo.getAuthorizedScopes',
      'AuthorizationInfo.getAuthorizationStatus',
    ],
    says: 'What was allowed is told for all scopes of the script, or for a list of them.',
    source: 'SA',
    standing: 'documented',
    run: () => {
      const app = ScriptApp as unknown as WithScopes
      const info = app.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [SEND_MAIL])
      const all = app.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizedScopes() ?? []
      return [String(info.getAuthorizationStatus()), info.getAuthorizedScopes(), all.includes(SEND_MAIL)]
    },
    gives: ['NOT_REQUIRED', [SEND_MAIL], true],
  },
  {
    id: 'require-scopes',
    members: ['ScriptApp.requireScopes', 'ScriptApp.requireAllScopes'],
    says: 'Where the scopes were allowed, requiring them lets the run go on.',
    source: 'SA',
    standing: 'documented',
    run: () => {
      ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [SEND_MAIL])
      ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)
      return 'went on'
    },
    gives: 'went on',
  },
  {
    id: 'require-unknown-scope',
    members: ['ScriptApp.requireScopes'],
    says: 'A scope that the script does not ask for is an error.',
    source: 'SA',
    standing: 'documented',
    run: () =>
      ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/documents']),
    gives: THROWS,
  },
]
