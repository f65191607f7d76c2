// The filter of a sheet: making it, what it hides, taking it away.
import type { Case } from '../../case'

const DEBTS = [
  ['客户', '状态', '金额'],
  ['甲', '已结清', 3],
  ['乙', '执行中', 1],
  ['丙', '执行中', 2],
]

export const filterCases: Case[] = [
  {
    id: 'filter-made',
    members: ['Range.createFilter', 'Sheet.getFilter', 'Filter.getRange', 'Filter.remove'],
    says: 'A filter covers its range until it is removed.',
    source: 'FLT',
    standing: 'documented',
    given: DEBTS,
    run: ({ sheet }) => {
      const filter = sheet.getRange('A1:C4').createFilter()
      const read = sheet.getFilter()?.getRange().getA1Notation()
      filter.remove()
      return [read, sheet.getFilter()]
    },
    gives: ['A1:C4', null],
  },
  {
    id: 'filter-twice',
    members: ['Range.createFilter'],
    says: 'A sheet has one filter: a second one is refused.',
    source: 'RG',
    standing: 'documented',
    given: DEBTS,
    run: ({ sheet }) => {
      sheet.getRange('A1:C4').createFilter()
      sheet.getRange('E1:F4').createFilter()
    },
    gives: { throws: true },
  },
  {
    id: 'filter-hides',
    members: [
      'SpreadsheetApp.newFilterCriteria',
      'FilterCriteriaBuilder.setHiddenValues',
      'FilterCriteriaBuilder.getHiddenValues',
      'FilterCriteriaBuilder.build',
      'FilterCriteria.getHiddenValues',
      'FilterCriteria.copy',
      'Filter.setColumnFilterCriteria',
      'Filter.getColumnFilterCriteria',
      'Sheet.isRowHiddenByFilter',
      'Sheet.isRowHiddenByUser',
    ],
    says: 'Hidden values hide their rows, which nobody has hidden by hand.',
    source: 'FLT',
    standing: 'documented',
    given: DEBTS,
    run: ({ sheet }) => {
      const filter = sheet.getRange('A1:C4').createFilter()
      const builder = SpreadsheetApp.newFilterCriteria().setHiddenValues(['已结清'])
      filter.setColumnFilterCriteria(2, builder.build())
      const read = filter.getColumnFilterCriteria(2)
      return [
        builder.getHiddenValues(),
        read?.getHiddenValues(),
        read?.copy().build().getHiddenValues(),
        filter.getColumnFilterCriteria(1),
        [1, 2, 3, 4].map(row => sheet.isRowHiddenByFilter(row)),
        sheet.isRowHiddenByUser(2),
      ]
    },
    gives: [['已结清'], ['已结清'], ['已结清'], null, [false, true, false, false], false],
  },
  {
    id: 'filter-column-shown-again',
    members: ['Filter.removeColumnFilterCriteria', 'Filter.remove'],
    says: 'Without its criteria a column hides nothing; a filter made again begins without any.',
    source: 'FLT',
    standing: 'documented',
    given: DEBTS,
    run: ({ sheet }) => {
      const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['乙']).build()
      const filter = sheet.getRange('A1:C4').createFilter().setColumnFilterCriteria(1, criteria)
      const hidden = sheet.isRowHiddenByFilter(3)
      filter.removeColumnFilterCriteria(1)
      const shown = sheet.isRowHiddenByFilter(3)
      filter.setColumnFilterCriteria(1, criteria).remove()
      const again = sheet.getRange('A1:C4').createFilter()
      return [hidden, shown, again.getColumnFilterCriteria(1), sheet.isRowHiddenByFilter(3)]
    },
    gives: [true, false, null, false],
  },
  {
    id: 'filter-sorts',
    members: ['Filter.sort'],
    says: 'A filter sorts what is under its header, by a column counted from A.',
    source: 'FLT',
    standing: 'documented',
    given: DEBTS,
    run: ({ sheet }) => {
      sheet.getRange('B1:C4').createFilter().sort(3, true)
      return sheet.getRange('A1:C4').getValues()
    },
    gives: [
      ['客户', '状态', '金额'],
      ['甲', '执行中', 1],
      ['乙', '执行中', 2],
      ['丙', '已结清', 3],
    ],
  },
]
