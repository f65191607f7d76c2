// Words of the File menu: opening, downloading, starting again.

const zh = {
  openSample: '打开示例…',
  openFile: '打开我的文件…',
  downloadXlsx: '下载 Excel 文件（.xlsx）',
  downloadCsv: '下载当前工作表（.csv）',
  reset: '重新开始…',
  restore: '恢复重置前',
  samples: '打开示例',
  samplesHint: '现在这张表会原样留着，以后再打开还是这个样子。',
  openNow: '正在打开',
  askReset: (name: string) => `让《${name}》回到刚打开时的样子？`,
  resetMeans: '单元格、邮件、触发器、设置和时钟都会回到起点。做错了，可用“文件 ▸ 恢复重置前”找回一次。',
  resetYes: '重新开始',
  askRestore: '回到重置之前？',
  restoreMeans: '重置之后做的改动会没有。',
  restoreYes: '恢复',
  drop: '松开鼠标，打开这个文件',
  dropHint: '.csv 或 .xlsx。现在这张表会原样留着。',
  opening: (name: string) => `正在打开 ${name}……`,
  oneOnly: '一次只能打开一个文件。',
  wrongKind: (name: string) => `打不开 ${name}：只认 .csv 和 .xlsx。旧的 .xls 请先在 Excel 里另存为 .xlsx。`,
  tooLarge: (name: string) => `打不开 ${name}：超过了 20 MB。`,
  unreadable: (name: string) => `读不了 ${name}：文件可能正被别的程序占用，或已移走。`,
}

const en: typeof zh = {
  openSample: 'Open a sample…',
  openFile: 'Open my file…',
  downloadXlsx: 'Download Excel file (.xlsx)',
  downloadCsv: 'Download this sheet (.csv)',
  reset: 'Start again…',
  restore: 'Undo the start again',
  samples: 'Open a sample',
  samplesHint: 'What is open now is kept as it is, for the next time you open it.',
  openNow: 'open now',
  askReset: name => `Take “${name}” back to how it was first opened?`,
  resetMeans:
    'Cells, mails, triggers, settings and the clock all go back to the start. File ▸ Undo the start again brings them back once.',
  resetYes: 'Start again',
  askRestore: 'Go back to before the start again?',
  restoreMeans: 'What was changed since then will be gone.',
  restoreYes: 'Go back',
  drop: 'Let go to open this file',
  dropHint: '.csv or .xlsx. What is open now is kept as it is.',
  opening: name => `Opening ${name}…`,
  oneOnly: 'One file at a time, please.',
  wrongKind: name =>
    `${name} cannot be opened: only .csv and .xlsx can. Save an old .xls as .xlsx in Excel first.`,
  tooLarge: name => `${name} cannot be opened: it is larger than 20 MB.`,
  unreadable: name => `${name} cannot be read: another program may hold it, or it has been moved.`,
}

export const fileWords = { zh, en }
