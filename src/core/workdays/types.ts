// Days that are not what their weekday says: holidays, make-up workdays, and the company's own.
import type { CalendarDate } from '../calendar-date'

/** The holidays of the State Council's papers, as they call them. */
export const HOLIDAYS = ['元旦', '春节', '清明', '劳动节', '端午', '中秋', '国庆节'] as const
export type Holiday = (typeof HOLIDAYS)[number]

/** 'off': nobody works. 'work': worked although it is a weekend or a holiday. `name`: what the day is called, '' for nothing. */
export type SpecialDay = { day: CalendarDate; kind: 'off' | 'work'; name: string }
