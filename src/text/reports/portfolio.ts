// The words of the sheet 客户价值总览: those of the page, so that both say the same, and its own.
import { value as pageEn } from '../page/en/value'
import { value as pageZh } from '../page/zh-CN/value'
import { figure as figureEn } from '../problems/figure/en'
import { figure as figureZh } from '../problems/figure/zh-CN'

const zh = {
  page: pageZh,
  reasons: figureZh,
  names: ['客户价值总览', '客户价值总览（账期管家）'],
  made: (made: string) => `${made} 生成`,
  currency: (code: string) => `货币：${code}`,
  customer: '客户',
  key: '大客户',
  yes: '是',
  none: '—',
  unassigned: '没有写客户的',
  total: (customers: number) => `公司合计 ${customers} 位客户`,
  dot: ' · ',
  points: '图的数据',
  whale: (basis: string) => `客户从最赚钱的排起，累计${basis}`,
  whaleHeader: (basis: string): [string, string] => ['客户数', `累计${basis}`],
  first: (customers: number) => `前 ${customers} 位`,
  bars: (basis: string) => `最大的十位客户，${basis}`,
}
export type PortfolioSheetText = typeof zh

const en: PortfolioSheetText = {
  page: pageEn,
  reasons: figureEn,
  names: ['Customer value', 'Customer value (Zhangqi)'],
  made: made => `made ${made}`,
  currency: code => `currency: ${code}`,
  customer: 'Customer',
  key: 'Key account',
  yes: 'yes',
  none: '—',
  unassigned: 'No customer named',
  total: customers => `Company, ${customers} ${customers === 1 ? 'customer' : 'customers'}`,
  dot: ' · ',
  points: 'Figures of the charts',
  whale: basis => `${basis} added up, the most profitable customer first`,
  whaleHeader: basis => ['Customers', `${basis} added up`],
  first: customers => `first ${customers}`,
  bars: basis => `The ten largest customers, ${basis}`,
}

export const portfolioSheetText = (language: 'zh-CN' | 'en'): PortfolioSheetText =>
  language === 'en' ? en : zh
