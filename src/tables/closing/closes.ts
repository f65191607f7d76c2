// 关账: one row a close, its figures frozen; what is opened again stays in it with its reason.
import { AGED_COLUMNS } from '../aged-columns'
import type { HelperColumn, HelperTable } from '../helper-table'
import type { SheetLanguage, Words } from '../words'

const REOPENED: Words = { 'zh-CN': '已重新打开', en: 'opened again' }
const CLOSED: Words = { 'zh-CN': '已关账', en: 'closed' }

export const closeStateText = (isOpen: boolean, language: SheetLanguage): string =>
  (isOpen ? REOPENED : CLOSED)[language]

const amount = (id: string, label: Words, note: Words): HelperColumn => ({
  id,
  label,
  note,
  width: 110,
  format: 'amount',
})
const written = (id: string, label: Words, note: Words, width = 130): HelperColumn => ({
  id,
  label,
  note,
  width,
  format: 'text',
})
const bucket = (id: string, label: Words): HelperColumn =>
  amount(id, label, { 'zh-CN': '账龄区间的未付金额。', en: 'Open amounts in this aging bucket.' })

export const CLOSES = {
  id: 'closes',
  name: { 'zh-CN': '关账记录', en: 'Month closes' },
  hidden: true,
  columns: [
    written(
      'month',
      { 'zh-CN': '月份', en: 'Month' },
      { 'zh-CN': '关的是哪个月。', en: 'The month that was closed.' },
      80,
    ),
    {
      id: 'asOf',
      label: { 'zh-CN': '截至', en: 'As of' },
      note: { 'zh-CN': '数字是这一天结束时的。', en: 'The figures are those at the end of this day.' },
      width: 90,
      format: 'date',
    },
    written(
      'state',
      { 'zh-CN': '状态', en: 'State' },
      {
        'zh-CN': '重新打开的不再算数，留着备查。',
        en: 'What was opened again no longer counts and stays for the record.',
      },
    ),
    written('by', { 'zh-CN': '由谁', en: 'By' }, { 'zh-CN': '谁关的账。', en: 'Who closed it.' }, 180),
    written(
      'at',
      { 'zh-CN': '时间', en: 'Time' },
      { 'zh-CN': '什么时候关的账。', en: 'When it was closed.' },
    ),
    written(
      'currency',
      { 'zh-CN': '货币', en: 'Currency' },
      { 'zh-CN': '金额的货币。', en: 'The currency of the amounts.' },
      70,
    ),
    amount(
      'balance',
      { 'zh-CN': '应收余额', en: 'Outstanding balance' },
      { 'zh-CN': '那天未收的金额。', en: 'Open amounts on that day.' },
    ),
    amount(
      'overdue',
      { 'zh-CN': '逾期', en: 'Overdue' },
      { 'zh-CN': '过了应收日期的未收金额。', en: 'Open amounts past their due date.' },
    ),
    amount(
      'dueSoon',
      { 'zh-CN': '快到期', en: 'Due soon' },
      {
        'zh-CN': '在设置的天数内到期的金额。',
        en: 'Open amounts falling due within the days chosen in Settings.',
      },
    ),
    bucket('notDue', { 'zh-CN': '未到期', en: 'Not yet due' }),
    bucket('days1To30', { 'zh-CN': '逾期1-30天', en: '1–30 days overdue' }),
    bucket('days31To60', { 'zh-CN': '逾期31-60天', en: '31–60 days overdue' }),
    bucket('days61To90', { 'zh-CN': '逾期61-90天', en: '61–90 days overdue' }),
    bucket('over90', { 'zh-CN': '逾期90天以上', en: 'Over 90 days overdue' }),
    bucket('undated', { 'zh-CN': '无应收日期', en: 'No due date' }),
    amount(
      'prepaid',
      { 'zh-CN': '预收', en: 'Prepaid' },
      { 'zh-CN': '已付超过总额的部分。', en: 'Payments above the total.' },
    ),
    amount(
      'received',
      { 'zh-CN': '累计收款', en: 'Received to date' },
      { 'zh-CN': '到那天为止的已付款合计。', en: 'Payments up to that day.' },
    ),
    amount(
      'collected',
      { 'zh-CN': '当月收款', en: 'Received in the month' },
      {
        'zh-CN': '累计收款减去上月末的；上月末的数不知道时留空。',
        en: 'Received to date less that of the month before; blank where that is not known.',
      },
    ),
    {
      id: 'dso',
      label: { 'zh-CN': '回款周期(天)', en: 'DSO (days)' },
      note: { 'zh-CN': '算不出时留空。', en: 'Blank when it cannot be computed.' },
      width: 100,
      format: 'days',
    },
    {
      id: 'items',
      label: { 'zh-CN': '笔数', en: 'Items' },
      note: { 'zh-CN': '算进来的有几笔。', en: 'How many items were counted.' },
      width: 70,
      format: 'count',
    },
    {
      id: 'unreadable',
      label: { 'zh-CN': '看不懂的', en: 'Unreadable' },
      note: { 'zh-CN': '金额看不懂、没算进来的有几笔。', en: 'Items whose amounts could not be read.' },
      width: 80,
      format: 'count',
    },
    written(
      'reopenedBy',
      { 'zh-CN': '由谁打开', en: 'Opened again by' },
      { 'zh-CN': '谁重新打开的。', en: 'Who opened it again.' },
      180,
    ),
    written(
      'reopenedAt',
      { 'zh-CN': '打开时间', en: 'Opened again at' },
      {
        'zh-CN': '什么时候重新打开的。',
        en: 'When it was opened again.',
      },
    ),
    written(
      'reason',
      { 'zh-CN': '原因', en: 'Reason' },
      { 'zh-CN': '为什么重新打开。', en: 'Why it was opened again.' },
      240,
    ),
    written(
      'id',
      { 'zh-CN': '关账号', en: 'Close' },
      {
        'zh-CN': '程序用来认这一次，请不要改。',
        en: 'How the program recognises this close; please leave it.',
      },
    ),
    written(
      'digest',
      { 'zh-CN': '明细核对码', en: 'Check of the items' },
      {
        'zh-CN': '程序用来看明细有没有被改过，请不要改。',
        en: 'How the program sees whether the items were edited; please leave it.',
      },
    ),
    ...AGED_COLUMNS,
    written(
      'currencies',
      { 'zh-CN': '一起关的货币', en: 'Currencies closed' },
      {
        'zh-CN': '这次关了哪些货币，各有一行；空白是早先关的，只有台账自己的货币。',
        en: 'The currencies closed together, a row each; blank for earlier closes, of the ledger’s own alone.',
      },
    ),
  ],
} as const satisfies HelperTable
