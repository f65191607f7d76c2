// Words of the title bar, the menus and the small messages of the page.

const zh = {
  extensions: '扩展程序',
  help: '帮助',
  close: '关闭',
  /** A control and what it is set to. */
  named: (control: string, value: string) => `${control}：${value}`,
  tryOut: '本机试用',
  tryOutHint: '这是在本机模拟的 Google 表格：数据只在这台电脑上，不会真的发出邮件。',
  saved: '已保存到本机',
  savedAt: (time: string) => `${time} 已保存到本机；关掉页面或停下服务，下次打开还是这个样子。`,
  saving: '正在保存……',
  running: '正在运行脚本',
  scriptFailed: (message: string) => `脚本出错：${message}`,
  lost: '与本机服务的连接断了。请看终端里的提示，重新启动后刷新本页。',
  regions: {
    menus: '菜单',
    tools: '工具栏',
    tabs: '工作表',
    grid: '表格',
  },
  controls: {
    cell: '单元格位置',
    content: '单元格内容',
    rowsToAdd: '要添加的行数',
    addSheet: '添加工作表',
    listSheets: '所有工作表',
    moreTools: '更多工具',
  },
  alert: { OK: '确定', CANCEL: '取消', YES: '是', NO: '否' },
}

const en: typeof zh = {
  extensions: 'Extensions',
  help: 'Help',
  close: 'Close',
  named: (control, value) => `${control}: ${value}`,
  tryOut: 'Local try-out',
  tryOutHint: 'A Google Sheets imitated on this computer: the data stay here, no mail is really sent.',
  saved: 'Saved on this computer',
  savedAt: time =>
    `Saved on this computer at ${time}. Close the page or stop the server: it opens again just like this.`,
  saving: 'Saving…',
  running: 'Running script',
  scriptFailed: message => `Script error: ${message}`,
  lost: 'The connection to the local server is gone. See the terminal, start it again and reload this page.',
  regions: { menus: 'Menus', tools: 'Toolbar', tabs: 'Sheets', grid: 'Grid' },
  controls: {
    cell: 'Cell',
    content: 'Cell content',
    rowsToAdd: 'Rows to add',
    addSheet: 'Add sheet',
    listSheets: 'All sheets',
    moreTools: 'More tools',
  },
  alert: { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' },
}

export const barWords = { zh, en }
