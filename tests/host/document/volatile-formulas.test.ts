// A new moment computes what tells the time and what depends on it; the outcome is that of computing everything.
import { expect, it } from 'vitest'
import { openDocument, quietly, setDocumentNow } from '../../../host/document/document'
import { localeByCode } from '../../../host/document/typing/locales'

it('a new day reaches whatever depends on it, over sheets and indirections', () => {
  const document = openDocument({
    id: 'day',
    name: 'day',
    zone: 'Asia/Shanghai',
    locale: localeByCode('zh_CN'),
    now: 46_000,
    sheets: [
      {
        name: 'S',
        rows: [
          ['=today()-45990', '=A1*2', '=SUM(A1:B1)', '=T!A1+1', '=INDIRECT("A1")', '=IF(C1>30,"late","")'],
          [7, '=A2+1', '=RAND()', '', '', ''],
        ],
      },
      { name: 'T', rows: [['=S!B1+1'], ['=NOW()']] },
    ],
  })
  const { getters } = document.model
  const values = () =>
    getters
      .getSheetIds()
      .flatMap(sheetId =>
        [0, 1].flatMap(row =>
          [0, 1, 2, 3, 4, 5]
            .filter(col => !(row === 1 && col === 2))
            .map(col => getters.getEvaluatedCell({ sheetId, col, row }).value),
        ),
      )
  const first = [...values()]
  setDocumentNow(document, 46_001.5)
  const alone = values()
  expect(alone.slice(0, 6)).toEqual([11, 22, 33, 24, 11, 'late'])
  expect(alone).not.toEqual(first)
  quietly(() => document.model.dispatch('EVALUATE_CELLS'))
  expect(alone).toEqual(values())
})
