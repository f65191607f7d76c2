// 其他表, 客户分级 and what counts as revenue.
import type { BookField, BookId, BookProblemCode } from '../../../core/books/types'
import type { RfmSegment } from '../../../core/sales/rfm'
import { unitName } from '../figures'

const fields: Record<BookField, string> = {
  on: '日期',
  customer: '客户',
  product: '产品或服务',
  quantity: '数量',
  price: '单价',
  discount: '折扣',
  amount: '金额',
  cost: '成本',
  order: '订单号',
  kind: '类别',
  responseHours: '响应时长（小时）',
  solvedOn: '解决日期',
  score: '满意度',
  state: '状态',
  improvement: '改进',
  owner: '负责人',
  note: '备注',
  person: '姓名',
  mail: '邮箱',
  role: '角色',
  superior: '上级',
  taxRate: '税率',
}

const problems: Record<BookProblemCode, string> = {
  'cell-error': '公式出错',
  'date-missing': '没有日期，不算进任何期间',
  'date-unreadable': '日期看不懂，不算进任何期间',
  'date-order-unknown': '分不清哪个是月、哪个是日',
  'date-turned': '导入时月和日可能对调了',
  'date-impossible': '没有这一天',
  'amount-missing': '没有金额，这一行没有算',
  'amount-unreadable': '金额看不懂，这一行没有算',
  'amount-precision': '金额超过两位小数，没有算',
  'amount-ambiguous': '金额有两种读法，没有算',
  'amount-differs': '金额和数量 × 单价 ×（1 − 折扣）不一样，按写的金额算',
  'number-unreadable': '数字看不懂',
  'discount-unclear': '折扣看不清：减 15% 写 15%，减一半以上请直接写金额',
  'score-unreadable': '满意度要是 1 到 5',
  'customer-missing': '没有写客户，算在未分配里',
  'customer-unknown': '台账里没有这位客户，单独算',
  'person-missing': '没有写姓名，这一行没有用',
  'person-twice': '上面已经有这个人，用的是上面那行',
  'mail-unreadable': '要写一个邮箱，这里的没有用',
  'superior-unknown': '上级不在这张表里，也不是邮箱',
  'rate-unreadable': '税率看不懂，按合同或设置里的税率算',
}

const names: Record<BookId, string> = { deals: '交易', services: '服务', expenses: '费用', people: '人员' }

export const books = {
  title: '其他表',
  line: (n: number) => (n === 0 ? '还可以加交易、服务、费用、人员表' : `用着 ${n} 张其他表`),
  look: '其他表',
  text: '都可以不要。要用就新建一张，或者用你们已有的：只认列，不改里面的内容，你们自己的列照样留着。',
  names,
  fields,
  problems,
  make: '新建一张',
  adopt: '就用这张',
  columns: '认出的列',
  unused: '不用',
  unit: (factor: number) => `按${unitName(factor, 'zh-CN')}元算`,
  confidence: { sure: '像', likely: '可能是' },
  candidate: (sheet: string, rows: number) => `「${sheet}」，${rows} 行`,
  column: (letter: string, header: string) => `${letter} 列「${header}」`,
  made: (sheet: string) => `新建了「${sheet}」，填上就能用。`,
  adopted: (sheet: string) => `用上了「${sheet}」。`,
  using: (sheet: string) => `在用「${sheet}」`,
  open: '去看表',
  release: '不用了',
  askRelease: {
    title: '不再用这张表',
    text: (sheet: string) => `「${sheet}」和里面的内容都留着，只是不再算它。`,
    yes: '不用了',
  },
  released: (sheet: string) => `不再用「${sheet}」，表还在。`,
  rows: (rows: number, customers: number) => `${rows} 行，${customers} 位客户`,
  people: (n: number) => `${n} 位同事`,
  span: (from: string, to: string) => `${from} 至 ${to}`,
  total: (amount: string) => `合计 ${amount}`,
  unread: (n: number) => `${n} 处要看一下，在「数据」里列着`,
  gone: (sheet: string) => `「${sheet}」不在了。可以另外用一张。`,
  missing: (sheet: string, columns: string) =>
    `「${sheet}」里找不到${columns}这几列，先不算。把表头改回来，或者点「不用了」再重新认一次。`,
  findings: (name: string, n: number) => `${name}：${n} 处要看一下`,
  finding: (place: string, header: string, value: string) =>
    `${place} ${header}${value === '' ? '' : `：${value}`}`,
  row: (row: number) => `第 ${row} 行`,
  expected: (amount: string) => `应是 ${amount}`,
  revenue: {
    title: '收入按什么算',
    text: '只按一种算，从不加在一起。',
    now: (source: string, vat: string) => `现在按${source}算，${vat}。`,
    change: '改',
    sources: { contracts: '合同（签订日期）', invoices: '开票（起算日）', deals: '交易' },
    short: { contracts: '合同', invoices: '开票', deals: '交易' },
    vat: { none: '含税', some: '有税率的已扣税，其余含税', all: '不含税' },
    noDeals: '还没有能读的交易表，所以收入是空的。',
  },
}

