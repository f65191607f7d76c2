// 归档 and 取回 as long work: rows of the list from its start, some at a time, found again wherever sorting has brought them.
import { everyItem } from '../../core/ledger/who/currencies'
import { rowFinder } from '../../core/undo/rows'
import { type Outcome, ok, problem } from '../answer'
import type { Desk, Office, SheetBinding } from '../ports'
import { type Loaded, loadLedger } from '../tasks/load'
import { readUnits } from '../work/list'
import { leave, readWork, saveWork, type Work } from '../work/record'
import { type Columns, columnsBetween, moveRows } from './move-rows'
import { recoverRows } from './recover'
import { NOTHING_UNDER_WAY } from './under-way'
import { type MoveUnit, originText, unitFrom } from './unit'

/** Rows that are between two sheets at a time, and blocks of them: a block costs some calls. */
const MOST_ROWS = 200
const MOST_BLOCKS = 25

/** Call under the document lock. */
export const moveOn = (office: Office, begun: Work, isTimeUp: () => boolean): Outcome<Work> => {
  const { desk } = office
  recoverRows(office)
  let work = readWork(desk) ?? begun
  const loaded = loadLedger(office, { again: true })
  if (!loaded.ok) return loaded
  const units = readUnits(desk, work.id).map(unitFrom)
  const locked = lockedAmong(desk, loaded.value, units.slice(work.done))
  if (locked !== null) return problem('no-permission', locked)
  const way = wayThrough(desk, loaded.value)
  do {
    const chunk = chunkFrom(units, work.done)
    if (chunk.length === 0) return ok({ ...work, done: work.total })
    work = moveChunk(desk, work, { chunk, way })
  } while (work.done < work.total && !isTimeUp())
  return ok(work)
}

/** A sheet that rows still leave or come to and this person may not write on. */
const lockedAmong = (desk: Desk, { binding }: Loaded, units: readonly (MoveUnit | null)[]): string | null => {
  const ids = new Set(units.flatMap(unit => (unit === null ? [] : [unit.from, unit.to])))
  const locked = binding.sheets.find(bound => ids.has(bound.sheetId) && !desk.ledger.mayEdit(bound))
  return locked?.sheet ?? null
}

/** From one sheet to one other; a text nobody can read is passed over. */
const chunkFrom = (units: readonly (MoveUnit | null)[], from: number): (MoveUnit | null)[] => {
  const chunk: (MoveUnit | null)[] = []
  let [first, above, blocks]: [MoveUnit | null, number, number] = [null, 0, 0]
  for (let at = from; at < units.length && chunk.length < MOST_ROWS; at += 1) {
    const unit = units[at] ?? null
    if (unit !== null) {
      first ??= unit
      if (unit.from !== first.from || unit.to !== first.to) break
      if (unit.row !== above - 1) blocks += 1
      if (blocks > MOST_BLOCKS) break
      above = unit.row
    }
    chunk.push(unit)
  }
  return chunk
}

type Way = {
  sheet(id: number): SheetBinding | undefined
  find: (sheet: string) => ReturnType<typeof rowFinder>
  columns(from: SheetBinding, to: SheetBinding): Columns
  merged(from: SheetBinding): ReadonlySet<number>
  under(to: SheetBinding): number
  /** Rows came in below. */
  grew(to: SheetBinding, rows: number): void
  stamps(to: SheetBinding): ReturnType<Desk['rows']['archiveColumns']>
}

