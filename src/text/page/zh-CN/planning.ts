// What the page asks and answers when something is planned with a customer: forms, buttons, what cannot be used.
import type { PlanColumn, PlanProblemCode, PlanState } from '../../../core/account-plan/types'
import type { RiskLevel } from '../../../core/accounts/types'

export const planning = {
  columns: {
    name: '客户',
    kind: '类别',
    about: '对象',
    what: '内容',
    period: '期间',
    amount: '金额',
    chance: '把握',
    workdays: '人天',
    level: '程度',
    on: '日期',
    state: '状态',
    owner: '负责人',
    source: '来源',
    note: '备注',
  } satisfies Record<PlanColumn, string>,
  states: { open: '进行中', won: '赢单', lost: '丢单', done: '已完成', dropped: '已取消' } satisfies Record<
    PlanState,
    string
  >,
  levels: { low: '低', medium: '中', high: '高' } satisfies Record<RiskLevel, string>,
  labels: {
    about: { opportunity: '产品', rival: '对手', measure: '针对', target: '指标', resource: '投入' },
    what: { review: '结果', rival: '情况' },
    on: {
      opportunity: '预计成交日',
      measure: '完成日',
      rival: '得知日',
      expansion: '完成日',
      review: '复盘日',
      survey: '调查日',
    },
    none: '不选',
  },
  add: (kind: string) => `加${kind}`,
  edit: (what: string) => `改：${what}`,
  open: '打开「大客户计划」表',
  remove: '删掉这一行',
  close: '完成',
  closeOf: (what: string) => `完成：${what}`,
  saved: '已写进「大客户计划」。',
  made: '新建了「大客户计划」表，已写进去。',
  removed: '已从「大客户计划」删掉这一行。',
  changed: '同事刚改过这一行，现在显示的是最新的，你的还没有保存。',
  changedSince: '这一行后来又改过，没有撤销。',
  meanwhile: (what: string, when: string) =>
    `这一行刚被改成「${[what, when].filter(part => part !== '').join('，')}」，你的还没有保存。`,
  gone: '这一行已经不在了，没有写。',
  lacks: (columns: string) => `还缺：${columns}`,
  wrong: {
    period: '写年度或季度，例如 2026 或 2026Q4',
    amount: '写数字',
    chance: '写 0 到 100',
    workdays: '写数字',
  },
  percent: '%',
  targets: {
    none: '还没有定目标。',
    basis: (vat: string) => `销售额和毛利${vat}，回款含税；比时间进度落后 10 个百分点以上算落后。`,
    vat: { all: '不含税', some: '有税率的不含税', none: '按登记的金额（含税与否照原样）' },
  },
  risk: {
    take: '采用建议',
    takeFor: (topic: string) => `采用建议：${topic}`,
  },
  ahead: {
    rule: '风险高的先保；其余按客户等级和潜力，和客户价值总览一样，另外加权商机占近 12 个月收入两成以上的也算潜力高。写了自己的就用自己的。',
    take: '写成自己的',
  },
  problem: (row: number, column: string, value: string, what: string) =>
    `「大客户计划」第 ${row} 行「${column}」${value === '' ? '' : `「${value}」`}${what}`,
  problems: {
    'customer-missing': '没有写客户，这一行不算。',
    'customer-unknown': '台账里没有这位客户，这一行不算；写成台账里的名称或客户编号。',
    'kind-unknown': '不是下拉里的类别，这一行不算。',
    'topic-unknown': '不是下拉里的词，换一个。',
    'period-unreadable': '看不懂，写成 2026 或 2026Q4。',
    'amount-unreadable': '看不懂，只写不小于 0 的数字。',
    'chance-unreadable': '看不懂，写 0 到 100 的百分数或下拉里的阶段。',
    'workdays-unreadable': '看不懂，只写数字。',
    'level-unknown': '不是高、中、低。',
    'day-unreadable': '看不懂，写成 2026-11-21 这样。',
    'state-unknown': '不合这个类别，按进行中算。',
    lacking: '还没有填。',
  } satisfies Record<PlanProblemCode, string>,
  others: (n: number) => `「大客户计划」有 ${n} 格要改`,
}
export type PlanningText = typeof planning
