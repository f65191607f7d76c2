// Words of the virtual clock.

const zh = {
  title: '模拟时钟',
  explain:
    '这里的时间不会自己走。往后拨，到点的定时触发器就像在 Google 那样依次运行，该发的邮件会出现在发件箱。',
  steps: { nextHour: '+1 小时', tomorrowMorning: '明天 9:00', nextWeek: '+7 天' },
  pick: '选一个日期和时间',
  go: '拨到这时',
  past: (asked: string, now: string) => `时间只能往后拨：${asked} 早于现在的 ${now}。`,
  incomplete: '日期和时间要填全。',
  moving: '正在拨……',
  weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  triggers: '接下来会自己运行的',
  noTriggers: '还没有。在边栏的“更多 ▸ 设置”里开启自动发送后，这里会有。',
  /** What the add-on's own trigger functions are for. */
  purposes: { onHour: '每小时看一次：到点就发催款信、记当天的合计' } as Record<string, string>,
  purpose: (functionName: string) => `运行脚本函数 ${functionName}`,
  nextAt: (next: string) => `下次 ${next}`,
  movedQuiet: (to: string) => `已到 ${to}，没有触发器到点。`,
  moved: (to: string, runs: number, failed: number) =>
    failed > 0
      ? `已到 ${to}，触发器运行了 ${runs} 次，其中 ${failed} 次出错。`
      : `已到 ${to}，触发器运行了 ${runs} 次。`,
  mailed: (mails: number) => (mails === 0 ? '没有发邮件。' : `发了 ${mails} 封邮件。`),
  seeRuns: '看运行记录',
  seeMails: '看发件箱',
}

const en: typeof zh = {
  title: 'Virtual clock',
  explain:
    'Time stands still here until you move it on. Clock triggers that fall due then run one after the other as at Google, and their mails appear in the outbox.',
  steps: { nextHour: '+1 hour', tomorrowMorning: 'Tomorrow 9:00', nextWeek: '+7 days' },
  pick: 'Choose a date and time',
  go: 'Move there',
  past: (asked, now) => `Time only moves on: ${asked} is before now, ${now}.`,
  incomplete: 'Fill in both the date and the time.',
  moving: 'Moving…',
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  triggers: 'What will run by itself next',
  noTriggers: 'Nothing yet. Switch on automatic sending under More ▸ Settings in the sidebar.',
  purposes: { onHour: 'Looks once an hour: sends letters when it is time, keeps the day’s totals' },
  purpose: functionName => `Runs the script function ${functionName}`,
  nextAt: next => `next ${next}`,
  movedQuiet: to => `It is now ${to}. No trigger was due.`,
  moved: (to, runs, failed) => {
    const ran = `It is now ${to}. Triggers ran ${runs} ${runs === 1 ? 'time' : 'times'}`
    return failed > 0 ? `${ran}, ${failed} failed.` : `${ran}.`
  },
  mailed: mails =>
    mails === 0 ? 'No mail was sent.' : `${mails} ${mails === 1 ? 'mail was' : 'mails were'} sent.`,
  seeRuns: 'See the runs',
  seeMails: 'See the outbox',
}

export const clockWords = { zh, en }
