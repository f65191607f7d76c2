// The words of 账龄表 as a sheet.
import { BUCKETS_ZH } from '../buckets'

export const aging = {
  names: ['账龄表', '账龄表（账期管家）'],
  title: { due: '逾期账龄表', sale: '账龄表' },
  meaning: { due: '按应收日期，过了几天', sale: '按确认收入的日子，过了多久' },
  asOf: (day: string) => `截至 ${day}`,
  narrowed: (by: 'owner' | 'industry' | 'region', value: string) =>
    `只看${{ owner: '客户经理', industry: '行业', region: '地区' }[by]}：${value === '' ? '未指定' : value}`,
  currency: (code: string) => `货币：${code}`,
  made: (made: string) => `${made} 生成`,
  dot: ' · ',
  customer: '客户',
  buckets: BUCKETS_ZH,
  unapplied: '减：未核销',
  balance: '余额',
  count: '笔数',
  unnamed: '没有写客户名称',
  total: (customers: number) => `合计 ${customers} 位客户`,
  agrees: (balance: string) => `每行各段相加减未核销等于余额；全部客户合计 ${balance}，与台账逐户余额一致。`,
  differs: (n: number) => `有 ${n} 位客户的余额与台账逐户余额不一致，请在侧边栏的账龄页看是哪几位。`,
  undated: (n: number, amount: string) => `${n} 笔的已付（${amount}）没有日期，不论截至哪天都按已经收到算。`,
  unreadable: (n: number) => `${n} 笔的金额看不懂，没有算进来。`,
}
export type AgingSheetText = typeof aging
