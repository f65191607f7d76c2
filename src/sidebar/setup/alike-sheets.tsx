// Sheets with the same headers, to be kept as one ledger: each says how many rows it brings, its unit, and whether it looks like a copy.
import type { AlikeSheet, SetupDraft } from '../../contract/setup'
import { Tick } from '../parts/field'
import { useSession } from '../session'
import { unitOf } from './alike-choices'
import type { SetupChoices } from './setup-choices'

type AlikeSheetsProps = {
  draft: SetupDraft
  choices: SetupChoices
  onChange: (choices: SetupChoices) => void
}

export const AlikeSheets = ({ draft, choices, onChange }: AlikeSheetsProps) => {
  const { text } = useSession()
  const words = text.setup.columns.alike
  if (draft.alike.length === 0) return null
  const factsOf = (sheet: AlikeSheet) => {
    const unit = unitOf(sheet)
    return [
      words.header(sheet.headerRow),
      unit === null ? '' : words.unit(unit),
      sheet.sameRows === 0 ? '' : words.same(sheet.sameRows, draft.sheetName),
    ].filter(fact => fact !== '')
  }
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="soft">{words.text}</p>
      {draft.alike.map(sheet => (
        <Tick
          key={sheet.sheetId}
          label={text.setup.columns.sheetRows(sheet.sheet, sheet.rows)}
          hint={factsOf(sheet).join(text.common.comma)}
          on={choices.joined[sheet.sheetId] ?? false}
          onChange={on => onChange({ ...choices, joined: { ...choices.joined, [sheet.sheetId]: on } })}
        />
      ))}
    </section>
  )
}
