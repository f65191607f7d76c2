// Step 2, after the ledger's sheets: 客户 and 收款 beside it, each with what it brings, how much of it fits, and its columns to look at.
import type { BesideSheet, SetupDraft } from '../../contract/setup'
import type { LedgerField } from '../../core/ledger/types'
import { Tick } from '../parts/field'
import { Fold } from '../parts/fold'
import { useSession } from '../session'
import {
  BESIDE_FIELDS,
  type BesideChoice,
  hasNeeded,
  leftToSayBeside,
  receiptsFeed,
  withBesideField,
} from './beside-choices'
import { ColumnRow } from './column-row'
import { chosenFields, type SetupChoices } from './setup-choices'

type BesideSheetsProps = {
  draft: SetupDraft
  choices: SetupChoices
  onChange: (choices: SetupChoices) => void
}

export const BesideSheets = ({ draft, choices, onChange }: BesideSheetsProps) => {
  const { text } = useSession()
  const words = text.setup.columns.beside
  if (draft.beside.length === 0) return null
  const feeds = receiptsFeed(chosenFields(choices))
  const bringsOf = (role: BesideSheet['role']) =>
    role === 'customers' ? words.brings.customers : feeds ? words.brings.feed : words.brings.compare
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="soft">{words.text}</p>
      {draft.beside.map(sheet => {
        const choice = choices.beside[sheet.sheetId]
        if (choice === undefined) return null
        const onChoice = (next: BesideChoice) =>
          onChange({ ...choices, beside: { ...choices.beside, [sheet.sheetId]: next } })
        return (
          <div key={sheet.sheetId}>
            <Tick
              label={words.sheet(
                words.roles[sheet.role],
                text.setup.columns.sheetRows(sheet.sheet, sheet.rows),
              )}
              hint={[words.known[sheet.role](sheet.known, sheet.of), bringsOf(sheet.role)].join(
                words.between,
              )}
              on={choice.joined}
              onChange={joined => onChoice({ ...choice, joined })}
            />
            {choice.joined && <BesideColumns sheet={sheet} choice={choice} onChoice={onChoice} />}
          </div>
        )
      })}
    </section>
  )
}

type BesideColumnsProps = {
  sheet: BesideSheet
  choice: BesideChoice
  onChoice: (choice: BesideChoice) => void
}

const BesideColumns = ({ sheet, choice, onChoice }: BesideColumnsProps) => {
  const { text } = useSession()
  const words = text.setup.columns.beside
  const used = Object.values(choice.columns).filter(({ field }) => field !== null).length
  const nameOf = (field: LedgerField) =>
    sheet.role === 'receipts' && (field === 'paid' || field === 'paidOn' || field === 'dueOn')
      ? words.names[field]
      : text.fields[field]
  return (
    <>
      {!hasNeeded(sheet, choice) && (
        <p class="line warn" role="status">
          {words.needed[sheet.role](sheet.sheet)}
        </p>
      )}
      <Fold
        title={words.columns(used, sheet.columns.length)}
        startsOpen={leftToSayBeside({ beside: [sheet] }, { [sheet.sheetId]: choice }) > 0}
      >
        <ul class="rows">
          {sheet.columns.map(column => {
            const said = choice.columns[column.index]
            if (said === undefined) return null
            return (
              <ColumnRow
                key={column.index}
                column={column}
                choice={said}
                fields={BESIDE_FIELDS[sheet.role].map(value => ({ value, name: nameOf(value) }))}
                onField={field => onChoice(withBesideField(choice, column.index, field))}
                onPart={part =>
                  onChoice({
                    ...choice,
                    columns: { ...choice.columns, [column.index]: { ...said, ...part } },
                  })
                }
              />
            )
          })}
        </ul>
      </Fold>
    </>
  )
}
