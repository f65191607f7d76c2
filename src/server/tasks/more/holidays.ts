// 节假日: the days off and make-up workdays of this year and the next, and the sheet in which the team changes them.
import type { HolidaysOpened, HolidaysView } from '../../../contract/holidays'
import type { Input } from '../../../contract/inputs'
import { announcedDays } from '../../../core/workdays/announced'
import { spansOf } from '../../../core/workdays/spans'
import { workCalendar } from '../../../core/workdays/work-calendar'
import { dayKindText } from '../../../tables/holidays'
import { type Outcome, ok, problem } from '../../answer'
import type { Desk, Office } from '../../ports'
import { readOwnDays } from '../../workdays/calendar'

export const viewHolidays = ({ desk }: Office, _: Input<'holidays'>): Outcome<HolidaysView> => {
  const own = readOwnDays(desk)
  const calendar = workCalendar(own.days)
  const byDay = new Map([...announcedDays(), ...own.days].map(special => [special.day, special]))
  return ok({
    today: {
      day: desk.today,
      isWorkday: calendar.isWorkday(desk.today),
      name: calendar.special(desk.today)?.name ?? '',
      next: calendar.workdayFrom(desk.today),
    },
    years: yearsShown(desk).map(year => ({
      year,
      known: calendar.knows(year),
      spans: spansOf([...byDay.values()].filter(({ day }) => day.startsWith(year))),
    })),
    hasSheet: desk.helpers.present().includes('holidays'),
    misread: own.misread,
  })
}

/** Makes the sheet, or adds the announced days of the two years that it lacks; no row of it is changed. */
export const openHolidays = ({ desk }: Office, _: Input<'holidays.open'>): Outcome<HolidaysOpened> => {
  const added = desk.locked(() => {
    const written = new Set(readOwnDays(desk).days.map(({ day }) => day))
    const years = yearsShown(desk)
    const missing = announcedDays().filter(({ day }) => years.includes(day.slice(0, 4)) && !written.has(day))
    const rows = [...missing].sort((a, b) => (a.day < b.day ? -1 : 1))
    desk.helpers.append(
      'holidays',
      rows.map(({ day, kind, name }) => ({
        day: { day },
        kind: dayKindText(kind, desk.person.language),
        name,
      })),
    )
    return missing.length
  })
  if (added === null) return problem('busy')
  desk.helpers.show('holidays')
  return ok({ added })
}

const yearsShown = ({ today }: Desk): string[] => {
  const year = today.slice(0, 4)
  return [year, String(Number(year) + 1)]
}
