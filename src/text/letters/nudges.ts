// The mail to a customer's owner: whose data is to be looked over again.
import { many } from '../many'

export type NudgeWords = {
  subject: (customers: number) => string
  greeting: (name: string) => string
  intro: (customers: number) => string
  /** `owner` is '' where it is the reader himself. */
  customer: (told: {
    name: string
    owner: string
    balance: string
    blocks: string[]
    days: number
    missing: string[]
  }) => string
  more: (customers: number) => string
  how: string
}

const zhCN: NudgeWords = {
  subject: customers => `【账期管家】${customers} 位客户的资料该核对了`,
  greeting: name => (name === '' ? '您好：' : `${name}，您好：`),
  intro: customers => `下面 ${customers} 位客户的资料过了核对期，请看一下有没有变化。`,
  customer: ({ name, owner, balance, blocks, days, missing }) =>
    [
      `${name}${owner === '' ? '' : `（客户经理 ${owner}）`}：未付 ${balance}`,
      `${blocks.join('、')}该核对，已过期 ${days} 天`,
      ...(missing.length > 0 ? [`缺${missing.join('、')}`] : []),
    ].join('；'),
  more: customers => `另外还有 ${customers} 位，见侧边栏。`,
  how: '打开表格，在侧边栏「数据 ▸ 资料核对」里改好、点「已核对」，就不再提醒。同一份名单一周内不会再发。',
}

const en: NudgeWords = {
  subject: customers => `[Zhangqi] ${many(customers, 'customer', 'customers')} to look over`,
  greeting: name => (name === '' ? 'Hello,' : `Hello ${name},`),
  intro: customers =>
    `The data of ${many(customers, 'customer is', 'customers is')} due for a look. Please see whether anything has changed.`,
  customer: ({ name, owner, balance, blocks, days, missing }) =>
    [
      `${name}${owner === '' ? '' : ` (owner ${owner})`}: ${balance} open`,
      `${blocks.join(', ')} to look over, ${many(days, 'day', 'days')} past due`,
      ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
    ].join('; '),
  more: customers => `${many(customers, 'more is', 'more are')} listed in the sidebar.`,
  how: 'Open the sheet, correct what has changed and choose “Verified” in the sidebar under Data ▸ Data to verify; then there is no more mail about it. The same list is not sent again within a week.',
}

export const NUDGE_WORDS: Record<'zh-CN' | 'en', NudgeWords> = { 'zh-CN': zhCN, en }
