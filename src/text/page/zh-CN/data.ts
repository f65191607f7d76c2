// 数据: what was understood of the sheet, what is wrong in it and where, refresh and set-up again.

/** More are counted, not listed. */
export const ROWS_LISTED = 12

export const data = {
  title: '数据',
  sheet: (name: string, rows: number) => `工作表「${name}」，${rows} 行数据`,
  rowsOfSums: (rows: readonly number[]) => {
    const listed = rows.slice(0, ROWS_LISTED).join('、')
    const more = rows.length > ROWS_LISTED ? ` 等 ${rows.length}` : ''
    return `第 ${listed}${more} 行是合计或小计，没有算进来。`
  },
  fine: { title: '没有发现问题', text: '每一行都读得懂，数也对得上。' },
  found: (n: number) => `有 ${n} 处要改`,
  blocked: '改好之前，相关的款项不会催。',
  group: (n: number) => `${n} 处`,
  cell: (place: string, column: string) => `${place} · ${column}`,
  wholeRow: '整行',
  blank: '空白',
  expected: (amount: string) => `按另外两个数应为 ${amount}`,
  more: (n: number) => `再看 ${n} 处`,
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
