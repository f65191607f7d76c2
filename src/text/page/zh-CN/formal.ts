// 对账函: the page of one, the list of those that did not come back, printing for several customers.

export const formal = {
  kinds: { statement: '对账函', demand: '催款函' },
  states: { printed: '已打印', sending: '结果不明，到发件箱核对', sent: '已发邮件', failed: '没有发出' },
  period: { last: '上月', month: '本月', year: '今年', from: '从', to: '到' },
  wrongPeriod: '开始日期不能晚于结束日期，结束日期不能晚于今天。',
  rows: { opening: '期初余额', raised: '本期增加', lowered: '本期减少', closing: '期末余额' },
  movements: (n: number) => `本期 ${n} 笔往来；期初余额加本期增加，减本期减少，就是期末余额。`,
  unreadable: (n: number) => `${n} 笔的金额看不懂，没有算进来；先到「数据」里改好再发。`,
  undated: (n: number, amount: string) =>
    `${n} 笔的已付（${amount}）没有日期，按一直就付了算；有日期的话，客户更容易对上。`,
  writtenOff: (amount: string) =>
    `含我们核销的坏账 ${amount}：核销是我们内部的账，客户仍然欠着，函里不提核销。`,
  abroad: '外币的款项不在这份函里，要另外核对。',
  nobody: '没有能用的邮箱，可以打印。',
  sender: { text: '发件信息还没填全，现在只能看。', button: '去填' },
  paper: '函件预览',
  mail: '邮件',
  to: '收件人',
  attached: 'PDF 作为附件',
  send: '发 PDF…',
  print: '打印',
  printing: '打印窗口里也可以另存为 PDF。',
  printed: (numbers: string, n: number) =>
    n === 1 ? `${numbers} 已记入函件记录。` : `${n} 份已记入函件记录。`,
  ask: {
    statement: {
      title: '发出对账函',
      text: (name: string, to: string, amount: string) =>
        `将给 ${name} 发出一封带 PDF 对账函的邮件，收件人 ${to}，期末余额 ${amount}。`,
    },
    demand: {
      title: '发出催款函',
      text: (name: string, to: string, amount: string) =>
        `将给 ${name} 发出一封带 PDF 催款函的邮件，收件人 ${to}，未付合计 ${amount}。`,
    },
    yes: '发送',
  },
  demand: {
    until: '付款期限',
    wrongUntil: '选今天以后的日子。',
    total: (n: number) => `逾期未付 ${n} 笔`,
    interest: '逾期违约金',
    unapplied: (amount: string) => `这位客户有 ${amount} 收款还没核销，可能就是付这些的：先核销再催。`,
    leftOut: (n: number, amount: string) =>
      `另有 ${n} 笔逾期的 ${amount} 不写进函里：暂停催款的、有争议的部分、到期日是推算的、数据有问题的和待复核的。`,
  },
  sent: (number: string, to: string) => `${number} 已发给 ${to}。`,
  before: '以前的函',
  none: '还没有给这位客户发过。',
  letter: (to: string, amount: string) => `截至 ${to}，${amount}`,
  by: (state: string, at: string, by: string) => `${state}，${at} ${by}`,
  returned: (day: string) => `${day} 回函`,
  agrees: '相符',
  waiting: (days: number) => (days === 0 ? '未回函' : `未回函 ${days} 天`),
  reply: {
    open: '记回函',
    change: '改',
    on: '回函日期',
    wrong: '选发出那天到今天之间的日子。',
    dayNeeded: '写了差异，就要写回函日期；要取消这份回函，把差异也清空。',
    cancels: '日期空着，就是取消这份回函。',
    difference: '差异说明',
    hint: '相符就空着',
    save: '记下',
    saved: (number: string) => `${number} 的回函记下了。`,
    cancelled: (number: string) => `${number} 的回函取消了，又算没有回函。`,
    changed: '同事刚改过这份回函，看一下现在的样子。',
  },
  list: {
    open: '对账函…',
    title: '对账函',
    waiting: '等回函',
    nobodyWaits: '发出的都回了，或者还没有发过。',
    choose: '选客户打印',
    intro: '打印出来盖章寄出；每位客户一份，只有他自己的往来。',
    all: '全选',
    customer: (name: string) => `打印${name}的对账函`,
    none: '没有余额不为零的客户。',
    print: (n: number) => (n === 0 ? '先勾选客户' : `打印 ${n} 份`),
    tooMany: (n: number) => `一次最多打印 ${n} 份。`,
    see: '看',
  },
}
export type FormalText = typeof formal
