// 总览: key figures against last month, ageing, the most urgent things, the last run.

export const home = {
  balance: '应收余额',
  overdue: '逾期',
  dueSoon: (days: number) => `${days} 天内到期`,
  dso: '回款周期',
  dsoHint: '近 90 天：应收余额 ÷ 这 90 天的销售额 × 90',
  openItems: (n: number) => `${n} 笔未结清`,
  overdueOf: (share: string, customers: number) => `${share}，${customers} 位客户`,
  dsoWindow: '近 90 天',
  against: '比上月',
  againstHint: (day: string, then: string) => `${day} 是 ${then}`,
  noEarlier: '每日合计从设置那天记起，满一个月就能比较。',
  days: (n: number) => `${n > 0 ? '+' : n < 0 ? '−' : ''}${Math.abs(n)} 天`,
  unchanged: '持平',
  prepaid: (amount: string) => `另有预收 ${amount}，不抵减余额。`,
  unreadable: (n: number) => `${n} 笔的金额看不懂，没有算进来。`,
  ageing: '账龄',
  ageingDetails: '看明细',
  ageingHide: '收起明细',
  ageingTable: { bucket: '区间', count: '笔数', amount: '未付金额', share: '占比' },
  urgent: (n: number) => (n === 1 ? '最要紧的 1 件' : `最要紧的 ${n} 件`),
  all: (n: number) => `全部 ${n}`,
  fewer: '只看 5 件',
  outOf: (n: number) => `共 ${n} 件`,
  nothingUrgent: '没有要紧的事：没有逾期，也没有快到期的大额。',
  actions: { remind: '催款', hold: '暂缓', contact: '联系', look: '查看' },
  badRows: (n: number) => `${n} 行要改`,
  lastRun: (when: string, sent: number, withheld: number) => `${when} 发出 ${sent} 封，${withheld} 封未发`,
  lastTest: (when: string, sent: number) => `${when} 试发 ${sent} 封，只发给了自己`,
  lastTrouble: (failed: number, unknown: number) =>
    [failed > 0 ? `${failed} 封没发成` : '', unknown > 0 ? `${unknown} 封结果不明` : '']
      .filter(part => part !== '')
      .join('，'),
  why: '看原因',
  health: (score: number) => `数据健全度 ${score}`,
  problems: (n: number) => `${n} 处要看`,
  look: '去看看',
  stale: {
    mine: (last: string) => `每小时的任务停了（上一次：${last}）。刚才已经重新开启，过两小时再来看一次。`,
    other: (owner: string, last: string) =>
      `每小时的任务停了（上一次：${last}）。请 ${owner} 打开一次账期管家。`,
    never: '还没有运行过',
  },
  board: {
    text: '看板：关键数字和六张图',
    open: { none: '建看板', there: '打开看板', gone: '重建看板' },
    working: '正在画……',
    did: {
      none: '没有看板。',
      made: '看板建好了，已经打开。',
      updated: '看板已更新，已经打开。',
      busy: '同事正在更新看板，已经打开。',
      'no-permission': '看板受保护，你不能更新，已经打开。',
    },
    missing: {
      title: (n: number) => `看板上少了 ${n} 张图`,
      text: '是有人删掉的。放回来的话，其余的图和位置都不变。',
      yes: '放回来',
    },
  },
  legend: '表里的颜色',
  legendRows: [
    { tone: 'bad', name: '逾期', text: '整行' },
    { tone: 'warn', name: '快到期', text: '到期日那一格' },
    { tone: 'info', name: '大额', text: '总金额那一格' },
    { tone: 'late', name: '长期未付', text: '到期日那一格' },
    { tone: 'hold', name: '已结清或有争议', text: '整行' },
    { tone: 'wrong', name: '数据有问题', text: '要改的那一格' },
  ],
}
export type HomeText = typeof home
