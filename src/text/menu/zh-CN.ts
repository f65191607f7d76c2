// What the menu, toasts and alerts say, in Chinese; the English twin has the same shape.

export const zh = {
  name: '账期管家',
  items: {
    openHome: '打开账期管家',
    openSetup: '设置向导…',
    refreshWarnings: '刷新预警和看板',
    openReminders: '预览今日催款…',
    checkData: '检查数据',
    makeSummary: '生成客户总结表',
  },
  /** After 刷新预警和看板; the next sentence is about the board. */
  refreshed: (rows: number, opened: number, closed: number) =>
    `已按最新数据刷新 ${rows} 行；预警新增 ${opened} 条，关闭 ${closed} 条。`,
  /** A colleague was writing 预警 just then. */
  refreshedWithoutList: (rows: number) => `已按最新数据刷新 ${rows} 行；预警正由同事更新，请过一会儿再看。`,
  board: {
    none: '',
    made: '看板已经建好，在最后一个标签。',
    updated: '看板也更新了。',
    gone: '看板之前被删了，要重建请到侧边栏“总览”。',
    busy: '看板正在由同事更新。',
    'no-permission': '看板受保护，你不能更新。',
  },
  summary: {
    made: (sheet: string) => `已生成「${sheet}」。`,
    replaced: (sheet: string) => `已更新「${sheet}」。`,
    none: '先在台账里点一行客户的数据，再从菜单生成总结表；或在侧边栏“客户”里查找。',
    changed:
      '“大客户总结”里生成的部分有人改过，没有动它。要换成新的，请到侧边栏“客户”点“生成总结表”，会先问你。',
  },
  notSetUp: '这张表还没有设置。请从菜单打开设置向导，大约 1 分钟，不会改动你已有的内容。',
  copied: '这是一份复制的表格，设置和自动任务没有跟过来。要在这里使用，请再走一遍设置向导。',
  sheetGone: (sheet: string) => `台账所在的工作表“${sheet}”已经不在了。请打开设置向导，另选一张。`,
  columnsMissing: (headers: string) => `找不到这些列：${headers}。请恢复表头，或者重新走一遍设置向导。`,
  columnsDoubled: (headers: string) =>
    `这些列出现了不止一次：${headers}。请只留一列，或者重新走一遍设置向导。`,
  busy: '另一位同事的操作还没有结束，请稍等一分钟再试。',
  noPermission: '你没有修改这张工作表的权限，请让表格的所有者开放编辑权限后再试。',
  failed: '这一步没有做成，表格没有被改坏。请再试一次；如果还不行，请把时间和做的操作告诉我们。',
} as const
