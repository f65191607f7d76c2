// One warning: its reason stays in sight; inside, status, owner and note to change, and the row it is about.
import { useState } from 'preact/hooks'
import type { Handling, WarningEntry } from '../../contract/warnings'
import { useAct } from '../answers'
import { Button } from '../parts/button'
import { Chip, type Tone } from '../parts/chip'
import { ChoiceField, TextField } from '../parts/field'
import { Fold } from '../parts/fold'
import { useSession } from '../session'

const STATUSES = ['open', 'in-progress', 'resolved', 'ignored'] as const
const TONES: Record<Handling['status'], Tone> = {
  open: 'warn',
  'in-progress': 'info',
  resolved: 'ok',
  ignored: 'hold',
  other: 'info',
}

type WarningFoldProps = { warning: WarningEntry; startsOpen: boolean; onChanged: () => void }

export const WarningFold = ({ warning, startsOpen, onChanged }: WarningFoldProps) => {
  const { text, words, tell } = useSession()
  const { busy, act } = useAct()
  const { status, owner, note, cause, grade, kind, days, item, places } = warning
  const before: Handling = { status, owner, note }
  const [after, setAfter] = useState<Handling>(before)
  const { warnings, common, home } = text
  const shown = status === 'other' ? warning.word : warnings.statuses[status]
  const found = warning.foundOn === null ? '' : warnings.found(warning.foundOn)

  const write = async (from: Handling, to: Handling) =>
    act('warnings.edit', { cause, grade, before: from, after: to })
  const save = async () => {
    const result = await write(before, after)
    if (result === null) return
    const undo = async () => {
      if ((await write(after, before)) === null) return
      tell({ kind: 'done', text: warnings.undone })
      onChanged()
    }
    // A status in a word of one's own cannot be chosen again.
    const canUndo = status !== 'other' || after.status === 'other'
    if (result.status === 'changed-meanwhile') tell({ kind: 'done', text: warnings.changed })
    else tell({ kind: 'done', text: warnings.saved, ...(canUndo && { undo: () => void undo() }) })
    onChanged()
  }
  const changed = JSON.stringify(after) !== JSON.stringify(before)
  const [place] = places
  const choices = STATUSES.map(value => ({
    value: value as Handling['status'],
    name: warnings.statuses[value],
  }))
  if (status === 'other') choices.unshift({ value: 'other', name: warning.word })
  return (
    <Fold
      title={[words.warning[kind](days), item].filter(part => part !== '').join(common.dot)}
      chip={<Chip tone={TONES[status]}>{shown}</Chip>}
      conclusion={warning.reason}
      startsOpen={startsOpen}
    >
      <p class="soft num">{warnings.facts(warning.action, found)}</p>
      <ChoiceField
        label={warnings.status}
        hint={warnings.statusHint}
        value={after.status}
        choices={choices}
        onChange={value => setAfter({ ...after, status: value })}
      />
      <TextField
        label={warnings.owner}
        value={after.owner}
        onChange={value => setAfter({ ...after, owner: value })}
      />
      <TextField
        label={warnings.note}
        value={after.note}
        long
        onChange={value => setAfter({ ...after, note: value })}
      />
      <div class="actions">
        <Button kind="primary" disabled={busy || !changed} onClick={() => void save()}>
          {common.buttons.save}
        </Button>
        {place !== undefined && (
          <Button disabled={busy} onClick={() => void act('goto', { ...place, field: null })}>
            {home.actions.look}
          </Button>
        )}
      </div>
    </Fold>
  )
}
