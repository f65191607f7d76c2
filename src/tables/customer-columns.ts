// The columns by which a row of ours says whose it is: the name for people, the key for the program.
import type { HelperColumn } from './helper-table'

export const CUSTOMER_NAME = {
  id: 'name',
  label: { 'zh-CN': '客户', en: 'Customer' },
  note: { 'zh-CN': '客户名称，按当时的写法。', en: 'The customer’s name as it was written then.' },
  width: 200,
  format: 'text',
} as const satisfies HelperColumn

/** Where it does not matter how he was called then. */
export const CUSTOMER_NAMED = {
  ...CUSTOMER_NAME,
  note: { 'zh-CN': '客户名称。', en: 'The customer’s name.' },
} as const satisfies HelperColumn

export const CUSTOMER_KEY = {
  id: 'customer',
  label: { 'zh-CN': '客户键', en: 'Customer key' },
  note: {
    'zh-CN': '程序用来认客户，请不要改。',
    en: 'How the program recognises the customer; please leave it.',
  },
  width: 120,
  format: 'text',
} as const satisfies HelperColumn
