// 成本率: what sales cost where no cost is booked; people fill it in, and figures that rest on it are marked 估算.
import type { HelperTable } from './helper-table'

export const COST_RATES = {
  id: 'cost-rates',
  name: { 'zh-CN': '成本率', en: 'Cost rates' },
  hidden: false,
  columns: [
    {
      id: 'name',
      label: { 'zh-CN': '客户', en: 'Customer' },
      note: {
        'zh-CN': '和台账里的写法一样；空着就是所有客户。',
        en: 'As written in the ledger; blank for every customer.',
      },
      width: 200,
      format: 'text',
    },
    {
      id: 'product',
      label: { 'zh-CN': '产品或项目', en: 'Product or project' },
      note: {
        'zh-CN':
          '和合同的合作项目、交易的产品写法一样；空着就是所有产品。先用客户和产品都写了的行，再用产品的、客户的，最后用两格都空的。',
        en: 'As in the contract’s project or the deal’s product; blank for all of them. A row of customer and product goes first, then one of the product, of the customer, of everything.',
      },
      width: 200,
      format: 'text',
    },
    {
      id: 'rate',
      label: { 'zh-CN': '成本率', en: 'Cost rate' },
      note: {
        'zh-CN': '直接成本占收入的比例，例如 62%。只用在没有写成本的合同和交易上，算出来的数都标「估算」。',
        en: 'Direct cost as a share of revenue, such as 62%. Used only where no cost is booked; figures that rest on it are marked as estimates.',
      },
      width: 90,
      format: 'text',
    },
    {
      id: 'note',
      label: { 'zh-CN': '备注', en: 'Note' },
      note: { 'zh-CN': '依据什么、哪天定的。', en: 'What it rests on, and since when.' },
      width: 240,
      format: 'text',
    },
  ],
} as const satisfies HelperTable
