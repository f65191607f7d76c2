// What we write into formulas of the sheet: days and texts as they read there.
import type { CalendarDate } from '../core/calendar-date'

export const dayInFormula = (day: CalendarDate): string => `DATE(${day.split('-').map(Number).join()})`

export const textInFormula = (text: string): string => `"${text.replace(/"/g, '""')}"`
