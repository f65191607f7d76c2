// ScriptApp and Session: triggers, permissions, who runs the script and where.
import { type Case, THROWS } from '../case'

const own = () =>
  ScriptApp.getProjectTriggers().filter(trigger => trigger.getHandlerFunction() === 'showResults')

export const scriptCases: Case[] = [
  {
    id: 'clock-trigger',
    members: [
      'ScriptApp.newTrigger',
      'TriggerBuilder.timeBased',
      'ClockTriggerBuilder.everyDays',
      'ClockTriggerBuilder.atHour',
      'ClockTriggerBuilder.nearMinute',
      'ClockTriggerBuilder.inTimezone',
      'ClockTriggerBuilder.create',
      'ScriptApp.getProjectTriggers',
      'ScriptApp.deleteTrigger',
      'Trigger.getHandlerFunction',
      'Trigger.getEventType',
      'Trigger.getTriggerSource',
      'Trigger.getTriggerSourceId',
      'Trigger.getUniqueId',
    ],
    says: 'A clock trigger tells its function, kind and id, has no source id, and goes when it is deleted.',
    source: 'TRG',
    standing: 'documented',
    run: () => {
      const trigger = ScriptApp.newTrigger('showResults')
        .timeBased()
        .everyDays(1)
        .atHour(9)
        .nearMinute(30)
        .inTimezone('Asia/Shanghai')
        .create()
      const listed = own().map(each => each.getUniqueId() === trigger.getUniqueId())
      const said = [
        trigger.getHandlerFunction(),
        String(trigger.getEventType()),
        String(trigger.getTriggerSource()),
        trigger.getTriggerSourceId(),
      ]
      ScriptApp.deleteTrigger(trigger)
      return [said, listed, own().length]
    },
    gives: [['showResults', 'CLOCK', 'CLOCK', null], [true], 0],
  },
  {
    id: 'clock-trigger-hours-and-minutes',
    members: [
      'ClockTriggerBuilder.everyHours',
      'ClockTriggerBuilder.everyMinutes',
      'ScriptApp.getUserTriggers',
    ],
    says: 'A bound script may have several clock triggers, down to minutes; the user’s triggers of the document hold them.',
    source: 'CTB',
    standing: 'documented',
    run: ({ spreadsheet }) => {
      const made = [
        ScriptApp.newTrigger('showResults').timeBased().everyHours(1).create(),
        ScriptApp.newTrigger('showResults').timeBased().everyMinutes(30).create(),
      ]
      const listed = ScriptApp.getUserTriggers(spreadsheet).length >= 0
      const count = own().length
      for (const trigger of made) ScriptApp.deleteTrigger(trigger)
      return [listed, count, own().length]
    },
    gives: [true, 2, 0],
  },
  {
    id: 'clock-trigger-odd-minutes',
    members: ['ClockTriggerBuilder.everyMinutes'],
    says: 'Minutes are 1, 5, 10, 15 or 30.',
    source: 'CTB',
    standing: 'documented',
    run: () => ScriptApp.newTrigger('showResults').timeBased().everyMinutes(7).create(),
    gives: THROWS,
  },
  {
    id: 'script-identity',
    members: ['ScriptApp.getScriptId', 'ScriptApp.getInstallationSource'],
    says: 'A script has an id; one that is bound to a document was installed from nowhere.',
    source: 'SA',
    standing: 'documented',
    run: () => [ScriptApp.getScriptId().length > 0, String(ScriptApp.getInstallationSource())],
    gives: [true, 'NONE'],
  },
  {
    id: 'authorization-given',
    members: [
      'ScriptApp.getAuthorizationInfo',
      'AuthorizationInfo.getAuthorizationStatus',
      'AuthorizationInfo.getAuthorizationUrl',
    ],
    says: 'Where everything is permitted nothing is required and there is no address to go to.',
    source: 'SA',
    standing: 'documented',
    run: () => {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)
      return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl()]
    },
    gives: ['NOT_REQUIRED', null],
  },
  {
    id: 'session-people',
    members: [
      'Session.getEffectiveUser',
      'Session.getActiveUser',
      'Session.getTemporaryActiveUserKey',
      'User.getEmail',
    ],
    says: 'Who starts a script is both its active and its effective user, with an address and a passing key.',
    source: 'SES',
    standing: 'documented',
    run: () => {
      const email = Session.getEffectiveUser().getEmail()
      return [
        email.includes('@'),
        Session.getActiveUser().getEmail() === email,
        Session.getTemporaryActiveUserKey().length > 0,
      ]
    },
    gives: [true, true, true],
  },
  {
    id: 'session-login-id',
    members: ['User.getUserLoginId'],
    says: 'The login id of a user is their address.',
    source: 'https://developers.google.com/apps-script/reference/base/user',
    standing: 'documented',
    run: () => Session.getEffectiveUser().getUserLoginId() === Session.getEffectiveUser().getEmail(),
    gives: true,
  },
  {
    id: 'session-language-and-zone',
    members: ['Session.getActiveUserLocale', 'Session.getScriptTimeZone'],
    says: 'The language is a code like zh or en; the script’s zone is the one of its manifest.',
    source: 'SES',
    standing: 'documented',
    run: () => [
      /^[a-z]{2,3}([-_][A-Za-z]+)?$/.test(Session.getActiveUserLocale()),
      Session.getScriptTimeZone(),
      new Date(2026, 6, 1).toISOString(),
    ],
    gives: [true, 'America/New_York', '2026-07-01T04:00:00.000Z'],
  },
]
