// 费用: what was spent on a customer; a blank customer is 未分配.
import { type Book, CUSTOMER, NOTE } from './book'

export const EXPENSES: Book = {
  id: 'expenses',
  name: { 'zh-CN': '费用', en: 'Expenses' },
  brings: {
    'zh-CN': '每位客户的服务成本、净利、利润率和投资回报率',
    en: 'Cost to serve, net profit, net margin and ROI of each customer',
  },
  needs: [['on'], ['amount'], ['kind']],
  tells: ['kind'],
  columns: [
    {
      id: 'on',
      label: { 'zh-CN': '日期或月份', en: 'Date or month' },
      aliases: ['日期', '月份', '费用日期', '发生日期', '报销日期', 'date', 'month', 'expense date'],
      formerLabels: [],
      type: 'month',
      help: { 'zh-CN': '写到日或写到月，例如 2026-11。', en: 'A day or a month, such as 2026-11.' },
      width: 110,
    },
    {
      ...CUSTOMER,
      help: {
        'zh-CN': '花在哪位客户身上；空着就是未分配，不摊到客户头上。',
        en: 'On whom it was spent; blank stays unassigned and is shared among nobody.',
      },
    },
    {
      id: 'kind',
      label: { 'zh-CN': '费用类别', en: 'Category' },
      aliases: ['类别', '费用类型', '费用项目', '科目', 'expense category', 'expense type', 'type'],
      formerLabels: [],
      type: 'text',
      help: {
        'zh-CN': '例如差旅、物流、售后、招待。',
        en: 'Such as travel, logistics, after-sales, entertainment.',
      },
      width: 120,
    },
    {
      id: 'amount',
      label: { 'zh-CN': '金额', en: 'Amount' },
      aliases: ['费用金额', '费用', '支出', '支出金额', 'expense', 'expenses', 'cost'],
      formerLabels: [],
      type: 'amount',
      help: { 'zh-CN': '只写数字；冲回写负数。', en: 'A number only; negative when taken back.' },
      width: 120,
    },
    NOTE,
  ],
}
