// The rules by name, and one customer's warnings; rules and statuses are called as in the sheet 预警.
import type { WarningKind } from '../../../core/warnings/types'

const rules: Record<WarningKind, string> = {
  'long-unpaid': '长期未付',
  overdue: '逾期',
  'broken-promise': '承诺未兑现',
  'over-credit': '信用额度',
  large: '大额',
  'off-habit': '比平时晚',
  'address-conflict': '邮箱不一致',
  'bad-data': '数据有问题',
  'due-soon': '快到期',
  'stale-data': '资料过期',
  limitation: '诉讼时效',
  'opportunity-late': '商机过期',
  'measure-due': '措施到期',
  'review-due': '该复盘',
  'survey-due': '该做满意度调查',
  'stale-satisfaction': '满意度过期',
}

const ruleHints: Record<WarningKind, string> = {
  'long-unpaid': '',
  overdue: '',
  'broken-promise': '答应的日子再过 1 个工作日还没付够；再约一天或付清就关闭。',
  'over-credit': '要有「信用额度」列；空着是不设额度，0 是只收现款，用满了算「高」。',
  large: '只看已逾期和快到期的。',
  'off-habit': '按他付清过的几笔；写了付清日期的不到三笔是样本不足，不预警。',
  'address-conflict': '',
  'bad-data': '',
  'due-soon': '',
  'stale-data': '有未付、资料又过了核对周期的客户；点「已核对」就关闭。',
  limitation: '时效还剩 180、90、30 天和过期时各提醒一次。提示，非法律意见。',
  'opportunity-late': '「大客户计划」里过了预计成交日还在进行中的商机；改状态或改日期就关闭。',
  'measure-due': '「大客户计划」里快到或过了完成日的措施和拓展计划。',
  'review-due': '「大客户计划」里快到或过了日子的复盘。',
  'survey-due': '「大客户计划」里快到或过了日子的满意度调查。',
  'stale-satisfaction':
    '有「满意度」表才看：大客户和别的客户各隔多久问一次在下面「服务」里设；有了新的回答就关闭。',
}

export const warnings = {
  rules,
  ruleHints,
  statuses: { open: '待处理', 'in-progress': '处理中', resolved: '已解决', ignored: '忽略' },
  status: '状态',
  statusHint: '原因还在时选「忽略」或「已解决」，就不再提醒，除非更严重了，或消失后又出现。',
  owner: '负责人',
  note: '备注',
  facts: (action: string, found: string) => [action, found].filter(fact => fact !== '').join(' · '),
  found: (day: string) => `${day} 发现`,
  saved: '已保存到预警。',
  undone: '已改回来。',
  changed: '同事刚改过这一条，现在显示的是最新的。',
  none: '这位客户现在没有预警。',
  list: (n: number) => `${n} 条，也在工作表「预警」里。`,
}
export type WarningsText = typeof warnings
