// Step 3: what unknown payment terms mean, asked once each, and what a blank 已付 means.
import { useState } from 'preact/hooks'
import type { DraftTerms, SetupDraft } from '../../contract/outputs'
import type { Terms } from '../../core/ledger/types'
import { ChoiceField, TextField, Tick } from '../parts/field'
import { Fold } from '../parts/fold'
import { useSession } from '../session'
import { type SetupChoices, termsToAsk } from './setup-choices'

type TermsStepProps = {
  draft: SetupDraft
  choices: SetupChoices
  onChange: (choices: SetupChoices) => void
}

export const TermsStep = ({ draft, choices, onChange }: TermsStepProps) => {
  const { text } = useSession()
  const words = text.setup.terms
  const asked = termsToAsk(draft)
  const known = draft.terms.filter(terms => terms.known)
  return (
    <>
      <h2>{asked.length > 0 ? words.title : words.none}</h2>
      <ul class="rows">
        {asked.map(terms => (
          <TermsRow
            key={terms.text}
            asked={terms}
            meaning={choices.terms[terms.text] ?? null}
            onChange={meaning => onChange({ ...choices, terms: { ...choices.terms, [terms.text]: meaning } })}
          />
        ))}
      </ul>
      {asked.length > 0 && <p class="soft">{words.skip}</p>}
      {draft.blankPaid > 0 && (
        <>
          <h2>{words.blankPaid(draft.blankPaid)}</h2>
          <Tick
            label={words.blankPaidYes}
            hint={words.blankPaidHint}
            on={choices.blankPaidIsZero}
            onChange={blankPaidIsZero => onChange({ ...choices, blankPaidIsZero })}
          />
        </>
      )}
      {known.length > 0 && <KnownTerms known={known} />}
    </>
  )
}

const KINDS = ['net', 'month-end', 'months', 'awaiting'] as const
type Kind = (typeof KINDS)[number]
const MOST = 3650

type TermsRowProps = {
  asked: DraftTerms
  meaning: Terms | null
  onChange: (meaning: Terms | null) => void
}

const TermsRow = ({ asked, meaning, onChange }: TermsRowProps) => {
  const { text } = useSession()
  const words = text.setup.terms
  const [kind, setKind] = useState<Kind | 'ask'>(meaning?.kind ?? 'ask')
  const [typed, setTyped] = useState(numberOf(meaning))
  const change = (nextKind: Kind | 'ask', nextTyped: string) => {
    setKind(nextKind)
    setTyped(nextTyped)
    onChange(termsFrom(nextKind, nextTyped, meaning))
  }
  return (
    <li>
      <div class="grow column">
        <div class="spread">
          <b class="cut">{asked.text}</b>
          <span class="soft num">{words.count(asked.count)}</span>
        </div>
        <ChoiceField
          label={asked.text}
          quiet
          value={kind}
          choices={[
            { value: 'ask', name: words.kinds.ask },
            ...KINDS.map(value => ({ value, name: words.kinds[value] })),
          ]}
          onChange={chosen => change(chosen, typed)}
        />
        {kind !== 'ask' && kind !== 'awaiting' && (
          <TextField
            label={kind === 'months' ? words.months : words.days}
            kind="numeric"
            value={typed}
            onChange={written => change(kind, written)}
          />
        )}
      </div>
    </li>
  )
}

const numberOf = (terms: Terms | null): string => {
  if (terms === null || terms.kind === 'awaiting') return ''
  return String(terms.kind === 'months' ? terms.months : terms.days)
}

const termsFrom = (kind: Kind | 'ask', typed: string, before: Terms | null): Terms | null => {
  if (kind === 'ask') return null
  if (kind === 'awaiting') return before?.kind === 'awaiting' ? before : { kind, event: 'other' }
  const written = typed.normalize('NFKC').trim()
  if (kind === 'month-end' && written === '') return { kind, days: 0 }
  if (!/^\d{1,4}$/.test(written) || Number(written) > MOST) return null
  return kind === 'months' ? { kind, months: Number(written) } : { kind, days: Number(written) }
}

const KnownTerms = ({ known }: { known: DraftTerms[] }) => {
  const { text } = useSession()
  const words = text.setup.terms
  const say = (terms: Terms | null) => {
    if (terms === null) return text.common.none
    if (terms.kind === 'awaiting') return words.meaning.awaiting
    return terms.kind === 'months'
      ? words.meaning.months(terms.months)
      : words.meaning[terms.kind](terms.days)
  }
  return (
    <Fold title={words.known(known.length)}>
      <dl class="facts num">
        {known.map(({ text: written, meaning, count }) => (
          <div class="fact" key={written}>
            <dt>{written}</dt>
            <dd>
              {say(meaning)} <span class="soft">{words.count(count)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}
