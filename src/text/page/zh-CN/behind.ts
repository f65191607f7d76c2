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
  agreed: (day: string, later: boolean) => `约定 ${day}，遇休息日${later ? '顺延' : '提前'}`,
  sold: (day: string) => `${day} 签订`,
  noDay: '没有日期',
  collection: {
    title: '更多指标',
    countback: { name: '倒推回款周期', text: '从最近的销售往回数，应收余额相当于最近多少天的销售额。' },
    bestPossible: { name: '最佳回款周期', text: '假如没有一笔逾期：没逾期的余额 ÷ 近 90 天的销售额 × 90。' },
    delinquent: { name: '平均拖延', text: '回款周期减最佳回款周期：逾期拖长了几天。' },
    overdueShare: { name: '逾期率', text: '逾期金额占应收余额。' },
    effectiveness: {
      name: '催收有效率',
      text: '这段时间该收的里面收到了多少；核销和折让也算在内。80% 以上算好，50% 以下偏低。',
    },
    turnover: { name: '应收周转率', text: '一年的销售额 ÷ 一年前和现在应收余额的平均数。' },
  },
  atLeast: (days: string) => `至少 ${days}`,
  since: (day: string) => `从 ${day} 起`,
  times: (times: string) => `${times} 次／年`,
  historyShort: '有记录的销售额不够数完，只知道至少这么久。',
}
export type BehindText = typeof behind
