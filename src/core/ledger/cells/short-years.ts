// Texts like 26/3/5: a year without its century, whose place only the rest of the column can tell.
import { calendarDate } from '../../calendar-date'
import type { Cell } from '../types'
import { dateOrderOf, readDate } from './date'
import { halfWidth } from './text'

const SHORT = /^(\d{1,2})(?:([-/.])(\d{1,2})\2(\d{1,2})| ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号])(?=[ T]|$)/

/** Around the years that are written in full. */
const YEARS_AROUND = 1

/**
 * Whether every short year of a column can only stand first: with the year first all of them are days near the column's full
 * dates, with the year last (26 March 2005) they are not, and nothing in the column is written with the year last.
 */
export function yearsStandFirst(cells: readonly Cell[]): boolean {
  const texts = cells.flatMap(cell => shortParts(cell) ?? [])
  if (texts.length === 0) return false
  const years = cells.flatMap(yearOf)
  if (years.length === 0 || dateOrderOf(cells) !== 'not-needed') return false
  const isNear = nearTo(years)
  if (!texts.every(({ first, second, third }) => isNear(first, second, third))) return false
  const inDoubt = texts.filter(({ isNamed }) => !isNamed)
  const fitDayFirst = inDoubt.every(({ first, second, third }) => isNear(third, second, first))
  const fitMonthFirst = inDoubt.every(({ first, second, third }) => isNear(third, first, second))
  return inDoubt.length === 0 || !(fitDayFirst || fitMonthFirst)
}

/** Tells of a cell whether it is a short year that could stand nowhere but first, in a column with these full dates: 26/3/5, not 26/3/25. */
export function yearFirstProof(fullDates: readonly Cell[]): (cell: Cell) => boolean {
  const isNear = nearTo(fullDates.flatMap(yearOf))
  return cell => {
    const parts = shortParts(cell)
    if (parts === null) return false
    const { first, second, third, isNamed } = parts
    return isNamed || !(isNear(third, second, first) || isNear(third, first, second))
  }
}

/** 26/3/5 as 2026/3/5, for a column where years stand first; any other cell as it is. */
export function withCentury(cell: Cell): Cell {
  return shortParts(cell) === null ? cell : `20${halfWidth(String(cell))}`
}

export function isShortYear(cell: Cell): boolean {
  return shortParts(cell) !== null
}

/** Whether a year of two digits, a month and a day are a day around these years. */
function nearTo(years: readonly number[]): (year: string, month: string, date: string) => boolean {
  const [least, most] = [Math.min(...years) - YEARS_AROUND, Math.max(...years) + YEARS_AROUND]
  return (year, month, date) => {
    const full = year.length === 2 ? 2000 + Number(year) : 0
    const day = `${full}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
    return full >= least && full <= most && calendarDate(day) !== null
  }
}

/** `isNamed`: 年 stands behind the year. */
type ShortParts = { first: string; second: string; third: string; isNamed: boolean }

function shortParts(cell: Cell): ShortParts | null {
  const parts = typeof cell === 'string' ? SHORT.exec(halfWidth(cell)) : null
  if (parts === null) return null
  const [, first = '', separator, second, third, month = '', date = ''] = parts
  return { first, second: second ?? month, third: third ?? date, isNamed: separator === undefined }
}

/** Of a date that is written in full, none for other cells. */
function yearOf(cell: Cell): number[] {
  const read = readDate(cell, undefined)
  return read.ok && read.value !== null ? [Number(read.value.slice(0, 4))] : []
}
