// 关账: months frozen, and what was changed in them since.

export const closing = {
  title: '关账',
  look: '看关账',
  line: (month: string | null, late: number) => {
    if (month === null) return '关账：还没有关过'
    return late === 0 ? `已关到 ${month}` : `已关到 ${month}，有 ${late} 处关账后改动`
  },
  intro: '关了账的月份，和上月比用关账时的数。以后再改那个月的数，都列在「关账后改动」里，关账的数不变。',
  offer: {
    title: (month: string) => `关 ${month}`,
    month: '关哪个月',
    freezes: (day: string, items: number) => `截至 ${day}，${items} 笔`,
    balance: '应收余额',
    overdue: '逾期',
    unreadable: (n: number) => `${n} 笔的金额看不懂，不在里面。`,
    abroad: (balance: string, overdue: string, items: number) =>
      `另外冻结 ${balance}，其中逾期 ${overdue}，${items} 笔。`,
    pending: (n: number) => `还有 ${n} 项待复核。`,
    late: (month: string, n: number) => `${month} 还有 ${n} 处关账后改动没有确认。`,
    undated: '没写日期的付款，按表里现在的数算。',
    button: '关账…',
  },
  upToDate: (month: string) => `已经关到 ${month}。下个月结束以后再来关。`,
  ask: {
    title: (month: string) => `关 ${month} 的账`,
    freezes: (day: string) =>
      `将记下截至 ${day} 的应收余额、逾期、账龄、收款、回款周期，和每一笔的状态。台账不动。`,
    after: '以后改了这个月的数，会列成关账后改动。要重新打开，得写原因。',
    yes: '关账',
  },
  closed: (month: string, items: number) => `${month} 关好了，记下了 ${items} 笔。`,
  late: {
    title: (month: string, n: number) =>
      n === 0 ? `${month} 没有关账后改动` : `${month} 关账后改动 ${n} 处`,
    unlisted: (month: string) => `${month} 关账后改动`,
    against: (day: string) => `和关账时记下的 ${day} 的状态比。那天以后到账的款不算改动。`,
    effect: (day: string) => `照现在的表，${day} 的数会差：`,
    figures: { balance: '应收余额', overdue: '逾期', received: '累计收款' },
    item: (balance: string) => `余额差 ${balance}`,
    acknowledge: '确认',
    acknowledgeAll: (n: number) => `确认这 ${n} 处…`,
    note: '说明',
    noteHint: '例如：11 月补录 10 月的发票，12 月报表里调整',
    noteNeeded: '写一句说明。',
    only: '只记下谁、什么时候、为什么，关账的数不变。',
    done: (n: number) => `${n} 处已确认。`,
    unclear: (n: number) => `看不出哪天收的 ${n} 处`,
    unclearText: '已付变多了，没写付清日期，也不是登记收款记的。多半是后来收的，没算进改动。',
    acknowledged: (n: number) => `已确认 ${n} 处`,
    by: (who: string, day: string) => `${who}，${day}`,
    dropped: '这个月的明细没有留着，只有数字，列不出改动。',
    damaged: '「关账明细」被人改过，列不出改动。关账的数还在。要重新记，就重新打开再关一次。',
  },
  months: {
    title: (n: number) => `关过的月份 ${n} 个`,
    by: (who: string, at: string) => `${who}，${at}`,
    asOf: (day: string) => `截至 ${day}`,
    figures: {
      balance: '应收余额',
      overdue: '逾期',
      collected: '当月收款',
      dso: '回款周期',
      prepaid: '预收',
      items: '笔数',
    },
    abroadLost: (currency: string) => `${currency}：「关账记录」里的这一行被删或改坏了`,
    collectedNone: '上月末的数不知道，算不出当月收了多少',
    see: '看改动',
    reopened: (who: string, at: string, reason: string) => `${who} ${at} 重新打开：${reason}`,
    kept: '明细只留最近的几个月（最多 24 个月，放得下为止），数字一直留着。',
  },
  reopen: {
    button: '重新打开…',
    title: (month: string) => `重新打开 ${month}`,
    text: '这个月的数不再冻结，记录和原因留着。改好以后可以再关一次。',
    reason: '原因',
    reasonNeeded: '写一句原因，以后查得到。',
    yes: '重新打开',
    done: (month: string) => `${month} 重新打开了。`,
  },
}
export type ClosingText = typeof closing