/** What is the same for every chunk of a call, each thing asked once. */
const wayThrough = (desk: Desk, { binding, ledger }: Loaded): Way => {
  const once = <K, V>(make: (key: K) => V) => {
    const known = new Map<K, V>()
    return (key: K): V => {
      const present = known.get(key)
      if (present !== undefined) return present
      const made = make(key)
      known.set(key, made)
      return made
    }
  }
  const byId = new Map(binding.sheets.map(bound => [bound.sheetId, bound]))
  const rows = everyItem(ledger)
  const lastItem = new Map<string, number>()
  for (const { sheet, row } of rows) lastItem.set(sheet, Math.max(row, lastItem.get(sheet) ?? 0))
  const pairs = new Map<string, Columns>()
  return {
    sheet: id => byId.get(id),
    find: once(sheet => rowFinder(rows.filter(item => item.sheet === sheet))),
    columns: (from, to) => {
      const key = `${from.sheetId} ${to.sheetId}`
      const columns = pairs.get(key) ?? columnsBetween(desk, from, to)
      pairs.set(key, columns)
      return columns
    },
    merged: once(bound => desk.rows.merged(bound)),
    under: to =>
      to.archive
        ? Math.max(desk.ledger.lastRow(to.sheetId), to.headerRow)
        : (lastItem.get(to.sheet) ?? to.headerRow),
    grew: (to, rows) => lastItem.set(to.sheet, (lastItem.get(to.sheet) ?? to.headerRow) + rows),
    stamps: once(to => desk.rows.archiveColumns(to)),
  }
}

type Chunk = { chunk: readonly (MoveUnit | null)[]; way: Way }

const moveChunk = (desk: Desk, work: Work, { chunk, way }: Chunk): Work => {
  const units = chunk.flatMap(unit => unit ?? [])
  const from = way.sheet(units[0]?.from ?? -1)
  const to = way.sheet(units[0]?.to ?? -1)
  const done = work.done + chunk.length
  const settle = (after: Pick<Work, 'done' | 'written' | 'left'>): Work => {
    const now = { ...work, ...after }
    saveWork(desk, now, NOTHING_UNDER_WAY)
    return now
  }
  if (from === undefined || to === undefined) {
    const gone = units.map(({ row }) => ({ sheet: from?.sheet ?? '', row, why: 'origin' as const }))
    return settle({ done, written: work.written, left: leave(work.left, gone) })
  }
  const { rows, gone } = placesOf(units, from.sheet, way.find(from.sheet))
  const after = (
    moved: number,
    left: readonly { row: number; why: 'changed' | 'formula' | 'merged' | 'refused' }[],
  ) => ({
    done,
    written: work.written + moved,
    left: leave(work.left, [...gone, ...left.map(one => ({ sheet: from.sheet, ...one }))]),
  })
  if (rows.length === 0) return settle(after(0, []))
  const { moved, left } = moveRows(desk, {
    work: work.id,
    from,
    to,
    rows,
    columns: way.columns(from, to),
    merged: way.merged(from),
    under: way.under(to),
    stamp: (at, count) => {
      if (to.archive) stamp(desk, to, { at, count, columns: way.stamps(to), from, work: work.id })
    },
    after,
  })
  if (!to.archive) way.grew(to, moved)
  return settle(after(moved, left))
}

/** Where the rows stand now. Of rows that are alike one may be gone: each place is taken once. */
const placesOf = (units: readonly MoveUnit[], sheet: string, find: ReturnType<typeof rowFinder>) => {
  const rows = new Map<number, { row: number; print: string }>()
  const gone: { sheet: string; row: number; why: 'gone' }[] = []
  for (const { print, ...unit } of units) {
    const place = find({ ...unit, sheet })
    if (place === null || rows.has(place.row)) gone.push({ sheet, row: unit.row, why: 'gone' })
    else rows.set(place.row, { row: place.row, print })
  }
  return { rows: [...rows.values()].sort((a, b) => a.row - b.row), gone }
}

type Stamp = {
  at: number
  count: number
  columns: ReturnType<Desk['rows']['archiveColumns']>
  from: SheetBinding
  work: string
}

const stamp = (desk: Desk, to: SheetBinding, { at, count, columns, from, work }: Stamp): void => {
  const values = { on: { day: desk.today }, from: from.sheet, origin: originText(from.sheetId, work) }
  for (const id of ['on', 'from', 'origin'] as const) {
    const column = columns[id]
    if (column === undefined) continue
    desk.rows.writeColumn(
      to,
      { row: at, column },
      Array.from({ length: count }, () => values[id]),
    )
  }
}
