// What is planned with a customer: targets in part ③, measures and competition in ⑤, opportunities, plans and reviews in ⑥.

import type { Pace } from '../../../core/account-plan/targets'
import type { PlanKind, Resource, RiskTopic, TargetMeasure } from '../../../core/account-plan/types'

/** What the rules propose against a risk, by its level. */
type Suggested = Record<'high' | 'medium' | 'unknown', string>

export const accountPlan = {
  kinds: {
    target: '目标',
    opportunity: '商机',
    measure: '措施',
    rival: '竞争',
    expansion: '拓展计划',
    strategy: '策略',
    resource: '资源投入',
    review: '复盘',
    survey: '满意度调查',
  } satisfies Record<PlanKind, string>,
  measures: { revenue: '销售额', 'gross-profit': '毛利', receipts: '回款' } satisfies Record<
    TargetMeasure,
    string
  >,
  risks: {
    churn: '流失',
    collection: '回款',
    competition: '竞争',
    concentration: '集中度',
  } satisfies Record<RiskTopic, string>,
  resources: { people: '人力', money: '资金' } satisfies Record<Resource, string>,
  notKnown: '样本不足',
  by: (day: string) => `${day} 前`,
  targets: {
    title: '目标',
    name: (period: string, measure: string) => `${period} ${measure}`,
    of: (actual: string, amount: string) => `${actual} / ${amount}`,
    done: (share: string) => `完成 ${share}`,
    elapsed: (share: string) => `时间过去 ${share}`,
    estimated: (n: number) => `其中 ${n} 笔的成本是估算`,
    unknown: (reason: string) => `完成率 —（${reason}）`,
    paces: {
      reached: '已达成',
      missed: '没达成',
      behind: '落后',
      'on-track': '正常',
      'not-begun': '还没开始',
    } satisfies Record<Pace, string>,
  },
  risk: {
    quiet: (days: number, usual: string, n: number) =>
      `${days} 天前下过单，平常 ${usual} 天一次（${n} 个下单日）`,
    tooFewOrders: (n: number) => `只有 ${n} 个下单日，满 4 个才能判断`,
    nothingLate: '没有逾期',
    noContracts: '没有合同，判断不了',
    share: (share: string) => `占公司近 12 个月收入 ${share}`,
    others: '其他措施',
    noRivals: '没有竞争记录',
    rival: (who: string, what: string) => [who, what].filter(part => part !== '').join('：'),
    seen: (day: string, source: string) => [day, source].filter(part => part !== '').join('，'),
    against: (who: string) => `竞争对手 ${who}`,
    known: (what: string, seen: string) => `${what}（${seen}）`,
    undated: '没写哪天得知',
    old: '一年以上的旧情报，请更新',
    noLevel: '没写程度，按中算',
    suggested: (text: string, on: string, owner: string) =>
      `建议：${text}（${on} 前${owner === '' ? '' : `，${owner}`}）`,
    measures: {
      churn: {
        high: '客户经理一周内上门，问清停单原因，带上新方案',
        medium: '打电话回访，约一次拜访',
        unknown: '',
      },
      collection: {
        high: '和对方负责人定书面还款计划，付清前新单先款后货',
        medium: '每月对账一次，到期前一周提醒',
        unknown: '',
      },
      competition: {
        high: '两周内拿出对比报价和交期方案，请上级一起拜访',
        medium: '了解对手的价格和交期，备好应对方案',
        unknown: '拜访时问清还有谁在供货、份额多少',
      },
      concentration: {
        high: '给单个客户的授信设上限，开发同类新客户分散收入',
        medium: '每季度看一次占比，储备同类客户',
        unknown: '',
      },
    } satisfies Record<RiskTopic, Suggested>,
  },
  ahead: {
    weighted: (amount: string, n: number) => `加权商机 ${amount}（${n} 个）`,
    sum: (total: string, weighted: string) => `合计 ${total}，按把握加权 ${weighted}`,
    left: (n: number) => `${n} 个没写金额或把握，不在加权里`,
    times: (amount: string, chance: string, product: string) => `${amount} × ${chance} = ${product}`,
    noChance: '没写把握',
    growth: (change: string) => `近 12 个月收入比上年 ${change}`,
    growthUnknown: (reason: string) => `增长率 —（${reason}）`,
    potentials: { high: '潜力高', medium: '潜力一般', low: '潜力低', unknown: '潜力：样本不足' },
    strategy: '策略',
    suggested: (text: string) => `建议：${text}`,
    next: '下次复盘',
    growthLabel: '增长',
    noNext: '还没定下次复盘',
    last: (day: string, what: string) => `上次 ${[day, what].filter(part => part !== '').join('：')}`,
    workdays: (days: string) => `${days} 人天`,
    strategies: {
      rescue: '保住大客户：高层出面，先解决风险，再谈新合作；每月复盘。',
      secure: '先稳住：收清旧账、控制授信，风险降下来再投入。',
    },
  },
}
export type AccountPlanText = typeof accountPlan
