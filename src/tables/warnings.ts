// 预警: one row a cause, opened and closed by the state of the ledger; status, owner, action and note belong to people.

import type { WarningStatus } from '../core/warnings/reconcile'
import type { Severity, WarningKind } from '../core/warnings/types'
import type { HelperTable } from './helper-table'
import { forProgram } from './record-columns'
import type { SheetLanguage, Words } from './words'

export const RULE_LABELS: Readonly<Record<WarningKind, Words>> = {
  overdue: { 'zh-CN': '逾期', en: 'overdue' },
  'long-unpaid': { 'zh-CN': '长期未付', en: 'long unpaid' },
  large: { 'zh-CN': '大额', en: 'large' },
  'due-soon': { 'zh-CN': '快到期', en: 'due soon' },
  'off-habit': { 'zh-CN': '比平时晚', en: 'later than usual' },
  'over-credit': { 'zh-CN': '信用额度', en: 'credit limit' },
  'bad-data': { 'zh-CN': '数据有问题', en: 'data problem' },
  'address-conflict': { 'zh-CN': '邮箱不一致', en: 'different e-mails' },
  'broken-promise': { 'zh-CN': '承诺未兑现', en: 'broken promise' },
  'stale-data': { 'zh-CN': '资料过期', en: 'stale data' },
  limitation: { 'zh-CN': '诉讼时效', en: 'limitation' },
  'opportunity-late': { 'zh-CN': '商机过期', en: 'opportunity past its day' },
  'measure-due': { 'zh-CN': '措施到期', en: 'measure due' },
  'review-due': { 'zh-CN': '该复盘', en: 'review due' },
  'survey-due': { 'zh-CN': '该做满意度调查', en: 'survey due' },
  'stale-satisfaction': { 'zh-CN': '满意度过期', en: 'stale satisfaction' },
}

export const SEVERITY_LABELS: Readonly<Record<Severity, Words>> = {
  high: { 'zh-CN': '高', en: 'high' },
  medium: { 'zh-CN': '中', en: 'medium' },
  low: { 'zh-CN': '低', en: 'low' },
}

/** The words of the drop-down. */
export type WrittenStatus = Exclude<WarningStatus, 'other'>

export const STATUS_LABELS: Readonly<Record<WrittenStatus, Words>> = {
  open: { 'zh-CN': '待处理', en: 'to do' },
  'in-progress': { 'zh-CN': '处理中', en: 'in progress' },
  resolved: { 'zh-CN': '已解决', en: 'resolved' },
  ignored: { 'zh-CN': '忽略', en: 'ignored' },
}

const STATUSES = Object.keys(STATUS_LABELS) as WrittenStatus[]

export const statusText = (status: WrittenStatus, language: SheetLanguage): string =>
  STATUS_LABELS[status][language]

/** The status a cell names, in either language; blank is still to do, a word of the person's own is left to him. */
export const statusFrom = (text: string): WarningStatus => {
  const written = text.trim().toLowerCase()
  if (written === '') return 'open'
  return STATUSES.find(status => Object.values(STATUS_LABELS[status]).includes(written)) ?? 'other'
}

/** The language of the words in 规则: the sheet keeps the one it was begun in, whoever refreshes it. */
export const languageOfRule = (text: string): SheetLanguage | null => {
  const words = Object.values(RULE_LABELS).find(labels => Object.values(labels).includes(text))
  if (words === undefined) return null
  return words['zh-CN'] === text ? 'zh-CN' : 'en'
}