const segments: Record<RfmSegment, string> = {
  champion: '最好的客户',
  potential: '有望成为忠实客户',
  loyal: '忠实客户',
  promising: '有潜力',
  new: '新客户',
  'cannot-lose': '不能丢的客户',
  'at-risk': '快要流失',
  attention: '需要关注',
  sleepy: '快要沉睡',
  lost: '已经流失',
  other: '其他',
  asleep: '沉睡（没有成交）',
}

export const classes = {
  title: '客户分级',
  open: '客户分级',
  period: '看哪段时间',
  periods: { year: '近 12 个月', all: '全部时间' },
  basis: (source: string, vat: string) => `按${source}算，${vat}`,
  span: (from: string, to: string) => `${from} 至 ${to}`,
  total: (amount: string, buyers: number) => `收入 ${amount}，${buyers} 位客户成交`,
  unassigned: (amount: string) => `没有写客户的 ${amount}，未分配`,
  unassignedExpenses: (amount: string) => `未分配的费用 ${amount}，没有摊到客户头上`,
  nothing: '这段时间没有成交。',
  abc: {
    title: 'ABC 分级',
    hint: '从大到小累计：前面的合计不到 80% 是 A，不到 95% 是 B，其余是 C。跨过 80% 的那位算 A。',
    name: (letter: string) => `${letter} 类`,
  },
  segments: {
    title: '购买习惯（RFM）',
    hint: '最近一次、次数、金额各分五档，5 最好；退货从金额里减。按顺序取第一个符合的。',
    few: '样本不足：成交的客户不到 5 位，不打分。',
  },
  names: segments,
  columns: { class: '类', customers: '客户', amount: '收入' },
  onlyThese: (name: string) => `只看${name}`,
  everybody: '看全部',
  concentration: (cr1: string, cr5: string, hhi: string) =>
    `最大一位占 ${cr1}，前五位占 ${cr5}，集中度指数 HHI ${hhi}`,
  bands: { scattered: '分散', moderate: '中等', high: '偏高', 'very-high': '很高' },
  negative: (n: number) => `${n} 位客户退的比买的多，集中度里按 0 算`,
  listed: (all: number, shown: number) =>
    all > shown ? `${all} 位客户，先看前 ${shown} 位` : `${all} 位客户`,
  row: (purchases: number, last: string) => `买了 ${purchases} 次，最近 ${last}`,
  none: '没有成交',
  notInLedger: '台账里没有',
  code: (code: string) => `RFM 评分 ${code}`,
}

export const sales = {
  settings: {
    title: '收入和大客户',
    hint: '收入、分级、占比、增长都按选定的一种算，从不加在一起。',
    revenue: '收入按什么算',
    taxRate: '常用的增值税率',
    taxHint: '收入和利润算不含税的，应收总是含税；合同和交易有自己的税率列就用自己的。空着就都按含税。',
    purchases: '近 12 个月买几次算大客户',
    profitShare: '占近 12 个月毛利百分之几算大客户',
    blank: '空着就不看这一条。',
    need: '大客户要符合',
    needs: { any: '其中一条', all: '全部几条' },
    notTax: '写 0 到 30 的百分数；没有就空着',
    notWhole: '写 1 到 365 的整数；没有就空着',
  },
  key: {
    title: '大客户',
    suggested: (measures: string) => `建议：大客户（${measures}）`,
    notSuggested: '建议：不是大客户',
    measures: { volume: '采购量', frequency: '购买频率', profit: '利润占比' },
    decided: (isKey: boolean): string => (isKey ? '你们定的：大客户' : '你们定的：不是大客户'),
    by: (by: string, on: string, why: string) => `${by} ${on}${why === '' ? '' : `：${why}`}`,
    change: '改',
    yes: '定为大客户',
    no: '定为不是大客户',
    rule: '按建议的来',
    why: '为什么',
    saved: '记下了。大客户的信总要人勾选才发。',
  },
}

export type BooksText = typeof books
export type ClassesText = typeof classes
export type SalesText = typeof sales
