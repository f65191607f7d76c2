// 同类客户在买，他还没买: each with how many of how many bought it; a click notes it as an opportunity in 大客户计划, and takes it back.
import { NO_PLAN_FIELDS } from '../../contract/account-plan'
import type { ProductsView } from '../../contract/portfolio'
import { useAct } from '../answers'
import { useFigures } from '../figures'
import { Button } from '../parts/button'
import { Chip } from '../parts/chip'
import { Fold } from '../parts/fold'
import { type Choose, CustomerRow } from '../portfolio/customer-row'
import { useSession } from '../session'

type Gaps = ProductsView['gaps']
type Gap = Gaps['list'][number]
type GapsFoldProps = { gaps: Gaps; onChoose: Choose; onAdded: () => void }

export const GapsFold = ({ gaps, onChoose, onAdded }: GapsFoldProps) => {
  const { gaps: words } = useSession().text.products
  const { list, count, few, compared } = gaps
  return (
    <Fold title={words.title} conclusion={words.conclusion(count, compared === 0 ? few : 0)} startsOpen>
      {count === 0 && compared > 0 && <p class="soft">{words.none}</p>}
      <ul class="rows">
        {list.map(gap => (
          <GapRow key={`${gap.customer} ${gap.product}`} gap={gap} onChoose={onChoose} onAdded={onAdded} />
        ))}
      </ul>
      {count > list.length && <p class="soft num">{words.listed(count, list.length)}</p>}
      {few > 0 && <p class="soft num">{words.few(few)}</p>}
    </Fold>
  )
}

const GapRow = ({ gap, onChoose, onAdded }: { gap: Gap; onChoose: Choose; onAdded: () => void }) => {
  const { text, tell } = useSession()
  const { gaps: words } = text.products
  const { short, exact } = useFigures()
  const { busy, act } = useAct()
  const { customer, name, inLedger, product, like, hits, of, usual, noted } = gap
  const support = words.support(words.like[like.by](like.value), of, hits)
  const takeBack = async (row: number, seen: string) => {
    const removed = await act('accountPlan.remove', { customer, row, seen })
    if (removed !== null) onAdded()
  }
  const add = async () => {
    const added = await act('accountPlan.add', {
      customer,
      fields: {
        ...NO_PLAN_FIELDS,
        kind: 'opportunity',
        about: product,
        what: words.what(product),
        amount: usual,
        source: words.source,
        note: words.note(support),
      },
    })
    if (added === null) return
    const { row, seen } = added.entry
    tell({ kind: 'done', text: words.added(name, product), undo: () => void takeBack(row, seen) })
    onAdded()
  }
  return (
    <CustomerRow
      of={gap}
      figure={product}
      facts={[support, words.usual(short(usual))]}
      hint={exact(usual)}
      onChoose={onChoose}
    >
      {noted ? (
        <Chip tone="ok">{words.noted}</Chip>
      ) : (
        inLedger && (
          <Button
            kind="link"
            disabled={busy}
            label={words.addLabel(product, name)}
            onClick={() => void add()}
          >
            {words.add}
          </Button>
        )
      )}
    </CustomerRow>
  )
}
