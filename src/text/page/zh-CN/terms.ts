// 付款周期: what terms mean, how 月结 is read, days off, three real items, customers of their own.

type Count = number | 'N'

export const terms = {
  title: '付款周期',
  text: '保存前先告诉你会改变几笔的到期日。写在应收日期里的日子不受这里影响。',
  meaning: {
    net: (days: Count) => `起算日后 ${days} 天`,
    'month-end': (days: Count) => (days === 0 ? '月末' : `月末后 ${days} 天`),
    'end-of-months': (months: Count) =>
      months === 0 ? '当月月底' : months === 1 ? '次月月底' : `${months} 个月后的月底`,
    months: (months: Count) => `起算日后 ${months} 个月`,
    'this-day': (day: Count) => `每月 ${day} 号`,
    'next-day': (day: Count) => `次月 ${day} 号`,
    'second-day': (day: Count) => `下下月 ${day} 号`,
    'quarter-end': (days: Count) => (days === 0 ? '季末' : `季末后 ${days} 天`),
    awaiting: '待触发：发货或验收后才算',
    delivered: (days: number) => `货到后 ${days} 天，货到前待触发`,
    statement: (meaning: string, day: number) => `${meaning}，${day} 号对账`,
  },
  ask: '请选择',
  numberOf: {
    days: (text: string) => `「${text}」的天数`,
    months: (text: string) => `「${text}」的月数`,
    day: (text: string) => `「${text}」是几号`,
  },
  needsNumber: { days: '写天数', months: '写月数', day: '写几号，1 到 31' },
  example: (start: string, due: string) => `例：${start} 起算，${due} 到期`,
  readings: {
    title: '「月结 30 天」怎么算',
    note: (start: string, dues: { 'month-end': string; 'whole-months': string; 'from-start': string }) =>
      `「月结 30 天」有三种算法。以 ${start} 起算：月末后 30 天是 ${dues['month-end']}，次月月底是 ${dues['whole-months']}，起算日后 30 天是 ${dues['from-start']}。`,
    names: { 'month-end': '月末后 30 天', 'whole-months': '次月月底', 'from-start': '起算日后 30 天' },
    hint: '三种算法，选你们约定的那种；60 天、90 天照样推，写明了的（次月底、开票日起）照写的算。',
    short: { 'month-end': '月末后', 'whole-months': '月底', 'from-start': '起算日后' },
  },
  statementDay: '每月几号对账（截止）',
  statementHint: '这天以后的算下个月；按自然月的空着。',
  statementWrong: '写 1 到 31，或空着',
  adjust: {
    title: '到期日碰上休息日',
    names: {
      none: '不调整',
      following: '顺延到上班那天',
      preceding: '提前到上班那天',
      'modified-following': '顺延，要跨月就提前',
    },
    hint: '按「更多 ▸ 节假日」里的安排。约定的那天也留着，逾期和催款按调整后的算。',
  },
  unannounced: (years: string[]) =>
    `${years.join('、')} 年的放假安排还没有公布，那一年的到期日先按周六、周日休息算，公布以后会变。`,
  samples: {
    title: '拿真的几笔看看',
    none: '没有靠付款周期算到期日的款项。',
    start: (day: string) => `${day} 起算`,
    signed: (day: string) => `${day} 签订，按签订日期推算`,
    due: (day: string) => `${day} 到期`,
    moved: (agreed: string, off: string, later: boolean) =>
      `约定 ${agreed}，${off === '' ? '周末' : `${off}放假`}，${later ? '顺延' : '提前'}`,
    picked: (day: string) => `${day}，选的这种`,
    day: (agreed: string, on: string) => (agreed === on ? on : `${agreed} → ${on}`),
    asked: (changes: number, of: number) =>
      changes === 0 ? `${of} 笔的到期日都不变。` : `${of} 笔里有 ${changes} 笔的到期日会变。`,
  },
  texts: {
    title: '表里写的付款周期',
    none: '表里没有写付款周期。',
    asked: '这几种看不懂，是什么意思？',
    known: (n: number) => `看得懂的 ${n} 种`,
    contracts: (n: number) => `${n} 份合同`,
    customers: (n: number) => `${n} 位客户`,
    own: (meaning: string) => `照写的：${meaning}`,
  },
  customers: {
    title: '个别客户另算',
    text: '这些客户的「月结」不按上面的算。合同里写明的仍照合同。',
    name: '客户名称',
    add: '加上',
    remove: '去掉',
    removeOf: (name: string) => `去掉：${name}`,
    reading: (name: string) => `${name}的「月结 30 天」`,
    statement: (name: string) => `${name}几号对账`,
    listed: '客户表里写明的，以客户表为准：',
    line: (name: string, reading: string, day: number | null) =>
      day === null ? `${name}：${reading}` : `${name}：${reading}，${day} 号对账`,
  },
  check: '标红的几项要改。',
  sure: {
    title: (changes: number) => (changes === 0 ? '保存付款周期的约定？' : `将改变 ${changes} 笔的到期日`),
    of: (of: number) => `一共 ${of} 笔。逾期、预警和催款马上按新的到期日算。`,
    nothing: (of: number) => `${of} 笔的到期日都不变。`,
    back: '不对的话，可以在这一页改回来。',
    letters: '约定的日子变了的，催款从新的到期日重新算级别；只因休息日调整的不重新催。',
    yes: '保存',
  },
  saved: (changes: number) => (changes === 0 ? '已保存。' : `已保存，${changes} 笔的到期日变了。`),
  restore: {
    open: '改回上次保存前的',
    title: '改回上次保存前的约定？',
    text: '付款周期的意思、月结的算法、对账日、休息日的调整和个别客户，都回到上次保存之前；到期日跟着变。',
    yes: '改回',
    done: (changes: number) => `已改回，${changes} 笔的到期日变了。`,
  },
}
export type TermsText = typeof terms
