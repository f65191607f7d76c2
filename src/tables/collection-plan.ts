// 回款计划: the frozen plan of each month, one row a customer and one for the sum; a change of it is a further row with its reason.
import type { HelperColumn, HelperTable } from './helper-table'
import type { Words } from './words'

/** In the customer's key of the row that adds up a plan. */
export const SUM_KEY = '*'
export const SUM_LABEL: Words = { 'zh-CN': '合计', en: 'Total' }

const amount = (id: string, label: Words, note: Words): HelperColumn => ({
  id,
  label,
  note,
  width: 110,
  format: 'amount',
})
const written = (id: string, label: Words, note: Words, width: number): HelperColumn => ({
  id,
  label,
  note,
  width,
  format: 'text',
})

export const COLLECTION_PLAN = {
  id: 'collection-plan',
  name: { 'zh-CN': '回款计划', en: 'Collection plan' },
  hidden: true,
  guarded: true,
  columns: [
    written(
      'month',
      { 'zh-CN': '月份', en: 'Month' },
      { 'zh-CN': '哪个月的计划。冻结后不再改。', en: 'Whose plan it is. Frozen once and never changed.' },
      80,
    ),
    {
      id: 'version',
      label: { 'zh-CN': '版本', en: 'Version' },
      note: {
        'zh-CN': '1 是冻结时的；调整一次加一行，版本加 1。',
        en: '1 is the frozen one; each adjustment adds a row with the next number.',
      },
      width: 60,
      format: 'count',
    },
    written(
      'name',
      { 'zh-CN': '客户', en: 'Customer' },
      { 'zh-CN': '客户名称，按当时的写法。', en: 'The customer’s name as it was written then.' },
      200,
    ),
    written(
      'owner',
      { 'zh-CN': '负责人', en: 'Owner' },
      { 'zh-CN': '这位客户的计划金额大头归谁。', en: 'Whose most of the customer’s plan is.' },
      100,
    ),
    amount(
      'overdue',
      { 'zh-CN': '月初逾期', en: 'Overdue at start' },
      { 'zh-CN': '月初之前到期、还没收的。', en: 'Due before the month and still open.' },
    ),
    amount(
      'due',
      { 'zh-CN': '本月到期', en: 'Due in month' },
      { 'zh-CN': '本月里到期的。', en: 'Falling due in the month.' },
    ),
    amount(
      'held',
      { 'zh-CN': '减：争议和暂缓', en: 'Less: held' },
      {
        'zh-CN': '有争议的部分，和暂缓到月底以后的客户。',
        en: 'What is in dispute, and customers on hold beyond the month.',
      },
    ),
    amount(
      'plan',
      { 'zh-CN': '计划回款', en: 'Plan' },
      {
        'zh-CN': '月初逾期 + 本月到期 − 争议和暂缓；调整过的是调整后的数。',
        en: 'Overdue + due − held; adjusted where a reason says so.',
      },
    ),
    amount(
      'received',
      { 'zh-CN': '月初累计已收', en: 'Received before' },
      {
        'zh-CN': '到上月底为止收到的，用来算本月收了多少。',
        en: 'Everything received before the month; the month’s receipts are counted from it.',
      },
    ),
    written(
      'currency',
      { 'zh-CN': '货币', en: 'Currency' },
      { 'zh-CN': '金额的货币。', en: 'The currency of the amounts.' },
      70,
    ),
    written(
      'at',
      { 'zh-CN': '时间', en: 'Time' },
      { 'zh-CN': '什么时候写的。', en: 'When it was written.' },
      130,
    ),
    written('by', { 'zh-CN': '由谁', en: 'By' }, { 'zh-CN': '谁写的。', en: 'Who wrote it.' }, 180),
    written(
      'reason',
      { 'zh-CN': '调整原因', en: 'Reason' },
      { 'zh-CN': '为什么调整；冻结时的空着。', en: 'Why it was adjusted; blank for the frozen one.' },
      240,
    ),
    {
      ...written(
        'customer',
        { 'zh-CN': '客户代号', en: 'Customer key' },
        {
          'zh-CN': '程序用来认客户，请不要改。',
          en: 'How the program recognises the customer; please leave it.',
        },
        130,
      ),
      hidden: true,
    },
  ],
} as const satisfies HelperTable
