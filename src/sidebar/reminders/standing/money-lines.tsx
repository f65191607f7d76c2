// First on 催款: how old the newest receipt is, and money that came in and is nobody's or in no contract yet.
import type { RemindersView } from '../../../contract/reminders'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { useSession } from '../../session'

type MoneyLinesProps = { view: RemindersView; onRecord: () => void; onClaim: () => void }

export const MoneyLines = ({
  view: { money, receiptsGate, sending },
  onRecord,
  onClaim,
}: MoneyLinesProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const words = text.standing
  const { newest, days, stale, staleAfter, unclaimed, unapplied } = money.age
  const known = newest === null || days === null ? words.never : words.newest(newest, days)
  return (
    <>
      <p class={stale ? 'line warn' : 'soft num'}>
        {stale ? (
          <span class="num">{`${known}${text.common.dot}${(receiptsGate && sending.mode === 'unattended' ? words.gated : words.stale)(staleAfter)}`}</span>
        ) : (
          known
        )}
        {stale && (
          <Button kind="link" onClick={onRecord}>
            {words.record}
          </Button>
        )}
      </p>
      {unclaimed.count > 0 && (
        <p class="line warn">
          <span class="num">{words.unclaimed(unclaimed.count, exact(unclaimed.amount))}</span>
          <Button kind="link" onClick={onClaim}>
            {text.who.payers.look}
          </Button>
        </p>
      )}
      {unapplied.count > 0 && (
        <p class="line warn">
          <span class="num">{words.unapplied(unapplied.count, exact(unapplied.amount))}</span>
        </p>
      )}
    </>
  )
}
