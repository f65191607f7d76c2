// 备货提示: products that rise, fall or come into season, against their usual month; a hint and no order.
import type { ProductsView } from '../../contract/portfolio'
import type { StockHint } from '../../core/products/types'
import { useFigures } from '../figures'
import { Chip, type Tone } from '../parts/chip'
import { FactsLine } from '../parts/facts-line'
import { Fold } from '../parts/fold'
import { NameLine } from '../parts/name-line'
import { useValueFacts } from '../portfolio/value-facts'
import { useSession } from '../session'

type Stock = ProductsView['stock']
const TONES: Record<StockHint['why'], Tone> = { season: 'info', rising: 'ok', falling: 'warn' }

export const StockFold = ({ stock }: { stock: Stock }) => {
  const { stock: words } = useSession().text.products
  const { hints, looked, few } = stock
  return (
    <Fold title={words.title} conclusion={words.conclusion(hints.length)} startsOpen={hints.length > 0}>
      <ul class="rows">
        {hints.map(hint => (
          <HintRow key={hint.product} hint={hint} stock={stock} />
        ))}
      </ul>
      <p class="soft num">{words.looked(looked)}</p>
      {few > 0 && <p class="soft num">{words.few(few)}</p>}
      <p class="soft">{words.caution}</p>
    </Fold>
  )
}

const HintRow = ({ hint, stock: { from, to } }: { hint: StockHint; stock: Stock }) => {
  const { stock: words } = useSession().text.products
  const { compact } = useFigures()
  const say = useValueFacts()
  const { product, why, expected, low, high, usual, months, customers } = hint
  return (
    <li>
      <div class="grow">
        <NameLine name={product}>
          <Chip tone={TONES[why]}>{words.whys[why]}</Chip>
          <b class="num">{say.change(expected / usual - 1)}</b>
        </NameLine>
        <FactsLine
          facts={[
            words.hint(from, to, compact(expected), compact(usual)),
            words.band(compact(low), compact(high)),
            words.basis(months, customers),
          ]}
        />
      </div>
    </li>
  )
}
