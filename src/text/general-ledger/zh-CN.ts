// What a difference from the general ledger most likely comes from, Chinese: on the page and in the sheet 总账核对.
import type { CauseKind } from '../../core/general-ledger/types'

const titles: Record<CauseKind, string> = {
  'only-gl': '只在总账里',
  'only-ours': '只在台账里',
  'sign-turned': '正负号相反',
  unit: '单位不同',
  'receipt-after': '总账已记的收款，台账记在之后',
  'receipt-before': '台账已记的收款，总账还没有',
  item: '差额正好是一笔未付',
  'item-after': '总账已记，台账从之后才算',
  'undated-paid': '没有日期的已付款',
  prepaid: '差额正好是预收',
  unreadable: '台账里有读不出的行',
  unexplained: '看不出原因',
}

/** A receipt of the team's own may have no number. */
const after = (what: string) => (what === '' ? '' : ` ${what}`)

export const zh = {
  titles,
  agrees: '一致',
  'only-gl': '台账里没有这个名称：看看是不是写法不同，或不归这本台账管。',
  'only-ours': '总账里没有这位客户：看看是不是写法不同，或还没有入账。',
  'sign-turned': '两边金额一样，正负号相反：看看借贷方向。',
  unit: '两边差整整一百倍、一千倍或一万倍：看看单位。',
  'receipt-after': (what: string, on: string) =>
    `差额等于 ${on} 的收款${after(what)}：台账记在截止日之后，总账可能已入账。`,
  'receipt-before': (what: string, on: string) =>
    `差额等于 ${on} 的收款${after(what)}：台账已算收到，总账可能还没入账。`,
  item: (what: string) => `差额等于「${what}」的未付：总账可能没有这一笔，或已经收了。`,
  'item-after': (what: string, on: string) => `差额等于「${what}」：台账从 ${on} 起才算，总账可能已经入账。`,
  'undated-paid': (what: string) =>
    `差额等于「${what}」的已付：台账没写哪天付的，按已付算；可能是截止日之后才付。`,
  prepaidOurs: '差额等于台账里的预收和未核销收款：总账可能没有冲减应收。',
  prepaidGl: '差额等于总账贷方的预收：台账里没有这笔多付。',
  unreadable: (count: number) => `台账里有 ${count} 行金额读不出来，没算进去：先到「数据」里改好。`,
  unexplained: '和任何一笔未付、收款、预收都对不上，要逐笔核对。',
  pasted: '粘贴的内容',
  /** The sheet 总账核对. */
  list: {
    unnamed: '没有写客户名称',
    inGl: (names: readonly string[], rows: readonly number[]) =>
      `${names.join('、')}（第 ${rows.join('、')} 行）`,
    note: (text: string, by: string, at: string) => `${text}（${by}，${at}）`,
    total: (asOf: string) => `合计，截至 ${asOf}`,
    counts: (differing: number, agreeing: number) => `${differing} 家不一致，${agreeing} 家一致`,
    unread: (row: number, text: string) => `第 ${row} 行：${text}`,
    notCounted: '这一行没读出来，没算进总账余额。',
  },
}
export type GeneralLedgerWords = typeof zh
