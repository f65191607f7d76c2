// Step 2: the sheet, its header row, and what each column was understood to be.
import { useState } from 'preact/hooks'
import type { SetupDraft } from '../../contract/setup'
import type { Goal } from '../../contract/shapes'
import { CONTRACT_FIELDS } from '../../contract/vocabulary'
import { Button } from '../parts/button'
import { ChoiceField, TextField } from '../parts/field'
import { useSession } from '../session'
import { AlikeSheets } from './alike-sheets'
import { BesideSheets } from './beside-sheets'
import { ColumnRow } from './column-row'
import {
  chosenFields,
  hasEnough,
  leftToSay,
  missingFor,
  type SetupChoices,
  withColumn,
  withField,
} from './setup-choices'

const STYLES = ['contract', 'invoice'] as const
const CURRENCIES = ['CNY', 'USD', 'EUR', 'HKD', 'GBP', 'JPY'] as const

type ColumnsStepProps = {
  draft: SetupDraft
  choices: SetupChoices
  goal: Goal | null
  onChange: (choices: SetupChoices) => void
  onWhere: (where: { sheetId: number; headerRow?: number }) => void
}

export const ColumnsStep = ({ draft, choices, goal, onChange, onWhere }: ColumnsStepProps) => {
  const { text } = useSession()
  const words = text.setup.columns
  const left = leftToSay(draft, choices)
  const fields = CONTRACT_FIELDS.map(value => ({ value, name: text.fields[value] }))
  const missing = goal === null ? [] : missingFor(goal, choices)
  return (
    <>
      <h2>{words.title}</h2>
      <ChoiceField
        label={words.sheet}
        value={String(draft.sheetId)}
        choices={draft.sheets.map(({ id, name, rows }) => ({
          value: String(id),
          name: words.sheetRows(name, rows),
        }))}
        onChange={id => onWhere({ sheetId: Number(id) })}
      />
      <HeaderRow key={`${draft.sheetId} ${draft.headerRow}`} draft={draft} onWhere={onWhere} />
      <AlikeSheets draft={draft} choices={choices} onChange={onChange} />
      <BesideSheets draft={draft} choices={choices} onChange={onChange} />
      <p class="num">{words.understood(chosenFields(choices).length, draft.columns.length)}</p>
      {!hasEnough(choices) && (
        <p class="line warn" role="status">
          {words.needed}
        </p>
      )}
      {left > 0 && (
        <p class="line warn" role="status">
          {words.leftToSay(left)}
        </p>
      )}
      <ul class="rows">
        {draft.columns.map(column => {
          const choice = choices.columns[column.index]
          if (choice === undefined) return null
          return (
            <ColumnRow
              key={column.index}
              column={column}
              choice={choice}
              fields={fields}
              onField={field => onChange(withField(choices, column.index, field))}
              onPart={part => onChange(withColumn(choices, column.index, part))}
            />
          )
        })}
      </ul>
      {missing.length > 0 && (
        <p class="soft">{words.missing(missing.map(field => text.fields[field]).join(text.common.list))}</p>
      )}
      <ChoiceField
        label={words.style}
        hint={words.styleHints[choices.style]}
        value={choices.style}
        choices={STYLES.map(value => ({ value, name: words.styles[value] }))}
        onChange={style => onChange({ ...choices, style })}
      />
      <ChoiceField
        label={words.currency}
        value={choices.currency}
        choices={CURRENCIES.map(value => ({ value, name: text.common.currencies[value] }))}
        onChange={currency => onChange({ ...choices, currency })}
      />
    </>
  )
}

type HeaderRowProps = Pick<ColumnsStepProps, 'draft' | 'onWhere'>

const HeaderRow = ({ draft, onWhere }: HeaderRowProps) => {
  const { text, words } = useSession()
  const [typed, setTyped] = useState(draft.headerRow === 0 ? '' : String(draft.headerRow))
  const row = /^\d{1,4}$/.test(typed) ? Number(typed) : 0
  const changed = row > 0 && row !== draft.headerRow
  return (
    <div class="beside">
      <TextField
        label={text.setup.columns.headerRow}
        kind="numeric"
        value={typed}
        wrong={draft.headerRow === 0 && !changed ? words.call['no-header']() : undefined}
        onChange={setTyped}
      />
      {changed && (
        <Button onClick={() => onWhere({ sheetId: draft.sheetId, headerRow: row })}>
          {text.setup.columns.readAgain}
        </Button>
      )}
    </div>
  )
}
