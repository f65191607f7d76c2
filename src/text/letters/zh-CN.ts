// Letters to customers in Chinese: polite, short, exact; the first is service, the third is formal.
import type { LetterWords } from './words'

const closing = `付款方式：
{{收款账户}}

如对金额或日期有疑问，请联系{{联系方式}}。
若已付款，请忽略本函，并告知我们付款日期，我们会及时核销。

{{公司简称}}
{{联系方式}}
函号：{{函号}}`

export const zhCN: LetterWords = {
  letters: {
    0: {
      subject: '【{{公司简称}}】付款提示：{{事由}}，{{未付合计}} 即将到期',
      body: `{{联系人}}，您好：

下列款项即将到期，先告知一声，方便安排付款计划。

{{明细}}

${closing}`,
    },
    1: {
      subject: '【{{公司简称}}】付款提醒：{{事由}}，未付 {{未付合计}}',
      body: `{{联系人}}，您好：

下列款项已过约定的付款日，请核对并安排付款。

{{明细}}

${closing}`,
    },
    2: {
      subject: '【{{公司简称}}】催款函：{{事由}}，未付 {{未付合计}}',
      body: `{{联系人}}，您好：

我们曾就下列款项去函提醒，截至 {{今天}} 仍未收到，最长已逾期 {{最长逾期天数}} 天。请于 {{付款期限}} 前付清；如有困难，请告知预计付款日期。

{{明细}}

${closing}`,
    },
    3: {
      subject: '【{{公司简称}}】正式催款函：{{事由}}，未付 {{未付合计}}',
      body: `致：{{客户名称}}
{{联系人}} 收

贵我双方合同约定的付款期限已过，经多次提醒，截至 {{今天}}，贵方仍有 {{笔数}} 笔款项未付，合计 {{未付合计}}，最长已逾期 {{最长逾期天数}} 天。明细如下：

{{明细}}

请贵方按照合同的付款条款，于 {{付款期限}} 前付清上述款项。如对金额有异议，请在该日期前书面告知并附依据，无异议的部分请先行支付。逾期未付且未作说明的，我方保留依合同及法律主张权利。

${closing}`,
    },
  },
  wechat: {
    notice:
      '{{联系人}}您好，我是{{公司简称}}的{{发件人}}。{{事由}}，金额 {{未付合计}}，最早应付日期 {{最早应付日}}，提前告知一声，方便安排付款。谢谢。',
    reminder:
      '{{联系人}}您好，我是{{公司简称}}的{{发件人}}。{{事由}}，未付 {{未付合计}}，最早应付日期 {{最早应付日}}，最长已逾期 {{最长逾期天数}} 天，请帮忙核对并安排付款。若已付款，请告知付款日期，谢谢。',
  },
  tokens: {
    customer: '客户名称',
    contact: '联系人',
    company: '公司简称',
    matter: '事由',
    total: '未付合计',
    count: '笔数',
    days: '最长逾期天数',
    oldestDue: '最早应付日',
    items: '明细',
    payTo: '收款账户',
    sender: '发件人',
    phone: '电话',
    askAt: '联系方式',
    number: '函号',
    today: '今天',
    deadline: '付款期限',
  },
  table: {
    project: '合同/项目',
    reference: '发票号/编号',
    order: '贵方订单号',
    due: '应付日期',
    days: '逾期天数',
    open: '未付金额',
    total: '合计',
  },
  itemLine: ({ name, due, daysOverdue, open }) =>
    `${name}：应付日期 ${due}，${daysOverdue > 0 ? `逾期 ${daysOverdue} 天，` : ''}未付 ${open}`,
  moreItems: (count, amount) => `其余 ${count} 笔，合计 ${amount}，需要明细请联系我们`,
  contractNamed: reference => `合同 ${reference}`,
  invoiceNamed: reference => `发票 ${reference}`,
  orderNamed: order => `贵方订单 ${order}`,
  unnamedItem: '合同款',
  andOthers: (first, count) => `${first}${/[\x21-\x7e]$/.test(first) ? ' ' : ''}等 ${count} 笔`,
  askAt: (person, phone) => (phone === '' ? person : `${person}，电话 ${phone}`),
  numberPending: '发送时编号',
  testPrefix: '【测试】',
  noteFrom: '账期管家',
  summary: {
    subject: (company, { sent, failed, unknown }) =>
      failed + unknown > 0
        ? `【${company}】催款：发出 ${sent} 封，${failed + unknown} 封要看一下`
        : `【${company}】催款：发出 ${sent} 封`,
    lines: ({ sent, failed, unknown, withheld, left }) => [
      `已发出 ${sent} 封。`,
      ...(failed > 0 ? [`${failed} 封没有发出，原因见侧边栏“催款”里的运行记录。`] : []),
      ...(unknown > 0
        ? [`${unknown} 封结果不明，不会自动重发。请到发件箱核对后，在侧边栏“催款”里确认。`]
        : []),
      ...(withheld > 0 ? [`${withheld} 封今天没有发，各有原因，见侧边栏“催款”。`] : []),
      ...(left > 0
        ? [`还有 ${left} 封没轮到，下一个小时接着发；当天的发信额度用完时，改到下一个工作日。`]
        : []),
    ],
    broken: (names, more) =>
      `承诺没兑现，已恢复催款：${names.join('、')}${more > 0 ? ` 等，另有 ${more} 位` : ''}。请打电话约一个新日子。`,
    stale: (newest, workdays) =>
      `最近一笔收款是 ${newest}，超过 ${workdays} 个工作日没有新的了。请先登记收款，免得催了已经付的。`,
    openDocument: '打开表格：扩展程序 ▸ 账期管家 ▸ 预览今日催款…',
  },
  paused: {
    subject: company => `【${company}】催款：没有新收款，自动发送先停着`,
    line: (newest, workdays) =>
      `最近一笔收款是 ${newest}，超过 ${workdays} 个工作日没有新的了，所以没有自动发催款信，免得催了已经付的。登记一笔收款，自动发送就恢复；也可以在侧边栏“催款”里自己勾选了发。`,
  },
  suspended: {
    subject: '【账期管家】自动发送已暂停，等你确认',
    body: '催款函的内容、收款账户、抄送邮箱或催款规则被同事改过，所以今天没有自动发送。\n请打开侧边栏“催款 ▸ 自动发送”看改了哪些，确认无误后点“看过了，继续自动发送”。',
  },
  reauthorize: {
    subject: '【账期管家】需要重新授权，自动任务已停下',
    body: url => `账期管家的授权失效了，每小时的自动任务没有运行。请打开下面的链接重新授权：\n${url}`,
  },
}
