// The bills in the team's own 收款, to look at: what becomes of them is written in that sheet.
import type { BillsView } from '../../../contract/receipts'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { Chip } from '../../parts/chip'
import { FactsLine } from '../../parts/facts-line'
import { NameLine } from '../../parts/name-line'
import { usePlaceName } from '../../place-name'
import { useSession } from '../../session'

export const TeamBills = ({ team: { bills, count, amount } }: Pick<BillsView, 'team'>) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const { act } = useAct()
  const placeName = usePlaceName()
  const words = text.receipts.bill
  const [first] = bills
  if (first === undefined) return null
  return (
    <section>
      <div class="heading">
        <h2>{words.team.title(first.sheet)}</h2>
      </div>
      <p class="num">{words.held(count, exact(amount))}</p>
      <p class="soft">{words.team.rule}</p>
      <ul class="rows">
        {bills.map(({ sheet, row, on, dueOn, name, amount: of, reference, waits, isDue }) => (
          <li key={`${sheet}!${row}`}>
            <div class="grow">
              <NameLine name={name === '' ? text.common.unnamed : name}>
                {isDue && <Chip tone="info">{words.isDue}</Chip>}
              </NameLine>
              <FactsLine
                facts={[
                  exact(of),
                  dueOn === null ? words.team.noDue : words.falls(dueOn),
                  text.receipts.received(on),
                  waits ? words.waits : '',
                  reference,
                ]}
              />
            </div>
            <Button
              kind="small"
              label={text.common.about(words.team.look, placeName({ sheet, row }))}
              onClick={() => void act('goto', { sheet, row, field: null })}
            >
              {words.team.look}
            </Button>
          </li>
        ))}
      </ul>
      {count > bills.length && <p class="soft num">{words.team.more(count - bills.length)}</p>}
    </section>
  )
}
