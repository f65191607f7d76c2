// 大客户计划: targets, opportunities, measures, competition, plans, strategy, resources and reviews, one row each; people fill it in.
import type { PlanColumn } from '../../core/account-plan/types'
import { CUSTOMER_KEY, CUSTOMER_NAMED } from '../customer-columns'
import type { HelperColumn, HelperTable } from '../helper-table'
import type { Words } from '../words'
import { KIND_WORDS, LEVEL_WORDS, STAGE_WORDS, STATE_WORDS, TOPIC_WORDS } from './words'

type Shape = { label: Words; note: Words; width: number } & Partial<HelperColumn>

const column = (id: PlanColumn, shape: Shape): HelperColumn => ({ format: 'text', ...shape, id })

export const ACCOUNT_PLAN = {
  id: 'account-plan',
  name: { 'zh-CN': '大客户计划', en: 'Account plan' },
  hidden: false,
  columns: [
    {
      ...CUSTOMER_NAMED,
      note: {
        'zh-CN': '和台账里的写法一样，或写客户编号。',
        en: 'As written in the ledger, or the customer’s number.',
      },
    },
    column('kind', {
      label: { 'zh-CN': '类别', en: 'Kind' },
      note: {
        'zh-CN': '目标、商机、措施、竞争、拓展计划、策略、资源投入、复盘或满意度调查；一行一件事。',
        en: 'Target, opportunity, measure, competition, expansion, strategy, resources, review or survey; one thing a row.',
      },
      width: 90,
      choices: KIND_WORDS,
    }),
    column('about', {
      label: { 'zh-CN': '对象', en: 'About' },
      note: {
        'zh-CN':
          '目标写销售额、毛利或回款；措施写针对流失、回款、竞争还是集中度；资源投入写人力或资金；商机写产品，竞争写对手。',
        en: 'Of a target: revenue, gross profit or receipts. Of a measure: churn, collection, competition or concentration. Of resources: people or money. Of an opportunity its product, of competition the competitor.',
      },
      width: 100,
      choices: TOPIC_WORDS,
    }),
    column('what', {
      label: { 'zh-CN': '内容', en: 'What' },
      note: {
        'zh-CN': '要做什么、是什么情况；复盘写上次的结果。',
        en: 'What is to be done or is the case; of a review what came of it.',
      },
      width: 260,
    }),
    column('period', {
      label: { 'zh-CN': '期间', en: 'Period' },
      note: {
        'zh-CN': '目标的年度或季度，例如 2026 或 2026Q4。',
        en: 'The year or quarter of a target, such as 2026 or 2026Q4.',
      },
      width: 80,
    }),
    column('amount', {
      label: { 'zh-CN': '金额', en: 'Amount' },
      note: {
        'zh-CN':
          '目标、商机、资源投入的金额。销售额和毛利按账期管家算收入的口径（含不含税见客户页），回款含税。',
        en: 'Of a target, an opportunity or resources. Revenue and gross profit as Zhangqi counts revenue (with or without VAT: see the customer’s page), receipts with VAT.',
      },
      width: 110,
      format: 'amount',
    }),
    column('chance', {
      label: { 'zh-CN': '把握', en: 'Chance' },
      note: {
        'zh-CN':
          '商机成交的把握，写百分数，例如 40%；或写阶段：初步接触算 10%，确认需求 30%，方案报价 50%，商务谈判 70%，口头同意 90%。',
        en: 'How likely an opportunity is, in percent such as 40%; or its stage: first contact counts 10%, need confirmed 30%, quoted 50%, negotiating 70%, verbally agreed 90%.',
      },
      width: 80,
      choices: STAGE_WORDS,
    }),
    column('workdays', {
      label: { 'zh-CN': '人天', en: 'Person-days' },
      note: { 'zh-CN': '投入人力时写多少人天。', en: 'How many person-days, where people are spent.' },
      width: 80,
      format: 'days',
    }),
    column('level', {
      label: { 'zh-CN': '程度', en: 'Level' },
      note: {
        'zh-CN': '竞争有多激烈：高、中、低。',
        en: 'How strong the competition is: high, medium, low.',
      },
      width: 70,
      choices: LEVEL_WORDS,
    }),
    column('on', {
      label: { 'zh-CN': '日期', en: 'Day' },
      note: {
        'zh-CN':
          '商机预计哪天成交，措施和拓展计划哪天完成，竞争哪天得知，复盘和满意度调查哪天做。过了还是「进行中」，就列进预警。',
        en: 'The day an opportunity is expected, a measure or an expansion is due, competition was learnt of, a review or a survey is held. Past it and still in progress it stands in Warnings.',
      },
      width: 100,
      format: 'date',
    }),
    column('state', {
      label: { 'zh-CN': '状态', en: 'State' },
      note: {
        'zh-CN': '空着就是进行中。商机写赢单或丢单，其他写已完成；不做了写已取消。',
        en: 'Blank is in progress. An opportunity is won or lost, everything else done; dropped when it is given up.',
      },
      width: 80,
      choices: STATE_WORDS,
    }),
    column('owner', {
      label: { 'zh-CN': '负责人', en: 'Owner' },
      note: { 'zh-CN': '谁来做；空着就是客户经理。', en: 'Who does it; blank is the account owner.' },
      width: 90,
    }),
    column('source', {
      label: { 'zh-CN': '来源', en: 'Source' },
      note: { 'zh-CN': '竞争情况从哪里得知。', en: 'Where it was learnt, of competition.' },
      width: 140,
    }),
    column('note', {
      label: { 'zh-CN': '备注', en: 'Note' },
      note: { 'zh-CN': '随便写。', en: 'Anything.' },
      width: 200,
    }),
    CUSTOMER_KEY,
  ],
} as const satisfies HelperTable
