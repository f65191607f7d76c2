// How a key figure comes about, in one sentence, and the rows behind it.

export const behind = {
  open: (figure: string) => `${figure}是怎么来的`,
  meaning: {
    balance: () => '所有合同总金额减已付，还没收到的加起来；预收不抵减。',
    overdue: () => '过了应收日期还没付的加起来；应收当天不算。',
    dueSoon: (days: number) => `今天起 ${days} 天内到期、还没付的加起来。`,
    dso: () => '应收余额 ÷ 近 90 天的销售额 × 90：照现在的速度，卖出去的钱平均几天收回来。',
  },
  formula: (balance: string, sales: string, days: string) => `${balance} ÷ ${sales} × 90 = ${days}`,
  n: { balance: '笔未结清', overdue: '笔逾期', dueSoon: '笔快到期', dso: '笔近 90 天的合同' },
  counted: (n: number, what: string, amount: string) => `${n} ${what}，共 ${amount}`,
  rows: '算进来的行，金额大的在前',
  more: (n: number) => `另有 ${n} 笔没有列出。`,
  nothing: '没有算进来的行。',
  due: (day: string) => `${day} 到期`,
  sold: (day: string) => `${day} 签订`,
  noDay: '没有日期',
}
export type BehindText = typeof behind
