// What is new in the version of src/contract/version.ts; told each person once.
import type { NewsText } from '../zh-CN/news'

export const news: NewsText = {
  title: version => `New in ${version}`,
  lines: [
    'Contracts can be split into instalments, each with its amount and due date; what waits for acceptance is not overdue.',
    'Record a receipt also takes credit notes, roundings, write-offs with approval and bills; typed payments can be dated.',
    'New in Overview: aging by customer, the collection plan, expected cash and habitually late customers.',
    'Data makes a sheet of customers, merges duplicates and adds deals, services and expenses; More has the payment terms.',
  ],
  read: 'Got it',
}
