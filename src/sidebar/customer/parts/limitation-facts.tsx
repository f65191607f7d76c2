// 时效至 … 还有 n 天 of a customer's overdue items, the soonest first, with what it is counted from.
import type { CustomerView } from '../../../contract/customer'
import { useSession } from '../../session'

type RunningOut = CustomerView['limitation']

export const LimitationFacts = ({ limitation: { items, more } }: { limitation: RunningOut }) => {
  const { text } = useSession()
  const words = text.limitation
  if (items.length === 0) return null
  return (
    <>
      <h3>{words.title}</h3>
      <ul class="plain">
        {items.map(({ item, due, until, left, last, atLawSince }) => (
          <li key={`${item} ${due}`}>
            <div class="num">
              {[item, words.until(until, left)].filter(part => part !== '').join(text.common.dot)}
            </div>
            <div class="soft num">
              {last === null
                ? words.fromDue(due)
                : words.fromLast(
                    last.on,
                    [words.by[last.by], last.number].filter(part => part !== '').join(' '),
                  )}
            </div>
            {atLawSince !== null && <div class="soft num">{words.atLaw(atLawSince)}</div>}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="soft num">{words.more(more)}</p>}
      <p class="soft">{words.counted}</p>
      <p class="soft">{words.hint}</p>
    </>
  )
}
