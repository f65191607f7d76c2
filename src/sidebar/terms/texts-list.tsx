// Every text of 付款周期 in the ledger with what it means, those nobody understands first.
import type { TermsInUse } from '../../contract/terms'
import type { MonthlyRule } from '../../core/ledger/due/rules'
import { parseTerms } from '../../core/ledger/terms'
import type { Terms } from '../../core/ledger/types'
import { termsMeaning } from '../../text/page/terms-meaning'
import { FactsLine } from '../parts/facts-line'
import { Fold } from '../parts/fold'
import { useSession } from '../session'
import { MeaningFields } from './meaning-fields'
import { entryOf, type TermsEntry } from './terms-entry'

type TextsListProps = {
  texts: readonly TermsInUse[]
  /** As it stands on the page. */
  rule: MonthlyRule
  entries: Record<string, TermsEntry>
  onChange: (entries: Record<string, TermsEntry>) => void
}

export const TextsList = ({ texts, rule, entries, onChange }: TextsListProps) => {
  const { terms } = useSession().text
  const words = terms.texts
  const ownOf = (text: string) => parseTerms(text, {}, rule)
  const asked = texts.filter(({ text, said }) => said === null && ownOf(text) === null)
  const known = texts.filter(one => !asked.includes(one))
  const list = (some: readonly TermsInUse[]) => (
    <ul class="rows">
      {some.map(one => (
        <TextRow
          key={one.text}
          terms={one}
          own={ownOf(one.text)}
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

type TextRowProps = {
  terms: TermsInUse
  own: Terms | null
  entry: TermsEntry
  onChange: (entry: TermsEntry) => void
}

const TextRow = ({ terms, own, entry, onChange }: TextRowProps) => {
  const { terms: words } = useSession().text
  const { text, contracts, customers } = terms
  const facts = [
    contracts > 0 ? words.texts.contracts(contracts) : '',
    customers > 0 ? words.texts.customers(customers) : '',
  ]
  return (
    <li>
      <div class="grow column">
        <b class="cut">{text}</b>
        <FactsLine facts={facts} />
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
