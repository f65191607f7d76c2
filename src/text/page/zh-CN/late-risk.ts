// 未到期的款会不会迟付: the chance of each item, what it rests on and what such chances were worth.
import type { LateRefusal } from '../../../core/statistics/late-payment/judge'

const byCustomer: Record<LateRefusal, (bills: number, late: number) => string> = {
  'too-few-bills': (bills, late) =>
    `全公司过了应收日期、知道结果的款有 ${bills} 笔，${late} 笔迟付。满 200 笔、按时和迟付各满 30 笔，才逐笔估计（样本不足）；现在都按这位客户自己迟付的占比，向全体客户靠拢一些。`,
  'no-better-than-share': (bills, late) =>
    `全公司过了应收日期、知道结果的款有 ${bills} 笔，${late} 笔迟付。往回试，逐笔估计不比客户自己的占比准，所以都按占比，向全体客户靠拢一些。`,
}

export const lateRisk = {
  title: '还没到期的款，会不会迟付',
  due: (day: string) => `${day} 到期`,
  chance: (of100: number) => `这样的款，100 笔里约 ${of100} 笔迟付`,
  more: (n: number) => `另有 ${n} 笔没有列出。`,
  basis: (bills: number, late: number) =>
    `来自全公司 ${bills} 笔过了应收日期的款（${late} 笔迟付），看三样：客户自己迟付的占比、金额、账期长短。`,
  backTest: (from: string, n: number, expected: string, came: string) =>
    `往回试 ${from} 以来的 ${n} 笔：估 ${expected} 迟付，实际 ${came}。`,
  byCustomer,
  soon: {
    title: (days: number) => `${days} 天内到期，多半会迟付`,
    counted: (count: number, open: string) => `${count} 笔，共 ${open}：到期前先打个招呼`,
    none: '没有多半会迟付的款。',
    untold: '还没有付清的记录，说不出哪笔会迟付（样本不足）。',
  },
}
export type LateRiskText = typeof lateRisk
