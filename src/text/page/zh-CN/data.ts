// 数据: what was understood of the sheet, what is wrong in it and where, refresh and set-up again.

/** More are counted, not listed. */
export const ROWS_LISTED = 12

export const data = {
  title: '数据',
  /** Between two sentences, and at the end of one. */
  between: '',
  stop: '。',
  sheet: (name: string, rows: number) => `工作表「${name}」，${rows} 行数据`,
  rowsOfSums: (rows: readonly number[]) => {
    const listed = rows.slice(0, ROWS_LISTED).join('、')
    const more = rows.length > ROWS_LISTED ? ` 等 ${rows.length}` : ''
    return `第 ${listed}${more} 行是合计或小计，没有算进来。`
  },
  fine: { title: '没有发现问题', text: '每一行都读得懂，数也对得上。' },
  score: '健全度',
  scoreOf: (score: number) => `${score} / 100`,
  scoreRule: '每行满分 1：最重的一处影响金额扣 1，影响催款扣 0.5，其他扣 0.2；得分占行数的百分比，只舍不入。',
  ofSheet: (sheet: string, score: number, rows: number) => `「${sheet}」${score}（${rows} 行）`,
  apart: (others: readonly string[]) => `其他表各算各的，不混进账本的分：${others.join('、')}。`,
  noRows: '还没有数据行，算不出来。',
  sound: (sound: number, rows: number) => `${rows} 行里 ${sound} 行没有问题`,
  earlier: (score: number, day: string) => `上次 ${score}（${day}）`,
  legacyAside: (n: number, score: number) => `另有 ${n} 处历史遗留不算在内，算上是 ${score}。`,
  severities: {
    amounts: { name: '影响金额', text: '余额和信里的数会错，先改这些。' },
    letters: { name: '影响催款', text: '改好之前，相关的款项不会催。' },
    rest: { name: '看一眼', text: '不影响催款。' },
  },
  group: (n: number) => `${n} 处`,
  cell: (place: string, column: string) => `${place} · ${column}`,
  wholeRow: '整行',
  blank: '空白',
  expected: (amount: string) => `按另外两个数应为 ${amount}`,
  more: (n: number) => `再看 ${n} 处`,
  bothSums: (paid: string, received: string) => `已付合计 ${paid}，收款流水合计 ${received}`,
  usual: (amount: string) => `平常在 ${amount} 上下`,
  shouldBe: (day: string) => `应为 ${day}`,
  shouldBeBlank: '应为空白',
  against: (place: string, value: string) => `和${place}「${value}」`,
  helperRow: (sheet: string, row: number) => `${sheet} 第 ${row} 行`,
  helperNo: (sheet: string, numbers: string) => `「${sheet}」序号 ${numbers}`,
  legacy: {
    one: (where: string) => `记为历史遗留：${where}`,
    all: (n: number) => (n === 1 ? '这处记为历史遗留' : `这 ${n} 处都记为历史遗留`),
    done: (n: number) => `${n} 处记为历史遗留；内容一改就会再列出来。`,
    title: (n: number) => `历史遗留 ${n} 处`,
    text: '看过了、就这样留着的。单元格一改，就回到上面。',
    by: (who: string, day: string) => `${who}，${day}`,
    back: (n: number) => (n === 1 ? '收回' : `收回这 ${n} 处`),
    backOf: (cause: string) => `收回：${cause}`,
    backDone: (n: number) => `${n} 处重新列出来了。`,
  },
  tidy: {
    offer: (n: number) => `${n} 格可以代为整理`,
    offerText: '文字写的日期和金额、全角字符、多余的空格。意思不变，先看再改，能撤销。',
    look: '看看怎么改',
    title: '整理',
    none: '没有可以整理的格子。',
    intro:
      '逐格列出现在的写法和改成的写法。公式不动；这期间别人改过的不动。金额改成数字以后，你们的合计公式会把它们算进去。',
    listed: (n: number, total: number) => `共 ${total} 格，先整理前 ${n} 格，做完再列其余的。`,
    kinds: {
      'text-date': '文字日期改成日期',
      'text-amount': '文字金额改成数字',
      'half-width': '全角改成半角',
      spaces: '去掉两头的空格',
    },
    count: (n: number) => `${n} 格`,
    becomes: (now: string, then: string) => `「${now}」改成「${then}」`,
    start: (n: number) => `整理 ${n} 格`,
    ask: {
      title: '整理这些格子',
      text: (n: number) => `将改写账本里的 ${n} 格。只改还和这里列出的一样的；公式不动。做完可以撤销。`,
      yes: '整理',
    },
  },
  undo: {
    kinds: { fixes: '整理', merge: '合并客户' },
    last: (what: string, cells: number, when: string, by: string) =>
      `上次${what}改了 ${cells} 格，${when}，${by}`,
    button: '撤销',
    working: (done: number, total: number) => `正在撤销：${done} / ${total} 格`,
    done: (n: number) => `恢复了 ${n} 格。`,
    left: (n: number) => `${n} 格后来有人改过，没动。`,
  },
  went: (a1: string) => `已跳到 ${a1}。`,
  columns: (n: number, sheet: string | null) =>
    sheet === null ? `认得 ${n} 列` : `「${sheet}」认得 ${n} 列`,
  columnIs: (letter: string, header: string) => `${letter} 列「${header}」`,
  again: '重新检查',
  refresh: '刷新预警和颜色',
  refreshing: '正在重新计算……',
  refreshed: (rows: number, dueDates: number, rules: number) =>
    `看过 ${rows} 行${dueDates > 0 ? `，算好 ${dueDates} 个到期日` : ''}，${rules} 条颜色规则是最新的。`,
  setupAgain: '重新设置',
  setupAgainText: '列认错了、加了新列，或换了一张工作表时用。',
}
export type DataText = typeof data
