// ② 历史交易: trend, product mix, rhythm and season in words.
export const past = {
  trend: (now: string, before: string, change: string) =>
    `近 12 个月 ${now}，上年同期 ${before}，${change}。`,
  noBefore: (now: string) => `近 12 个月 ${now}；上年同期没有成交，不能比。`,
  lines: { now: '近 12 个月', before: '上年同期' },
  mix: {
    title: '买什么（近 12 个月，比上年同期）',
    points: (points: string) => `${points} 个百分点`,
    same: '没有变',
    noYearBefore: '上年同期没有成交，只有今年的占比。',
    others: (n: number) => `另有 ${n} 种`,
  },
  rhythm: {
    title: '下单节奏',
    levels: { steady: '规律', loose: '大致规律', irregular: '不规律' },
    usual: (days: number, middle: { low: number; high: number }, n: number) =>
      `通常 ${days} 天一单，一半的间隔在 ${middle.low}–${middle.high} 天（${n} 个间隔）`,
    said: (usual: string, level: string) => `${usual}：${level}。`,
    tooFew: (days: number) => `有 ${days} 个下单日，满 6 个才看得出节奏（样本不足）。`,
    next: (on: string, from: string, to: string) =>
      from === to ? `下一单预计 ${on} 前后。` : `下一单预计 ${on} 前后，一半的时候在 ${from} 到 ${to}。`,
    passed: (on: string, days: number) => `照这个节奏，${on} 前后就该下单，已过 ${days} 天。`,
    noNext: '间隔长短差得太多，不推算下一单。',
  },
  season: {
    title: '下单季节',
    months: (from: number, to: number) =>
      from === to ? `${from} 月` : from < to ? `${from}–${to} 月` : `${from} 月到次年 ${to} 月`,
    short: (months: string) => `多在 ${months}下单`,
    season: (months: string, share: string, years: number, n: number) =>
      `多在 ${months}下单，占全年 ${share}（${years} 年，${n} 个下单日）。`,
    even: (years: number, n: number) => `没有明显的旺季（${years} 年，${n} 个下单日）。`,
    tooFew: (months: number, n: number) =>
      `有 ${months} 个月的历史、${n} 个下单日；满 2 年、4 个下单日才看得出季节（样本不足）。`,
  },
  rules: {
    title: '节奏和季节怎么算',
    items: [
      '一天里不管几单，算一个下单日；退货不算。',
      '节奏：中间一半间隔的宽度不到通常间隔的一半算规律，不到通常间隔算大致规律。不规律的不推算下一单。',
      '季节：最近几个整年里，最短的一段连着的月份（最多 4 个月），占六成以上、比平均多一倍，每年都过半，而且不像碰巧。',
    ],
  },
}
export type PastText = typeof past
