// Every text of 付款周期 in the ledger with what it means, those nobody understands first.
import type { TermsInUse } from '../../contract/terms'
import { termsMeaning } from '../../text/page/terms-meaning'
import { FactsLine } from '../parts/facts-line'
import { Fold } from '../parts/fold'
import { useSession } from '../session'
import { MeaningFields } from './meaning-fields'
import { entryOf, type TermsEntry } from './terms-entry'

type TextsListProps = {
  texts: readonly TermsInUse[]
  entries: Record<string, TermsEntry>
  onChange: (entries: Record<string, TermsEntry>) => void
}

export const TextsList = ({ texts, entries, onChange }: TextsListProps) => {
  const { terms } = useSession().text
  const words = terms.texts
  const asked = texts.filter(({ own, said }) => own === null && said === null)
  const known = texts.filter(one => !asked.includes(one))
  const list = (some: readonly TermsInUse[]) => (
    <ul class="rows">
      {some.map(one => (
        <TextRow
          key={one.text}
          terms={one}
          entry={entries[one.text] ?? entryOf(one.said)}
          onChange={entry => onChange({ ...entries, [one.text]: entry })}
        />
      ))}
    </ul>
  )
  if (texts.length === 0) return <p class="soft">{words.none}</p>
  return (
    <>
      {asked.length > 0 && (
        <>
          <p>{words.asked}</p>
          {list(asked)}
        </>
      )}
      {known.length > 0 && <Fold title={words.known(known.length)}>{list(known)}</Fold>}
    </>
  )
}

type TextRowProps = { terms: TermsInUse; entry: TermsEntry; onChange: (entry: TermsEntry) => void }

const TextRow = ({ terms, entry, onChange }: TextRowProps) => {
  const { terms: words } = useSession().text
  const { text, contracts, customers, own } = terms
  const facts = [
    contracts > 0 ? words.texts.contracts(contracts) : '',
    customers > 0 ? words.texts.customers(customers) : '',
  ]
  return (
    <li>
      <div class="grow column">
        <b class="cut">{text}</b>
        <FactsLine facts={facts.filter(fact => fact !== '')} />
        <MeaningFields
          text={text}
          unsaid={own === null ? words.ask : words.texts.own(termsMeaning(own, words.meaning))}
          entry={entry}
          onChange={onChange}
        />
      </div>
    </li>
  )
}
