// What one text of 付款周期 means: a kind, and its number where it has one.
import { ChoiceField, TextField } from '../parts/field'
import { useSession } from '../session'
import { countOf, isIncomplete, KINDS, type Kind, type TermsEntry, unitOf, withKind } from './terms-entry'

type MeaningFieldsProps = {
  text: string
  /** What nothing said is called; null where something has to be. */
  unsaid: string | null
  entry: TermsEntry
  onChange: (entry: TermsEntry) => void
}

export const MeaningFields = ({ text, unsaid, entry, onChange }: MeaningFieldsProps) => {
  const { terms: words } = useSession().text
  const count = countOf(entry) ?? 'N'
  const name = (kind: Kind) => {
    const shown = entry.kind === kind ? count : 'N'
    return kind === 'awaiting' ? words.meaning.awaiting : words.meaning[kind](shown)
  }
  const nothing = unsaid === null ? [] : [{ value: 'ask' as const, name: unsaid }]
  const unit = entry.kind === 'ask' ? null : unitOf(entry.kind)
  return (
    <div class="counted">
      <ChoiceField
        label={text}
        quiet
        value={entry.kind}
        choices={[...nothing, ...KINDS.map(value => ({ value, name: name(value) }))]}
        onChange={kind => onChange(withKind(entry, kind))}
      />
      {unit !== null && (
        <TextField
          label={words.numberOf[unit](text)}
          quiet
          kind="numeric"
          value={entry.typed}
          wrong={isIncomplete(entry) ? words.needsNumber[unit] : undefined}
          onChange={typed => onChange({ ...entry, typed })}
        />
      )}
    </div>
  )
}
