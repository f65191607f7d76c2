// Days of the story, and amounts written in yuan.
import { type CalendarDate, calendarDate } from '../../../../src/core/calendar-date'

export const day = (text: string): CalendarDate => {
  const read = calendarDate(text)
  if (read === null) throw new Error(`${text} is not a day`)
  return read
}

export const TODAY = day('2026-11-21')

/** 1234.5 yuan as 123450 fen. */
export const yuan = (amount: number) => Math.round(amount * 100)

/** Where both the spreadsheet and the person are. */
export const ZONE = 'Asia/Shanghai'
