// Which contract gets how much: by the rule, or typed by hand for each of them.
import { useState } from 'preact/hooks'
import type { Payer } from '../../contract/receipts'
import { decimalsOf } from '../../core/money'
import type { PayableItem } from '../../core/receipts/types'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { FactsLine } from '../parts/facts-line'
import { TextField } from '../parts/field'
import { NameLine } from '../parts/name-line'
import { useSession } from '../session'
import { type DraftedReceipt, type DraftShare, keyOf, typedShares } from './receipt-draft'

/** Of a customer with many open contracts, those due first are asked for first. */
const FIRST = 8

export const useItemName = () => {
  const { text } = useSession()
  return ({ project, reference }: Pick<PayableItem, 'project' | 'reference'>) =>
    [project, reference].filter(part => part !== '').join(text.common.dot) || text.receipts.noName
}

type ShareListProps = {
  payer: Payer
  drafted: DraftedReceipt
  typed: Record<string, string> | null
  onTyped: (typed: Record<string, string> | null) => void
}

export const ShareList = (props: ShareListProps) => {
  const { text, currency } = useSession()
  const { payer, drafted, typed, onTyped } = props
  const words = text.receipts
  if (payer.items.length === 0 || (drafted.total === null && typed === null)) return null
  const byHand = () => onTyped(typed === null ? typedShares(drafted.shares, decimalsOf(currency)) : null)
  return (
    <section>
      <div class="heading">
        <h2>{words.shares}</h2>
        <Button kind="link" pressed={typed !== null} onClick={byHand}>
          {typed === null ? words.ownWay : words.ruleAgain}
        </Button>
      </div>
      {typed === null ? (
        <ul class="rows">
          {drafted.shares.map(share => (
            <ShareRow key={keyOf(share.item)} share={share} />
          ))}
        </ul>
      ) : (
        <TypedShares {...props} typed={typed} />
      )}
    </section>
  )
}

const ShareRow = ({ share: { item, amount } }: { share: DraftShare }) => {
  const { receipts } = useSession().text
  const { exact } = useFigures()
  const left = item.open - amount
  return (
    <li>
      <Item item={item} after={left === 0 ? receipts.paidUp : receipts.left(exact(left))} />
      <b class="num">{exact(amount)}</b>
    </li>
  )
}

const TypedShares = ({
  payer,
  drafted,
  typed,
  onTyped,
}: ShareListProps & { typed: Record<string, string> }) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const itemName = useItemName()
  const [all, setAll] = useState(false)
  const words = text.receipts
  const shown = all ? payer.items : payer.items.slice(0, FIRST)
  const wrongText = (item: PayableItem) => {
    const wrong = drafted.wrong[keyOf(item)]
    if (wrong === undefined) return undefined
    return wrong === 'too-much' ? words.tooMuch(exact(item.open)) : words.amountNeeded
  }
  return (
    <>
      <ul class="rows">
        {shown.map(item => (
          <li key={keyOf(item)} class="share">
            <Item item={item} after={words.open(exact(item.open))} />
            <TextField
              label={words.shareOf(itemName(item))}
              quiet
              kind="numeric"
              value={typed[keyOf(item)] ?? ''}
              wrong={wrongText(item)}
              onChange={amount => onTyped({ ...typed, [keyOf(item)]: amount })}
            />
          </li>
        ))}
      </ul>
      {shown.length < payer.items.length && (
        <Button kind="link" onClick={() => setAll(true)}>
          {text.customer.history.moreDeals(payer.items.length - shown.length)}
        </Button>
      )}
      {payer.items.some(({ contract }) => contract !== undefined) && (
        <p class="soft">{text.plans.handHint}</p>
      )}
      {payer.more > 0 && <p class="soft num">{words.others(payer.more)}</p>}
    </>
  )
}

const Item = ({ item, after }: { item: PayableItem; after: string }) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const itemName = useItemName()
  const { receipts, common } = text
  const when =
    item.daysOverdue > 0
      ? common.overdueDays(item.daysOverdue)
      : item.due === null
        ? receipts.noDue
        : receipts.due(item.movedTo ?? item.due)
  const disputed = item.disputed > 0 ? receipts.disputed(exact(item.disputed)) : ''
  return (
    <div class="grow">
      <NameLine name={itemName(item)} />
      <FactsLine facts={[when, disputed, after]} />
    </div>
  )
}
