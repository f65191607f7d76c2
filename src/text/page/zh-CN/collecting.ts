// 催收计划: who may pay late, the draft of what to do before, and the steps whose day has come.

export const collecting = {
  title: '可能会晚付的',
  conclusion: '还没到期，但照这位客户的习惯多半会晚：到期前先联系。',
  noDates: '台账里没有付清日期，也没有收款记录，看不出谁付得晚。',
  counted: (n: number, known: number, customers: number) =>
    `30 天内到期的 ${n} 笔可能会晚付；${customers} 位客户里 ${known} 位的记录够判断，其余样本不足，不拟计划`,
  none: '30 天内到期的，没有看出会晚付的。',
  due: (day: string) => `${day} 到期`,
  why: (of: number, hits: number, days: number, n: number) =>
    `${of} 次里 ${hits} 次迟付，平常晚 ${days} 天（${n} 笔）`,
  kinds: {
    remind: '友好提醒',
    call: '打电话约付款日',
    confirm: '到期日确认',
    chase: '没到账再打电话',
  },
  step: (day: string, what: string, channel: string) => `${day} ${what}（${channel}）`,
  owner: (name: string) => (name === '' ? '负责人未指定' : `负责人 ${name}`),
  accept: '接受',
  accepted: (name: string, steps: number) =>
    `${name}的催收计划记下了，${steps} 步；到日子总览会提醒，付清就自己了结。`,
  undone: (steps: number) => `撤销了，还没做的 ${steps} 步不再提醒。`,
  more: (n: number) => `另有 ${n} 笔，处理完这些再列出来。`,
  running: '已接受的',
  undo: '撤销',
  dueTitle: (n: number) => `要跟进：催收计划 ${n} 步`,
  outOf: (n: number) => `共 ${n} 步，先列最早的。`,
  note: '记一笔跟进，这一步就算做了。',
  rules:
    '按规则经常迟付（至少 5 笔够判断、有九成把握）、付清满 3 笔的客户才拟。平常晚几天就提前几天提醒（7 到 21 天）；晚 7 天以内到期日打电话，15 天以内提前 3 天，30 天以内提前 7 天，更晚提前 14 天；都落在工作日。不催的、暂停的、整笔有争议的不拟。',
}
export type CollectingText = typeof collecting
