// A sheet of the team's that looks like 交易, 服务 or 费用: its columns as understood, each to be corrected, and the button that takes it.
import { useState } from 'preact/hooks'
import type { BookCandidate } from '../../../contract/books'
import type { BookField, BookId } from '../../../core/books/types'
import { useAct } from '../../answers'
import { Button } from '../../parts/button'
import { ChoiceField } from '../../parts/field'
import { Fold } from '../../parts/fold'
import { useSession } from '../../session'

/** `choices`: what the columns of the book may be. */
type CandidateProps = {
  book: BookId
  choices: readonly BookField[]
  candidate: BookCandidate
  onChanged: () => void
}

export const Candidate = ({ book, choices, candidate, onChanged }: CandidateProps) => {
  const { text, tell } = useSession()
  const { busy, act } = useAct()
  const { books: words } = text
  const { sheet, sheetId, headerRow, rows, confidence } = candidate
  const [fields, setFields] = useState(
    () => new Map(candidate.columns.map(({ index, field }): [number, BookField | null] => [index, field])),
  )
  const adopt = async () => {
    const columns = [...fields].flatMap(([index, field]) => (field === null ? [] : [{ index, field }]))
    const done = await act('books.adopt', { book, sheetId, headerRow, columns })
    if (done === null) return
    tell({ kind: 'done', text: words.adopted(done.sheet) })
    onChanged()
  }
  return (
    <Fold
      title={words.candidate(sheet, rows)}
      conclusion={`${words.confidence[confidence]}${text.common.colon}${words.names[book]}`}
    >
      <h3>{words.columns}</h3>
      {candidate.columns.map(({ index, letter, header, unit }) => (
        <ChoiceField
          key={index}
          label={words.column(letter, header)}
          {...(unit !== 1 && { hint: words.unit(unit) })}
          value={fields.get(index) ?? 'none'}
          choices={[
            { value: 'none', name: words.unused },
            ...choices.map(value => ({ value, name: words.fields[value] })),
          ]}
          onChange={chosen =>
            setFields(now => new Map(now).set(index, choices.find(field => field === chosen) ?? null))
          }
        />
      ))}
      <div class="actions">
        <Button kind="primary" disabled={busy} onClick={() => void adopt()}>
          {words.adopt}
        </Button>
      </div>
    </Fold>
  )
}
