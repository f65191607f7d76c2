// 预警 of one customer of the story: a late contract somebody works on, and a limit that is passed.
import type { WarningsView } from '../../../../src/contract/warnings'
import { day, yuan } from './day'

export const WARNINGS: WarningsView = {
  warnings: [
    {
      cause: 'late:恒川酒店管理(集团)|HT-2026-018@2026-10-05',
      grade: 1,
      kind: 'overdue',
      severity: 'high',
      item: 'HT-2026-018',
      amount: yuan(262_000),
      days: 47,
      reason: '2026-10-05 到期，未付 ¥262,000.00',
      action: '发催款函',
      foundOn: day('2026-11-06'),
      places: [{ sheet: '客户台账', row: 8 }],
      status: 'in-progress',
      word: '',
      owner: '林晓',
      note: '财务说月底付一半',
    },
    {
      cause: 'credit:恒川酒店管理(集团)@',
      grade: 1,
      kind: 'over-credit',
      severity: 'high',
      item: '',
      amount: yuan(382_000),
      days: 0,
      reason: '占用 ¥382,000.00，是信用额度 ¥300,000.00 的 127%',
      action: '联系客户',
      foundOn: null,
      places: [
        { sheet: '客户台账', row: 8 },
        { sheet: '客户台账', row: 9 },
      ],
      status: 'open',
      word: '',
      owner: '林晓',
      note: '',
    },
  ],
}
