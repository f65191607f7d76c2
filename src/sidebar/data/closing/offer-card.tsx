// The next month to close: what would be frozen, what is worth a look before, and the button.
import type { ClosingView } from '../../../contract/closing'
import { formatMoney } from '../../../text/format'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { ChoiceField } from '../../parts/field'
import { useSession } from '../../session'

type OfferCardProps = {
  view: ClosingView
  offer: NonNullable<ClosingView['offer']>
  busy: boolean
  onOffer: (month: string) => void
  onClose: () => void
}

export const OfferCard = ({ view, offer, busy, onOffer, onClose }: OfferCardProps) => {
  const { closing, common } = useSession().text
  const { exact } = useFigures()
  const words = closing.offer
  const { late } = view
  const open = late?.status === 'kept' ? late.count : 0
  const notes = [
    ...(offer.unreadable > 0 ? [words.unreadable(offer.unreadable)] : []),
    ...(offer.pending > 0 ? [words.pending(offer.pending)] : []),
    ...(late !== null && open > 0 ? [words.late(late.month, open)] : []),
  ]
  return (
    <section class="card num">
      <h2>{words.title(offer.month)}</h2>
      {view.closable.length > 1 && (
        <ChoiceField
          label={words.month}
          value={offer.month}
          choices={view.closable.map(month => ({ value: month, name: month }))}
          onChange={onOffer}
        />
      )}
      <p class="soft">{words.freezes(offer.asOf, offer.items)}</p>
      <dl class="facts num">
        <div class="fact">
          <dt>{words.balance}</dt>
          <dd>{exact(offer.balance)}</dd>
        </div>
        <div class="fact">
          <dt>{words.overdue}</dt>
          <dd>{exact(offer.overdue)}</dd>
        </div>
      </dl>
      {offer.abroad.map(({ currency, items, balance, overdue, unreadable }) => (
        <p class="soft" key={currency}>
          {words.abroad(formatMoney(balance, currency), formatMoney(overdue, currency), items)}
          {unreadable > 0 && words.unreadable(unreadable)}
        </p>
      ))}
      {notes.map(note => (
        <p class="line warn" key={note}>
          {note}
        </p>
      ))}
      <p class="soft">{words.undated}</p>
      <div class="actions">
        <Button
          kind="primary"
          disabled={busy}
          label={common.about(words.button, offer.month)}
          onClick={onClose}
        >
          {words.button}
        </Button>
      </div>
    </section>
  )
}
