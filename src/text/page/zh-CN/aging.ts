// 账龄, customer by customer.

export const aging = {
  open: '逐户看',
  title: '账龄',
  by: { due: '逾期账龄', sale: '账龄' },
  meaning: {
    due: '按应收日期：过了几天。催款看这个。',
    sale: '按确认收入的日子：过了多久，没逾期的也算。计提看这个。',
  },
  asOf: '截至哪天',
  tooLate: '最晚到今天：还没到的日子，谁会付款没人知道。',
  narrow: '只看',
  all: '全部',
  traits: { owner: '客户经理', industry: '行业', region: '地区' },
  notSet: '未指定',
  only: (trait: string, value: string) => `${trait}：${value}`,
  agrees: (balance: string) => `每户各段相加减未核销都等于余额，合计 ${balance}，与台账逐户余额一致。`,
  differs: (n: number) => `有 ${n} 位客户的余额与台账逐户余额不一致，多半是登记过的收款后来改了行：`,
  off: (name: string, row: string, ledger: string) => `${name} 这里 ${row}，台账 ${ledger}`,
  undated: (n: number, amount: string) =>
    `${n} 笔的已付（${amount}）没有日期：那天付没付不知道，按已经收到算，和关账一样。`,
  unreadable: (n: number) => `${n} 笔的金额看不懂，没有算进来。`,
  nobody: '没有未付的，也没有未核销的。',
  total: (n: number) => `合计 ${n} 位客户`,
  bucket: (name: string, amount: string) => `${name} ${amount}`,
  unapplied: (amount: string) => `未核销 ${amount}`,
  more: (n: number) => `再看 ${n} 位`,
  inSheet: (n: number) => `另有 ${n} 位，生成工作表就都在。`,
  others: (n: number) => `其余 ${n} 位`,
  customer: '客户',
  unappliedHead: '减：未核销',
  balance: '余额',
  copy: '复制',
  sheet: {
    make: '生成工作表',
    making: '正在写……',
    made: (sheet: string, n: number) => `写好了「${sheet}」，${n} 位客户，A4 横向打印。`,
    replaced: (sheet: string, n: number) => `「${sheet}」换成了新的，${n} 位客户。`,
    changed: {
      title: '账龄表有人改过',
      text: '重新生成会整张换掉，你们写上去的也没有了。要留着的话，先把那张表复制一份。',
      yes: '换掉',
    },
  },
}
export type AgingText = typeof aging
