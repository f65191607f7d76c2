// 归档 of the story: what would go from two sheets, what stays, what it touches, and what is there already.
import type { ArchivedRow, ArchiveFound, ArchiveView } from '../../../../src/contract/archive'
import type { WorkEnd, WorkNow, WorkView } from '../../../../src/contract/work'
import { TODAY, yuan } from './day'

export const NO_WORK: WorkView = { now: null, last: null, act: null }

export const HALF_DONE: WorkNow = {
  id: 'work-1',
  kind: 'archive',
  by: 'wangfang@example.com',
  startedAt: `${TODAY} 09:12`,
  done: 120,
  total: 286,
  runBy: null,
  hourly: true,
}

export const ARCHIVED_END: WorkEnd = {
  id: 'work-1',
  kind: 'archive',
  by: 'wangfang@example.com',
  at: `${TODAY} 09:40`,
  total: 286,
  written: 284,
  left: { some: [17, 44].map(row => ({ sheet: '2023年', row, why: 'changed' })), counts: { changed: 2 } },
  stopped: false,
  unattended: false,
}

export const ARCHIVE: ArchiveView = {
  asOf: TODAY,
  months: 24,
  sheets: [
    {
      sheet: '2023年',
      rows: 198,
      years: [
        { year: '2022', rows: 41 },
        { year: '2023', rows: 157 },
      ],
      refused: null,
      filtered: true,
      asValues: ['累计回款', '序号'],
    },
    {
      sheet: '2024年',
      rows: 88,
      years: [{ year: '2024', rows: 88 }],
      refused: null,
      filtered: false,
      asValues: [],
    },
    {
      sheet: '工程台账（万元）',
      rows: 0,
      years: [],
      refused: 'read-otherwise',
      filtered: false,
      asValues: [],
    },
  ],
  rows: 286,
  stay: [
    { why: 'promise', rows: 3 },
    { why: 'warning', rows: 2 },
    { why: 'merged', rows: 4 },
  ],
  referring: [
    { sheet: '2023年', a1: 'G201', formula: '=SUM(G3:G200)' },
    { sheet: '年度汇总', a1: 'C5', formula: "=SUMIFS('2023年'!G:G,'2023年'!A:A,A5)" },
  ],
  referringCount: 14,
  seen: 'list-1',
  archive: { sheet: '归档', rows: 412 },
  work: NO_WORK,
}

const archived = (row: number, name: string, what: string): ArchivedRow => ({
  row,
  key: `${name}|${what}`,
  mark: '',
  name,
  what,
  total: yuan(86_000 + row * 1000),
  currency: 'CNY',
  archivedOn: '2025-11-20',
  home: '2023年',
  isOtherHome: false,
})

export const FOUND: ArchiveFound = {
  rows: [
    archived(2, '云栖置业有限公司', 'HT-2022-018'),
    archived(3, '南山装饰工程有限责任公司', '海棠湾度假酒店客房家具二期'),
    { ...archived(4, '西子湖畔酒店管理（杭州）有限公司', 'HT-2022-031'), home: '2024年', isOtherHome: true },
  ],
  count: 412,
}

/** 整理 of so many cells, begun. */
export const tidying = (total: number, done = 0): WorkView => ({
  ...NO_WORK,
  now: { ...HALF_DONE, kind: 'fixes', done, total },
})

export const TIDIED: WorkEnd = {
  ...ARCHIVED_END,
  kind: 'fixes',
  total: 45,
  written: 43,
  left: {
    some: [
      { sheet: '客户台账', row: 5, field: 'total', why: 'changed' },
      { sheet: '客户台账', row: 10, field: 'dueOn', why: 'refused' },
    ],
    counts: { changed: 1, refused: 1 },
  },
}
