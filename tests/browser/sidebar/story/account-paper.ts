// 云栖's third quarter beside earlier ones, and a page of paper with three charts.
import type { CompareView, PaperView } from '../../../../src/contract/account-paper'
import type { AccountFigures } from '../../../../src/core/account-snapshots/types'
import { day, TODAY, yuan } from './day'

const FIGURES: AccountFigures = {
  revenue: yuan(1_284_000),
  orders: 6,
  grossProfit: yuan(410_900),
  grossMargin: 0.32,
  costToServe: yuan(36_500),
  shareOfRevenue: 0.184,
  collected: yuan(962_000),
  balance: yuan(708_000),
  overdue: yuan(236_000),
  daysToPay: 46.4,
  payments: 9,
  satisfied: 0.83,
  scores: 12,
  services: 14,
}

export const COMPARED: CompareView = {
  currency: 'CNY',
  today: TODAY,
  name: '云栖酒店集团',
  unit: 'quarter',
  underWay: false,
  columns: [
    {
      period: '2026Q3',
      from: day('2026-07-01'),
      asOf: day('2026-09-30'),
      figures: FIGURES,
      kept: { at: '2026-10-01 03:12', by: 'ann@example.com', words: '先做样板间\n十二月拜访总经理' },
      drift: [{ figure: 'revenue', kept: yuan(1_284_000), now: yuan(1_302_000) }],
    },
    {
      period: '2026Q2',
      from: day('2026-04-01'),
      asOf: day('2026-06-30'),
      figures: { ...FIGURES, revenue: yuan(1_105_000), overdue: yuan(312_000), daysToPay: 51, scores: 3 },
      kept: null,
      drift: [],
    },
    {
      period: '2025Q3',
      from: day('2025-07-01'),
      asOf: day('2025-09-30'),
      figures: { ...FIGURES, revenue: yuan(986_000), grossMargin: 0.36, daysToPay: 38, satisfied: 0.71 },
      kept: null,
      drift: [],
    },
  ],
  kept: [{ period: '2026Q3', customers: 8, at: '2026-10-01 03:12' }],
  missing: ['2026Q2', '2026Q1', '2025Q4', '2025Q3', '2025'],
}

const months = Array.from({ length: 12 }, (_, at) => ({
  label: `2026-${String(at + 1).padStart(2, '0')}`,
  value: 40_000 + 9_000 * ((at * 5) % 7),
}))

export const PAPER: PaperView = {
  name: '云栖酒店集团',
  title: '云栖酒店集团 大客户管理会计总结',
  html: '<!DOCTYPE html><html lang="zh-CN"><head><title>总结</title></head><body><h1>云栖酒店集团</h1><img src="chart:line" alt="每月收入" style="width:100%"><img src="chart:pie" alt="收入构成" style="width:50%"><img src="chart:bar" alt="账龄" style="width:50%"></body></html>',
  charts: [
    { kind: 'line', title: '每月收入', points: months },
    {
      kind: 'pie',
      title: '收入构成',
      points: ['客房', '大堂', '餐厅', '会议厅'].map((label, at) => ({ label, value: 400_000 / (at + 1) })),
    },
    {
      kind: 'bar',
      title: '账龄（未付金额）',
      points: ['未到期', '1–30 天', '31–60 天'].map((label, at) => ({ label, value: 300_000 / (at + 1) })),
    },
  ],
  people: [
    { name: '', mail: 'ann@example.com', isOwner: false },
    { name: '林晓', mail: 'lin@example.com', isOwner: true },
  ],
  seen: 'a1',
}
