// Whether he is a key account: what the rule suggests and what a person decided, apart; and the decision itself.
import { useState } from 'preact/hooks'
import type { CustomerView } from '../../contract/customer'
import { useAct } from '../answers'
import { Button } from '../parts/button'
import { TextField } from '../parts/field'
import { useSession } from '../session'

type KeyStandingProps = { view: CustomerView; onChanged: () => void }

export const KeyStanding = ({ view, onChanged }: KeyStandingProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const { key: words } = text.sales
  const { suggested, decision } = view.keyStanding
  const decide = async (isKey: boolean | null) => {
    const done = await act('customer.key', { customer: view.summary.customer, isKey, why })
    if (done === null) return
    setOpen(false)
    tell({ kind: 'done', text: words.saved })
    onChanged()
  }
  const measures = (suggested ?? []).map(measure => words.measures[measure]).join(text.common.list)
  return (
    <>
      <div class="soft">
        {suggested === null ? words.notSuggested : words.suggested(measures)}
        {decision !== null && (
          <>
            {text.common.dot}
            <b>{words.decided(decision.isKey)}</b>
          </>
        )}{' '}
        <Button
          kind="link"
          label={`${words.title}${text.common.comma}${words.change}`}
          onClick={() => setOpen(!open)}
        >
          {words.change}
        </Button>
      </div>
      {decision !== null && <p class="soft num">{words.by(decision.by, decision.on, decision.why)}</p>}
      {open && (
        <section class="card">
          <TextField label={words.why} value={why} onChange={setWhy} />
          <div class="actions">
            <Button kind="small" disabled={busy} onClick={() => void decide(true)}>
              {words.yes}
            </Button>
            <Button kind="small" disabled={busy} onClick={() => void decide(false)}>
              {words.no}
            </Button>
            {decision !== null && (
              <Button kind="small" disabled={busy} onClick={() => void decide(null)}>
                {words.rule}
              </Button>
            )}
          </div>
        </section>
      )}
    </>
  )
}
