// 客户总结备忘: what people wrote at the foot of 大客户总结, kept by customer while another one stands on the sheet; one row a customer.

import { CUSTOMER_KEY, CUSTOMER_NAMED } from './customer-columns'
import type { HelperTable } from './helper-table'
import { writtenBy } from './record-columns'

export const ACCOUNT_WORDS = {
  id: 'account-words',
  name: { 'zh-CN': '客户总结备忘', en: 'Account notes' },
  hidden: true,
  columns: [
    CUSTOMER_NAMED,
    {
      id: 'words',
      label: { 'zh-CN': '我们写的', en: 'Our own words' },
      note: {
        'zh-CN': '在「大客户总结」最下面写的，一行一行；再生成这位客户的总结时放回去。',
        en: 'What was written at the foot of the account summary, line by line; it is put back when this customer is shown again.',
      },
      width: 420,
      format: 'text',
    },
    {
      id: 'at',
      label: { 'zh-CN': '收起时间', en: 'Put away at' },
      note: { 'zh-CN': '哪天从总结表收到这里。', en: 'When it was taken here from the sheet.' },
      width: 140,
      format: 'text',
    },
    writtenBy({ 'zh-CN': '那时谁生成了总结表。', en: 'Who made a summary then.' }),
    CUSTOMER_KEY,
  ],
} as const satisfies HelperTable
