// What every place of the sidebar says: names of places and levels, buttons, waiting, trouble, a table without set-up.
import { BUCKETS_ZH } from '../../buckets'

export const common = {
  places: {
    home: '总览',
    customer: '客户',
    reminders: '催款',
    data: '数据',
    more: '更多',
    setup: '设置向导',
  },
  placesLabel: '账期管家的五个地方',
  asOf: (day: string) => `截至 ${day}`,
  readAgain: '重新读表格',
  leftProtected: (sheets: readonly string[]) =>
    `账期管家更新后，要在${sheets.map(sheet => `「${sheet}」`).join('、')}里补几列，但那里受保护，你不能修改。别的都照常，请让能修改的同事打开一次账期管家。`,
  none: '—',
  dot: ' · ',
  comma: '，',
  list: '、',
  colon: '：',
  about: (what: string, whom: string) => `${what}：${whom}`,
  place: (row: number, sheet: string | null) =>
    sheet === null ? `第 ${row} 行` : `「${sheet}」第 ${row} 行`,
  days: (n: number) => `${n} 天`,
  overdueDays: (n: number) => `逾期 ${n} 天`,
  items: (n: number) => `${n} 笔`,
  unnamed: '没有写客户名称',
  today: '今天',
  yesterday: '昨天',
  levels: ['到期前提醒', '第 1 级', '第 2 级', '第 3 级', '第 4 级'],
  buckets: { ...BUCKETS_ZH, undated: '没有到期日' },
  ages: BUCKETS_ZH,
  currencies: { CNY: '元', USD: '美元', EUR: '欧元', HKD: '港元', GBP: '英镑', JPY: '日元' },
  abc: (rank: string, key: boolean) => `${rank} 类${key ? '大客户' : '客户'}`,
  keyAccount: '大客户',
  buttons: {
    save: '保存',
    cancel: '取消',
    back: '返回',
    next: '下一步',
    again: '再试一次',
    close: '关闭',
    undo: '撤销',
    copyDetails: '复制详情',
  },
  waiting: '正在读表格……',
  copied: '已复制。',
  copyFailed: '浏览器不让复制，请选中文字后自己复制。',
  zoneDiffers: (sheet: string, mine: string, hours: number) =>
    `这份表格按 ${sheet} 的时区算日子，比你的电脑（${mine}）${hours > 0 ? '快' : '慢'} ${Math.abs(hours)} 小时，「今天」可能差一天。不对的话：文件 ▸ 设置 ▸ 时区。`,
  trouble: '这一步没有完成',
  mendColumns: '去「数据」里指一下',
  notSetUp: {
    title: '这张表还没有设置',
    text: '设置大约 1 分钟，不会改动你已有的内容。',
    button: '开始设置',
  },
  copy: {
    title: '这是一份副本',
    text: '列都还认得，但设置和自动发送只属于原来那份表格。在这里重新设置一次就能用，这份副本在那之前不会发出任何邮件。',
    button: '为这份副本设置',
  },
}
export type CommonText = typeof common
