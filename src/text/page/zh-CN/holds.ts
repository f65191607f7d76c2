// 怎样催一位客户: what holds his letters and how to hold them; on 催款 promises, and how far the money is known.

export const holds = {
  active: '正在暂停催款的',
  kind: '为什么暂停',
  kinds: { snooze: '暂缓', dispute: '有争议', 'opt-out': '暂不催', legal: '法务处理' },
  item: '暂停哪些',
  all: '这位客户的全部',
  itemFacts: (what: string, amount: string) => `${what}，未付 ${amount}`,
  amount: '有争议的金额',
  amountHint: '只有一部分有争议就写多少，其余照常催；空着是整笔。',
  amountWrong: '写一个不超过未付的金额；空着是整笔。',
  until: '暂停到（含）',
  untilNeeded: '选今天或以后的日子。',
  reason: '原因',
  reasonHints: {
    snooze: '例如：对方财务月底才回来',
    dispute: '例如：少了两把椅子，业务在核对',
    'opt-out': '例如：老板交代这个月不催',
    legal: '例如：已交给律师，案号……',
  },
  reasonNeeded: '写一句原因，同事才知道为什么没有催。',
  save: '暂停催款',
  end: '恢复',
  stop: '不再等',
  stopAsk: {
    title: '不再等这笔付款',
    text: (name: string, on: string) =>
      `${name}答应 ${on} 付款。不再等，催款信就不因为它停着；答应过的仍留着，到时候照样看有没有兑现。`,
    final: '这一步不能撤销；还要等，就再记一次跟进。',
  },
  saved: (name: string, what: string, until: string) =>
    `${name}${what === '' ? '' : ` ${what}`}暂停催款到 ${until}，之后自动恢复。`,
  savedPart: (whose: string, amount: string, until: string) =>
    `${whose} 有争议的 ${amount} 到 ${until} 不催，其余照常催；之后自动恢复。`,
  ended: (name: string) => `${name}恢复按规则催款。`,
  endedOne: (name: string, about: string) => `${name}：${about}，已结束。`,
  untilDay: (day: string) => `到 ${day}`,
  noLastDay: '没有写得清的截止日，一直停着',
  inDispute: (amount: string) => `争议 ${amount}，其余照常催`,
  by: (name: string) => `${name} 记的`,
  more: '同一位客户可以暂停几样；到期自动恢复，记录留在工作表「暂停催款」里。',
  promised: (on: string) => `答应 ${on} 付`,
}
export type HoldsText = typeof holds

export const standing = {
  newest: (day: string, days: number) =>
    days === 0 ? '最近一笔收款：今天' : `最近一笔收款：${day}，${days} 天前`,
  never: '没有带日期的收款，不知道最近一笔是哪天。',
  stale: (days: number) => `超过 ${days} 个工作日没有新收款了。先登记收款再催，免得催了已经付的。`,
  gated: (days: number) => `超过 ${days} 个工作日没有新收款，自动发送先停着。登记了收款就恢复。`,
  askStale: {
    title: '好久没有新收款，还是要发？',
    text: (newest: string, days: number) =>
      `最近一笔收款是 ${newest}，已超过 ${days} 个工作日。客户可能已经付了，只是还没登记。`,
    yes: '还是要发',
  },
  record: '登记收款',
  unclaimed: (n: number, amount: string) => `有 ${n} 笔收款还不知道是谁的（待认领），共 ${amount}。`,
  unapplied: (n: number, amount: string) =>
    `${n} 位客户有收款还没对到合同（未核销），共 ${amount}，先不催他们。`,
  broken: (n: number) => `承诺没兑现 ${n} 位`,
  waiting: (n: number) => `等客户付 ${n} 笔`,
  more: (n: number) => `还有 ${n} 笔，处理完这些再列出来。`,
  brokenTodo: '已经恢复催款。打个电话，约一个新日子。',
  waitingTodo: '等到那天再加 1 个工作日；付够就自动了结，没付就恢复催款。',
  promise: (on: string, amount: string) => (amount === '' ? `答应 ${on} 付款` : `答应 ${on} 付 ${amount}`),
  came: (amount: string) => `已付 ${amount}`,
  nothingCame: '没有付',
  overdue: (amount: string) => `逾期 ${amount}`,
  late: (days: number) => `晚了 ${days} 天`,
  noHold: '照常催',
  log: '记跟进',
  rate: (percent: string, n: number) => `承诺兑现率 ${percent}，到期的 ${n} 次`,
  rateUnknown: (n: number) => `承诺兑现率 —：到期的只有 ${n} 次，样本不足`,
  notSent: '打开记录',
  notSentAsk: '每次发送后，谁为什么没有发都记在工作表「为何未发」里。',
}
export type StandingText = typeof standing
