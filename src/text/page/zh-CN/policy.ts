// 设置: the rules of reminding in plain words, and what they do with real items.

export const policy = {
  title: '也就是说',
  wrong: '上面有没填对的，改好就能看到这些规则会在哪天催。',
  notice: (days: number) => `到期前 ${days} 天发一封到期提醒，不算催款；已经到期的不发这封。`,
  rule: (level: string, days: number, approval: boolean) =>
    `逾期满 ${days} 天发${level}${approval ? '，要有人批准' : ''}。`,
  gap: (days: number, workdays: boolean) =>
    days === 0
      ? '两封信之间不用隔开，级别不跳。'
      : `同一客户两封信至少隔 ${days} 个${workdays ? '工作日' : '日历日'}，级别不跳。`,
  minimum: (amount: string) => `逾期合计不到 ${amount} 的客户先不催。`,
  see: '看看真实的几笔会在哪天催',
  none: '未付款里没有写到期日的，看不出哪天催。',
  note: (day: string) =>
    `从 ${day} 起算，假设一直没付；每位客户一笔，不算暂缓、争议和没有邮箱的情况。还没有保存。`,
  due: (day: string) => `${day} 到期`,
  step: (day: string, level: string, approval: boolean) => `${day} ${level}${approval ? '（要批准）' : ''}`,
  nothing: '各级都催过了，或不用催',
  gapUnit: '间隔怎么数',
  gapUnits: { days: '日历日', workdays: '工作日（节假日不算）' },
}
export type PolicyText = typeof policy
