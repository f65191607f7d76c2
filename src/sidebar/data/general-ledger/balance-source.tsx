// What to compare with: the day, and where the balances of the general ledger are – pasted, in a text file, on a sheet.
import { useId } from 'preact/hooks'
import type { BalanceSource, GlStart } from '../../../contract/general-ledger'
import { MOST_BALANCE_TEXT } from '../../../contract/vocabulary'
import { ChoiceField, TextField } from '../../parts/field'
import { useSession } from '../../session'
import { readFile } from './read-file'

/** `from`: 'paste', 'file', or a sheet by its id. */
export type SourceDraft = {
  asOf: string
  from: string
  pasted: string
  file: { name: string; text: string } | null
  fileWrong: 'excel' | 'too-long' | null
}

/** A sheet that looks like a 科目余额表 is what a person came for. */
export const firstDraft = ({ asOf, sheets }: GlStart): SourceDraft => {
  const likely = sheets.find(sheet => sheet.likely)
  const from = likely === undefined ? 'paste' : String(likely.id)
  return { asOf, from, pasted: '', file: null, fileWrong: null }
}

const isTooLong = (text: string) => text.length > MOST_BALANCE_TEXT

/** Null while something is missing. */
export const sourceOf = ({ from, pasted, file }: SourceDraft): BalanceSource | null => {
  if (from === 'paste')
    return pasted.trim() === '' || isTooLong(pasted) ? null : { kind: 'text', text: pasted, name: '' }
  if (from === 'file') return file === null ? null : { kind: 'text', text: file.text, name: file.name }
  return { kind: 'sheet', sheetId: Number(from) }
}

type SourceFormProps = { start: GlStart; draft: SourceDraft; onChange: (draft: SourceDraft) => void }

export const SourceForm = ({ start, draft, onChange }: SourceFormProps) => {
  const words = useSession().text.generalLedger
  const change = (changes: Partial<SourceDraft>) => onChange({ ...draft, ...changes })
  const isDayWrong = draft.asOf === '' || draft.asOf > start.today
  const lines = draft.pasted.split('\n').filter(line => line.trim() !== '').length
  const { last } = start
  return (
    <>
      <p class="soft">{words.intro}</p>
      {last !== null && <p class="soft num">{words.last(last.asOf, last.at, last.by, last.differing)}</p>}
      <TextField
        label={words.asOf}
        hint={words.asOfHint}
        kind="date"
        max={start.today}
        value={draft.asOf}
        wrong={isDayWrong ? words.asOfWrong : undefined}
        onChange={asOf => change({ asOf })}
      />
      <ChoiceField
        label={words.source}
        value={draft.from}
        choices={[
          { value: 'paste', name: words.sources.paste },
          { value: 'file', name: words.sources.file },
          ...start.sheets.map(({ id, name }) => ({ value: String(id), name: words.sheet(name) })),
        ]}
        onChange={from => change({ from })}
      />
      {draft.from === 'paste' && (
        <TextField
          label={words.paste}
          hint={lines > 0 ? words.lines(lines) : words.pasteHint}
          wrong={isTooLong(draft.pasted) ? words.fileTooLong : undefined}
          long
          value={draft.pasted}
          onChange={pasted => change({ pasted })}
        />
      )}
      {draft.from === 'file' && <FileField draft={draft} onChange={change} />}
    </>
  )
}

type FileFieldProps = { draft: SourceDraft; onChange: (changes: Partial<SourceDraft>) => void }

const FileField = ({ draft, onChange }: FileFieldProps) => {
  const words = useSession().text.generalLedger
  const id = useId()
  const { file, fileWrong } = draft
  const choose = async (chosen: File | undefined) => {
    if (chosen === undefined) return
    const read = await readFile(chosen)
    if (read.ok) onChange({ file: { name: chosen.name.slice(0, 200), text: read.text }, fileWrong: null })
    else onChange({ file: null, fileWrong: read.why })
  }
  const wrong = fileWrong === null ? null : fileWrong === 'excel' ? words.fileHint : words.fileTooLong
  return (
    <div class="field">
      <label for={id}>{words.file}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-note`}
        onChange={event => void choose(event.currentTarget.files?.[0])}
      />
      <span id={`${id}-note`} class={wrong === null ? 'soft' : 'wrong'}>
        {wrong ?? (file === null ? words.fileHint : words.chosen(file.name))}
      </span>
    </div>
  )
}
