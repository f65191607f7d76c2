// What the server itself tells people, in both languages.
import { MOST_DAYS, type WhyNotMoved } from './desk/clock'

const zh = {
  notRead: (what: string) => `这些内容没有读进来：${what}`,
  notInFile: (what: string) => `.xlsx 里放不下这些内容：${what}`,
  putAside: (file: string) => `上次保存的内容读不出来，已放到 ${file}；表格按原样重新打开。`,
  notKept: (why: string) => `没能保存到本机，关掉后这些改动会丢失：${why}`,
  clock: {
    past: now => `时钟只能往后拨，现在是 ${now}。`,
    tooFar: () => `一次最多往后拨 ${MOST_DAYS} 天。`,
    noTime: () => '这不是一个日期和时间。',
  } satisfies Record<WhyNotMoved, (now: string) => string>,
  endless: '脚本运行了很久还没有结束，已停止；表格回到它运行之前的样子。',
}

export type ServerWords = typeof zh

const en: ServerWords = {
  notRead: what => `This was not read: ${what}`,
  notInFile: what => `An .xlsx file cannot hold this: ${what}`,
  putAside: file => `What was kept could not be read and now lies at ${file}; the sheet is open as new.`,
  notKept: why => `This could not be kept on this computer and will be lost when it is closed: ${why}`,
  clock: {
    past: now => `The clock only moves forward. It is ${now}.`,
    tooFar: () => `The clock moves at most ${MOST_DAYS} days at once.`,
    noTime: () => 'This is not a date and time.',
  },
  endless: 'The script ran very long without ending and was stopped; the sheet is as it was before the run.',
}

export const wordsIn = (language: 'zh' | 'en'): ServerWords => (language === 'zh' ? zh : en)

/** '合同：迷你图；客户：…' for things that a file or the host does not hold. */
export function listed(
  things: { sheet: string; what: { zh: string; en: string } }[],
  language: 'zh' | 'en',
): string {
  const [colon, semicolon] = language === 'zh' ? ['：', '；'] : [': ', '; ']
  return things.map(({ sheet, what }) => `${sheet}${colon}${what[language]}`).join(semicolon)
}
