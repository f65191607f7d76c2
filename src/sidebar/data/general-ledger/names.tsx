// Whose a name of the general ledger is: proposals to confirm, any customer to choose, and what was said before with its way back.
import type { GlMatch } from '../../../contract/general-ledger'
import type { NameProposal } from '../../../core/general-ledger/types'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { ChoiceField } from '../../parts/field'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'

type Customer = { key: string; name: string }

/** Says whose a name is, and tells so. */
const useMatching = (onMatched: () => void) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const words = text.generalLedger.names
  const match = async (name: string, customer: Customer | null) => {
    const done = await act('gl.match', { name, customer: customer?.key ?? null })
    if (done === null) return
    tell({
      kind: 'done',
      text: customer === null ? words.nobody(name) : words.matched(name, customer.name),
    })
    onMatched()
  }
  return { busy, match }
}

type NamesCardProps = { proposals: NameProposal[]; onMatched: () => void }

export const NamesCard = ({ proposals, onMatched }: NamesCardProps) => {
  const words = useSession().text.generalLedger.names
  const { exact } = useFigures()
  const { busy, match } = useMatching(onMatched)
  return (
    <section class="card">
      <h2>{words.title(proposals.length)}</h2>
      <p class="soft">{words.text}</p>
      {proposals.map(({ name, amount, customers }) => (
        <div key={name} class="choices">
          <b class="num">{words.inGl(name, exact(amount))}</b>
          <div class="actions">
            {customers.map(customer => (
              <Button key={customer.key} disabled={busy} onClick={() => void match(name, customer)}>
                {words.is(customer.name)}
              </Button>
            ))}
            <Button disabled={busy} label={`${words.not} ${name}`} onClick={() => void match(name, null)}>
              {words.not}
            </Button>
          </div>
        </div>
      ))}
    </section>
  )
}

type ChooseCustomerProps = { name: string; free: Customer[]; onMatched: () => void }

/** Any customer that the general ledger does not name. */
export const ChooseCustomer = ({ name, free, onMatched }: ChooseCustomerProps) => {
  const words = useSession().text.generalLedger.names
  const { match } = useMatching(onMatched)
  return (
    <ChoiceField
      label={words.choose}
      value=""
      choices={[
        { value: '', name: words.chooseNone },
        ...free.map(({ key, name: shown }) => ({ value: key, name: shown })),
      ]}
      onChange={chosen => {
        const customer = free.find(({ key }) => key === chosen)
        if (customer !== undefined) void match(name, customer)
      }}
    />
  )
}

type RememberedNamesProps = { matches: GlMatch[]; onMatched: () => void }

export const RememberedNames = ({ matches, onMatched }: RememberedNamesProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const words = text.generalLedger.names
  const takeBack = async (name: string) => {
    const done = await act('gl.unmatch', { name })
    if (done === null) return
    tell({ kind: 'done', text: words.backDone(name) })
    onMatched()
  }
  return (
    <Fold title={words.remembered(matches.length)}>
      <ul class="rows">
        {matches.map(({ name, customer, by, at }) => (
          <li key={name}>
            <div class="grow">
              {words.line(name, customer)}
              <div class="soft num">{words.by(by, at)}</div>
            </div>
            <Button
              kind="small"
              label={words.backOf(name)}
              disabled={busy}
              onClick={() => void takeBack(name)}
            >
              {words.back}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
