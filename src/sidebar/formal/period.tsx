// The period of a statement: the usual ones at a click, any other by its days.
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  firstDayOf,
  monthOf,
} from '../../core/calendar-date'
import { Button } from '../parts/button'
import { TextField } from '../parts/field'
import { useSession } from '../session'

export type Period = { from: string; to: string }

/** Last month as a whole, this month and this year up to today. */
export const usualPeriods = (today: CalendarDate): Record<'last' | 'month' | 'year', Period> => {
  const first = firstDayOf(monthOf(today))
  return {
    last: { from: addMonths(first, -1), to: addDays(first, -1) },
    month: { from: first, to: today },
    year: { from: `${monthOf(today).slice(0, 4)}-01-01`, to: today },
  }
}

/** Days that exist, in order, none ahead. */
export const isPeriod = ({ from, to }: Period, today: string): boolean =>
  calendarDate(from) !== null && calendarDate(to) !== null && from <= to && to <= today

type PeriodFieldsProps = { period: Period; today: CalendarDate; onChange: (period: Period) => void }

export const PeriodFields = ({ period, today, onChange }: PeriodFieldsProps) => {
  const { formal: words } = useSession().text
  const usual = usualPeriods(today)
  const wrong = isPeriod(period, today) ? undefined : words.wrongPeriod
  return (
    <>
      <div class="actions even">
        {(['last', 'month', 'year'] as const).map(name => (
          <Button
            key={name}
            kind="small"
            pressed={usual[name].from === period.from && usual[name].to === period.to}
            onClick={() => onChange(usual[name])}
          >
            {words.period[name]}
          </Button>
        ))}
      </div>
      <TextField
        label={words.period.from}
        kind="date"
        max={today}
        value={period.from}
        onChange={from => onChange({ ...period, from })}
      />
      <TextField
        label={words.period.to}
        kind="date"
        max={today}
        value={period.to}
        wrong={wrong}
        onChange={to => onChange({ ...period, to })}
      />
    </>
  )
}
