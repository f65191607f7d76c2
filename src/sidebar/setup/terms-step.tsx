// Step 3: what each payment term is taken to mean, unknown ones asked first, and what a blank 已付 means.
import type { DraftTerms, SetupDraft } from '../../contract/setup'
import { ChoiceField, TextField, Tick } from '../parts/field'
import { Fold } from '../parts/fold'
import { useSession } from '../session'
import { blankPaidIn, type SetupChoices } from './setup-choices'
import { countOf, entryOf, isIncomplete, KINDS, type Kind, type TermsEntry } from './terms-entry'

/** More known terms than these are folded away behind the questions. */
const MOST_KNOWN = 6

type TermsStepProps = {
  draft: SetupDraft
  choices: SetupChoices
  onChange: (choices: SetupChoices) => void
}

export const TermsStep = ({ draft, choices, onChange }: TermsStepProps) => {
  const { text } = useSession()
  const words = text.setup.terms
  const blankPaid = blankPaidIn(draft, choices)
  const asked = draft.terms.filter(terms => !terms.known)
  const known = draft.terms.filter(terms => terms.known)
  const list = (terms: DraftTerms[]) => (
    <ul class="rows">
      {terms.map(one => (
        <TermsRow
          key={one.text}
          terms={one}
          entry={choices.terms[one.text] ?? entryOf(one.meaning)}
          onChange={entry => onChange({ ...choices, terms: { ...choices.terms, [one.text]: entry } })}
        />
      ))}
    </ul>
  )
  return (
    <>
      {asked.length > 0 && (
        <>
          <h2>{words.title}</h2>
          {list(asked)}
          <p class="soft">{words.skip}</p>
        </>
      )}
      {asked.length > 0 && known.length > MOST_KNOWN ? (
        <Fold title={words.known(known.length)} conclusion={words.knownHint}>
          {list(known)}
        </Fold>
      ) : (
        known.length > 0 && (
          <>
            <h2>{asked.length > 0 ? words.known(known.length) : words.none}</h2>
            <p class="soft">{words.knownHint}</p>
            {list(known)}
          </>
        )
      )}
      {blankPaid > 0 && (
        <>
          <h2>{words.blankPaid(blankPaid)}</h2>
          <Tick
            label={words.blankPaidYes}
            hint={words.blankPaidHint}
            on={choices.blankPaidIsZero}
            onChange={blankPaidIsZero => onChange({ ...choices, blankPaidIsZero })}
          />
        </>
      )}
    </>
  )
}

type TermsRowProps = { terms: DraftTerms; entry: TermsEntry; onChange: (entry: TermsEntry) => void }

const TermsRow = ({ terms, entry, onChange }: TermsRowProps) => {
  const { text } = useSession()
  const words = text.setup.terms
  const count = countOf(entry) ?? 'N'
  const meaning = (kind: Kind) => (kind === 'awaiting' ? words.meaning.awaiting : words.meaning[kind](count))
  const asks = terms.known ? [] : [{ value: 'ask' as const, name: words.ask }]
  const unit = entry.kind === 'months' ? 'months' : 'days'
  return (
    <li>
      <div class="grow column">
        <div class="spread">
          <b class="cut">{terms.text}</b>
          <span class="soft num">{words.count(terms.count)}</span>
        </div>
        <div class="counted">
          <ChoiceField
            label={terms.text}
            quiet
            value={entry.kind}
            choices={[...asks, ...KINDS.map(value => ({ value, name: meaning(value) }))]}
            onChange={kind => onChange({ ...entry, kind })}
          />
          {entry.kind !== 'ask' && entry.kind !== 'awaiting' && (
            <TextField
              label={words.numberOf[unit](terms.text)}
              quiet
              kind="numeric"
              value={entry.typed}
              wrong={isIncomplete(entry) ? words.needsNumber[unit] : undefined}
              onChange={typed => onChange({ ...entry, typed })}
            />
          )}
        </div>
      </div>
    </li>
  )
}
