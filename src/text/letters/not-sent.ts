// 为何未发 as a sentence: what stands in the log of runs beside each customer.
import { CLASS_DETAIL } from '../../core/reminders/policy/ways'
import type { CustomerReason, NotSentWhy, RunReason } from '../../core/reminders/reasons'
import type { TaskChannel, WithholdReason } from '../../core/reminders/types'
import type { Language } from '../page/figures'
import { data as dataEn } from '../problems/data/en'
import { data as dataZh } from '../problems/data/zh-CN'
import * as heldEn from '../problems/withheld/en'
import * as heldZh from '../problems/withheld/zh-CN'

type Words = Record<Extract<RunReason, 'sent' | 'unanswered' | 'nothing-overdue'> | NotSentWhy, string> & {
  promised: (on: string) => string
  tooOld: (days: string) => string
  neverClass: (name: string) => string
  tasks: Record<TaskChannel, string>
  between: string
  by: (name: string) => string
}

const zhCN: Words = {
  sent: '已发出',
  unanswered: '两封信没有回音，该打电话',
  'nothing-overdue': '没有逾期了',
  'not-chosen': '列出来了，没有勾选',
  approval: '要审批，还没有人批准',
  'by-hand': '大客户或手工催的，等人勾选',
  'stale-receipts': '好久没有新收款，自动发送先停着',
  changed: '发之前再看，金额或收件人变了',
  gone: '发之前再看，已经付清或不用再催',
  quota: '当天的发信额度用完了',
  time: '这次的时间到了，下次接着发',
  'claimed-elsewhere': '同事刚刚发过',
  failed: 'Google 没有接受这封信',
  promised: on => `客户答应 ${on} 付`,
  neverClass: name => `设为不催：${name === 'key' ? '大客户' : `${name} 类客户`}`,
  tooOld: days => `逾期超过 ${days} 天，不再自动发`,
  tasks: {
    wechat: '按规则发微信，等人去做',
    phone: '按规则打电话，等人去做',
    owner: '按规则由负责人处理，等人去做',
  },
  between: '：',
  by: name => `（${name}）`,
}

const en: Words = {
  sent: 'sent',
  unanswered: 'two letters without an answer: to be called',
  'nothing-overdue': 'nothing overdue any more',
  'not-chosen': 'listed, but not ticked',
  approval: 'waits for approval',
  'by-hand': 'key account or by hand: waits for a person',
  'stale-receipts': 'no new receipt for long: nothing goes out by itself',
  changed: 'checked again before sending: amount or recipients had changed',
  gone: 'checked again before sending: paid, or not to be reminded',
  quota: 'the day’s mail quota is used up',
  time: 'time was up; follows in the next run',
  'claimed-elsewhere': 'a colleague has just sent it',
  failed: 'Google did not accept the letter',
  promised: on => `promised to pay on ${on}`,
  neverClass: name => `not to be reminded: ${name === 'key' ? 'key account' : `class ${name}`}`,
  tooOld: days => `overdue for more than ${days} days: its rule stops there`,
  tasks: {
    wechat: 'to be told by WeChat, waits for a person',
    phone: 'to be called, waits for a person',
    owner: 'for its owner, waits for a person',
  },
  between: ': ',
  by: name => ` (${name})`,
}

const wordsOf = (language: Language): Words => (language === 'en' ? en : zhCN)

const isOwn = (reason: RunReason): reason is Exclude<RunReason, WithholdReason | 'task'> =>
  reason in zhCN && reason !== 'promised'

const isTask = (detail: string): detail is TaskChannel => detail in zhCN.tasks

/** The reason with what is said of it in particular; codes in words, a person's words as they are. */
export const notSentText = (
  { reason, detail, by }: Pick<CustomerReason, 'reason' | 'detail' | 'by'>,
  language: Language,
): string => {
  const words = wordsOf(language)
  if (isOwn(reason)) return words[reason]
  if (reason === 'task') return isTask(detail) ? words.tasks[detail] : detail
  const { withheld, awaited } = language === 'en' ? heldEn : heldZh
  const data = language === 'en' ? dataEn : dataZh
  const author = by === '' ? '' : words.by(by)
  if (reason === 'promised') return words.promised(detail) + author
  if (reason === 'never' && detail.startsWith(CLASS_DETAIL))
    return words.neverClass(detail.slice(CLASS_DETAIL.length))
  if (reason === 'too-old') return words.tooOld(detail) + author
  const { title } = withheld[reason]
  const titles: Record<string, { title: string }> = data
  const events: Record<string, string> = awaited
  const said = (reason === 'awaiting' ? events[detail] : titles[detail]?.title) ?? detail
  return title + (said === '' || said === title ? '' : words.between + said) + author
}
