// A change of an item since a snapshot, as month close and the second look say it.
import type { ChangesText } from '../zh-CN/changes'

export const changes: ChangesText = {
  facts: {
    customer: 'Customer',
    total: 'Total',
    paid: 'Paid',
    paidOn: 'Paid on',
    due: 'Due date',
    begins: 'Signed or started on',
    adjusted: 'Credits and write-offs',
    recovered: 'Recovered',
    plan: 'Instalments',
    currency: 'Currency',
  },
  fromTo: (fact, before, now) => `${fact} ${before} → ${now}`,
  blank: 'blank',
  part: (mark, amount, day) => (mark === '' ? `the rest ${amount} ${day}` : `no. ${mark} ${amount} ${day}`),
  waits: 'waiting',
  fresh: total => `new item, total ${total}`,
  gone: total => `item deleted, total ${total}`,
  stood: place => `stood in ${place}`,
  listed: n => `The first ${n} are listed; the others follow once these are seen to.`,
}
