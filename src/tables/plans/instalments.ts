// 分期: one row an instalment of a contract; people fill it in, by hand or on the page 分期.

import type { HelperTable } from '../helper-table'
import { forProgram } from '../record-columns'
import { INVOICE_WORDS, TRIGGER_WORDS } from './words'

export const INSTALMENTS = {
  id: 'instalments',
  name: { 'zh-CN': '分期', en: 'Instalments' },
  hidden: false,
  columns: [
    {
      id: 'customer',
      label: { 'zh-CN': '客户', en: 'Customer' },
      note: { 'zh-CN': '客户名称，和台账里一样。', en: 'The customer’s name as in the ledger.' },
      width: 180,
      format: 'text',
    },
    {
      id: 'contract',
      label: { 'zh-CN': '合同', en: 'Contract' },
      note: {
        'zh-CN': '合同编号；台账里没有编号的写合作项目。',
        en: 'The contract number; the project where the ledger has no number.',
      },
      width: 150,
      format: 'text',
    },
    {
      id: 'mark',
      label: { 'zh-CN': '期次', en: 'No.' },
      note: {
        'zh-CN': '第几期；同一合同里不要重复。',
        en: 'Which instalment; each number once in a contract.',
      },
      width: 60,
      format: 'text',
    },
    {
      id: 'name',
      label: { 'zh-CN': '名称', en: 'Name' },
      note: { 'zh-CN': '例如首付款、验收款、质保金。', en: 'Such as down payment or retention.' },
      width: 110,
      format: 'text',
    },
    {
      id: 'share',
      label: { 'zh-CN': '比例', en: 'Share' },
      note: {
        'zh-CN': '占合同总额的比例，例如 30%。写了金额就按金额算。',
        en: 'Of the contract total, such as 30%. An amount beside it goes first.',
      },
      width: 70,
      format: 'text',
    },
    {
      id: 'amount',
      label: { 'zh-CN': '金额', en: 'Amount' },
      note: {
        'zh-CN': '这一期的金额。各期合计不能超过合同总额；比例和金额都空着的那一期拿剩下的全部。',
        en: 'Of this instalment. Together at most the contract total; a line without share and amount takes the rest.',
      },
      width: 120,
      format: 'amount',
    },
    {
      id: 'trigger',
      label: { 'zh-CN': '触发条件', en: 'Waits for' },
      note: {
        'zh-CN': '等什么事：签约、发货、验收、开票、质保期满，或者指定日。',
        en: 'What has to happen: signing, delivery, acceptance, invoice, end of warranty, or a fixed day.',
      },
      width: 90,
      format: 'text',
      choices: TRIGGER_WORDS,
    },
    {
      id: 'triggeredOn',
      label: { 'zh-CN': '触发日期', en: 'Happened on' },
      note: {
        'zh-CN': '那件事发生的日子。还不知道就空着：这一期是待触发，不算逾期。',
        en: 'The day it happened. Blank while it is not known: the instalment waits and is not overdue.',
      },
      width: 100,
      format: 'date',
    },
    {
      id: 'terms',
      label: { 'zh-CN': '账期', en: 'Term' },
      note: {
        'zh-CN': '触发后多久付，写法和付款周期一样，例如净30天；空着就是当天。',
        en: 'How long after it, written like payment terms, such as net 30; blank is the same day.',
      },
      width: 90,
      format: 'text',
    },
    {
      id: 'dueOn',
      label: { 'zh-CN': '应收日期', en: 'Due on' },
      note: {
        'zh-CN': '合同另外约定了日子才写；写了就按它，不再按触发日期和账期算。',
        en: 'Only where another day was agreed: it goes before the event and its term.',
      },
      width: 100,
      format: 'date',
    },
    {
      id: 'due',
      label: { 'zh-CN': '到期日（账期管家）', en: 'Due day (Zhangqi)' },
      note: {
        'zh-CN': '账期管家写的公式：填了触发日期就有；空着就是待触发。请不要改。',
        en: 'A formula of Zhangqi’s: there as soon as the event has its day, blank while the instalment waits. Please leave it.',
      },
      width: 130,
      format: 'date',
    },
    {
      id: 'invoice',
      label: { 'zh-CN': '发票号', en: 'Invoice' },
      note: { 'zh-CN': '这一期的发票号码。', en: 'The number of its invoice.' },
      width: 120,
      format: 'text',
    },
    {
      id: 'invoiceState',
      label: { 'zh-CN': '发票状态', en: 'Invoice state' },
      note: { 'zh-CN': '未开、已开、已寄、已作废。', en: 'Not issued, issued, sent, void.' },
      width: 90,
      format: 'text',
      choices: INVOICE_WORDS,
    },
    {
      id: 'invoicedOn',
      label: { 'zh-CN': '开票日期', en: 'Invoiced on' },
      note: {
        'zh-CN': '等开票的那一期，从这一天起算。',
        en: 'An instalment that waits for its invoice counts from this day.',
      },
      width: 100,
      format: 'date',
    },
    {
      id: 'note',
      label: { 'zh-CN': '备注', en: 'Note' },
      note: { 'zh-CN': '随便写。', en: 'Anything.' },
      width: 200,
      format: 'text',
    },
    forProgram(
      'key',
      { 'zh-CN': '合同键', en: 'Contract key' },
      {
        'zh-CN': '程序用来认合同，请不要改。',
        en: 'How the program recognises the contract; please leave it.',
      },
    ),
  ],
} as const satisfies HelperTable
