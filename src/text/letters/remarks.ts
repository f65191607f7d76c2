// Remarks the program writes beside what it did: why a letter did not go, who settled it.

export type LetterRemarks = {
  unknown: string
  notReached: string
  gone: string
  changed: string
  claimedElsewhere: string
  quota: string
  time: string
  ledgerUnreadable: string
  ownWords: string
  failed: (reason: string) => string
  settled: (by: string, at: string) => string
  saidBy: (by: string) => string
  again: (by: string, on: string) => string
}

const zhCN: LetterRemarks = {
  unknown: '发送途中运行中断，不知道是否已发出。请到发件箱核对后确认，不会自动重发。',
  notReached: '运行中断，还没轮到这封，没有发出。',
  gone: '发送前重新核对：款项已付或不再需要催。',
  changed: '发送前重新核对：金额或收件人变了，与确认的不一致。',
  claimedElsewhere: '同事刚发过或正在发。',
  quota: '当天的发信额度用完了，没有发出。',
  time: '本次运行时间到了，没有发出，下次接着发。',
  ledgerUnreadable: '发送前重新核对时找不到台账的列，没有发出。',
  ownWords: '这一封按改过的字发出。',
  failed: reason => `Google 没有接受这封信：${reason}`,
  settled: (by, at) => `由 ${by} 于 ${at} 确认。`,
  saidBy: by => `（${by}）`,
  again: (by, on) => `再试 ${on}（${by}）`,
}

const en: LetterRemarks = {
  unknown:
    'The run stopped while sending; whether this letter left is unknown. Check your Sent folder and settle it; it is never resent automatically.',
  notReached: 'The run stopped before this letter; it was not sent.',
  gone: 'Checked again before sending: paid, or no longer to be reminded.',
  changed: 'Checked again before sending: amount or recipients differ from what was confirmed.',
  claimedElsewhere: 'A colleague has just sent it or is sending it.',
  quota: 'The day’s sending quota is used up; it was not sent.',
  time: 'Time was up for this run; it was not sent and follows in the next one.',
  ledgerUnreadable: 'Checked again before sending: columns of the ledger were missing; it was not sent.',
  ownWords: 'Sent in words changed for this letter.',
  failed: reason => `Google did not accept this letter: ${reason}`,
  settled: (by, at) => `Settled by ${by} at ${at}.`,
  saidBy: by => `(${by})`,
  again: (by, on) => `try again ${on} (${by})`,
}

export const LETTER_REMARKS: Record<'zh-CN' | 'en', LetterRemarks> = { 'zh-CN': zhCN, en }
