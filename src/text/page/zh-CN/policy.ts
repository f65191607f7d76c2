// 设置: the rules of reminding as they are typed, in plain words, and what they do with real items; what they give a person to do.

/** One rule, ready to be said; `stopAfter` null: it does not stop, `copies` and `text` '': none. */
export type RuleSaid = {
  level: string
  days: number
  approval: boolean
  after: 'due' | 'previous'
  channel: 'mail' | 'wechat' | 'phone' | 'owner'
  stopAfter: number | null
  copies: string
  text: string
}

const does = { mail: '发', wechat: '列出来发微信：', phone: '列出来打电话：', owner: '列给负责人办：' }

const extras = ({ approval, text, stopAfter, copies }: RuleSaid) =>
  [
    approval ? '，要有人批准' : '',
    text === '' ? '' : `，${text}`,
    copies === '' ? '' : `，抄送${copies}`,
    stopAfter === null ? '' : `；逾期超过 ${stopAfter} 天的不再自动发`,
  ].join('')

export const policy = {
  levels: '催款级别',
  houseLevel: '不发邮件：负责人、上级和法务各自要做的，列在催款里。',
  countedFrom: '从哪天数起',
  from: { due: '到期日', previous: '上一级催过的那天' },
  daysBefore: '到期前几天提醒一次，不算催款',
  daysAfter: { due: '逾期满几天', previous: '上一级催过几天后' },
  channel: '怎样催',
  channels: { mail: '发邮件', wechat: '发微信（给文案）', phone: '打电话', owner: '负责人办' },
  approval: '要审批，从不自动发',
  more: '更多：停催、抄送、用哪封信',
  stopAfter: '逾期超过几天就不再自动发（可空）',
  text: '用哪封信',
  ownText: '本级的信',
  textOf: (level: string) => `用「${level}」的信`,
  cc: '抄送邮箱（可空）',
  ccShort: '抄送',
  ccOwner: '抄送客户经理',
  ccOwnerHint: '邮箱在「人员」表里；那里没有的不抄送。',
  owner: '客户经理',
  wrongEntries: {
    firstAfterPrevious: '启用的第一级前面没有上一级可数，只能从到期日数。',
    notStop: (max: number) => `写 1 到 ${max} 的整数；不停就空着`,
    stopsEarly: (min: number) => `这一级逾期满 ${min} 天才轮到，这里不能更少。`,
    notAddresses: (max: number) => `写完整的邮箱，用逗号隔开，最多 ${max} 个`,
  },
  classes: '按客户类别',
  classesHint: '合同行或客户表的「催款策略」写了的，以写的为准；A、B、C 按近 12 个月收入分。',
  classNames: { key: '大客户', A: 'A 类客户', B: 'B 类客户', C: 'C 类客户' },
  ways: { always: '总要人勾选', 'by-hand': '人工，写了「正常」的除外', default: '正常', never: '不催' },
  byHand: {
    arranged: '你们设为手工催',
    item: '合同的催款策略不是「正常」',
    customer: '客户的催款策略不是「正常」',
  },
  byClass: (name: string) => `${name}，规则是人工`,
  title: '也就是说',
  wrong: '上面有没填对的，改好就能看到这些规则会在哪天催。',
  notice: (rule: RuleSaid) =>
    `到期前 ${rule.days} 天${does[rule.channel]}${rule.channel === 'mail' ? '一封' : ''}到期提醒，不算催款；已经到期的不再提醒${extras(rule)}。`,
  rule: (rule: RuleSaid) =>
    `${rule.after === 'due' ? `逾期满 ${rule.days} 天` : `上一级催过 ${rule.days} 天后`}${does[rule.channel]}${rule.level}${extras(rule)}。`,
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
  step: (day: string, level: string, how: string, approval: boolean) =>
    `${day} ${level}${how === '' ? '' : `（${how}）`}${approval ? '（要批准）' : ''}`,
  stops: (days: number) => `超过 ${days} 天，不再自动发`,
  nothing: '各级都催过了，或不用催',
  gapUnit: '间隔怎么数',
  gapUnits: { days: '日历日', workdays: '工作日（节假日不算）' },
  payFirst: (overdue: string) => `逾期 ${overdue}，建议先收款再发货、接单。`,
  payFirstAbove: '逾期超过多少，提醒先收款再发货（可空）',
  payFirstHint: '写 0 就是有逾期就提醒；空着不提醒。只在客户页提醒，不改表、不拦录入。',
  calls: {
    title: (n: number) => `该打电话的 ${n} 位`,
    todo: '发了两封信，没有付款、没有承诺，也没有人跟进过。打完记一笔，就从这里去掉。',
    sent: (on: string, level: string) => `${on} 发了${level}`,
    more: (n: number) => `还有 ${n} 位`,
  },
  tasks: {
    title: '按规则要人做的',
    count: (n: number) => `要人做 ${n}`,
    note: '这几级不发邮件。做完在这里记一下，就算催过这一级。',
    chips: { wechat: '微信', phone: '电话', owner: '负责人' },
    noPhone: '没有电话',
    see: { wechat: '看文案', phone: '看文案', owner: '看明细' },
    mark: { wechat: '标记已发', phone: '标记已打', owner: '标记已办' },
    ask: {
      wechat: (level: string, name: string) => `记下你已经用微信向${name}催过，算作${level}。`,
      phone: (level: string, name: string) => `记下你已经打电话向${name}催过，算作${level}。`,
      owner: (level: string, name: string) => `记下${name}的${level}已经由负责人办了。`,
    },
  },
}
export type PolicyText = typeof policy
