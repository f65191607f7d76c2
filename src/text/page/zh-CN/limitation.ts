// 诉讼时效 on a customer's page and in 设置, with the rules for letters at law.
import { INTERRUPTED_ZH } from '../../warnings/interrupted'

export const limitation = {
  title: '诉讼时效',
  hint: '提示，非法律意见',
  counted:
    '从应付日期次日起算，分期的从最后一期算；发出的催款邮件、邮件催款函、收到的盖章回执、部分付款、答应付款都重新起算，请留好凭证。微信、电话和打印的函没有凭证不算；对账函盖章回来才算；退信不算；过期后只有盖章的对账函和答应付款才算。',
  until: (day: string, left: number) =>
    left < 0 ? `时效 ${day} 已过 ${-left} 天` : `时效至 ${day}，还有 ${left} 天`,
  fromDue: (day: string) => `${day} 到期，次日起算，没有查到中断`,
  fromLast: (day: string, what: string) => `最近一次中断：${day} ${what}`,
  atLaw: (day: string) => `${day} 起法务处理，已起诉或申请仲裁的时效中断`,
  more: (n: number) => `另有 ${n} 笔时效更晚。`,
  by: INTERRUPTED_ZH,
  settings: {
    title: '时效和逾期利息',
    years: '诉讼时效',
    unit: '年',
    yearsHint: '一般是 3 年（民法典第一百八十八条）；合同适用别的法律的，按律师意见改。',
    interest: '合同没写逾期利息的',
    bases: { agreed: '不算利息', sme: '每日万分之五（条例）', rate: '按我们填的年利率' },
    interestHints: {
      sme: '《保障中小企业款项支付条例》第十七条：机关、事业单位和大型企业拖欠中小企业的款，没有约定利率的。不是这样的客户，在他的催款函里选「不算利息」。',
      rate: '例如一年期 LPR 的 1.3 到 1.5 倍，按律师意见填；LPR 变了要自己改。',
    },
    yearlyRate: '逾期年利率',
    wrong: (max: number) => `填 1 到 ${max} 的整数。`,
  },
}
export type LimitationText = typeof limitation
