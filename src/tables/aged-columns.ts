// The columns of logs that keep an aging: one each for the usual buckets, and one text for whatever else a team cuts it into.
import type { HelperColumn } from './helper-table'
import type { Words } from './words'

/** The columns of the usual buckets, in the order of the buckets. */
export const BUCKET_COLUMNS = [
  'notDue',
  'days1To30',
  'days31To60',
  'days61To90',
  'over90',
  'undated',
] as const

const written = (id: string, label: Words, note: Words, width: number): HelperColumn => ({
  id,
  label,
  note,
  width,
  format: 'text',
})

/** At the end of a table, since those of an older version have none of them. */
export const AGED_COLUMNS: readonly HelperColumn[] = [
  written(
    'edges',
    { 'zh-CN': '账龄分段', en: 'Aging edges' },
    {
      'zh-CN': '这一行是按哪些天数分段的；空着的是 30/60/90。',
      en: 'The days at which this row is cut; blank is 30/60/90.',
    },
    100,
  ),
  written(
    'aged',
    { 'zh-CN': '各段金额', en: 'By bucket' },
    {
      'zh-CN': '不按 30/60/90 分段时，从未到期到没有日期的各段金额。',
      en: 'Where the edges are not 30/60/90: the amounts from not yet due to no date.',
    },
    240,
  ),
]
