// 节假日: today, the holidays and make-up workdays of two years, and the sheet for the company's own.
import type { Holiday } from '../../../core/workdays/types'

/** The announced ones in the language of the page. */
const names: Record<Holiday, string> = {
  元旦: '元旦',
  春节: '春节',
  清明: '清明',
  劳动节: '劳动节',
  端午: '端午',
  中秋: '中秋',
  国庆节: '国庆节',
}

export const holidays = {
  title: '节假日',
  text: '放假那天不自动发信，也不写信给客户经理；调休上班的周末照常。手动发不受限制。到期日碰上休息日怎么办，在「付款周期」里定。',
  names,
  own: '公司自己的',
  workday: '今天上班',
  restToday: (name: string, until: string) =>
    name === '' ? `今天休息，${until} 上班` : `今天放假（${name}），${until} 上班`,
  year: (year: string) => `${year} 年`,
  unknown: '放假安排还没有公布，先按周六、周日休息；公布以后更新账期管家，或写进下面的表。',
  span: (from: string, to: string) => (from === to ? from : `${from} 至 ${to}`),
  off: (days: string[]) => `${days.join('、')} 放假`,
  work: (days: string[]) => `${days.join('、')} 上班`,
  sheet: '公司另外放假、要加班，都写在工作表「节假日」里，以表里写的为准。',
  open: { make: '建「节假日」表', there: '打开「节假日」表' },
  opened: (added: number) =>
    added === 0 ? '已经打开「节假日」。' : `补上 ${added} 天公布的安排，「节假日」已经打开。`,
  misread: (row: number, text: string) =>
    `「节假日」第 ${row} 行「${text}」看不懂，没有算：写日期，和「放假」或「上班」。`,
}
export type HolidaysText = typeof holidays
