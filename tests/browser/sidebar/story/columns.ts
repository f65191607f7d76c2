// The columns of the story's ledger: one header changed, three columns worth having, two of the team's own.
import type { ColumnsView } from '../../../../src/contract/columns'

const SHEET = '客户台账'

export const COLUMNS: ColumnsView = {
  renamed: [
    { sheet: SHEET, field: 'paid', was: '已付款金额', now: { column: 8, letter: 'H', header: '已回款' } },
  ],
  lost: [],
  offered: [
    { field: 'reference', brings: '催款函里的编号；行重新排序后仍认得是哪一笔' },
    { field: 'industry', brings: '客户基本信息' },
    { field: 'cost', brings: '毛利' },
  ],
  list: 'own',
  own: [
    { header: '开票要求', shown: true },
    { header: '本月跟进情况', shown: false },
  ],
}

export const LOST: ColumnsView = {
  renamed: [],
  lost: [
    { sheet: SHEET, field: 'paid', was: '已付款金额', likely: { column: 11, letter: 'K', header: '已收' } },
    { sheet: SHEET, field: 'terms', was: '付款周期', likely: null },
  ],
  offered: [],
  list: 'own',
  own: [],
}
