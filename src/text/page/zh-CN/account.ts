// The frame of the summary: next and previous key account, what is missing and who brings it, estimates, settings.
export const account = {
  neighbours: {
    place: (at: number, of: number) => `大客户 ${at} / ${of}`,
    order: '按近 12 个月的收入排，最大的是第 1 位',
    none: (of: number) => `不是大客户；大客户共 ${of} 位`,
    previous: '上一位大客户',
    next: '下一位大客户',
    hint: (what: string, name: string, key: string) => `${what}：${name}（${key}）`,
  },
  estimated: '估算',
  estimatedOf: (n: number, of: number) => `${of} 笔里有 ${n} 笔没有写成本，按成本率算`,
  allTime: (day: string, n: number) => `成本和利润：截至 ${day} 的全部交易，${n} 笔有成本。`,
  rows: {
    grossProfit: '毛利',
    netProfit: '净利',
    yearGross: '历史 12 个月毛利',
    expectedGross: '预期 12 个月毛利',
    servingShare: '服务成本占收入（12 个月）',
  },
  margin: (share: string, n: number) => `近 12 个月的毛利率 ${share}，${n} 笔。`,
  expected: (from: string, to: string, low: string, high: string) =>
    `预期毛利是 ${from} 到 ${to} 的：预期收入 × 近 12 个月的毛利率，五次里约四次在 ${low} 到 ${high} 之间。`,
  ofCompany: (share: string) => `服务成本占收入，全公司是 ${share}（含未分配的费用）。`,
  rates: {
    open: '打开成本率',
    opened: (sheet: string) =>
      `已打开「${sheet}」：写上客户、产品和成本率，没有写成本的合同和交易就按它估算。`,
    problems: {
      unreadable: (place: string, value: string) =>
        `${place}的「成本率」看不懂：${value}。写成 62% 这样，不超过 200%。`,
      doubled: (place: string, value: string) =>
        `${place}和前面的一行是同一客户、同一产品，「成本率」却不一样（${value}），两行都没有用。`,
      stranger: (place: string, value: string) => `${place}的「客户」台账里没有：${value}。`,
    },
  },
  missing: {
    title: '还缺什么',
    label: '还缺',
    count: (n: number) => `补上 ${n} 样，上面的 — 就能算`,
    what: {
      deals: '「交易」表：收入、购买习惯和预测要它',
      costs: '成本：毛利、净利和各项比率要它。写进「成本」列，或者按成本率估算',
      expenses: '「费用」表：服务成本、净利、利润率、投资回报率要它',
      'capital-rate': '资金年利率：资金占用成本要它，没有也能算净利',
      'paid-days': '「付清日期」列：回款周期和付款习惯要它',
      services: '「服务」表：响应和解决要它',
      scores: '「满意度」表：近 12 个月还没有他的打分',
    },
    make: {
      deals: '建交易表',
      costs: '建成本率表',
      expenses: '建费用表',
      'capital-rate': '去设置',
      'paid-days': '加付清日期列',
      services: '建服务表',
      scores: '建满意度表',
    },
    costColumn: '加成本列',
    made: (sheet: string) => `已建好工作表「${sheet}」，填进去就能算。`,
    added: '已在台账右边加了一列，填进去就能算。',
  },
  settings: {
    title: '客户总结',
    hint: '侧边栏和「大客户总结」里显示哪几个部分。排在最前、先打开的由上面的目标决定。',
  },
}
export type AccountText = typeof account
