// What a row of 预警 says in 原因 and 怎么办, Chinese; the English twin has the same shape.
import type { PlanKind } from '../../core/account-plan/types'
import type { VerifyBlock } from '../../core/audit/freshness/freshness'
import type { Finding, WarningAction } from '../../core/warnings/types'
import { INTERRUPTED_ZH } from './interrupted'

const BLOCKS: Record<VerifyBlock, string> = {
  contact: '联系方式',
  amounts: '合同与金额',
  terms: '付款条件',
}

const PLANNED: Partial<Record<PlanKind, string>> = {
  opportunity: '商机预计成交日已过',
  measure: '措施',
  expansion: '拓展计划',
  review: '复盘',
  survey: '满意度调查',
}

type Dated = { due: string; inferred: boolean; disputed: boolean }

const dated = ({ due, inferred }: Dated) => `${due} 到期${inferred ? '（推算）' : ''}`
const dispute = ({ disputed }: Dated) => (disputed ? '；有争议' : '')

const usually = (days: number) => {
  if (days === 0) return '平时按时付'
  return days > 0 ? `平时晚付 ${days} 天` : `平时早付 ${-days} 天`
}

export const zh = {
  actions: {
    remind: '发催款函',
    hold: '暂缓催款',
    contact: '联系客户',
    look: '核对台账',
    verify: '核对资料',
    demand: '发催款函并留存签收',
    plan: '办完改状态，没办完改日期',
    acknowledge: '请对方在对账函上盖章确认欠款',
  } satisfies Record<WarningAction, string>,
  talk: '谈清争议',
  overdue: (about: Dated, open: string) => `${dated(about)}，未付 ${open}${dispute(about)}`,
  longUnpaid: (about: Dated, open: string, days: number) =>
    `${dated(about)}，拖了 ${days} 天以上，未付 ${open}${dispute(about)}`,
  large: (about: Dated, open: string, least: string) =>
    `未付 ${open}，不少于 ${least}；${dated(about)}${dispute(about)}`,
  dueSoon: (about: Dated, open: string) => `${dated(about)}，未付 ${open}${dispute(about)}`,
  problem: (field: string, value: string, title: string) =>
    `${field}${value === '' ? '' : `「${value}」`}${field === '' && value === '' ? '' : '：'}${title}`,
  between: '；',
  addresses: (choices: string[]) => `各行邮箱不一致：${choices.join('；')}`,
  offHabit: (
    { usual, payments, later, due }: Extract<Finding, { kind: 'off-habit' }>,
    open: string,
    n: number,
  ) =>
    `${usually(usual)}（按付清的 ${payments} 笔）；现有 ${n} 笔比这再晚 ${later} 天以上，最早 ${due} 到期，未付 ${open}`,
  limitRanOut: (until: string, open: string) => `信用额度 ${until} 到期，按 0 算；未付 ${open}`,
  cashOnly: (open: string) => `信用额度是 0，只收现款；未付 ${open}`,
  stale: (blocks: VerifyBlock[], since: string, open: string) =>
    `${blocks.map(block => BLOCKS[block]).join('、')}该核对了${since === '' ? '' : `（${since} 到期）`}；未付 ${open}`,
  brokenPromise: (on: string, promised: string, came: string, open: string) =>
    `答应 ${on} 付${promised === '' ? '清到期的' : ` ${promised}`}，${came === '' ? '没有付' : `只付了 ${came}`}；逾期 ${open}`,
  limitation: (
    { due, until, last, atLawSince, years, left }: Extract<Finding, { kind: 'limitation' }>,
    open: string,
  ) =>
    [
      left < 0 ? `诉讼时效 ${until} 已过，再催不重新起算，客户书面确认或答应付款才算` : `诉讼时效至 ${until}`,
      `${due} 到期，次日起算 ${years} 年，${last === null ? '之后没有查到中断' : `最近一次中断是 ${last.on} ${INTERRUPTED_ZH[last.by]}${last.number === '' ? '' : ` ${last.number}`}，留好凭证`}`,
      ...(atLawSince === null
        ? []
        : [`${atLawSince} 起法务处理：已起诉或申请仲裁的时效中断，没有的照常计算`]),
      `未付 ${open}`,
      '提示，非法律意见',
    ].join('；'),
  planned: (kind: string, what: string, on: string) =>
    `大客户计划：${kind}${what === '' ? '' : `「${what}」`}，${on}`,
  plannedKinds: PLANNED,
  unattended: (reason: string, since: string) => `${reason}；${since} 起没有人处理`,
  surveyDue: (dueOn: string, lastOn: string) =>
    lastOn === '' ? '大客户，还没有做过满意度调查' : `满意度调查该做了（${dueOn} 到期，上次回答 ${lastOn}）`,
  survey: '发满意度调查',
  credit: (open: string, limit: string, percent: string) => `占用 ${open}，是信用额度 ${limit} 的 ${percent}`,
}

export type WarningText = typeof zh
