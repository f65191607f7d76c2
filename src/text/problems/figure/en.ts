// Why a figure is —, English.
import type { FigureReason } from '../../../core/problem'

export const figure: Record<FigureReason, string> = {
  'not-enough-data': 'not enough data',
  'no-sales-in-period': 'no sales in this period',
  'no-cost-column': 'no cost column',
  'no-expense-column': 'no expense sheet',
  'no-investment': 'no costs to serve recorded',
  'no-answers': 'no scores given',
  'no-deals-sheet': 'no readable sheet of deals',
  'no-paid-date-column': 'no paid-on column',
  'no-earlier-total': 'nothing in the year before',
  'totals-too-young': 'daily totals are too young',
  'nothing-open': 'nothing is open',
  'nothing-collectable': 'nothing was due in this time',
  'no-rates': 'no rates yet',
  'no-capital-rate': 'no yearly cost of capital in Settings yet',
  'half-unpaid': 'less than half is paid so far',
  'cost-incomplete': 'some sales have no cost',
  'undated-receipts': 'the day of some receipts is not known',
}
