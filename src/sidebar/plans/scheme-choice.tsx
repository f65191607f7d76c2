// How a contract is to be split, and what a split by month needs to know.
import { calendarDate } from '../../core/calendar-date'
import { ChoiceField, TextField } from '../parts/field'
import { useSession } from '../session'
import { countFrom, isByMonth, SCHEMES, type SchemeWish } from './plan-draft'

type SchemeChoiceProps = {
  wish: SchemeWish
  hasSuggestion: boolean
  onChange: (wish: SchemeWish) => void
}

export const SchemeChoice = ({ wish, hasSuggestion, onChange }: SchemeChoiceProps) => {
  const { plans: words } = useSession().text
  return (
    <>
      <ChoiceField
        label={words.scheme}
        value={wish.scheme}
        choices={SCHEMES.filter(scheme => hasSuggestion || scheme !== 'suggested').map(value => ({
          value,
          name: words.schemes[value],
        }))}
        onChange={scheme => onChange({ ...wish, scheme })}
      />
      {isByMonth(wish.scheme) && (
        <div class="two">
          <TextField
            label={words.count}
            kind="numeric"
            value={wish.count}
            wrong={countFrom(wish.count) === null ? words.countWrong : undefined}
            onChange={count => onChange({ ...wish, count })}
          />
          <TextField
            label={words.first}
            kind="date"
            value={wish.first}
            wrong={calendarDate(wish.first) === null ? words.dayNeeded : undefined}
            onChange={first => onChange({ ...wish, first })}
          />
        </div>
      )}
    </>
  )
}
