// 坏账准备和资金占用: what the receivables cost, at the team's own rates.

export const finance = {
  title: '坏账准备和资金占用（测算）',
  none: '在设置里填上各账龄的损失比例和资金年利率，这里就算得出来。',
  settingsLink: '去填',
  times: (amount: string, rate: string) => `${amount} × ${rate}`,
  noRate: '没有填比例，没有算',
  total: '坏账准备合计',
  items: (n: number) => `${n} 笔`,
  unrated: (amount: string) => `${amount} 所在的账龄没有比例，没有算进来。`,
  falling: (buckets: string) => `${buckets} 的比例比更短的账龄还低，看一下是不是填反了。`,
  capital: '资金占用成本',
  year: (amount: string) => `一年 ${amount}`,
  capitalText: (rate: string, overdue: string) =>
    `应收余额 × 年利率 ${rate}：照现在的余额拖一年的代价，其中逾期的 ${overdue}。`,
  rolls: {
    title: '高级：按迁徙率算损失比例',
    tooFew: (steps: number, fewest: number) =>
      `样本不足：至少要连着关过 ${fewest + 1} 个月的账（${fewest} 步），现在有 ${steps} 步。`,
    from: (first: string, last: string, steps: number) =>
      `${first} 到 ${last} 的关账明细，${steps} 步，各步的金额加在一起算。`,
    roll: (roll: string, moved: string, base: string, n: number) =>
      `迁徙率 ${roll} = 变得更老的 ${moved} ÷ 原来的 ${base}，${n} 笔`,
    manual: '手工',
    origin: {
      roll: '—',
      final: '设置里的最终损失',
      manual: '没有历史，用设置里手工填的比例',
      older: '没有历史，用更老一段的',
    },
    forward: (factor: string) => `前瞻系数 ${factor}`,
    narrow: '有的账龄段不到一个月，按月一步一步算会把损失比例算低。',
    note: '每段损失 = 各段迁徙率连乘 × 最终损失。测算，不是凭证。',
  },
  note: '按比例测算，不是凭证；单独计提的客户请另外算。',
  settings: {
    title: '坏账准备和资金成本',
    hint: '比例由你们的财务定（历史损失率，或公司的会计政策）；空着的不算。总览点「应收余额」就看到结果。',
    rate: (bucket: string) => `${bucket}的损失比例`,
    capitalRate: '资金年利率',
    edges: {
      title: '账龄分段',
      hint: '每段的最后一天，从小到大写 2 到 6 个；最后一段不封顶。总览、看板、账龄表和坏账准备都按它分。改了之后，变了的段要重新填损失比例；关过账的月份不变。',
      overdueDays: '逾期账龄：逾期天数',
      ageMonths: '账龄：从确认收入那天起的月数',
    },
    finalLoss: '高级：最老一段最终损失',
    rollHint: '按迁徙率算损失比例时用；空着就用上面最老一段的比例。',
    forward: '高级：前瞻系数',
  },
}
export type FinanceText = typeof finance
