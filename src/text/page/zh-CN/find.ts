// 查找和汇总: hits, groups, and the sheet's own filter.
import type { Grouping } from '../../../core/accounts/find/groups'

const groupings: Record<Grouping, string> = {
  industry: '行业',
  region: '地区',
  rating: '信用等级',
  owner: '客户经理',
}

export const find = {
  open: '汇总和筛选',
  title: '查找和汇总',
  words: '名称、首字母、电话、邮箱、编号、项目',
  found: (n: number) => `找到 ${n} 位客户`,
  listed: (n: number, listed: number) =>
    n > listed ? `找到 ${n} 位客户，列出前 ${listed} 位` : `找到 ${n} 位客户`,
  sums: (balance: string, overdue: string) => `未付 ${balance}，逾期 ${overdue}`,
  group: '按什么汇总',
  noGroup: '不汇总',
  groupings,
  noColumns: '台账里没有行业、地区、信用等级、客户经理这些列，不能汇总。',
  blank: '未填写',
  columns: { customers: '客户', balance: '未付', overdue: '逾期' },
  onlyThese: (value: string) => `只看${value}`,
  moreGroups: (n: number) => `还有 ${n} 组没有列出。`,
  within: (by: string, value: string) => `${by}：${value}`,
  widen: (what: string) => `不再只看 ${what}`,
  toRow: '在表里看',
  filter: {
    ask: '在表里只看这些',
    title: '在表里只看这些客户',
    rows: (n: number) => `表里只留下这 ${n} 位客户的行，其余的行先藏起来，内容不改。`,
    everybody: '正打开这张表的人，都会只看到这些行。',
    others: '你们自己正在用的筛选不会动。看完点「取消筛选」就恢复。',
    yes: '只看这些',
    done: (n: number) => `表里现在只显示 ${n} 位客户的行。`,
    inUse: (sheets: string) => `「${sheets}」里已经有人在用筛选，没有动它。先在表里清掉那个筛选，再来点。`,
    refused: (sheets: string) => `「${sheets}」加不了筛选：有合并的单元格，或用了表格（Table）自带的筛选。`,
    on: (n: number) => `表里正在只看 ${n} 位客户`,
    off: '取消筛选',
    outcomes: {
      removed: '已取消，所有行都显示了。',
      changed: '这个筛选后来有人改过，没有动它。不需要的话，请在表里清除。',
      gone: '筛选已经不在了。',
    },
  },
}
export type FindText = typeof find
