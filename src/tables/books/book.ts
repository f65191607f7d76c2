// What a sheet beside the ledger looks like: one declaration finds it by its headers, makes it and helps to fill it.
import type { BookField, BookId } from '../../core/books/types'
import type { Words } from '../words'

export type BookColumn = {
  id: BookField
  label: Words
  /** Other headers teams use; compared without spaces, case and punctuation. */
  aliases: readonly string[]
  formerLabels: readonly string[]
  /** 'month': a day or a month, kept as it is typed. 'moment': a day with its time. */
  type: 'text' | 'date' | 'moment' | 'month' | 'amount' | 'number' | 'percent'
  help: Words
  width: number
}

export type Book = {
  id: BookId
  name: Words
  /** What works once it is there. */
  brings: Words
  /** Of each group one column at least: without it the sheet is not understood as this. */
  needs: readonly (readonly BookField[])[]
  /** One of these tells it from a list of contracts, receipts or customers. */
  tells: readonly BookField[]
  /** Headers of which any makes it another table. */
  never?: readonly string[]
  columns: readonly BookColumn[]
}

/** Number formats in Google's notation. */
export const BOOK_FORMATS: Record<BookColumn['type'], string> = {
  text: '@',
  date: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm',
  month: '@',
  amount: '#,##0.00',
  number: '#,##0.###',
  percent: '0.##%',
}

const CUSTOMER_ALIASES = [
  '客户名称',
  '客户全称',
  '购货单位',
  '往来单位',
  'customer',
  'customer name',
  'client',
  'client name',
  'company',
  'company name',
  'account',
]

export const CUSTOMER: BookColumn = {
  id: 'customer',
  label: { 'zh-CN': '客户', en: 'Customer' },
  aliases: CUSTOMER_ALIASES,
  formerLabels: [],
  type: 'text',
  help: { 'zh-CN': '和台账里的写法一样。', en: 'As written in the ledger.' },
  width: 200,
}

export const NOTE: BookColumn = {
  id: 'note',
  label: { 'zh-CN': '备注', en: 'Note' },
  aliases: ['说明', 'notes', 'remark', 'remarks', 'comment'],
  formerLabels: [],
  type: 'text',
  help: { 'zh-CN': '随便写。', en: 'Anything.' },
  width: 200,
}
