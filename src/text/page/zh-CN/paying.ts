// 付款习惯: how late a customer usually is, who is habitually late and what to do about it, expected cash, credit.
import type { Strategy } from '../../../core/receivables/paying/strategy'

type Said = {
  [Kind in Strategy['kind']]: (strategy: Extract<Strategy, { kind: Kind }>, amount: string) => string
}

const strategies: Said = {
  dispute: (_, amount) => `先谈清有争议的 ${amount}，再催别的。`,
  'owner-calls': (_, amount) => `逾期 ${amount}，数额大：由客户经理亲自打电话，约定付款日。`,
  prepay: ({ days, more }) =>
    `平常晚 ${days} 天，近半年又多晚 ${more} 天：新单缩短账期，或先收一部分预付款。`,
  tighten: ({ days }) => `平常晚 ${days} 天：新单缩短账期，到期前打电话确认付款日。`,
  'remind-earlier': ({ days }) =>
    `总是晚 ${days} 天左右，但靠得住：提前 ${days} 天提醒，回款按到期后 ${days} 天安排。`,
  growing: ({ more }) => `近半年比以前多晚 ${more} 天：问清原因，到期当天就联系。`,
  confirm: () => '看不出固定的晚法：到期前 7 天提醒一次，到期当天再确认。',
}

export const paying = {
  late: (days: number) => (days === 0 ? '当天付' : days > 0 ? `晚 ${days} 天` : `早 ${-days} 天`),
  usually: (late: string) => `平常${late}`,
  times: (of: number, hits: number) => `${of} 次里 ${hits} 次迟付`,
  estimate: (share: string, from: string, to: string) =>
    `迟付的笔数估计占 ${share}（多半在 ${from} 到 ${to}）`,
  grade: (grade: string) => `付款评级 ${grade}`,
  strategies,
  latePayers: {
    title: '经常迟付',
    open: '经常迟付的客户',
    counted: (count: number, known: number, customers: number) =>
      `${customers} 位客户里 ${known} 位的记录够判断，其中 ${count} 位经常迟付`,
    sums: (open: string, overdue: string) => `未付 ${open}，逾期 ${overdue}`,
    none: '没有经常迟付的客户。',
    noDates: '台账里没有付清日期，也没有收款记录，看不出谁付得晚。',
    more: (n: number) => `另有 ${n} 位没有列出。`,
    since: (day: string) => `从 ${day} 的付款算起`,
    openFacts: (open: string, overdue: string) =>
      `未付 ${open}${overdue === '' ? '' : `，其中逾期 ${overdue}`}`,
    rules: '怎么判断，建议怎么来',
    rule: (fewest: number, grace: number) =>
      `至少 ${fewest} 笔知道是按时还是迟付（付清了的，和逾期还没付的），其中有知道哪天付的，并且有九成把握他迟付的比按时的多。${grace === 0 ? '过了应收日期付的就算迟付。' : `晚 ${grace} 天以内不算迟付。`}`,
    shrunk: '笔数少的客户，占比向全体客户靠拢一些：20 次里 20 次迟付，也不说成 100%。',
    order: [
      '有争议：先谈争议。',
      '逾期到了设置里的「大额」：客户经理打电话。',
      '平常晚 30 天以上（付清不到三笔的，看含未付的平均）：缩短账期；近半年又多晚 7 天以上：先收预付款。',
      '十次里八次相差不超过 15 天：靠得住，提前提醒。',
      '其余：近半年多晚 7 天以上问原因，否则到期前提醒、到期当天确认。',
    ],
  },
  expected: {
    title: '预计回款',
    open: '预计回款',
    four: (due: string, habit: string) => `今后四周：按合同 ${due}，按习惯 ${habit}`,
    fourDue: (due: string) => `今后四周：按合同 ${due}，按习惯 —`,
    basis: (n: number, usual: string) => `习惯来自 ${n} 笔付清的款，全体${usual}`,
    columns: { week: '周', due: '按合同', habit: '按习惯' },
    overdue: '已逾期',
    thisWeek: '本周',
    week: (from: string) => `${from} 起`,
    later: '更晚',
    undated: '没有日期',
    untold: '说不准',
    total: '合计',
    how: '怎么算的',
    rules: [
      '按合同：未付金额放在应收日期那一周，已逾期的另列。',
      '按习惯：应收日期加上这位客户平常晚的天数，也就是他付清各笔的中位数；笔数少的向全体客户的中位数靠拢，三笔时各占一半。',
      '到今天已经拖过了这个天数的：取他更晚的那些款的中位数；不足三笔的，取全体客户的。所以没有一笔落在过去。',
      '比所有客户最晚的几次还晚的，列在「说不准」。',
    ],
    nothing: '没有未付的款。',
  },
  facts: {
    title: '付款习惯',
    basis: (since: string) => `从 ${since} 的付款算起`,
    delay: '平均晚付（按金额）',
    delayWithUnpaid: '平均晚付（含未付）',
    usual: '平常（中位数）',
    onTime: '按时付款（按金额）',
    grade: '付款评级',
    gradeHint:
      'A 晚 30 天以内，B 60 天以内，C 90 天以内，D 91 天起；按含未付的平均晚付天数算，不是信用等级。',
    late: '迟付次数',
    recent: '近半年',
    before: '半年以前',
    items: (n: number) => `${n} 笔`,
  },
  credit: {
    limit: '信用额度',
    none: '没有设',
    cashOnly: '0，只收现款',
    exposure: '占用额度',
    use: '已用',
    room: '还可用',
    over: (amount: string) => `超出 ${amount}`,
    committed: (amount: string, share: string) => `算上已签未开始的合同，占用 ${amount}，用到 ${share}`,
    used: (share: string) => `额度用到 ${share}`,
    ranOut: (day: string) => `${day} 已到期，按 0 算`,
    owingPast: (day: string, amount: string) => `信用额度 ${day} 已到期，还有未付 ${amount}`,
    owing: (amount: string) => `只收现款，却还有未付 ${amount}`,
    projected: (share: string) => `算上已签未开始的合同，额度会用到 ${share}`,
    full: (share: string, amount: string) => `额度用满：占用 ${amount}，是额度的 ${share}`,
    near: (share: string, amount: string) => `额度快用完：占用 ${amount}，是额度的 ${share}`,
  },
  advice: '建议',
}
export type PayingText = typeof paying
