// 满意度: one row an answer to a survey, typed, taken down in the sidebar, or the sheet that a form fills.
import type { Words } from '../words'
import { type Book, CUSTOMER } from './book'

/** What stands in 来源 of an answer taken down in the sidebar. */
export const BY_HAND: Words = { 'zh-CN': '手工记录', en: 'by hand' }

export const SURVEYS: Book = {
  id: 'surveys',
  name: { 'zh-CN': '满意度', en: 'Satisfaction' },
  brings: {
    'zh-CN': '客户页的满意度、下次调查的提醒；Google 表单、问卷星、金数据的结果也行，要有客户编号或名称一列',
    en: 'Satisfaction on the customer’s page, and when to ask again; answers of a form will do if they have the customer’s number or name',
  },
  needs: [['on'], ['customerId', 'customer'], ['score']],
  tells: ['comment', 'source', 'customerId'],
  never: [
    '服务类型',
    '响应时长',
    '响应时长（小时）',
    '解决日期',
    '解决时间',
    'response (hours)',
    'solved on',
  ],
  columns: [
    {
      id: 'on',
      label: { 'zh-CN': '日期', en: 'Date' },
      aliases: [
        '回答日期',
        '调查日期',
        '填写时间',
        '提交时间',
        '提交答卷时间',
        '时间戳记',
        '时间戳',
        'timestamp',
        'submitted at',
        'answered on',
      ],
      formerLabels: [],
      type: 'date',
      help: { 'zh-CN': '客户回答的那天。', en: 'The day the customer answered.' },
      width: 100,
    },
    {
      id: 'customerId',
      label: { 'zh-CN': '客户编号', en: 'Customer no.' },
      aliases: ['编号', '客户代码', 'customer number', 'customer id', 'account number'],
      formerLabels: [],
      type: 'text',
      help: {
        'zh-CN': '和台账里的客户编号一样；没有编号就只写客户。',
        en: 'As in the ledger; without numbers write the customer only.',
      },
      width: 100,
    },
    CUSTOMER,
    {
      id: 'score',
      label: { 'zh-CN': '满意度', en: 'Satisfaction' },
      aliases: ['评分', '打分', '总体满意度', '满意度评分', 'score', 'rating', 'csat'],
      formerLabels: [],
      type: 'number',
      help: {
        'zh-CN': '1 到 5，5 最满意；也可以写非常满意、满意、一般、不满意、非常不满意。',
        en: '1 to 5, 5 is best; or very satisfied, satisfied, neutral, dissatisfied, very dissatisfied.',
      },
      width: 80,
    },
    {
      id: 'comment',
      label: { 'zh-CN': '意见', en: 'Comment' },
      aliases: ['意见和建议', '意见建议', '建议', '评语', '留言', 'comments', 'feedback', 'suggestions'],
      formerLabels: [],
      type: 'text',
      help: { 'zh-CN': '客户说了什么。', en: 'What the customer said.' },
      width: 260,
    },
    {
      id: 'source',
      label: { 'zh-CN': '来源', en: 'Source' },
      aliases: ['渠道', '调查方式', 'channel', 'via'],
      formerLabels: [],
      type: 'text',
      help: { 'zh-CN': '例如问卷、电话、当面。', en: 'Such as survey, phone, in person.' },
      width: 100,
    },
  ],
}
