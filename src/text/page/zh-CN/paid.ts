// 登记收款 ▸ 表里改过的: 期初已收, and changes of 已付 that are to be given their day.

export const paid = {
  noColumn: '台账里没有写金额的已付或未付，或者付了多少由收款流水算，用不着这一页。',
  intro:
    '直接在台账里改已付的，表格只知道一共付了多少，不知道哪天付的。从今天的数起，以后每次已付变了都列在这里，问你记成哪天的收款。',
  begin: '把现在的已付定为期初已收',
  ask: {
    title: '定下期初已收',
    text: (day: string) => `各合同现在的已付，作为到 ${day} 为止已经收到的数。台账里的格子不动。`,
    later: '这一天以后，看某一天的余额和当月收款时，以有日期的收款为准；对不上的写明是哪一行，不改台账。',
    again: '以前的期初由这一次代替；已经记过日期的收款留着。',
    yes: '定下',
  },
  since: (day: string, by: string) => `期初已收：${day}，${by} 定的`,
  again: '重新定期初',
  damaged: '期初的记录被人改过，没法比较。重新定一次期初就能接着用。',
  none: '期初以来，已付和收款对得上。',
  found: (n: number) => `${n} 处已付变了，还没有日期`,
  rose: (day: string, amount: string) => `${day} 发现，多了 ${amount}`,
  fell: (day: string, amount: string) => `${day} 发现，少了 ${amount}`,
  cell: (now: string, known: string) => `台账已付 ${now}；期初加收款 ${known}`,
  receivedOn: '记成哪天的收款',
  refundedOn: '记成哪天的退款',
  onWrong: '选一个日子，不能晚于今天。',
  receipt: '记为收款',
  refund: '记为退款',
  noReceipt: '不是收款',
  noRefund: '不是退款',
  all: (n: number) => `${n} 处都记到上面的日期`,
  correcting: (what: string, amount: string) =>
    `${what}的 ${amount} 当作改正期初，不记日期，以后不再问。台账不动。`,
  recording: {
    receipt: '记为收款',
    refund: '记为退款',
    both: '记为收款和退款',
    rose: (n: number, amount: string) => `多了的 ${n} 处共 ${amount}，记为收款。`,
    fell: (n: number, amount: string) => `少了的 ${n} 处共 ${amount}，记为退款。`,
    days: '各记到所选的那天。台账已经有这些数，不会再加减一次。',
  },
  said: (n: number) => `${n} 处已确认。`,
  more: (n: number) => `另有 ${n} 处，处理完再列。`,
}
export type PaidText = typeof paid
