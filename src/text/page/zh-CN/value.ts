// What the page and the sheet of 客户价值总览 both say.

export const value = {
  title: '客户价值总览',
  period: (from: string, to: string) => `近 12 个月，${from} 至 ${to}`,
  lacking: (figure: string, reason: string) => `${figure}算不出：${reason}。`,
  measures: {
    revenue: '收入',
    netProfit: '净利',
    grossProfit: '毛利',
    margin: '毛利率',
    costToServe: '服务成本',
    financing: '资金占用成本',
    daysToPay: '回款周期',
    growth: '增长',
    potential: '潜力',
    risk: '风险',
  },
  potentials: { high: '高', medium: '中', low: '低', unknown: '样本不足' },
  risks: { low: '低', medium: '中', high: '高' },
  bases: { net: '净利', gross: '毛利', revenue: '收入' },
  class: '分级',
  score: '得分',
}

export type ValueText = typeof value
