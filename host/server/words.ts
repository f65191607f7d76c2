// What the server itself tells people, in both languages.
import { MOST_DAYS, type WhyNotMoved } from './clock'
import type { WhyUnreadable } from './own-file'

const zh = {
  unreadable: {
    missing: '找不到这个文件。',
    kind: '只能打开 .csv 和 .xlsx 文件。',
    oldExcel: '这是旧版 Excel 的 .xls 文件。请在 Excel 里另存为 .xlsx，再打开。',
    empty: '这个文件是空的，没有可以打开的内容。',
    damaged: '这个文件打不开：可能已损坏，或设了打开密码。',
  } satisfies Record<WhyUnreadable, string>,
  putAside: (file: string) => `上次保存的内容读不出来，已放到 ${file}；表格按原样重新打开。`,
  notKept: (why: string) => `没能保存到本机，关掉后这些改动会丢失：${why}`,
  clock: {
    past: now => `时钟只能往后拨，现在是 ${now}。`,
    tooFar: () => `一次最多往后拨 ${MOST_DAYS} 天。`,
    noTime: () => '这不是一个日期和时间。',
  } satisfies Record<WhyNotMoved, (now: string) => string>,
  endless: '脚本运行了很久还没有结束，已停止；表格回到它运行之前的样子。',
  protectedCells: '这些单元格受保护，你的改动没有生效。要修改请联系表格所有者。',
}

export type ServerWords = typeof zh

const en: ServerWords = {
  unreadable: {
    missing: 'There is no such file.',
    kind: 'Only .csv and .xlsx files can be opened.',
    oldExcel: 'This is an .xls file of an older Excel. Save it as .xlsx in Excel, then open that.',
    empty: 'The file is empty: there is nothing to open.',
    damaged: 'The file cannot be opened: it may be damaged or locked with a password.',
  },
  putAside: file => `What was kept could not be read and now lies at ${file}; the sheet is open as new.`,
  notKept: why => `This could not be kept on this computer and will be lost when it is closed: ${why}`,
  clock: {
    past: now => `The clock only moves forward. It is ${now}.`,
    tooFar: () => `The clock moves at most ${MOST_DAYS} days at once.`,
    noTime: () => 'This is not a date and time.',
  },
  endless: 'The script ran very long without ending and was stopped; the sheet is as it was before the run.',
  protectedCells:
    'These cells are protected, so your change was not made. Ask the owner if you need to edit them.',
}

export const wordsIn = (language: 'zh' | 'en'): ServerWords => (language === 'zh' ? zh : en)
