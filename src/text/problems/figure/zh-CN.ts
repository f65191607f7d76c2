// Why a figure is —, Chinese.
import type { FigureReason } from '../../../core/problem'

export const figure: Record<FigureReason, string> = {
  'not-enough-data': '样本不足',
  'no-sales-in-period': '这段时间没有新合同',
  'no-cost-column': '没有成本列',
  'no-expense-column': '没有费用表',
  'no-investment': '无投入记录',
  'no-answers': '没有人打分',
  'no-deals-sheet': '没有能读的交易表',
  'no-paid-date-column': '没有付清日期列',
  'no-earlier-total': '上一年没有成交',
  'totals-too-young': '每日合计还没记够',
  'nothing-open': '没有未付的款',
  'nothing-collectable': '这段时间没有到期的款',
  'no-rates': '还没有填比例',
  'no-capital-rate': '设置里还没有填资金年利率',
  'half-unpaid': '付清的还不到一半',
  'cost-incomplete': '有的成交没有填成本',
  'undated-receipts': '有的收款不知道是哪天的',
}
