// A ledger with contracts settled long ago among those still running, for the tests of 归档.
import { openHost } from '../../../host'
import type { CellInput, Host, HostOptions, Person, SheetLayout } from '../../../host/types'
import type { WorkView } from '../../../src/contract/work'
import { adoptAs, CLASSIC, SHEET } from '../adopting'
import { value } from '../receivables-desk'

export type Settled = { host: Host; ann: Person }

/** Settled in the year named, or still open; 所属组 is the team's own column, 未付 a formula of its row. */
export const contract = (at: number, { year, open = 0 }: { year: number; open?: number }): CellInput[] => {
  const row = at + 3
  return [
    `${'甲乙丙丁戊己庚辛'.charAt(at % 8)}公司`,
    '张三',
    `1380000000${at % 10}`,
    `c${at}@example.com`,
    `项目${at}`,
    `${year}-03-0${(at % 9) + 1}`,
    1000 + at,
    1000 + at - open,
    `=G${row}-H${row}`,
    '净30天',
    '',
    `'00${at}`,
  ]
}

/** Of every three rows from the third on, two of 2023 are settled and the third of 2026 is not. */
export const mixed = (rows: number): CellInput[][] =>
  Array.from({ length: rows }, (_, at) =>
    at % 3 === 2 ? contract(at, { year: 2026, open: 100 }) : contract(at, { year: 2023 }),
  )

export const OWN = '所属组'

export const openSettled = (
  rows: CellInput[][] = mixed(9),
  layout: SheetLayout = {},
  more: Partial<HostOptions> & {
    hourly?: boolean
    below?: CellInput[][]
    others?: { name: string; rows: CellInput[][] }[]
  } = {},
): Settled => {
  const { hourly = false, below = [], others = [], ...options } = more
  const sheet = [['2026年合同台账'], [...CLASSIC, OWN], ...rows, ...below]
  const size = { rows: sheet.length + 8, columns: 16 }
  const host = openHost({
    document: {
      sheets: [
        { name: SHEET, rows: sheet, size, layout },
        ...others.map(one => ({ ...one, size: { rows: one.rows.length + 5, columns: 16 } })),
      ],
    },
    ...options,
  })
  const ann = host.as(host.owner)
  adoptAs(ann, { addDueColumn: false, dailyTotals: hourly })
  return { host, ann }
}

/** Adopts also the sheets like the first one. */
export const adoptAll = (ann: Person): void => {
  const draft = value(ann, 'setup.read', {})
  const others = draft.alike.map(({ sheetId, headerRow, columns }) => ({
    sheetId,
    headerRow,
    columns: columns.flatMap(({ index, field }) => (field === null ? [] : [{ index, field }])),
    units: [],
    dateOrders: [],
  }))
  adoptAs(ann, { others, addDueColumn: false })
}

/** Calls the page makes until nothing is under way. */
export const drive = (person: Person, begun: WorkView): WorkView => {
  let view = begun
  for (let calls = 0; view.now !== null; calls += 1) {
    if (calls > 200) throw new Error('The work does not end')
    view = value(person, 'work.step', { work: view.now.id })
  }
  return view
}

export const archiveAll = (person: Person, months: 12 | 24 | 36 | 60 = 24): WorkView => {
  const { seen } = value(person, 'archive', { months })
  return drive(person, value(person, 'archive.start', { months, seen }))
}

export const returnAll = (person: Person): WorkView => {
  const { rows } = value(person, 'archive.find', { text: '' })
  const wanted = rows.map(({ row, key, mark }) => ({ row, key, mark }))
  return drive(person, value(person, 'archive.return', { rows: wanted, work: null }))
}

/** The rows of a sheet with something in them, but for the header and what stands above it. */
export const rowsOf = (host: Host, sheet: string, from: number, last = 'L') =>
  host
    .sheet(sheet)
    .values(
      `A${from}:${last}${host.model.getters.getNumberRows(host.model.getters.getSheetIdByName(sheet) ?? '')}`,
    )
    .filter(row => row.some(cell => cell !== null))
