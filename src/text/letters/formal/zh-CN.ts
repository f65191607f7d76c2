// Formal paper in Chinese: exact, courteous, nothing that the books do not say.
import { BUCKETS_ZH } from '../../buckets'
import type { FormalWords } from './words'

export const zhCN: FormalWords = {
  paper: {
    number: number => `函号：${number}`,
    numberPending: '打印或发送时编号',
    to: customer => `致：${customer}`,
    attention: contact => `${contact} 收`,
    phone: phone => `电话 ${phone}`,
    payTo: '收款账户',
    stamp: '（盖章）',
    date: '日期：',
    none: '—',
    order: order => `贵方订单 ${order}`,
    buckets: BUCKETS_ZH,
  },
  statement: {
    title: '对账函',
    balance: {
      owed: amount => `贵方应付我方 ${amount}`,
      credit: amount => `我方预收贵方 ${amount}`,
      none: '双方没有余额',
    },
    summary: { opening: '期初余额', raised: '本期增加', lowered: '本期减少', closing: '期末余额' },
    movements: '本期往来',
    noMovements: '本期没有往来。',
    columns: { on: '日期', what: '事项', raised: '增加', lowered: '减少', balance: '余额' },
    kinds: {
      charge: '应收',
      receipt: '收款',
      refund: '退款',
      credit: '折让或退货',
      rounding: '抹零',
      fee: '手续费',
    },
    dueOn: day => `应付日期 ${day}`,
    open: '未付明细',
    openColumns: { what: '合同/发票', due: '应付日期', days: '逾期天数', open: '未付金额' },
    total: '合计',
    aging: '账龄',
    prepaid: '减：预收和未核销',
    reply: {
      title: '回执',
      to: company => `致：${company}`,
      about: number => `贵方 ${number} 号对账函收悉。`,
      agrees: (day, balance) => `信息无误：截至 ${day}，${balance}，与我方账面相符。`,
      balance: {
        owed: amount => `我方应付贵方 ${amount}`,
        credit: amount => `贵方预收我方 ${amount}`,
        none: '双方没有余额',
      },
      differs: '信息不符，差异说明：',
      lines: '（请写明日期、编号、金额和原因）',
    },
    mail: {
      subject: ({ company, day, amount }) => `【${company}】对账函：截至 ${day}，${amount}`,
      body: ({ contact, from, to, balance, days }) => [
        `${contact}，您好：`,
        `附件是 ${from} 至 ${to} 的对账函。截至 ${to}，${balance}。`,
        `请核对，并在 ${days} 天内把盖章的回执扫描回复本邮件；如有不符，请在回执上写明差异。`,
      ],
      file: ({ name, day }) => `对账函 ${name} ${day}`,
    },
  },
  demand: {
    title: '催款函',
    count: n => String(n),
    days: n => String(n),
    columns: {
      what: '合同/发票',
      due: '应付日期',
      days: '逾期天数',
      open: '未付金额',
      interest: '逾期违约金',
      lateInterest: '逾期利息',
    },
    rates: { sme: '每日万分之五', yearly: rate => `年利率 ${rate}` },
    total: '合计',
    interest: ({ amount, day, agreed, sme, yearly }) => {
      const rest = `以未付金额和逾期天数计到 ${day}，共 ${amount}，不在未付合计里，付清前继续计算。`
      if (!sme && yearly === '') return `逾期违约金按各合同的约定，${rest}`
      const unagreed = agreed ? '合同有约定的按约定，没有约定的' : '合同没有约定，'
      const basis = sme ? '《保障中小企业款项支付条例》第十七条，每日万分之五' : `年利率 ${yearly}`
      return `逾期利息：${unagreed}按${basis}，${rest}`
    },
    pay: until => `请贵方于 ${until} 前付清上述款项。`,
    reply: { title: '签收回执', text: number => `贵方 ${number} 号催款函收悉。` },
    mail: {
      subject: ({ company, total }) => `【${company}】催款函：未付 ${total}`,
      body: ({ contact, day, total, until }) => [
        `${contact}，您好：`,
        `附件是催款函。截至 ${day}，逾期未付合计 ${total}，请于 ${until} 前付清；如有异议，请书面告知。若已付款，请告知付款日期。`,
      ],
      file: ({ name, day }) => `催款函 ${name} ${day}`,
    },
  },
  receipt: {
    title: '到账确认',
    subject: ({ company, day, amount }) => `【${company}】到账确认：${day} 收到 ${amount}`,
    line: (what, amount, left) =>
      `${what}：入账 ${amount}${left === null ? '' : left === '' ? '，已付清' : `，还有 ${left} 未付`}`,
    unnamed: '未写编号的合同',
    rest: amount => `其余 ${amount} 没有对应的合同，先记作预收。`,
    bill: dueOn => `以承兑汇票付款，${dueOn} 到期。`,
    open: (day, amount, overdue) =>
      `截至 ${day}，贵方未付合计 ${amount}${overdue === '' ? '，都还没有到期' : `，其中已逾期 ${overdue}`}。`,
    nothingOpen: day => `截至 ${day}，贵方没有未付的款项。`,
  },
}
