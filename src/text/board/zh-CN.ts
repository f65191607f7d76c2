// What 看板 says besides its column labels, in Chinese; the English twin has the same shape.
import { BUCKETS_ZH } from '../buckets'

export const zh = {
  /** The sheet's name; the team may have a sheet of that name already. */
  names: ['看板', '看板（账期管家）'],
  title: '应收看板',
  asOf: (day: string, ledger: string, currency: string) => `截至 ${day} · ${ledger} · 金额单位：${currency}`,
  ledger: (sheets: readonly string[]) =>
    sheets.length > 3 ? `${sheets[0]} 等 ${sheets.length} 张工作表` : sheets.join('、'),
  currencies: { CNY: '元', USD: '美元', EUR: '欧元', HKD: '港元', GBP: '英镑', JPY: '日元' },
  against: (monthAgo: string, baseline: string) =>
    [
      monthAgo === '' ? '上月：每日合计还没记满一个月' : `上月指 ${monthAgo}`,
      baseline === '' ? '基线：从明天起可比' : `基线指 ${baseline}（开始记每日合计那天）`,
    ].join('；'),
  beat: {
    running: (owner: string, day: string) =>
      `每小时的任务用${owner}的账号运行，${day === '' ? '还没有运行过' : `上次运行 ${day}`}。`,
    /** Before and after the number of days. */
    stopped: (owner: string, day: string): [string, string] => [
      `每小时的任务停了（${owner}的账号）：${day === '' ? '从来没有运行过' : `上次运行 ${day}`}，已经 `,
      ' 天。请打开账期管家，在总览里改由自己运行。',
    ],
    nextBy: '最迟下次运行',
  },
  none: '—',
  month: (change: string) => `比上月 ${change}`,
  baseline: (change: string) => `比基线 ${change}`,
  unchanged: '持平',
  days: (change: string) => `${change} 天`,
  points: (change: string) => `${change} 个百分点`,
  figures: {
    balance: { label: () => '应收余额', definition: '截至当天所有未付金额之和；预收另计，不抵减。' },
    overdue: { label: () => '逾期', definition: '过了应收日期还没付的金额；应收日期当天不算逾期。' },
    overdueShare: { label: () => '逾期占比', definition: '逾期 ÷ 应收余额。' },
    dueSoon: {
      label: (days: number) => `${days} 天内到期`,
      definition: '从今天起，在设置的天数内到期的未付金额。',
    },
    dso: { label: () => '回款周期（天）', definition: '应收余额 ÷ 近 90 天签约额 × 90。' },
    collected: {
      label: () => '近一个月收款',
      definition: '每日合计里的累计收款，今天减去一个月前那天。',
    },
  },
  why: {
    'no-balance': '没有未付金额，算不出占比。',
    'no-sales-in-period': '近 90 天没有新签的合同，算不出来。',
    'not-enough-data': '样本不足：没有签订日期，算不出来。',
    'no-month': '每日合计还没记满一个月。',
    corrected: '这一个月里台账的已付款改少了，算不出来。',
  },
  buckets: BUCKETS_ZH,
  overdueWeek: '已逾期',
  thisWeek: '本周',
  week: (from: string) => `${from} 起`,
  others: (n: number) => `其余 ${n} 位`,
  unnamed: '没有写客户名称',
  revenue: { contracts: '签约额', invoices: '开票额', deals: '交易额' },
  vat: { none: '含税', some: '有税率的已扣税', all: '不含税' },
  concentration: (revenue: string, cr1: string, cr5: string, hhi: string) =>
    `客户集中度（近 12 个月${revenue}）：最大一位客户占 ${cr1}（CR1），前五位占 ${cr5}（CR5），集中度指数 HHI ${hhi}`,
  bands: {
    scattered: '，分散，不靠少数几位客户。',
    moderate: '，中等。',
    high: '，偏高：少一位大客户就会很明显。',
    'very-high': '，很高：收入靠少数几位客户，值得开拓别的客户。',
  },
  noSales: (revenue: string) => `客户集中度：—，近 12 个月没有${revenue}。`,
  noDeals: '客户集中度：—，收入按交易算，可是没有能读的交易表。',
  negative: (n: number) => `其中 ${n} 位客户退的比买的多，按 0 算。`,
  expected: (weeks: string, later: string, undated: string) =>
    `今后 12 周按合同到期 ${weeks}；更晚的 ${later}，没有应收日期的 ${undated}，后两项不在图里。`,
  habit: (weeks: string, n: number, untold: string) =>
    `按习惯（${n} 笔付清的款）收到 ${weeks}，说不准的 ${untold}。`,
  noHabit: {
    'not-enough-data': '按习惯：—，样本不足，付清过的款不到三笔。',
    'no-paid-date-column': '按习惯：—，没有付清日期。',
  },
  young: (days: number) => `走势从 ${days} 天的每日合计画起：样本不足，满一周再看。`,
  long: (from: string) => `走势从 ${from} 的每日合计画起。`,
  blocks: '下面是图里的数，每次更新都会重写；自己的话请写在别处。',
}
export type BoardText = typeof zh
