// A change of an item since a snapshot, as 关账 and 复核 say it.
import type { Fact } from '../../../core/snapshot/types'

const facts: Record<Fact, string> = {
  customer: '客户',
  total: '总金额',
  paid: '已付',
  paidOn: '付清日期',
  due: '应收日期',
  begins: '签订或起算日',
  adjusted: '贷项、抹零和核销',
  recovered: '核销后收回',
  plan: '分期',
  currency: '货币',
}

export const changes = {
  facts,
  fromTo: (fact: string, before: string, now: string) => `${fact} ${before} → ${now}`,
  blank: '空白',
  part: (mark: string, amount: string, day: string) =>
    mark === '' ? `其余 ${amount} ${day}` : `第 ${mark} 期 ${amount} ${day}`,
  waits: '待触发',
  fresh: (total: string) => `新增一笔，总金额 ${total}`,
  gone: (total: string) => `删掉了一笔，总金额 ${total}`,
  stood: (place: string) => `原来在${place}`,
  listed: (n: number) => `先列前 ${n} 处，看完再列后面的。`,
}
export type ChangesText = typeof changes
