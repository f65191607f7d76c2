// What is new in the version of src/contract/version.ts; told each person once.
import type { NewsText } from '../zh-CN/news'

export const news: NewsText = {
  title: version => `New in ${version}`,
  lines: [
    'Customers, contracts and receipts on sheets of their own: go through set-up again, and they are read together.',
    'New under Data: the general ledger check, month close, second look, and an archive for old contracts.',
    'Nothing is sent by itself on public holidays, but on make-up workdays; your own days go into More ▸ Holidays.',
    'Click the balance for provision and cost of capital, and DSO for more figures.',
  ],
  read: 'Got it',
}
