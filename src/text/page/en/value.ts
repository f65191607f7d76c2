// What the page and the sheet of 客户价值总览 both say, English.
import type { ValueText } from '../zh-CN/value'

export const value: ValueText = {
  title: 'Customer value',
  period: (from, to) => `Last 12 months, ${from} to ${to}`,
  lacking: (figure, reason) => `${figure} cannot be told: ${reason}.`,
  measures: {
    revenue: 'Revenue',
    netProfit: 'Net profit',
    grossProfit: 'Gross profit',
    margin: 'Margin',
    costToServe: 'Cost to serve',
    financing: 'Cost of capital',
    daysToPay: 'Days to pay',
    growth: 'Growth',
    potential: 'Potential',
    risk: 'Risk',
  },
  potentials: { high: 'high', medium: 'medium', low: 'low', unknown: 'not enough data' },
  risks: { low: 'low', medium: 'medium', high: 'high' },
  bases: { net: 'net profit', gross: 'gross profit', revenue: 'revenue' },
  class: 'Class',
  score: 'Score',
}
