// 使用规范 and 工具自查 in 更多.

export const norms = {
  title: '使用规范',
  text: '按现在用到的列生成一张工作表：每一列是什么、谁填、怎么填、例子、多久更新，颜色的意思，和不要做的事。',
  own: '最下面的「我们自己的规定」由你们写，重新生成不会动。',
  make: '生成使用规范',
  making: '正在生成……',
  made: '使用规范生成好了，已经打开。',
  updated: '使用规范已更新，你们自己的规定没有动。',
  changed: {
    title: '有人改过生成的部分',
    text: '重新生成会盖掉这些改动；要留下的话，先移到「我们自己的规定」下面。那个标题如果已经删掉，这张表就留给你们，另建一张新的。',
    yes: '重新生成',
  },
}

export const review = {
  title: '工具自查',
  text: (columns: number) => `在用 ${columns} 列。下面是没用上的地方，每条一个建议；只看不改。`,
  fine: { title: '都用上了', text: '没有要建议的。' },
  settings: '设置',
  setup: '重新设置',
  home: '总览',
  reminders: '催款',
  norms: '使用规范',
  titles: {
    columnUnused: (header: string) => `「${header}」认得，但没有用`,
    columnEmpty: (header: string) => `「${header}」一行也没填`,
    columnSparse: (header: string, filled: number, rows: number) =>
      `「${header}」${rows} 行里只填了 ${filled} 行`,
    sheetEmpty: (name: string) => `「${name}」还是空的`,
    remindersStopped: (days: number) => `${days} 天没有发过催款信`,
    normsOld: (days: number) => `使用规范是 ${days} 天前的`,
    oldSettled: (n: number) => `${n} 笔付清两年以上没有动过`,
    plain: {
      'reminders-never': '有逾期，但还没发过催款信',
      'sender-missing': '发件信息没填',
      'hourly-off': '每天的合计没有人开',
      'thresholds-default': '提醒线还是默认值',
      'policy-default': '催款级别还是默认值',
      'board-missing': '还没有看板',
      'norms-missing': '还没有使用规范',
    },
  },
  todo: {
    'column-unused': '重新设置时选上它，相关的数字和预警就会出来。',
    'column-empty': '用得着就补上；用不着就在重新设置时去掉，表更清爽。',
    'column-sparse': '先从逾期的客户补起，或者定下由谁来填。',
    'sheet-empty': '没人用的话不用管，它是隐藏的，不占地方。',
    'reminders-stopped': '有逾期的款在等，到催款看看今天的清单。',
    'reminders-never': '到催款，先发给自己看一封。',
    'sender-missing': '填好公司简称、发件人和收款账户，才能发信。',
    'hourly-off': '没有它就没有走势和“比上月”。重新设置，在最后一步勾上。',
    'thresholds-default': '看看几天、多大的金额算数，合不合你们的生意。',
    'policy-default': '看看几天催一次、哪一级要审批。',
    'board-missing': '在总览点「建看板」，一张表看全局。',
    'norms-missing': '生成一张，新同事也知道怎么填。',
    'norms-old': '重新生成一次，再和大家过一遍。',
    'old-settled': '历史还要用，别删；到「数据 ▸ 归档」整行搬到归档表，照样计入历史和合计。',
  },
}
export type NormsPageText = typeof norms
export type ReviewText = typeof review
