// Step 3: what each payment term is taken to mean, unknown ones asked first, and what a blank 已付 means.
import type { DraftTerms, SetupDraft } from '../../contract/setup'
import { dueFrom } from '../../core/ledger/due/count'
import { type MonthlyReading, monthlyTerms } from '../../core/ledger/due/rules'
import { monthlyDays } from '../../core/ledger/terms'
import { Tick } from '../parts/field'
import { Fold } from '../parts/fold'
import { useSession } from '../session'
import { MeaningFields } from '../terms/meaning-fields'
import { entryOf, type TermsEntry, termsOf } from '../terms/terms-entry'
import { blankPaidIn, type SetupChoices } from './setup-choices'

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
      <ReadingsNote terms={draft.terms} />
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
  const { text, start } = useSession()
  const { setup, terms: words } = text
  const asOf = start?.asOf
  const meaning = termsOf(entry)
  const due = asOf === undefined || meaning === null ? null : dueFrom(asOf, meaning)
  return (
    <li>
      <div class="grow column">
        <div class="spread">
          <b class="cut">{terms.text}</b>
          <span class="soft num">{setup.terms.count(terms.count)}</span>
        </div>
        <MeaningFields
          text={terms.text}
          unsaid={terms.known ? null : words.ask}
          entry={entry}
          onChange={onChange}
        />
        {due !== null && asOf !== undefined && <div class="soft num">{words.example(asOf, due)}</div>}
      </div>
    </li>
  )
}

/** The three readings of 月结 on today's date, where the sheet has such terms. */
const ReadingsNote = ({ terms }: { terms: readonly DraftTerms[] }) => {
  const { text, start } = useSession()
  const asOf = start?.asOf
  if (asOf === undefined || !terms.some(one => (monthlyDays(one.text) ?? 0) > 0)) return null
  const due = (monthly: MonthlyReading) => dueFrom(asOf, monthlyTerms(30, { monthly })) ?? ''
  return (
    <p class="soft num">
      {text.terms.readings.note(asOf, {
        'month-end': due('month-end'),
        'whole-months': due('whole-months'),
        'from-start': due('from-start'),
      })}
    </p>
  )
}
