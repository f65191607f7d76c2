// What a cell with one of our functions says when it cannot compute.
export const zh = {
  notSetUp: '还没有设置：请先打开账期管家完成设置',
  notDays: (text: string) => `不是天数：${text}`,
  notADay: (text: string) => `不是日期：${text}`,
  notWholeDays: '第二个参数要是整数天数',
  noSuchCustomer: (name: string) => `台账里没有：${name}`,
  noSuchFigure: (figures: string) => `第二个参数要是其中之一：${figures}`,
  ledgerWanted: '第三个参数要选台账的数据区域，台账一改这里才会重算',
  failed: '算不出来，请打开账期管家看看原因',
  join: '、',
}
export type FunctionText = typeof zh
