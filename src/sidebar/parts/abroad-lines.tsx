// What is open in other currencies: a line each, beside the figures and in none of them.
import type { ForeignTotal } from '../../core/receivables/foreign'
import { formatMoney } from '../../text/format'
import { useSession } from '../session'
import { Button } from './button'

type AbroadLinesProps = {
  foreign: readonly ForeignTotal[]
  /** The way to their instalments, where the page has one. */
  onPlans?: () => void
}

export const AbroadLines = ({ foreign, onPlans }: AbroadLinesProps) => {
  const { text } = useSession()
  const words = text.who.abroad
  if (foreign.length === 0) return null
  return (
    <>
      {foreign.map(({ currency, open, overdue, count }) => (
        <p key={currency} class="soft num">
          {[
            words.line(formatMoney(open, currency), count),
            overdue > 0 ? words.overdue(formatMoney(overdue, currency)) : '',
          ]
            .filter(part => part !== '')
            .join(text.common.comma)}
        </p>
      ))}
      <p class="soft">
        {words.note}
        {onPlans !== undefined && (
          <Button kind="link" onClick={onPlans}>
            {words.plans}
          </Button>
        )}
      </p>
    </>
  )
}
