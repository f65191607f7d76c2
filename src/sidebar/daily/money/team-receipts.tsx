// The latest rows of the team's own 收款: where each went and why.
import type { TeamReceiptShown } from '../../../contract/receipts'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { FactsLine } from '../../parts/facts-line'
import { NameLine } from '../../parts/name-line'
import { usePlaceName } from '../../place-name'
import { useSession } from '../../session'

export const TeamReceipts = ({ receipts }: { receipts: TeamReceiptShown[] }) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { act } = useAct()
  const placeName = usePlaceName()
  const words = text.receipts
  const [first] = receipts
  if (first === undefined) return null
  return (
    <section>
      <div class="heading">
        <h2>{words.team(first.sheet)}</h2>
      </div>
      <p class="soft">{words.teamRule}</p>
      <ul class="rows">
        {receipts.map(({ sheet, row, on, name, amount, shares, rest }) => (
          <li key={`${sheet}!${row}`}>
            <div class="grow">
              <NameLine name={name} />
              <FactsLine facts={[exact(amount), words.received(on)]} />
              {shares.map(share => (
                <FactsLine
                  key={`${share.what} ${share.amount}`}
                  facts={[
                    words.share(share.what || words.noName, exact(share.amount)),
                    words.rules[share.rule],
                  ]}
                />
              ))}
              {rest !== 0 && <FactsLine facts={[words.unapplied(exact(rest))]} />}
            </div>
            <Button
              kind="link"
              label={text.common.about(placeName({ sheet, row }), name)}
              onClick={() => void act('goto', { sheet, row, field: null })}
            >
              {placeName({ sheet, row })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
