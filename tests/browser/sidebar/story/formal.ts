// 对账函 of the story: one of 云栖酒店 with what it says, two that did not come back, whose balance is not nothing.
import type { FormalListView, FormalTextsView, FormalView } from '../../../../src/contract/formal'
import { addDays } from '../../../../src/core/calendar-date'
import type { FormalLetter } from '../../../../src/core/statements/letters'
import { FORMAL_KINDS } from '../../../../src/core/statements/letters'
import { demandPage } from '../../../../src/server/formal/demand-page'
import { paperHtml, paragraph } from '../../../../src/server/formal/paper'
import { statementPage } from '../../../../src/server/formal/statement-page'
import { INSTALLED } from '../../../../src/text/letters/formal/texts'
import { CUSTOMER } from './customer'
import { day, TODAY, yuan } from './day'
import { SETTINGS } from './more'

const customer = '云栖酒店管理'
const name = '云栖酒店管理（杭州）有限公司'

export const STATEMENT_LETTER: FormalLetter = {
  number: 'DZ20261031-02',
  kind: 'statement',
  customer,
  name,
  from: day('2026-10-01'),
  to: day('2026-10-31'),
  amount: yuan(186_000),
  state: 'sent',
  recipients: ['li@example.com'],
  at: '2026-10-31 16:20',
  by: 'fang.wang@example.com',
  repliedOn: null,
  difference: '',
  key: 'k1',
}

const statement = {
  ...{ customer, name, from: day('2026-11-01'), to: TODAY, opening: yuan(186_000), raised: yuan(80_000) },
  ...{ lowered: yuan(60_000), closing: yuan(206_000), prepaid: 0, writtenOff: yuan(5_000), unreadable: 1 },
  undated: { count: 2, amount: yuan(30_000) },
  movements: [
    {
      on: day('2026-11-05'),
      kind: 'charge' as const,
      ...{ reference: 'HT-2026-031', what: ['宴会厅家具'], due: day('2026-12-05') },
      ...{ amount: yuan(80_000), balance: yuan(266_000) },
    },
    {
      on: day('2026-11-12'),
      kind: 'receipt' as const,
      ...{ reference: 'SK20261112-01', what: ['HT-2026-018'], due: null },
      ...{ amount: -yuan(60_000), balance: yuan(206_000) },
    },
  ],
  items: [
    {
      ...{ reference: 'HT-2026-018', order: 'PO-26018', project: '大堂家具', due: day('2026-10-20') },
      ...{ daysOverdue: 32, open: yuan(126_000) },
    },
    {
      ...{ reference: 'HT-2026-031', order: '', project: '宴会厅家具', due: day('2026-12-05') },
      ...{ daysOverdue: 0, open: yuan(80_000) },
    },
  ],
  aging: {
    overdueDays: [30, 60, 90],
    buckets: [
      { id: 'not-due' as const, amount: yuan(80_000), count: 1 },
      { id: '1-30' as const, amount: 0, count: 0 },
      { id: '31-60' as const, amount: yuan(126_000), count: 1 },
      { id: '61-90' as const, amount: 0, count: 0 },
      { id: '91+' as const, amount: 0, count: 0 },
      { id: 'undated' as const, amount: 0, count: 0 },
    ],
    balance: yuan(206_000),
  },
}

const html = paperHtml({
  language: 'zh-CN',
  title: '对账函',
  pages: [
    statementPage({
      ...{ statement, contact: '李雷', sender: SETTINGS.sender, currency: 'CNY' },
      ...{ language: 'zh-CN', today: TODAY, number: null },
      paragraphs: {
        opening: [
          '为核对双方往来账目，现将贵方自 2026-11-01 至 2026-11-21 与我方的往来情况列示如下，请核对。',
        ],
        closing: ['请在收到本函后 10 天内，把盖章的回执寄回或扫描发给我们。'],
      },
    }),
  ],
})

export const STATEMENT: FormalView = {
  ...{
    asOf: TODAY,
    currency: 'CNY',
    key: 'k',
    seen: 's',
    customer: CUSTOMER.summary?.customer ?? customer,
    name,
  },
  ...{ amount: yuan(206_000), html, to: ['li@example.com'], senderReady: true },
  subject: '【木岚家具】对账函：截至 2026-11-21，¥206,000.00',
  text: '李雷，您好：\n\n附件是 2026-11-01 至 2026-11-21 的对账函。截至 2026-11-21，贵方应付我方 ¥206,000.00。\n\n请核对，并在 10 天内把盖章的回执扫描回复本邮件；如有不符，请在回执上写明差异。\n\n木岚家具\n王芳\n021-5555 0101',
  letters: [
    STATEMENT_LETTER,
    { ...STATEMENT_LETTER, number: 'DZ20260930-01', at: '2026-09-30 09:10', repliedOn: day('2026-10-12') },
  ],
  statement: {
    ...{ opening: statement.opening, raised: statement.raised, lowered: statement.lowered },
    ...{ closing: statement.closing, writtenOff: statement.writtenOff, unreadable: 1 },
    ...{ undated: statement.undated, movements: 2 },
    abroad: [{ currency: 'USD', open: 1_200_000, overdue: 0, count: 1 }],
  },
  demand: null,
}

