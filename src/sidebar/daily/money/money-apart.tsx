// Money on no contract, each kind by itself and what it means: 预收, 未核销, 未用完的贷项, 待认领.
import type { MoneyApart } from '../../../contract/receipts'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { FactsLine } from '../../parts/facts-line'
import { Fold } from '../../parts/fold'
import { usePlaceName } from '../../place-name'
import { useSession } from '../../session'

const KINDS = ['prepaid', 'unapplied', 'unusedCredit', 'unclaimed'] as const

export const MoneyApartFold = ({ apart }: { apart: MoneyApart }) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { act } = useAct()
  const placeName = usePlaceName()
  const words = text.receipts.apart
  const there = KINDS.filter(kind => apart[kind] !== 0)
  if (there.length === 0) return null
  return (
    <Fold
      title={words.title}
      conclusion={there
        .map(kind => words.sum(words.kinds[kind].name, exact(apart[kind])))
        .join(text.common.comma)}
    >
      <ul class="rows">
        {there.map(kind => (
          <li key={kind}>
            <div class="grow">
              <div class="spread">
                <span>{words.kinds[kind].name}</span>
                <b class="num">{exact(apart[kind])}</b>
              </div>
              <div class="soft">{words.kinds[kind].text}</div>
              {kind === 'unclaimed' &&
                apart.claims.map(({ sheet, row, on, amount, payer }) => (
                  <div key={`${sheet}!${row}`} class="spread">
                    <FactsLine facts={[payer || text.common.unnamed, exact(amount), on]} />
                    <Button
                      kind="link"
                      label={text.common.about(placeName({ sheet, row }), payer || exact(amount))}
                      onClick={() => void act('goto', { sheet, row, field: null })}
                    >
                      {placeName({ sheet, row })}
                    </Button>
                  </div>
                ))}
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
