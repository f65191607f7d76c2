// 数据 ▸ 列: headers that changed, columns that are gone or would be worth having, and the team's own ones shown in the summary.
import * as v from 'valibot'
import type { LedgerField } from '../core/ledger/types'
import { count, field, name, nothing } from './shapes'

const column = v.pipe(count, v.minValue(1))

export const columnInputs = {
  columns: nothing,
  /** From now on these columns hold these fields, under the headers they have today. */
  'columns.mend': v.object({
    columns: v.pipe(v.array(v.object({ sheet: name, field, column })), v.minLength(1), v.maxLength(200)),
  }),
  /** Columns added at the right of every sheet of the ledger. */
  'columns.add': v.object({ fields: v.pipe(v.array(field), v.minLength(1), v.maxLength(60)) }),
  /** The headers of the team's own columns that 客户 ▸ 基本信息 shows, in this order. */
  'columns.show': v.object({ headers: v.pipe(v.array(name), v.maxLength(12)) }),
} as const

/** A column as it stands today. */
export type ColumnPlace = { column: number; letter: string; header: string }

/** Still known by its mark, but its header says something else than when it was set up. */
export type RenamedColumn = { sheet: string; field: LedgerField; was: string; now: ColumnPlace }

/** Neither mark nor header is there any more; `likely`: a column not in use whose header says the same. */
export type LostColumn = { sheet: string; field: LedgerField; was: string; likely: ColumnPlace | null }

export type ColumnsView = {
  renamed: RenamedColumn[]
  lost: LostColumn[]
  /** Fields that no sheet has a column for, with what each would bring, in the person's language. */
  offered: { field: LedgerField; brings: string }[]
  /** 客户: whether there is such a sheet, 'made' by us or the team's 'own'. */
  list: 'none' | 'made' | 'own'
  /** Headers of columns that the add-on does not use, and whether the summary shows them. */
  own: { header: string; shown: boolean }[]
}

export type ColumnOutputs = {
  columns: ColumnsView
  'columns.mend': { mended: number }
  'columns.add': { added: number; rules: number }
  'columns.show': { shown: string[] }
}