export const DEMAND: FormalView = {
  ...STATEMENT,
  ...{ amount: yuan(126_000), subject: '【木岚家具】催款函：未付 ¥126,000.00', letters: [], statement: null },
  demand: {
    ...{ items: 1, total: yuan(126_000), interest: yuan(2_016), unapplied: yuan(8_000) },
    leftOut: { count: 1, amount: yuan(30_000) },
    ...{ statutory: yuan(2_016), basis: 'sme', yearlyRate: 0.0465 },
  },
  html: paperHtml({
    language: 'zh-CN',
    title: '催款函',
    pages: [
      demandPage({
        demand: {
          lines: [
            {
              ...{ sheet: '合同', row: 2, key: 'HT-2026-018' },
              ...{
                reference: 'HT-2026-018',
                order: 'PO-26018',
                project: '大堂家具',
                due: day('2026-10-20'),
                agreed: day('2026-10-20'),
                daysOverdue: 32,
              },
              ...{ open: yuan(126_000), rate: '', basis: 'sme', interest: yuan(2_016) },
            },
          ],
          ...{ total: yuan(126_000), interest: yuan(2_016), statutory: yuan(2_016) },
          ...{ leftOut: { count: 0, amount: 0 } },
        },
        ...{ name, contact: '李雷', sender: SETTINGS.sender, currency: 'CNY', language: 'zh-CN' },
        ...{ today: TODAY, until: addDays(TODAY, 7), number: null, yearlyRate: 0 },
        paragraphs: {
          opening: ['贵我双方约定的付款期限已过，明细如下：'],
          closing: ['若已付款，请告知付款日期。'],
        },
      }),
    ],
  }),
}

const noteText =
  '李雷，您好：\n\n我们在 2026-11-20 收到贵方的付款 ¥80,000.00，谢谢。入账如下：\n\nHT-2026-018 大堂家具：入账 ¥80,000.00，还有 ¥126,000.00 未付\n\n截至 2026-11-21，贵方未付合计 ¥206,000.00，其中已逾期 ¥126,000.00。\n\n木岚家具\n王芳'

export const RECEIPT_NOTE: FormalView = {
  ...STATEMENT,
  ...{ amount: yuan(80_000), subject: '【木岚家具】到账确认：2026-11-20 收到 ¥80,000.00', letters: [] },
  ...{ statement: null, text: noteText, key: 'receipt SK20261120-01' },
  html: paperHtml({
    language: 'zh-CN',
    title: '到账确认',
    pages: [
      noteText
        .split('\n\n')
        .map(told => paragraph(told))
        .join(''),
    ],
  }),
}

const LETTER_TEXTS: FormalTextsView['texts'] = (['zh-CN', 'en'] as const).flatMap(language =>
  FORMAL_KINDS.map(kind => ({ language, kind, ...INSTALLED[language][kind] })),
)

export const FORMAL_TEXTS: FormalTextsView = {
  texts: LETTER_TEXTS,
  installed: LETTER_TEXTS,
  tokens: {
    statement: ['客户名称', '联系人', '公司简称', '发件人', '电话', '今天', '期间从', '期间到', '余额'],
    demand: ['客户名称', '联系人', '公司简称', '未付合计', '笔数', '最长逾期天数', '付款期限'],
    receipt: ['客户名称', '联系人', '到账金额', '到账日期'],
  },
}

export const STATEMENTS: FormalListView = {
  ...{ asOf: TODAY, currency: 'CNY', key: 'k', senderReady: true },
  customers: [
    { customer, name, balance: yuan(206_000) },
    { customer: '青禾置业', name: '青禾置业发展有限公司', balance: yuan(1_350_000) },
    { customer: '松间民宿', name: '松间民宿', balance: -yuan(8_000) },
  ],
  waiting: [
    STATEMENT_LETTER,
    {
      ...STATEMENT_LETTER,
      ...{ number: 'DZ20261031-03', customer: '青禾置业', name: '青禾置业发展有限公司', state: 'printed' },
      ...{ recipients: [], to: addDays(TODAY, -21), amount: yuan(1_350_000) },
    },
  ],
}
