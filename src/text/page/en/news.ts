// What is new in the version of src/contract/version.ts; told each person once.
import type { NewsText } from '../zh-CN/news'

export const news: NewsText = {
  title: version => `New in ${version}`,
  lines: [
    'Record a receipt: set against several contracts at once; paid, unpaid and paid date change together, and it can be undone.',
    'Log a contact: phone, WeChat, visits; you are reminded here when the day comes.',
    'Click a figure above to see how it comes about and which rows are behind it.',
  ],
  read: 'Got it',
}
