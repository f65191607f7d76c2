// 早报: what a person is told on a working morning, by mail and to a chat group.

import type { RobotTrouble } from '../../core/briefing/robot'
import type { BriefingSection } from '../../core/briefing/types'
import type { Step } from '../../core/warnings/types'
import { many } from '../many'

export type EntryWords = {
  name: string
  item: string
  /** '' where it is the reader himself, or nobody. */
  owner: string
  amount: string
  on: string
  rule: string
  section: BriefingSection
  step: Step | null
}

export type BriefingWords = {
  subject: (scope: 'own' | 'team', day: string, n: number) => string
  greeting: (name: string, scope: 'own' | 'team') => string
  section: Record<BriefingSection, (n: number) => string>
  entry: (entry: EntryWords) => string
  more: (n: number) => string
  letters: (counts: { sent: number; failed: number; unknown: number }) => string
  robotFailed: (why: string) => string
  trouble: (trouble: RobotTrouble) => string
  open: string
  openAt: (url: string) => string
  off: string
  /** Both titles hold 账期管家, the keyword a robot may ask for. */
  robot: { title: (day: string, n: number) => string; test: { title: string; text: string }; left: string }
}

const DATED: Record<BriefingSection, string> = {
  unattended: '起没有人处理',
  risk: '',
  broken: '答应付',
  overdue: '到期',
  promised: '答应付',
  today: '到期',
  soon: '到期',
  'follow-up': '约好再联系',
  stale: '',
}

const zhCN: BriefingWords = {
  subject: (scope, day, n) =>
    `【账期管家】早报 ${day}：${scope === 'team' ? '全部客户' : '你的客户'} ${n} 件事`,
  greeting: (name, scope) =>
    `${name === '' ? '' : `${name}，`}早上好。${scope === 'team' ? '今天全部客户要知道的事：' : '今天你的客户要知道的事：'}`,
  section: {
    unattended: n => `【没人处理】预警里 ${n} 件一直是「待处理」`,
    risk: n => `【新的高风险】${n} 件`,
    broken: n => `【承诺没有兑现】${n} 位`,
    overdue: n => `【刚刚逾期】${n} 笔`,
    promised: n => `【今天该付的承诺】${n} 位`,
    today: n => `【今天到期】${n} 笔`,
    soon: n => `【三天内到期】${n} 笔`,
    'follow-up': n => `【今天要联系】${n} 位`,
    stale: n => `【资料该核对】${n} 位`,
  },
  entry: ({ name, item, owner, amount, on, rule, section, step }) => {
    const facts = [
      ...(item === '' ? [] : [item]),
      ...(rule === '' ? [] : [rule]),
      ...(amount === '' ? [] : [`未付 ${amount}`]),
      ...(on === '' ? [] : [`${on} ${DATED[section]}`]),
      ...(step === 'high' ? ['已列为高风险'] : []),
    ]
    return `${name}${owner === '' ? '' : `（${owner}）`}${facts.length === 0 ? '' : `：${facts.join('，')}`}`
  },
  more: n => `另外还有 ${n} 件，见侧边栏。`,
  letters: ({ sent, failed, unknown }) =>
    `上次早报以来：发出 ${sent} 封催款信${failed === 0 ? '' : `，${failed} 封没发成`}${unknown === 0 ? '' : `，${unknown} 封结果不明，请到「催款」里确认`}。`,
  robotFailed: why => `群机器人上次没有收下早报：${why}`,
  trouble: ({ why, code }) =>
    ({
      address: '地址不对或机器人已被移除，请重新贴地址。',
      safety: '安全设置不让通过：核对加签密钥，或把关键词设成「账期管家」。',
      rate: '发得太频繁，过一会儿再试。',
      refused: `没有收下${code === '' ? '' : `（代码 ${code}）`}。`,
      unreachable: '没有连上，过一会儿再试；公司可能不让表格访问这个网址。',
    })[why],
  open: '打开表格',
  openAt: url => `打开表格：${url}`,
  off: '不想再收，请表格里负责的人在「更多 ▸ 早报」里关掉。',
  robot: {
    title: (day, n) => `【账期管家】早报 ${day}：全部客户 ${n} 件事`,
    test: { title: '账期管家：试发一条', text: '能看到这条，就说明群机器人接好了。' },
    left: '……其余见表格。',
  },
}

