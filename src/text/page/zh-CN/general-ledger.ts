// 与总账核对: the balances handed over, what came of them, names to confirm, explanations.
import type { BalanceRole, LeftOutRow, UnreadRow } from '../../../core/general-ledger/types'
import { unitName } from '../figures'

const roles: Record<BalanceRole, string> = {
  code: '科目编码',
  account: '科目名称',
  customer: '客户',
  direction: '方向',
  debit: '期末借方',
  credit: '期末贷方',
  balance: '期末余额',
}
const unreadWhy: Record<UnreadRow['why'], string> = {
  'no-name': '没有客户名称',
  amount: '余额看不懂',
  'no-direction': '没写借贷方向',
}
const leftOut: Record<LeftOutRow['why'], (n: number) => string> = {
  sum: n => `合计 ${n} 行，没算进去`,
  'other-account': n => `其他科目 ${n} 行，没算进去`,
}

export const generalLedger = {
  title: '与总账核对',
  offer: '台账余额和总账对一对',
  intro: '拿财务软件导出的科目余额表或客户往来余额表，逐个客户核对。只看，不改台账。',
  last: (asOf: string, at: string, by: string, differing: number) =>
    `上次：${at} ${by} 核对到 ${asOf}，${differing === 0 ? '全部一致' : `${differing} 家不一致`}。`,
  asOf: '余额截至',
  asOfHint: '和总账同一天。没写日期的已付，按已付算。',
  asOfWrong: '选一个日子，不能晚于今天。',
  source: '总账余额在哪里',
  sources: { paste: '粘贴', file: 'CSV 文件' },
  sheet: (name: string) => `工作表「${name}」`,
  paste: '粘贴在这里',
  pasteHint: '在 Excel、用友或金蝶里连表头一起选中，复制，再粘贴。要有客户（或科目）名称和期末余额。',
  lines: (n: number) => `已粘贴 ${n} 行`,
  file: '选择文件',
  fileHint:
    'CSV 或文本文件。Excel 文件请打开后复制粘贴，或用「文件 ▸ 导入 ▸ 插入新工作表」放进这份表格，再选那张工作表。',
  fileTooLong: '内容太长。只导出应收、预收这几个科目再试。',
  chosen: (name: string) => `已选 ${name}`,
  start: '核对',
  other: '换一份余额',
  ours: '台账余额',
  gl: '总账余额',
  difference: '差额',
  allAgree: (n: number) => `${n} 家全部一致。`,
  agree: (n: number) => `${n} 家一致`,
  cents: (n: number, amount: string) => `其中 ${n} 家差几分钱，合计 ${amount}`,
  differ: (n: number, explained: number) =>
    `${n} 家不一致${explained > 0 ? `，${explained} 家已写说明` : ''}`,
  parts: {
    title: '台账余额怎么来的',
    open: '未付',
    later: '截止日后的收款（加回）',
    prepaid: '预收（多付）',
    unapplied: '未核销收款',
    undated: (amount: string) => `已付里有 ${amount} 没写哪天付的，都按截止日前已付算。`,
  },
  read: {
    title: (rows: number) => `总账读出 ${rows} 行`,
    column: (role: BalanceRole, header: string) => `${roles[role]}：「${header}」`,
    unit: (unit: number) => `金额单位：${unitName(unit, 'zh-CN')}元`,
    leftOut,
    row: (row: number, name: string) => `第 ${row} 行 ${name}`,
  },
  unread: {
    title: (n: number) => `${n} 行没读出来`,
    text: '没算进总账余额。在总账那边改好再核对。',
    row: (row: number, text: string, why: UnreadRow['why']) => `第 ${row} 行：${text}（${unreadWhy[why]}）`,
  },
  offSums: {
    title: (n: number) => `${n} 个合计和明细对不上`,
    row: (row: number, name: string, stated: string, counted: string) =>
      `第 ${row} 行「${name}」写 ${stated}，下面读出的明细加起来是 ${counted}。`,
  },
  names: {
    title: (n: number) => `${n} 个名称像是同一家`,
    text: '确认一次就记住，下个月不再问。',
    inGl: (name: string, amount: string) => `总账「${name}」${amount}`,
    is: (name: string) => `就是「${name}」`,
    not: '不是',
    choose: '对应到台账客户',
    chooseNone: '（选一位）',
    matched: (name: string, customer: string) => `已记住：「${name}」就是「${customer}」。`,
    nobody: (name: string) => `已记住：「${name}」不是台账里的客户。`,
    remembered: (n: number) => `记住的名称 ${n} 个`,
    line: (name: string, customer: string | null) =>
      customer === null ? `「${name}」不在台账里` : `「${name}」就是「${customer}」`,
    by: (by: string, at: string) => `${by}，${at}`,
    back: '撤回',
    backOf: (name: string) => `撤回「${name}」的对应`,
    backDone: (name: string) => `「${name}」的对应已撤回。`,
  },
  sides: (ours: string, gl: string) => `台账 ${ours} · 总账 ${gl}`,
  inGlAs: (names: string[], rows: number[]) => `总账写「${names.join('」「')}」，第 ${rows.join('、')} 行`,
  groupOf: (title: string, n: number) => `${title} · ${n} 家`,
  sum: (amount: string) => `合计差额 ${amount}`,
  more: (n: number) => `另有 ${n} 家较小的没有列出，工作表里有全部。`,
  look: (name: string) => `去看 ${name}`,
  note: {
    write: '写说明',
    change: '改说明',
    of: (what: string, name: string) => `${what}：${name}`,
    label: '差额的说明',
    hint: '谁、什么时候写的，会一起记下。留空就是撤掉。',
    saved: '说明已记下。',
    by: (by: string, at: string) => `${by}，${at}`,
    old: (asOf: string, amount: string) => `写于截至 ${asOf}、差额 ${amount} 时`,
  },
  copy: '复制清单',
  sheetOf: '生成工作表',
  sheetMade: (name: string, rows: number) => `写好了「${name}」，${rows} 行，可以打印。`,
  copyHead: ['客户', '台账余额', '总账余额', '差额', '可能的原因', '说明'],
}
export type GeneralLedgerText = typeof generalLedger
