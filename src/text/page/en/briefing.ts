// The morning brief: one message a person and working day, and the chat group's robot.
import type { BriefingText } from '../zh-CN/briefing'

export const briefing: BriefingText = {
  title: 'Morning brief',
  intro:
    'At most one mail a person and working day: due today and within three days, just overdue, promises, whom to contact today, new grave risks, data to verify. Owners hear of their own customers only, whoever sends of all; no news, no mail.',
  off: 'Off',
  on: (by, hour) =>
    `On; sent on working days from ${hour}:00 by the hourly job of ${by}, after the letters to customers.`,
  stopped: by =>
    `Stopped: the hourly job is no longer that of ${by}. Whoever has it now switches it off and on again.`,
  joined: 'While it is on, data to verify is part of it and gets no mail of its own.',
  unreachable: (n, of) =>
    `${n} of ${of} owners cannot be reached: enter their e-mail under Data ▸ Data to verify ▸ Tell the owners.`,
  switchOn: 'Switch on…',
  switchOff: 'Switch off',
  ask: {
    title: 'Switch on the morning brief',
    sends: n =>
      `On each working day your account sends at most one mail to you and to each of ${n} ${n === 1 ? 'owner' : 'owners'}.`,
    waiting: ({ owner, superior, high }) =>
      `Warnings that stand at “to do” already count too: from day ${owner} the owner is told, from day ${superior} his superior too, from day ${high} they are grave.`,
    yes: 'Switch on',
  },
  steps: {
    title: 'Warnings nobody attends to',
    text: 'While the brief is on, a warning about late money stands at “to do” for so many days:',
    owner: 'tell the owner',
    superior: 'tell his superior too',
    high: 'count as grave',
    days: 'days',
    wrong: 'Whole numbers from 1 to 90, none before the one above.',
    save: 'Save the days',
    saved: 'The days are saved.',
  },
  robot: {
    title: 'Group robot',
    text: 'The brief also goes to a WeCom, DingTalk or Feishu group, once a day. Everybody in the group sees customers and amounts. The address is kept in your Google account only, not in the sheet.',
    others: by => `The brief goes out from ${by}, who connects the robot too.`,
    url: 'Webhook address',
    secret: 'Signing secret (DingTalk, Feishu, if set)',
    save: 'Connect',
    kinds: { wecom: 'WeCom', dingtalk: 'DingTalk', feishu: 'Feishu' },
    is: (kind, tail, signed) => `${kind}, address ends in ${tail}${signed ? ', signed' : ''}`,
    test: 'Send a test',
    remove: 'Disconnect',
    taken: at => `Sent ${at}, taken.`,
    failed: (at, why) => `Not taken ${at}: ${why}`,
  },
}