const DATED_EN: Record<BriefingSection, (on: string) => string> = {
  unattended: on => `nobody has attended to it since ${on}`,
  risk: on => on,
  broken: on => `promised for ${on}`,
  overdue: on => `due ${on}`,
  promised: on => `promised for ${on}`,
  today: on => `due ${on}`,
  soon: on => `due ${on}`,
  'follow-up': on => `to be contacted ${on}`,
  stale: on => on,
}

const en: BriefingWords = {
  subject: (scope, day, n) =>
    `[Zhangqi] Morning brief ${day}: ${many(n, 'thing', 'things')} about ${scope === 'team' ? 'all customers' : 'your customers'}`,
  greeting: (name, scope) =>
    `Good morning${name === '' ? '' : `, ${name}`}. ${scope === 'team' ? 'To know today, of all customers:' : 'To know today, of your customers:'}`,
  section: {
    unattended: n => `Nobody attends to: ${many(n, 'warning is', 'warnings are')} still “to do”`,
    risk: n => `New grave risks: ${n}`,
    broken: n => `Promises not kept: ${n}`,
    overdue: n => `Just overdue: ${n}`,
    promised: n => `Promised for today: ${n}`,
    today: n => `Due today: ${n}`,
    soon: n => `Due within three days: ${n}`,
    'follow-up': n => `To get in touch with today: ${n}`,
    stale: n => `Data to verify: ${n}`,
  },
  entry: ({ name, item, owner, amount, on, rule, section, step }) => {
    const facts = [
      ...(item === '' ? [] : [item]),
      ...(rule === '' ? [] : [rule]),
      ...(amount === '' ? [] : [`${amount} open`]),
      ...(on === '' ? [] : [DATED_EN[section](on)]),
      ...(step === 'high' ? ['now counted as grave'] : []),
    ]
    return `${name}${owner === '' ? '' : ` (${owner})`}${facts.length === 0 ? '' : `: ${facts.join(', ')}`}`
  },
  more: n => `${many(n, 'more is', 'more are')} in the sidebar.`,
  letters: ({ sent, failed, unknown }) =>
    `Since the last brief: ${many(sent, 'reminder', 'reminders')} sent${failed === 0 ? '' : `, ${failed} failed`}${unknown === 0 ? '' : `, ${unknown} with unknown outcome; please confirm under Reminders`}.`,
  robotFailed: why => `The group robot did not take the last brief: ${why}`,
  trouble: ({ why, code }) =>
    ({
      address: 'the address is wrong or the robot was removed; paste the address again.',
      safety: 'its safety settings refuse it: check the signing secret, or add the keyword 账期管家.',
      rate: 'too many messages; try again later.',
      refused: `it was not taken${code === '' ? '' : ` (code ${code})`}.`,
      unreachable: 'no connection; try again later. The company may not let sheets reach this address.',
    })[why],
  open: 'Open the sheet',
  openAt: url => `Open the sheet: ${url}`,
  off: 'To receive no more, ask the person in charge to switch it off under More ▸ Morning brief.',
  robot: {
    title: (day, n) =>
      `Zhangqi 账期管家: morning brief ${day}, ${many(n, 'thing', 'things')} about all customers`,
    test: { title: 'Zhangqi 账期管家: a test', text: 'If you can read this, the group robot is connected.' },
    left: '… the rest is in the sheet.',
  },
}

export const BRIEFING_WORDS: Record<'zh-CN' | 'en', BriefingWords> = { 'zh-CN': zhCN, en }
