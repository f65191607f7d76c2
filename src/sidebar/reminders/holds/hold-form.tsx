// Holding a customer or one of his items: why, what, until when, with a reason.
import { useState } from 'preact/hooks'
import type { HoldsView } from '../../../contract/holds'
import { addDays } from '../../../core/calendar-date'
import { HOLD_KINDS } from '../../../core/reminders/holds'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { ChoiceField, TextField } from '../../parts/field'
import { useSession } from '../../session'
import { useHeldText } from './held-text'
import { type HoldDraft, holdInput, mayBePart, wrongInHold } from './hold-draft'

/** Offered as the end of a hold; days. */
const USUAL_HOLD = 7

type HoldFormProps = {
  view: HoldsView
  customer: string
  name: string
  /** Nothing else keeps his letters back. */
  isOnly: boolean
  onHeld: () => void
}

export const HoldForm = ({ view, customer, name, isOnly, onHeld }: HoldFormProps) => {
  const { text, tell, currency } = useSession()
  const { exact } = useFigures()
  const { busy, act } = useAct()
  const heldText = useHeldText(name)
  const [draft, setDraft] = useState<HoldDraft>({
    kind: 'snooze',
    item: '',
    amount: '',
    until: addDays(view.asOf, USUAL_HOLD),
    reason: '',
  })
  const [tried, setTried] = useState(false)
  const words = text.holds
  const change = (changes: Partial<HoldDraft>) => setDraft({ ...draft, ...changes })
  const wrong = wrongInHold(draft, { asOf: view.asOf, currency, items: view.items })

  const save = async () => {
    setTried(true)
    if (wrong.amount || wrong.until || wrong.reason) return
    const held = await act('holds.add', holdInput(draft, customer, currency))
    if (held === null) return
    const undo = async () => {
      if ((await act('holds.end', { id: held.id })) === null) return
      const about = `${words.kinds[held.kind]} ${held.what}`.trim()
      tell({ kind: 'done', text: isOnly ? words.ended(name) : words.endedOne(name, about) })
      onHeld()
    }
    tell({ kind: 'done', text: heldText(held), undo: () => void undo() })
    onHeld()
  }
  return (
    <>
      <div class="two">
        <ChoiceField
          label={words.kind}
          value={draft.kind}
          choices={HOLD_KINDS.map(value => ({
            value,
            name: words.kinds[value],
          }))}
          onChange={kind => change({ kind })}
        />
        <TextField
          label={words.until}
          kind="date"
          value={draft.until}
          min={view.asOf}
          wrong={tried && wrong.until ? words.untilNeeded : undefined}
          onChange={until => change({ until })}
        />
      </div>
      {view.items.length > 0 && (
        <ChoiceField
          label={words.item}
          value={draft.item}
          choices={[
            { value: '', name: words.all },
            ...view.items.map(({ item, what, open }) => ({
              value: item,
              name: words.itemFacts(what, exact(open)),
            })),
          ]}
          onChange={item => change({ item })}
        />
      )}
      {mayBePart(draft) && (
        <TextField
          label={words.amount}
          hint={words.amountHint}
          kind="numeric"
          value={draft.amount}
          wrong={wrong.amount ? words.amountWrong : undefined}
          onChange={amount => change({ amount })}
        />
      )}
      <TextField
        label={words.reason}
        hint={words.reasonHints[draft.kind]}
        value={draft.reason}
        wrong={tried && wrong.reason ? words.reasonNeeded : undefined}
        onChange={reason => change({ reason })}
      />
      <div class="actions">
        <Button kind="primary" disabled={busy} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
    </>
  )
}
