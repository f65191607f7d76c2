// What the sheet 使用规范 says besides the declared columns, in Chinese.

export const zh = {
  /** The sheet's name; the team may have a sheet of that name already. */
  names: ['使用规范', '使用规范（账期管家）'],
  title: '使用规范',
  made: (day: string, by: string, ledger: string) =>
    `${day} 由 ${by} 按台账「${ledger}」现在用到的列生成。重新生成会重写这一部分，「我们自己的规定」以下不动。`,
  columns: {
    heading: '一、每一列怎么填',
    header: ['列', '有什么用', '谁填', '怎么填', '例子', '规则', '多久更新'],
  },
  rules: {
    needed: '必填。',
    text: '随便写，不检查。',
    amount: '写成文字会变紫；读不准的不猜，改好前不催。',
    date: '要是真的日期；写成文字会变紫，读不准的不用。',
    email: '不完整会变紫；没有邮箱就发不了信。',
    phone: '至少六位数字，几个电话用分号隔开。',
    'yes-no': '只认“是”“否”或金额；写了“是”就不催。',
    /** Of single columns, instead of the rule of their kind. */
    own: {
      customer: '必填；写法不一致会算成两位客户。',
      reference: '每行不同；重复了会认错是哪一笔。',
      terms: '看不懂的会列出来，改好前不催。',
    },
  },
  rhythm: { heading: '二、多久更新一次', header: ['什么时候', '更新哪些列'] },
  colours: {
    heading: '三、颜色的意思',
    header: ['颜色', '什么时候'],
    names: {
      overdue: '逾期',
      soon: '快到期',
      large: '大额',
      long: '长期未付',
      hold: '已结清或有争议',
      bad: '数据有问题',
    },
    meanings: {
      overdue: () => '整行：过了应收日期还没付清；应收日期当天不算。',
      soon: ({ dueSoonDays }: Limits) => `到期日那一格：今天起 ${dueSoonDays} 天内到期。`,
      large: ({ large }: Limits) => `总金额那一格：未付 ${large} 以上，而且已逾期或快到期。`,
      long: ({ longUnpaidDays }: Limits) => `到期日那一格：逾期 ${longUnpaidDays} 天以上。`,
      hold: () => '整行：付清了，或争议一栏写了“是”。',
      bad: () => '要改的那一格：金额或日期写成了文字，或邮箱不完整。',
    },
  },
  dont: {
    heading: '四、不要这样做',
    lines: [
      '不要合并单元格，一笔款一行；同一客户每行都写全称。',
      '不要删列；列可以改名、移动、插入，账期管家认得。',
      '不要把金额写成“12万左右”，不要把日期写成“下个月”。',
      '付清的行不要删：历史、回款周期和客户分级都靠它。',
      '不要在“到期日（账期管家）”那一列手填。',
      '不要动隐藏的催款记录里的行，靠它保证同一级只催一次。',
      '不要把整张表发给外面的人：里面有客户的联系方式。',
    ],
  },
  helpers: {
    heading: '五、账期管家自己的工作表',
    header: ['工作表', '里面有'],
    rule: '由账期管家填写，请不要改。',
  },
  own: {
    heading: '我们自己的规定',
    hint: '从下一行写起，这里写什么都行；重新生成不会动这一行以下。',
  },
}

/** Thresholds as a person reads them. */
export type Limits = { dueSoonDays: number; large: string; longUnpaidDays: number }
export type NormsText = typeof zh
