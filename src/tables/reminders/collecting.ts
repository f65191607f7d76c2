// 催收计划: one row a step of a plan somebody accepted; people may say in it that a step is done.

import type { StepKind, StepState } from '../../core/collecting/types'
import { CUSTOMER_KEY, CUSTOMER_NAME } from '../customer-columns'
import type { HelperTable } from '../helper-table'
import { forProgram, writtenBy } from '../record-columns'
import { readWord, type SheetLanguage, type Words } from '../words'
import { CONTACT_LABELS } from './follow-ups'

const STEP_LABELS: Readonly<Record<StepKind, Words>> = {
  remind: { 'zh-CN': '友好提醒', en: 'friendly reminder' },
  call: { 'zh-CN': '打电话约付款日', en: 'call to agree the day' },
  confirm: { 'zh-CN': '到期日确认', en: 'confirm on the due day' },
  chase: { 'zh-CN': '没到账再打电话', en: 'call again if not paid' },
}
const STATE_LABELS: Readonly<Record<StepState, Words>> = {
  open: { 'zh-CN': '待做', en: 'to do' },
  done: { 'zh-CN': '做了', en: 'done' },
  paid: { 'zh-CN': '不用了', en: 'not needed' },
  undone: { 'zh-CN': '撤销', en: 'undone' },
}

export const stepText = (step: StepKind, language: SheetLanguage): string => STEP_LABELS[step][language]
export const stepFrom = (text: string): StepKind | null => readWord(STEP_LABELS, text)
export const stepStateText = (state: StepState, language: SheetLanguage): string =>
  STATE_LABELS[state][language]
/** A word we do not know leaves the step to be done: nothing is forgotten by a slip. */
export const stepStateFrom = (text: string): StepState => readWord(STATE_LABELS, text) ?? 'open'

export const COLLECTING = {
  id: 'collecting',
  name: { 'zh-CN': '催收计划', en: 'Collecting steps' },
  hidden: false,
  columns: [
    CUSTOMER_NAME,
    {
      id: 'what',
      label: { 'zh-CN': '合同', en: 'Contract' },
      note: { 'zh-CN': '哪一笔款。', en: 'Which item.' },
      width: 180,
      format: 'text',
    },
    {
      id: 'due',
      label: { 'zh-CN': '应收日期', en: 'Due date' },
      note: { 'zh-CN': '接受计划时约定的那天。', en: 'As agreed when the plan was accepted.' },
      width: 100,
      format: 'date',
    },
    {
      id: 'step',
      label: { 'zh-CN': '步骤', en: 'Step' },
      note: { 'zh-CN': '要做什么。由账期管家填写。', en: 'What is to be done. Filled in by Zhangqi.' },
      width: 140,
      format: 'text',
    },
    {
      id: 'on',
      label: { 'zh-CN': '日期', en: 'Day' },
      note: {
        'zh-CN': '哪天做；可以改，总览按改后的提醒。',
        en: 'When; may be changed, the overview goes by it.',
      },
      width: 100,
      format: 'date',
    },
    {
      id: 'channel',
      label: { 'zh-CN': '方式', en: 'Channel' },
      note: { 'zh-CN': '邮件、微信、电话或拜访。', en: 'E-mail, WeChat, phone or visit.' },
      width: 80,
      format: 'text',
      choices: Object.values(CONTACT_LABELS),
    },
    {
      id: 'owner',
      label: { 'zh-CN': '负责人', en: 'Owner' },
      note: { 'zh-CN': '谁来做；可以改。', en: 'Who does it; may be changed.' },
      width: 100,
      format: 'text',
    },
    {
      id: 'state',
      label: { 'zh-CN': '状态', en: 'Status' },
      note: {
        'zh-CN': '做了就改成「做了」；给客户记一笔跟进、款付清了，也会自己变。',
        en: 'Say “done” when it is; it also changes by itself when a follow-up is logged or the item is paid.',
      },
      width: 80,
      format: 'text',
      choices: Object.values(STATE_LABELS),
    },
    writtenBy({ 'zh-CN': '谁接受的计划。', en: 'Who accepted the plan.' }),
    { ...CUSTOMER_KEY, hidden: true },
    forProgram(
      'item',
      { 'zh-CN': '合同键', en: 'Contract key' },
      {
        'zh-CN': '程序用来认这一笔，请不要改。',
        en: 'How the program recognises the contract; please leave it.',
      },
    ),
    forProgram(
      'touch',
      { 'zh-CN': '算做了的跟进', en: 'Counted follow-up' },
      {
        'zh-CN': '哪一次跟进算这一步做了；改回「待做」后，这一次和更早的不再算。',
        en: 'The follow-up by which the step counted as done; set back to do, that one and earlier ones count no more.',
      },
    ),
    forProgram(
      'plan',
      { 'zh-CN': '计划键', en: 'Plan key' },
      {
        'zh-CN': '程序用它认一份计划，请不要改。',
        en: 'How the program recognises a plan; please leave it.',
      },
    ),
  ],
} as const satisfies HelperTable
