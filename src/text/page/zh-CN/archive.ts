// 归档, and long work of every kind: its bar, how it ended, what was left.
import type { KeptReason, SheetRefusal } from '../../../core/archive/eligible'
import type { LeftReason, WorkKind } from '../../../core/work/kinds'

const stay: Record<KeptReason, (n: number) => string> = {
  dispute: n => `${n} 行有争议`,
  problem: n => `${n} 行数据有问题`,
  warning: n => `${n} 行还有预警`,
  letter: n => `${n} 行在没发完的催款信里`,
  receipt: n => `${n} 行在没记完的收款里`,
  promise: n => `${n} 行的客户有承诺或暂缓`,
  merged: n => `${n} 行有上下合并的单元格`,
  formula: n => `${n} 行有填充整列的公式`,
}

const refused: Record<SheetRefusal, string> = {
  'read-otherwise': '金额单位或日期顺序和归档表不同，不能放进同一张表。',
  'filled-by-formula': '这张表由公式填充，行搬不走。',
}

export const archive = {
  title: '归档',
  line: (n: number | null) => (n === null ? '旧合同可以归档' : `归档表里有 ${n} 行`),
  look: '看归档',
  intro: '付清很久、没有未了事项的合同，整行搬到「归档」表。照样计入历史和合计，随时可以取回。',
  months: '付清后满多久',
  monthsOf: { 12: '1 年', 24: '2 年', 36: '3 年', 60: '5 年' },
  none: { title: '没有可以归档的', text: '付清满这么久、没有未了事项的合同，一行也没有。' },
  rows: (n: number) => `${n} 行`,
  count: (n: number) => `${n} 行可以归档`,
  year: (year: string, n: number) => `${year} 年 ${n} 行`,
  stayTitle: (n: number) => `另有 ${n} 行付清已久，先留着`,
  stay,
  refused,
  beforehand: '先说清楚',
  filtered: (sheet: string) => `「${sheet}」开着筛选：被筛掉的行也会搬。`,
  asValues: (sheet: string, columns: readonly string[]) =>
    `「${sheet}」的${columns.map(column => `「${column}」`).join('')}引用了别的行，只搬结果，不搬公式。`,
  referring: (n: number) => `${n} 个公式用到这些行，搬走后结果会变：`,
  referringOne: (sheet: string, a1: string, formula: string) => `「${sheet}」${a1} ${formula}`,
  start: (n: number) => `归档 ${n} 行…`,
  ask: {
    title: '归档这些行',
    text: (n: number, sheets: readonly string[]) =>
      `将把${sheets.map(sheet => `「${sheet}」`).join('')}的 ${n} 行整行搬到「归档」表，列、格式、批注和行内公式都在。`,
    safe: '先抄过去，核对无误再从原表取走；这期间有人改过的行不动。做完可以撤销。',
    yes: '归档',
  },
  stored: (n: number) => `归档表里 ${n} 行`,
  find: '客户、项目或编号',
  found: (n: number, of: number) => (n < of ? `找到 ${of} 行，先列 ${n} 行` : `找到 ${of} 行`),
  nothingFound: '没有找到。',
  archivedOn: (day: string) => `${day} 归档`,
  goesTo: (home: string) => `取回到「${home}」`,
  otherHome: (home: string) => `原来的表不在了，取回到「${home}」`,
  back: '取回',
  backOf: (what: string) => `取回：${what}`,
  backAll: (n: number) => `取回列出的 ${n} 行…`,
  askBack: {
    title: '取回这些行',
    text: (n: number) => `将把 ${n} 行从「归档」放回原来的工作表，接在最后一行下面。`,
    yes: '取回',
  },
}
export type ArchiveText = typeof archive

const kinds: Record<WorkKind, string> = {
  archive: '归档',
  return: '取回',
  fixes: '整理',
  setup: '设置',
  uninstall: '卸载',
}

const amounts: Record<WorkKind, (n: number) => string> = {
  archive: n => `${n} 行`,
  return: n => `${n} 行`,
  fixes: n => `${n} 格`,
  setup: n => `${n} 张表`,
  uninstall: n => `${n} 步`,
}

/** Of so many rows or cells, as `amounts` says it. */
const left: Record<LeftReason, (amount: string) => string> = {
  gone: amount => `${amount}找不到了`,
  changed: amount => `${amount}这期间有人改过，没动`,
  formula: amount => `${amount}是公式，没动`,
  refused: amount => `${amount}表格不让写（保护、录入规则或类型化的列），没动`,
  merged: amount => `${amount}有上下合并的单元格，没动`,
  origin: amount => `${amount}要去的工作表不在了，没动`,
}

export const work = {
  kinds,
  amounts,
  working: (kind: string, done: number, total: string) => `正在${kind}：${done} / ${total}`,
  mayLeave: '可以去忙别的：离开后由每小时任务接着做完。',
  mustReturn: '没有开每小时任务：离开后要回到这里接着做。',
  half: (kind: string, done: number, total: string) => `${kind}做到一半：${done} / ${total}`,
  begun: (when: string, by: string) => (by === '' ? `${when} 开始` : `${when} 由 ${by} 开始`),
  runBy: (who: string) => (who === '' ? '正由别人做着，不用管。' : `正由 ${who} 做着，不用管。`),
  goOn: '接着做',
  lookAgain: '看看到哪了',
  stop: '停在这里',
  stopping: '做完手上这一批就停',
  done: (kind: string, amount: string) => `${kind}了 ${amount}`,
  stopped: (rest: string) => `停下了，其余 ${rest}没动`,
  left,
  leftAt: (places: readonly string[]) => `没动的有：${places.join('、')}`,
  ended: (when: string, unattended: boolean, by: string) =>
    unattended ? `${when}，每小时任务做完` : by === '' ? when : `${when}，${by}`,
  undo: '撤销',
}
export type WorkText = typeof work
