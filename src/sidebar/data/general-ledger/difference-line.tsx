// One difference: both sides, what it most likely comes from, the way to its rows, and the explanation people keep of it.
import { useState } from 'preact/hooks'
import type { GlLine, GlNote, GlView } from '../../../contract/general-ledger'
import type { SheetRow } from '../../../core/sheet-row'
import { useAct } from '../../answers'
import { useFigures } from '../../figures'
import { Button } from '../../parts/button'
import { TextField } from '../../parts/field'
import { NameLine } from '../../parts/name-line'
import { usePlaceName } from '../../place-name'
import { useSession } from '../../session'
import { ChooseCustomer } from './names'

/** Rows named beside a difference; the others are on the customer's page. */
const FIRST_PLACES = 3

type DifferenceLineProps = {
  line: GlLine
  view: GlView
  onMatched: () => void
  onExplained: (note: GlNote | null) => void
}

export const DifferenceLine = ({ line, view, onMatched, onExplained }: DifferenceLineProps) => {
  const { text } = useSession()
  const { exact } = useFigures()
  const words = text.generalLedger
  const { name, ours, gl, difference, cause, says, glNames, glRows } = line
  const side = (amount: number | null) => (amount === null ? text.common.none : exact(amount))
  const isElsewhere = glNames.length > 0 && (glNames.length > 1 || glNames[0] !== name)
  return (
    <li>
      <div class="grow">
        <NameLine name={name === '' ? text.common.unnamed : name}>
          <b class="num">{exact(difference)}</b>
        </NameLine>
        <div class="soft num">{words.sides(side(ours), side(gl))}</div>
        {isElsewhere && <div class="soft num">{words.inGlAs(glNames, glRows)}</div>}
        <div class="num">{says}</div>
        {cause.kind === 'only-gl' && view.free.length > 0 && (
          <ChooseCustomer name={name} free={view.free} onMatched={onMatched} />
        )}
        <Explanation line={line} asOf={view.asOf} onExplained={onExplained} />
      </div>
    </li>
  )
}

/** The row the difference equals, else the customer's. */
const placesOf = ({ cause, places }: GlLine): SheetRow[] =>
  'place' in cause && cause.place !== null ? [cause.place] : places.slice(0, FIRST_PLACES)

const Places = ({ places }: { places: SheetRow[] }) => {
  const { text, tell } = useSession()
  const { act } = useAct()
  const placeName = usePlaceName()
  const look = async ({ sheet, row }: SheetRow) => {
    const went = await act('goto', { sheet, row, field: null })
    if (went !== null) tell({ kind: 'done', text: text.data.went(went.a1) })
  }
  return (
    <>
      {places.map(place => (
        <Button
          key={`${place.sheet} ${place.row}`}
          kind="link"
          label={text.generalLedger.look(placeName(place))}
          onClick={() => void look(place)}
        >
          {placeName(place)}
        </Button>
      ))}
    </>
  )
}

type ExplanationProps = { line: GlLine; asOf: string; onExplained: (note: GlNote | null) => void }

const Explanation = ({ line, asOf, onExplained }: ExplanationProps) => {
  const { text, tell } = useSession()
  const { exact } = useFigures()
  const { busy, act } = useAct()
  const [draft, setDraft] = useState<string | null>(null)
  const words = text.generalLedger.note
  const { key, name, difference, note } = line
  const save = async () => {
    const saved = await act('gl.explain', { asOf, key, name, difference, text: draft ?? '' })
    if (saved === null) return
    setDraft(null)
    tell({ kind: 'done', text: words.saved })
    onExplained(saved.note)
  }
  if (draft !== null) {
    return (
      <>
        <TextField label={words.label} hint={words.hint} long value={draft} onChange={setDraft} />
        <div class="actions">
          <Button kind="primary" disabled={busy} onClick={() => void save()}>
            {text.common.buttons.save}
          </Button>
          <Button onClick={() => setDraft(null)}>{text.common.buttons.cancel}</Button>
        </div>
      </>
    )
  }
  const what = note === null ? words.write : words.change
  return (
    <>
      {note !== null && (
        <p class="num">
          {note.text}{' '}
          <span class="soft">
            {[
              words.by(note.by, note.at),
              ...(note.isCurrent ? [] : [words.old(note.asOf, exact(note.difference))]),
            ].join(text.common.comma)}
          </span>
        </p>
      )}
      <div class="tokens">
        <Places places={placesOf(line)} />
        <Button kind="link" label={words.of(what, name)} onClick={() => setDraft(note?.text ?? '')}>
          {what}
        </Button>
      </div>
    </>
  )
}