export const WARNINGS = {
  id: 'warnings',
  name: { 'zh-CN': '预警', en: 'Warnings' },
  hidden: false,
  columns: [
    {
      id: 'rule',
      label: { 'zh-CN': '规则', en: 'Rule' },
      note: {
        'zh-CN': '哪一条规则发现的，由账期管家填写。规则和天数、金额在「更多 ▸ 设置」里改。',
        en: 'The rule that found it, filled in by Zhangqi. Rules, days and amounts are under More ▸ Settings.',
      },
      width: 90,
      format: 'text',
    },
    {
      id: 'severity',
      label: { 'zh-CN': '轻重', en: 'Severity' },
      note: { 'zh-CN': '高、中、低，由账期管家填写。', en: 'High, medium or low, filled in by Zhangqi.' },
      width: 60,
      format: 'text',
    },
    {
      id: 'customer',
      label: { 'zh-CN': '客户', en: 'Customer' },
      note: { 'zh-CN': '客户名称。', en: 'The customer’s name.' },
      width: 190,
      format: 'text',
    },
    {
      id: 'item',
      label: { 'zh-CN': '合同或发票', en: 'Contract or invoice' },
      note: {
        'zh-CN': '编号或项目；空着就是说这位客户整体。',
        en: 'Number or project; blank when it is about the customer as a whole.',
      },
      width: 120,
      format: 'text',
    },
    {
      id: 'amount',
      label: { 'zh-CN': '未付金额', en: 'Open amount' },
      note: {
        'zh-CN': '这件事涉及多少未付的钱。由账期管家填写。',
        en: 'The open amount it is about. Filled in by Zhangqi.',
      },
      width: 110,
      format: 'amount',
    },
    {
      id: 'found',
      label: { 'zh-CN': '发现日期', en: 'Found on' },
      note: {
        'zh-CN': '哪天起列在这里。由账期管家填写。',
        en: 'Since when it stands here. Filled in by Zhangqi.',
      },
      width: 90,
      format: 'date',
    },
    {
      id: 'reason',
      label: { 'zh-CN': '原因', en: 'Reason' },
      note: {
        'zh-CN': '为什么预警，按最近一次刷新。由账期管家填写。',
        en: 'Why it warns, as of the last refresh. Filled in by Zhangqi.',
      },
      width: 380,
      format: 'text',
    },
    {
      id: 'action',
      label: { 'zh-CN': '怎么办', en: 'Action' },
      note: {
        'zh-CN': '先填好一个建议，可以改；写了以后归你们，不再动。',
        en: 'Begins with a suggestion; yours to change, and left alone after that.',
      },
      width: 150,
      format: 'text',
    },
    {
      id: 'owner',
      label: { 'zh-CN': '负责人', en: 'Owner' },
      note: {
        'zh-CN': '先按台账的客户经理填，可以改；写了以后归你们，不再动。',
        en: 'Begins as the ledger’s account owner; yours to change, and left alone after that.',
      },
      width: 90,
      format: 'text',
    },
    {
      id: 'status',
      label: { 'zh-CN': '状态', en: 'Status' },
      note: {
        'zh-CN':
          '由你们选。原因还在时选「忽略」或「已解决」，就不再提醒，除非更严重了，或消失后又出现。原因消失时，「待处理」「处理中」会改成「已解决」。',
        en: 'Yours to choose. “ignored” or “resolved” while the cause is still there keeps it quiet, unless it grows worse or comes back. When the cause is gone, “to do” and “in progress” become “resolved”.',
      },
      width: 80,
      format: 'text',
      choices: Object.values(STATUS_LABELS),
    },
    {
      id: 'closed',
      label: { 'zh-CN': '关闭日期', en: 'Closed on' },
      note: {
        'zh-CN': '原因消失的那天，由账期管家填写。删掉没有关闭的行，原因还在就会再出现。',
        en: 'The day the cause was gone, filled in by Zhangqi. A deleted row comes back while its cause is there.',
      },
      width: 90,
      format: 'date',
    },
    {
      id: 'note',
      label: { 'zh-CN': '备注', en: 'Note' },
      note: { 'zh-CN': '由你们写，从不改动。', en: 'Yours to write; never changed.' },
      width: 220,
      format: 'text',
    },
    {
      id: 'grade',
      label: { 'zh-CN': '程度', en: 'Grade' },
      note: {
        'zh-CN': '程序用来判断是不是更严重了，请不要改。',
        en: 'How the program knows that it grew worse; please leave it.',
      },
      width: 60,
      format: 'count',
      hidden: true,
    },
    forProgram(
      'cause',
      { 'zh-CN': '原因键', en: 'Cause key' },
      {
        'zh-CN': '程序用来认原因，请不要改。',
        en: 'How the program recognises the cause; please leave it.',
      },
    ),
  ],
} as const satisfies HelperTable
