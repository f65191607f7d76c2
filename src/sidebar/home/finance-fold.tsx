// 坏账准备和资金占用 behind the balance: bucket by bucket at the team's own rates, or the way to enter them.
import type { Finance } from '../../core/receivables/provision/finance'
import { bucketName } from '../../text/buckets'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { FigureRow } from '../parts/figure-row'
import { Fold } from '../parts/fold'
import { useSession } from '../session'
import { RollFold } from './roll-fold'

export const FinanceFold = ({ finance }: { finance: Finance }) => {
  const { text, go } = useSession()
  const words = text.finance
  const hasNone = finance.provision.total.value === null && finance.capital === null
  return (
    <Fold title={words.title}>
      {hasNone ? (
        <p>
          {words.none}{' '}
          <Button kind="link" onClick={() => go('more', { panel: 'settings' })}>
            {words.settingsLink}
          </Button>
        </p>
      ) : (
        <>
          <ProvisionRows finance={finance} />
          <CapitalRow finance={finance} />
          <p class="soft">{words.note}</p>
        </>
      )}
      <RollFold />
    </Fold>
  )
}

const ProvisionRows = ({ finance: { provision } }: { finance: Finance }) => {
  const { text } = useSession()
  const { exact, share, figure, reason } = useFigures()
  const words = text.finance
  const { lines, total, unrated, falling } = provision
  if (total.value === null) return null
  return (
    <>
      <ul class="rows">
        {lines
          .filter(({ amount }) => amount > 0)
          .map(({ id, amount, rate, loss }) => (
            <FigureRow
              key={id}
              name={bucketName(id, text.common.buckets)}
              value={loss === null ? text.common.none : exact(loss)}
              facts={[rate === null ? words.noRate : words.times(exact(amount), share(rate))]}
            />
          ))}
        <FigureRow
          name={words.total}
          value={figure(total, exact)}
          facts={[total.value === null ? reason(total) : words.items(total.n)]}
        />
      </ul>
      {unrated > 0 && <p class="line warn num">{words.unrated(exact(unrated))}</p>}
      {falling.length > 0 && (
        <p class="line warn">
          {words.falling(falling.map(id => bucketName(id, text.common.buckets)).join(text.common.list))}
        </p>
      )}
    </>
  )
}

const CapitalRow = ({ finance: { capital } }: { finance: Finance }) => {
  const { finance: words } = useSession().text
  const { exact, share } = useFigures()
  if (capital === null) return null
  return (
    <ul class="rows">
      <FigureRow
        name={words.capital}
        value={words.year(exact(capital.year))}
        facts={[words.capitalText(share(capital.rate), exact(capital.overdue))]}
      />
    </ul>
  )
}
