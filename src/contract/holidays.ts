// 节假日: which days are worked.
import type { CalendarDate } from '../core/calendar-date'
import type { SpecialSpan } from '../core/workdays/spans'
import { nothing } from './shapes'

export const holidayInputs = { holidays: nothing, 'holidays.open': nothing } as const

export type HolidaysView = {
  /** `next`: today, or the next workday. `name`: of the holiday, '' for an ordinary day. */
  today: { day: CalendarDate; isWorkday: boolean; name: string; next: CalendarDate }
  /** This year and the next. `known`: its holidays are announced, or written down by the team. */
  years: { year: string; known: boolean; spans: SpecialSpan[] }[]
  hasSheet: boolean
  /** Rows of the sheet that could not be read. */
  misread: { row: number; text: string }[]
}

/** `added`: so many announced days were written into the sheet. */
export type HolidaysOpened = { added: number }

export type HolidayOutputs = { holidays: HolidaysView; 'holidays.open': HolidaysOpened }
