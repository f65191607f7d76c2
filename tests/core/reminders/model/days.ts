// Days and rest days counted the plain way, sharing nothing with the program.

const DAY = 86_400_000
const at = (day: string) => Date.parse(`${day}T00:00:00Z`)

export const plus = (day: string, days: number): string =>
  new Date(at(day) + days * DAY).toISOString().slice(0, 10)
export const between = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY)

/** 2026: 中秋 and 国庆节 with their two make-up workdays, as announced by the State Council; a history does not go beyond the year. */
const isHoliday = (day: string) =>
  (day >= '2026-09-25' && day <= '2026-09-27') || (day >= '2026-10-01' && day <= '2026-10-07')
const MADE_UP = ['2026-09-20', '2026-10-10']

export const isWorkday = (day: string): boolean => {
  if (MADE_UP.includes(day)) return true
  const weekday = new Date(at(day)).getUTCDay()
  return !isHoliday(day) && weekday !== 0 && weekday !== 6
}

export const workdayFrom = (day: string): string => {
  let on = day
  while (!isWorkday(on)) on = plus(on, 1)
  return on
}

/** The first day on which a letter may follow one of the day. */
export const gapOver = (day: string, gap: { days: number; workdays: boolean }): string => {
  if (!gap.workdays) return plus(day, gap.days)
  let on = day
  for (let left = gap.days; left > 0; left -= 1) on = workdayFrom(plus(on, 1))
  return on
}
